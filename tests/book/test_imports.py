"""Files coming in: repeated, newer, and taken back (PRODUCT §6, TIMELINES T17 to T19)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from clientcare.book import clients, contacts, feelings, imports, marks, merge, notes, sales, trash
from clientcare.book.history import History
from clientcare.book.import_undo import kept_after_undo, removed_by_undo, undo_import
from clientcare.domain.calendar import PartialDay, YearlyDay
from clientcare.domain.errors import Code
from clientcare.domain.money import Money
from clientcare.domain.records import Client, ImportantDate, Reach, Sale
from clientcare.domain.values import ChangedWhat, DateKind, Feel, Stage, State, Wish
from clientcare.exchange.incoming import Format, Incoming, IncomingDate, IncomingPerson, IncomingSale, Photo, Question
from clientcare.store.backup import Why, backups
from clientcare.store.reads import care, files, people, timeline
from tests.book.studios import TODAY, Book, only, refused

PHOTO = Photo(b"\xff\xd8\xff not much of a picture", "image/jpeg")


def card(name: str, line: int = 1, **fields: Any) -> IncomingPerson:
    email = f"{name.split(maxsplit=1)[0].casefold()}@example.org"
    values: dict[str, Any] = {
        "format": Format.GOOGLE,
        "file": "contacts.csv",
        "name": name,
        "emails": (Reach(email),),
        **fields,
    }
    return IncomingPerson(line=line, **values)


def order_of(buyer: int, number: str, **fields: Any) -> IncomingSale:
    values: dict[str, Any] = {
        "title": f"Print {number}",
        "stage": Stage.DELIVERED,
        "sold_on": PartialDay(2026, 5, 1),
        "delivered_on": PartialDay(2026, 5, 8),
        "price": Money(4500, "EUR"),
        **fields,
    }
    return IncomingSale(
        format=Format.ETSY, file="orders.csv", line=buyer + 1, external_id=number, buyer=buyer, **values
    )


def incoming(*said: IncomingPerson, orders: tuple[IncomingSale, ...] = (), **fields: Any) -> Incoming:
    formats = (Format.GOOGLE, Format.ETSY) if orders else (Format.GOOGLE,)
    return Incoming(files=("contacts.csv",), formats=formats, people=said, sales=orders, **fields)


ANA = card(
    "Ana Ruiz",
    1,
    phones=(Reach("+34 600 000 001"),),
    dates=(IncomingDate("Birthday", YearlyDay(6, 14), DateKind.BIRTHDAY),),
)
BO = card("Bo Lind", 2)
BOTH = incoming(ANA, BO, orders=(order_of(0, "77"),))


def called(book: Book, name: str) -> Client:
    return people.resolve(book.studio, name)


def sale_of(book: Book, name: str) -> Sale:
    (found,) = [each for each in timeline.timeline(book.studio, called(book, name).uid) if isinstance(each, Sale)]
    return found


def records_of(book: Book) -> dict[str, int]:
    return {name: len(rows) for name, rows in book.dump().items()}


# --- what comes in --------------------------------------------------------------------------------------------


def test_a_buyer_belongs_with_the_buyers_and_others_have_no_rhythm(book: Book) -> None:
    imports.import_files(book.desk, BOTH)
    assert called(book, "Ana").belonging.circle == book.circle("Clients")
    assert called(book, "Bo").belonging.circle == book.circle("No rhythm")
    assert called(book, "Ana").imported_on == TODAY


def test_another_circle_can_be_chosen_for_all_who_are_new(book: Book) -> None:
    imports.import_files(book.desk, BOTH, circle=book.circle("Keep warm"))
    assert {called(book, name).belonging.circle for name in ("Ana", "Bo")} == {book.circle("Keep warm")}


def test_an_order_comes_in_as_a_sale(book: Book) -> None:
    imports.import_files(book.desk, BOTH, thanks_since=date(2026, 4, 1))
    sale = sale_of(book, "Ana")
    assert (sale.title, sale.external_id, sale.stage, sale.price) == (
        "Print 77",
        "77",
        Stage.DELIVERED,
        Money(4500, "EUR"),
    )
    assert (sale.imported, sale.thanks_since, sale.delivered_entered_on) == (True, date(2026, 4, 1), TODAY)


def test_the_timeline_says_that_somebody_was_imported(book: Book) -> None:
    imports.import_files(book.desk, incoming(BO))
    (line,) = timeline.timeline(book.studio, called(book, "Bo").uid)
    assert (line.what, line.new) == (ChangedWhat.IMPORTED, "google")  # type: ignore[union-attr]


def test_an_imported_date_of_somebody_without_a_rhythm_is_switched_off(book: Book) -> None:
    birthday = (IncomingDate("Birthday", YearlyDay(6, 14), DateKind.BIRTHDAY),)
    change = imports.import_files(book.desk, incoming(ANA, replace(BO, dates=birthday), orders=(order_of(0, "77"),)))
    switched = {each.client: each.switched_on for each in change.of(ImportantDate)}
    assert switched == {called(book, "Ana").uid: True, called(book, "Bo").uid: False}


def test_a_photo_comes_along(book: Book) -> None:
    change = imports.import_files(book.desk, incoming(replace(BO, photo=PHOTO)))
    photo = called(book, "Bo").photo
    assert photo is not None
    assert [each.sha256 for each in timeline.attachments_of(book.studio, called(book, "Bo").uid)] == [photo]
    assert change.touched()


def test_a_verified_backup_is_made_first(book: Book) -> None:
    imports.import_files(book.desk, BOTH)
    assert book.studio.folder is not None
    (backup,) = backups(book.studio.folder)
    assert (backup.kind, backup.clients, backup.is_whole) == (Why.IMPORT, 0, True)


def test_what_the_files_leave_open_has_to_be_answered_first(book: Book) -> None:
    asking = incoming(BO, questions=(Question("Order date", ("dmy", "mdy")),))
    error = refused(book, lambda: imports.import_files(book.desk, asking), Code.QUESTION, "import_asks")
    assert error.facts["questions"] == asking.questions


def test_a_plan_alone_writes_nothing(book: Book) -> None:
    before = book.dump()
    plan = imports.plan_import(book.desk, BOTH)
    assert len(plan.people) == 2
    assert book.dump() == before
    assert only(imports.import_files(book.desk, BOTH, plan=plan), Sale).external_id == "77"


def test_who_was_here_and_buys_by_import_moves_to_the_buyers(book: Book) -> None:
    book.add("Bo Lind", emails=(Reach("bo@example.org"),))
    imports.import_files(book.desk, incoming(BO, orders=(order_of(0, "78"),)))
    bo = called(book, "Bo")
    assert bo.belonging.circle == book.circle("Clients")
    assert ChangedWhat.CIRCLE in [getattr(each, "what", None) for each in timeline.timeline(book.studio, bo.uid)]


def test_a_file_makes_a_wish_stricter_and_never_looser(book: Book) -> None:
    bo = book.add("Bo Lind", emails=(Reach("bo@example.org"),))
    imports.import_files(book.desk, incoming(replace(BO, wish=Wish.NO_PROMOTIONS)))
    assert book.client(bo).wish.wish is Wish.NO_PROMOTIONS
    clients.edit_client(book.desk, bo, wish=Wish.QUIET)
    imports.import_files(book.desk, incoming(replace(BO, wish=Wish.NO_PROMOTIONS, role="curator")))
    assert (book.client(bo).wish.wish, book.client(bo).role) == (Wish.QUIET, "curator")


# --- the same again, and a newer one --------------------------------------------------------------------------


def test_the_same_file_again_writes_nothing(book: Book) -> None:
    imports.import_files(book.desk, BOTH)
    before = book.dump()
    change = imports.import_files(book.later(1), BOTH)
    assert not change.touched()
    assert change.main == ""
    assert book.dump() == before


def test_a_newer_file_brings_the_refund_and_leaves_what_was_changed_or_deleted_here(book: Book) -> None:
    imports.import_files(book.desk, BOTH)
    ana, bo = called(book, "Ana").uid, called(book, "Bo").uid
    clients.edit_client(book.later(1), ana, name="Ana Ruiz Vega")
    trash.delete(book.later(1), bo)
    newer = incoming(
        ANA, BO, card("Cleo Okoye", 3), orders=(order_of(0, "77", stage=Stage.REFUNDED), order_of(2, "78"))
    )
    imports.import_files(book.later(2), newer)
    assert sale_of(book, "Ana").stage is Stage.REFUNDED
    assert book.client(ana).name == "Ana Ruiz Vega"
    assert book.client(bo).deleted_on is not None
    assert called(book, "Cleo").belonging.circle == book.circle("Clients")


def test_five_years_of_orders_make_no_wall(book: Book) -> None:
    said = tuple(card(f"Buyer{n} Test", n + 1) for n in range(120))
    orders = tuple(
        order_of(
            n,
            str(n),
            sold_on=PartialDay(2021 + n % 5, 1 + n % 12, 3),
            delivered_on=PartialDay(2021 + n % 5, 1 + n % 12, 10),
        )
        for n in range(120)
    )
    imports.import_files(book.desk, incoming(*said, orders=orders))
    for days in (0, 1, 30):
        page = care.today(book.studio, book.later(days).today)
        assert len(page.cards) <= 5


# --- taken back -----------------------------------------------------------------------------------------------


def test_taking_an_import_back_leaves_the_studio_as_it_was_but_for_the_batch(book: Book) -> None:
    before = records_of(book)
    batch = imports.import_files(book.desk, BOTH).main
    change = undo_import(book.later(1), batch)
    assert records_of(book) == before | {"import_batch": 1}
    assert removed_by_undo(change) == {"clients": 2, "sales": 1, "dates": 1, "entries": 1}
    assert kept_after_undo(book.desk, change) == []
    assert [each.undone_on for each in files.batches(book.studio)] == [book.later(1).today]


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


def test_a_photo_comes_to_who_has_none(book: Book) -> None:
    bo = book.add("Bo Lind", emails=(Reach("bo@example.org"),))
    imports.import_files(book.desk, incoming(replace(BO, photo=PHOTO)))
    photo = book.client(bo).photo
    assert photo is not None
    imports.import_files(book.later(1), incoming(replace(BO, photo=Photo(b"another", "image/png"), role="curator")))
    assert book.client(bo).photo == photo


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
