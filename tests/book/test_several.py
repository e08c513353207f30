"""What is done for several people at once is one change, and undone as one."""

from __future__ import annotations

import pytest

from clientcare.book import several
from clientcare.book.replay import replay
from clientcare.domain.errors import CareError
from clientcare.store.reads import people
from tests.book.studios import Book


def tags(book: Book, *uids: str) -> list[tuple[str, ...]]:
    return [client.tags for client in people.clients(book.studio, uids)]


def test_a_tag_is_given_to_all_who_have_it_not_yet(book: Book) -> None:
    ana, bo = book.add("Ana Aster", tags=("Blue",)), book.add("Bo Birch")
    change = several.add_tag(book.desk, [ana, bo], "  blue ")
    assert tags(book, ana, bo) == [("Blue",), ("blue",)]
    assert [record.uid for record in change.after] == [bo]
    replay(book.desk, change.inverse())
    assert tags(book, ana, bo) == [("Blue",), ()]


def test_all_go_to_the_trash_and_come_back_together(book: Book) -> None:
    ana, bo = book.add("Ana Aster"), book.add("Bo Birch")
    change = several.delete_clients(book.desk, [ana, bo])
    assert [client.deleted_on for client in people.clients(book.studio, [ana, bo])] == [book.desk.today] * 2
    replay(book.desk, change.inverse())
    assert [client.deleted_on for client in people.clients(book.studio, [ana, bo])] == [None, None]


def test_nobody_is_nothing_to_do_anything_for(book: Book) -> None:
    with pytest.raises(CareError, match="nobody_named"):
        several.delete_clients(book.desk, [])
