"""How often a reminder comes, in words, whoever wrote its rule."""

from __future__ import annotations

from datetime import date

import pytest

from clientcare.domain.calendar import NO_RHYTHM, Rhythm
from clientcare.domain.rule import parse
from clientcare.words.window.rules import coming, how_often, sentence

FIRST = date(2026, 5, 19)  # a Tuesday

OFTEN = [
    ("", "once"),
    ("FREQ=DAILY", "every day"),
    ("FREQ=DAILY;INTERVAL=3", "every 3 days"),
    ("FREQ=WEEKLY", "every week"),
    ("FREQ=WEEKLY;INTERVAL=2", "every 2 weeks"),
    ("FREQ=WEEKLY;BYDAY=FR,TU", "every week on Tuesday and Friday"),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,SU", "every 2 weeks on Monday, Tuesday and Sunday"),
    ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every week on weekdays"),
    ("FREQ=DAILY;BYDAY=SA,SU", "every day at weekends"),
    ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "every week on every day"),
    ("FREQ=MONTHLY", "every month"),
    ("FREQ=MONTHLY;INTERVAL=3", "every 3 months"),
    ("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1", "every month on the last day"),
    ("FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1", "every month on the 30th, or the last day"),
    ("FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1", "every month on the 29th, or the last day"),
    ("FREQ=MONTHLY;BYMONTHDAY=-1", "every month on the last day"),
    ("FREQ=MONTHLY;BYMONTHDAY=-2", "every month on the second to last day"),
    ("FREQ=MONTHLY;BYMONTHDAY=15,1", "every month on the 1st and 15th"),
    ("FREQ=MONTHLY;BYMONTHDAY=2,3,11,-1", "every month on the 2nd, 3rd, 11th and last day"),
    ("FREQ=MONTHLY;BYDAY=-1FR", "every month on the last Friday"),
    ("FREQ=MONTHLY;BYDAY=1MO,3MO", "every month on the first Monday and third Monday"),
    ("FREQ=MONTHLY;BYDAY=WE;BYSETPOS=2", "every month on the second Wednesday"),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "every month on the last weekday"),
    ("FREQ=MONTHLY;BYDAY=MO,TH;BYSETPOS=1", "every month on the first Monday or Thursday"),
    ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "every month on Friday, where it is the 13th"),
    ("FREQ=MONTHLY;BYMONTH=6,7", "every month in June and July"),
    ("FREQ=MONTHLY;BYMONTHDAY=1,2,3;BYSETPOS=1", "every month on the 1st, 2nd and 3rd, of these the first"),
    ("FREQ=YEARLY", "every year"),
    ("FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4", "every year on 4 July"),
    ("FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=-1", "every year on the last day of July"),
    ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1", "every year on 29 February, or the 28th"),
    ("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "every year on the fourth Thursday in November"),
    ("FREQ=YEARLY;BYMONTH=11;BYDAY=TH;BYSETPOS=4", "every year on the fourth Thursday in November"),
    ("FREQ=YEARLY;BYDAY=20MO", "every year on the 20th Monday"),
    ("FREQ=YEARLY;BYYEARDAY=100,-1", "every year on day 100 and 1 from the end of the year"),
    ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "every year on Monday in week 20"),
    ("FREQ=YEARLY;INTERVAL=2;BYMONTH=1,6", "every 2 years in January and June"),
]


@pytest.mark.parametrize(("rule", "said"), OFTEN, ids=[rule or "once" for rule, _ in OFTEN])
def test_how_often(rule: str, said: str) -> None:
    assert how_often(rule, NO_RHYTHM) == said
    if rule:
        assert parse(rule)


@pytest.mark.parametrize(
    ("after", "said"),
    [
        ("1 day", "one day after it is done"),
        ("8 weeks", "eight weeks after it is done"),
        ("10 months", "10 months after"),
    ],
)
def test_how_long_after_it_is_done(after: str, said: str) -> None:
    assert how_often("", Rhythm.parse(after)).startswith(said)


SENTENCES = [
    (date(2027, 1, 1), "", "none", None, "Once, on Friday 1 January 2027."),
    (FIRST, "", "none", None, "Once, on Tuesday 19 May."),
    (FIRST, "FREQ=DAILY", "none", None, "Every day, from 19 May 2026."),
    (FIRST, "FREQ=WEEKLY", "none", None, "Every week on Tuesday, from 19 May 2026."),
    (FIRST, "FREQ=MONTHLY", "none", None, "Every month on the 19th, from 19 May 2026."),
    (FIRST, "FREQ=YEARLY", "none", None, "Every year on 19 May, from 19 May 2026."),
    (
        date(2026, 5, 31),
        "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
        "none",
        None,
        "Every month on the last day, from 31 May 2026.",
    ),
    (FIRST, "FREQ=DAILY;COUNT=1", "none", None, "Every day, from 19 May 2026, once in all."),
    (FIRST, "FREQ=DAILY;COUNT=2", "none", None, "Every day, from 19 May 2026, twice in all."),
    (FIRST, "FREQ=DAILY;COUNT=5", "none", None, "Every day, from 19 May 2026, five times in all."),
    (FIRST, "FREQ=DAILY;COUNT=12", "none", None, "Every day, from 19 May 2026, 12 times in all."),
    (FIRST, "FREQ=DAILY;UNTIL=20260630", "none", None, "Every day, from 19 May 2026, until 30 June 2026."),
    (FIRST, "FREQ=DAILY", "none", date(2027, 1, 1), "Every day, from 19 May 2026, until 1 January 2027."),
    (FIRST, "", "8 weeks", None, "Tuesday 19 May, then eight weeks after each time it is done."),
    (
        FIRST,
        "",
        "1 month",
        date(2026, 12, 31),
        "Tuesday 19 May, then one month after each time it is done, until 31 December 2026.",
    ),
]


@pytest.mark.parametrize(("first_on", "rule", "after", "ends_on", "said"), SENTENCES)
def test_the_sentence_below_the_form(first_on: date, rule: str, after: str, ends_on: date | None, said: str) -> None:
    assert sentence(first_on, rule, Rhythm.parse(after), ends_on, date(2026, 5, 14)) == said


def test_the_days_it_falls_on_next() -> None:
    assert coming([]) == "It has come to its end."
    assert coming([FIRST]) == "Next: 19 May 2026."
    assert (
        coming([date(2026, 5, 31), date(2026, 6, 30), date(2026, 7, 31)]) == "Next: 31 May, 30 June and 31 July 2026."
    )
    assert coming([date(2026, 12, 31), date(2027, 1, 31)]) == "Next: 31 December 2026 and 31 January 2027."
