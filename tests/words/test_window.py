"""What only the window says, as somebody reads it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from clientcare.domain.calendar import PartialDay, Rhythm
from clientcare.domain.change import Change, Deed
from clientcare.domain.money import Money
from clientcare.domain.records import (
    Belonging,
    ChangeEntry,
    Client,
    Contact,
    Mark,
    Promise,
    Sale,
    StateSpan,
    WishSpan,
)
from clientcare.domain.values import (
    ChangedWhat,
    Channel,
    ClientType,
    Direction,
    EntryKind,
    Feel,
    MarkKind,
    Purpose,
    Stage,
    State,
    Wish,
)
from clientcare.words.window import brief, clients, days, deeds, names, timeline, today, works

DAY = date(2026, 5, 14)
NOW = datetime(2026, 5, 14, 9, 12, tzinfo=UTC)
STAMP: dict[str, Any] = {"uid": "1", "entered_on": DAY, "seq": 1, "created_at": NOW, "updated_at": NOW}


def contact(**fields: Any) -> Contact:
    return Contact(**(STAMP | {"clients": ("ana",), "on": DAY} | fields))


def client(name: str, **fields: Any) -> Client:
    return Client(
        **STAMP,
        name=name,
        wishes=(WishSpan(Wish.WELCOME, DAY),),
        states=(StateSpan(State.ACTIVE, DAY),),
        belongings=(Belonging("c", DAY),),
        **fields,
    )


@pytest.mark.parametrize(
    ("hour", "words"),
    [
        (4, "Good morning, Mira"),
        (11, "Good morning, Mira"),
        (12, "Good afternoon, Mira"),
        (17, "Good afternoon, Mira"),
        (18, "Good evening, Mira"),
        (1, "Good evening, Mira"),
    ],
)
def test_the_greeting_is_for_the_hour(hour: int, words: str) -> None:
    assert today.greeting("Mira", datetime(2026, 5, 14, hour)) == words


def test_who_gave_no_name_is_greeted_all_the_same() -> None:
    assert today.greeting(None, datetime(2026, 5, 14, 9)) == "Good morning"
    assert today.greeting("Mira", None) == "Hello, Mira"


def test_numbers_under_ten_begin_a_sentence_as_words() -> None:
    assert today.under_greeting(DAY, 6) == "Thursday 14 May. Six people today, one at a time."
    assert today.under_greeting(DAY, 1) == "Thursday 14 May. One person today."
    assert today.under_greeting(DAY, 12) == "Thursday 14 May. 12 people today, one at a time."


def test_those_looked_after_are_named_up_to_four() -> None:
    assert today.looked_after(["Ana", "Bo"]) == "Looked after today: Ana, Bo"
    assert today.looked_after(["A", "B", "C", "D", "E", "F"]) == "Looked after today: A, B, C, D and 2 more"


def test_a_day_that_is_done_says_who_heard_and_what_is_next() -> None:
    assert today.heard_today(8, date(2026, 5, 15), DAY) == (
        "Eight people heard from you today. The next check-in is tomorrow."
    )
    assert today.heard_today(1, None, DAY) == "One person heard from you today."
    assert today.heard_today(0, date(2026, 6, 2), DAY) == "The next check-in is on 2 June."
    assert today.heard_today(0, DAY, DAY) == ""


def test_days_are_written_as_the_window_writes_them() -> None:
    assert days.dated(date(2026, 3, 9), DAY) == "9 March"
    assert days.dated(date(2025, 3, 9), DAY) == "9 March 2025"
    assert days.short(date(2026, 5, 15)) == "Fri 15"
    assert days.month(DAY) == "May 2026"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"channel": Channel.VISIT, "minutes": 30}, "Visit, 30 minutes"),
        ({"channel": Channel.CALL, "minutes": 1}, "Call, one minute"),
        ({"channel": Channel.CALL, "no_answer": True}, "Call, not reached"),
        ({"channel": Channel.EMAIL, "direction": Direction.THEY}, "Email from them"),
        ({"channel": Channel.LETTER, "purpose": Purpose.THANKS}, "Letter to say thank you"),
    ],
)
def test_a_contact_says_how_and_what_for(fields: dict[str, Any], words: str) -> None:
    assert timeline.title(contact(**fields)) == words


def test_a_sale_says_what_and_how_much() -> None:
    sale = Sale(
        **STAMP,
        clients=("ana",),
        title="Blue Harbour",
        what="oil on canvas",
        price=Money.parse("1650", "EUR"),
        sold_on=PartialDay(2024, 3),
    )
    assert timeline.title(sale) == "Bought Blue Harbour"
    assert timeline.text(sale, DAY) == "Oil on canvas, €1,650"
    assert timeline.when(sale, DAY) == "March 2024"
    assert timeline.beside_picture(sale) == "Oil on canvas\n€1,650"


@pytest.mark.parametrize(
    ("nth", "pronouns", "said"),
    [(3, "she/her", "Bought her third work"), (1, "he", "Bought his first work"), (2, "", "Bought their second work")],
)
def test_which_of_their_works_it_is_is_said_as_one_speaks_of_them(nth: int, pronouns: str, said: str) -> None:
    assert works.bought(nth, pronouns) == said
    assert works.work(nth, pronouns) == said.removeprefix("Bought ").capitalize()


def test_further_on_works_are_not_counted_in_words() -> None:
    assert works.bought(11, "she") == works.work(0, "she") == ""


def test_a_day_below_its_month_says_no_year() -> None:
    sale = Sale(**STAMP, clients=("ana",), title="Dune", sold_on=PartialDay.parse("2024-03-08"))
    assert timeline.when(sale, DAY) == "8 March 2024"
    assert timeline.when_below_month(sale, DAY) == "8 March"


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_of_a_sale_names_the_work(stage: Stage) -> None:
    assert "Low Tide" in timeline.title(Sale(**STAMP, clients=("ana",), title="Low Tide", stage=stage))


def test_a_promise_says_what_became_of_it() -> None:
    promise: dict[str, Any] = STAMP | {"clients": ("ana",), "text": "send the care sheet", "on": DAY}
    assert timeline.text(Promise(**promise, due_on=date(2026, 5, 15)), DAY) == "By tomorrow"
    assert timeline.title(Promise(**promise, kept_on=DAY)) == "Promise kept: send the care sheet"
    given_up = Promise(**promise, given_up=True, reason="No longer needed")
    assert timeline.title(given_up) == "Promise given up: send the care sheet"
    assert timeline.text(given_up, DAY) == "No longer needed"


@pytest.mark.parametrize(
    ("what", "new", "words"),
    [
        (ChangedWhat.CIRCLE, "Collectors", "Moved to Collectors"),
        (ChangedWhat.RHYTHM, "3 months", "Rhythm: every 3 months"),
        (ChangedWhat.RHYTHM, "circle", "Rhythm: as the circle"),
        (ChangedWhat.WISH, "quiet", "Asked for quiet"),
        (ChangedWhat.STATE, "resting", "Resting"),
        (ChangedWhat.PAUSE, "open", "Paused"),
        (ChangedWhat.PAUSE, "", "Pause ended"),
        (ChangedWhat.MERGED, "", "Two records became one"),
        (ChangedWhat.IMPORTED, "", "Came by import"),
    ],
)
def test_what_the_app_wrote_itself_is_said_plainly(what: ChangedWhat, new: str, words: str) -> None:
    assert timeline.title(ChangeEntry(**STAMP, clients=("ana",), on=DAY, what=what, new=new)) == words


def test_last_words_say_when_and_how() -> None:
    said = brief.last_words(date(2026, 5, 9), EntryKind.CONTACT, "message", "No hurry at all.", DAY)
    assert said == ("9 May, by message:", "“No hurry at all.”")
    assert brief.last_words(DAY, EntryKind.NOTE, None, "Biscuit", DAY)[0] == "Today, a note:"


def test_the_brief_says_who_they_are() -> None:
    assert brief.who("Collectors", "Lisbon", 2022) == "Collectors, Lisbon. With you since 2022."
    assert brief.who("Clients", "", None) == "Clients"
    assert brief.prefers(Channel.EMAIL, "in the morning") == "Prefers email, in the morning"
    assert brief.prefers(None, "after six") == "Best reached after six"
    assert brief.prefers(None, "") == ""
    assert brief.seemed(Feel.UNSURE, date(2026, 5, 1), DAY, "Dry Dock") == "Unsure about Dry Dock on 1 May"
    assert brief.wish(Wish.QUIET, date(2026, 3, 2), DAY) == "Asked for quiet on 2 March"
    assert brief.wish(Wish.NO_PROMOTIONS, DAY, DAY) == ""


@pytest.mark.parametrize(
    ("last", "words"),
    [
        (None, "not yet"),
        (DAY, "today"),
        (date(2026, 5, 11), "3 days"),
        (date(2026, 4, 30), "2 weeks"),
        (date(2026, 3, 12), "9 weeks"),
        (date(2026, 2, 14), "3 months"),
        (date(2025, 5, 14), "12 months"),
    ],
)
def test_how_long_since_in_days_then_weeks_then_months(last: date | None, words: str) -> None:
    assert clients.since(last, DAY) == words


@pytest.mark.parametrize(
    ("next_on", "wish", "state", "words"),
    [
        (date(2026, 7, 9), Wish.WELCOME, State.ACTIVE, "next 9 July"),
        (date(2026, 3, 9), Wish.WELCOME, State.ACTIVE, "due 9 March"),
        (DAY, Wish.WELCOME, State.ACTIVE, "next today"),
        (None, Wish.WELCOME, State.ACTIVE, "no rhythm"),
        (None, Wish.QUIET, State.ACTIVE, "asked for quiet"),
        (None, Wish.THEY_REACH_OUT, State.ACTIVE, "they reach out"),
        (None, Wish.WELCOME, State.RESTING, "resting"),
        (None, Wish.QUIET, State.IN_MEMORY, "in memory"),
    ],
)
def test_when_next_or_why_not(next_on: date | None, wish: Wish, state: State, words: str) -> None:
    assert clients.coming(next_on, wish, state, DAY) == words


@pytest.mark.parametrize(
    ("name", "fields", "called"),
    [
        ("Ana Ruiz", {}, "Ana"),
        ("Ana Ruiz", {"given": "Anabel"}, "Anabel"),
        ("Rosa & Benoît Marchpane", {}, "Rosa & Benoît"),
        ("Harbour Café", {"type": ClientType.ORGANISATION}, "Harbour Café"),
        ("Ana Ruiz", {"greet_as": "dear Ana"}, "dear Ana"),
    ],
)
def test_somebody_is_called_as_in_life(name: str, fields: dict[str, Any], called: str) -> None:
    assert names.called(client(name, **fields)) == called


def test_a_deed_is_answered_with_its_own_word() -> None:
    logged = Change(Deed.LOG_CONTACT, (), (contact(purpose=Purpose.THANKS),))
    assert deeds.done(logged, "Ana", date(2026, 8, 14), DAY) == "Thank-you to Ana saved. Next check-in 14 August."
    visit = Change(Deed.LOG_CONTACT, (), (contact(channel=Channel.VISIT),))
    assert deeds.done(visit, "Ana", None, DAY) == "Visit with Ana saved."
    assert deeds.done(visit, "Ana", date(2026, 3, 9), DAY) == "Visit with Ana saved."
    tried = Change(Deed.LOG_CONTACT, (), (contact(channel=Channel.CALL, no_answer=True, next_on=date(2026, 5, 17)),))
    assert deeds.done(tried, "Ana", date(2026, 3, 9), DAY) == "Call to Ana saved. Try again on Sunday."
    mark = Mark(**STAMP, key="k", kind=MarkKind.SNOOZED, on=DAY, client="ana", until=date(2026, 5, 15))
    snoozed = Change(Deed.SNOOZE_ITEM, (), (mark,))
    assert deeds.done(snoozed, "Ana", None, DAY) == "Ana comes back tomorrow."
    assert deeds.undone(logged, "Ana") == "Taken back: Thank-you to Ana."
    assert deeds.redone(snoozed, "Ana") == "Done again: Hidden until later, Ana."
    assert deeds.whom(snoozed) == "ana"
    assert deeds.whom(Change(Deed.CHANGE_SETTING, (), ())) == ""


@pytest.mark.parametrize("deed", Deed)
def test_every_deed_has_an_answer(deed: Deed) -> None:
    change = Change(deed, (), ())
    assert deeds.done(change, "", None, DAY).endswith(".")
    assert deeds.undone(change, "").startswith("Taken back: ")


def test_a_rhythm_of_nothing_is_none() -> None:
    entry = ChangeEntry(**STAMP, clients=("a",), on=DAY, what=ChangedWhat.RHYTHM, new=str(Rhythm.parse("none")))
    assert timeline.title(entry) == "Rhythm: none"


def test_a_deed_about_several_people_counts_them() -> None:
    people = tuple(client(name) for name in ("Ana Aster", "Bo Birch", "Cleo Crow"))
    change = Change(Deed.DELETE_RECORD, (), people)
    assert deeds.done(change, "Ana", None, DAY) == "3 people moved to the trash."
    assert deeds.several(Change(Deed.DELETE_RECORD, (), people, main="1")) == ""


def test_those_chosen_are_named_up_to_some() -> None:
    assert clients.chosen(["Ana Aster"], 1) == "Ana Aster"
    assert clients.chosen(["Ana", "Bo", "Cleo"], 3) == "Ana, Bo and Cleo"
    assert clients.chosen(["Ana", "Bo"], 3) == "Ana, Bo and one more"
    assert clients.chosen(["Ana", "Bo"], 14) == "Ana, Bo and 12 more"
    assert clients.people(1) == "one person"
    assert clients.sorted_by("next-check-in") == "Sorted by next check-in"
