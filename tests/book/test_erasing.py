"""Somebody who asks to be forgotten is gone for good, and nobody else loses anything."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from clientcare.book import contacts, feelings, imports, kind_words, letters, marks, notes, relations, sales, trash
from clientcare.book.attachments import attach, set_photo
from clientcare.book.desk import Desk
from clientcare.book.erasing import erase, remove_backups_of
from clientcare.book.imports import import_files
from clientcare.book.kept import Kept, keep
from clientcare.book.restoring import restore
from clientcare.book.safety import daily_work
from clientcare.book.whole_studio import export_studio
from clientcare.domain.errors import CareError, Code
from clientcare.domain.ledger import Told
from clientcare.domain.records import Address, Contact, Note, Reach, Sale
from clientcare.domain.values import Channel, Direction, Feel, Purpose
from clientcare.exchange.incoming import Format, Incoming, IncomingPerson
from clientcare.exchange.plan import Does
from clientcare.paths import Paths
from clientcare.store import bookkeeping
from clientcare.store.backup import Why, backup_now, backups
from clientcare.store.database import open_studio
from clientcare.store.reads import check, files, people, search
from clientcare.store.restoring import ASIDE
from clientcare.store.sweeping import SWEEP, sweep_later
from clientcare.store.thinning import thin
from tests.book.files import card, incoming, order_of
from tests.book.studios import NOW, TODAY, Book

SECRETS = ("Rosalind", "Quimby", "quimby.example", "5550199", "gooseberry", "Lighthouse Lane", "heliotrope")
"""Words that stand only in what is hers alone."""


@pytest.fixture
def rosalind(book: Book, tmp_path: Path) -> str:
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
    paper = tmp_path / "quimby.example.txt"
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


# --- coming back ------------------------------------------------------------------------------------------------


def import_of(**fields: object) -> Incoming:
    person = IncomingPerson(format=Format.GOOGLE, file="contacts.csv", line=2, **{"name": "R. Q.", **fields})  # type: ignore[arg-type]
    return Incoming(files=("contacts.csv",), formats=(Format.GOOGLE,), people=(person,))


@pytest.mark.parametrize(
    "known_by",
    [
        {"emails": (Reach("RQ@Quimby.example"),)},
        {"phones": (Reach("0044 555 0199"),)},
    ],
    ids=["e-mail", "phone"],
)
def test_no_import_brings_her_back_by_e_mail_or_phone(book: Book, rosalind: str, known_by: dict[str, object]) -> None:
    erase(book.desk, rosalind)
    before = len(people.ids(book.studio, people.EVERYBODY, people.Sort.NAME, TODAY))
    import_files(book.desk, import_of(**known_by))
    assert len(people.ids(book.studio, people.EVERYBODY, people.Sort.NAME, TODAY)) == before


def test_by_her_name_alone_nobody_is_kept_out(book: Book, rosalind: str) -> None:
    erase(book.desk, rosalind)
    imports.import_files(book.desk, import_of(name="Rosalind Quimby"))
    assert people.resolve(book.studio, "Rosalind Quimby").uid != rosalind


def orders_of(name: str, number: str, **fields: object) -> Incoming:
    """An order file that tells neither e-mail nor phone of its buyer."""
    values = {"name": name, "emails": (), "file": "orders.csv", "format": Format.ETSY, **fields}
    return incoming(card(**values), orders=(order_of(0, number),))  # type: ignore[arg-type]


HOME = (Address(street="Lighthouse Lane 1", postcode="K1"),)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (orders_of("R Quimby", "77"), orders_of("R Quimby", "77")),
        (orders_of("R Quimby", "77", addresses=HOME), orders_of("R Quimby", "78", addresses=HOME)),
        (
            orders_of("R Quimby", "77", external_ids=(("etsy", "rq"),)),
            orders_of("Rosa Q", "78", external_ids=(("etsy", "rq"),)),
        ),
    ],
    ids=["the same order", "another order to the same place", "another order of the same buyer's number"],
)
def test_no_order_file_brings_a_buyer_back_of_whom_it_tells_neither_e_mail_nor_phone(
    book: Book, before: Incoming, after: Incoming
) -> None:
    import_files(book.desk, before)
    erase(book.desk, people.resolve(book.studio, "R Quimby").uid)
    planned = imports.plan_import(book.desk, after)
    import_files(book.desk, after)
    assert people.ids(book.studio, people.EVERYBODY, people.Sort.NAME, TODAY) == []
    assert {line.does for line in planned.lines} == {Does.LEFT_OUT}


def test_somebody_of_the_same_name_elsewhere_is_not_kept_out(book: Book) -> None:
    import_files(book.desk, orders_of("R Quimby", "77", addresses=HOME))
    erase(book.desk, people.resolve(book.studio, "R Quimby").uid)
    import_files(book.desk, orders_of("R Quimby", "78", addresses=(Address(street="Hill 2", postcode="K2"),)))
    assert people.resolve(book.studio, "R Quimby").name == "R Quimby"


def test_an_e_mail_that_somebody_else_has_too_keeps_nobody_out(book: Book, rosalind: str) -> None:
    book.add("Quentin Quimby", emails=(Reach("rq@quimby.example"),), phones=(Reach("+44 5550199"),))
    erase(book.desk, rosalind)
    trash.delete(book.desk, book.people["quentin"])
    erase_marks = [mark.kind for mark in people.erased_marks(book.studio)]
    assert sorted(erase_marks) == ["client", "key"]


def test_the_marks_tell_nothing_and_are_made_once(book: Book, rosalind: str) -> None:
    erase(book.desk, rosalind)
    first = people.erased_marks(book.studio)
    assert sorted(mark.kind for mark in first) == ["client", "email", "key", "phone"]
    assert all(len(mark.digest) == 64 for mark in first)
    erase(book.desk, book.add("Rosalind Quimby", emails=(Reach("rq@quimby.example"),)))
    kinds = [mark.kind for mark in people.erased_marks(book.studio)]
    assert sorted(kinds) == ["client", "client", "email", "key", "phone"]


def test_an_older_backup_comes_back_without_her(book: Book, rosalind: str) -> None:
    kept = backup_now(book.studio, Why.MANUAL, NOW)
    erase(book.desk, rosalind)
    done = restore(book.desk, kept.file)
    assert done.left_out == ("Rosalind Quimby",)
    assert [client.name for client in people.clients(book.studio, book.people.values())] == ["Bo Lind", "Cleo Marsh"]
    assert traces_outside_backups(book) == []
    import_files(book.desk, import_of(emails=(Reach("rq@quimby.example"),)))
    assert people.by_reach(book.studio, "email", ["rq@quimby.example"]) == {}


def test_an_older_zip_comes_back_without_her(book: Book, rosalind: str, tmp_path: Path) -> None:
    export_studio(book.desk, tmp_path / "all.zip")
    erase(book.desk, rosalind)
    assert restore(book.desk, tmp_path / "all.zip").left_out == ("Rosalind Quimby",)
    assert check.problems(book.studio) == []
    assert [name for name, _ in traces_outside_backups(book) if "attachments" not in name] == []


def test_who_was_written_down_anew_is_somebody_else_and_stays(book: Book, rosalind: str) -> None:
    erase(book.desk, rosalind)
    again = book.add("Rosalind Quimby", emails=(Reach("rq@quimby.example"),))
    kept = backup_now(book.studio, Why.MANUAL, NOW)
    assert restore(book.desk, kept.file).left_out == ()
    assert people.resolve(book.studio, "Rosalind Quimby").uid == again


def traces_outside_backups(book: Book) -> list[tuple[str, str]]:
    return [each for each in traces(home(book), *SECRETS) if not each[0].startswith("backups")]


# --- backups ----------------------------------------------------------------------------------------------------


def test_the_day_is_told_by_which_older_backups_are_gone(book: Book, rosalind: str) -> None:
    kept = backup_now(book.studio, Why.MANUAL, NOW)
    done = erase(book.desk, rosalind)
    assert [each.file for each in done.backups] == [kept.file]
    assert str(done.until) == "2027-05-01"
    assert [each.until for each in backups(home(book))] == [done.until]


def test_backups_that_never_held_her_are_not_counted(book: Book) -> None:
    backup_now(book.studio, Why.MANUAL, NOW)
    ana = book.add("Ana Ruiz")
    done = erase(book.desk, ana)
    assert (done.backups, done.until) == ((), None)


def test_those_backups_can_go_later(book: Book, rosalind: str) -> None:
    backup_now(book.studio, Why.MANUAL, NOW)
    erase(book.desk, rosalind)
    assert remove_backups_of(book.desk, rosalind) == 1
    assert remove_backups_of(book.desk, rosalind) == 0
    assert traces(home(book), *SECRETS) == []
    with pytest.raises(CareError) as caught:
        remove_backups_of(book.desk, book.people["bo"])
    assert caught.value.code is Code.NOT_FOUND


def test_on_the_day_that_was_told_they_are_gone(book: Book, rosalind: str) -> None:
    kept = backup_now(book.studio, Why.MANUAL, NOW)
    until = erase(book.desk, rosalind).until
    assert until is not None
    for days in (3, 2, 1):
        backup_now(
            book.studio, Why.DAILY, datetime(until.year, until.month, until.day, tzinfo=UTC) - timedelta(days=days)
        )
    thin(home(book), datetime(until.year, until.month, until.day, tzinfo=UTC) - timedelta(hours=1))
    assert kept.file.exists()
    backup_now(book.studio, Why.DAILY, datetime(until.year, until.month, until.day, 9, tzinfo=UTC))
    assert kept.file in thin(home(book), datetime(until.year, until.month, until.day, 9, tzinfo=UTC))
    assert traces(home(book), *SECRETS) == []


def test_those_backups_can_go_too_once_there_is_one_without_her(book: Book, rosalind: str) -> None:
    backup_now(book.studio, Why.MANUAL, NOW)
    backup_now(book.studio, Why.DAILY, NOW)
    done = erase(book.desk, rosalind, backups_too=True)
    assert (done.backups, done.until) == ((), None)
    (left,) = backups(home(book))
    assert (left.kind, left.is_whole) == (Why.ERASE, True)
    assert traces(home(book), *SECRETS) == []


# --- when it is broken off --------------------------------------------------------------------------------------


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
