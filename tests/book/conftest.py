"""The studios that tests of deeds begin with: nobody in it yet, or something of everything."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from clientcare.book import contacts, letters, notes, reminders, trash
from clientcare.book.attachments import attach, set_photo
from clientcare.book.desk import Desk
from clientcare.book.imports import import_files
from clientcare.domain.records import Reach
from clientcare.exchange.incoming import Format, Incoming, IncomingPerson
from clientcare.store.database import open_studio
from tests.book.rosalind import add_rosalind
from tests.book.studios import NOW, TODAY, Book
from tests.once import Once


def _empty(folder: Path) -> None:
    open_studio(folder, make=True, now=NOW).close()


@pytest.fixture
def book(tmp_path: Path, once: Once) -> Iterator[Book]:
    once.copy(_empty, tmp_path / "studio")
    with open_studio(tmp_path / "studio", make=True, now=NOW) as studio:
        yield Book(studio, Desk(studio, TODAY, NOW))


@pytest.fixture
def full(book: Book, tmp_path: Path) -> Book:
    """A studio with somebody, photos, papers, an import, a draft and something in the trash."""
    ana = book.add("Ana Ruiz", emails=(Reach("ana@ruiz.example"),), about="Ünïcödé\n\u2028and \u0001 more")
    book.sell("ana")
    contacts.log_contact(book.desk, [ana], text="Hello")
    letters.keep_draft(book.desk, ana, text="Dear Ana")
    reminders.add_reminder(book.desk, "Varnish", TODAY)
    paper = tmp_path / "paper.txt"
    paper.write_text("a receipt")
    attach(book.desk, ana, paper)
    set_photo(book.desk, ana, b"the first")
    set_photo(book.desk, ana, b"the second")
    trash.delete(book.desk, notes.write_note(book.desk, [ana], "no longer").main)
    person = IncomingPerson(format=Format.GOOGLE, file="contacts.csv", line=2, name="Cleo Okoye")
    import_files(book.desk, Incoming(files=("contacts.csv",), formats=(Format.GOOGLE,), people=(person,)))
    return book


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Desk]:
    """Another studio, with nobody in it, on a later day."""
    with open_studio(tmp_path / "other", make=True, now=NOW) as studio:
        yield Desk(studio, TODAY + timedelta(days=200), NOW)


@pytest.fixture
def rosalind(book: Book, tmp_path: Path) -> str:
    """Somebody about whom there is one of everything."""
    return add_rosalind(book, tmp_path / "quimby.example.txt")
