"""Two tables of one shop that tell of the same order make one sale of it (HEADERS, Etsy and Square)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from clientcare.exchange.incoming import Gathered, IncomingSale, LeftOut


def bring_together(found: Gathered) -> None:
    """Each order of several tables is that of the surest one, which takes from the others what they know better.

    The lines of the others are left out, and say where their order stands. An order that stands twice in tables of
    one kind stays so: the last counts.
    """
    by_number: dict[tuple[str, str], list[IncomingSale]] = defaultdict(list)
    for sale in found.sales:
        by_number[sale.format, sale.external_id].append(sale)
    for same in by_number.values():
        if len({sale.unsure for sale in same}) > 1:
            _join(found, same)
    people = sorted({sale.buyer for sale in found.sales} | _without_sales(found, by_number.values()))
    place = {old: new for new, old in enumerate(people)}
    found.people = [found.people[old] for old in people]
    found.sales = [replace(sale, buyer=place[sale.buyer]) for sale in found.sales]


def _without_sales(found: Gathered, orders: Iterable[list[IncomingSale]]) -> set[int]:
    return set(range(len(found.people))) - {sale.buyer for same in orders for sale in same}


def _join(found: Gathered, same: list[IncomingSale]) -> None:
    surest = min((sale.unsure for sale in same), key=lambda unsure: (len(unsure), sorted(unsure)))
    others = [sale for sale in same if sale.unsure != surest]
    for main in [sale for sale in same if sale.unsure == surest]:
        better: dict[str, Any] = {}
        for other in others:
            for name in main.unsure - other.unsure:
                better[name] = getattr(other, name) or better.get(name, getattr(main, name))
            if main.stage.bought and not other.stage.bought:  # cancelled or refunded, whoever says so
                better["stage"] = other.stage
        found.sales[_place(found, main)] = replace(main, unsure=main.unsure - better.keys(), **better)
    kept = next(sale for sale in same if sale.unsure == surest)
    for other in others:
        del found.sales[_place(found, other)]
        facts = {"line": kept.line, "of": kept.file}
        name = found.people[other.buyer].name
        found.left_out.append(LeftOut(other.file, other.line, "with_its_order", facts, name=name))


def _place(found: Gathered, sale: IncomingSale) -> int:
    return next(place for place, each in enumerate(found.sales) if each is sale)
