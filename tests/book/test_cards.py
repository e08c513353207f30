"""What is ticked at once, today or before its day, is seen to and does not come back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from clientcare.book import cards, dates
from clientcare.book.replay import replay
from clientcare.domain.calendar import PartialDay, YearlyDay
from clientcare.domain.care.items import Item
from clientcare.domain.records import Contact
from clientcare.domain.values import Kind, Purpose
from clientcare.store.reads import care
from tests.book.studios import TODAY, Book, only

AHEAD = TODAY + timedelta(days=30)


def coming(book: Book, uid: str, kind: Kind) -> list[Item]:
    return [item for item in care.upcoming(book.studio, TODAY, AHEAD, [uid]) if item.kind is kind]


def test_a_birthday_greeted_long_before_is_closed_for_this_year(book: Book) -> None:
    ana = book.add("Ana")
    birthday = TODAY + timedelta(days=20)
    dates.add_date(book.desk, ana, "Birthday", YearlyDay(birthday.month, birthday.day))
    (item,) = coming(book, ana, Kind.DATE)
    change = cards.log_at_once(book.desk, item, book.client(ana))
    assert only(change, Contact).purpose is Purpose.GREETING
    assert coming(book, ana, Kind.DATE) == []
    next_year = care.upcoming(book.studio, TODAY, date(2027, 12, 31), [ana])
    assert [each.due_on.year for each in next_year if each.kind is Kind.DATE] == [2027]
    replay(book.desk, change.inverse())
    assert coming(book, ana, Kind.DATE) == [item]


def test_a_birthday_that_is_open_is_answered_by_the_greeting_alone(book: Book) -> None:
    ana = book.add("Ana")
    dates.add_date(book.desk, ana, "Birthday", YearlyDay(TODAY.month, TODAY.day))
    (item,) = care.items(book.studio, ana, TODAY)
    change = cards.log_at_once(book.desk, item, book.client(ana))
    assert len(change.after) == 1
    assert only(change, Contact).answers == (item.key,)


@pytest.mark.parametrize("days_ago", [0, 3])
def test_a_step_asked_about_before_its_day_does_not_come_any_more(book: Book, days_ago: int) -> None:
    ana = book.add("Ana")
    book.sell("ana", day=PartialDay.of(TODAY - timedelta(days=days_ago)))
    item, *later = coming(book, ana, Kind.AFTER_SALE)
    change = cards.log_at_once(book.desk, item, book.client(ana))
    assert only(change, Contact).purpose is Purpose.ASK_FEELING
    assert item.key not in [each.key for each in coming(book, ana, Kind.AFTER_SALE)]
    assert [each.key for each in coming(book, ana, Kind.AFTER_SALE)] == [each.key for each in later]
