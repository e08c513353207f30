"""Keeps Python 3.11 alive under PySide6 6.12, whose methods lose a reference to None, True or False as they return it.

Since Python 3.12 these are immortal and not counted; before, the process is ended when the five thousand that None
begins with are gone, which is seconds after a window opens.
"""

from __future__ import annotations

import ctypes
import sys

SPARE = 1 << 40
"""More than all calls of many years."""
LOSING = (None, True, False, NotImplemented)
_SLACK = 64


def give_spare_references() -> bool:
    """Gives them references to lose, where they need them; False where there is nothing to do.

    The count is the first field of every object. It is written only where it is found there.
    """
    if sys.version_info >= (3, 12) or sys.getrefcount(None) > SPARE // 2:
        return False
    counts = [ctypes.c_ssize_t.from_address(id(constant)) for constant in LOSING]
    found = [abs(count.value - sys.getrefcount(one)) <= _SLACK for count, one in zip(counts, LOSING, strict=True)]
    if not all(found):
        return False
    for count in counts:
        count.value += SPARE
    return True
