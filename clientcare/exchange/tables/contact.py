"""What every address book says of somebody, whichever program wrote it: a name, ways to reach them, days, the rest."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from msgspec import Struct, field

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.folding import fold
from clientcare.domain.records import Address, Reach
from clientcare.domain.values import ClientType, DateKind, Wish
from clientcare.exchange import labels as called
from clientcare.exchange.incoming import Format, Gathered, IncomingDate, IncomingPerson, LeftOut
from clientcare.exchange.layout import DateOrder
from clientcare.exchange.tables import days
from clientcare.exchange.tables.table import Row, Table

_NAME = ("prefix", "given", "middle", "family", "suffix")
_YEARLY = re.compile(r"(?:(\d{4})|-)-(\d{2})-(\d{2})\Z")
_WITHOUT_YEAR = re.compile(r"(\d{1,2})[/.](\d{1,2})\.?\Z")
_NOT_A_YEAR = (1604, 4501)
"""What Apple and Outlook write for a year that nobody told, and for no day at all."""


class Contact(Struct):
    """One row while it is read. Of a text said twice the first counts; empty values are nothing."""

    texts: dict[str, str] = field(default_factory=dict)
    emails: dict[str, Reach] = field(default_factory=dict)
    phones: dict[str, Reach] = field(default_factory=dict)
    links: dict[str, Reach] = field(default_factory=dict)
    addresses: list[Address] = field(default_factory=list)
    dates: list[IncomingDate] = field(default_factory=list)
    worded: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    custom: list[tuple[str, str]] = field(default_factory=list)
    wish: Wish = Wish.WELCOME
    wish_note: str = ""

    def say(self, name: str, value: str) -> None:
        """A field of an `IncomingPerson`, or `whole`: the name as the file shows it."""
        if value:
            self.texts.setdefault(name, value)

    def email(self, value: str, label: str = "", preferred: bool = False) -> None:
        """What has no @ is no e-mail, and is kept beside the others."""
        if "@" in value:
            _reach(self.emails, value, label, preferred)
        else:
            self.custom.append((f"E-mail {label}".strip(), value))

    def phone(self, value: str, label: str = "", preferred: bool = False) -> None:
        _reach(self.phones, value, label, preferred)

    def link(self, value: str, label: str = "", preferred: bool = False) -> None:
        _reach(self.links, value, label, preferred)

    def address(self, address: Address) -> None:
        if any((address.street, address.postcode, address.town, address.region, address.country)):
            self.addresses.append(address)

    def day(self, title: str, value: str, order: DateOrder | None, today: date) -> None:
        """A day of every year; what is none is a note, such as a birthday "in spring"."""
        title = title or called.IMPORTANT_DATE
        try:
            found = yearly_day(value, order, today)
        except ValueError:
            self.worded.append(f"{title}: {value}")
        else:
            if found is not None:
                self.dates.append(IncomingDate(title, found, _kind(title)))

    def ask(self, wish: Wish, note: str) -> None:
        """A wish; of several the strictest counts."""
        if wish.strictness > self.wish.strictness:
            self.wish, self.wish_note = wish, note

    def person(self, format: Format, file: str, line: int) -> IncomingPerson | None:
        """The contact; None for one that holds no name, e-mail or phone."""
        said = self.texts
        parts = " ".join(said[part] for part in _NAME if part in said)
        whole = said.get("whole") or parts or said.get("sort_name", "")
        organisation = said.get("organisation", "")
        reached = next((reach.value for reach in (*self.emails.values(), *self.phones.values())), "")
        name = whole or organisation or said.get("nickname", "") or reached
        if not name:
            return None
        fields: dict[str, Any] = {key: text for key, text in said.items() if key != "whole"}
        if said.get("sort_name") == whole:
            del fields["sort_name"]
        fields |= {
            "name": name,
            "type": ClientType.PERSON if parts or name != organisation else ClientType.ORGANISATION,
            "emails": tuple(self.emails.values()),
            "phones": tuple(self.phones.values()),
            "links": tuple(self.links.values()),
            "addresses": tuple(self.addresses),
            "about": "\n\n".join(part for part in (said.get("about", ""), *self.worded) if part),
            "dates": tuple(self.dates),
            "tags": tuple(dict.fromkeys(tag for tag in self.tags if tag)),
            "custom": called.gathered(self.custom),
            "wish": self.wish,
            "wish_note": self.wish_note,
        }
        return IncomingPerson(format=format, file=file, line=line, **fields)


def take(found: Gathered, book: Table, row: Row, person: IncomingPerson | None) -> None:
    """Put a contact among the people, or say that its row holds nobody."""
    if person is None:
        found.left_out.append(LeftOut(book.file, row.line, "no_name"))
    else:
        found.people.append(person)


def yearly_day(cell: str, order: DateOrder | None, today: date) -> YearlyDay | None:
    """The day in a cell, with its year where the cell tells it; None for an empty one and for "0/0/00".

    ValueError for what is no day, and without an `order` for one that depends on it. A year of two digits is the
    last one that is not after `today`.
    """
    said = cell.strip()
    if found := _YEARLY.match(said):
        year = int(found[1]) if found[1] else None
        return YearlyDay(int(found[2]), int(found[3]), None if year in _NOT_A_YEAR else year)
    if order is None and (days.is_ambiguous(said) or _WITHOUT_YEAR.match(said)):
        raise ValueError(said)
    if found := _WITHOUT_YEAR.match(said):
        first, second = int(found[1]), int(found[2])
        return YearlyDay(first, second) if order is DateOrder.MDY else YearlyDay(second, first)
    whole = days.day(said, order or DateOrder.YMD)
    if whole is None or whole.year == max(_NOT_A_YEAR):
        return None
    year = whole.year
    if whole > today and str(year) not in said:
        year -= 100
    return YearlyDay(whole.month, whole.day, None if year in _NOT_A_YEAR else year)


def _reach(reaches: dict[str, Reach], value: str, label: str, preferred: bool) -> None:
    """What is written down twice stands once, with both labels."""
    same = reaches.get(fold(value))
    labels = ", ".join(dict.fromkeys(each for each in (same.label if same else "", label) if each))
    first = bool(same and same.preferred) or (preferred and not any(each.preferred for each in reaches.values()))
    reaches[fold(value)] = Reach(same.value if same else value, labels, first)


def _kind(title: str) -> DateKind:
    kinds = {called.BIRTHDAY: DateKind.BIRTHDAY, called.ANNIVERSARY: DateKind.ANNIVERSARY}
    return kinds.get(title, DateKind.OWN)
