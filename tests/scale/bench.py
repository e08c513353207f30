"""`make bench`: the speed table of engine, store and window in studios of 1,000 to 100,000 people.

SIZES=1000,10000 measures only studios of so many people. What comes in from files is measured too.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from tests.scale import bring_in, measures, window
from tests.scale.studios import KEPT, ROOT, SIZES, Size, folder_of


class Measure(NamedTuple):
    """`bar`: the most milliseconds that 95 of 100 may take in the heavy studio; `growth`: how many times as long it may
    take with ten times the people."""

    name: str
    times: Callable[[Path], measures.Times]
    bar: float | None
    growth: float | None


MEASURES = (
    Measure("Today, fresh process", measures.fresh_today, 50, 8),
    Measure("one search keystroke", measures.keystrokes, 16, 3),
    Measure("one client, timeline", measures.one_client, 10, 3),
    Measure("one contact logged", measures.one_contact, 10, 3),
    Measure("all ids in list order", measures.list_order, None, None),
)
HEAVY, STRESS = 10_000, 100_000
NOTES = """
Milliseconds: the median, and what 95 of 100 stay under; warm disk. Today is a process of its own each time, with
nothing kept from before: from opening the data file to the cards in order; the start of Python and its imports do not
count. The others ask a studio that is open. The bars (PRODUCT §8) are for the 95 of 100 with {heavy:,} people, and for
how many times the median of {heavy:,} that of {stress:,} is.
"""


class Result(NamedTuple):
    median: float
    most: float


def main() -> None:
    sizes = wanted()
    results: dict[Measure, dict[Size, Result]] = {measure: {} for measure in MEASURES}
    for size in sizes:
        folder = folder_of(size)
        for measure in MEASURES:
            print(f"{size.name}: {measure.name} …", file=sys.stderr)
            results[measure][size] = _result(measure.times(folder))
    print(table(results, sizes))
    print(window.table([size for size in sizes if size.opened is not None]))
    print(bring_in.table())
    print(f"The studios lie in {KEPT.relative_to(ROOT)}.", file=sys.stderr)


def table(results: Mapping[Measure, Mapping[Size, Result]], sizes: Sequence[Size]) -> str:
    """The results as lines of text, a measure a line."""
    heads = ["", *(f"{size.name} people" for size in sizes), f"{STRESS:,} : {HEAVY:,}", "bars"]
    lines = [heads]
    for measure, found in results.items():
        cells = [f"{found[size].median:8.1f} /{found[size].most:7.1f}" for size in sizes]
        lines.append([measure.name, *cells, _ratio(found), _verdicts(measure, found)])
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    rows = ("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines)
    return "\n".join(rows) + "\n" + NOTES.format(heavy=HEAVY, stress=STRESS)


def wanted() -> list[Size]:
    """The sizes that SIZES names, else all."""
    text = os.environ.get("SIZES", "")
    if not text:
        return list(SIZES)
    counts = {int(count.replace("_", "")) for count in text.split(",")}
    return [size for size in SIZES if size.clients in counts]


def _result(times: measures.Times) -> Result:
    return Result(median(times), quantiles(times, n=20, method="inclusive")[-1])


def _at(found: Mapping[Size, Result], clients: int) -> Result | None:
    """That of the first studio of so many people."""
    return next((result for size, result in found.items() if size.clients == clients), None)


def _growth(found: Mapping[Size, Result]) -> float | None:
    heavy, stress = _at(found, HEAVY), _at(found, STRESS)
    return stress.median / heavy.median if heavy and stress else None


def _ratio(found: Mapping[Size, Result]) -> str:
    growth = _growth(found)
    return "" if growth is None else f"{growth:.1f} times"


def _verdicts(measure: Measure, found: Mapping[Size, Result]) -> str:
    heavy, growth = _at(found, HEAVY), _growth(found)
    said = []
    if measure.bar is not None and heavy is not None:
        said.append(f"≤ {measure.bar:.0f} ms {'ok' if heavy.most <= measure.bar else 'OVER'}")
    if measure.growth is not None and growth is not None:
        said.append(f"≤ {measure.growth:.0f} times {'ok' if growth <= measure.growth else 'OVER'}")
    return ", ".join(said)


if __name__ == "__main__":
    main()
