"""What each column of a table holds, as MAP.json writes it (CLI.md) and as it is remembered by its heading row."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.money import DECIMALS
from clientcare.exchange.layout import DateOrder
from clientcare.exchange.tables.table import heading

SKIP = "skip"
CUSTOM = "custom."
TEXTS = (
    *("name", "given", "middle", "family", "nickname", "greet_as", "sort_name", "organisation", "role", "pronouns"),
    *("language", "time_zone", "town", "best_time", "about", "likes", "next_time", "how_met"),
)
REACHED = ("email", "phone", "link")
PLACE_PARTS = ("street", "postcode", "town", "region", "country")
WISHES = ("wish", "wish.newsletter", "wish.unsubscribed", "wish.peace")
"""A wish in our words; a no to news; a yes to no promotions; a yes to be left in peace."""
SALE_DAYS = ("sale.asked_on", "sale.sold_on", "sale.delivered_on")
SALES = (
    *("sale.title", "sale.price", "sale.currency", *SALE_DAYS, "sale.stage", "sale.kind", "sale.what"),
    *("sale.where", "sale.text", "sale.external_id"),
)
PLAIN = frozenset({*TEXTS, *WISHES, *SALES, "tags", "circle", "source", "external_id", SKIP})
_NUMBERED = re.compile(r"(email|phone|link)(\.[1-9][0-9]?)?|address(\.[1-9])?\.(street|postcode|town|region|country)")
_NAMED = ("custom.", "date.")
_DECIMALS = (".", ",")
_DIGITS = 6


class ColumnMap(Frozen, kw_only=True):
    """`fields` by the place of their column; `header_row`: the number of the line with the headings, 0 for none.

    `dates`, `decimal` and `currency` are what was told of days and prices; "" is to be found out.
    """

    fields: tuple[str, ...]
    header_row: int = 1
    dates: str = ""
    decimal: str = ""
    currency: str = ""

    @property
    def has_sales(self) -> bool:
        """Whether its rows tell of sales."""
        return any(each in self.fields for each in ("sale.title", "sale.price", "sale.sold_on", "sale.external_id"))

    def places(self, field: str) -> tuple[int, ...]:
        """Where the columns stand that hold this field."""
        return tuple(at for at, each in enumerate(self.fields) if each == field)

    def all_places(self) -> dict[str, tuple[int, ...]]:
        """The same for each field that any column holds."""
        found: dict[str, list[int]] = {}
        for at, each in enumerate(self.fields):
            found.setdefault(each, []).append(at)
        return {each: tuple(places) for each, places in found.items()}

    def with_field(self, place: int, field: str) -> ColumnMap:
        """The map in which that column holds something else."""
        return replace(self, fields=(*self.fields[:place], field, *self.fields[place + 1 :]))


class _Written(msgspec.Struct, forbid_unknown_fields=True):
    columns: dict[str, str]
    header_row: int = 1
    dates: str | None = None
    decimal: str | None = None
    currency: str | None = None


def is_field(name: str) -> bool:
    """Whether that is the name of something a column may hold."""
    if name in PLAIN or _NUMBERED.fullmatch(name):
        return True
    return any(name.startswith(kind) and name != kind for kind in _NAMED)


def fingerprint(headings: Sequence[str]) -> str:
    """By what the headings of a table are known again, in whichever letters they are written."""
    return hashlib.sha256("\n".join(map(heading, headings)).encode("utf-8")).hexdigest()[:32]


def to_json(columns: ColumnMap, headings: Sequence[str]) -> str:
    """MAP.json of a map; a heading that stands there twice, or is empty, is named by its position."""
    plain = [heading(each) for each in headings]
    times = Counter(plain)
    by_name: dict[str, str] = {}
    for at, field in enumerate(columns.fields):
        name = headings[at].strip() if at < len(plain) and columns.header_row else ""
        is_plain = name and times[plain[at]] == 1 and not name.isdecimal()
        by_name[name if is_plain else str(at + 1)] = field
    told: dict[str, Any] = {"header_row": columns.header_row, "columns": by_name}
    told |= {name: getattr(columns, name) for name in ("dates", "decimal", "currency") if getattr(columns, name)}
    return msgspec.json.encode(told).decode("utf-8")


class Told(Frozen):
    """A map as somebody wrote it, before it is known where its headings stand in a table."""

    columns: Mapping[str, str]
    header_row: int = 1
    dates: str = ""
    decimal: str = ""
    currency: str = ""

    def of(self, headings: Sequence[str], file: str = "") -> ColumnMap:
        """The map of a table with these headings; what it does not name is passed over.

        CareError `usage` where it names a column that is not there.
        """
        plain = [heading(each) for each in headings]
        fields = [SKIP] * len(headings)
        for name, field in self.columns.items():
            if name.isdecimal() and len(name) < _DIGITS and 1 <= int(name) <= len(headings):
                named = [int(name) - 1]
            else:
                named = [at for at, each in enumerate(plain) if each == heading(name) and self.header_row]
            if not named:
                raise CareError(Code.USAGE, "map_no_column", column=name, file=file)
            for at in named:
                fields[at] = field
        return ColumnMap(
            fields=tuple(fields),
            header_row=self.header_row,
            dates=self.dates,
            decimal=self.decimal,
            currency=self.currency,
        )


def parse(text: str | bytes, name: str = "MAP.json") -> Told:
    """A map as MAP.json writes it. CareError `usage` for what is none, `name` naming it."""
    try:
        written = msgspec.json.decode(text, type=_Written)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as problem:
        raise CareError(Code.USAGE, "map_unreadable", file=name) from problem
    wrong = next((field for field in written.columns.values() if not is_field(field)), None)
    if wrong is not None:
        raise CareError(Code.USAGE, "map_no_field", field=wrong, file=name)
    dates, decimal = written.dates or "", written.decimal or ""
    currency = (written.currency or "").upper()
    orders = ["", *DateOrder]
    fits = dates in orders and decimal in ("", *_DECIMALS) and (not currency or currency in DECIMALS)
    if not fits or written.header_row < 0:
        raise CareError(Code.USAGE, "map_unreadable", file=name)
    return Told(written.columns, written.header_row, dates, decimal, currency)
