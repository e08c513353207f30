"""What stands around a person's timeline, as somebody reads it, and what a toast answers to a deed about them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from clientcare.domain.calendar import PartialDay, Span, YearlyDay
from clientcare.domain.change import Change, Deed
from clientcare.domain.money import Money
from clientcare.domain.records import Belonging, ChangeEntry, Client, Note, Sale, StateSpan, WishSpan
from clientcare.domain.values import ChangedWhat, Channel, Fit, Stage, State, Wish
from clientcare.words.window import deeds, entries, person

DAY = date(2026, 5, 14)
NOW = datetime(2026, 5, 14, 9, 12, tzinfo=UTC)
STAMP: dict[str, Any] = {"uid": "1", "entered_on": DAY, "seq": 1, "created_at": NOW, "updated_at": NOW}
MARCH = date(2026, 3, 2)


def client(**fields: Any) -> Client:
    told: dict[str, Any] = {
        "name": "Samir Penny",
        "wishes": (WishSpan(Wish.WELCOME, DAY),),
        "states": (StateSpan(State.ACTIVE, DAY),),
        "belongings": (Belonging("c", DAY),),
    }
    return Client(**(STAMP | told | fields))


def changed(what: ChangedWhat, new: str, deed: Deed = Deed.MEND_CLIENT) -> str:
    entry = ChangeEntry(**(STAMP | {"uid": "2"}), clients=("1",), on=DAY, what=what, new=new)
    return deeds.done(Change(deed, (), (client(), entry), "1"), "Samir", None, DAY)


@pytest.mark.parametrize(
    ("on", "words"),
    [(None, "Not yet"), (DAY, "Today"), (date(2026, 5, 11), "3 days ago"), (date(2026, 1, 28), "28 January")],
)
def test_the_last_contact_is_told_by_days_and_then_by_its_day(on: date | None, words: str) -> None:
    assert person.last_contact(on, DAY) == words


@pytest.mark.parametrize(
    ("on", "words"),
    [(None, "None"), (date(2026, 8, 11), "11 August"), (date(2026, 3, 9), "Was due 9 March"), (DAY, "Today")],
)
def test_the_next_check_in_may_have_been_due(on: date | None, words: str) -> None:
    assert person.next_check_in(on, DAY) == words


def test_each_currency_is_told_by_itself() -> None:
    assert person.works(0, ()) == "None yet"
    assert person.works(1, ()) == "1"
    totals = (Money(415_000, "EUR"), Money(20_000, "USD"), Money(500, "JPY"))
    assert person.works(3, totals) == "3 for €4,150, USD 200 and JPY 500"


def test_how_many_they_sent() -> None:
    assert [person.sent(count) for count in (0, 1, 2)] == ["Nobody yet", "1 person", "2 people"]


def test_quiet_says_since_when_who_asked_and_in_which_words() -> None:
    calm = person.calm(client(wishes=(WishSpan(Wish.QUIET, MARCH, "Samir, by e-mail", "A lot going on"),)), DAY)
    assert calm is not None
    assert calm.title == "Samir asked for quiet"
    assert calm.text.startswith("Since 2 March. Asked by Samir, by e-mail. A lot going on. Nothing is suggested")
    assert calm.text.endswith("they can always write to you.")
    assert calm.why_not_write == "Asked for quiet on 2 March"


@pytest.mark.parametrize(("pronouns", "who"), [("she/her", "she"), ("he", "he"), ("they", "they"), ("", "they")])
def test_quiet_speaks_of_somebody_as_they_wish(pronouns: str, who: str) -> None:
    calm = person.calm(client(wishes=(WishSpan(Wish.QUIET, MARCH),), pronouns=pronouns), DAY)
    assert calm is not None
    assert calm.text.endswith(f"You can still keep notes, and {who} can always write to you.")


@pytest.mark.parametrize(
    ("fields", "title", "begins", "why"),
    [
        ({"states": (StateSpan(State.IN_MEMORY, MARCH),)}, "In memory of Samir Penny", "Nothing", "Kept in memory"),
        ({"states": (StateSpan(State.RESTING, MARCH),)}, "Samir is resting", "Since 2 March. Only", "Resting"),
        ({"pauses": (Span(MARCH, date(2026, 6, 1)),)}, "Samir is paused", "Until 1 June. Only", "Paused"),
        ({"pauses": (Span(MARCH),)}, "Samir is paused", "Since 2 March. Only", "Paused"),
        ({"fit": Fit.NOT_OURS}, "Samir is not ours to look after", "Only", "Not ours"),
        ({"wishes": (WishSpan(Wish.THEY_REACH_OUT, MARCH),)}, "Samir reaches out first", "Since 2 March. No", ""),
    ],
)
def test_all_that_rests_gets_a_calm_line(fields: dict[str, Any], title: str, begins: str, why: str) -> None:
    calm = person.calm(client(**fields), DAY)
    assert calm is not None
    assert (calm.title, calm.why_not_write) == (title, why)
    assert calm.text.startswith(begins)


def test_nobody_else_gets_one() -> None:
    assert person.calm(client(), DAY) is None
    assert person.calm(client(wishes=(WishSpan(Wish.NO_PROMOTIONS, DAY),)), DAY) is None
    assert person.calm(client(pauses=(Span(MARCH, DAY),)), DAY) is None


def test_dates_tell_how_long_until_then() -> None:
    assert person.yearly(YearlyDay(6, 3)) == "3 June"
    assert person.yearly(YearlyDay(6, 3, 1980)) == "3 June 1980"
    days = (None, DAY, date(2026, 5, 15), date(2026, 6, 3))
    assert [person.until_then(on, DAY) for on in days] == ["", "today", "tomorrow", "in 20 days"]


def test_a_day_that_there_is_not_gets_a_sentence() -> None:
    assert person.no_such_day(30, 2) == "There is no 30 February."
    assert person.no_such_day(29, 2, 2023) == "2023 has no 29 February. Leave the year away, or mend it."


def test_the_hour_where_they_are() -> None:
    assert person.there_now(NOW, "Asia/Tokyo") == "18:12 there now"
    assert person.there_now(NOW, "Mars/Olympus") == ""


def test_last_in_touch_is_told_as_it_was_said() -> None:
    assert person.last_in_touch(MARCH, "season", DAY) == "About a season before, around 2 March"
    assert person.last_in_touch(MARCH, "", DAY) == "2 March"


def test_every_choice_has_words() -> None:
    assert all(person.not_wanted(channel).startswith("Rather no") for channel in Channel)
    assert all(person.wish(wish) for wish in Wish)
    assert all(person.fit(fit) for fit in Fit)
    assert all(person.state(state) for state in State)
    assert set(entries.STAGES) == set(Stage)


@pytest.mark.parametrize(
    ("what", "new", "words"),
    [
        (ChangedWhat.CIRCLE, "Collectors", "Samir moved to Collectors."),
        (ChangedWhat.STATE, "in-memory", "Samir is kept in memory."),
        (ChangedWhat.WISH, "no-promotions", "No promotions for Samir."),
        (ChangedWhat.RHYTHM, "3 months", "A check-in with Samir every 3 months."),
        (ChangedWhat.RHYTHM, "circle", "Samir has the rhythm of the circle."),
        (ChangedWhat.RHYTHM, "none", "Samir has no rhythm now."),
    ],
)
def test_the_toast_says_what_was_decided(what: ChangedWhat, new: str, words: str) -> None:
    assert changed(what, new) == words


def test_the_toast_says_until_when_somebody_is_paused() -> None:
    assert changed(ChangedWhat.PAUSE, "2026-06-13", Deed.PAUSE_CLIENT) == "Samir is paused until 13 June."
    assert changed(ChangedWhat.PAUSE, "open", Deed.PAUSE_CLIENT) == "Samir is paused."
    assert changed(ChangedWhat.PAUSE, "", Deed.RESUME_CLIENT) == "The pause of Samir is ended."


def test_the_toast_says_what_lies_in_the_trash() -> None:
    note = Note(**STAMP, clients=("1",), text="Oak", on=DAY)
    sale = Sale(**STAMP, clients=("1",), title="Low Tide", sold_on=PartialDay(2026))

    def said(record: Any) -> str:
        return deeds.done(Change(Deed.DELETE_RECORD, (record,), (record,), "1"), "Samir", None, DAY)

    assert [said(record) for record in (client(), note, sale)] == [
        "Samir moved to the trash.",
        "Note moved to the trash.",
        "Low Tide moved to the trash.",
    ]


def test_the_toast_says_where_a_sale_has_come_to() -> None:
    sale = Sale(**STAMP, clients=("1",), title="Low Tide", stage=Stage.REFUNDED)
    assert deeds.done(Change(Deed.MOVE_SALE, (sale,), (sale,), "1"), "Samir", None, DAY) == "Low Tide: refunded."
