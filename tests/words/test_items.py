"""Why somebody is in Today, as it is said: a fact, a day, and no reproach (DESIGN §9)."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from clientcare.domain.because import Because, Cause
from clientcare.domain.calendar import Rhythm
from clientcare.domain.care.items import Item
from clientcare.domain.values import Kind
from clientcare.words.items import sentence, was_due

TODAY = date(2026, 5, 14)  # a Thursday
MAY = {day: date(2026, 5, day) for day in range(1, 32)}
MONTHLY = Rhythm.parse("1 month")
ARRIVED = {"step": "arrived", "step_name": "Arrived safely?"}


def item(kind: Kind, cause: Cause, *, due: date = TODAY, at: time | None = None, **facts: Any) -> Item:
    return Item("key", kind, "ana", due, due, due, Because(because=cause, uid="a", **facts), time=at)


SAID: list[tuple[Item, str]] = [
    # make it right, reply
    (
        item(Kind.MAKE_RIGHT, Cause.FEELING, title="Blue Harbour", on=MAY[3]),
        "Was not quite happy with Blue Harbour on 3 May. A call may help.",
    ),
    (item(Kind.MAKE_RIGHT, Cause.FEELING, on=MAY[13]), "Was not quite happy yesterday. A call may help."),
    (
        item(Kind.REPLY, Cause.CONTACT, title="Could you send a photo? No hurry.", on=MAY[9]),
        "Waiting for your answer since 9 May: “Could you send a photo? No hurry.”",
    ),
    (item(Kind.REPLY, Cause.CONTACT, on=MAY[13]), "Waiting for your answer since yesterday."),
    (
        item(Kind.REPLY, Cause.SALE, title="Wharf Light", on=date(2026, 4, 6)),
        "Asked about Wharf Light on 6 April. No answer yet.",
    ),
    # thanks
    (
        item(Kind.THANKS, Cause.SALE, title="Blue Harbour", on=MAY[11]),
        "Bought Blue Harbour 3 days ago. No thank-you yet.",
    ),
    (
        item(Kind.THANKS, Cause.SALE, title="Blue Harbour", on=MAY[13], who="Ana Ruiz"),
        "Sold Blue Harbour to Ana Ruiz yesterday. No thank-you yet.",
    ),
    (
        item(Kind.THANKS, Cause.SENT, on=MAY[12], who="Hana Skylark"),
        "Sent Hana Skylark to your studio 2 days ago. No thank-you yet.",
    ),
    (
        item(Kind.THANKS, Cause.SENT_BOUGHT, title="Tram Stop", on=MAY[12], who="Hana Skylark"),
        "Sent you Hana Skylark, who bought Tram Stop 2 days ago.",
    ),
    (
        item(Kind.THANKS, Cause.SENT_BOUGHT, on=MAY[12], who="Hana Skylark"),
        "Sent you Hana Skylark, who bought something 2 days ago.",
    ),
    (
        item(Kind.THANKS, Cause.KIND_WORDS, title="The soup has a view.", on=MAY[11]),
        "Said 3 days ago: “The soup has a view.”",
    ),
    (item(Kind.THANKS, Cause.KIND_WORDS, on=MAY[11]), "Said kind words 3 days ago. No thank-you yet."),
    (item(Kind.THANKS, Cause.GIFT, title="A jar\nof honey", on=MAY[13]), "Gave you a gift yesterday: A jar of honey."),
    (item(Kind.THANKS, Cause.GIFT, on=MAY[13]), "Gave you a gift yesterday. No thank-you yet."),
    # promises
    (
        item(Kind.PROMISE, Cause.PROMISE, title="Send the care sheet.", due=MAY[15], on=MAY[7]),
        "You promised: Send the care sheet, by tomorrow.",
    ),
    (
        item(Kind.PROMISE, Cause.PROMISE, title="Send the care sheet", on=MAY[7]),
        "You promised: Send the care sheet, by today.",
    ),
    (
        item(Kind.PROMISE, Cause.PROMISE, title="Send the care sheet", due=MAY[12], on=MAY[7]),
        "You promised: Send the care sheet. It was for 12 May.",
    ),
    # own reminders
    (item(Kind.REMINDER, Cause.REMINDER, title="Renew the fair’s table", on=MAY[14]), "Renew the fair’s table, today."),
    (
        item(Kind.REMINDER, Cause.REMINDER, title="Ask Hana how it felt", on=MAY[15], at=time(16)),
        "Ask Hana how it felt, tomorrow at 16:00.",
    ),
    (
        item(Kind.REMINDER, Cause.REMINDER, title="Renew the fair’s table", on=MAY[1]),
        "Renew the fair’s table. It was for 1 May.",
    ),
    # dates
    (item(Kind.DATE, Cause.DATE, title="Birthday", on=MAY[14], years=46), "Birthday today, 46."),
    (item(Kind.DATE, Cause.DATE, title="birthday", on=MAY[16]), "Birthday on Saturday."),
    (item(Kind.DATE, Cause.DATE, title="Birthday", on=MAY[16], years=0), "Birthday on Saturday."),
    (item(Kind.DATE, Cause.DATE, title="Birthday", on=MAY[10]), "Birthday was on 10 May."),
    (item(Kind.DATE, Cause.DATE, title="ten years married", on=MAY[16], years=10), "Ten years married on Saturday."),
    (
        item(Kind.DATE, Cause.DATE, title="Opened her shop", on=MAY[16], years=10),
        "Opened her shop on Saturday, 10 years.",
    ),
    (
        item(Kind.DATE, Cause.DATE, title="Opened her shop", on=MAY[16], years=1),
        "Opened her shop on Saturday, one year.",
    ),
    # after a sale
    (
        item(Kind.AFTER_SALE, Cause.STEP, title="Blue Harbour", on=MAY[7], **ARRIVED),
        "Arrived safely? Blue Harbour, delivered 7 days ago.",
    ),
    (
        item(Kind.AFTER_SALE, Cause.STEP, title="Blue Harbour", on=MAY[7], who="Ana Ruiz", **ARRIVED),
        "Arrived safely? Blue Harbour, with Ana Ruiz since 7 May.",
    ),
    (
        item(
            Kind.AFTER_SALE,
            Cause.STEP,
            title="Blue Harbour, Low Tide",
            on=date(2025, 5, 14),
            step="year-on",
            step_name="A year on",
        ),
        "A year on: Blue Harbour, Low Tide, delivered in May 2025.",
    ),
    (
        item(
            Kind.AFTER_SALE,
            Cause.STEP,
            title="Counter Mural",
            on=date(2026, 4, 14),
            step="how-it-grows",
            step_name="Show how it grows",
        ),
        "Show how it grows: Counter Mural, agreed on 14 April.",
    ),
    # check-ins
    (
        item(Kind.CHECK_IN, Cause.RHYTHM, rhythm=MONTHLY, last_on=date(2026, 2, 9)),
        "You were last in touch in February, usually every month.",
    ),
    (
        item(Kind.CHECK_IN, Cause.RHYTHM, last_on=MAY[4]),
        "You were last in touch 10 days ago and chose to be again today.",
    ),
    (item(Kind.CHECK_IN, Cause.RHYTHM, rhythm=MONTHLY), "You have not been in touch yet, every month is the plan."),
]


@pytest.mark.parametrize(("one", "said"), SAID, ids=[said for _, said in SAID])
def test_the_reason_is_a_fact_and_a_day(one: Item, said: str) -> None:
    assert sentence(one, TODAY) == said


def test_there_is_a_sentence_for_every_cause() -> None:
    assert {one.because.because for one, _ in SAID} == set(Cause)
    assert {one.kind for one, _ in SAID} == set(Kind)


@pytest.mark.parametrize(("_one", "said"), SAID, ids=[said for _, said in SAID])
def test_nobody_is_blamed(_one: Item, said: str) -> None:
    for word in ("overdue", "late ", "missed", "forgot", "should", "must", "!"):
        assert word not in said


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Kind.MAKE_RIGHT, "Was due 9 March. Still a good day to call."),
        (Kind.REPLY, "Was due 9 March. Still a good day to answer."),
        (Kind.THANKS, "Was due 9 March. Still a good day to say thank you."),
        (Kind.AFTER_SALE, "Was due 9 March. Still a good day to ask."),
        (Kind.CHECK_IN, "Was due 9 March. Still a good day to say hello."),
        (Kind.PROMISE, ""),
        (Kind.REMINDER, ""),
        (Kind.DATE, ""),
    ],
)
def test_what_is_late_is_still_good_to_do(kind: Kind, said: str) -> None:
    assert was_due(item(kind, Cause.RHYTHM, due=date(2026, 3, 9)), TODAY) == said


def test_what_is_due_today_is_not_late() -> None:
    assert was_due(item(Kind.CHECK_IN, Cause.RHYTHM), TODAY) == ""
