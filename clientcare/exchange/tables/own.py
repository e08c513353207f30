"""The table of clients that we gave out, coming in again, also where a spreadsheet has saved it anew."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from clientcare.domain.calendar import Rhythm, YearlyDay
from clientcare.domain.folding import fold
from clientcare.domain.frozen import replace
from clientcare.domain.records import Address, Reach, Source
from clientcare.domain.values import ClientType, DateKind, Fit, State, Wish
from clientcare.exchange import labels as called
from clientcare.exchange.clients_csv import (
    CIRCLE,
    DEAD,
    FIT,
    OWN_RHYTHM,
    PLACES,
    PREFERRED,
    REACHES,
    SENT,
    TEXTS,
    UID,
    WITHOUT_YEAR,
)
from clientcare.exchange.csv_out import unguarded
from clientcare.exchange.incoming import (
    Format,
    Gathered,
    IncomingDate,
    IncomingPerson,
    LeftOut,
    Options,
    Problem,
    SourceFile,
)
from clientcare.exchange.standing import Standing
from clientcare.exchange.tables.table import Row, Table, headings_of, table

HEADINGS = ("Name", UID)
"""What only this table has."""

_NUMBERED = (*REACHES.values(), "Date", "Tag", "Own field", "Source")
_BLANKS = " \u00a0\n"

W = TypeVar("W", bound=StrEnum)


def read(file: SourceFile, options: Options) -> Gathered:
    """The people of the table. CareError `broken_file` where it is another one."""
    own = {name.casefold() for name in HEADINGS}
    comma = replace(options, delimiter=options.delimiter or ",")
    as_written = any(own <= set(headings) for headings in headings_of(file, comma))
    contacts = table(file, comma if as_written else options, HEADINGS)
    columns = _Columns(contacts)
    found = Gathered(problems=list(contacts.problems))
    for row in contacts.rows:
        person = _person(columns, row, found.problems)
        if person is None:
            found.left_out.append(LeftOut(file.name, row.line, "no_name"))
        else:
            found.people.append(person)
    return found


class _Columns:
    """Where the columns stand, and which numbers there are of those that are numbered."""

    def __init__(self, contacts: Table) -> None:
        self.file = contacts.file
        self._places = {name: place for place, name in reversed(tuple(enumerate(contacts.headings)))}
        self._numbers = {name: self._of(name) for name in _NUMBERED} | {"Address": self._of("Address", PLACES[0])}

    def _of(self, name: str, part: str = "") -> list[int]:
        pattern = re.compile(rf"{re.escape(f'{name} '.casefold())}([0-9]{{1,4}}){f' {part}' if part else ''}")
        return sorted(int(found[1]) for each in self._places if (found := pattern.fullmatch(each)))

    def cell(self, row: Row, name: str) -> str:
        """What stands under that heading; "" where there is no such column."""
        place = self._places.get(name.casefold(), len(row.cells))
        return unguarded(row.cells[place].strip(_BLANKS)).strip() if place < len(row.cells) else ""

    def each(self, row: Row, name: str, *parts: str) -> Iterator[tuple[str, ...]]:
        """The value of every numbered column that holds one, and those of its parts."""
        for number in self._numbers[name]:
            value = self.cell(row, f"{name} {number}")
            if value:
                yield (value, *(self.cell(row, f"{name} {number} {part}") for part in parts))

    def addresses(self, row: Row) -> Iterator[Address]:
        """The addresses, which are nothing but parts."""
        for number in self._numbers["Address"]:
            parts = {part: self.cell(row, f"Address {number} {part}") for part in PLACES}
            if any(parts.values()):
                yield Address(**parts, preferred=PREFERRED in self.cell(row, f"Address {number} is"))


def _person(columns: _Columns, row: Row, problems: list[Problem]) -> IncomingPerson | None:
    """The person of a row; None where it holds no name."""
    name, uid = columns.cell(row, "Name"), columns.cell(row, UID)
    if not name:
        return None
    texts: dict[str, Any] = {field: columns.cell(row, said) for field, said in TEXTS.items()}
    wish = _word(Wish, columns.cell(row, "Wish"), Wish.WELCOME)
    state = _word(State, columns.cell(row, "State"), State.ACTIVE)
    return IncomingPerson(
        format=Format.CSV,
        file=columns.file,
        line=row.line,
        name=name,
        uid=uid or None,
        is_ours=bool(uid),
        external_ids=((Format.CSV.value, uid),) if uid else (),
        type=_word(ClientType, columns.cell(row, "Type"), ClientType.PERSON),
        emails=_reaches(columns, row, "E-mail"),
        phones=_reaches(columns, row, "Phone"),
        links=_reaches(columns, row, "Link"),
        addresses=tuple(columns.addresses(row)),
        dates=tuple(_dates(columns, row, problems)),
        tags=tuple(tag for (tag,) in columns.each(row, "Tag")),
        custom=called.gathered((name, value) for value, name in columns.each(row, "Own field", "name")),
        sources=tuple(Source(source, permits) for source, permits in columns.each(row, "Source", "permits")),
        wish=wish,
        wish_note=columns.cell(row, "Wish note") if wish is not Wish.WELCOME else "",
        state=state if state is State.IN_MEMORY else State.ACTIVE,
        circle=columns.cell(row, CIRCLE),
        standing=_standing(columns, row, problems),
        **texts,
    )


def _standing(columns: _Columns, row: Row, problems: list[Problem]) -> Standing | None:
    """The rhythm of their own, the fit and who sent them; None where the table says nothing of it."""
    _, sent_by, sent_on = (columns.cell(row, heading) for heading in SENT)
    rhythm, day = columns.cell(row, OWN_RHYTHM), None
    try:
        rhythm = str(Rhythm.parse(rhythm)) if rhythm else ""
    except ValueError:
        problems.append(Problem(columns.file, row.line, "no_rhythm", {"value": rhythm, "column": OWN_RHYTHM}))
        rhythm = ""
    try:
        day = date.fromisoformat(sent_on) if sent_on else None
    except ValueError:
        problems.append(Problem(columns.file, row.line, "no_day", {"value": sent_on, "column": SENT[2]}))
    found = Standing(rhythm, _word(Fit, columns.cell(row, FIT), Fit.UNSURE), sent_by, day)
    return found if found != Standing() else None


def _reaches(columns: _Columns, row: Row, name: str) -> tuple[Reach, ...]:
    found = columns.each(row, name, "label", "is")
    return tuple(Reach(value, label, PREFERRED in said, DEAD in said) for value, label, said in found)


def _dates(columns: _Columns, row: Row, problems: list[Problem]) -> Iterator[IncomingDate]:
    for value, told in columns.each(row, "Date", "title"):
        title = told or called.IMPORTANT_DATE
        try:
            yield IncomingDate(title, YearlyDay.parse(value.removeprefix(WITHOUT_YEAR)), _kind(title))
        except ValueError:
            problems.append(Problem(columns.file, row.line, "no_day", {"value": value, "column": title}))


def _kind(title: str) -> DateKind:
    return {"birthday": DateKind.BIRTHDAY, "anniversary": DateKind.ANNIVERSARY}.get(fold(title), DateKind.OWN)


def _word(words: type[W], cell: str, default: W) -> W:
    """The word that the cell holds, written as we write it or with capitals."""
    return next((word for word in words if word.value == cell.casefold()), default)
