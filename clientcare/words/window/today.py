"""What Today says besides the reasons: the greeting, its sections, who waits, and that it is done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from enum import Enum

from clientcare.domain.values import Kind
from clientcare.words.speaker import capital
from clientcare.words.tongue import mark, speaker, tr, tr_n
from clientcare.words.window import days

QUESTION = mark("What did I do today that made someone’s life easier, richer, more meaningful?")
EARLIER = mark("Earlier answers")
NAMES_SHOWN = 4
NOT_NEEDED = mark("No longer needed")
"""Why a promise is given up, where nothing more is said."""


class Section(Enum):
    """The sections of Today in their order, with the kinds of reason that lead there (DESIGN §6)."""

    ANSWER = (mark("Answer"), (Kind.MAKE_RIGHT, Kind.REPLY))
    THANK = (mark("Thank"), (Kind.THANKS,))
    PROMISED = (mark("Promised"), (Kind.PROMISE,))
    REMINDERS = (mark("Reminders"), (Kind.REMINDER,))
    DATES = (mark("Dates"), (Kind.DATE,))
    CHECK_IN = (mark("Check in"), (Kind.AFTER_SALE, Kind.CHECK_IN))

    def __init__(self, word: str, kinds: tuple[Kind, ...]) -> None:
        self._word = word
        self.kinds = kinds

    @property
    def word(self) -> str:
        return tr(self._word)

    @classmethod
    def of(cls, kind: Kind) -> Section:
        return next(section for section in cls if kind in section.kinds)


def number(count: int) -> str:
    """A number that begins a sentence: a word under ten."""
    return capital(speaker().number(count))


def greeting(name: str | None, wall: datetime | None) -> str:
    """Good morning, Mira; the hour is that on the wall."""
    hour = wall.hour if wall is not None else None
    words = tr("Hello") if hour is None else tr("Good morning") if 4 <= hour < 12 else tr("Good evening")
    if hour is not None and 12 <= hour < 18:
        words = tr("Good afternoon")
    return tr("{hello}, {name}", hello=words, name=name) if name else words


def under_greeting(today: date, people: int) -> str:
    """Thursday 14 May. Six people today, one at a time."""
    text = mark("{day}. One person today.") if people == 1 else mark("{day}. {number} people today, one at a time.")
    return tr(text, day=days.whole(today), number=number(people))


def while_away(people: int) -> str:
    """The one line with which Today begins after some days away."""
    text = mark("While you were away: {number} people are in Today. Start where you like.")
    text = mark("While you were away: one person is in Today.") if people == 1 else text
    return tr(text, number=speaker().number(people))


def looked_after(names: Sequence[str]) -> str:
    """Looked after today: Saskia Plum, Yusuf Amberley."""
    more = len(names) - NAMES_SHOWN
    text = mark("Looked after today: {names} and {more} more") if more > 0 else mark("Looked after today: {names}")
    return tr(text, names=", ".join(names[:NAMES_SHOWN]), more=more)


def coming(day: date, cards: int, today: date) -> str:
    """The next two are tomorrow."""
    when, count = speaker().when(day, today), speaker().number(cards)
    return tr_n(cards, "The next one is {when}.", "The next {number} are {when}.", number=count, when=when)


def journal(answers: Sequence[tuple[date, str]], today: date) -> str:
    """What was answered on which day, as one text to read."""
    return "\n\n".join(f"{capital(speaker().day(on, today))}\n{text}" for on, text in answers)


def heard_today(people: int, next_check_in_on: date | None, today: date, soon: tuple[date, int] | None = None) -> str:
    """Eight people heard from you today. The next two are tomorrow; with nobody `soon` the next check-in is said."""
    text = mark("{number} people heard from you today.") if people > 1 else mark("One person heard from you today.")
    heard = tr(text, number=number(people)) if people else ""
    if soon is not None:
        return f"{heard} {coming(*soon, today)}".strip()
    if next_check_in_on is None or next_check_in_on <= today:
        return heard
    later = tr("The next check-in is {when}.", when=speaker().when(next_check_in_on, today))
    return f"{heard} {later}".strip()


def row(name: str, section: str, reason: str, last: str, place: int, of: int) -> str:
    """How a row is read out: name, section, reason, last words, its place in the list (DESIGN §8)."""
    said = [part.rstrip(".") for part in (name, section, reason, last) if part]
    return ". ".join([*said, tr("{place} of {of}", place=place, of=of)])
