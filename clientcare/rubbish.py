"""Python looks for rubbish, and lets go of much, in one breath of half a second: here nobody waits for that."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from clientcare.domain.frozen import Frozen, field_names

_AT_ONCE = 500
_MOMENT = 0.3
"""Seconds until nobody names any more what is to be let go of."""
_lock = threading.Lock()
_heaps: list[bool] = []
"""For each that is being made now, whether rubbish was looked for before."""


@contextmanager
def left_lying() -> Iterator[None]:
    """Within it, in any thread, nothing is looked for. What was made is set aside then, and never gone through: it is
    gone when nobody names it any more, as long as it does not name itself."""
    with _lock:
        _heaps.append(gc.isenabled())
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            was_looked_for = _heaps.pop()
            if was_looked_for:
                gc.freeze()
                gc.enable()


def let_go(things: list[Any]) -> None:
    """Empties a list whose things nobody else names, a few at a time: Python would let go of all of them in one breath,
    and no other thread would come to its turn."""
    while things:
        del things[-_AT_ONCE:]


def let_go_beside(*things: object) -> None:
    """Lets go of structs with long tuples and lists in them, a few members at a time, in a thread of its own. Whoever
    calls it names them no more a moment later."""
    heaps = [list(heap) for thing in things for heap in _heaps_in(thing)]
    if heaps:
        threading.Thread(target=_drop, args=(heaps,), name="letting go", daemon=True).start()


def _heaps_in(thing: object) -> Iterator[Collection[Any]]:
    """The long ones among its members, and theirs."""
    for name in field_names(thing) if isinstance(thing, Frozen) else ():
        member = getattr(thing, name)
        if isinstance(member, Mapping):
            member = member.values()
        if isinstance(member, Collection) and not isinstance(member, str | bytes) and len(member) > _AT_ONCE:
            yield member
        yield from _heaps_in(member)


def _drop(heaps: list[list[Any]]) -> None:
    time.sleep(_MOMENT)
    for heap in heaps:
        let_go(heap)
