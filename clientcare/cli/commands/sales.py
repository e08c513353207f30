"""`sale`: a sale, a commission or an enquiry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from clientcare.book import sales
from clientcare.book.sales import SaleFields
from clientcare.cli.commands.common import everybody, person_or_none, renamed, with_flags
from clientcare.cli.commands.writing import written
from clientcare.cli.run import Answer, Call
from clientcare.domain.errors import CareError, Code
from clientcare.domain.money import Money
from clientcare.store.reads import order

NAMES = {
    "stage": "stage",
    "date": "day",
    "asked": "asked_on",
    "sold": "sold_on",
    "delivered": "delivered_on",
    "kind": "sale_kind",
    "what": "what",
    "where": "where",
    "quiet-until": "quiet_until",
    "external-id": "external_id",
    "feeling": "feeling",
    "text": "text",
}
FLAGS = ("handed-over",)


def sale(call: Call) -> Answer:
    clients = everybody(call, call.given)
    return written(call, sales.add_sale(call.desk, clients, call.given["TITLE"], **fields(call, call.given)))


def fields(call: Call, given: Mapping[str, Any], before: Money | None = None) -> SaleFields:
    """What the options of `sale` say, in the words of the book; `before` is the price that it had."""
    said = renamed(given, NAMES) | with_flags(given, FLAGS)
    if said.get("day", ...) is None:
        raise CareError(Code.USAGE, "cannot_be_empty", where="--date")
    if "through" in given:
        said["through"] = person_or_none(call, given["through"])
    if "price" in given or ("currency" in given and before is not None):
        said["price"] = _price(call, given, before)
    return cast("SaleFields", said)


def _price(call: Call, given: Mapping[str, Any], before: Money | None) -> Money | None:
    """The price in the currency given here, else that it had, else that of the settings."""
    amount = given.get("price", before.amount if before else "")
    if not amount:
        return None
    currency = given.get("currency") or (before.currency if before else order.settings(call.desk.studio).currency)
    if not currency:
        raise CareError(Code.USAGE, "price_needs_currency")
    try:
        return Money.parse(amount, currency)
    except ValueError as problem:
        raise CareError(Code.USAGE, str(problem), word=amount, where="--price", currency=currency) from problem
