"""The trash: what goes into it, what goes along, and what comes back."""

from __future__ import annotations

from clientcare.book import contacts, notes, relations, trash
from clientcare.domain.errors import Code
from clientcare.domain.records import Feeling, Reminder
from clientcare.domain.values import Feel
from clientcare.store.reads import files, timeline
from tests.book.studios import TODAY, Book, only, refused


def test_of_a_client_only_the_client_goes_into_the_trash(book: Book) -> None:
    ana, rosa = book.add("Ana"), book.add("Rosa")
    note = notes.write_note(book.desk, [ana, rosa], "Neighbours").main
    assert len(trash.delete(book.desk, ana).before) == 1
    assert book.record(note).deleted_on is None
    assert [each.uid for each in timeline.timeline(book.studio, rosa)] == [note]
    trash.undelete(book.later(3), ana)
    assert book.client(ana).deleted_on is None


def test_a_feeling_goes_and_comes_with_what_it_was_given_with(book: Book) -> None:
    ana = book.add("Ana")
    change = contacts.log_contact(book.desk, [ana], feeling=Feel.UNHAPPY)
    felt = only(change, Feeling).uid
    trash.delete(book.desk, change.main)
    assert book.record(felt).deleted_on == TODAY
    trash.undelete(book.later(1), change.main)
    assert book.record(felt).deleted_on is None


def test_what_was_thrown_away_by_itself_does_not_come_back_with_the_rest(book: Book) -> None:
    ana = book.add("Ana")
    change = contacts.log_contact(book.desk, [ana], feeling=Feel.UNHAPPY)
    felt = only(change, Feeling).uid
    trash.delete(book.desk, felt)
    trash.delete(book.later(1), change.main)
    trash.undelete(book.later(2), change.main)
    assert book.record(felt).deleted_on == TODAY


def test_a_referral_takes_its_reminder_along(book: Book) -> None:
    change = relations.refer_out(book.desk, book.add("Ana"), book.add("Rosa"))
    trash.delete(book.desk, change.main)
    assert only(change, Reminder).uid in {each.uid for each in files.trash(book.studio)}
    trash.undelete(book.desk, change.main)
    assert files.trash(book.studio) == []


def test_nothing_is_thrown_away_twice_or_brought_back_from_nowhere(book: Book) -> None:
    ana = book.add("Ana")
    refused(book, lambda: trash.undelete(book.desk, ana), Code.INVALID, "not_in_trash")
    trash.delete(book.desk, ana)
    refused(book, lambda: trash.delete(book.desk, ana), Code.NOT_FOUND, "in_trash")
    refused(book, lambda: trash.delete(book.desk, "nothing"), Code.NOT_FOUND, "no_such_record")
    refused(book, lambda: trash.delete(book.desk, book.circle("Clients")), Code.INVALID, "not_deleted_here")
