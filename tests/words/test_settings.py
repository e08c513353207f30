"""What Settings says: numbers with their plurals, places of letters, what an import did and what does not fit."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from clientcare.domain import settings as choices
from clientcare.domain.calendar import Rhythm, Unit
from clientcare.domain.change import Change, Deed
from clientcare.domain.defaults import starting_records
from clientcare.domain.errors import CareError
from clientcare.domain.records import Away, Circle, ImportBatch, Note, Promise, Template
from clientcare.domain.starting_letters import STARTING_LETTERS
from clientcare.domain.values import CircleRole, SaleKind
from clientcare.words.window import files, settings, templates
from clientcare.words.window.order_deeds import order_done

TODAY = date(2026, 5, 14)
STAMP = {"entered_on": TODAY, "seq": 1, "created_at": datetime(2026, 5, 14, tzinfo=UTC)}
STAMPS = {**STAMP, "updated_at": STAMP["created_at"]}


def test_people_and_days_are_counted_as_people_say_it() -> None:
    assert [settings.people(n) for n in (0, 1, 2)] == ["0 people", "1 person", "2 people"]
    assert [settings.people_a_day(n) for n in (0, 1, 5)] == ["nobody", "1 person", "5 people"]
    assert [settings.thanks_after(n) for n in (0, 1, 2)] == ["the same day", "1 day after", "2 days after"]
    assert [settings.days_before(n) for n in (0, 1, 7)] == ["on the day", "1 day before", "7 days before"]
    assert settings.room_for(1) == "Room for one person a day"
    assert settings.room_for(21) == "Room for 21 people a day"
    assert (settings.unit(Unit.MONTHS, 1), settings.unit(Unit.MONTHS, 3)) == ("month", "months")


def test_a_circle_is_said_by_what_it_is_for_as_long_as_it_is_called_so() -> None:
    assert settings.about_circle("Clients", CircleRole.BUYERS) == "They bought. The circle for buyers"
    assert settings.about_circle("Friends of the house", CircleRole.NEW) == "The circle for new people"
    assert settings.about_circle("Friends of the house", None) == ""


def test_the_time_of_a_step() -> None:
    assert settings.after(Rhythm.parse("7 days")) == "7 days after"
    assert settings.after(Rhythm.parse("1 month"), monthly=True) == "Every month"
    assert settings.kinds([SaleKind.COMMISSION, SaleKind.ORIGINAL]) == "for originals, commissions"
    assert settings.kinds(SaleKind) == "for every sale"


def test_days_away() -> None:
    assert settings.away(date(2026, 6, 1), date(2026, 6, 14), TODAY) == "From 1 June to 14 June"
    assert settings.away(date(2026, 6, 1), date(2026, 6, 1), TODAY) == "On 1 June"
    assert settings.away(date(2026, 12, 28), date(2027, 1, 3), TODAY) == "From 28 December to 3 January 2027"


def test_how_much_there_is() -> None:
    assert settings.where(29, 1, 9 << 20) == "One file and your pictures. 29 people, 1 entry, 9 MB."
    assert [settings.size(n) for n in (1, 2048, 3 << 20, 5 << 30)] == ["1 KB", "2 KB", "3 MB", "5 GB"]
    assert settings.last_backup(TODAY, time(8, 31), TODAY).startswith("Last one today at 08:31, opened and checked.")
    assert settings.when_made(date(2026, 5, 5), time(8, 31), TODAY) == "5 May at 08:31"
    assert settings.backup("daily", 29, 171) == "Daily: 29 people, 171 entries"
    assert settings.in_trash(1) == "One thing lies there. It can come back for 30 days."


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("thanks_days", "many", "This is a whole number from 0 to 366."),
        ("digest_at", "soon", "This is a time of day, such as 08:30."),
        ("quiet_hours", "09:00-09:00", "These are two different times of day, such as 19:00 and 08:00."),
        ("currency", "euros", "This is a currency of three letters, such as EUR."),
        ("days_off", "mon,tue,wed,thu,fri,sat,sun", "One day at least stays a working day."),
    ],
)
def test_what_does_not_fit_is_said_without_the_spelling_of_the_command_line(name: str, text: str, said: str) -> None:
    with pytest.raises(CareError) as caught:
        choices.parse(name, text)
    assert settings.wrong(caught.value) == said


# --- the places of letters ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("letter", STARTING_LETTERS, ids=lambda letter: letter.name)
def test_every_starting_letter_is_kept_as_it_is_shown(letter: Template) -> None:
    for text in (letter.subject, letter.text):
        assert templates.stored(templates.shown(text)) == text
    assert templates.has_open_line(templates.shown(letter.text))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Dear {first name},", "Dear {greeting},"),
        ("Dear {First Name},", "Dear {greeting},"),
        ("Dear {greeting},", "Dear {greeting},"),
        ("{ your line : about it }", "{line: about it}"),
        ("{your line}", "{line}"),
        ("{a brace", "{a brace"),
        ("{nobody knows this}", "{nobody knows this}"),
        ("{}", "{}"),
    ],
)
def test_places_are_read_as_people_write_them(typed: str, kept: str) -> None:
    assert templates.stored(typed) == kept


def test_the_line_that_is_left_open_is_shown_as_one_of_its_own() -> None:
    assert templates.shown("{line: x} of {me}") == "{Your line: x} of {my name}"
    assert templates.place("line").startswith("{Your line: ")
    assert templates.stored("{Your line: x}") == "{line: x}"


def test_places_are_marked_where_they_stand() -> None:
    text = "Dear {first name}, {your line: x} {what}"
    assert [(text[mark.start : mark.end], mark.name) for mark in templates.marks(text)] == [
        ("{first name}", "greeting"),
        ("{your line: x}", "line"),
        ("{what}", None),
    ]


def test_a_letter_for_a_step_of_ones_own_is_a_check_in() -> None:
    steps = [record for record in starting_records(STAMP["created_at"]) if hasattr(record, "step")]  # type: ignore[arg-type]
    assert ("arrived", "Check in: Arrived safely?") in templates.purposes(steps)  # type: ignore[arg-type]
    assert templates.group("arrived", steps) == "Check in"  # type: ignore[arg-type]
    assert templates.group("arrived", []) == "Others"
    assert templates.group("gift", []) == "Thank"


def test_a_free_name_has_a_number() -> None:
    assert templates.free_name("New template", ["Birthday"]) == "New template"
    assert templates.free_name("New template", ["new template", "New template 2"]) == "New template 3"


# --- files --------------------------------------------------------------------------------------------------------


def test_what_stays_of_an_import_that_is_undone_is_named() -> None:
    assert files.taken_back({"clients": 2}, ["Ana"]) == (
        "Taken back: 2 people. Kept, because you wrote about them since: Ana."
    )


def test_what_lies_in_the_trash_is_said_by_its_words_or_by_whose_it_is() -> None:
    note = Note(uid="n", clients=("a",), on=TODAY, text="She  came\nto see it", **STAMPS)  # type: ignore[arg-type]
    assert files.in_trash(note, "Ana") == "A note: She came to see it"
    long = Promise(uid="p", clients=("a",), on=TODAY, text="word " * 40, **STAMPS)  # type: ignore[arg-type]
    assert files.in_trash(long, "Ana").endswith(" …")
    empty = Note(uid="n", clients=("a",), on=TODAY, text="", **STAMPS)  # type: ignore[arg-type]
    assert files.in_trash(empty, "Ana") == "A note: Ana"
    assert files.stays_until(date(2026, 5, 14), 30, TODAY) == "Stays until 13 June."


# --- deeds --------------------------------------------------------------------------------------------------------


def test_a_deed_about_the_order_is_answered_by_its_name() -> None:
    circle = next(record for record in starting_records(STAMP["created_at"]) if isinstance(record, Circle))  # type: ignore[arg-type]
    change = Change(Deed.MEND_CIRCLE, (circle,), (circle,), circle.uid)
    assert order_done(change, TODAY) == "Circle Our people changed."
    away = Away(uid="a", from_on=date(2026, 6, 1), to_on=date(2026, 6, 2), **STAMPS)  # type: ignore[arg-type]
    assert order_done(Change(Deed.SET_AWAY, (), (away,), "a"), TODAY) == "Away: from 1 June to 2 June."
    batch = ImportBatch(uid="b", on=TODAY, format="vcard", added=(("clients", 2),), **STAMPS)  # type: ignore[arg-type]
    assert order_done(Change(Deed.IMPORT_FILES, (), (batch,), "b"), TODAY) == "Brought in: 2 people."
    assert order_done(Change(Deed.LOG_CONTACT, (), ()), TODAY) == ""


def test_every_setting_that_is_shown_has_a_name() -> None:
    assert set(settings.NAMES) <= set(choices.NAMES)
