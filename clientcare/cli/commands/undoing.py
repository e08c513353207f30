"""`undo` and `redo`: the last deeds of a batch or of an open window."""

from __future__ import annotations

from collections.abc import Callable

from clientcare.book.desk import Desk
from clientcare.cli.pages import order as pages
from clientcare.cli.run import Answer, Call
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code


def undo(call: Call) -> Answer:
    host = call.around.host
    return _turned(call, host.undo, host.undoable, "nothing_to_undo")


def redo(call: Call) -> Answer:
    host = call.around.host
    return _turned(call, host.redo, host.redoable, "nothing_to_redo")


def _turned(call: Call, turn: Callable[[Desk], Change | None], there: int, reason: str) -> Answer:
    """So many deeds, last first; CareError invalid where there are fewer, before any is touched."""
    count = call.given.get("N", 1)
    if there < count:
        raise CareError(Code.INVALID, reason, count=count, there=there)
    deeds: list[Deed] = []
    for _ in range(count):
        change = turn(call.desk)
        assert change is not None
        deeds.append(change.deed)
    return Answer(lambda: {"deeds": [str(deed) for deed in deeds]}, lambda: pages.deeds(deeds))
