"""LinkedIn's Connections.csv; who they are is known by the address of their profile (HEADERS, LinkedIn)."""

from __future__ import annotations

from clientcare.domain.frozen import replace
from clientcare.domain.records import Source
from clientcare.exchange.incoming import Format, IncomingPerson
from clientcare.exchange.tables.address_book import Program
from clientcare.exchange.tables.table import Row, Table


def _more(book: Table, row: Row, person: IncomingPerson) -> IncomingPerson:
    profile = book.cell(row, "URL").casefold().rstrip("/")
    ids = ((Format.LINKEDIN.value, profile),) if profile else ()
    return replace(person, external_ids=ids, sources=(Source("LinkedIn"),))


LINKEDIN = Program(more=_more)
