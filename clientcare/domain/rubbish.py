"""While much is made that stays, Python does not look through it for rubbish: each look would take half a second."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_AT_ONCE = 500
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
