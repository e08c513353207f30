"""A table that no program wrote, through the command line: told what it holds, and remembered."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Terminal

TABLE = "Who,Reach,Picture,Paid,Day,Group,Odd\nAna Ruiz,ana@example.org,Tide,450,2026-03-04,collector,x\n"
MAP = {
    "columns": {
        "Who": "name",
        "Reach": "email",
        "Picture": "sale.title",
        "4": "sale.price",
        "Day": "sale.sold_on",
        "Group": "circle",
    },
    "currency": "EUR",
}


@pytest.fixture
def list_csv(tmp_path: Path) -> str:
    path = tmp_path / "list.csv"
    path.write_text(TABLE, encoding="utf-8")
    return str(path)


@pytest.fixture
def map_json(tmp_path: Path) -> str:
    path = tmp_path / "map.json"
    path.write_text(json.dumps(MAP), encoding="utf-8")
    return str(path)


def test_a_map_brings_in_any_table_and_is_remembered_the_next_time(
    list_csv: str, map_json: str, terminal: Terminal
) -> None:
    assert terminal.fails("import", list_csv) == "broken_file"
    done = terminal.ask("import", list_csv, "--map", map_json)
    assert (done["format"], done["added"]) == ("csv", {"clients": 1, "sales": 1, "dates": 0, "entries": 1})
    ana = terminal.ask("show Ana")
    assert (ana["circle"], ana["emails"][0]["value"], ana["custom"]) == ("Collectors", "ana@example.org", {})
    (sale,) = [each for each in ana["timeline"] if each["kind"] == "sale"]
    assert (sale["title"], sale["price"], sale["stage"]) == (
        "Tide",
        {"amount": "450.00", "currency": "EUR"},
        "delivered",
    )
    assert terminal.ask("import", list_csv)["batch"] is None
    Path(list_csv).write_text(TABLE + "Bo Lind,bo@example.org,Gull,20,2026-04-05,,\n", encoding="utf-8")
    assert terminal.ask("import", list_csv)["added"]["clients"] == 1
    terminal.ask(f"undo-import {done['batch']}")
    assert [row["name"] for row in terminal.ask("clients")["clients"]] == ["Bo Lind"]


def test_a_guess_is_taken_where_it_is_asked_for_and_a_dry_run_tells_the_same(list_csv: str, terminal: Terminal) -> None:
    line = ("import", list_csv, "--format", "csv", "--currency", "EUR")
    seen = terminal.ask(*line, "--dry-run")
    done = terminal.ask(*line)
    assert {key: seen[key] for key in ("added", "updated", "left_out")} == {
        key: done[key] for key in ("added", "updated", "left_out")
    }
    assert [(each["line"], each["does"]) for each in seen["plan"]] == [(2, "add")]


def test_a_map_that_cannot_be_read_is_a_wrong_line(list_csv: str, terminal: Terminal, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"columns": {"Who": "shoe"}}', encoding="utf-8")
    assert terminal.fails("import", list_csv, "--map", str(wrong)) == "usage"
    wrong.write_bytes(b"\xff\xfe")
    assert terminal.fails("import", list_csv, "--map", str(wrong)) == "usage"
    assert terminal.ask("clients") == {"clients": []}
