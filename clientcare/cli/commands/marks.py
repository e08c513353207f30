"""`done`, `skip`, `snooze`, `reopen`: what is done to an item besides answering it."""

from __future__ import annotations

from datetime import date

from clientcare.book import items, marks
from clientcare.cli.pages import today as pages
from clientcare.cli.run import Answer, Call
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError


def done(call: Call) -> Answer:
    due_on = _due_on(call)
    return _closed(call, marks.done(call.desk, call.given["KEY"]), "done", due_on)


def skip(call: Call) -> Answer:
    due_on = _due_on(call)
    return _closed(call, marks.skip(call.desk, call.given["KEY"]), "skipped", due_on)


def snooze(call: Call) -> Answer:
    due_on = _due_on(call)
    return _closed(call, marks.snooze(call.desk, call.given["KEY"], call.given["until"]), "snoozed", due_on)


def reopen(call: Call) -> Answer:
    change = marks.reopen(call.desk, call.given["KEY"])
    return _closed(call, change, "open", _due_on(call))


def _due_on(call: Call) -> date | None:
    """When the item is due; None where today knows no such item, of which the deed has more to say."""
    try:
        return items.named_now(call.desk, call.given["KEY"]).due_on
    except CareError:
        return None


def _closed(call: Call, change: Change, state: str, due_on: date | None) -> Answer:
    call.did(change)
    return Answer(
        lambda: {"key": call.given["KEY"], "state": state, "due_on": due_on and str(due_on)},
        lambda: pages.marked(state, due_on, call.given.get("until")),
        items.read_key(call.given["KEY"]).uid,
    )
