"""What Today says besides the reasons: the greeting, its sections, who waits, and that it is done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from enum import Enum

from clientcare.domain.values import Kind
from clientcare.words.tongue import speaker, tr
from clientcare.words.window import days

QUESTION = "What did I do today that made someone’s life easier, richer, more meaningful?"
NAMES_SHOWN = 4
NOT_NEEDED = "No longer needed"
"""Why a promise is given up, where nothing more is said."""
_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")


class Section(Enum):
    """The sections of Today in their order, with the kinds of reason that lead there (DESIGN §6)."""

    ANSWER = ("Answer", (Kind.MAKE_RIGHT, Kind.REPLY))
    THANK = ("Thank", (Kind.THANKS,))
    PROMISED = ("Promised", (Kind.PROMISE,))
    REMINDERS = ("Reminders", (Kind.REMINDER,))
    DATES = ("Dates", (Kind.DATE,))
    CHECK_IN = ("Check in", (Kind.AFTER_SALE, Kind.CHECK_IN))

    def __init__(self, word: str, kinds: tuple[Kind, ...]) -> None:
        self.word = word
        self.kinds = kinds

    @classmethod
    def of(cls, kind: Kind) -> Section:
        return next(section for section in cls if kind in section.kinds)


def number(count: int) -> str:
    """A number that begins a sentence: a word under ten."""
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def greeting(name: str | None, wall: datetime | None) -> str:
    """Good morning, Mira; the hour is that on the wall."""
    hour = wall.hour if wall is not None else None
    words = "Hello" if hour is None else "Good morning" if 4 <= hour < 12 else "Good evening"
    if hour is not None and 12 <= hour < 18:
        words = "Good afternoon"
    return f"{words}, {name}" if name else words


def under_greeting(today: date, people: int) -> str:
    """Thursday 14 May. Six people today, one at a time."""
    text = "{day}. One person today." if people == 1 else "{day}. {number} people today, one at a time."
    return tr(text, day=days.whole(today), number=number(people))


def while_away(people: int) -> str:
    """The one line with which Today begins after some days away."""
    text = "While you were away: {number} people are in Today. Start where you like."
    text = "While you were away: one person is in Today." if people == 1 else text
    return tr(text, number=number(people).lower())


def looked_after(names: Sequence[str]) -> str:
    """Looked after today: Saskia Plum, Yusuf Amberley."""
    more = len(names) - NAMES_SHOWN
    text = "Looked after today: {names} and {more} more" if more > 0 else "Looked after today: {names}"
    return tr(text, names=", ".join(names[:NAMES_SHOWN]), more=more)


def heard_today(people: int, next_check_in_on: date | None, today: date) -> str:
    """Eight people heard from you today. The next check-in is tomorrow."""
    text = "{number} people heard from you today." if people > 1 else "One person heard from you today."
    heard = tr(text, number=number(people)) if people else ""
    if next_check_in_on is None or next_check_in_on <= today:
        return heard
    coming = tr("The next check-in is {when}.", when=speaker().when(next_check_in_on, today))
    return f"{heard} {coming}".strip()


def row(name: str, section: str, reason: str, last: str, place: int, of: int) -> str:
    """How a row is read out: name, section, reason, last words, its place in the list (DESIGN §8)."""
    said = [part.rstrip(".") for part in (name, section, reason, last) if part]
    return ". ".join([*said, f"{place} of {of}"])
