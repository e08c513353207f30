"""A file of our own comes into another studio: whole records, once, and taken back as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from clientcare.book import circles, clients, contacts, exports, imports, notes, relations, reminders
from clientcare.book.desk import Desk
from clientcare.book.import_undo import kept_after_undo, undo_import
from clientcare.domain.calendar import Rhythm, Unit, YearlyDay
from clientcare.domain.records import Client, Sale
from clientcare.domain.values import Feel, Wish
from clientcare.exchange.incoming import Incoming, Options, SourceFile
from clientcare.exchange.reading import read
from clientcare.store.database import open_studio
from clientcare.store.reads import deeds, order, people, timeline
from tests.book.studios import NOW, TODAY, Book


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Book]:
    """The studio into which the file comes."""
    with open_studio(tmp_path / "other", make=True, now=NOW) as studio:
        yield Book(studio, Desk(studio, TODAY, NOW))


@pytest.fixture
def file(book: Book, tmp_path: Path) -> Incoming:
    """All of a small studio, as JSON."""
    circles.add_circle(book.desk, "Neighbours", Rhythm(1, Unit.MONTHS))
    ana = book.add("Ana Ruiz", birthday=YearlyDay(3, 14), circle=book.circle("Neighbours"))
    rosa = book.add("Rosa Bell", referred_by=ana, wish=Wish.QUIET)
    sale = book.sell("ana")
    contacts.log_contact(book.desk, [ana, rosa], text="At the opening", feeling=Feel.HAPPY, sale=sale)
    relations.relate(book.desk, ana, "partner", rosa)
    reminders.add_reminder(book.desk, "Call", TODAY, client=ana)
    out = tmp_path / "all.json"
    exports.export_json(book.desk, out)
    return read([SourceFile(out.name, out.read_bytes())], Options(today=TODAY))


def test_people_come_with_all_that_is_theirs(book: Book, other: Book, file: Incoming) -> None:
    imports.import_files(other.desk, file)
    ana, rosa = book.people["ana"], book.people["rosa"]
    assert other.client(rosa).referred_by == ana
    assert other.client(rosa).wish.wish is Wish.QUIET
    assert other.client(ana).belonging.circle == other.circle("Neighbours")
    assert [type(each) for each in timeline.timeline(other.studio, ana)] == [
        type(each) for each in timeline.timeline(book.studio, ana)
    ]
    assert [each.kind for each in timeline.relations_of(other.studio, ana)] == ["partner"]


def test_the_same_file_again_writes_nothing(other: Book, file: Incoming) -> None:
    imports.import_files(other.desk, file)
    before = other.dump()
    assert not imports.import_files(other.later(1), file).touched()
    assert other.dump() == before


def test_it_is_taken_back_as_a_whole(other: Book, file: Incoming) -> None:
    batch = imports.import_files(other.desk, file).main
    change = undo_import(other.later(1), batch)
    assert kept_after_undo(other.desk, change) == []
    left = [record for record in deeds.every_record(other.studio) if isinstance(record, Client | Sale)]
    assert left == []
    assert "Neighbours" not in [circle.name for circle in order.circles(other.studio)]
    assert imports.import_files(other.later(2), file).touched()


def test_who_was_written_to_since_stays(book: Book, other: Book, file: Incoming) -> None:
    batch = imports.import_files(other.desk, file).main
    ana, rosa = book.people["ana"], book.people["rosa"]
    notes.write_note(other.later(1), [ana], "Called")
    change = undo_import(other.later(2), batch)
    assert kept_after_undo(other.desk, change) == [ana]
    assert people.client(other.studio, rosa) is None
    assert other.client(ana).belonging.circle == other.circle("Neighbours")


def test_who_was_changed_since_stays(book: Book, other: Book, file: Incoming) -> None:
    batch = imports.import_files(other.desk, file).main
    rosa = book.people["rosa"]
    clients.edit_client(other.later(1), rosa, town="Porto")
    change = undo_import(other.later(2), batch)
    assert rosa in kept_after_undo(other.desk, change)
