"""Somebody who asks to be forgotten is gone for good, and nobody else loses anything."""

from __future__ import annotations

import pytest

from clientcare.book import contacts, notes, sales, trash
from clientcare.book.desk import Desk
from clientcare.book.erasing import erase
from clientcare.book.safety import daily_work
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Contact, Note, Reach, Sale
from clientcare.domain.values import Channel, Direction, Purpose
from clientcare.paths import Paths
from clientcare.store import bookkeeping
from clientcare.store.database import open_studio
from clientcare.store.reads import check, files, search
from clientcare.store.restoring import ASIDE
from clientcare.store.sweeping import SWEEP, sweep_later
from tests.book.rosalind import SECRETS, home, traces
from tests.book.studios import NOW, TODAY, Book


def test_not_a_byte_of_somebody_erased_is_left_in_the_data_folder(book: Book, rosalind: str) -> None:
    assert {word for _, word in traces(home(book), *SECRETS)} == set(SECRETS)
    done = erase(book.desk, rosalind)
    assert (done.client.name, done.until, done.backups, done.mentioned, done.swept) == (
        "Rosalind Quimby",
        None,
        (),
        0,
        True,
    )
    assert traces(home(book), *SECRETS, rosalind) == []
    assert Paths(home(book)).studio.with_name("studio.db-wal").stat().st_size == 0
    book.studio.close()
    assert traces(home(book), *SECRETS, rosalind) == []


def test_the_studio_is_sound_afterwards(book: Book, rosalind: str) -> None:
    erase(book.desk, rosalind)
    assert check.problems(book.studio) == []
    assert files.trash(book.studio) == []


def test_no_table_holds_more_than_if_she_had_never_been_there(book: Book, rosalind: str) -> None:
    erase(book.desk, rosalind)
    left = {name: rows for name, rows in book.dump().items() if name != "erased_mark"}
    with open_studio(home(book) / "other", make=True, now=NOW) as studio:
        other = Book(studio, Desk(studio, TODAY, NOW))
        other.add("Bo Lind", emails=(Reach("bo@lind.example"),))
        other.add("Cleo Marsh")
        expected = other.dump()
    assert {name: len(rows) for name, rows in left.items()} == {name: len(expected[name]) for name in left}


def test_what_is_shared_with_others_stays_without_her_name(book: Book, rosalind: str) -> None:
    bo = book.people["bo"]
    met = contacts.log_contact(
        book.desk, [rosalind, bo], text="ROSALIND QUIMBY and Bo Lind came; Rosalind bought wine", channel=Channel.EVENT
    ).main
    sold = sales.add_sale(book.desk, [bo, rosalind], "Double portrait of Rosalind and Bo").main
    erase(book.desk, rosalind)
    contact, sale = book.record(met), book.record(sold)
    assert isinstance(contact, Contact)
    assert (contact.clients, contact.text) == ((bo,), "… and Bo Lind came; … bought wine")
    assert isinstance(sale, Sale)
    assert (sale.clients, sale.title) == ((bo,), "Double portrait of … and Bo")
    assert search.find(book.studio, "rosalind", 10) == search.find(book.studio, "nobody of that name", 10)
    assert traces(home(book), "rosalind") == []


def test_a_name_that_somebody_else_in_it_has_too_stays(book: Book, rosalind: str) -> None:
    other = book.add("Rosalind Bray")
    note = notes.write_note(book.desk, [rosalind, other], "Rosalind Quimby and Rosalind Bray are cousins").main
    erase(book.desk, rosalind)
    assert book.record(note).text == "… and Rosalind Bray are cousins"


def test_a_sale_through_a_gallery_is_the_gallerys_from_then_on(book: Book, rosalind: str) -> None:
    gallery = book.add("Gallery North")
    sale = book.sell("rosalind", "Tides", through=gallery)
    erase(book.desk, rosalind)
    assert (book.record(sale).clients, book.record(sale).through) == ((gallery,), None)


def test_what_the_artist_wrote_about_others_is_theirs_and_told_of(book: Book, rosalind: str) -> None:
    note = notes.write_note(book.desk, [book.people["bo"]], "Rosalind Quimby told him about us").main
    assert erase(book.desk, rosalind).mentioned == 1
    assert isinstance(book.record(note), Note)
    assert book.record(note).text == "Rosalind Quimby told him about us"


def test_contacts_with_others_forget_the_items_of_hers_that_they_name(book: Book, rosalind: str) -> None:
    bo = book.people["bo"]
    asked = contacts.log_contact(
        book.later(-3), [rosalind], text="How much?", direction=Direction.THEY, needs_reply=True, channel=Channel.EMAIL
    ).main
    both = contacts.log_contact(
        book.desk,
        [bo, rosalind],
        text="45",
        purpose=Purpose.REPLY,
        channel=Channel.EMAIL,
        not_answers=(f"reply:{asked}",),
    ).main
    assert book.record(both).not_answers == (f"reply:{asked}",)
    erase(book.desk, rosalind)
    assert book.record(both).not_answers == ()


def test_nobody_is_not_erased(book: Book, rosalind: str) -> None:
    before = book.dump()
    with pytest.raises(CareError) as caught:
        erase(book.desk, "no such uid")
    assert caught.value.code is Code.NOT_FOUND
    assert book.dump() == before


def test_who_lies_in_the_trash_can_be_erased(book: Book, rosalind: str) -> None:
    trash.delete(book.desk, rosalind)
    erase(book.desk, rosalind)
    assert traces(home(book), *SECRETS) == []


def test_what_could_not_be_swept_at_once_is_swept_with_the_day(book: Book, rosalind: str) -> None:
    loose = Paths(home(book)).attachments / ("0" * 64)
    loose.write_bytes(b"gooseberry")
    left = home(book) / ASIDE
    left.mkdir()
    (left / "studio.db").write_bytes(b"gooseberry")
    sweep_later(book.studio)
    daily_work(book.desk)
    assert not loose.exists()
    assert not left.exists()
    assert bookkeeping.recall(book.studio, SWEEP) is None
