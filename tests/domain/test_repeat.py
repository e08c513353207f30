"""What the form of a reminder can say of its repeating, and the rule that it writes."""

from __future__ import annotations

from datetime import date

import pytest

from clientcare.domain.calendar import NO_RHYTHM, Rhythm
from clientcare.domain.recurrence import next_days
from clientcare.domain.repeat import Repeat, repeat_of

FIRST = date(2026, 5, 19)  # a Tuesday
LAST_OF_MAY = date(2026, 5, 31)
LEAP_DAY = date(2028, 2, 29)


def every(text: str) -> Rhythm:
    return Rhythm.parse(text)


WRITTEN: list[tuple[Repeat, date, str]] = [
    (Repeat(), FIRST, ""),
    (Repeat(every("1 day")), FIRST, "FREQ=DAILY"),
    (Repeat(every("2 weeks")), FIRST, "FREQ=WEEKLY;INTERVAL=2"),
    (Repeat(every("1 week"), weekdays=frozenset({1})), FIRST, "FREQ=WEEKLY"),
    (Repeat(every("1 week"), weekdays=frozenset({4})), FIRST, "FREQ=WEEKLY;BYDAY=TU,FR"),
    (Repeat(every("1 month"), weekdays=frozenset({4})), FIRST, "FREQ=MONTHLY"),
    (Repeat(every("1 month")), LAST_OF_MAY, "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"),
    (Repeat(every("3 months"), times=5), FIRST, "FREQ=MONTHLY;INTERVAL=3;COUNT=5"),
    (Repeat(every("1 year")), FIRST, "FREQ=YEARLY"),
    (Repeat(every("1 year")), LEAP_DAY, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"),
    (Repeat(every("8 weeks"), after_done=True), FIRST, ""),
]


@pytest.mark.parametrize(("said", "first_on", "rule"), WRITTEN)
def test_what_the_form_says_is_written_as_a_rule_and_read_back(said: Repeat, first_on: date, rule: str) -> None:
    assert said.rule(first_on) == rule
    back = repeat_of(first_on, rule, said.rhythm_after_done, said.ends_on)
    assert back is not None
    assert (back.every, back.after_done, back.times) == (said.every, said.after_done, said.times)
    assert back.rule(first_on) == rule


@pytest.mark.parametrize(
    ("rule", "first_on"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", FIRST),
        ("FREQ=WEEKLY;WKST=SU", FIRST),
        ("FREQ=MONTHLY;BYMONTHDAY=19", FIRST),
        ("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=19", FIRST),
        ("FREQ=YEARLY;BYMONTH=5", FIRST),
    ],
)
def test_a_rule_that_says_what_the_first_day_says_by_itself_is_ours(rule: str, first_on: date) -> None:
    said = repeat_of(first_on, rule, NO_RHYTHM, None)
    assert said is not None
    days = next_days(rule, first_on, first_on, 6)
    assert next_days(said.rule(first_on), first_on, first_on, 6) == days


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=MONTHLY;BYMONTHDAY=1,15",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=DAILY;BYDAY=MO,TU",
        "FREQ=YEARLY;BYMONTH=5,6",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU",
        "FREQ=WEEKLY;BYDAY=MO",
        "FREQ=MONTHLY;BYMONTHDAY=31",
    ],
)
def test_what_only_others_write_is_not_taken_for_ours(rule: str) -> None:
    assert repeat_of(FIRST, rule, NO_RHYTHM, None) is None


def test_the_last_day_of_a_rule_is_its_end() -> None:
    said = repeat_of(FIRST, "FREQ=DAILY;UNTIL=20260630", NO_RHYTHM, date(2026, 7, 31))
    assert said == Repeat(every("1 day"), ends_on=date(2026, 6, 30))


def test_the_next_days_begin_with_the_first_and_end_with_the_end() -> None:
    monthly = Repeat(every("1 month")).rule(LAST_OF_MAY)
    assert [str(day) for day in next_days(monthly, LAST_OF_MAY, FIRST, 3)] == ["2026-05-31", "2026-06-30", "2026-07-31"]
    assert next_days("", FIRST, date(2026, 6, 1), 3) == []
    assert next_days("FREQ=DAILY", FIRST, FIRST, 3, date(2026, 5, 20)) == [FIRST, date(2026, 5, 20)]
