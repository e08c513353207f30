"""Rosalind, about whom there is one of everything, and the traces of her in a data folder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from clientcare.book import contacts, feelings, kind_words, letters, marks, notes, relations, trash
from clientcare.book.attachments import attach, set_photo
from clientcare.book.kept import Kept, keep
from clientcare.domain.ledger import Told
from clientcare.domain.records import Reach
from clientcare.domain.values import Channel, Feel, Purpose
from clientcare.store import bookkeeping
from tests.book.studios import NOW, TODAY, Book

SECRETS = ("Rosalind", "Quimby", "quimby.example", "5550199", "gooseberry", "Lighthouse Lane", "heliotrope")
"""Words that stand only in what is hers alone."""


def add_rosalind(book: Book, paper: Path) -> str:
    """Somebody about whom there is one of everything."""
    book.add("Bo Lind", emails=(Reach("bo@lind.example"),))
    book.add("Cleo Marsh")
    uid = book.add(
        "Rosalind Quimby",
        emails=(Reach("rq@quimby.example"),),
        phones=(Reach("+44 5550199"),),
        about="Allergic to gooseberry",
        referred_by=book.people["bo"],
    )
    book.people["rosalind"] = uid
    desk = book.desk
    sale = book.sell("rosalind", "Portrait in heliotrope")
    contacts.log_contact(desk, [uid], text="Moved to Lighthouse Lane", purpose=Purpose.THANKS, channel=Channel.LETTER)
    notes.write_note(desk, [uid], "Rosalind likes gooseberry after all")
    feelings.note_feeling(desk, uid, Feel.UNHAPPY, text="heliotrope fades", sale=sale)
    kind_words.keep_kind_words(desk, [uid], "Gooseberry heaven")
    letters.keep_draft(desk, uid, text="Dear Rosalind")
    relations.relate(desk, uid, "partner", book.people["bo"])
    relations.refer_out(desk, uid, book.people["cleo"], why="murals")
    keep(desk, Kept.QUICK_NOTE, "Rosalind wants gooseberry")
    marks.snooze(desk, f"thanks:{uid}", TODAY + timedelta(days=5))
    paper.write_text("Rosalind Quimby, Lighthouse Lane")
    attach(desk, uid, paper)
    set_photo(desk, uid, b"heliotrope picture")
    trash.delete(desk, notes.write_note(desk, [uid], "gooseberry in the trash").main)
    bookkeeping.tell(book.studio, [Told(f"thanks:{uid}", str(TODAY), NOW)])
    return uid


def bytes_of(folder: Path) -> Iterator[tuple[str, bytes]]:
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            yield str(file.relative_to(folder)), file.name.encode() + b"\0" + file.read_bytes()


def traces(folder: Path, *words: str) -> list[tuple[str, str]]:
    """In which files which of these words still are, whatever their case."""
    return [
        (name, word) for name, content in bytes_of(folder) for word in words if word.lower().encode() in content.lower()
    ]


def home(book: Book) -> Path:
    assert book.studio.folder is not None
    return book.studio.folder


def traces_outside_backups(book: Book) -> list[tuple[str, str]]:
    return [each for each in traces(home(book), *SECRETS) if not each[0].startswith("backups")]
