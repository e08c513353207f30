"""Each field of a sale as a name and a text; see `fields`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from clientcare.domain.calendar import PartialDay
from clientcare.domain.frozen import replace
from clientcare.domain.money import Money
from clientcare.domain.records import Sale
from clientcare.domain.values import SaleKind, Stage
from clientcare.exchange.fields import Fields
from clientcare.exchange.incoming import IncomingSale
from clientcare.exchange.plan import FieldChange

_TEXTS = ("title", "what", "text", "where")
_DAYS = ("asked_on", "sold_on", "delivered_on")


def incoming_sale_fields(sale: IncomingSale) -> Fields:
    """The fields that the file gives a value."""
    fields = _fields(sale)
    fields["sale_kind"] = sale.kind or ""
    return {name: text for name, text in fields.items() if text}


def sale_fields(sale: Sale) -> Fields:
    """The fields of a sale here that a file could change."""
    fields = _fields(sale)
    fields["sale_kind"] = sale.sale_kind
    return {name: text for name, text in fields.items() if text}


def _fields(sale: IncomingSale | Sale) -> Fields:
    fields: Fields = {name: getattr(sale, name) for name in _TEXTS}
    fields |= {name: str(getattr(sale, name) or "") for name in _DAYS}
    fields["stage"] = sale.stage.value
    fields["price"] = str(sale.price or "")
    fields["handed_over"] = "yes" if sale.handed_over else ""
    return fields


def sale_with_changes(sale: Sale, changes: Iterable[FieldChange], today: date) -> Sale:
    """`sale` with the changes of a plan; `delivered_entered_on` becomes today with its first day of delivery."""
    to = {change.name: change.new for change in changes}
    values: dict[str, Any] = {name: to[name] for name in _TEXTS if name in to}
    values |= {name: PartialDay.parse(to[name]) if to[name] else None for name in _DAYS if name in to}
    if "stage" in to:
        values["stage"] = Stage(to["stage"])
    if to.get("sale_kind"):
        values["sale_kind"] = SaleKind(to["sale_kind"])
    if "price" in to:
        values["price"] = Money.parse(*to["price"].split()) if to["price"] else None
    if "handed_over" in to:
        values["handed_over"] = to["handed_over"] == "yes"
    if values.get("delivered_on") and sale.delivered_entered_on is None:
        values["delivered_entered_on"] = today
    return replace(sale, **values)
