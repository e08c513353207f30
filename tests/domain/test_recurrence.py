"""When own reminders come back (PRODUCT §2, Reminder)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import takewhile

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given
from hypothesis import strategies as st

from clientcare.domain.calendar import NO_RHYTHM, Rhythm, Unit, add
from clientcare.domain.recurrence import between, first_open, monthly_rule, rule_every, yearly_rule
from clientcare.domain.rule import DAYS, parse

YEAR_ENDS = date(2026, 12, 31)


def d(text: str) -> date:
    return date.fromisoformat(text)


def days(*texts: str) -> list[date]:
    return [d(text) for text in texts]


# --- which days a rule falls on --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "first", "until", "expected"),
    [
        ("", "2026-05-14", "2027-01-01", days("2026-05-14")),
        ("FREQ=DAILY;INTERVAL=3", "2026-05-14", "2026-05-21", days("2026-05-14", "2026-05-17", "2026-05-20")),
        ("FREQ=WEEKLY", "2026-05-14", "2026-05-29", days("2026-05-14", "2026-05-21", "2026-05-28")),
        (
            "FREQ=WEEKLY;BYDAY=MO,FR",
            "2026-05-14",
            "2026-05-22",
            days("2026-05-14", "2026-05-15", "2026-05-18", "2026-05-22"),
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO",
            "2026-05-14",
            "2026-06-01",
            days("2026-05-14", "2026-05-17", "2026-05-25", "2026-05-31"),
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU",
            "2026-05-14",
            "2026-06-08",
            days("2026-05-14", "2026-05-24", "2026-05-25", "2026-06-07", "2026-06-08"),
        ),
        ("FREQ=MONTHLY", "2026-01-31", "2026-06-01", days("2026-01-31", "2026-03-31", "2026-05-31")),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2026-05-29", "2026-07-31", days("2026-05-29", "2026-06-26", "2026-07-31")),
        ("FREQ=MONTHLY;BYDAY=2TU", "2026-05-12", "2026-07-31", days("2026-05-12", "2026-06-09", "2026-07-14")),
        (
            "FREQ=MONTHLY;BYDAY=MO,2TU",
            "2026-06-01",
            "2026-06-15",
            days("2026-06-01", "2026-06-08", "2026-06-09", "2026-06-15"),
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-31", "2026-03-31", days("2026-01-31", "2026-02-28", "2026-03-31")),
        ("FREQ=MONTHLY;BYMONTH=6,8", "2026-05-14", "2026-12-31", days("2026-05-14", "2026-06-14", "2026-08-14")),
        ("FREQ=YEARLY", "2024-02-29", "2032-12-31", days("2024-02-29", "2028-02-29", "2032-02-29")),
        ("FREQ=YEARLY;BYMONTH=3", "2025-05-14", "2027-12-31", days("2025-05-14", "2026-03-14", "2027-03-14")),
        ("FREQ=YEARLY;BYDAY=1MO", "2026-01-05", "2027-12-31", days("2026-01-05", "2027-01-04")),
        ("FREQ=YEARLY;BYDAY=-1SU", "2026-12-27", "2027-12-31", days("2026-12-27", "2027-12-26")),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", "2026-05-10", "2027-12-31", days("2026-05-10", "2027-05-09")),
        ("FREQ=YEARLY;BYWEEKNO=1", "2026-01-01", "2027-12-31", days("2026-01-01", "2027-01-07")),
        (
            "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=FR",
            "2026-01-02",
            "2027-12-31",
            days("2026-01-02", "2027-01-01", "2027-12-31"),
        ),
        ("FREQ=YEARLY;BYYEARDAY=-1", "2025-12-31", "2027-12-31", days("2025-12-31", "2026-12-31", "2027-12-31")),
        ("FREQ=DAILY;COUNT=3", "2026-05-14", "2027-12-31", days("2026-05-14", "2026-05-15", "2026-05-16")),
        ("FREQ=MONTHLY;BYMONTHDAY=1;COUNT=2", "2026-05-14", "2027-12-31", days("2026-05-14", "2026-06-01")),
        ("FREQ=DAILY;UNTIL=20260515", "2026-05-14", "2027-12-31", days("2026-05-14", "2026-05-15")),
        ("FREQ=DAILY;UNTIL=20260513", "2026-05-14", "2027-12-31", []),
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "2026-05-29",
            "2026-07-31",
            days("2026-05-29", "2026-06-30", "2026-07-31"),
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=10,20;BYSETPOS=1,3", "2026-05-10", "2026-06-30", days("2026-05-10", "2026-06-10")),
    ],
)
def test_it_comes_back_as_the_rule_says(rule: str, first: str, until: str, expected: list[date]) -> None:
    assert between(rule, d(first), date.min, d(until)) == expected


def test_the_first_day_counts_also_where_the_rule_names_others() -> None:
    assert between("FREQ=WEEKLY;BYDAY=MO", d("2026-05-14"), date.min, d("2026-05-18")) == days(
        "2026-05-14", "2026-05-18"
    )


def test_between_begins_after_one_day_and_ends_with_the_other() -> None:
    assert between("FREQ=DAILY", d("2026-05-01"), d("2026-05-14"), d("2026-05-16")) == days("2026-05-15", "2026-05-16")
    assert between("FREQ=DAILY", d("2026-05-01"), d("2026-05-14"), d("2026-05-14")) == []


def test_nothing_comes_after_its_end() -> None:
    assert between("FREQ=DAILY", d("2026-05-14"), date.min, YEAR_ENDS, ends_on=d("2026-05-15")) == days(
        "2026-05-14", "2026-05-15"
    )
    assert first_open("FREQ=DAILY", d("2026-05-14"), d("2026-05-15"), ends_on=d("2026-05-15")) is None
    assert first_open("", d("2026-05-14"), ends_on=d("2026-05-13")) is None


# --- which one is open ----------------------------------------------------------------------------------------


def test_a_series_that_was_missed_is_open_since_its_first_day() -> None:
    assert first_open("FREQ=MONTHLY", d("2026-05-01")) == d("2026-05-01")


def test_done_answers_what_came_up_to_that_day() -> None:
    assert first_open("FREQ=MONTHLY", d("2026-05-01"), d("2026-07-20")) == d("2026-08-01")


def test_one_done_early_is_passed_over() -> None:
    done_early = frozenset(days("2026-06-01", "2026-07-01"))
    assert first_open("FREQ=MONTHLY", d("2026-05-01"), d("2026-05-01"), done_early) == d("2026-08-01")


def test_once_is_once() -> None:
    assert first_open("", d("2026-05-14")) == d("2026-05-14")
    assert first_open("", d("2026-05-14"), d("2026-05-14")) is None
    assert first_open("", d("2026-05-14"), answered=frozenset(days("2026-05-14"))) is None


def test_a_series_with_a_number_ends() -> None:
    assert first_open("FREQ=DAILY;COUNT=3", d("2026-05-14"), d("2026-05-15")) == d("2026-05-16")
    assert first_open("FREQ=DAILY;COUNT=3", d("2026-05-14"), d("2026-05-16")) is None


def test_the_calendar_has_an_end() -> None:
    assert first_open("FREQ=DAILY", date.max) == date.max
    assert between("FREQ=DAILY", date.max - timedelta(1), date.min, date.max) == [date.max - timedelta(1), date.max]
    assert between("FREQ=YEARLY", d("9998-01-01"), date.min, date.max) == days("9998-01-01", "9999-01-01")
    assert between("FREQ=WEEKLY;WKST=SU", d("0001-01-01"), date.min, d("0001-01-09")) == days("0001-01-08")


# --- never without an end ---------------------------------------------------------------------------------------


@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTH=2",
        "FREQ=MONTHLY;BYDAY=53MO",
        "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2",
        "FREQ=YEARLY;BYYEARDAY=366;BYWEEKNO=20",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2",
    ],
)
def test_a_rule_that_names_no_day_falls_on_its_first_alone(rule: str) -> None:
    first = d("2025-01-01")
    assert first_open(rule, first) == first
    assert first_open(rule, first, first) is None
    assert between(rule, first, first, date.max) == []


@pytest.mark.timeout(30)
@pytest.mark.parametrize("unit", Unit)
def test_it_finds_the_next_day_at_once_after_many_years(unit: Unit) -> None:
    first = d("1926-05-14")
    rule = rule_every(Rhythm(1, unit), first)
    for _ in range(1000):
        assert first_open(rule, first, d("2026-05-13")) == d("2026-05-14" if unit is not Unit.WEEKS else "2026-05-15")


# --- what our own form writes -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("every", "first", "rule"),
    [
        ("none", "2026-05-14", ""),
        ("1 day", "2026-05-14", "FREQ=DAILY"),
        ("2 weeks", "2026-05-14", "FREQ=WEEKLY;INTERVAL=2"),
        ("1 month", "2026-05-28", "FREQ=MONTHLY"),
        ("1 month", "2026-05-29", "FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1"),
        ("3 months", "2026-04-30", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30;BYSETPOS=-1"),
        ("1 month", "2026-05-31", "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"),
        ("1 year", "2026-05-31", "FREQ=YEARLY"),
        ("2 years", "2024-02-29", "FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"),
    ],
)
def test_our_form_writes_a_rule_of_the_calendar(every: str, first: str, rule: str) -> None:
    assert rule_every(Rhythm.parse(every), d(first)) == rule


def test_without_a_number_it_is_every_month_or_year() -> None:
    assert (monthly_rule(d("2026-05-14")), yearly_rule(d("2026-05-14"))) == ("FREQ=MONTHLY", "FREQ=YEARLY")


RHYTHMS = st.builds(Rhythm, st.integers(1, 30), st.sampled_from(Unit)) | st.just(NO_RHYTHM)


@given(RHYTHMS, st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_what_our_form_writes_falls_as_rhythms_do(rhythm: Rhythm, first: date) -> None:
    rule = rule_every(rhythm, first)
    until = add(first, 60, Unit.MONTHS)
    times = takewhile(lambda day: day <= until, (rhythm.after(first, n) for n in range(2000 if rhythm else 1)))
    assert between(rule, first, date.min, until) == list(times)


# --- the same as others understand the rule ------------------------------------------------------------------


def some(values: list[int]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(values), min_size=1, max_size=4, unique=True).map(
        lambda few: ",".join(map(str, few))
    )


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Rules that libraries agree on: those of which the parts do not lean on the first day or on each other."""
    frequency = draw(st.sampled_from(["YEARLY", "MONTHLY", "WEEKLY", "DAILY"]))
    parts = [f"FREQ={frequency}", f"INTERVAL={draw(st.integers(1, 5))}", f"WKST={draw(st.sampled_from(DAYS))}"]
    if draw(st.booleans()):
        parts.append(f"BYMONTH={draw(some(list(range(1, 13))))}")
    if frequency != "WEEKLY" and draw(st.booleans()):
        parts.append(f"BYMONTHDAY={draw(some([*range(-28, 0), *range(1, 29)]))}")
    if draw(st.booleans()):
        number = draw(st.sampled_from(["-4", "-1", "1", "2"])) if frequency in ("YEARLY", "MONTHLY") else ""
        few = draw(st.lists(st.sampled_from(DAYS), min_size=1, max_size=3, unique=True))
        parts.append("BYDAY=" + ",".join(f"{number}{day}" for day in few))
    elif frequency == "YEARLY" and draw(st.booleans()):
        parts.append(f"BYWEEKNO={draw(some(list(range(2, 52))))};BYDAY={draw(st.sampled_from(DAYS))}")
    if frequency == "YEARLY" and draw(st.booleans()):
        parts.append(f"BYYEARDAY={draw(some([*range(-365, 0), *range(1, 366)]))}")
    if frequency in ("YEARLY", "MONTHLY") and parse(";".join(parts)).limited and draw(st.booleans()):
        parts.append(f"BYSETPOS={draw(some([-2, -1, 1, 2]))}")
    return ";".join(parts)


@given(rules(), st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 1500), st.integers(1, 1500))
def test_it_falls_on_the_days_that_another_reader_of_the_rule_finds(
    rule: str, first: date, skip: int, span: int
) -> None:
    after = first + timedelta(skip)
    until = after + timedelta(span)
    found = between(rule, first, after, until)
    bounded = f"{rule};UNTIL={until:%Y%m%d}"
    other = rrulestr(bounded, dtstart=datetime(first.year, first.month, first.day))
    assume(found)  # the other one searches thousands of years for a rule that names no day
    assert found == [day.date() for day in other if after < day.date() <= until]
