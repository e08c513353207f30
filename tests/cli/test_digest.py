"""`digest`: what would be told now, once a day, and what `--tell` marks as told."""

from __future__ import annotations

import pytest

from tests.cli.conftest import DAY, Terminal


@pytest.fixture
def terminal(terminal: Terminal) -> Terminal:
    """Somebody to thank, somebody to check in with, and a promise of today."""
    terminal.ask('add "Ana Ruiz"')
    terminal.ask('add "Bo Lind" --last-in-touch 2025-01-01')
    terminal.ask('add "Cy Moss"')
    terminal.ask('sale Ana "Blue Harbour" --date yesterday')
    terminal.ask("promise Cy 'Secret words' --due today --date yesterday")
    return terminal


def at(terminal: Terminal, moment: str, *words: str) -> object:
    terminal.monkeypatch.delenv("CLIENTCARE_ON", raising=False)
    return terminal.ask(f"digest --now {moment}", *words)


def test_how_many_to_thank_and_to_check_in_with_and_no_names(terminal: Terminal) -> None:
    digest = terminal.ask("digest")
    assert digest["title"] == "Good morning"
    assert digest["text"] == "One person to thank, one to check in with. One promise to keep."
    assert [key.partition(":")[0] for key in digest["keys"]] == ["thanks", "promise", "check_in"]


def test_names_once_agreed_to_and_never_a_note(terminal: Terminal) -> None:
    terminal.ask("settings names_in_notifications on")
    terminal.ask("settings my_name Mira")
    digest = terminal.ask("digest")
    assert digest["title"] == "Good morning, Mira"
    assert digest["text"].endswith("One promise to keep. Ana, Bo and Cy.")
    assert "Secret" not in digest["text"]


def test_told_once_a_day(terminal: Terminal) -> None:
    assert terminal.ask("digest --tell") is not None
    assert terminal.ask("digest") is None
    assert terminal.type("digest").out == "Nothing is to be told now.\n"
    assert terminal.ask("digest", on="2026-05-13")["title"] == "Good morning"


def test_without_tell_nothing_is_marked(terminal: Terminal) -> None:
    assert terminal.ask("digest") == terminal.ask("digest")
    assert terminal.type("digest").out.startswith("Good morning\nOne person to thank")


def test_it_waits_for_its_time(terminal: Terminal) -> None:
    assert at(terminal, f"{DAY}T08:29") is None
    assert at(terminal, f"{DAY}T08:30") is not None
    terminal.ask("settings quiet_hours 08:00-10:00")
    assert at(terminal, f"{DAY}T09:59") is None
    assert at(terminal, f"{DAY}T10:00") is not None


def test_after_missed_days_one_summary(terminal: Terminal) -> None:
    terminal.ask("digest --tell")
    summary = terminal.ask("digest --tell", on="2026-05-20")
    assert summary["title"] == "While you were away"
    assert summary["text"].startswith("Three people are in Today. Start where you like.")
    assert terminal.ask("digest", on="2026-05-20") is None
    assert terminal.ask("digest", on="2026-05-21")["title"] == "Good morning"


def test_on_a_day_off_only_what_is_dated_that_day(terminal: Terminal) -> None:
    terminal.ask("settings days_off tue")
    assert terminal.ask("digest")["text"] == "One promise to keep."
    assert terminal.ask("digest", on="2026-05-19") is None


def test_none_while_away(terminal: Terminal) -> None:
    terminal.ask("away 2026-05-12 2026-05-20")
    assert terminal.ask("digest") is None


def test_with_nothing_open_nothing_is_told(terminal: Terminal) -> None:
    terminal.data = terminal.data.with_name("another")
    assert terminal.ask("digest --tell") is None
    terminal.ask("add Ana --birthday 05-12")
    assert terminal.ask("digest --tell")["text"] == "One date."


def test_a_reminder_with_a_time_rings_by_itself(terminal: Terminal) -> None:
    terminal.ask("remind 'Water the plants' --first today --time 16:00")
    terminal.ask("remind 'Ask Ana how the visit felt' --first today --time 16:30 --client Ana")
    terminal.ask("digest --tell")
    assert at(terminal, f"{DAY}T15:59") is None
    ringing = at(terminal, f"{DAY}T16:00", "--tell")
    assert isinstance(ringing, dict)
    assert (ringing["title"], ringing["text"]) == ("Water the plants", "Your reminder for 16:00.")
    hidden = at(terminal, f"{DAY}T16:30")
    assert isinstance(hidden, dict)
    assert (hidden["title"], hidden["text"]) == ("Your reminder", "Your reminder for 16:30.")
    terminal.ask("settings names_in_notifications on")
    named = at(terminal, f"{DAY}T16:30", "--tell")
    assert isinstance(named, dict)
    assert named["title"] == "Ask Ana how the visit felt"
    assert at(terminal, f"{DAY}T16:31") is None


def test_reminders_that_were_missed_ring_together(terminal: Terminal) -> None:
    terminal.ask("remind 'Water the plants' --first 2026-05-10 --time 16:00")
    alone = at(terminal, f"{DAY}T08:00")
    assert isinstance(alone, dict)
    assert (alone["title"], alone["text"]) == ("Water the plants", "Your reminder for 10 May, 16:00.")
    terminal.ask("remind 'Order frames' --first 2026-05-11 --time 09:00")
    both = at(terminal, f"{DAY}T08:00", "--tell")
    assert isinstance(both, dict)
    assert (both["title"], both["text"]) == ("Two reminders of yours", "Water the plants · Order frames")
    assert at(terminal, f"{DAY}T08:00") is None


def test_done_reminders_are_silent(terminal: Terminal) -> None:
    key = f"reminder:{terminal.ask('remind Water --first today --time 09:00')['uid']}:{DAY}"
    terminal.ask(f"done {key}")
    assert at(terminal, f"{DAY}T08:00") is None
