"""Civil dates: rhythms that clamp, days half remembered, birthdays, days off and away (PRODUCT §3)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientcare.domain.calendar import (
    NO_RHYTHM,
    LeapDay,
    PartialDay,
    Rhythm,
    Span,
    Unit,
    YearlyDay,
    add,
    after_present_days,
    artist_day,
    last_working,
    next_working,
)

SAT_SUN = frozenset({5, 6})
FRIDAY = date(2026, 5, 15)
MONDAY = date(2026, 5, 18)
RHYTHMS = st.builds(Rhythm, st.integers(1, 1000), st.sampled_from(Unit))
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))


# --- rhythms --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "rhythm", "written"),
    [
        ("3 months", Rhythm(3, Unit.MONTHS), "3 months"),
        ("1 year", Rhythm(1, Unit.YEARS), "1 year"),
        ("1 weeks", Rhythm(1, Unit.WEEKS), "1 week"),
        (" 10 Days ", Rhythm(10, Unit.DAYS), "10 days"),
        ("none", NO_RHYTHM, "none"),
        (" None ", NO_RHYTHM, "none"),
    ],
)
def test_a_rhythm_is_read_and_written(said: str, rhythm: Rhythm, written: str) -> None:
    assert Rhythm.parse(said) == rhythm
    assert str(rhythm) == written


@pytest.mark.parametrize("said", ["", "3", "months", "0 days", "1001 days", "3months", "-1 day", "3 moons", "٣ days"])
def test_what_is_no_rhythm_is_refused(said: str) -> None:
    with pytest.raises(ValueError, match=said or "^$"):
        Rhythm.parse(said)


@given(RHYTHMS)
def test_a_rhythm_comes_back_from_its_words(rhythm: Rhythm) -> None:
    assert Rhythm.parse(str(rhythm)) == rhythm


def test_no_rhythm_counts_as_none() -> None:
    assert not NO_RHYTHM
    assert Rhythm(1, Unit.DAYS)


@pytest.mark.parametrize(
    ("day", "count", "unit", "then"),
    [
        ("2026-01-31", 1, Unit.MONTHS, "2026-02-28"),
        ("2024-01-31", 1, Unit.MONTHS, "2024-02-29"),
        ("2026-01-31", 2, Unit.MONTHS, "2026-03-31"),
        ("2026-11-30", 3, Unit.MONTHS, "2027-02-28"),
        ("2026-03-31", -1, Unit.MONTHS, "2026-02-28"),
        ("2024-02-29", 1, Unit.YEARS, "2025-02-28"),
        ("2024-02-29", 4, Unit.YEARS, "2028-02-29"),
        ("2026-05-14", 2, Unit.WEEKS, "2026-05-28"),
        ("2026-05-14", -14, Unit.DAYS, "2026-04-30"),
        ("9999-12-31", 1, Unit.DAYS, "9999-12-31"),
        ("9999-06-01", 1000, Unit.YEARS, "9999-12-31"),
        ("0001-01-01", -1, Unit.WEEKS, "0001-01-01"),
        ("0001-01-01", -1, Unit.MONTHS, "0001-01-01"),
    ],
)
def test_months_and_years_keep_the_day_and_clamp(day: str, count: int, unit: Unit, then: str) -> None:
    assert add(date.fromisoformat(day), count, unit) == date.fromisoformat(then)


def test_a_rhythm_says_its_day_and_how_long_it_lasts() -> None:
    quarter = Rhythm(3, Unit.MONTHS)
    assert quarter.after(date(2026, 2, 5)) == date(2026, 5, 5)
    assert quarter.after(date(2026, 2, 5), times=2) == date(2026, 8, 5)
    assert quarter.days_from(date(2026, 2, 5)) == 89


@given(DAYS, RHYTHMS)
def test_a_rhythm_always_leads_on(day: date, rhythm: Rhythm) -> None:
    assert rhythm.after(day) > day
    assert rhythm.days_from(day) == (rhythm.after(day) - day).days


@given(st.dates(), st.integers(-20_000, 20_000), st.sampled_from(Unit))
def test_adding_stays_within_the_calendar(day: date, count: int, unit: Unit) -> None:
    then = add(day, count, unit)
    assert (then >= day) if count >= 0 else (then <= day)


# --- days that are known in part, and days that come back ------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "whole", "last"),
    [
        ("2026", None, "2026-12-31"),
        ("2024-02", None, "2024-02-29"),
        ("2026-05-14", "2026-05-14", "2026-05-14"),
    ],
)
def test_a_partial_day_opens_nothing_and_counts_as_its_last_day(said: str, whole: str | None, last: str) -> None:
    day = PartialDay.parse(said)
    assert str(day) == said
    assert day.whole == (whole and date.fromisoformat(whole))
    assert day.last == date.fromisoformat(last)


@pytest.mark.parametrize(
    "said", ["", "26", "2026-13", "2026-02-30", "2026-00", "2026-05-00", "2026-5", "0000", "2026-05-14T08"]
)
def test_what_is_no_partial_day_is_refused(said: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        PartialDay.parse(said or "?")


def test_a_day_needs_its_month() -> None:
    with pytest.raises(ValueError, match="14"):
        PartialDay(2026, None, 14)


@given(st.dates())
def test_a_whole_day_is_a_partial_day_too(day: date) -> None:
    assert PartialDay.of(day).whole == day
    assert PartialDay.parse(str(PartialDay.of(day))) == PartialDay.of(day)


@pytest.mark.parametrize(
    ("said", "year"), [("1980-02-29", 1980), ("02-29", None), ("03-14", None), ("1999-12-31", 1999)]
)
def test_a_birthday_is_read_with_or_without_its_year(said: str, year: int | None) -> None:
    assert YearlyDay.parse(said).year == year
    assert str(YearlyDay.parse(said)) == said


@pytest.mark.parametrize(
    "said", ["", "14-03", "02-30", "1981-02-29", "3-14", "80-03-14", "0000-03-14", "00-10", "10-00"]
)
def test_what_is_no_day_of_a_year_is_refused(said: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        YearlyDay.parse(said or "?")


@pytest.mark.parametrize(
    ("year", "leap_day", "then"),
    [
        (2027, LeapDay.FEB28, date(2027, 2, 28)),
        (2027, LeapDay.MAR1, date(2027, 3, 1)),
        (2028, LeapDay.FEB28, date(2028, 2, 29)),
        (2028, LeapDay.MAR1, date(2028, 2, 29)),
    ],
)
def test_a_leap_day_falls_as_wished_in_common_years(year: int, leap_day: LeapDay, then: date) -> None:
    assert YearlyDay(2, 29, 1980).in_year(year, leap_day) == then


def test_any_other_day_stays_where_it_is() -> None:
    assert YearlyDay(3, 14).in_year(2027) == date(2027, 3, 14)


# --- days off, days away, the day of the artist ----------------------------------------------------------------


def test_a_span_has_its_first_day_and_not_its_last() -> None:
    span = Span(FRIDAY, MONDAY)
    assert FRIDAY in span
    assert MONDAY not in span
    assert FRIDAY - timedelta(1) not in span
    assert FRIDAY not in Span(FRIDAY, FRIDAY)
    assert date.max in Span(FRIDAY)


def test_what_falls_on_a_day_off_moves_to_the_next_working_day_or_the_last() -> None:
    for day in (FRIDAY + timedelta(1), FRIDAY + timedelta(2)):
        assert next_working(day, SAT_SUN) == MONDAY
        assert last_working(day, SAT_SUN) == FRIDAY


@pytest.mark.parametrize("days_off", [SAT_SUN, frozenset[int]()])
def test_a_working_day_stays(days_off: frozenset[int]) -> None:
    assert next_working(MONDAY, days_off) == last_working(MONDAY, days_off) == MONDAY


def test_at_the_ends_of_the_calendar_there_is_nowhere_to_move() -> None:
    last, first = date.max.weekday(), date.min.weekday()
    assert next_working(date.max, frozenset({last})) == date.max
    assert last_working(date.min, frozenset({first})) == date.min


@given(DAYS, st.frozensets(st.integers(0, 6), max_size=6))
def test_a_working_day_is_never_a_week_away(day: date, days_off: frozenset[int]) -> None:
    later, earlier = next_working(day, days_off), last_working(day, days_off)
    assert timedelta(0) <= later - day < timedelta(7)
    assert timedelta(0) <= day - earlier < timedelta(7)
    assert {later.weekday(), earlier.weekday()}.isdisjoint(days_off)


@pytest.mark.parametrize(
    ("away", "end"),
    [
        ([], "2026-05-28"),
        ([("2026-05-16", "2026-05-19")], "2026-05-31"),
        ([("2026-05-10", "2026-05-17")], "2026-05-30"),
        ([("2026-05-10", "2026-05-14")], "2026-05-28"),
        ([("2026-05-28", "2026-05-30")], "2026-05-30"),
        ([("2026-05-29", "2026-05-30")], "2026-05-28"),
        ([("2026-05-26", "2026-05-30"), ("2026-05-16", "2026-05-19")], "2026-06-04"),
        ([("2026-05-10", "2026-05-15")], "2026-05-28"),
    ],
)
def test_days_away_are_not_counted(away: list[tuple[str, str]], end: str) -> None:
    spans = [Span(date.fromisoformat(since), date.fromisoformat(until)) for since, until in away]
    assert after_present_days(date(2026, 5, 14), 14, spans) == date.fromisoformat(end)


def test_time_away_without_an_end_is_not_waited_for() -> None:
    assert after_present_days(FRIDAY, 1, [Span(FRIDAY)]) == FRIDAY + timedelta(1)


@given(DAYS, st.integers(0, 60), st.lists(st.tuples(DAYS, st.integers(0, 40)), max_size=3))
def test_so_many_present_days_lie_between(day: date, count: int, away: list[tuple[date, int]]) -> None:
    spans: list[Span] = []
    for since, length in sorted(away):
        if not spans or since >= (spans[-1].until or since):
            spans.append(Span(since, since + timedelta(length)))
    end = after_present_days(day, count, spans)
    days = [day + timedelta(each) for each in range(1, (end - day).days + 1)]
    assert sum(not any(each in span for span in spans) for each in days) == count


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (datetime(2026, 5, 15, 1, 30), date(2026, 5, 14)),
        (datetime(2026, 5, 15, 4, 0), date(2026, 5, 15)),
        (datetime(2026, 5, 15, 23, 59), date(2026, 5, 15)),
        (datetime(1, 1, 1, 1, 0), date(1, 1, 1)),
    ],
)
def test_what_is_written_at_half_past_one_belongs_to_the_day_before(now: datetime, day: date) -> None:
    assert artist_day(now, time(4)) == day
