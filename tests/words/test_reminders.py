"""What the agenda says of everything that may be due."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from clientcare.domain.because import Because, Cause
from clientcare.domain.calendar import Rhythm
from clientcare.domain.care.items import Item
from clientcare.domain.care.steps import GROWS
from clientcare.domain.values import Kind
from clientcare.words.window import reminders as words
from clientcare.words.window.reminders import Known

TODAY = date(2026, 5, 14)  # a Thursday
SUNDAY = date(2026, 5, 17)
MAY = {day: date(2026, 5, day) for day in range(1, 32)}
ADA = Known("Adaeze")
PRAISE = Because(because=Cause.KIND_WORDS, uid="k", title="The soup has a view.")
DRY_DOCK = Because(because=Cause.SALE, uid="s", title="Dry Dock")


def item(kind: Kind, cause: Cause, *, due: date = TODAY, snoozed: date | None = None, **facts: Any) -> Item:
    because = Because(because=cause, uid="a", **facts)
    return Item("key", kind, "ada", due, due, due, because, snoozed_until=snoozed)


SAID: list[tuple[Item, Known, str, str]] = [
    (
        item(Kind.MAKE_RIGHT, Cause.FEELING, title="Blue Harbour", on=MAY[3]),
        ADA,
        "Make it right with Adaeze: Blue Harbour",
        "Not quite happy on 3 May",
    ),
    (item(Kind.MAKE_RIGHT, Cause.FEELING, on=MAY[13]), ADA, "Make it right with Adaeze", "Not quite happy yesterday"),
    (
        item(Kind.REPLY, Cause.CONTACT, title="Could you send a photo?", on=MAY[9]),
        ADA,
        "Answer Adaeze",
        "“Could you send a photo?”",
    ),
    (item(Kind.REPLY, Cause.CONTACT, on=MAY[9]), ADA, "Answer Adaeze", "Waiting since 9 May"),
    (
        item(Kind.REPLY, Cause.SALE, title="Wharf Light", on=MAY[6]),
        ADA,
        "Answer Adaeze about Wharf Light",
        "Asked on 6 May",
    ),
    (
        item(Kind.THANKS, Cause.SALE, title="Blue Harbour", on=MAY[11]),
        Known("Adaeze", also=(PRAISE, DRY_DOCK, PRAISE)),
        "Thank Adaeze for Blue Harbour",
        "Sold on 11 May. And for their kind words. And for Dry Dock.",
    ),
    (
        item(Kind.THANKS, Cause.SALE, title="Blue Harbour", on=MAY[11], who="Ana Ruiz"),
        Known("Quay Gallery"),
        "Thank Quay Gallery for Blue Harbour",
        "Sold to Ana Ruiz on 11 May",
    ),
    (
        item(Kind.THANKS, Cause.SALE, title="Blue Harbour", on=MAY[11]),
        Known("Adaeze", also=(PRAISE,), pronouns="She/her"),
        "Thank Adaeze for Blue Harbour",
        "Sold on 11 May. And for her kind words.",
    ),
    (
        item(Kind.THANKS, Cause.SENT, on=MAY[12], who="Hana Skylark"),
        Known("Adaeze", sent={"a": "Hana"}),
        "Thank Adaeze for sending Hana",
        "Since 12 May",
    ),
    (item(Kind.THANKS, Cause.SENT, on=MAY[12], who="Hana"), ADA, "Thank Adaeze for sending Hana", "Since 12 May"),
    (
        item(Kind.THANKS, Cause.SENT_BOUGHT, title="Tram Stop", on=MAY[12], who="Hana"),
        ADA,
        "Thank Adaeze for sending Hana",
        "Who bought Tram Stop on 12 May",
    ),
    (
        item(Kind.THANKS, Cause.SENT_BOUGHT, on=MAY[12], who="Hana"),
        ADA,
        "Thank Adaeze for sending Hana",
        "Who bought something on 12 May",
    ),
    (
        item(Kind.THANKS, Cause.KIND_WORDS, title="The soup has a view.", on=MAY[11]),
        ADA,
        "Thank Adaeze for kind words",
        "“The soup has a view.”",
    ),
    (item(Kind.THANKS, Cause.GIFT, on=MAY[13]), ADA, "Thank Adaeze for the gift", "Given yesterday"),
    (
        item(Kind.PROMISE, Cause.PROMISE, title="send framing\nadvice", on=MAY[7]),
        ADA,
        "Send framing advice",
        "A promise to Adaeze, from 7 May",
    ),
    (
        item(Kind.DATE, Cause.DATE, title="Ten years married", on=MAY[16], years=10),
        Known("Rosa & Benoît"),
        "Rosa & Benoît, ten years married",
        "Every year",
    ),
    (item(Kind.DATE, Cause.DATE, title="MOT test", on=MAY[16]), ADA, "Adaeze, MOT test", "Every year"),
    (
        item(Kind.AFTER_SALE, Cause.STEP, title="Blue Harbour", on=MAY[11], step="hangs", step_name="Hangs well?"),
        ADA,
        "Ask Adaeze: hangs well?",
        "Blue Harbour, delivered on 11 May",
    ),
    (
        item(Kind.AFTER_SALE, Cause.STEP, title="Low Tide", on=MAY[1], step="year", step_name="A year on", who="Ana"),
        ADA,
        "A year on, with Adaeze",
        "Low Tide, with Ana since 1 May",
    ),
    (
        item(Kind.AFTER_SALE, Cause.STEP, title="Mural", on=MAY[1], step=GROWS, step_name="Show how it grows"),
        ADA,
        "Show how it grows, with Adaeze",
        "Mural, agreed on 1 May",
    ),
    (
        item(Kind.CHECK_IN, Cause.RHYTHM, rhythm=Rhythm.parse("1 month")),
        Known("Mei-Ling", long_silent=True),
        "Check in with Mei-Ling",
        "Every month, long silent",
    ),
    (
        item(Kind.CHECK_IN, Cause.RHYTHM, rhythm=Rhythm.parse("3 months")),
        Known("Kofi", own_rhythm=True),
        "Check in with Kofi",
        "Every 3 months, a rhythm of their own",
    ),
    (item(Kind.CHECK_IN, Cause.RHYTHM), ADA, "Check in with Adaeze", "On the day you chose"),
    (
        item(Kind.CHECK_IN, Cause.RHYTHM, due=MAY[15], snoozed=MAY[18]),
        ADA,
        "Check in with Adaeze",
        "On the day you chose. Snoozed, due tomorrow",
    ),
    (
        item(Kind.REMINDER, Cause.REMINDER, title="Renew the fair’s table"),
        Known(rule="FREQ=YEARLY"),
        "Renew the fair’s table",
        "Your reminder, every year",
    ),
    (
        item(Kind.REMINDER, Cause.REMINDER, title="Ask Hana how the visit felt"),
        Known("Hana"),
        "Ask Hana how the visit felt",
        "Your reminder, once",
    ),
    (
        item(Kind.REMINDER, Cause.REMINDER, title="Ask how the job feels"),
        Known("Tomás", after_done=Rhythm.parse("8 weeks")),
        "Ask how the job feels",
        "Your reminder for Tomás, eight weeks after it is done",
    ),
]


@pytest.mark.parametrize(("one", "known", "said", "below"), SAID)
def test_a_row_says_what_and_why(one: Item, known: Known, said: str, below: str) -> None:
    assert words.what(one, known).text == said
    assert words.under(one, known, TODAY).text == below


def test_there_are_words_for_every_cause() -> None:
    assert {one.because.because for one, *_ in SAID} == set(Cause)
    assert {one.kind for one, *_ in SAID} == set(Kind)


def test_works_are_named_in_italics() -> None:
    sold = item(Kind.THANKS, Cause.SALE, title="Blue Harbour", on=MAY[11])
    step = item(Kind.AFTER_SALE, Cause.STEP, title="Low Tide", on=MAY[11], step="hangs", step_name="Hangs well?")
    assert words.what(sold, ADA).italic == ("Blue Harbour",)
    assert words.under(sold, ADA, TODAY).italic == ()
    assert words.under(sold, Known("Adaeze", also=(DRY_DOCK,)), TODAY).italic == ("Dry Dock",)
    assert words.what(step, ADA).italic == ()
    assert words.under(step, ADA, TODAY).italic == ("Low Tide",)


@pytest.mark.parametrize(
    ("on", "at", "said"),
    [
        (date(2026, 3, 9), None, "9 March"),
        (date(2025, 3, 9), None, "9 March 2025"),
        (TODAY, None, "Today"),
        (TODAY, time(16), "Today 16:00"),
        (MAY[15], time(16), "Friday 16:00"),
        (SUNDAY, None, "Sunday"),
        (MAY[18], None, "Mon 18"),
        (date(2026, 6, 2), None, "Tue 2 June"),
        (date(2027, 6, 2), None, "Wed 2 June 2027"),
    ],
)
def test_when_it_is(on: date, at: time | None, said: str) -> None:
    assert words.when(on, at, TODAY, SUNDAY) == said


@pytest.mark.parametrize(
    ("horizon", "said"),
    [(date(2026, 6, 10), "Until early June"), (date(2026, 6, 14), "Until mid June"), (MAY[31], "Until late May")],
)
def test_how_far_the_agenda_reaches(horizon: date, said: str) -> None:
    assert words.until(horizon) == said


def test_a_row_is_read_out_as_sentences() -> None:
    said, below = words.Said("Check in with Mei"), words.Said("Every month.")
    assert words.row(said, below, "Overdue", "9 March", 1, 9, late=True) == (
        "Check in with Mei. Every month. Overdue, was due 9 March. 1 of 9"
    )
    assert words.row(said, below, "This week", "Friday", 2, 9, late=False) == (
        "Check in with Mei. Every month. Friday. 2 of 9"
    )


def test_a_day_of_the_month_is_read_out() -> None:
    assert words.cell(MAY[17], TODAY, [], 0) == "Sunday 17 May, nothing due"
    assert words.cell(TODAY, TODAY, ["Write to Ana"], 1) == "Thursday 14 May, today, one thing: Write to Ana"
    assert words.cell(MAY[15], TODAY, ["A", "B"], 4) == "Friday 15 May, 4 things: A; B and 2 more"
    assert words.cell(date(2027, 1, 1), TODAY, [], 2) == "Friday 1 January 2027, 2 things"
    assert words.nothing_on(MAY[16], TODAY) == "Nothing is due on Saturday."
