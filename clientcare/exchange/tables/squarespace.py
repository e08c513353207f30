"""Squarespace's orders: the shape of Shopify's, with a few other headings (HEADERS, Squarespace)."""

from __future__ import annotations

from clientcare.exchange.incoming import Format, Gathered, Options, SourceFile
from clientcare.exchange.tables.shopify import Headings, read_orders
from clientcare.exchange.tables.table import table

ORDERS = ("Lineitem variant", "Lineitem name", "Financial Status")
_HEADINGS = Headings(number="Order ID", refunded="Amount Refunded", notes="Private Notes")


def read(file: SourceFile, options: Options) -> Gathered:
    """The orders and their buyers; the zeros in front of a number stay."""
    return read_orders(Format.SQUARESPACE, table(file, options, ORDERS), options, _HEADINGS)
