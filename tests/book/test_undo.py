"""Undo and redo, and several deeds as one."""

from __future__ import annotations

import pytest

from clientcare.book import clients, merge, notes, together
from clientcare.book.history import History
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from tests.book.studios import TODAY, Book, refused


def test_the_last_hundred_deeds_can_be_undone(book: Book) -> None:
    ana = book.add("Ana")
    history = History(book.studio)
    for number in range(102):
        history.do(lambda number=number: clients.edit_client(book.desk, ana, town=f"Town {number}"))  # type: ignore[misc]
    assert len(history.done) == 100
    while history.undo(TODAY):
        pass
    assert book.client(ana).town == "Town 1"
    assert len(history.undone) == 100


def test_a_new_deed_forgets_what_could_be_redone(book: Book) -> None:
    ana = book.add("Ana")
    history = History(book.studio)
    history.do(lambda: clients.edit_client(book.desk, ana, town="Porto"))
    history.undo(TODAY)
    history.do(lambda: clients.edit_client(book.desk, ana, town="Lisbon"))
    assert history.redo(TODAY) is None
    assert book.client(ana).town == "Lisbon"


def test_what_changed_nothing_is_not_remembered(book: Book) -> None:
    ana = book.add("Ana")
    history = History(book.studio)
    history.do(lambda: clients.edit_client(book.desk, ana, name="Ana"))
    assert history.done == ()


def test_a_refused_deed_is_not_remembered(book: Book) -> None:
    history = History(book.studio)
    with pytest.raises(CareError):
        history.do(lambda: clients.add_client(book.desk, ""))
    assert history.done == ()


def test_what_no_longer_fits_the_records_empties_undo(book: Book) -> None:
    history = History(book.studio)
    ana = history.do(lambda: clients.add_client(book.desk, "Ana")).main
    notes.write_note(book.desk, [ana], "Written past the history")
    with pytest.raises(Exception, match="FOREIGN KEY"):
        history.undo(TODAY)
    assert history.done == ()
    assert book.client(ana).name == "Ana"


def test_many_deeds_can_be_one(book: Book) -> None:
    history = History(book.studio)
    before = book.dump()
    with history.as_one():
        ana = history.do(lambda: clients.add_client(book.desk, "Ana")).main
        history.do(lambda: notes.write_note(book.desk, [ana], "Two cats"))
    assert len(history.done) == 1
    history.undo(TODAY)
    assert book.dump() == before


def test_a_merge_can_be_among_them(book: Book) -> None:
    anna, ana = book.add("Anna"), book.add("Ana")
    history = History(book.studio)
    before = book.dump()
    with history.as_one():
        history.do(lambda: merge.merge(book.desk, anna, ana))
    history.undo(TODAY)
    assert book.dump() == before


def test_of_many_deeds_that_are_one_none_stays_when_one_fails(book: Book) -> None:
    history = History(book.studio)
    before = book.dump()

    def all_of_them() -> None:
        with history.as_one():
            history.do(lambda: clients.add_client(book.desk, "Ana"))
            history.do(lambda: clients.add_client(book.desk, ""))

    with pytest.raises(CareError, match="no_name"):
        all_of_them()
    assert book.dump() == before
    assert history.done == ()


def test_a_quick_note_is_one_deed(book: Book) -> None:
    ana = book.add("Ana")

    def wrong() -> Change:
        return notes.write_note(book.desk, ["nobody"], "Two cats")

    one = [lambda: notes.write_note(book.desk, [ana], "Two cats"), lambda: notes.write_note(book.desk, [ana], "Red")]
    change = together.together(book.desk, Deed.QUICK_NOTE, one)
    assert (len(change.after), change.deed) == (2, Deed.QUICK_NOTE)
    refused(
        book, lambda: together.together(book.desk, Deed.QUICK_NOTE, [*one, wrong]), Code.NOT_FOUND, "no_such_record"
    )
