"""One person of two (PRODUCT §3.14, TIMELINES T20)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from clientcare.book import (
    clients,
    contacts,
    dates,
    kind_words,
    marks,
    merge,
    notes,
    promises,
    relations,
    reminders,
    sales,
    trash,
)
from clientcare.domain.calendar import PartialDay, YearlyDay
from clientcare.domain.errors import Code
from clientcare.domain.records import ChangeEntry, NotSame, Reach, ReferOut, Relation
from clientcare.domain.values import ChangedWhat, Purpose, Stage, Wish
from clientcare.store import bookkeeping, writes
from clientcare.store.backup import Why, backups
from clientcare.store.reads import care, deeds, files, people, timeline
from tests.book.studios import NOW, TODAY, Book, only, refused

SOON = TODAY + timedelta(days=20)


def test_the_uid_of_the_other_leads_to_the_one_kept(book: Book) -> None:
    anna, ana = book.add("Anna Ruiz"), book.add("Ana Ruiz")
    merge.merge(book.desk, anna, ana)
    assert people.client(book.studio, ana) is None
    assert people.resolve(book.studio, ana).uid == anna
    cleo = book.add("Cleo")
    merge.merge(book.later(1), cleo, anna)
    assert people.resolve(book.studio, ana).uid == cleo


def test_the_timeline_says_that_they_were_merged(book: Book) -> None:
    anna, ana = book.add("Anna Ruiz"), book.add("Ana Ruiz")
    line = only(merge.merge(book.desk, anna, ana), ChangeEntry)
    assert (line.what, line.clients, line.old, line.new) == (ChangedWhat.MERGED, (anna,), "Ana Ruiz", "Anna Ruiz")


def test_everything_that_named_the_other_names_the_one_kept(book: Book) -> None:
    anna, ana, rosa = book.add("Anna"), book.add("Ana"), book.add("Rosa")
    book.sell("rosa", through=ana)
    notes.write_note(book.desk, [ana, anna, rosa], "At the opening")
    promises.make_promise(book.desk, [ana], "Send it")
    reminders.add_reminder(book.desk, "Call", TODAY, client=ana)
    dates.add_date(book.desk, ana, "Opening", YearlyDay(6, 1))
    relations.relate(book.desk, ana, "partner", rosa)
    relations.refer_out(book.desk, ana, rosa)
    relations.mark_different(book.desk, ana, rosa)
    clients.edit_client(book.desk, rosa, referred_by=ana)
    trash.delete(book.desk, notes.write_note(book.desk, [ana], "Two cats").main)
    merge.merge(book.desk, anna, ana)
    assert deeds.naming(book.studio, [ana]) == []
    assert book.client(rosa).referred_by == anna
    assert [sale.through for sale in timeline.sold_through(book.studio, anna)] == [anna]
    (shared,) = [each for each in timeline.timeline(book.studio, rosa) if each.text == "At the opening"]
    assert shared.clients == (anna, rosa)


def test_what_was_between_the_two_goes(book: Book) -> None:
    anna, ana = book.add("Anna"), book.add("Ana")
    relations.relate(book.desk, ana, "colleague", anna)
    relations.refer_out(book.desk, anna, ana)
    relations.mark_different(book.desk, ana, anna)
    merge.merge(book.desk, anna, ana)
    around = deeds.naming(book.studio, [anna])
    assert [each for each in around if isinstance(each, Relation | ReferOut | NotSame)] == []


def test_a_relation_that_both_had_stands_once(book: Book) -> None:
    anna, ana, rosa = book.add("Anna"), book.add("Ana"), book.add("Rosa")
    relations.relate(book.desk, ana, "Partner", rosa)
    relations.relate(book.desk, anna, "partner", rosa)
    merge.merge(book.desk, anna, ana)
    assert [each.kind for each in timeline.relations_of(book.studio, anna)] == ["partner"]


# --- T20 ------------------------------------------------------------------------------------------------------


def test_ana_snoozed_quiet_and_told_of_is_merged_into_anna_whom_she_sent(book: Book) -> None:
    ana = book.add("Ana", last_in_touch="longer")
    anna = book.add("Anna", referred_by=ana, last_in_touch="longer")
    sale = book.sell("anna", day=PartialDay.of(TODAY - timedelta(days=1)))
    (snoozed,) = [key for key in book.open_keys("ana") if key.startswith("check_in")]
    bookkeeping.tell(book.studio, [bookkeeping.Told(snoozed, "2026-05-14", told_at=NOW)])
    marks.snooze(book.desk, snoozed, SOON)
    clients.edit_client(book.desk, ana, wish=Wish.QUIET, wish_by="Ana")
    merge.merge(book.desk, anna, ana)
    assert (book.client(anna).wish.wish, book.client(anna).wish.by) == (Wish.QUIET, "Ana")
    assert book.client(anna).referred_by is None
    assert book.open_keys("anna") == []
    clients.edit_client(book.desk, anna, wish=Wish.WELCOME, wish_since=date(2026, 5, 14))
    found = {item.key: item.snoozed_until for item in care.items(book.studio, anna, TODAY)}
    (check_in,) = [key for key in found if key.startswith(f"check_in:{anna}")]
    assert found == {f"thanks:{sale}": None, check_in: SOON}
    assert [told.told_at for told in bookkeeping.told_of(book.studio, [check_in])] == [NOW]


def test_of_two_snoozes_the_later_holds(book: Book) -> None:
    anna, ana = book.add("Anna", last_in_touch="longer"), book.add("Ana", last_in_touch="year")
    for who, until in (("anna", SOON), ("ana", SOON - timedelta(days=9))):
        (key,) = [key for key in book.open_keys(who, SOON) if key.startswith("check_in")]
        marks.snooze(book.desk, key, until)
    merge.merge(book.desk, anna, ana)
    (item,) = care.items(book.studio, anna, TODAY)
    assert item.snoozed_until == SOON


def test_of_two_skips_the_later_counts(book: Book) -> None:
    anna, ana = book.add("Anna", last_in_touch="longer"), book.add("Ana", last_in_touch="longer")
    marks.skip(book.later(-9), book.open_keys("ana", TODAY - timedelta(days=9))[0])
    marks.skip(book.desk, book.open_keys("anna")[0])
    merge.merge(book.later(1), anna, ana)
    (item,) = care.upcoming(book.studio, TODAY, date(2030, 1, 1), [anna])
    assert item.key == f"check_in:{anna}:{TODAY}"


def test_answers_that_were_named_move_along(book: Book) -> None:
    rosa = book.add("Rosa")
    ana, anna = book.add("Ana", referred_by=rosa), book.add("Anna")
    key = f"thanks:{ana}"
    assert book.open_keys("rosa", book.later(1).today) == [key]
    contacts.log_contact(book.later(1), [rosa], answers=(key,))
    merge.merge(book.later(1), anna, ana)
    assert book.client(anna).referred_by == rosa
    assert book.open_keys("rosa", book.later(1).today) == []


def test_a_chain_of_referrals_never_becomes_a_circle(book: Book) -> None:
    first = book.add("First")
    middle = book.add("Middle", referred_by=first)
    last = book.add("Last", referred_by=middle)
    merge.merge(book.desk, last, first)
    assert book.client(last).referred_by is None
    assert book.client(middle).referred_by == last


# --- dates, imports, refusals ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("take", "day"), [((), YearlyDay(3, 14)), (("birthday",), YearlyDay(3, 15))])
def test_one_birthday_is_left(book: Book, take: tuple[str, ...], day: YearlyDay) -> None:
    anna, ana = book.add("Anna", birthday=YearlyDay(3, 14)), book.add("Ana", birthday=YearlyDay(3, 15))
    for who in (anna, ana):
        dates.add_date(book.desk, who, "Opening", YearlyDay(6, 1))
    merge.merge(book.desk, anna, ana, take)
    assert [(each.title, each.day) for each in timeline.dates_of(book.studio, anna) if each.title == "Birthday"] == [
        ("Birthday", day)
    ]
    assert len(timeline.dates_of(book.studio, anna)) == 2


def test_a_backup_is_made_first(book: Book) -> None:
    anna, ana = book.add("Anna"), book.add("Ana")
    merge.merge(book.desk, anna, ana)
    assert book.studio.folder is not None
    assert [(each.kind, each.clients) for each in backups(book.studio.folder)] == [(Why.MERGE, 2)]


def test_nobody_is_merged_with_themselves_or_with_nobody(book: Book) -> None:
    anna, ana = book.add("Anna"), book.add("Ana")
    refused(book, lambda: merge.merge(book.desk, anna, anna), Code.INVALID, "same_person")
    refused(book, lambda: merge.merge(book.desk, anna, "nobody"), Code.NOT_FOUND, "no_such_record")
    refused(book, lambda: merge.merge(book.desk, anna, ana, ["wish"]), Code.USAGE, "not_takeable")
    trash.delete(book.desk, ana)
    refused(book, lambda: merge.merge(book.desk, anna, ana), Code.NOT_FOUND, "in_trash")


def test_kind_words_and_purchases_stand_under_the_one_kept(book: Book) -> None:
    anna, ana = book.add("Anna"), book.add("Ana")
    kind_words.keep_kind_words(book.desk, [ana], "Like the sea")
    sales.add_sale(book.desk, [ana], "Blue Harbour", stage=Stage.MAKING)
    contacts.log_contact(book.desk, [ana], purpose=Purpose.HELP, text="Hung it")
    merge.merge(book.desk, anna, ana)
    texts = [each.text for each in timeline.timeline(book.studio, anna)]
    assert {"Like the sea", "Hung it"} <= set(texts)
    assert files.counts(book.studio)["clients"] == 1


def test_what_is_right_for_neither_is_left_and_comes_back_with_undo(book: Book) -> None:
    anna = book.add("Anna", emails=(Reach("anna@example.org"), Reach("old@example.org")))
    ana = book.add("Ana", phones=(Reach("555 01770"),))
    leave = {("emails", "old@example.org"), ("phones", "555 01770")}
    change = merge.merge(book.desk, anna, ana, leave=leave)
    assert [reach.value for reach in book.client(anna).emails] == ["anna@example.org"]
    assert book.client(anna).phones == ()
    writes.apply(book.studio, change.inverse(), TODAY)
    assert len(book.client(anna).emails) == 2
    assert [reach.value for reach in book.client(ana).phones] == ["555 01770"]


def test_no_second_backup_is_made_where_one_was_made_just_before(book: Book) -> None:
    anna, ana = book.add("Anna"), book.add("Ana")
    merge.merge(book.desk, anna, ana, copied=True)
    assert book.studio.folder is not None
    assert backups(book.studio.folder) == []
