"""Made-up studios through the command line: Mira's, any number of people, and what is refused."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Terminal

DAY = "2026-05-14"


def test_miras_studio_shows_the_cards_of_the_pictures(terminal: Terminal) -> None:
    assert terminal.ask("sample --studio mira", on=DAY) == {"clients": 29, "sales": 36, "dates": 2, "entries": 179}
    page = terminal.ask("today", on=DAY)
    assert [(card["client"]["name"], [item["kind"] for item in card["items"]]) for card in page["cards"]] == [
        ("Priya Windmere", ["reply"]),
        ("Adaeze Okafor-Bell", ["thanks", "thanks"]),
        ("Jamal Thistlewood", ["thanks"]),
        ("Ingrid Hollowood", ["promise"]),
        ("Rosa & Benoît Marchpane", ["date"]),
        ("Mei-Ling Ashgrove", ["check_in"]),
    ]
    assert [client["name"] for client in page["looked_after"]] == ["Saskia Plum", "Yusuf Amberley"]
    assert terminal.ask("doctor", on=DAY) == {"ok": True, "problems": []}


def test_a_sample_is_sound(terminal: Terminal) -> None:
    assert terminal.ask("sample --clients 40") == {"clients": 40, "sales": 120, "dates": pytest.approx(25, abs=15)} | {
        "entries": 800
    }
    assert terminal.ask("doctor") == {"ok": True, "problems": []}


@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "9999-12-31"])
def test_no_sample_is_made_at_the_ends_of_the_calendar(terminal: Terminal, day: str) -> None:
    assert terminal.fails("sample --clients 3", on=day) == "invalid"
    assert terminal.ask("clients", on=day) == {"clients": []}


@pytest.mark.parametrize("day", ["1900-01-01", "9000-12-31"])
def test_a_sample_is_made_on_any_other_day(terminal: Terminal, day: str) -> None:
    assert terminal.ask("sample --clients 3", on=day)["clients"] == 3
