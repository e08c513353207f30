"""Files in and out, backups and samples, through the command line."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clientcare.book import safety
from clientcare.book.studio import open_studio
from tests.cli.conftest import Terminal
from tests.exchange.cards import etsy

CARDS = """\
BEGIN:VCARD
VERSION:3.0
FN:Ana Ruiz
EMAIL:ana@example.org
BDAY:1980-03-14
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Bo Lind
END:VCARD
"""

IMPORT = {
    *("format", "files", "batch", "added", "updated", "unchanged", "left_out", "problems", "questions"),
}
NOTHING = {"clients": 0, "sales": 0, "dates": 0, "entries": 0}


@pytest.fixture
def cards(tmp_path: Path) -> str:
    path = tmp_path / "cards.vcf"
    path.write_text(CARDS, encoding="utf-8")
    return str(path)


def test_a_file_comes_in_once(cards: str, terminal: Terminal) -> None:
    done = terminal.ask("import", cards)
    assert set(done) == IMPORT
    assert (done["format"], done["files"], done["problems"], done["questions"]) == ("vcard", ["cards.vcf"], [], [])
    assert done["added"] == NOTHING | {"clients": 2, "dates": 1}
    again = terminal.ask("import", cards)
    assert (again["batch"], again["added"]) == (None, NOTHING)
    assert again["unchanged"]["clients"] == 2
    [batch] = terminal.ask("imports")["imports"]
    assert batch == {
        "batch": done["batch"],
        "on": "2026-05-12",
        "format": "vcard",
        "files": ["cards.vcf"],
        "added": done["added"],
        "undone": False,
    }
    ana = terminal.ask("show Ana")
    assert (ana["circle"], ana["dates"][0]["day"]) == ("No rhythm", "1980-03-14")


def test_a_dry_run_writes_nothing_and_makes_no_folder(cards: str, terminal: Terminal) -> None:
    shown = terminal.ask("import", cards, "--dry-run")
    assert set(shown) == IMPORT | {"plan"}
    assert shown["batch"] is None
    assert [(line["file"], line["does"], line["client"]) for line in shown["plan"]] == [("cards.vcf", "add", None)] * 2
    assert {frozenset(line) for line in shown["plan"]} == {frozenset({"file", "line", "does", "client", "why"})}
    assert not terminal.data.exists()
    assert terminal.type("import", cards, "--dry-run").out.strip()


def test_several_files_are_one_batch_in_the_circle_that_was_named(
    cards: str, tmp_path: Path, terminal: Terminal
) -> None:
    orders = tmp_path / "orders.csv"
    orders.write_text(etsy({"First_Name": "Cy", "Last_Name": "Moss", "Full_Name": "Cy Moss"}), encoding="utf-8")
    done = terminal.ask("import", cards, str(orders), "--circle", "Keep warm")
    assert (done["files"], done["added"]["clients"], done["added"]["sales"]) == (["cards.vcf", "orders.csv"], 3, 1)
    assert {row["circle"] for row in terminal.ask("clients")["clients"]} == {"Keep warm"}
    assert len(terminal.ask("imports")["imports"]) == 1


def test_an_import_is_taken_back_but_for_those_somebody_wrote_about(cards: str, terminal: Terminal) -> None:
    batch = terminal.ask("import", cards)["batch"]
    terminal.ask("note Ana Tea")
    back = terminal.ask(f"undo-import {batch}")
    assert (back["removed"]["clients"], [person["name"] for person in back["kept"]]) == (1, ["Ana Ruiz"])
    assert terminal.ask("imports")["imports"][0]["undone"] is True
    assert terminal.fails(f"undo-import {batch}") == "invalid"


def test_a_safety_copy_is_made_before_an_import_also_on_a_day_by_hand(cards: str, terminal: Terminal) -> None:
    terminal.ask("import", cards)
    assert [backup["kind"] for backup in terminal.ask("backups")["backups"]] == ["import"]


def test_an_import_in_a_batch_can_be_named_and_undone(cards: str, terminal: Terminal) -> None:
    said = terminal.type("batch - --json", stdin=f"import '{cards}'\nundo-import @1\nundo\nundo\nclients\n")
    assert said.code == 0, said.out
    assert said.lines[2]["result"]["deeds"] == ["undo_import"]
    assert said.lines[4]["result"] == {"clients": []}


@pytest.mark.parametrize("content", [b"", b"\x00\xff\xfe" * 500, b"{", b"just some words\n"])
def test_a_broken_file_changes_nothing(content: bytes, terminal: Terminal, tmp_path: Path) -> None:
    broken = tmp_path / "broken.csv"
    broken.write_bytes(content)
    assert terminal.fails("import", str(broken)) == "broken_file"
    assert terminal.ask("imports") == {"imports": []}


def test_everything_goes_out_and_comes_in_again(terminal: Terminal, tmp_path: Path) -> None:
    terminal.ask("add Ana --wish quiet --birthday 03-14")
    terminal.ask("sale Ana Tree --price 5 --currency EUR")
    out = tmp_path / "all.json"
    out.write_text("old")
    told = terminal.ask("export", str(out))
    assert told == {"file": str(out), "records": told["records"], "left_in_peace": 0}
    content = out.read_bytes()
    assert terminal.ask("export", str(out), "--format", "json") == told
    assert out.read_bytes() == content
    before = terminal.ask("show Ana")
    terminal.data = tmp_path / "second"
    terminal.ask("import", str(out))
    after = terminal.ask("show Ana")
    assert after["wish"]["value"] == "quiet"
    assert [entry["uid"] for entry in after["timeline"] if entry["kind"] == "sale"] == [
        entry["uid"] for entry in before["timeline"] if entry["kind"] == "sale"
    ]


def test_one_persons_record_holds_nobody_else(terminal: Terminal, tmp_path: Path) -> None:
    terminal.ask("add Ana")
    terminal.ask("add 'Bo Secret' --referred-by Ana --about hidden")
    terminal.ask("note Ana Tea --with Bo")
    terminal.ask("note Bo hidden")
    out = tmp_path / "ana.json"
    terminal.ask("export", str(out), "--client", "Ana")
    records = json.loads(out.read_text(encoding="utf-8"))["records"]
    assert [client["name"] for client in records["client"]] == ["Ana"]
    assert [note["text"] for note in records["note"]] == ["Tea"]
    assert "hidden" not in out.read_text(encoding="utf-8")


def test_a_file_is_written_whole_or_not_at_all(terminal: Terminal, tmp_path: Path) -> None:
    terminal.ask("add Ana")
    (tmp_path / "folder.json").mkdir()
    assert terminal.fails("export", str(tmp_path / "folder.json")) == "not_writable"
    assert terminal.fails("export", str(tmp_path / "no" / "out.json")) == "not_writable"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.json", "studio"]


def test_backups_are_listed_newest_first(terminal: Terminal, tmp_path: Path) -> None:
    terminal.ask("add Ana")
    one = terminal.ask("backup")
    terminal.ask("note Ana Tea")
    two = terminal.ask("backup")
    assert terminal.ask("backups")["backups"] == [two, one]
    assert (one["clients"], one["entries"], two["entries"], two["kind"]) == (1, 0, 1, "manual")
    elsewhere = terminal.ask("backup --to", str(tmp_path / "copy.db"))
    assert elsewhere["file"] == str(tmp_path / "copy.db")
    assert len(terminal.ask("backups")["backups"]) == 2
    assert terminal.fails("backup --to", str(terminal.data / "studio.db")) == "invalid"


def test_a_backup_says_nothing_of_what_it_did_not_count(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    terminal.ask("sale Ana Harbour")
    said = terminal.type("backup").out
    assert "1 person, 2 entries" in said
    assert "sale" not in said


def test_a_merge_makes_a_backup_first(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    terminal.ask("add Anna")
    terminal.ask("merge Ana Anna")
    assert [backup["kind"] for backup in terminal.ask("backups")["backups"]] == ["merge"]


def test_the_same_sample_comes_of_the_same_seed_and_day(terminal: Terminal, tmp_path: Path) -> None:
    contents = []
    for place in ("one", "two"):
        terminal.data = tmp_path / place
        counts = terminal.ask("sample --clients 20 --seed 7")
        assert set(counts) == set(NOTHING)
        assert (counts["clients"], counts["sales"]) == (20, 60)
        terminal.ask("export", str(tmp_path / "out.json"))
        contents.append((tmp_path / "out.json").read_bytes())
    assert contents[0] == contents[1]
    assert terminal.fails("sample") == "exists"


def test_a_sample_does_not_move_into_somebody_elses_folder(terminal: Terminal) -> None:
    terminal.data.mkdir()
    (terminal.data / "novel.txt").write_text("Chapter one")
    assert terminal.fails("sample --clients 5") == "exists"
    assert [path.name for path in terminal.data.iterdir()] == ["novel.txt"]


def test_a_studio_with_a_passphrase_opens_with_a_file(terminal: Terminal, tmp_path: Path) -> None:
    open_studio(terminal.data, make=True, now=datetime.now(UTC), key="blue harbour").close()
    (tmp_path / "right").write_text("blue harbour\nanything\n", encoding="utf-8")
    (tmp_path / "wrong").write_text("red harbour\n", encoding="utf-8")
    (tmp_path / "empty").write_text("\n", encoding="utf-8")
    assert terminal.fails("today") == "locked"
    assert terminal.fails("today --passphrase-file", str(tmp_path / "wrong")) == "locked"
    assert terminal.fails("today --passphrase-file", str(tmp_path / "empty")) == "locked"
    assert terminal.ask("add Ana --passphrase-file", str(tmp_path / "right"))["name"] == "Ana"


def test_help_and_version_need_no_studio(terminal: Terminal) -> None:
    for line in ("--help", "add --help", "sale --help --price x", "--version"):
        said = terminal.type(line)
        assert (said.code, said.err) == (0, "")
        assert said.out.strip()
    assert "--price AMOUNT" in terminal.type("sale --help").out
    assert not terminal.data.exists()


def test_the_doctor_finds_what_is_wrong_and_mends_it_only_when_told(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    assert terminal.ask("doctor") == {"ok": True, "problems": []}
    with sqlite3.connect(terminal.data / "studio.db") as connection:
        connection.execute("UPDATE care SET next_check_in_on = '2030-01-01'")
    connection.close()
    for _ in range(2):
        sick = terminal.type("doctor --json")
        assert (sick.code, sick.err) == (1, "")
        assert sick.json["ok"] is False
        assert {frozenset(problem) for problem in sick.json["problems"]} == {frozenset({"what", "where", "mended"})}
        assert not any(problem["mended"] for problem in sick.json["problems"])
    assert terminal.type("doctor").out.strip()
    mended = terminal.ask("doctor --mend")
    assert mended["ok"]
    assert all(problem["mended"] for problem in mended["problems"])
    assert [backup["kind"] for backup in terminal.ask("backups")["backups"]] == ["mend"]
    assert terminal.ask("doctor --mend") == {"ok": True, "problems": []}
    assert terminal.ask("show Ana")["next_check_in_on"] == "2026-05-19"


def test_mira_comes_as_she_is_in_the_pictures(terminal: Terminal) -> None:
    assert terminal.ask("sample --studio mira")["clients"] > 10
    assert terminal.ask("today", on="2026-05-14")["cards"]
    assert terminal.ask("doctor", on="2026-05-14")["ok"]


def test_a_deed_is_done_though_the_daily_backup_cannot_be_made(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal.ask("add Ana")
    (terminal.data / "backups").write_text("in the way")
    monkeypatch.setattr(terminal, "on", "")
    said = terminal.type("add Bo --json")
    assert (said.code, said.json["name"]) == (0, "Bo")
    assert said.err.count("\n") == 1
    monkeypatch.setattr(safety, "daily_is_due", lambda *_: 1 / 0)
    said = terminal.type("add Cy --json")
    assert (said.code, said.json["name"]) == (0, "Cy")
    assert "clientcare.log" in said.err


def test_the_calendar_in_its_folder_follows_each_command(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(terminal, "on", "")
    terminal.type("settings calendar_folder", str(tmp_path))
    assert (tmp_path / "client-care.ics").exists()
    said = terminal.type('remind "Renew the table" --first tomorrow')
    assert (said.code, said.err) == (0, "")
    assert "Renew the table" in (tmp_path / "client-care.ics").read_text(encoding="utf-8")
    terminal.type("settings calendar_folder none")
    assert not (tmp_path / "client-care.ics").exists()
