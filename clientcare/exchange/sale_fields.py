"""Each field of a sale as a name and a text; see `fields`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache
from typing import Any

from clientcare.domain.calendar import PartialDay
from clientcare.domain.frozen import replace
from clientcare.domain.money import Money
from clientcare.domain.records import Sale
from clientcare.domain.values import SaleKind, Stage
from clientcare.exchange.fields import Fields
from clientcare.exchange.incoming import IncomingSale
from clientcare.exchange.plan import FieldChange

_TEXTS = frozenset({"title", "what", "text", "where"})
_OF_EACH = frozenset({"title", "what", "text"})
"""What hardly any two sales have in common."""
_KEPT = 8192
"""So many days and prices are remembered: of each there are few in many sales."""


def incoming_sale_fields(sale: IncomingSale) -> Fields:
    """The fields that the file gives a value."""
    fields = _fields(sale)
    fields["sale_kind"] = sale.kind or ""
    return {name: text for name, text in fields.items() if text}


def said_of(sale: IncomingSale) -> tuple[tuple[str, str], ...]:
    """The same as it is remembered, in the order of names: what many sales say is kept once."""
    fields = sorted(incoming_sale_fields(sale).items())
    return tuple([each if each[0] in _OF_EACH else _once(each) for each in fields])


@lru_cache(_KEPT)
def _once(said: tuple[str, str]) -> tuple[str, str]:
    return said


def sale_fields(sale: Sale) -> Fields:
    """The fields of a sale here that a file could change."""
    fields = _fields(sale)
    fields["sale_kind"] = sale.sale_kind
    return {name: text for name, text in fields.items() if text}


def _fields(sale: IncomingSale | Sale) -> Fields:
    return {
        "title": sale.title,
        "what": sale.what,
        "text": sale.text,
        "where": sale.where,
        "asked_on": _said(sale.asked_on),
        "sold_on": _said(sale.sold_on),
        "delivered_on": _said(sale.delivered_on),
        "stage": sale.stage.value,
        "price": _said(sale.price),
        "handed_over": "yes" if sale.handed_over else "",
    }


@lru_cache(_KEPT)
def _said(value: PartialDay | Money | None) -> str:
    return "" if value is None else str(value)


def sale_with_changes(sale: Sale, changes: Iterable[FieldChange], today: date) -> Sale:
    """`sale` with the changes of a plan; `delivered_entered_on` becomes today with its first day of delivery."""
    return sale_with(sale, {change.name: change.new for change in changes}, today)


def sale_with(sale: Sale, to: Fields, today: date) -> Sale:
    """`sale` with these fields in the place of its own, as `sale_with_changes`."""
    values = read_fields(to.items())
    if values.get("delivered_on") and sale.delivered_entered_on is None:
        values["delivered_entered_on"] = today
    return replace(sale, **values)


def read_fields(said: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """The fields of a sale as its record has them; what is no field of a sale is passed over."""
    values: dict[str, Any] = {}
    for name, text in said:
        if name in _TEXTS:
            values[name] = text
        elif name in _READ and (text or name != "sale_kind"):
            values[name] = _READ[name](text)
    return values


@lru_cache(_KEPT)
def _day(text: str) -> PartialDay | None:
    return PartialDay.parse(text) if text else None


@lru_cache(_KEPT)
def _price(text: str) -> Money | None:
    return Money.parse(*text.split()) if text else None


_READ: dict[str, Callable[[str], Any]] = {
    "asked_on": _day,
    "sold_on": _day,
    "delivered_on": _day,
    "stage": Stage,
    "sale_kind": SaleKind,
    "price": _price,
    "handed_over": lambda text: text == "yes",
}
