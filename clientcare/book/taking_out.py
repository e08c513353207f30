"""What goes out while the window goes on: written from a copy of the studio, whole or not at all (PRODUCT §6, §8)."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial
from pathlib import Path

from clientcare.book.calendar_file import export_ics
from clientcare.book.desk import Desk
from clientcare.book.exports import refuse_studio
from clientcare.book.lists_out import LISTS, Out, export_csv, export_vcards
from clientcare.book.whole_person import export_person_html, export_person_json, export_person_zip
from clientcare.book.whole_studio import export_studio
from clientcare.domain.frozen import replace
from clientcare.store.backup import Progress
from clientcare.store.reads.people import EVERYBODY, Filters
from clientcare.store.snapshot import snapshot
from clientcare.store.unavailable import told


class What(StrEnum):
    """What may go out, of everybody or of one person."""

    EVERYTHING = "everything"
    CLIENTS = "clients"
    SALES = "sales"
    CONTACTS = "contacts"
    PROMISES = "promises"
    DATES = "dates"
    KIND_WORDS = "kind-words"
    CARDS = "cards"
    CALENDAR = "calendar"
    PAGE = "page"
    RECORD = "record"
    DATA = "data"


Writer = Callable[[Desk, Path], Out]
HALF = 2
"""The copy is the first half of the work."""


def take_out(
    desk: Desk, out: Path, what: What, *, filters: Filters = EVERYBODY, progress: Progress | None = None
) -> Out:
    """Writes the whole studio, one of its lists, the cards or the calendar as the file `out`.

    To be called beside the window: the studio is copied in steps between which others may do deeds, and what is
    written is as it was then. What `progress` raises ends it, and then there is no file, or the one of before. A
    file of that name is replaced; CareError invalid for one that is the studio itself, not_writable.
    """
    refuse_studio(desk, out)
    with snapshot(desk.studio, _first_half(progress)) as copy:
        there = replace(desk, studio=copy)
        if what is What.EVERYTHING:
            return Out(export_studio(there, out, _second_half(progress)))
        unready = out.with_name(f".{out.name}.{os.getpid()}.out")
        try:
            counted = _writers(filters)[what](there, unready)
            if progress is not None:
                progress(0, HALF)
            with told(out):
                unready.replace(out)
        finally:
            unready.unlink(missing_ok=True)
        return counted


def take_out_person(desk: Desk, out: Path, what: What, client: str) -> Out:
    """Writes all there is about one client: a page to read, the same with data and papers, the data alone, a card.

    It is little, and needs no copy. CareError as above, and not_found.
    """
    refuse_studio(desk, out)
    if what is What.CARDS:
        return export_vcards(desk, out, client=client)
    person = {What.PAGE: export_person_html, What.RECORD: export_person_zip, What.DATA: export_person_json}
    return Out(person[what](desk, out, client))


def _writers(filters: Filters) -> Mapping[What, Writer]:
    lists = {What(name): partial(export_csv, kind=kind, filters=filters) for name, kind in LISTS.items()}
    return {
        **lists,
        What.CARDS: export_vcards,
        What.CALENDAR: export_ics,
    }


def _first_half(progress: Progress | None) -> Progress | None:
    return None if progress is None else lambda left, total: progress(left + total, HALF * total)


def _second_half(progress: Progress | None) -> Progress | None:
    """The export tells how much is written, the copy how much is left."""
    return None if progress is None else lambda written, total: progress(total - written, HALF * total)
