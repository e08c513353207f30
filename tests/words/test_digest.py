"""What a notification says: numbers first, names only where agreed to, never a note."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from clientcare.domain.because import Because, Cause
from clientcare.domain.care.items import Item
from clientcare.domain.care.today import Card, Standing
from clientcare.domain.digest import Occasion, Telling
from clientcare.domain.values import Kind
from clientcare.words.digest import Known, Said, said
from clientcare.words.speaker import ENGLISH

DAY = date(2026, 5, 14)
MORNING = Known(DAY, datetime(2026, 5, 14, 8, 30))


def item(kind: Kind, title: str = "", key: str = "a", on: date = DAY) -> Item:
    because = Because(because=Cause.REMINDER, uid="r", title=title)
    return Item(key, kind, "ana", on, on, on, because, time=time(16))


def digest(*kinds: Kind, occasion: Occasion = Occasion.DIGEST, nobody: bool = False) -> Telling:
    cards = tuple(
        Card(Standing(1, False, str(n), str(n)), None if nobody else str(n), (item(kind),))
        for n, kind in enumerate(kinds)
    )
    return Telling(occasion, (), cards)


def test_as_in_the_pictures() -> None:
    telling = digest(Kind.THANKS, Kind.THANKS, Kind.CHECK_IN, Kind.AFTER_SALE, Kind.CHECK_IN)
    known = Known(DAY, MORNING.wall, "Mira")
    assert said(telling, known) == Said("Good morning, Mira", "Two people to thank, three to check in with.")
    named = Known(DAY, MORNING.wall, "Mira", {"0": "Adaeze", "1": "Jamal", "2": "Mei-Ling", "3": "Eilidh"})
    assert said(telling, named).text == "Two people to thank, three to check in with. Adaeze, Jamal and Mei-Ling."


@pytest.mark.parametrize(
    ("kinds", "text"),
    [
        ((Kind.THANKS,), "One person to thank."),
        ((Kind.CHECK_IN,) * 12, "12 people to check in with."),
        ((Kind.REPLY, Kind.MAKE_RIGHT), "Two people to answer."),
        ((Kind.REPLY, Kind.THANKS), "One person to thank. One to answer."),
        ((Kind.PROMISE, Kind.REMINDER, Kind.REMINDER, Kind.DATE), "One promise to keep, two reminders, one date."),
    ],
)
def test_whatever_is_in_today_is_counted(kinds: tuple[Kind, ...], text: str) -> None:
    assert said(digest(*kinds), MORNING).text == text


def test_whom_to_thank_is_named_before_the_others() -> None:
    known = Known(DAY, MORNING.wall, names={"0": "Priya", "1": "Ana"})
    assert said(digest(Kind.REPLY, Kind.THANKS), known).text.endswith("Ana and Priya.")
    assert ENGLISH.listed([]) == ""
    assert ENGLISH.listed(["Ana"]) == "Ana"


def test_after_missed_days() -> None:
    assert said(digest(*[Kind.THANKS] * 6, occasion=Occasion.SUMMARY), MORNING) == Said(
        "While you were away", "Six people are in Today. Start where you like."
    )
    one = digest(Kind.THANKS, occasion=Occasion.SUMMARY)
    assert said(one, MORNING).text == "One person is in Today. Start where you like."
    alone = digest(Kind.REMINDER, occasion=Occasion.SUMMARY, nobody=True)
    assert said(alone, MORNING).text == "Your reminders are in Today. Start where you like."


def test_a_reminder_says_its_title_unless_that_gives_a_name_away() -> None:
    telling = Telling(Occasion.REMINDER, (), reminders=(item(Kind.REMINDER, "Ask Hana\nhow"),))
    assert said(telling, MORNING) == Said("Ask Hana how", "Your reminder for 16:00.")
    hidden = Known(DAY, MORNING.wall, hidden=frozenset({"a"}))
    assert said(telling, hidden) == Said("Your reminder", "Your reminder for 16:00.")


def test_several_reminders_are_one_notification() -> None:
    two = (item(Kind.REMINDER, "Water"), item(Kind.REMINDER, "Frames", "b"))
    telling = Telling(Occasion.REMINDER, (), reminders=two)
    assert said(telling, MORNING) == Said("Two reminders of yours", "Water · Frames")
    hidden = Known(DAY, MORNING.wall, hidden=frozenset({"a", "b"}))
    assert said(telling, hidden).text == "They are in Today."
