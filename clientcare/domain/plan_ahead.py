"""What a sale delivered today would bring, by the plan as it is now: to be looked at while the plan is changed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from clientcare.domain.calendar import next_working
from clientcare.domain.care.steps import GROWS
from clientcare.domain.records import PlanStep
from clientcare.domain.values import SaleKind


class Ahead(NamedTuple):
    """A day and the step that falls on it; None is the thank-you."""

    on: date
    step: PlanStep | None


def plan_ahead(
    steps: Iterable[PlanStep], kind: SaleKind, delivered_on: date, *, thanks_days: int, days_off: frozenset[int]
) -> list[Ahead]:
    """The thank-you and the steps for a sale of that kind agreed and delivered that day, by their days (PRODUCT §3)."""
    found = [Ahead(next_working(delivered_on + timedelta(days=thanks_days), days_off), None)]
    for step in steps:
        now = step.versions[-1]
        if now.switched_on and kind in now.kinds and not is_while_made(step):
            found.append(Ahead(next_working(now.after.after(delivered_on), days_off), step))
    return sorted(found, key=lambda one: one.on)


def is_while_made(step: PlanStep) -> bool:
    """Whether a step comes while the work is being made, and ends when it is delivered."""
    return step.step == GROWS
