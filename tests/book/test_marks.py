"""Done, skip, snooze and taking them back (PRODUCT §3.2, CLI.md)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from clientcare.book import cards, contacts, dates, items, marks, promises, reminders
from clientcare.domain.calendar import PartialDay, Rhythm, Unit, YearlyDay
from clientcare.domain.errors import Code
from clientcare.domain.records import Promise
from clientcare.domain.values import Purpose
from clientcare.store.reads import care, timeline
from tests.book.studios import TODAY, Book, only, refused

YESTERDAY = PartialDay.of(TODAY - timedelta(days=1))
SOON = TODAY + timedelta(days=3)


@pytest.fixture
def thanks(book: Book) -> str:
    book.add("Ana")
    return f"thanks:{book.sell('ana', day=YESTERDAY)}"


def test_a_promise_done_is_kept_today_and_writes_no_contact(book: Book) -> None:
    ana = book.add("Ana")
    promise = promises.make_promise(book.desk, [ana], "Send it", due_on=TODAY).main
    change = marks.done(book.desk, f"promise:{promise}")
    assert only(change, Promise).kept_on == TODAY
    assert len(timeline.timeline(book.studio, ana)) == 1


def test_a_reminder_done_comes_back_by_its_rule(book: Book) -> None:
    uid = reminders.add_reminder(book.desk, "Order paper", date(2026, 5, 1), rule="freq=monthly").main
    marks.done(book.later(6), f"reminder:{uid}:2026-05-01")
    assert [item.key for item in care.free_items(book.studio, date(2026, 6, 1))] == [f"reminder:{uid}:2026-06-01"]


def test_a_reminder_can_be_done_early_by_the_day_it_comes(book: Book) -> None:
    ana = book.add("Ana")
    uid = reminders.add_reminder(book.desk, "Order paper", SOON, client=ana, rule="FREQ=WEEKLY").main
    marks.done(book.desk, f"reminder:{uid}:{SOON + timedelta(days=7)}")
    upcoming = care.upcoming(book.studio, TODAY, SOON + timedelta(days=20), [ana])
    days = [item.due_on for item in upcoming if item.key.startswith("reminder")]
    assert days == [SOON, SOON + timedelta(days=14)]


def test_only_promises_and_reminders_are_done(book: Book, thanks: str) -> None:
    refused(book, lambda: marks.done(book.desk, thanks), Code.INVALID, "not_done_but_logged")


def test_a_promise_is_not_skipped(book: Book) -> None:
    ana = book.add("Ana")
    key = f"promise:{promises.make_promise(book.desk, [ana], 'Send it').main}"
    refused(book, lambda: marks.skip(book.desk, key), Code.INVALID, "promise_is_not_skipped")


def test_what_is_skipped_is_closed(book: Book, thanks: str) -> None:
    marks.skip(book.desk, thanks)
    assert book.open_keys("ana") == []


def test_what_is_snoozed_comes_back_on_its_day(book: Book, thanks: str) -> None:
    marks.snooze(book.desk, thanks, SOON)
    (item,) = care.items(book.studio, book.people["ana"], TODAY)
    assert item.snoozed_until == SOON
    (item,) = care.items(book.studio, book.people["ana"], SOON)
    assert (item.snoozed_until, item.due_on) == (None, TODAY)


def test_a_snooze_ends_later_than_today(book: Book, thanks: str) -> None:
    refused(book, lambda: marks.snooze(book.desk, thanks, TODAY), Code.INVALID, "until_not_later")
    refused(book, lambda: cards.snooze_all(book.desk, [thanks], TODAY), Code.INVALID, "until_not_later")


def test_what_is_still_to_come_can_be_skipped_and_snoozed_too(book: Book) -> None:
    ana = book.add("Ana", last_in_touch="month")
    birthday = only_date(book, ana)
    (check_in,) = [
        item for item in care.upcoming(book.studio, TODAY, date(2030, 1, 1), [ana]) if item.key.startswith("check_in")
    ]
    marks.snooze(book.desk, check_in.key, check_in.due_on + timedelta(days=9))
    marks.skip(book.desk, f"date:{birthday}:2029")
    years = [
        item.own_day.year
        for item in care.upcoming(book.studio, TODAY, date(2030, 12, 31), [ana])
        if "date:" in item.key
    ]
    assert years == [2026, 2027, 2028, 2030]


def only_date(book: Book, client: str) -> str:
    return dates.add_date(book.desk, client, "Opening", YearlyDay(9, 1)).main


@pytest.mark.parametrize(
    "key",
    [
        "thanks:nothing",
        "nonsense",
        "check_in",
        "date:{date}:soon",
        "date:{date}:2025",
        "date:{date}:99999",
        "check_in:{ana}:2020-01-01",
        "reminder:{reminder}:2026-05-15",
        "reminder:{reminder}:one-day",
        "reminder:{free}:2026-05-15",
        "after_sale:{sale}:arrived-not",
        "thanks:{ana}",
    ],
)
def test_a_key_that_nothing_names_is_not_open(book: Book, key: str) -> None:
    ana = book.add("Ana")
    names = {
        "ana": ana,
        "date": only_date(book, ana),
        "sale": book.sell("ana"),
        "reminder": reminders.add_reminder(book.desk, "Order paper", TODAY, client=ana, rule="FREQ=WEEKLY").main,
        "free": reminders.add_reminder(book.desk, "Order ink", TODAY).main,
    }
    refused(book, lambda: marks.skip(book.desk, key.format(**names)), Code.NOT_OPEN, "no_such_item")


def test_what_is_snoozed_is_named_by_nothing_until_it_is_reopened(book: Book, thanks: str) -> None:
    marks.snooze(book.desk, thanks, SOON)
    refused(book, lambda: marks.skip(book.desk, thanks), Code.NOT_OPEN, "no_such_item")
    marks.reopen(book.desk, thanks)
    assert book.open_keys("ana") == [thanks]
    assert marks.skip(book.desk, thanks).touched()


def test_a_reminder_for_nobody_can_be_snoozed_and_skipped(book: Book) -> None:
    uid = reminders.add_reminder(book.desk, "Order paper", TODAY, after_done=Rhythm(3, Unit.MONTHS)).main
    key = f"reminder:{uid}:{TODAY}"
    marks.snooze(book.desk, key, SOON)
    refused(book, lambda: marks.done(book.desk, key), Code.NOT_OPEN, "no_such_item")
    marks.skip(book.on(SOON), key)
    assert [item.due_on for item in care.free_items(book.studio, date(2026, 9, 1))] == [date(2026, 8, 17)]


def test_done_skip_and_snooze_can_be_taken_back(book: Book, thanks: str) -> None:
    promise = promises.make_promise(book.desk, [book.people["ana"]], "Send it", due_on=TODAY).main
    key = f"promise:{promise}"
    for mark in (lambda: marks.skip(book.desk, thanks), lambda: marks.snooze(book.desk, thanks, SOON)):
        mark()
        marks.reopen(book.desk, thanks)
        assert thanks in book.open_keys("ana")
    marks.done(book.desk, key)
    marks.reopen(book.desk, key)
    promises.give_up_promise(book.desk, promise, "Out of print")
    marks.reopen(book.desk, key)
    assert key in book.open_keys("ana")


def test_what_a_contact_answered_is_reopened_by_changing_the_contact(book: Book, thanks: str) -> None:
    contacts.log_contact(book.desk, [book.people["ana"]], purpose=Purpose.THANKS)
    refused(book, lambda: marks.reopen(book.desk, thanks), Code.INVALID, "nothing_to_take_back")
    refused(book, lambda: marks.reopen(book.desk, "thanks:nothing"), Code.NOT_OPEN, "no_such_item")


def test_what_stands_on_the_card_of_a_gallery_can_be_skipped(book: Book) -> None:
    book.add("Ana")
    key = f"thanks:{book.sell('ana', through=book.add('Gallery Quay'), day=YESTERDAY)}"
    marks.skip(book.desk, key)
    assert book.open_keys("gallery") == []


def test_a_card_is_snoozed_with_all_it_holds(book: Book, thanks: str) -> None:
    ana = book.people["ana"]
    promise = f"promise:{promises.make_promise(book.desk, [ana], 'Send it', due_on=TODAY).main}"
    cards.snooze_all(book.desk, [thanks, promise], SOON)
    assert {item.snoozed_until for item in care.items(book.studio, ana, TODAY)} == {SOON}


def test_a_key_read_apart(book: Book) -> None:
    named = items.read_key("after_sale:123:how-is-it")
    assert (named.kind.value, named.uid) == ("after_sale", "123")
