"""Google Contacts as a table, with the headings since 2024 and those until 2023 (HEADERS, Google Contacts)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from clientcare.domain.records import Address
from clientcare.exchange import labels as called
from clientcare.exchange.incoming import Format, Gathered, Options, SourceFile
from clientcare.exchange.tables.contact import Contact, take
from clientcare.exchange.tables.table import Row, Table, table

NEW = ("File As", "Labels", "E-mail 1 - Value")
OLD = ("Given Name", "Group Membership")
_TOGETHER = " ::: "
_TAGS = ("Labels", "Group Membership")
_TEXTS = {
    "whole": ("Name",),
    "prefix": ("Name Prefix",),
    "given": ("First Name", "Given Name"),
    "middle": ("Middle Name", "Additional Name"),
    "family": ("Last Name", "Family Name"),
    "suffix": ("Name Suffix",),
    "nickname": ("Nickname",),
    "sort_name": ("File As",),
    "organisation": ("Organization Name", "Organization 1 - Name"),
    "role": ("Organization Title", "Organization 1 - Title"),
    "about": ("Notes",),
}
_KEPT = {
    "Maiden Name": "Maiden name",
    "Occupation": called.OCCUPATION,
    "Hobby": "Hobby",
    "Location": "Location",
    "Organization 1 - Location": "Office",
}


def read(file: SourceFile, options: Options, headings: tuple[str, ...]) -> Gathered:
    """The people of the table; `headings` are NEW or OLD."""
    contacts = table(file, options, headings)
    found = Gathered(problems=list(contacts.problems))
    for row in contacts.rows:
        said = _contact(contacts, row, headings == NEW, options.today)
        take(found, contacts, row, said.person(Format.GOOGLE, contacts.file, row.line))
    return found


def _contact(contacts: Table, row: Row, is_new: bool, today: date) -> Contact:
    """All that a row says."""
    said = Contact()
    for name, headings in _TEXTS.items():
        said.say(name, contacts.cell(row, *headings))
    said.say("phonetic", _phonetic(contacts, row))
    for kind, add in (("e-mail", said.email), ("phone", said.phone), ("website", said.link)):
        for label, value, preferred in _values(contacts, row, kind):
            add(value, label.lower(), preferred)
    for address in _addresses(contacts, row):
        said.address(address)
    said.day(called.BIRTHDAY, contacts.cell(row, "Birthday"), None, today)
    for label, value, _ in _values(contacts, row, "event"):
        said.day(called.headline(label), value, None, today)
    said.tags += _tags(contacts.cell(row, *_TAGS), is_new)
    said.custom += _custom(contacts, row)
    return said


def _phonetic(contacts: Table, row: Row) -> str:
    """How the name is spoken, or its yomi."""
    given = contacts.cell(row, "Phonetic First Name", "Given Name Yomi")
    middle = contacts.cell(row, "Phonetic Middle Name", "Additional Name Yomi")
    family = contacts.cell(row, "Phonetic Last Name", "Family Name Yomi")
    return contacts.cell(row, "Yomi Name") or " ".join(part for part in (given, middle, family) if part)


def _groups(contacts: Table, kind: str) -> Iterator[str]:
    """ "e-mail 1", "e-mail 2" … as far as the headings go; a number may be missing."""
    pattern = re.compile(rf"{kind} (\d+) - ")
    numbers = {int(match[1]) for heading in contacts.headings if (match := pattern.match(heading))}
    yield from (f"{kind} {number}" for number in sorted(numbers))


def _values(contacts: Table, row: Row, kind: str, part: str = "Value") -> Iterator[tuple[str, str, bool]]:
    """Label, value and whether it is the preferred one; values that share a cell each for itself."""
    for group in _groups(contacts, kind):
        label = contacts.cell(row, f"{group} - Label", f"{group} - Type")
        for value in contacts.cell(row, f"{group} - {part}").split(_TOGETHER.strip()):
            if value.strip():
                yield label.removeprefix("*").strip(), value.strip(), label.startswith("*")


def _addresses(contacts: Table, row: Row) -> Iterator[Address]:
    """The addresses by their parts; the formatted one repeats them and counts only where there are none."""
    for group in _groups(contacts, "address"):

        def cell(part: str, group: str = group) -> str:
            return contacts.cell(row, f"{group} - {part}")

        label = contacts.cell(row, f"{group} - Label", f"{group} - Type")
        street = "\n".join(part for part in map(cell, ("Street", "Extended Address", "PO Box")) if part)
        postcode, town, region, country = map(cell, ("Postal Code", "City", "Region", "Country"))
        if not any((street, postcode, town, region, country)):
            street = cell("Formatted")
        name = label.removeprefix("*").strip().lower()
        yield Address(street, postcode, town, region, country, name, label.startswith("*"))


def _tags(cell: str, is_new: bool) -> Iterator[str]:
    """The groups. In the new headings a star marks Google's own, of which "myContacts" is everybody."""
    names = [name.strip().removeprefix("*").strip() for name in cell.split(_TOGETHER.strip())]
    yield from (name for name in names if not (is_new and name == "myContacts"))


def _custom(contacts: Table, row: Row) -> Iterator[tuple[str, str]]:
    department = contacts.cell(row, "Organization Department", "Organization 1 - Department")
    yield called.DEPARTMENT, department
    yield from ((name, contacts.cell(row, heading)) for heading, name in _KEPT.items())
    for label, value, _ in _values(contacts, row, "relation"):
        yield called.headline(label) or called.RELATED, value
    for label, value, _ in _values(contacts, row, "custom field"):
        yield label or "Custom", value
    for group in _groups(contacts, "im"):
        service = contacts.cell(row, f"{group} - Service", f"{group} - Label", f"{group} - Type")
        handle = contacts.cell(row, f"{group} - Value").replace(_TOGETHER, ", ")
        yield called.service(service or "messenger"), handle
