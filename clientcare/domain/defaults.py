"""What a new studio begins with: circles, the plan after a sale and starting letters, all the artist's own to edit."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from clientcare.domain.calendar import Rhythm
from clientcare.domain.records import Circle, CircleRhythm, PlanStep, Record, StepVersion, Template
from clientcare.domain.starting_letters import STARTING_LETTERS
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


def starting_records(now: datetime) -> tuple[Record, ...]:
    """The records of a new studio; the same each time but for `now`, the instant they were made."""
    records: list[Record] = []

    def base(kind: str, name: str) -> dict[str, Any]:
        uid = str(uuid5(_NAMESPACE, f"{kind}:{name}"))
        stamps = {"created_at": now, "updated_at": now}
        return {"uid": uid, "entered_on": date.min, "seq": len(records) + 1, **stamps}

    for place, circle in enumerate(CIRCLES, start=1):
        rhythms = (CircleRhythm(Rhythm.parse(circle.every), date.min),)
        records.append(
            Circle(**base("circle", circle.name), name=circle.name, place=place, rhythms=rhythms, role=circle.role)
        )
    for place, step in enumerate(STEPS, start=1):
        version = StepVersion(date.min, Rhythm.parse(step.after), frozenset(step.kinds), step.switched_on)
        records.append(
            PlanStep(
                **base("step", step.step),
                step=step.step,
                name=step.name,
                place=place,
                versions=(version,),
                template=step.template,
                handed_over_name=step.handed_over_name,
            )
        )
    for letter in STARTING_LETTERS:
        records.append(
            Template(
                **base("template", f"{letter.language}:{letter.name}"),
                name=letter.name,
                purpose=letter.purpose,
                language=letter.language,
                subject=letter.subject,
                text=letter.text,
            )
        )
    return tuple(records)
