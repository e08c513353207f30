"""Deeds about circles: adding, changing and removing one, and moving the roles that circles have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from clientcare.book import finding, histories
from clientcare.book.clients import move_all
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.calendar import Rhythm
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Circle, CircleRhythm
from clientcare.domain.values import CircleRole
from clientcare.store.reads import deeds, order


class CircleFields(TypedDict, total=False):
    """`place` counts from 1, the closest; `role` is taken from the circle that has it."""

    role: CircleRole
    place: int


class CircleEdit(CircleFields, total=False):
    name: str
    every: Rhythm


def add_circle(desk: Desk, name: str, every: Rhythm, **fields: Unpack[CircleFields]) -> Change:
    """A circle that asks for that rhythm, the last in order where no place is said; CareError exists for a
    name taken."""
    circles = order.circles(desk.studio)
    writing = Writing(desk, Deed.ADD_CIRCLE)
    circle = writing.add(
        Circle(
            **desk.stamp(),
            name=finding.free_name(name, (each.name for each in circles)),
            place=max((each.place for each in circles), default=0) + 1,
            rhythms=(CircleRhythm(every, desk.today),),
        )
    )
    _move_role(writing, circles, circle, fields)
    _set_places(writing, (*circles, circle), circle, fields)
    return writing.save(circle.uid)


def edit_circle(desk: Desk, uid: str, **fields: Unpack[CircleEdit]) -> Change:
    """Changes a circle. A rhythm holds from today on and what it was before is kept, so that no wall comes of it
    (PRODUCT §3.13). CareError: exists for a name taken, invalid where a role would be without a circle."""
    old = finding.living(desk, uid, Circle)
    circles = order.circles(desk.studio)
    writing = Writing(desk, Deed.MEND_CIRCLE)
    values: dict[str, Any] = {}
    if "name" in fields:
        values["name"] = finding.free_name(fields["name"], (each.name for each in circles if each.uid != uid))
    if "every" in fields:
        values["rhythms"] = histories.with_rhythm(old.rhythms, fields["every"], desk.today)
    new = writing.change(old, **values)
    _move_role(writing, circles, new, fields)
    _set_places(writing, circles, old, fields)
    return writing.save(uid)


def remove_circle(desk: Desk, uid: str, to: str | None = None) -> Change:
    """Removes a circle and moves who is in it to another; CareError invalid for one with a role, or with
    people in it and nowhere for them to go."""
    old = finding.living(desk, uid, Circle)
    if old.role is not None:
        raise CareError(Code.INVALID, "circle_with_role", name=old.name, role=old.role)
    members = deeds.members(desk.studio, uid)
    if to is not None:
        finding.living(desk, to, Circle)
    if to == uid or (members and to is None):
        raise CareError(Code.INVALID, "circle_with_people", name=old.name, count=len(members))
    writing = Writing(desk, Deed.REMOVE_CIRCLE)
    if to is not None:
        move_all(desk, writing, members, to)
    writing.change(old, deleted_on=desk.today)
    return writing.save(uid)


def _move_role(writing: Writing, circles: Sequence[Circle], circle: Circle, fields: CircleFields) -> None:
    """The role can be moved, not deleted (PRODUCT §2, Circle)."""
    role = fields.get("role")
    if role is None or circle.role is role:
        return
    if circle.role is not None:
        raise CareError(Code.INVALID, "circle_with_role", name=circle.name, role=circle.role)
    for each in circles:
        if each.role is role:
            writing.change(each, role=None)
    writing.change(circle, role=role)


def _set_places(writing: Writing, circles: Sequence[Circle], circle: Circle, fields: CircleFields) -> None:
    """The circle at its place, counted from 1, and the others after it in their order."""
    if "place" not in fields:
        return
    others = sorted((each for each in circles if each.uid != circle.uid), key=lambda each: each.place)
    at = min(max(fields["place"], 1), len(others) + 1) - 1
    for place, each in enumerate((*others[:at], circle, *others[at:]), start=1):
        writing.change(writing.latest(each), place=place)
