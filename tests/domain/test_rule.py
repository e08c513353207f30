"""Repeat rules as they are written (RFC 5545, no finer than a day)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientcare.domain.rule import LONGEST, Frequency, Rule, parse, tidied


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ("FREQ=DAILY", Rule(Frequency.DAILY)),
        (" rrule:freq=weekly;byday=mo,we; ", Rule(Frequency.WEEKLY, by_day=frozenset({(0, 0), (0, 2)}))),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU", Rule(Frequency.WEEKLY, interval=2, week_start=6)),
        ("FREQ=MONTHLY;BYDAY=-1FR", Rule(Frequency.MONTHLY, by_day=frozenset({(-1, 4)}))),
        ("FREQ=MONTHLY;BYDAY=+2TU", Rule(Frequency.MONTHLY, by_day=frozenset({(2, 1)}))),
        (
            "FREQ=MONTHLY;BYMONTHDAY=28,-1;BYSETPOS=-1",
            Rule(Frequency.MONTHLY, by_month_day=frozenset({28, -1}), positions=frozenset({-1})),
        ),
        (
            "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
            Rule(Frequency.YEARLY, by_week=frozenset({20}), by_day=frozenset({(0, 0)})),
        ),
        ("FREQ=YEARLY;BYYEARDAY=-1", Rule(Frequency.YEARLY, by_year_day=frozenset({-1}))),
        ("FREQ=YEARLY;BYMONTH=1,12", Rule(Frequency.YEARLY, by_month=frozenset({1, 12}))),
        ("FREQ=DAILY;COUNT=10", Rule(Frequency.DAILY, count=10)),
        ("FREQ=DAILY;UNTIL=20261231", Rule(Frequency.DAILY, until=date(2026, 12, 31))),
        ("FREQ=DAILY;UNTIL=20261231T235959Z", Rule(Frequency.DAILY, until=date(2026, 12, 31))),
        ("FREQ=DAILY;UNTIL=20261231T235959", Rule(Frequency.DAILY, until=date(2026, 12, 31))),
    ],
)
def test_a_rule_is_read(said: str, rule: Rule) -> None:
    assert parse(said) == rule


def test_it_is_kept_in_capitals_without_its_name() -> None:
    assert tidied(" rrule:freq=weekly;byday=mo; ") == "FREQ=WEEKLY;BYDAY=MO"


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("", "not_a_rule"),
        ("every month", "not_a_rule"),
        ("INTERVAL=2", "not_a_rule"),
        ("FREQ=", "not_a_rule"),
        ("FREQ=DAILY;;COUNT=2", "not_a_rule"),
        ("DTSTART:20260514\nRRULE:FREQ=DAILY", "not_a_rule"),
        ("FREQ=DAILY\nEXDATE:20260515", "not_a_rule"),
        ("FREQ=DAILY;BYMONTH=" + "1," * LONGEST + "1", "not_a_rule"),
        ("FREQ=HOURLY", "too_fine"),
        ("FREQ=MINUTELY", "too_fine"),
        ("FREQ=SECONDLY;COUNT=3", "too_fine"),
        ("FREQ=DAILY;BYHOUR=9", "too_fine"),
        ("FREQ=DAILY;BYMINUTE=30", "too_fine"),
        ("FREQ=YEARLY;BYEASTER=0", "unknown_part"),
        ("FREQ=DAILY;COUNT=2;COUNT=3", "part_twice"),
        ("FREQ=SOMETIMES", "part_value"),
        ("FREQ=DAILY;INTERVAL=0", "part_value"),
        ("FREQ=DAILY;INTERVAL=1001", "part_value"),
        ("FREQ=DAILY;COUNT=0", "part_value"),
        ("FREQ=DAILY;UNTIL=20260230", "part_value"),
        ("FREQ=DAILY;UNTIL=2026", "part_value"),
        ("FREQ=DAILY;UNTIL=20261231T9", "part_value"),
        ("FREQ=YEARLY;BYMONTH=13", "part_value"),
        ("FREQ=YEARLY;BYMONTH=-1", "part_value"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "part_value"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "part_value"),
        ("FREQ=MONTHLY;BYMONTHDAY=1-", "part_value"),
        ("FREQ=MONTHLY;BYDAY=XX", "part_value"),
        ("FREQ=MONTHLY;BYDAY=0MO", "part_value"),
        ("FREQ=MONTHLY;BYDAY=MO,", "part_value"),
        ("FREQ=DAILY;WKST=1", "part_value"),
        ("FREQ=DAILY;COUNT=3;UNTIL=20261231", "parts_together"),
        ("FREQ=MONTHLY;BYWEEKNO=20", "parts_together"),
        ("FREQ=MONTHLY;BYYEARDAY=20", "parts_together"),
        ("FREQ=WEEKLY;BYMONTHDAY=20", "parts_together"),
        ("FREQ=WEEKLY;BYDAY=1MO", "parts_together"),
        ("FREQ=DAILY;BYDAY=-1MO", "parts_together"),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO", "parts_together"),
        ("FREQ=MONTHLY;BYSETPOS=1", "parts_together"),
    ],
)
def test_what_is_no_rule_is_refused_and_why(said: str, why: str) -> None:
    with pytest.raises(ValueError, match=f"^{why}$"):
        parse(said)


@given(st.text(st.sampled_from("FREQ=DAILYBYMONTHUNTIL;,-+0123456789")) | st.text())
def test_any_text_is_a_rule_or_refused(said: str) -> None:
    try:
        rule = parse(said)
    except ValueError:
        return
    assert parse(tidied(said)) == rule
