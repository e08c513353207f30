"""The tables of shops and payments that are known, each by what only it has in its heading row (HEADERS, rule 4)."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from clientcare.exchange.incoming import Format, Gathered, Options, SourceFile
from clientcare.exchange.tables import (
    artwork_archive,
    etsy,
    etsy_items,
    gumroad,
    paypal,
    shopify,
    square,
    squarespace,
    stripe,
    woocommerce,
)
from clientcare.exchange.tables.table import headings_of


class SalesTable(NamedTuple):
    """One kind of table: the headings it has, those it has not, and what reads it."""

    format: Format
    wanted: tuple[str, ...]
    read: Callable[[SourceFile, Options], Gathered]
    unwanted: tuple[str, ...] = ()

    def fits(self, headings: tuple[str, ...]) -> bool:
        has = {name.casefold() for name in self.wanted} <= set(headings)
        return has and not {name.casefold() for name in self.unwanted} & set(headings)


TABLES = (
    SalesTable(Format.ETSY, etsy.SOLD_ORDERS, etsy.read),
    SalesTable(Format.ETSY, etsy_items.ITEMS, etsy_items.read_items),
    SalesTable(Format.ETSY, etsy_items.PAYMENTS, etsy_items.read_payments),
    SalesTable(Format.ETSY, etsy_items.STATEMENT, etsy_items.read_statement),
    SalesTable(Format.SQUARESPACE, squarespace.ORDERS, squarespace.read),
    SalesTable(Format.SHOPIFY, shopify.ORDERS, shopify.read, ("Lineitem variant",)),
    SalesTable(Format.SHOPIFY, shopify.CUSTOMERS, shopify.read_customers),
    SalesTable(Format.SQUARE, square.TRANSACTIONS, square.read),
    SalesTable(Format.SQUARE, square.ITEMS, square.read_items),
    SalesTable(Format.PAYPAL, paypal.ENGLISH, paypal.read),
    SalesTable(Format.PAYPAL, paypal.SPANISH, paypal.read_spanish),
    SalesTable(Format.STRIPE, stripe.PAYMENTS, stripe.read),
    SalesTable(Format.STRIPE, stripe.CUSTOMERS, stripe.read_customers),
    SalesTable(Format.STRIPE, stripe.BALANCE, stripe.read_balance),
    SalesTable(Format.WOOCOMMERCE, woocommerce.EXPORTED, woocommerce.read),
    SalesTable(Format.WOOCOMMERCE, woocommerce.ORDERS, woocommerce.read_orders),
    SalesTable(Format.WOOCOMMERCE, woocommerce.ORDERS_FRENCH, woocommerce.read_orders_french),
    SalesTable(Format.WOOCOMMERCE, woocommerce.CUSTOMERS, woocommerce.read_customers),
    SalesTable(Format.GUMROAD, gumroad.SALES, gumroad.read),
    SalesTable(Format.ARTWORK_ARCHIVE, artwork_archive.CONTACTS, artwork_archive.read_contacts),
    SalesTable(Format.ARTWORK_ARCHIVE, artwork_archive.PIECES, artwork_archive.read_pieces),
)


def format_of(headings: tuple[str, ...]) -> Format | None:
    """The format whose table has these headings."""
    return next((each.format for each in TABLES if each.fits(headings)), None)


def read(file: SourceFile, options: Options, format: Format) -> Gathered:
    """Read the table as that of the format which fits; CareError `broken_file` where none of its headings do."""
    kinds = [each for each in TABLES if each.format is format]
    found = (each for headings in headings_of(file, options) for each in kinds if each.fits(headings))
    return next(found, kinds[0]).read(file, options)
