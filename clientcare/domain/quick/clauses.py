"""A line cut where something else begins to be said, and its texts put together again."""

from __future__ import annotations

from collections.abc import Iterable

from clientcare.domain.quick.line import Line, Sort
from clientcare.domain.quick.vocabulary import Vocabulary

_ENDS = frozenset("!?…")
"""What belongs to the text before it."""
_DASHES = frozenset("-–—")


def clauses(line: Line, words: Vocabulary) -> list[range]:
    """The parts between commas, full stops and the like, and before an "and" that another deed or feeling follows."""
    openers, found, start = words.openers, [], 0
    for place in range(len(line) + 1):
        joins = line.plain(place) in words.joins and line.plain(place + 1) in openers
        headed = place == 1 and line.plain(place) == ":" and line.plain(0) in words.deeds.headings
        if place not in line.marks and (joins or line.is_break(place)) and not headed:
            if place > start:
                found.append(range(start, place))
            start = place + 1
    return found


def text_of(line: Line, texts: Iterable[tuple[range, list[int]]]) -> str:
    """What those clauses say at the places that are left of each, with what stood between neighbours."""
    whole, stop = "", -1
    for clause, places in texts:
        whole += (_between(line, stop, clause.start) if whole else "") + line.said(places)
        stop = clause.stop
    ending = line.at(stop).text if whole else ""
    return whole + ending if ending in _ENDS else whole


def _between(line: Line, stop: int, start: int) -> str:
    token = line.at(stop)
    if start != stop + 1:
        return ", "
    return f" {token.text} " if token.sort is Sort.WORD or token.text in _DASHES else f"{token.text} "
