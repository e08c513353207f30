"""Who was erased does not come back, by no import, order, zip or backup; and the backups with them go."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from clientcare.book import imports, trash
from clientcare.book.erasing import erase, remove_backups_of
from clientcare.book.imports import import_files
from clientcare.book.restoring import restore
from clientcare.book.whole_studio import export_studio
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Address, Reach
from clientcare.exchange.incoming import Format, Incoming, IncomingPerson
from clientcare.exchange.plan import Does
from clientcare.store.backup import Why, backup_now, backups
from clientcare.store.reads import check, people
from clientcare.store.thinning import thin
from tests.book.files import card, incoming, order_of
from tests.book.rosalind import SECRETS, home, traces, traces_outside_backups
from tests.book.studios import NOW, TODAY, Book


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
