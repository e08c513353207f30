"""What the small window is at."""

from __future__ import annotations

from enum import Enum, auto


class Mode(Enum):
    FIND = auto()
    """A name is being typed."""
    ABOUT = auto()
    """It is known about whom; the composer stands there."""
    LINE = auto()
    """A whole line is being typed; what is understood stands below it."""
