"""What a new studio begins with: circles, the plan after a sale and starting letters, all the artist's own to edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from itertools import count
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from clientcare.domain.calendar import Rhythm
from clientcare.domain.records import Circle, CircleRhythm, PlanStep, Record, StepVersion, Template
from clientcare.domain.starting_letters import STARTING_LETTERS, StartingLetter
from clientcare.domain.values import CircleRole, SaleKind

_NAMESPACE = UUID("5b0f3c0e-6a4b-5f0e-9d3a-2f8f7f1c9a10")


class _Circle(NamedTuple):
    name: str
    every: str
    role: CircleRole | None = None


class _Step(NamedTuple):
    step: str
    name: str
    after: str
    template: str
    kinds: tuple[SaleKind, ...]
    handed_over_name: str = ""
    switched_on: bool = True


class StartingWords(NamedTuple):
    """How all of it is called in a language that is not English, by the English names, or the word of a step.

    Of a step there are its name and, or "", the name where the work was handed over; what is not there is English.
    """

    language: str = "en"
    circles: Mapping[str, str] = {}
    steps: Mapping[str, tuple[str, str]] = {}
    letters: Mapping[str, StartingLetter] = {}


ENGLISH = StartingWords()
CIRCLES = (
    _Circle("Our people", "1 month"),
    _Circle("Collectors", "3 months"),
    _Circle("Clients", "6 months", CircleRole.BUYERS),
    _Circle("Keep warm", "1 year"),
    _Circle("New & curious", "2 months", CircleRole.NEW),
    _Circle("No rhythm", "none", CircleRole.IMPORTS),
)
"""PRODUCT §2, Circle, from the closest on."""

_WORKS = (SaleKind.ORIGINAL, SaleKind.COMMISSION)
STEPS = (
    _Step("arrived", "Arrived safely?", "7 days", "Did it arrive safely?", (*_WORKS, SaleKind.EDITION), "Hangs well?"),
    _Step("how-is-it", "How is it to live with?", "1 month", "How is it to live with?", _WORKS),
    _Step("how-did-it-go", "How did it go?", "7 days", "How did it go?", (SaleKind.SERVICE, SaleKind.WORKSHOP)),
    _Step("year-on", "A year on", "1 year", "A year with your picture", _WORKS),
    _Step(
        "how-it-grows",
        "Show how it grows",
        "1 month",
        "From the studio table",
        (SaleKind.COMMISSION,),
        switched_on=False,
    ),
)
"""PRODUCT §3, "The plan"."""


def starting_records(now: datetime, words: StartingWords = ENGLISH) -> tuple[Record, ...]:
    """The records of a new studio; the same each time but for `now`, the instant they were made, and the words.

    Their uids follow from the English names, so that two studios know the same circles in whatever language.
    """
    begun = count(1)

    def base(kind: str, name: str) -> dict[str, Any]:
        uid = str(uuid5(_NAMESPACE, f"{kind}:{name}"))
        return {"uid": uid, "entered_on": date.min, "seq": next(begun), "created_at": now, "updated_at": now}

    circles = [
        _circle(circle, base("circle", circle.name), place, words) for place, circle in enumerate(CIRCLES, start=1)
    ]
    steps = [_step(step, base("step", step.step), place, words) for place, step in enumerate(STEPS, start=1)]
    letters = [
        _template(letter, base("template", f"{letter.language}:{letter.name}"), words) for letter in STARTING_LETTERS
    ]
    return (*circles, *steps, *letters)


def _circle(circle: _Circle, base: dict[str, Any], place: int, words: StartingWords) -> Circle:
    rhythms = (CircleRhythm(Rhythm.parse(circle.every), date.min),)
    name = words.circles.get(circle.name, circle.name)
    return Circle(**base, name=name, place=place, rhythms=rhythms, role=circle.role)


def _step(step: _Step, base: dict[str, Any], place: int, words: StartingWords) -> PlanStep:
    name, handed_over = words.steps.get(step.step, (step.name, step.handed_over_name))
    letter = words.letters.get(step.template)
    return PlanStep(
        **base,
        step=step.step,
        name=name,
        place=place,
        versions=(StepVersion(date.min, Rhythm.parse(step.after), frozenset(step.kinds), step.switched_on),),
        template=letter.name if letter is not None else step.template,
        handed_over_name=handed_over,
    )


def _template(english: StartingLetter, base: dict[str, Any], words: StartingWords) -> Template:
    letter = words.letters.get(english.name, english)
    return Template(
        **base,
        name=letter.name,
        purpose=english.purpose,
        language=letter.language,
        subject=letter.subject,
        text=letter.text,
    )
