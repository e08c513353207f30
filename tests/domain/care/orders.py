"""The artist's own order, in a few words: circles, plan, days off and away."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from clientcare.domain.calendar import Rhythm, Span
from clientcare.domain.care.facts import Context
from clientcare.domain.records import Circle, CircleRhythm, PlanStep, StepVersion
from clientcare.domain.values import SaleKind
from tests.domain.care.spoken import Day, day, slug

_STAMPS: dict[str, Any] = {
    "entered_on": date(2019, 1, 1),
    "seq": 0,
    "created_at": datetime(2019, 1, 1, tzinfo=UTC),
    "updated_at": datetime(2019, 1, 1, tzinfo=UTC),
}

CIRCLES = (
    ("Our people", "1 month"),
    ("Collectors", "3 months"),
    ("Clients", "6 months"),
    ("Keep warm", "1 year"),
    ("New & curious", "2 months"),
    ("No rhythm", "none"),
)
"""The circles to begin with, in their order (PRODUCT §2)."""


def circle(name: str, *rhythms: str | tuple[str, Day], place: int = 0) -> Circle:
    """A circle whose rhythm was the first one always, and became the others on their days."""
    turns = [rhythm if isinstance(rhythm, tuple) else (rhythm, date.min) for rhythm in rhythms]
    history = tuple(CircleRhythm(Rhythm.parse(every), day(since)) for every, since in turns)
    return Circle(uid=slug(name), name=name, place=place, rhythms=history, **_STAMPS)


def version(after: str, *kinds: str, since: Day = date.min, on: bool = True) -> StepVersion:
    return StepVersion(day(since), Rhythm.parse(after), frozenset(map(SaleKind, kinds)), on)


def step(name: str, *versions: StepVersion, place: int = 0, handed_over: str = "") -> PlanStep:
    return PlanStep(
        uid=name, step=name, name=name, place=place, versions=versions, handed_over_name=handed_over, **_STAMPS
    )


ART = ("original", "edition", "commission")
WORKS = ("original", "commission")
PLAN = (
    step("arrived", version("7 days", *ART), place=0, handed_over="hangs-well"),
    step("how-is-it", version("1 month", *WORKS), place=1),
    step("how-did-it-go", version("7 days", "service", "workshop"), place=2),
    step("year-on", version("1 year", *WORKS), place=3),
    step("how-it-grows", version("1 month", *ART, on=False), place=4),
)
"""The plan to begin with (PRODUCT §3)."""


def plan(*changed: PlanStep) -> tuple[PlanStep, ...]:
    """The plan to begin with, with some steps of it changed or added."""
    kept = {one.step: one for one in PLAN} | {one.step: one for one in changed}
    return tuple(kept.values())


GROWING = plan(step("how-it-grows", version("1 month", *WORKS), place=4))
"""The plan with *show how it grows* switched on."""


def order(*circles: Circle, **settings: Any) -> Context:
    """The settings and circles of an artist who changed nothing but these."""
    known = {slug(name): circle(name, every, place=place) for place, (name, every) in enumerate(CIRCLES)}
    known |= {one.uid: one for one in circles}
    return Context(**({"circles": known, "steps": PLAN} | settings))


def away(first: Day, last: Day) -> Span:
    """Away from the first to the last of these days, both included."""
    return Span(day(first), day(last) + timedelta(days=1))


USUAL = order()
WEEKENDS = frozenset({5, 6})
"""Saturday and Sunday off."""
