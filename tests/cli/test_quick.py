"""One quick line through the command line: shown as it was understood, saved whole or not at all."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.conftest import Terminal

BLUE_HARBOUR = "Sold Blue Harbour to Ana for €450 yesterday, delighted"


@pytest.fixture
def ana(terminal: Terminal) -> Terminal:
    terminal.ask("add 'Ana Ruiz' --nickname Nita")
    terminal.ask("add 'Cleo Okoye'")
    return terminal


def timeline(terminal: Terminal, who: str) -> list[dict[str, Any]]:
    """What was written down, without what the app tells by itself."""
    return [entry for entry in terminal.ask(f"show {who}")["timeline"] if entry["kind"] != "change"]


def test_a_line_is_shown_as_it_was_understood_and_nothing_is_written(ana: Terminal) -> None:
    found = ana.ask("quick", BLUE_HARBOUR)
    assert list(found) == ["understood", "saved", "uids"]
    assert list(found["understood"]) == ["client", "candidates", "entries", "gaps"]
    assert found["understood"]["client"]["name"] == "Ana Ruiz"
    assert (found["understood"]["candidates"], found["understood"]["gaps"]) == ([], [])
    assert (found["saved"], found["uids"]) == (False, [])
    assert timeline(ana, "Ana") == []


def test_what_is_shown_is_what_is_saved(ana: Terminal) -> None:
    shown = ana.ask("quick", BLUE_HARBOUR)["understood"]
    saved = ana.ask("quick --yes", BLUE_HARBOUR)
    assert saved["understood"] == shown
    assert saved["saved"] is True
    entries = {entry.pop("uid"): entry for entry in timeline(ana, "Ana")}
    assert [entries[uid] for uid in saved["uids"]] == shown["entries"]
    (sale,) = shown["entries"]
    assert (sale["kind"], sale["title"], sale["on"]) == ("sale", "Blue Harbour", "2026-05-11")
    assert (sale["price"], sale["feeling"]) == ({"amount": "450.00", "currency": "EUR"}, "delighted")


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("@Cleo called, loves the frame, send care sheet by Friday", ["contact", "promise"]),
        ("Cleo called, bought Tides for 90 USD, I'll frame it by Friday", ["sale", "contact", "promise"]),
        ("Cleo ordered a portrait for €900", ["sale"]),
        ("Called Cleo, no answer", ["contact"]),
        ("Cleo seemed happy", ["feeling"]),
        ("Cleo has two cats", ["note"]),
    ],
)
def test_each_kind_of_entry_is_saved_as_it_was_shown(line: str, kinds: list[str], ana: Terminal) -> None:
    saved = ana.ask("quick --yes", line)
    entries = {entry.pop("uid"): entry for entry in timeline(ana, "Cleo")}
    assert [entries[uid] for uid in saved["uids"]] == saved["understood"]["entries"]
    assert [entry["kind"] for entry in saved["understood"]["entries"]] == kinds


def test_all_of_a_line_is_one_deed(ana: Terminal) -> None:
    lines = "quick --yes '@Cleo called, loves the frame, send care sheet by Friday'\nundo\nshow Cleo\n"
    said = ana.type("batch - --json", stdin=lines)
    assert [line["ok"] for line in said.lines] == [True, True, True]
    assert said.lines[2]["result"]["timeline"] == []


def test_somebody_is_found_by_a_nickname_and_with_a_slip_of_the_pen(ana: Terminal) -> None:
    assert ana.ask("quick 'called Nita'")["understood"]["client"]["name"] == "Ana Ruiz"
    assert ana.ask("quick 'Cleo Okoya called'")["understood"]["client"]["name"] == "Cleo Okoye"


def test_a_line_is_understood_in_the_language_of_the_app_or_of_the_terminal(
    ana: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = "Blaue Bucht gestern an Nita verkauft für 450 €"
    assert ana.ask("quick", line)["understood"]["entries"][0]["kind"] == "note"
    monkeypatch.setenv("LC_ALL", "de_AT.UTF-8")
    shown = ana.ask("quick", line)["understood"]
    assert [(each["kind"], each["title"], each["on"]) for each in shown["entries"]] == [
        ("sale", "Blaue Bucht", "2026-05-11")
    ]
    ana.ask("settings language en")
    assert ana.ask("quick", line)["understood"]["entries"][0]["kind"] == "note"


def test_of_several_who_fit_none_is_chosen(ana: Terminal) -> None:
    ana.ask("add 'Ana Bell'")
    found = ana.ask("quick 'Ana called'")["understood"]
    assert (found["client"], found["gaps"]) == (None, [])
    assert [client["name"] for client in found["candidates"]] == ["Ana Bell", "Ana Ruiz"]
    said = ana.type("quick --yes 'Ana called' --json")
    assert said.code == 1
    assert [client["name"] for client in said.json["error"]["candidates"]] == ["Ana Bell", "Ana Ruiz"]
    assert said.error == "ambiguous"


@pytest.mark.parametrize(
    ("line", "gaps", "error", "says"),
    [
        ("Zoe Quill called", ["client"], "not_found", "Nobody here is called “Zoe Quill”"),
        ("it rained", ["client"], "invalid", "names nobody"),
        ("", ["client", "text"], "invalid", "names nobody"),
        ("@Cleo", ["text"], "invalid", "does not say what"),
        ("Sold to Cleo", ["title"], "invalid", "needs a title"),
        ("Sold Tides to Cleo for 450", ["currency"], "invalid", "needs a currency"),
        ("Sold Tides to Cleo for ¥4.50", ["price"], "invalid", "cannot be read"),
        ("Send Cleo the sheet by yesterday", ["due_on"], "invalid", "due today or later"),
    ],
)
def test_with_gaps_nothing_is_written(line: str, gaps: list[str], error: str, says: str, ana: Terminal) -> None:
    before = (timeline(ana, "Ana"), timeline(ana, "Cleo"))
    assert ana.ask("quick", line)["understood"]["gaps"] == gaps
    said = ana.type("quick --yes --json", line)
    assert (said.code, said.error) == (1, error)
    assert says in said.err
    assert says in ana.type("quick", line).out
    assert (timeline(ana, "Ana"), timeline(ana, "Cleo")) == before


def test_a_price_takes_the_currency_of_the_settings(ana: Terminal) -> None:
    ana.ask("settings currency JPY")
    (sale,) = ana.ask("quick 'Sold Tides to Cleo for 450'")["understood"]["entries"]
    assert sale["price"] == {"amount": "450", "currency": "JPY"}


def test_for_people_it_says_what_it_understood_and_whether_it_is_saved(ana: Terminal) -> None:
    shown = ana.type("quick 'Cleo seemed happy'").out
    assert shown == "12 May 2026  feeling, happy  (Cleo Okoye)\nNothing is saved yet. Add --yes to save this.\n"
    assert ana.type("quick --yes 'Cleo seemed happy'").out.endswith("Saved.\n")


def test_a_line_in_an_empty_studio_makes_no_folder(terminal: Terminal) -> None:
    assert terminal.ask("quick", BLUE_HARBOUR)["understood"]["gaps"] == ["client"]
    assert terminal.fails("quick --yes", BLUE_HARBOUR) == "not_found"
    assert not terminal.data.exists()


def test_its_help_shows_such_a_line(terminal: Terminal) -> None:
    said = terminal.type("quick --help").out
    assert "Sold Blue Harbour to Ana" in said
    assert "--yes" in said
