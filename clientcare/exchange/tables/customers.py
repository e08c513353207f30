"""The row of a shop's list of customers: somebody known, with what they ordered as a remark and never as a sale."""

from __future__ import annotations

from clientcare.domain.frozen import replace
from clientcare.domain.records import Source
from clientcare.exchange.incoming import IncomingPerson
from clientcare.exchange.tables.shop import ABOUT_THE_ORDER, Shop
from clientcare.exchange.tables.table import Row


def take_customer(
    shop: Shop, row: Row, person: IncomingPerson | None, *, orders: str, spent: str, permits: str = ""
) -> None:
    """Take in somebody of a list of customers; a row that names nobody is left out, and said.

    `orders` and `spent` are what the list counts up: a total over years and perhaps over currencies.
    """
    if person is None:
        shop.leave_out(row, "no_name", "")
        return
    totals = {f"{shop.name} orders": orders, f"{shop.name} total": spent}
    said = tuple((label, total) for label, total in totals.items() if total.strip("0., "))
    only_name = shop.by_name(person.name)
    listed = replace(
        person,
        is_listed=True,
        external_ids=tuple(pair for pair in person.external_ids if pair != only_name),
        custom=(*person.custom, *said),
        sources=(Source(f"{shop.name} customer", permits or (ABOUT_THE_ORDER if said else "")),),
    )
    shop.found.people.append(listed)
