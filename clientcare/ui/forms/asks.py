"""What a form can ask, as plain values: a table of these is all that a form is made from."""

from __future__ import annotations

from enum import Enum, auto
from typing import Any

from clientcare.domain.frozen import Frozen


class Sort(Enum):
    """How something is asked: the input it gets (`inputs.py`)."""

    LINE = auto()
    LINES = auto()
    NUMBER = auto()
    CHOICE = auto()
    TICK = auto()
    TICKS = auto()
    DAY = auto()
    PARTIAL_DAY = auto()
    YEARLY = auto()
    PRICE = auto()
    PERSON = auto()
    ROWS = auto()


class Ask(Frozen):
    """One question: `name` is the field it gives, `label` stands above it, an `example` in it.

    `offered` are the values of a choice or of ticks with their words; `between` the least and most of a number, or the
    words for no day; `of` what each row asks, `add` the words that bring another row, and `fresh` what stands in it.
    """

    name: str
    label: str
    sort: Sort = Sort.LINE
    example: str = ""
    offered: tuple[tuple[Any, str], ...] = ()
    between: tuple[int, int] = (0, 0)
    none: str = "No day"
    of: tuple[Ask, ...] = ()
    add: str = ""
    fresh: tuple[tuple[str, Any], ...] = ()


class Wrong(Exception):
    """What was typed cannot be taken; the sentence says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
