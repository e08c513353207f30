"""Address books as tables, read column by column as `headings` knows what each holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Address
from clientcare.domain.values import DateKind
from clientcare.exchange import labels as called
from clientcare.exchange.incoming import Format, Gathered, IncomingDate, IncomingPerson, Options, Problem, SourceFile
from clientcare.exchange.layout import DateOrder, Question
from clientcare.exchange.tables import days
from clientcare.exchange.tables.contact import Contact, take
from clientcare.exchange.tables.headings import NOTHING, PREFERRED, Meaning, meaning
from clientcare.exchange.tables.table import Row, Table, plain_cell, table
from clientcare.exchange.tables.wishes import wish_in

_NO_VALUE = ("unspecified",)
_AFTER_THE_STREET = ("postcode", "town", "region", "country")


def _as_it_is(_book: Table, _row: Row, person: IncomingPerson) -> IncomingPerson:
    return person


class Program(Frozen):
    """What one program does its own way: columns it works with itself, the order of its days where nothing decides
    that, and `more` than the columns say of a contact.
    """

    left_alone: frozenset[str] = frozenset()
    usual: DateOrder | None = None
    more: Callable[[Table, Row, IncomingPerson], IncomingPerson] = _as_it_is


PLAIN = Program()


def read(
    file: SourceFile, options: Options, format: Format, headings: tuple[str, ...], program: Program = PLAIN
) -> Gathered:
    """The people of the table that has these headings; a row that names nobody is left out, and said."""
    book = table(file, options, headings)
    found = Gathered(problems=list(book.problems))
    columns = [NOTHING if name in program.left_alone else meaning(name) for name in book.headings]
    order = _order(book, columns, options, program.usual, found)
    for row in book.rows:
        nameless = [cell for name, cell in zip(book.headings, row.cells, strict=False) if not name and cell.strip()]
        if nameless:
            found.problems.append(Problem(book.file, row.line, "extra_cells", {"cells": ", ".join(nameless)}))
        person = _contact(row, book, columns, order, options.today).person(format, book.file, row.line)
        take(found, book, row, program.more(book, row, person) if person else None)
    return found


def _order(
    book: Table, columns: list[Meaning], options: Options, usual: DateOrder | None, found: Gathered
) -> DateOrder | None:
    """The order of day and month in all its days; asked for where nothing decides and none is usual.

    A birthday of '31 may be long ago: that no day lies in the future decides nothing here.
    """
    names = [name for name, column in zip(book.headings, columns, strict=True) if column.kind == "day"]
    cells = [cell for name in names for cell in book.column(name)]
    order = options.dates or days.order_of(cells, date.max) or usual
    if order is None and any(days.is_ambiguous(cell) for cell in cells):
        asked = next(name for name in names if any(days.is_ambiguous(cell) for cell in book.column(name)))
        choices = (DateOrder.DMY.value, DateOrder.MDY.value)
        found.questions.append(Question(called.headline(asked), choices))
    return order


def _contact(row: Row, book: Table, columns: list[Meaning], order: DateOrder | None, today: date) -> Contact:
    """All that a row says."""
    said = Contact()
    places: dict[str, dict[str, list[str]]] = {}
    born: dict[str, str] = {}
    for heading, column, raw in zip(book.headings, columns, row.cells, strict=False):
        cell = plain_cell(raw)
        if not cell:
            continue
        if column.kind == "address":
            places.setdefault(column.label, {}).setdefault(column.name, []).append(cell)
        elif column.kind == "birth":
            born[column.name] = cell
        elif column.kind == "day":
            said.day(column.name, cell, order, today)
        else:
            _say(said, column, cell, heading in PREFERRED)
    for label, parts in places.items():
        said.address(_address(label, parts))
    _phonetic(said)
    _birthday(said, born)
    return said


def _say(said: Contact, column: Meaning, cell: str, is_preferred: bool) -> None:
    match column.kind:
        case "text":
            said.say(column.name, cell)
        case "email":
            said.email(cell, column.label, is_preferred)
        case "phone":
            said.phone(cell, column.label, is_preferred)
        case "link":
            said.link(cell, column.label)
        case "tags":
            said.tags += [tag.strip() for tag in cell.split(";")]
        case "wish":
            said.ask(wish_in(column.name, cell), f"{column.name}: {cell}")
        case "custom" if cell.casefold() not in _NO_VALUE:
            said.custom.append((column.name, cell))


def _address(label: str, parts: dict[str, list[str]]) -> Address:
    postcode, town, region, country = (" ".join(parts.get(part, ())) for part in _AFTER_THE_STREET)
    return Address("\n".join(parts.get("street", ())), postcode, town, region, country, label)


def _phonetic(said: Contact) -> None:
    given, family = (said.texts.pop(f"phonetic {part}", "") for part in ("given", "family"))
    said.say("phonetic", f"{given} {family}".strip())


def _birthday(said: Contact, born: dict[str, str]) -> None:
    """A birthday in three columns, of which the year may be empty; what is no day is a note."""
    if not born:
        return
    try:
        year, month, day = (int(born[part]) if part in born else 0 for part in ("year", "month", "day"))
        found = YearlyDay(month, day, year or None)
    except (ValueError, OverflowError):  # a year of twenty digits
        told = "-".join(born[part] for part in ("year", "month", "day") if part in born)
        said.worded.append(f"{called.BIRTHDAY}: {told}")
    else:
        said.dates.append(IncomingDate(called.BIRTHDAY, found, DateKind.BIRTHDAY))
