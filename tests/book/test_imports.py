"""Files coming in: at first, repeated, and newer (PRODUCT §6, TIMELINES T17 and T18)."""

from __future__ import annotations

from datetime import date

from clientcare.book import clients, imports, trash
from clientcare.domain.calendar import PartialDay, YearlyDay
from clientcare.domain.errors import Code
from clientcare.domain.frozen import replace
from clientcare.domain.money import Money
from clientcare.domain.records import ImportantDate, Reach, Sale
from clientcare.domain.values import ChangedWhat, DateKind, Stage, Wish
from clientcare.exchange.incoming import IncomingDate, Photo
from clientcare.exchange.layout import Question
from clientcare.store.backup import Why, backups
from clientcare.store.reads import care, timeline
from tests.book.files import ANA, BO, BOTH, PHOTO, called, card, incoming, order_of, sale_of
from tests.book.studios import TODAY, Book, only, refused

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


def test_a_photo_comes_to_who_has_none(book: Book) -> None:
    bo = book.add("Bo Lind", emails=(Reach("bo@example.org"),))
    imports.import_files(book.desk, incoming(replace(BO, photo=PHOTO)))
    photo = book.client(bo).photo
    assert photo is not None
    imports.import_files(book.later(1), incoming(replace(BO, photo=Photo(b"another", "image/png"), role="curator")))
    assert book.client(bo).photo == photo


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
