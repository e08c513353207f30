"""Deeds about the after-sale plan: what is asked so long after delivery, for which kinds of sale."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import count
from typing import Any, TypedDict, Unpack

from clientcare.book import finding, histories
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.calendar import Rhythm
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.folding import fold
from clientcare.domain.frozen import replace
from clientcare.domain.records import PlanStep, StepVersion
from clientcare.domain.values import SaleKind
from clientcare.store.reads import order

SHORT_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_SHORT_NAME = 40


class StepFields(TypedDict, total=False):
    """`kinds` are those of sales it is for; `template` is the name of a starting letter; `place` counts from 1, and
    the others make room."""

    name: str
    kinds: Iterable[SaleKind]
    template: str
    handed_over_name: str
    switched_on: bool
    place: int


class StepEdit(StepFields, total=False):
    after: Rhythm


def add_step(desk: Desk, step: str, after: Rhythm, **fields: Unpack[StepFields]) -> Change:
    """A step so long after delivery, for sales delivered from today on (PRODUCT §3.13), for all kinds where
    none is said.

    `step` is its short name in keys: small letters, digits and dashes. CareError: usage for another or for no time,
    exists for one taken.
    """
    plan = order.plan(desk.studio)
    if not SHORT_NAME.fullmatch(step):
        raise CareError(Code.USAGE, "step_name", step=step)
    if step in {each.step for each in plan}:
        raise CareError(Code.EXISTS, "name_taken", name=step)
    version = StepVersion(
        desk.today, _time(after), _kinds(fields.get("kinds", SaleKind)), fields.get("switched_on", True)
    )
    last = max((each.place for each in plan), default=0)
    writing = Writing(desk, Deed.ADD_STEP)
    added = writing.add(
        PlanStep(
            **desk.stamp(),
            step=step,
            name=finding.needed(fields.get("name", step)),
            place=last + 1,
            versions=(version,),
            template=fields.get("template", ""),
            handed_over_name=fields.get("handed_over_name", ""),
        )
    )
    _set_places(writing, (*plan, added), added, fields)
    return writing.save(added.uid)


def short_name(name: str, taken: Iterable[str]) -> str:
    """A short name for a step that is called so and that none of those taken is: "Still happy?" is "still-happy"."""
    words = re.findall(r"[a-z0-9]+", fold(name))
    plain = "-".join(words)[:LONGEST_SHORT_NAME].strip("-") or "step"
    used = set(taken)
    numbered = (f"{plain}-{number}" for number in count(2))
    return plain if plain not in used else next(each for each in numbered if each not in used)


def edit_step(desk: Desk, uid: str, **fields: Unpack[StepEdit]) -> Change:
    """Changes a step. Another time, other kinds and switching on hold for sales delivered from today on;
    switched off it goes at once (PRODUCT §3.13)."""
    old = finding.living(desk, uid, PlanStep)
    now = old.versions[-1]
    version = replace(
        now,
        since=desk.today,
        after=_time(fields.get("after", now.after)),
        kinds=_kinds(fields.get("kinds", now.kinds)),
        switched_on=fields.get("switched_on", now.switched_on),
    )
    values: dict[str, Any] = {
        name: value for name, value in fields.items() if name in ("name", "template", "handed_over_name")
    }
    if "name" in values:
        values["name"] = finding.needed(values["name"])
    if replace(version, since=now.since) != now:
        values["versions"] = histories.with_version(old.versions, version)
    writing = Writing(desk, Deed.MEND_STEP)
    new = writing.change(old, **values)
    _set_places(writing, order.plan(desk.studio), new, fields)
    return writing.save(uid)


def remove_step(desk: Desk, uid: str) -> Change:
    """The step and what it opened are gone at once."""
    writing = Writing(desk, Deed.REMOVE_STEP)
    writing.change(finding.living(desk, uid, PlanStep), deleted_on=desk.today)
    return writing.save(uid)


def _set_places(writing: Writing, plan: Iterable[PlanStep], step: PlanStep, fields: StepFields) -> None:
    """The step at its place, and the others after it in their order."""
    if "place" not in fields:
        return
    others = sorted((each for each in plan if each.uid != step.uid), key=lambda each: each.place)
    at = min(max(fields["place"], 1), len(others) + 1) - 1
    for place, each in enumerate((*others[:at], step, *others[at:]), start=1):
        writing.change(writing.latest(each), place=place)


def _time(after: Rhythm) -> Rhythm:
    if not after:
        raise CareError(Code.USAGE, "step_needs_time")
    return after


def _kinds(kinds: Iterable[SaleKind]) -> frozenset[SaleKind]:
    found = frozenset(kinds)
    if not found:
        raise CareError(Code.USAGE, "step_needs_kinds")
    return found
