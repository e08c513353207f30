"""Calendars through the command line, on a real data folder: proposed, looked at, said yes to, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Terminal
from tests.exchange.calendars import calendar, event, every_year

NOTHING = {"clients": 0, "sales": 0, "dates": 0, "entries": 0}


@pytest.fixture
def birthdays(tmp_path: Path) -> str:
    path = tmp_path / "birthdays.ics"
    path.write_text(every_year("Ana Ruiz's birthday", "Cy's birthday"), encoding="utf-8", newline="")
    return str(path)


@pytest.fixture
def studio(terminal: Terminal) -> Terminal:
    terminal.ask("add 'Ana Ruiz' --circle Collectors")
    terminal.ask("add 'Bo Lind'")
    return terminal


def days_of(terminal: Terminal, name: str) -> list[tuple[str, str, bool]]:
    return [(date["title"], date["day"], date["switched_on"]) for date in terminal.ask("show", name)["dates"]]


def test_a_calendar_is_told_and_nothing_of_it_is_saved(birthdays: str, studio: Terminal) -> None:
    done = studio.ask("import", birthdays)
    assert (done["format"], done["batch"], done["added"]) == ("ics", None, NOTHING)
    assert done["left_out"] == NOTHING | {"dates": 1}
    assert [(line["does"], line["client"] and line["client"]["name"]) for line in done["plan"]] == [
        ("propose", "Ana Ruiz"),
        ("left_out", None),
    ]
    assert done == studio.ask("import", birthdays, "--dry-run")
    assert days_of(studio, "Ana") == []
    assert studio.ask("imports") == {"imports": []}
    assert studio.ask("backups") == {"backups": []}


def test_for_people_the_answer_says_how_to_say_yes(birthdays: str, studio: Terminal) -> None:
    said = studio.type("import", birthdays)
    assert (said.code, said.err) == (0, "")
    assert "birthdays.ics:3  propose  Ana Ruiz  Birthday on 14 March: proposed, because the name fits." in said.out
    assert "Proposed: 1 date. Nothing of that is saved before you say --yes." in said.out
    assert "Nobody here is called “Cy”." in studio.type("import", birthdays, "--dry-run").out


def test_a_yes_saves_it_once_after_a_backup_and_it_can_be_taken_back(birthdays: str, studio: Terminal) -> None:
    assert studio.ask("import", birthdays, "--yes", "--dry-run")["plan"][0]["does"] == "add"
    assert days_of(studio, "Ana") == []
    done = studio.ask("import", birthdays, "--yes")
    assert done["added"] == NOTHING | {"dates": 1}
    assert "plan" not in done
    assert days_of(studio, "Ana") == [("Birthday", "03-14", True)]
    assert [backup["kind"] for backup in studio.ask("backups")["backups"]] == ["import"]
    again = studio.ask("import", birthdays, "--yes")
    assert (again["batch"], again["unchanged"]) == (None, NOTHING | {"dates": 1})
    back = studio.ask(f"undo-import {done['batch']}")
    assert (back["removed"], back["kept"]) == (NOTHING | {"dates": 1}, [])
    assert days_of(studio, "Ana") == []
    assert studio.ask("import", birthdays, "--yes")["added"]["dates"] == 1


def test_of_a_day_that_was_looked_at_and_changed_nothing_is_taken_back(birthdays: str, studio: Terminal) -> None:
    batch = studio.ask("import", birthdays, "--yes")["batch"]
    studio.ask("edit Ana --birthday 1980-03-14")
    assert studio.ask(f"undo-import {batch}")["removed"] == NOTHING
    assert days_of(studio, "Ana") == [("Birthday", "1980-03-14", True)]


def test_a_moved_day_goes_back_to_where_it_was(birthdays: str, studio: Terminal) -> None:
    studio.ask("import", birthdays, "--yes")
    Path(birthdays).write_text(every_year("Ana Ruiz's birthday", day="20200315"), encoding="utf-8")
    moved = studio.ask("import", birthdays, "--yes")
    assert (moved["updated"]["dates"], days_of(studio, "Ana")) == (1, [("Birthday", "03-15", True)])
    studio.ask(f"undo-import {moved['batch']}")
    assert days_of(studio, "Ana") == [("Birthday", "03-14", True)]


def test_of_somebody_without_a_rhythm_it_comes_switched_off(birthdays: str, studio: Terminal) -> None:
    studio.ask("edit Ana --circle 'No rhythm'")
    studio.ask("import", birthdays, "--yes")
    assert days_of(studio, "Ana") == [("Birthday", "03-14", False)]


def test_cards_and_a_calendar_come_in_together(birthdays: str, studio: Terminal, tmp_path: Path) -> None:
    cards = tmp_path / "cards.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Cy Moss\nEND:VCARD\n", encoding="utf-8")
    seen = studio.ask("import", str(cards), birthdays)
    assert (seen["format"], seen["added"]) == ("vcard+ics", NOTHING | {"clients": 1})
    assert [line["does"] for line in seen["plan"]] == ["add", "propose", "propose"]
    assert days_of(studio, "Cy") == []
    assert studio.ask("import", str(cards), birthdays, "--yes")["added"] == NOTHING | {"dates": 2}
    assert days_of(studio, "Cy") == [("Birthday", "03-14", False)]


def test_what_went_out_as_a_calendar_adds_nothing_when_it_comes_back(studio: Terminal, tmp_path: Path) -> None:
    studio.ask("edit Ana --birthday 1980-02-29")
    studio.ask("date Bo 'Studio day' 05-20")
    studio.ask("date Bo Anniversary 2019-06-20")
    studio.ask("remind 'Buy glue' --first 2026-05-20")
    out = tmp_path / "mine.ics"
    studio.ask("export", str(out))
    back = studio.ask("import", str(out), "--yes")
    assert (back["batch"], back["added"], back["unchanged"]["dates"]) == (None, NOTHING, 3)
    studio.ask("add 'Bo Lind'")  # a second one, but the calendar says which it means
    assert studio.ask("import", str(out), "--yes")["unchanged"]["dates"] == 3


def test_an_erased_day_stays_out(birthdays: str, studio: Terminal) -> None:
    studio.ask("import", birthdays, "--yes")
    (date,) = studio.ask("show Ana")["dates"]
    studio.ask(f"delete {date['uid']}")
    again = studio.ask("import", birthdays, "--yes")
    assert (again["added"], again["left_out"]["dates"]) == (NOTHING, 2)


def test_the_quiet_stay_quiet_whatever_a_calendar_says(studio: Terminal, tmp_path: Path) -> None:
    studio.ask("edit Ana --wish quiet")
    path = tmp_path / "today.ics"
    path.write_text(calendar(event("Ana Ruiz's birthday", "20000513")), encoding="utf-8")
    studio.ask("import", str(path), "--yes")
    assert studio.ask("today --all", on="2026-05-13")["cards"] == []
