"""Files taken back: what they brought goes, what the artist touched stays (PRODUCT §6, TIMELINES T19)."""

from __future__ import annotations

from typing import Any

import pytest

from clientcare.book import (
    clients,
    contacts,
    feelings,
    import_going,
    import_taking,
    imports,
    marks,
    merge,
    notes,
    sales,
    trash,
)
from clientcare.book.history import History
from clientcare.book.import_undo import kept_after_undo, removed_by_undo, undo_import
from clientcare.book.replay import PutBack, TakenOut, replay
from clientcare.domain.calendar import YearlyDay
from clientcare.domain.errors import Code
from clientcare.domain.frozen import replace
from clientcare.domain.records import ChangeEntry, Client, Note, Reach, Sale
from clientcare.domain.values import DateKind, Feel, Stage, State, Wish
from clientcare.exchange.incoming import IncomingDate
from clientcare.store import search_index
from clientcare.store.reads import files, people, timeline
from tests.book.files import ANA, BO, BOTH, called, incoming, order_of, records_of, sale_of
from tests.book.studios import TODAY, Book, refused


class Stopped(Exception):
    """Nobody waits any more."""


def test_taking_an_import_back_leaves_the_studio_as_it_was_but_for_the_batch(book: Book) -> None:
    before = records_of(book)
    batch = imports.import_files(book.desk, BOTH).main
    change = undo_import(book.later(1), batch)
    assert records_of(book) == before | {"import_batch": 1}
    assert removed_by_undo(change) == {"clients": 2, "sales": 1, "dates": 1, "entries": 1}
    assert kept_after_undo(book.desk, change) == []
    assert [each.undone_on for each in files.batches(book.studio)] == [book.later(1).today]


def test_taken_out_in_many_pieces_it_comes_back_as_it_was(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name in ((import_going, "AT_ONCE"), (import_taking, "AT_ONCE"), (search_index, "_AT_ONCE")):
        monkeypatch.setattr(module, name, 1)
    book.add("Bo Lind", emails=(Reach("bo@example.org"),))
    batch = imports.import_files(book.desk, BOTH).main
    notes.write_note(book.desk, [called(book, "Ana").uid], "Kept")
    before = book.dump()
    taken = replay(book.desk, TakenOut(batch))
    assert search_index.unsound(book.studio) == []
    assert [type(each) for each in timeline.timeline(book.studio, called(book, "Ana").uid)] == [Note, ChangeEntry]
    assert called(book, "Bo").uid == book.people["bo"]
    assert taken.change.concerns(Sale)
    assert isinstance(taken.back, PutBack)
    assert len(taken.back.pieces) > 2
    put_back = replay(book.desk, taken.back)
    assert (book.dump(), search_index.unsound(book.studio)) == (before, [])
    assert put_back.change.concerns(Sale)
    assert put_back.back == TakenOut(batch)


def test_called_off_in_any_piece_nothing_is_taken_out(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_taking, "AT_ONCE", 1)
    batch = imports.import_files(book.desk, BOTH).main
    before = book.dump()
    told = 0
    stops = 0

    def step(_done: int, _of: int) -> None:
        nonlocal told
        told += 1
        if told == stops:
            raise Stopped

    replay(book.desk, replay(book.desk, TakenOut(batch), step).back)
    for stops in range(1, told, max(1, told // 12)):  # noqa: B007 - `step` looks at it
        told = 0
        with pytest.raises(Stopped):
            replay(book.desk, TakenOut(batch), step)
        assert (book.dump(), search_index.unsound(book.studio)) == (before, [])


def test_taking_back_is_itself_one_change(book: Book) -> None:
    batch = imports.import_files(book.desk, BOTH).main
    history = History(book.studio)
    before = book.dump()
    history.do(lambda: undo_import(book.desk, batch))
    after = book.dump()
    history.undo(TODAY)
    assert book.dump() == before
    history.redo(TODAY)
    assert book.dump() == after


def test_an_import_is_one_change_too(book: Book) -> None:
    book.add("Bo Lind", emails=(Reach("bo@example.org"),))
    history = History(book.studio)
    before = book.dump()
    history.do(lambda: imports.import_files(book.desk, BOTH))
    after = book.dump()
    history.undo(TODAY)
    assert book.dump() == before
    history.redo(TODAY)
    assert book.dump() == after


def test_who_has_anything_of_the_artists_stays_and_is_named(book: Book) -> None:
    batch = imports.import_files(book.desk, BOTH).main
    ana, bo = called(book, "Ana").uid, called(book, "Bo").uid
    for day in (1, 2, 3):
        notes.write_note(book.later(day), [ana], f"Note {day}")
    change = undo_import(book.later(4), batch)
    assert kept_after_undo(book.desk, change) == [ana]
    assert removed_by_undo(change) == {"clients": 1, "sales": 1, "dates": 1, "entries": 1}
    assert people.client(book.studio, bo) is None
    assert book.client(ana).name == "Ana Ruiz"


TOUCHES: dict[str, Any] = {
    "a field": lambda book, ana, sale: clients.edit_client(book.desk, ana, role="curator"),
    "another circle": lambda book, ana, sale: clients.edit_client(book.desk, ana, circle=book.circle("Collectors")),
    "resting": lambda book, ana, sale: clients.edit_client(book.desk, ana, state=State.RESTING),
    "a contact": lambda book, ana, sale: contacts.log_contact(book.desk, [ana], text="Hello"),
    "a snooze": lambda book, ana, sale: marks.snooze(book.later(1), f"thanks:{sale}", book.later(9).today),
    "a birthday moved": lambda book, ana, sale: clients.edit_client(book.desk, ana, birthday=YearlyDay(6, 15)),
    "sending somebody": lambda book, ana, sale: clients.add_client(book.desk, "Cleo Okoye", referred_by=ana),
    "a merge": lambda book, ana, sale: merge.merge(book.desk, ana, book.add("Anna Ruiz")),
}


@pytest.mark.parametrize("touch", sorted(TOUCHES))
def test_a_touch_of_the_artists_keeps_a_person(book: Book, touch: str) -> None:
    batch = imports.import_files(book.desk, BOTH).main
    ana = called(book, "Ana").uid
    TOUCHES[touch](book.__class__(book.studio, book.later(1)), ana, sale_of(book, "Ana").uid)
    change = undo_import(book.later(4), batch)
    assert kept_after_undo(book.desk, change) == [ana]


SALE_TOUCHES: dict[str, Any] = {
    "a field": lambda desk, ana, sale: sales.edit_sale(desk, sale, where="studio"),
    "with somebody": lambda desk, ana, sale: sales.edit_sale(
        desk, sale, clients=(ana, clients.add_client(desk, "Cleo Okoye").main)
    ),
    "a feeling": lambda desk, ana, sale: feelings.note_feeling(desk, ana, Feel.HAPPY, sale=sale),
    "a thank-you that names it": lambda desk, ana, sale: contacts.log_contact(desk, [ana], answers=(f"thanks:{sale}",)),
    "a skip": lambda desk, ana, sale: marks.skip(desk, f"thanks:{sale}"),
}


@pytest.mark.parametrize("touch", sorted(SALE_TOUCHES))
def test_a_touch_of_the_artists_keeps_a_sale_and_its_buyer(book: Book, touch: str) -> None:
    batch = imports.import_files(book.desk, BOTH).main
    ana, sale = called(book, "Ana").uid, sale_of(book, "Ana").uid
    SALE_TOUCHES[touch](book.later(1), ana, sale)
    change = undo_import(book.later(4), batch)
    assert book.record(sale).deleted_on is None
    assert ana in kept_after_undo(book.desk, change)


def test_after_taking_back_the_same_file_adds_again(book: Book) -> None:
    batch = imports.import_files(book.desk, BOTH).main
    notes.write_note(book.later(1), [called(book, "Ana").uid], "Kept")
    undo_import(book.later(1), batch)
    change = imports.import_files(book.later(2), BOTH)
    assert [each.name for each in change.of(Client)] == ["Bo Lind"]
    assert sale_of(book, "Ana").external_id == "77"


def test_what_was_deleted_stays_out_also_after_taking_back(book: Book) -> None:
    batch = imports.import_files(book.desk, BOTH).main
    bo = called(book, "Bo").uid
    trash.delete(book.later(1), bo)
    undo_import(book.later(2), batch)
    imports.import_files(book.later(3), incoming(BO))
    assert book.client(bo).deleted_on is not None
    assert [
        each.uid
        for each in people.clients(book.studio, people.ids(book.studio, people.EVERYBODY, people.Sort.NAME, TODAY))
    ] == []


def test_fields_that_an_import_changed_become_what_they_were(book: Book) -> None:
    bo = book.add("Bo Lind", emails=(Reach("bo@example.org"),), birthday=YearlyDay(6, 1))
    before = book.client(bo)
    more = replace(BO, role="curator", phones=(Reach("+46 70 000 00 01"),), wish=Wish.NO_PROMOTIONS)
    batch = imports.import_files(book.later(1), incoming(more, orders=(order_of(0, "78"),))).main
    assert book.client(bo).role == "curator"
    clients.edit_client(book.later(2), bo, town="Malmö")
    undo_import(book.later(3), batch)
    after = book.client(bo)
    assert (after.role, after.phones, after.wishes, after.belongings) == ("", (), before.wishes, before.belongings)
    assert after.town == "Malmö"
    assert timeline.timeline(book.studio, bo) == []


def test_a_birthday_that_an_import_moved_goes_back(book: Book) -> None:
    imports.import_files(book.desk, incoming(ANA))
    ana = called(book, "Ana").uid
    moved = replace(ANA, dates=(IncomingDate("Birthday", YearlyDay(6, 15), DateKind.BIRTHDAY),), state=State.IN_MEMORY)
    batch = imports.import_files(book.later(1), incoming(moved)).main
    (birthday,) = timeline.dates_of(book.studio, ana)
    assert (birthday.day, book.client(ana).state) == (YearlyDay(6, 15), State.IN_MEMORY)
    undo_import(book.later(2), batch)
    (birthday,) = timeline.dates_of(book.studio, ana)
    assert (birthday.day, book.client(ana).state) == (YearlyDay(6, 14), State.ACTIVE)


def test_who_bought_since_stays_with_the_buyers(book: Book) -> None:
    bo = book.add("Bo Lind", emails=(Reach("bo@example.org"),))
    batch = imports.import_files(book.desk, incoming(BO, orders=(order_of(0, "78"),))).main
    sales.add_sale(book.later(1), [bo], "Blue Harbour")
    undo_import(book.later(2), batch)
    assert book.client(bo).belonging.circle == book.circle("Clients")


def test_a_field_changed_again_since_stays(book: Book) -> None:
    bo = book.add("Bo Lind", emails=(Reach("bo@example.org"),))
    batch = imports.import_files(book.later(1), incoming(replace(BO, role="curator"))).main
    clients.edit_client(book.later(2), bo, role="director")
    undo_import(book.later(3), batch)
    assert book.client(bo).role == "director"


def test_taking_back_a_newer_file_leaves_the_older_one(book: Book) -> None:
    imports.import_files(book.desk, BOTH)
    before = records_of(book)
    newer = incoming(replace(ANA, role="curator"), BO, orders=(order_of(0, "77", stage=Stage.REFUNDED),))
    batch = imports.import_files(book.later(1), newer).main
    undo_import(book.later(2), batch)
    assert records_of(book) == before | {"import_batch": 2}
    assert (called(book, "Ana").role, sale_of(book, "Ana").stage) == ("", Stage.DELIVERED)
    assert imports.plan_import(book.later(3), newer).people[0].changes != ()
    assert not imports.import_files(book.later(3), BOTH).touched()


def test_an_import_is_taken_back_once(book: Book) -> None:
    batch = imports.import_files(book.desk, BOTH).main
    undo_import(book.desk, batch)
    refused(book, lambda: undo_import(book.desk, batch), Code.INVALID, "import_undone")
    refused(book, lambda: undo_import(book.desk, "nothing"), Code.NOT_FOUND, "no_such_record")
