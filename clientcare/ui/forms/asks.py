"""What a form can ask, as plain values: a table of these is all that a form is made from."""

from __future__ import annotations

from enum import Enum, auto
from typing import Any

from clientcare.domain.frozen import Frozen, replace
from clientcare.words.tongue import mark, tr


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
    All words are marked, and said when a form is made; with `names` what is offered is said as it is.
    """

    name: str
    label: str
    sort: Sort = Sort.LINE
    example: str = ""
    offered: tuple[tuple[Any, str], ...] = ()
    between: tuple[int, int] = (0, 0)
    none: str = mark("No day")
    of: tuple[Ask, ...] = ()
    add: str = ""
    fresh: tuple[tuple[str, Any], ...] = ()
    names: bool = False

    def said(self) -> Ask:
        """The question in the language that is spoken; of its rows only how another one comes."""
        offered = self.offered if self.names else tuple((value, tr(words)) for value, words in self.offered)
        example, none, add = tr(self.example), tr(self.none), tr(self.add)
        return replace(self, label=tr(self.label), example=example, none=none, add=add, offered=offered)


class Wrong(Exception):
    """What was typed cannot be taken; the sentence says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
