"""Very many people come in some at a time: it is as if they had come at once, and all of them or none."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from clientcare.book import import_apply, imports
from clientcare.book.desk import Desk
from clientcare.book.import_undo import undo_import
from clientcare.domain.calendar import YearlyDay
from clientcare.domain.change import Change
from clientcare.domain.records import Attachment, Client, ImportBatch, Provenance, Reach, Sale
from clientcare.domain.values import DateKind, Wish
from clientcare.exchange.incoming import Incoming, IncomingDate
from clientcare.store import search_index, writes
from clientcare.store.database import open_studio
from clientcare.store.reads import check, files, search
from tests.book.files import ANA, BO, PHOTO, called, card, incoming, order_of, sale_of
from tests.book.studios import NOW, TODAY, Book

CLEO = card("Cleo Okoye", 3, photo=PHOTO, tags=("Fair",), wish=Wish.NO_PROMOTIONS)
DORA = card("Dora Quill", 4, dates=(IncomingDate("Birthday", YearlyDay(5, 15), DateKind.BIRTHDAY),))
ORDERS = (order_of(0, "77"), order_of(2, "78"), order_of(2, "79"), order_of(1, "80"), order_of(4, "81"))
MANY = incoming(ANA, BO, CLEO, DORA, card("Eve Stone", 5), orders=ORDERS)
_UID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


@pytest.fixture
def in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two people are very many."""
    monkeypatch.setattr(import_apply, "AT_ONCE", 1)


def test_what_came_in_pieces_is_what_came_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _studio_after(MANY, tmp_path / "whole") == _studio_after(MANY, tmp_path / "pieces", monkeypatch)


@pytest.mark.usefixtures("in_pieces")
def test_who_is_here_already_gets_what_is_new_beside_them(book: Book) -> None:
    book.add("Bo Lind", emails=(Reach("bo@example.org"),))
    imports.import_files(book.desk, MANY)
    assert called(book, "Bo").uid == book.people["bo"]
    assert [sale_of(book, name).external_id for name in ("Ana", "Bo", "Eve")] == ["77", "80", "81"]
    assert called(book, "Bo").belonging.circle == book.circle("Clients")
    assert search_index.unsound(book.studio) == []
    (hit,) = search.find(book.studio, "print 80", 5).entries
    assert hit.clients == (called(book, "Bo").uid,)


@pytest.mark.usefixtures("in_pieces")
def test_the_same_file_again_adds_nothing(book: Book) -> None:
    imports.import_files(book.desk, MANY)
    before = book.dump()
    assert imports.import_files(book.desk, MANY).after == ()
    assert book.dump() == before


@pytest.mark.usefixtures("in_pieces")
def test_it_is_taken_back_as_a_whole(book: Book) -> None:
    empty = {name: len(rows) for name, rows in book.dump().items()}
    change = imports.import_files(book.desk, MANY)
    came = book.dump()
    undo_import(book.later(1), change.main)
    assert {name: len(rows) for name, rows in book.dump().items()} == empty | {"import_batch": 1}
    (batch,) = files.batches(book.studio)
    assert batch.undone_on is not None
    writes.apply(book.studio, Change(change.deed, (batch,), ()), TODAY)
    writes.apply(book.studio, change, TODAY)
    assert book.dump() == came
    writes.apply(book.studio, change.inverse(), TODAY)
    assert {name: len(rows) for name, rows in book.dump().items()} == empty


@pytest.mark.usefixtures("in_pieces")
def test_where_little_is_kept_of_it_the_change_tells_who_came_and_of_what_kinds_there_was_more(book: Book) -> None:
    change = imports.import_files(book.desk, MANY, brief=True)
    assert [each.name for each in change.of(Client)] == [each.name for each in MANY.people]
    assert [each.uid for each in change.of(ImportBatch)] == [change.main]
    assert len(change.after) == 6
    assert all(change.concerns(kind) for kind in (Client, Sale, Provenance, Attachment))


@pytest.mark.usefixtures("in_pieces")
def test_stopped_between_two_pieces_nothing_of_it_is_there(book: Book) -> None:
    before = book.dump()
    steps: list[float] = []

    def stop(done: int, of: int) -> None:
        steps.append(done / of)
        if done > 0.6 * of:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        imports.import_files(book.desk, MANY, step=stop)
    assert steps == sorted(steps)
    assert len(set(steps)) > 5
    assert book.dump() == before
    assert search_index.unsound(book.studio) == []


def _studio_after(said: Incoming, folder: Path, monkeypatch: pytest.MonkeyPatch | None = None) -> dict[str, Any]:
    """All that is in a new studio after an import, without uids and the order of entering."""
    if monkeypatch is not None:
        monkeypatch.setattr(import_apply, "AT_ONCE", 1)
    with open_studio(folder, make=True, now=NOW) as studio:
        book = Book(studio, Desk(studio, TODAY, NOW))
        imports.import_files(book.desk, said)
        assert check.problems(studio) == []
        said_of = {table: sorted(map(_plain, rows)) for table, rows in book.dump().items()}
        return said_of | {"care": len(said_of["care"])}  # when a check-in opens is spread by uid


def _plain(row: tuple[Any, ...]) -> str:
    """A row with its text, in which each uid is only one."""
    return _UID.sub("uid", json.dumps([cell for cell in row if not (isinstance(cell, int) and cell > 1)]))
