"""Google Contacts as a table, with the headings since 2024 and those until 2023 (HEADERS, Google Contacts)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.folding import fold
from clientcare.domain.records import Address, Reach
from clientcare.domain.values import ClientType, DateKind
from clientcare.exchange import labels as called
from clientcare.exchange.incoming import Format, Gathered, IncomingDate, IncomingPerson, Options, SourceFile
from clientcare.exchange.tables.table import Row, Table, table

NEW = ("File As", "Labels", "E-mail 1 - Value")
OLD = ("Given Name", "Group Membership")
_TOGETHER = " ::: "
_DAY = re.compile(r"(?:(\d{4})|-)-(\d{2})-(\d{2})\Z")
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
        person = _person(contacts, row, headings == NEW)
        if person is not None:
            found.people.append(person)
    return found


def _person(contacts: Table, row: Row, is_new: bool) -> IncomingPerson | None:
    """The contact of a row; None for one that holds no name, e-mail or phone."""

    def cell(*names: str) -> str:
        return contacts.cell(row, *names)

    prefix, suffix = cell("Name Prefix"), cell("Name Suffix")
    given, family = cell("First Name", "Given Name"), cell("Last Name", "Family Name")
    middle = cell("Middle Name", "Additional Name")
    organisation = cell("Organization Name", "Organization 1 - Name")
    parts = " ".join(part for part in (prefix, given, middle, family, suffix) if part)
    whole = cell("Name") or parts or cell("File As")
    emails = [reach for reach in _reaches(contacts, row, "e-mail") if "@" in reach.value]
    phones = _reaches(contacts, row, "phone")
    reached = next((reach.value for reach in (*emails, *phones)), "")
    name = whole or organisation or cell("Nickname") or reached
    if not name:
        return None
    dates, worded = _dates(contacts, row)
    return IncomingPerson(
        format=Format.GOOGLE,
        file=contacts.file,
        line=row.line,
        name=name,
        type=ClientType.PERSON if parts or name != organisation else ClientType.ORGANISATION,
        given=given,
        middle=middle,
        family=family,
        prefix=prefix,
        suffix=suffix,
        nickname=cell("Nickname"),
        phonetic=_phonetic(contacts, row),
        sort_name=cell("File As") if cell("File As") != whole else "",
        organisation=organisation,
        role=cell("Organization Title", "Organization 1 - Title"),
        emails=tuple(emails),
        phones=tuple(phones),
        links=tuple(_reaches(contacts, row, "website")),
        addresses=tuple(_addresses(contacts, row)),
        about="\n\n".join(part for part in (cell("Notes"), *worded) if part),
        dates=tuple(dates),
        tags=_tags(cell("Labels", "Group Membership"), is_new),
        custom=called.gathered(_custom(contacts, row)),
    )


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


def _reaches(contacts: Table, row: Row, kind: str) -> list[Reach]:
    found: dict[str, Reach] = {}
    has_preferred = False
    for label, value, preferred in _values(contacts, row, kind):
        found.setdefault(fold(value), Reach(value, label.lower(), preferred and not has_preferred))
        has_preferred |= preferred
    return list(found.values())


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
        if any((street, postcode, town, region, country)):
            name = label.removeprefix("*").strip().lower()
            yield Address(street, postcode, town, region, country, name, label.startswith("*"))


def _dates(contacts: Table, row: Row) -> tuple[list[IncomingDate], list[str]]:
    """The days with or without a year, and as text those that are none."""
    said = [(called.BIRTHDAY, contacts.cell(row, "Birthday"))]
    said += [(called.headline(label), value) for label, value, _ in _values(contacts, row, "event")]
    dates, worded = [], []
    for title, value in said:
        day = _day(value)
        if day is not None:
            dates.append(IncomingDate(title or called.IMPORTANT_DATE, day, _kind(title)))
        elif value:
            worded.append(f"{title or called.IMPORTANT_DATE}: {value}")
    return dates, worded


def _kind(title: str) -> DateKind:
    kinds = {called.BIRTHDAY: DateKind.BIRTHDAY, called.ANNIVERSARY: DateKind.ANNIVERSARY}
    return kinds.get(title, DateKind.OWN)


def _day(value: str) -> YearlyDay | None:
    found = _DAY.match(value)
    try:
        return YearlyDay(int(found[2]), int(found[3]), int(found[1]) if found[1] else None) if found else None
    except ValueError:
        return None


def _tags(cell: str, is_new: bool) -> tuple[str, ...]:
    """The groups. In the new headings a star marks Google's own, of which "myContacts" is everybody."""
    names = [name.strip().removeprefix("*").strip() for name in cell.split(_TOGETHER.strip())]
    return tuple(dict.fromkeys(name for name in names if name and not (is_new and name == "myContacts")))


def _custom(contacts: Table, row: Row) -> Iterator[tuple[str, str]]:
    department = contacts.cell(row, "Organization Department", "Organization 1 - Department")
    yield called.DEPARTMENT, department
    yield from ((name, contacts.cell(row, heading)) for heading, name in _KEPT.items())
    for label, value, _ in _values(contacts, row, "e-mail"):
        if "@" not in value:
            yield f"E-mail {label}".strip(), value
    for label, value, _ in _values(contacts, row, "relation"):
        yield called.headline(label) or called.RELATED, value
    for label, value, _ in _values(contacts, row, "custom field"):
        yield label or "Custom", value
    for group in _groups(contacts, "im"):
        service = contacts.cell(row, f"{group} - Service", f"{group} - Label", f"{group} - Type")
        handle = contacts.cell(row, f"{group} - Value").replace(_TOGETHER, ", ")
        yield called.service(service or "messenger"), handle
