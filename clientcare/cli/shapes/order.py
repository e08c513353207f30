"""The artist's own order as the contract writes it: circles, plan, templates, settings, days away, reflections."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from clientcare.cli.shapes import plain
from clientcare.cli.shapes.plain import Shape
from clientcare.domain.records import Away, Circle, PlanStep, Reflection, Template
from clientcare.domain.values import SaleKind


def circles(listed: Iterable[Circle], members: Mapping[str, int], asks: Mapping[str, float], daily_limit: int) -> Shape:
    """Some circles, and what all of them together ask for; `members` and `asks` are by uid of the circle."""
    return {
        "circles": [
            {
                "name": each.name,
                "every": plain.rhythm(each.every),
                "role": each.role and str(each.role),
                "clients": members.get(each.uid, 0),
                "asks_per_day": _rounded(asks.get(each.uid, 0)),
            }
            for each in listed
        ],
        "asks_per_day": _rounded(sum(asks.values())),
        "daily_limit": daily_limit,
    }


def _rounded(number: float) -> float:
    return round(number, 2)


def plan(steps: Iterable[PlanStep]) -> Shape:
    return {"steps": [_step(each) for each in steps]}


def _step(step: PlanStep) -> Shape:
    now = step.versions[-1]
    return {
        "step": step.step,
        "name": step.name,
        "after": plain.rhythm(now.after),
        "for": [str(kind) for kind in SaleKind if kind in now.kinds],
        "template": plain.text(step.template),
        "switched_on": now.switched_on,
    }


def templates(listed: Sequence[Template]) -> Shape:
    return {
        "templates": [
            {
                "name": each.name,
                "purpose": plain.text(each.purpose),
                "language": plain.text(each.language),
                "subject": plain.text(each.subject),
                "text": plain.text(each.text),
            }
            for each in listed
        ]
    }


def away(one: Away | None) -> Shape:
    return {"from": plain.day(one.from_on if one else None), "to": plain.day(one.to_on if one else None)}


def reflection(one: Reflection | None) -> Shape:
    return {"on": plain.day(one.on if one else None), "text": plain.text(one.text if one else None)}
