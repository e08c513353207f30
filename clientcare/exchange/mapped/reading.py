"""Reads a table by the map of its columns: people, and what they bought."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct, field

from clientcare.domain.folding import fold
from clientcare.domain.frozen import replace
from clientcare.domain.progress import part_of, stepping
from clientcare.domain.records import Address, Source
from clientcare.exchange import labels
from clientcare.exchange.incoming import Format, Gathered, IncomingPerson, LeftOut, Options, SourceFile, source_name
from clientcare.exchange.mapped import wishes
from clientcare.exchange.mapped.column_map import (
    CUSTOM,
    PLACE_PARTS,
    REACHED,
    SKIP,
    TEXTS,
    ColumnMap,
    fingerprint,
    to_json,
)
from clientcare.exchange.mapped.days import Days
from clientcare.exchange.mapped.looking import look
from clientcare.exchange.mapped.sales import Sales
from clientcare.exchange.tables.contact import Contact
from clientcare.exchange.tables.table import ROWS_READ, Row, Table, plain_cell, table_below

_SPLIT = re.compile(r"[;\n|]")
_DATES = {"birthday": labels.BIRTHDAY, "anniversary": labels.ANNIVERSARY}
_TABLE = 8


def read(file: SourceFile, options: Options) -> Gathered:
    """What the table says by the map that is told, remembered or guessed. CareError as `looking.look`."""
    looked = look(file, options)
    columns = looked.map
    found = table_below(file, options, columns.header_row, looked.headings)
    options = replace(options, currency=columns.currency or options.currency)
    read_by = _Reading(found, looked.headings, columns, options).all()
    if looked.fingerprint:
        read_by.maps.append((looked.fingerprint, to_json(_as_told(columns, options), looked.headings)))
    return read_by


def _as_told(columns: ColumnMap, options: Options) -> ColumnMap:
    """The map with what was told of days and prices, so that nobody is asked again."""
    currency = options.currency or "" if "sale.price" in columns.fields else ""
    return replace(columns, dates=options.dates or columns.dates, currency=columns.currency or currency)


class _Reading(Struct):
    """A table while it is read. `number` is what it is known by among tables that no program wrote."""

    table: Table
    headings: tuple[str, ...]
    columns: ColumnMap
    options: Options
    found: Gathered = field(default_factory=Gathered)
    buyers: dict[str, int] = field(default_factory=dict)

    def all(self) -> Gathered:
        self.found.problems += self.table.problems
        days = Days.of(self.table, self.headings, self.columns, self.options, self.found)
        number = fingerprint(self.headings)[:_TABLE]
        sales = Sales(self.table, self.headings, self.columns, self.options, self.found, days, number)
        for row in stepping(self.table.rows, part_of(self.options.step, ROWS_READ, 100)):
            person = self._person(row, days, number)
            order = sales.number_of(row)
            if person is None and not (order and order in self.buyers):
                self._leave_out(row, sales)
                continue
            if person is not None:
                self.found.people.append(person)
                place = len(self.found.people) - 1
            else:
                place = self.buyers[order]
            if order:
                self.buyers.setdefault(order, place)
            if sales.tells(row):
                sales.take(row, place)
        sales.finish()
        return self.found

    def _leave_out(self, row: Row, sales: Sales) -> None:
        if sales.tells(row):
            what = sales.said(row, "sale.price") or sales.title(row) or sales.number_of(row)
            day = sales.said(row, "sale.sold_on")
            facts = {"price": what, "day": day} if day else {"value": what}
            reason = "nobody" if day else "nobody_bought"
            self.found.left_out.append(LeftOut(self.table.file, row.line, reason, facts))
        else:
            self.found.left_out.append(LeftOut(self.table.file, row.line, "no_name"))

    def _person(self, row: Row, days: Days, number: str) -> IncomingPerson | None:
        """Who stands in a row; None where it names nobody."""
        said = Contact()
        places: dict[str, dict[str, list[str]]] = {}
        more: dict[str, list[str]] = {}
        for place, what in enumerate(self.columns.fields[: len(row.cells)]):
            cell = plain_cell(row.cells[place])
            if not cell or what == SKIP or what.startswith("sale."):
                continue
            kind, _, rest = what.partition(".")
            if kind == "address":
                of, _, part = rest.rpartition(".")
                places.setdefault(of, {}).setdefault(part, []).append(cell)
            elif kind == "date":
                said.day(_DATES.get(rest, rest), cell, days.order_for(cell), self.options.today)
            elif kind in ("circle", "source", "external_id"):
                more.setdefault(kind, []).append(cell)
            else:
                self._say(said, what, cell, place)
        for parts in places.values():
            said.address(_address(parts))
        person = said.person(Format.CSV, self.table.file, row.line)
        return None if person is None else self._with_more(person, more, number)

    def _say(self, said: Contact, what: str, cell: str, place: int) -> None:
        kind = what.partition(".")[0]
        if what in TEXTS:
            said.say("whole" if what == "name" else what, cell)
        elif kind in REACHED:
            {"email": said.email, "phone": said.phone, "link": said.link}[kind](cell)
        elif what == "tags":
            said.tags += [tag.strip() for tag in _parts(cell)]
        elif kind == "wish":
            heading = self.headings[place] if place < len(self.headings) else ""
            wish, is_understood = wishes.wish_in(what, cell)
            said.ask(wish, f"{heading}: {cell}")
            if not is_understood:
                said.custom.append((heading, cell))
        elif what.startswith(CUSTOM):
            said.custom.append((what.removeprefix(CUSTOM), cell))

    def _with_more(self, person: IncomingPerson, more: dict[str, list[str]], number: str) -> IncomingPerson:
        """With the circle and the ids; a group that is no circle here is a tag, so that it is not lost."""
        circle, tags = "", list(person.tags)
        for word in (each for cell in more.get("circle", ()) for each in _parts(cell)):
            fitting = circle_called(word.strip(), self.options.circles)
            if fitting and not circle:
                circle = fitting
            elif not fitting:
                tags.append(word.strip())
        ids = tuple((source_name(Format.CSV, number), f"id:{each}") for each in more.get("external_id", ()))
        reached = person.emails or person.phones or person.addresses
        if not ids and not reached and self.columns.has_sales:
            ids = ((source_name(Format.CSV, number), f"name:{fold(person.name)}"),)
        return replace(
            person,
            table=number,
            circle=circle,
            tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
            external_ids=ids,
            town=person.town or next((each.town for each in person.addresses if each.town), ""),
            sources=tuple(Source(each) for each in more.get("source", ())),
        )


def circle_called(word: str, circles: Sequence[str]) -> str:
    """The circle that such a word means: "collector" is Collectors; "" for none."""
    plain = _singular(fold(word))
    return next((each for each in circles if _singular(fold(each)) == plain), "")


def _singular(word: str) -> str:
    return word.removesuffix("s")


def _parts(cell: str) -> list[str]:
    """The parts of a cell that holds several: by ; or |, by commas where there are none of these."""
    found = _SPLIT.split(cell) if _SPLIT.search(cell) else cell.split(",")
    return [part.strip() for part in found if part.strip()]


def _address(parts: dict[str, list[str]]) -> Address:
    street, *rest = ("\n".join(parts.get(part, ())) for part in PLACE_PARTS)
    postcode, town, region, country = (" ".join(text.split("\n")) for text in rest)
    return Address(street, postcode, town, region, country)
