"""Workbooks through the command line, on a real data folder: looked at, taken in, and taken back like any table."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Terminal
from tests.exchange.cards import etsy
from tests.exchange.workbooks import Cell, of_csv, workbook

CONTACTS: list[list[Cell]] = [["First Name", "Last Name", "E-mail Address"], ["Ana", "Ruiz", "ana@example.org"]]


@pytest.fixture
def orders(tmp_path: Path) -> str:
    path = tmp_path / "orders.xlsx"
    path.write_bytes(of_csv(etsy({}, {"Order_ID": "2"})))
    return str(path)


def test_orders_in_a_workbook_come_in_once_and_go_back_as_a_whole(
    orders: str, terminal: Terminal, tmp_path: Path
) -> None:
    seen = terminal.ask("import", orders, "--dry-run")
    assert (seen["format"], seen["files"], [line["line"] for line in seen["plan"]]) == ("etsy", ["orders.xlsx"], [2, 3])
    done = terminal.ask("import", orders)
    assert done["added"] == {"clients": 1, "sales": 2, "dates": 0, "entries": 2}
    assert [sale["external_id"] for sale in terminal.ask("show Ana")["timeline"] if sale["kind"] == "sale"]
    table = tmp_path / "orders.csv"
    table.write_text(etsy({}, {"Order_ID": "2"}), encoding="utf-8")
    for again in (orders, str(table)):
        assert terminal.ask("import", again)["batch"] is None
    back = terminal.ask(f"undo-import {done['batch']}")
    assert (back["removed"]["sales"], terminal.ask("clients")) == (2, {"clients": []})


def test_a_sheet_can_be_named(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    other = [CONTACTS[0], ["Bo", "Lind", "bo@example.org"]]
    path.write_bytes(workbook(Here=CONTACTS, There=other))
    assert terminal.ask("import", str(path), "--sheet", "there")["added"]["clients"] == 1
    assert [row["name"] for row in terminal.ask("clients")["clients"]] == ["Bo Lind"]
    assert terminal.fails("import", str(path), "--sheet", "Nowhere") == "not_found"
    assert "There are: Here, There." in terminal.type("import", str(path), "--sheet", "Nowhere").err


def test_the_table_of_clients_comes_back_from_a_workbook_as_the_same_people(terminal: Terminal, tmp_path: Path) -> None:
    terminal.ask("add 'Ana Ruiz' --email ana@example.org --birthday 03-14 --tag Fair --phone '+34 600 000 001'")
    table, path = tmp_path / "clients.csv", tmp_path / "clients.xlsx"
    terminal.ask("export", str(table))
    path.write_bytes(of_csv(table.read_text(encoding="utf-8-sig")))
    back = terminal.ask("import", str(path))
    assert (back["added"]["clients"], back["updated"]["clients"], back["unchanged"]["clients"]) == (0, 0, 1)


@pytest.mark.parametrize("content", [b"PK\x03\x04 xl/workbook.xml", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)])
def test_a_broken_workbook_changes_nothing(content: bytes, terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(content)
    assert terminal.fails("import", str(path)) == "broken_file"
    assert terminal.type("import", str(path)).err.startswith("book.xlsx is ")
    assert terminal.ask("imports") == {"imports": []}
