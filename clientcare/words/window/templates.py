"""The places in a starting letter as the artist sees them, and what the letters are for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from clientcare.domain.records import PlanStep
from clientcare.words.tongue import mark, mark_all, tr

LINE, WORK = "line", "work"
PLACES: Mapping[str, str] = mark_all(
    {
        "greeting": "first name",
        WORK: "work",
        "who": "who they sent",
        "colleague": "colleague",
        "days": "days since",
        "me": "my name",
        LINE: "your line",
    }
)
"""How a place is called where letters are edited, by its name in the letter (`domain.letters`)."""

SAMPLE: Mapping[str, str] = mark_all(
    {
        "greeting": "Ana",
        WORK: "Blue Harbour",
        "who": "Kofi",
        "colleague": "Walter Quince",
        "days": "12",
    }
)
"""What the places stand for in a preview: nobody who is here."""

OPEN_LINE = mark("something you noticed, or they said")
NEW_NAME = mark("New template")
NEW_TEXT = mark("Dear {greeting},\n\n{line: something you noticed, or they said}\n\nWarmly,\n{me}")
KEEP_ONE = mark(
    "Every template keeps one line open for you to fill. A thank-you that asks for nothing is the one people keep."
)
PREVIEW = mark("How a letter begins, for Ana")
NO_LINE = mark("Nothing is left open for you to write. A line of your own makes it theirs: insert “your line”.")
_STORED = re.compile(r"\{\s*([a-z_]+)\s*(?::\s*([^{}]*?)\s*)?\}", re.IGNORECASE)
_SHOWN = re.compile(r"\{\s*([^{}:]+?)\s*(?::\s*([^{}]*?)\s*)?\}")
_ANSWER, _THANK, _PROMISED, _DATES, _CHECK_IN, _OTHERS = mark_all(
    ("Answer", "Thank", "Promised", "Dates", "Check in", "Others")
)
_PURPOSES: Mapping[str, tuple[str, str]] = mark_all(
    {
        "make_right": (_ANSWER, "making it right"),
        "reply": (_ANSWER, "a question"),
        "thanks": (_THANK, "a sale"),
        "sent": (_THANK, "someone they sent"),
        "kind_words": (_THANK, "kind words"),
        "gift": (_THANK, "a gift"),
        "promise": (_PROMISED, "a promise"),
        "greeting": (_DATES, "a birthday"),
        "wishes": (_DATES, "another date"),
        "check_in": (_CHECK_IN, "it has been a while"),
        "long_silence": (_CHECK_IN, "after a long silence"),
        "come_back": (_OTHERS, "come back any time"),
        "decline": (_OTHERS, "a kind no"),
        "referral": (_OTHERS, "sending on"),
        "promotion": (_OTHERS, "a promotion"),
        "": (_OTHERS, "anything"),
    }
)
GROUPS = (_ANSWER, _THANK, _PROMISED, _DATES, _CHECK_IN, _OTHERS)


class Mark(NamedTuple):
    """A place in the text as it is shown, from `start` up to `end`; `name` is None for one that nobody knows."""

    start: int
    end: int
    name: str | None


def shown(text: str) -> str:
    """A letter as it is edited: "Dear {first name},"."""
    return _STORED.sub(lambda place: _put(_called(place[1]), place[2]), text)


def stored(text: str) -> str:
    """The letter as it is kept: "Dear {greeting},"; what nobody knows stays as it is written."""
    return _SHOWN.sub(lambda place: _put(_name(place[1]) or place[1], place[2]), text)


def marks(text: str) -> list[Mark]:
    """The places in a text as it is shown."""
    return [Mark(place.start(), place.end(), _name(place[1])) for place in _SHOWN.finditer(text)]


def place(name: str) -> str:
    """A place as it is inserted; the open line with what it could be about."""
    return _put(_called(name), tr(OPEN_LINE) if name == LINE else None)


def has_open_line(text: str) -> bool:
    """Whether a line is left to the artist, in a text as it is shown."""
    return any(mark.name == LINE for mark in marks(text))


def purposes(steps: Sequence[PlanStep]) -> list[tuple[str, str]]:
    """All that a letter can be for, with its words: "Thank: a sale", "Check in: A year on"."""
    known = {purpose: f"{tr(group)}: {tr(what)}" for purpose, (group, what) in _PURPOSES.items()}
    named = {step.step: f"{tr(_CHECK_IN)}: {step.name}" for step in steps}
    return sorted((known | named).items(), key=lambda pair: GROUPS.index(group(pair[0], steps)))


def group(purpose: str, steps: Iterable[PlanStep]) -> str:
    """Under which heading a letter for that stands."""
    if purpose in {step.step for step in steps}:
        return _CHECK_IN
    return _PURPOSES.get(purpose, (_OTHERS, ""))[0]


def free_name(wanted: str, taken: Sequence[str]) -> str:
    """The name, with a number where it is taken."""
    number, name = 1, wanted
    while name.casefold() in {each.casefold() for each in taken}:
        number += 1
        name = f"{wanted} {number}"
    return name


def _called(name: str) -> str:
    """What a place is called in the text; the line that is left open is mostly one of its own: "Your line: …"."""
    known = name.casefold()
    called = tr(PLACES.get(known, name))
    return called[:1].upper() + called[1:] if known == LINE else called


def _name(words: str) -> str | None:
    """The name in the letter of a place as it is shown, or written as it is kept."""
    plain = words.strip().casefold()
    return next((name for name, said in PLACES.items() if plain in (said, name, tr(said).casefold())), None)


def _put(name: str, about: str | None) -> str:
    return f"{{{name}: {about}}}" if about else f"{{{name}}}"
