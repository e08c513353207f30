"""Who belongs with whom, and who was sent to a colleague."""

from __future__ import annotations

from datetime import date

from clientcare.book import relations
from clientcare.domain.errors import Code
from clientcare.domain.records import ReferOut, Reminder
from clientcare.store.reads import people, timeline
from tests.book.studios import Book, only, refused


def test_a_relation_is_written_once_and_taken_away_from_either_side(book: Book) -> None:
    ana, rosa = book.add("Ana"), book.add("Rosa")
    assert relations.relate(book.desk, ana, "gallery", rosa).touched()
    assert not relations.relate(book.desk, ana, " Gallery ", rosa).touched()
    relations.unrelate(book.desk, rosa, "gallery", ana)
    assert timeline.relations_of(book.studio, ana) == []
    refused(book, lambda: relations.unrelate(book.desk, ana, "gallery", rosa), Code.NOT_FOUND, "no_such_relation")


def test_nobody_is_related_or_sent_to_themselves(book: Book) -> None:
    ana, rosa = book.add("Ana"), book.add("Rosa")
    sent = relations.refer_out(book.desk, ana, rosa).main
    for deed, reason in (
        (lambda: relations.relate(book.desk, ana, "partner", ana), "related_to_themselves"),
        (lambda: relations.refer_out(book.desk, ana, ana), "referred_to_themselves"),
        (lambda: relations.edit_refer_out(book.desk, sent, to=ana), "referred_to_themselves"),
        (lambda: relations.mark_different(book.desk, ana, ana), "same_person"),
    ):
        refused(book, deed, Code.INVALID, reason)


def test_a_referral_reminds_of_asking_the_colleague_two_months_later(book: Book) -> None:
    ana, rosa = book.add("Ana Ruiz"), book.add("Rosa Bell")
    change = relations.refer_out(book.desk, ana, rosa, why="portraits", on=date(2026, 4, 30))
    reminder = only(change, Reminder)
    assert reminder.title == "Ask Rosa Bell whether it worked out for Ana Ruiz"
    assert (reminder.client, reminder.first_on) == (rosa, date(2026, 6, 30))
    assert only(change, ReferOut).reminder == reminder.uid


def test_the_reminder_of_a_referral_follows_it(book: Book) -> None:
    ana, rosa, cleo = book.add("Ana"), book.add("Rosa"), book.add("Cleo")
    change = relations.refer_out(book.desk, ana, rosa)
    relations.edit_refer_out(book.desk, change.main, to=cleo, on=date(2026, 5, 1), came_of="A portrait")
    reminder = book.record(only(change, Reminder).uid)
    assert (reminder.client, reminder.first_on, reminder.title) == (
        cleo,
        date(2026, 7, 1),
        "Ask Cleo whether it worked out for Ana",
    )


def test_two_who_look_alike_are_told_apart_once(book: Book) -> None:
    ana, anna = book.add("Ana"), book.add("Anna")
    assert relations.mark_different(book.desk, ana, anna).touched()
    assert not relations.mark_different(book.desk, anna, ana).touched()
    assert len(people.not_same(book.studio)) == 1
