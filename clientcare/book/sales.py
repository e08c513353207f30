"""Deeds about sales: from the first question to delivery, a refund, or somewhere else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, TypedDict, Unpack

from clientcare.book import feelings, finding
from clientcare.book.clients import move_all
from clientcare.book.desk import Desk
from clientcare.book.sale_days import SaidDays, SaleDays, mended_days, new_days
from clientcare.book.writing import Writing
from clientcare.domain.calendar import PartialDay
from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import replace
from clientcare.domain.money import Money
from clientcare.domain.records import Client, Sale
from clientcare.domain.values import CircleRole, Feel, SaleKind, Stage
from clientcare.store.reads import deeds, order

MOVING = frozenset({CircleRole.NEW, CircleRole.IMPORTS})
"""The roles of the circles that somebody leaves with the first sale bought (PRODUCT §2, Circle)."""


class SaleFields(TypedDict, total=False):
    """What may be said of a sale. `day` is the day of its stage (CLI.md, "The days of a sale"); `feeling`
    becomes a record of its own, about this sale."""

    text: str
    what: str
    sale_kind: SaleKind
    stage: Stage
    day: PartialDay
    asked_on: PartialDay | None
    sold_on: PartialDay | None
    delivered_on: PartialDay | None
    price: Money | None
    where: str
    through: str | None
    handed_over: bool
    quiet_until: date | None
    external_id: str
    feeling: Feel | None


class SaleEdit(SaleFields, total=False):
    title: str
    clients: tuple[str, ...]


_DAYS = ("stage", "day", "asked_on", "sold_on", "delivered_on")


def add_sale(desk: Desk, clients: Sequence[str], title: str, **fields: Unpack[SaleFields]) -> Change:
    """A sale, delivered today where nothing else is said. The first one bought moves new people to the circle
    for buyers."""
    people = finding.clients(desk, clients)
    uids = tuple(person.uid for person in people)
    values = _own_values(desk, fields)
    writing = Writing(desk, Deed.ADD_SALE)
    days = new_days(_said(fields), desk.today)
    values |= {"clients": uids, "title": finding.needed(title)}
    sale = writing.add(_with_days(Sale(**desk.stamp(), **values), days))
    if fields.get("feeling") is not None:
        feelings.give_with(desk, writing, sale, fields["feeling"], sale.uid, feelings.day_of(sale, desk.today))
    _welcome_buyers(desk, writing, sale, people)
    return writing.save(sale.uid)


def edit_sale(desk: Desk, uid: str, **fields: Unpack[SaleEdit]) -> Change:
    """Changes a sale or moves it to another stage, which may set or empty days."""
    old = finding.living(desk, uid, Sale)
    values = finding.entry_values(desk, old, _own_values(desk, fields), says_something=False)
    if "title" in values:
        values["title"] = finding.needed(values["title"])
    writing = Writing(desk, Deed.MOVE_SALE if "stage" in fields else Deed.MEND_RECORD)
    days = mended_days(SaleDays.of(old), _said(fields), desk.today)
    new = writing.change(old, **values, **_days(days))
    feelings.mend_with(desk, writing, old, new, fields)
    buyers_before = old.clients if old.stage.bought else ()
    newly = [uid for uid in new.clients if uid not in buyers_before]
    if newly:
        _welcome_buyers(desk, writing, new, finding.clients(desk, newly, known=newly))
    return writing.save(uid)


def _own_values(desk: Desk, fields: SaleFields) -> dict[str, Any]:
    values = {name: value for name, value in fields.items() if name not in (*_DAYS, "feeling")}
    if fields.get("through") is not None:
        finding.client(desk, str(fields["through"]))
    return values


def _said(fields: SaleFields) -> SaidDays:
    return SaidDays(**{name: fields[name] for name in _DAYS if name in fields})  # type: ignore[literal-required]


def _days(days: SaleDays) -> dict[str, Any]:
    return {
        "stage": days.stage,
        "asked_on": days.asked_on,
        "sold_on": days.sold_on,
        "delivered_on": days.delivered_on,
        "delivered_entered_on": days.delivered_entered_on,
    }


def _with_days(sale: Sale, days: SaleDays) -> Sale:
    return replace(sale, **_days(days))


def _welcome_buyers(desk: Desk, writing: Writing, sale: Sale, people: Sequence[Client]) -> None:
    """Moves who is in the circle for new people or for imports to that for buyers, with the first sale bought.

    It is each one's own step, not several moved together. Nobody is moved who bought before: they were put back.
    """
    if not sale.stage.bought:
        return
    by_uid = {circle.uid: circle for circle in order.circles(desk.studio)}
    buyers = finding.circle_for(desk, CircleRole.BUYERS)
    for person in people:
        circle = by_uid.get(person.belonging.circle)
        if circle is not None and circle.role in MOVING and not deeds.has_bought(desk.studio, person.uid, but=sale.uid):
            move_all(desk, writing, (person,), buyers.uid)
