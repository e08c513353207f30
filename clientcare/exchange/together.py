"""Two tables of one shop that tell of the same order make one sale of it (HEADERS, Etsy and Square)."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from clientcare.domain.frozen import replace
from clientcare.exchange.incoming import Gathered, IncomingSale, LeftOut


def bring_together(found: Gathered) -> None:
    """Each order of several tables is that of the surest one, which takes from the others what they know better.

    The lines of the others are left out, and say where their order stands. An order that stands twice in tables of
    one kind stays so: the last counts.
    """
    by_number: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, sale in enumerate(found.sales):
        by_number[sale.source, sale.external_id].append(place)
    gone: set[int] = set()
    for places in by_number.values():
        if len(places) > 1 and len({found.sales[place].unsure for place in places}) > 1:
            gone |= _join(found, places)
    if gone:
        _drop(found, gone)


def _join(found: Gathered, places: list[int]) -> set[int]:
    """Make one sale of those at these places; the places of those that are in it now."""
    surest = min((found.sales[place].unsure for place in places), key=lambda unsure: (len(unsure), sorted(unsure)))
    mains = [place for place in places if found.sales[place].unsure == surest]
    others = [place for place in places if place not in mains]
    for place in mains:
        found.sales[place] = _bettered(found.sales[place], [found.sales[other] for other in others])
    kept = found.sales[mains[-1]]
    for place in others:
        other = found.sales[place]
        facts = {"line": kept.line, "of": kept.file}
        name = found.people[other.buyer].name
        found.left_out.append(LeftOut(other.file, other.line, "with_its_order", facts, name=name))
    return set(others)


def _bettered(main: IncomingSale, others: list[IncomingSale]) -> IncomingSale:
    better: dict[str, Any] = {}
    for other in others:
        for name in main.unsure - other.unsure:
            better[name] = getattr(other, name) or better.get(name, getattr(main, name))
        if main.stage.bought and not other.stage.bought:  # cancelled or refunded, whoever says so
            better["stage"] = other.stage
    return replace(main, unsure=main.unsure - better.keys(), **better)


def _drop(found: Gathered, gone: set[int]) -> None:
    """Take those sales out, and their buyers, each of whom was the buyer of that sale alone."""
    buyers = {found.sales[place].buyer for place in gone}
    kept = [place for place in range(len(found.people)) if place not in buyers]
    new = {old: place for place, old in enumerate(kept)}
    found.people = [found.people[place] for place in kept]
    sales = [sale for place, sale in enumerate(found.sales) if place not in gone]
    found.sales = [replace(sale, buyer=new[sale.buyer]) for sale in sales]
