"""A payment that was left as one sale with its order is known to be that, also in another studio."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientcare.book import imports, trash
from clientcare.book.desk import Desk
from clientcare.book.import_undo import undo_import
from clientcare.book.restoring import restore
from clientcare.book.whole_studio import export_studio
from clientcare.domain.frozen import replace
from clientcare.exchange.decided import Decided
from clientcare.exchange.incoming import Incoming, SourceFile
from clientcare.exchange.reading import read
from clientcare.store.reads import files, people
from tests.book.studios import TODAY, Book
from tests.exchange.studio import Studio
from tests.exchange.test_doubles import ORDER, stripe


def said(*texts: str, answered: bool = True) -> Incoming:
    sources = [SourceFile(f"file{at}.csv", text.encode()) for at, text in enumerate(texts)]
    return replace(read(sources, Studio().options()), decided=Decided(is_answer=answered))


def tells(desk: Desk, incoming: Incoming) -> list[tuple[str, str]]:
    return [(line.does.value, line.reason) for line in imports.plan_import(desk, incoming).lines]


@pytest.mark.parametrize("first", [(ORDER, stripe({})), (stripe({}), ORDER)], ids=["order first", "payment first"])
def test_what_came_one_after_the_other_is_asked_once(book: Book, first: tuple[str, str]) -> None:
    earlier, later = first
    imports.import_files(book.desk, said(earlier))
    assert tells(book.desk, said(later)) == [("propose", "same_sale")]
    batch = imports.import_files(book.desk, said(later)).main
    everything = book.dump()
    assert tells(book.desk, said(later)) == [("unchanged", "one_sale")]
    imports.import_files(book.desk, said(later))
    assert book.dump() == everything
    assert len(people.ids(book.studio, people.EVERYBODY, people.Sort.NAME, TODAY)) == 1
    undo_import(book.desk, batch)
    assert tells(book.desk, said(later)) == [("propose", "same_sale")]


def test_who_was_not_asked_is_asked_the_next_time(book: Book) -> None:
    imports.import_files(book.desk, said(ORDER, stripe({}), answered=False))
    assert tells(book.desk, said(stripe({}))) == [("propose", "same_sale")]


def test_it_is_known_where_the_whole_studio_came_from_a_zip(book: Book, other: Desk, tmp_path: Path) -> None:
    imports.import_files(book.desk, said(ORDER, stripe({})))
    export_studio(book.desk, tmp_path / "all.zip")
    restore(other, tmp_path / "all.zip")
    assert tells(other, said(stripe({}))) == [("unchanged", "one_sale")]


def test_a_sale_that_was_deleted_does_not_come_back_as_its_payment(book: Book) -> None:
    imports.import_files(book.desk, said(ORDER, stripe({})))
    (batch,) = files.batches(book.studio)
    (sale,) = [each.target for each in files.provenance_of_batch(book.studio, batch.uid) if each.kind == "sale"]
    trash.delete(book.desk, sale)
    assert tells(book.desk, said(stripe({}))) == [("left_out", "deleted_order")]
