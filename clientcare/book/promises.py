"""Deeds about promises: what we said we would do, kept or given up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypedDict, Unpack

from clientcare.book import finding
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Promise


class PromiseEdit(TypedDict, total=False):
    text: str
    on: date
    due_on: date | None
    kept_on: date | None
    given_up: bool
    reason: str
    clients: tuple[str, ...]


def make_promise(
    desk: Desk, clients: Sequence[str], text: str, *, on: date | None = None, due_on: date | None = None
) -> Change:
    """A promise made today or on the day said; CareError invalid where it is due before it was made."""
    people = tuple(person.uid for person in finding.clients(desk, clients))
    made = on or desk.today
    _check(made, due_on)
    writing = Writing(desk, Deed.MAKE_PROMISE)
    promise = writing.add(Promise(**desk.stamp(), clients=people, text=finding.needed(text), on=made, due_on=due_on))
    return writing.save(promise.uid)


def keep_promise(desk: Desk, uid: str, *, on: date | None = None) -> Change:
    """Kept today, or on the day said; writes no contact (a contact that names the promise keeps it and tells
    them)."""
    old = finding.living(desk, uid, Promise)
    writing = Writing(desk, Deed.KEEP_PROMISE)
    writing.change(old, kept_on=on or desk.today, given_up=False, reason="")
    return writing.save(uid)


def give_up_promise(desk: Desk, uid: str, reason: str) -> Change:
    """Given up, with a reason; CareError usage without one."""
    old = finding.living(desk, uid, Promise)
    writing = Writing(desk, Deed.GIVE_UP_PROMISE)
    writing.change(old, given_up=True, reason=finding.needed(reason), kept_on=None)
    return writing.save(uid)


def edit_promise(desk: Desk, uid: str, **fields: Unpack[PromiseEdit]) -> Change:
    """Changes a promise; one that is not given up has no reason."""
    old = finding.living(desk, uid, Promise)
    values = finding.entry_values(desk, old, fields, says_something=True)
    if values.get("given_up"):
        values |= {"reason": finding.needed(values.get("reason", old.reason)), "kept_on": None}
    elif "given_up" in values:
        values["reason"] = ""
    writing = Writing(desk, Deed.MEND_RECORD)
    new = writing.change(old, **values)
    if {"on", "due_on"} & fields.keys():
        _check(new.on, new.due_on)
    return writing.save(uid)


def _check(made: date, due_on: date | None) -> None:
    if due_on is not None and due_on < made:
        raise CareError(Code.INVALID, "due_before_made", due_on=due_on, on=made)
