"""Sales: where they lead a client, what is written with them, and mending them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from clientcare.book import clients, feelings, mend, notes, sales, trash
from clientcare.domain.calendar import PartialDay
from clientcare.domain.change import Deed
from clientcare.domain.errors import Code
from clientcare.domain.money import Money
from clientcare.domain.records import ChangeEntry, Feeling, Sale
from clientcare.domain.values import Feel, Stage
from clientcare.store.reads import timeline
from tests.book.studios import TODAY, Book, only, refused


@pytest.mark.parametrize("stage", [Stage.AGREED, Stage.MAKING, Stage.DELIVERED])
def test_the_first_sale_bought_moves_new_people_to_the_buyers(book: Book, stage: Stage) -> None:
    ana = book.add("Ana")
    change = sales.add_sale(book.desk, [ana], "Blue Harbour", stage=stage)
    assert book.client(ana).belonging.circle == book.circle("Clients")
    assert (only(change, ChangeEntry).old, only(change, ChangeEntry).new) == ("New & curious", "Clients")


@pytest.mark.parametrize("stage", [Stage.ASKED, Stage.WENT_ELSEWHERE, Stage.DECLINED, Stage.CANCELLED, Stage.REFUNDED])
def test_what_was_not_bought_moves_nobody(book: Book, stage: Stage) -> None:
    ana = book.add("Ana")
    sales.add_sale(book.desk, [ana], "Blue Harbour", stage=stage)
    assert book.client(ana).belonging.circle == book.circle("New & curious")


def test_only_who_is_new_or_came_by_import_is_moved(book: Book) -> None:
    ana, bo = book.add("Ana", circle=book.circle("Keep warm")), book.add("Bo", circle=book.circle("No rhythm"))
    sales.add_sale(book.desk, [ana, bo], "Blue Harbour")
    assert book.client(ana).belonging.circle == book.circle("Keep warm")
    assert book.client(bo).belonging.circle == book.circle("Clients")
    assert not book.client(bo).belonging.together


def test_who_was_put_back_among_the_new_stays_there(book: Book) -> None:
    ana = book.add("Ana")
    first = book.sell("ana")
    clients.edit_client(book.later(1), ana, circle=book.circle("New & curious"))
    sales.add_sale(book.later(2), [ana], "Grey Harbour")
    sales.edit_sale(book.later(3), first, title="Blue Harbour II")
    assert book.client(ana).belonging.circle == book.circle("New & curious")


def test_a_question_that_becomes_a_sale_moves_them_then(book: Book) -> None:
    ana = book.add("Ana")
    asked = book.sell("ana", stage=Stage.ASKED)
    change = sales.edit_sale(book.later(5), asked, stage=Stage.AGREED)
    assert change.deed is Deed.MOVE_SALE
    assert book.client(ana).belonging.circle == book.circle("Clients")
    assert (str(book.record(asked).asked_on), str(book.record(asked).sold_on)) == ("2026-05-14", "2026-05-19")


def test_who_joins_a_sale_later_is_a_buyer_too(book: Book) -> None:
    ana, rosa = book.add("Ana"), book.add("Rosa")
    sale = book.sell("ana")
    sales.edit_sale(book.later(1), sale, clients=(ana, rosa))
    assert book.client(rosa).belonging.circle == book.circle("Clients")


def test_who_it_was_sold_through_is_no_buyer(book: Book) -> None:
    ana, gallery = book.add("Ana"), book.add("Gallery Quay")
    book.sell("ana", through=gallery)
    assert book.client(gallery).belonging.circle == book.circle("New & curious")
    refused(
        book, lambda: sales.add_sale(book.desk, [ana], "Red Door", through="nobody"), Code.NOT_FOUND, "no_such_record"
    )


def test_a_feeling_given_with_a_sale_is_about_it_on_the_day_of_its_stage(book: Book) -> None:
    ana = book.add("Ana")
    delivered = TODAY - timedelta(days=3)
    change = sales.add_sale(
        book.desk,
        [ana],
        "Blue Harbour",
        sold_on=PartialDay(2026, 5, 1),
        delivered_on=PartialDay.of(delivered),
        feeling=Feel.DELIGHTED,
    )
    felt = only(change, Feeling)
    assert (felt.sale, felt.with_entry, felt.on) == (change.main, change.main, delivered)
    sales.edit_sale(book.desk, change.main, delivered_on=PartialDay(2026, 5, 2), feeling=Feel.HAPPY)
    (felt,) = timeline.given_with(book.studio, change.main)
    assert (felt.on, felt.feel) == (date(2026, 5, 2), Feel.HAPPY)


def test_a_feeling_with_a_sale_of_a_year_only_is_of_today(book: Book) -> None:
    ana = book.add("Ana")
    change = sales.add_sale(book.desk, [ana], "Blue Harbour", day=PartialDay(2019), feeling=Feel.HAPPY)
    assert only(change, Feeling).on == TODAY
    later = sales.add_sale(book.desk, [ana], "Grey Harbour", stage=Stage.ASKED).main
    sales.edit_sale(book.desk, later, feeling=Feel.FINE)
    (felt,) = timeline.given_with(book.studio, later)
    assert (felt.sale, felt.on) == (later, TODAY)


def test_a_sale_needs_a_title_and_somebody(book: Book) -> None:
    ana = book.add("Ana")
    sale = book.sell("ana")
    refused(book, lambda: sales.add_sale(book.desk, [ana], " "), Code.USAGE, "nothing_said")
    refused(book, lambda: sales.edit_sale(book.desk, sale, title=""), Code.USAGE, "nothing_said")
    refused(book, lambda: sales.add_sale(book.desk, [], "Blue Harbour"), Code.INVALID, "nobody_named")


# --- mending by uid alone -------------------------------------------------------------------------------------


def test_anything_can_be_mended_by_its_uid(book: Book) -> None:
    ana = book.add("Ana")
    sale = book.sell("ana")
    note = notes.write_note(book.desk, [ana], "Two cats").main
    felt = feelings.note_feeling(book.desk, ana, Feel.FINE).main
    mend.mend(book.desk, sale, price=Money(45000, "EUR"), where="studio", text="Framed in oak")
    mend.mend(book.desk, note, text="Three cats")
    mend.mend(book.desk, felt, feel=Feel.HAPPY)
    mend.mend(book.desk, ana, town="Porto")
    assert (book.record(sale).price, book.record(sale).where) == (Money(45000, "EUR"), "studio")
    assert (book.record(note).text, book.record(felt).feel, book.client(ana).town) == (
        "Three cats",
        Feel.HAPPY,
        "Porto",
    )


def test_a_field_that_a_record_does_not_have_cannot_be_mended(book: Book) -> None:
    ana = book.add("Ana")
    note = notes.write_note(book.desk, [ana], "Two cats").main
    refused(book, lambda: mend.mend(book.desk, note, price=None), Code.USAGE, "not_a_field_of_this")
    refused(book, lambda: mend.mend(book.desk, "nothing"), Code.NOT_FOUND, "no_such_record")


def test_what_the_app_wrote_itself_is_not_mended(book: Book) -> None:
    ana = book.add("Ana")
    line = only(clients.edit_client(book.desk, ana, circle=book.circle("Clients")), ChangeEntry).uid
    refused(book, lambda: mend.mend(book.desk, line, text="no"), Code.INVALID, "not_mended_here")


def test_what_lies_in_the_trash_is_not_mended(book: Book) -> None:
    book.add("Ana")
    sale = book.sell("ana")
    trash.delete(book.desk, sale)
    refused(book, lambda: mend.mend(book.desk, sale, title="Red Door"), Code.NOT_FOUND, "in_trash")
    assert isinstance(book.record(sale), Sale)
