"""Contacts: what is taken for granted, what they answer, and what is refused."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from clientcare.book import contacts, feelings, items, kind_words, notes, promises, reminders, sales, trash
from clientcare.book.contacts import direction_for
from clientcare.domain.calendar import PartialDay
from clientcare.domain.errors import Code
from clientcare.domain.records import Contact, Feeling
from clientcare.domain.values import Channel, Direction, Feel, Purpose
from clientcare.store.reads import care, timeline
from tests.book.studios import TODAY, Book, only, refused


@pytest.mark.parametrize(
    ("channel", "direction"),
    [
        *((channel, Direction.WE) for channel in ("message", "email", "letter", "gift", "comment")),
        *((channel, Direction.BOTH) for channel in ("call", "visit", "event")),
    ],
)
def test_who_reached_out_follows_from_the_channel(channel: str, direction: Direction) -> None:
    assert direction_for(Channel(channel), needs_reply=False) is direction
    assert direction_for(Channel(channel), needs_reply=True) is Direction.THEY


def test_a_contact_is_a_message_of_today_to_check_in(book: Book) -> None:
    ana = book.add("Ana")
    contact = only(contacts.log_contact(book.desk, [ana]), Contact)
    assert (contact.on, contact.channel, contact.purpose, contact.direction) == (
        TODAY,
        Channel.MESSAGE,
        Purpose.CHECK_IN,
        Direction.WE,
    )


def test_a_contact_may_be_dated_tomorrow_and_no_later(book: Book) -> None:
    ana = book.add("Ana")
    contact = contacts.log_contact(book.desk, [ana], on=TODAY + timedelta(days=1)).main
    late = TODAY + timedelta(days=2)
    refused(book, lambda: contacts.log_contact(book.desk, [ana], on=late), Code.INVALID, "contact_too_far_ahead")
    refused(book, lambda: contacts.edit_contact(book.desk, contact, on=late), Code.INVALID, "contact_too_far_ahead")


def test_one_contact_can_be_of_several_people_each_once(book: Book) -> None:
    ana, rosa = book.add("Ana"), book.add("Rosa")
    assert only(contacts.log_contact(book.desk, [ana, rosa, ana]), Contact).clients == (ana, rosa)


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ({}, ""),
        ({"channel": Channel.CALL, "no_answer": True}, "Ask about the dog"),
        ({"direction": Direction.THEY}, "Ask about the dog"),
        ({"purpose": Purpose.PAPERWORK}, "Ask about the dog"),
        ({"on": TODAY - timedelta(days=1)}, "Ask about the dog"),
    ],
)
def test_what_to_mention_next_time_is_cleared_when_it_could_be_used(
    book: Book, said: dict[str, Any], left: str
) -> None:
    ana = book.add("Ana", next_time="Ask about the dog")
    contacts.log_contact(book.desk, [ana, book.add("Rosa")])
    assert book.client(ana).next_time == "Ask about the dog"
    contacts.log_contact(book.desk, [ana], **said)
    assert book.client(ana).next_time == left


REFUSALS: dict[str, tuple[dict[str, Any], Code, str]] = {
    "a reply that we owe ourselves": (
        {"needs_reply": True, "direction": Direction.WE},
        Code.INVALID,
        "needs_reply_is_theirs",
    ),
    "a next check-in that is not later": ({"next_on": TODAY}, Code.INVALID, "next_not_later"),
    "a next check-in named by an invoice": (
        {"next_on": TODAY + timedelta(days=9), "purpose": Purpose.PAPERWORK},
        Code.INVALID,
        "only_care_names_next",
    ),
    "a sale that nothing was felt about": ({"sale": "sale"}, Code.INVALID, "sale_without_feeling"),
    "a day of 25 hours": ({"minutes": 1500}, Code.USAGE, "minutes_range"),
}


@pytest.mark.parametrize("name", sorted(REFUSALS))
def test_a_contact_is_refused_with(book: Book, name: str) -> None:
    ana = book.add("Ana")
    said, code, reason = REFUSALS[name]
    refused(book, lambda: contacts.log_contact(book.desk, [ana], **said), code, reason)


# --- what it answers ------------------------------------------------------------------------------------------


@pytest.fixture
def thanks(book: Book) -> str:
    """The key of a thank-you that Ana is owed today."""
    book.add("Ana")
    return f"thanks:{book.sell('ana', day=PartialDay.of(TODAY - timedelta(days=1)))}"


def test_a_contact_names_what_it_answers(book: Book, thanks: str) -> None:
    before = items.before(book.desk, [book.people["ana"]])
    contacts.log_contact(book.desk, [book.people["ana"]], answers=(thanks, thanks))
    assert items.answered_since(book.desk, before) == (thanks,)
    assert thanks not in book.open_keys("ana")


def test_a_contact_answers_by_its_purpose_what_it_does_not_name(book: Book, thanks: str) -> None:
    before = items.before(book.desk, [book.people["ana"]])
    contacts.log_contact(book.desk, [book.people["ana"]], purpose=Purpose.THANKS)
    assert items.answered_since(book.desk, before) == (thanks,)


def test_what_is_only_put_off_was_not_answered(book: Book) -> None:
    book.add("Ana")
    sold = PartialDay.of(TODAY - timedelta(days=7))
    sale = sales.add_sale(book.later(-7), [book.people["ana"]], "Blue Harbour", day=sold).main
    assert f"after_sale:{sale}:arrived" in book.open_keys("ana")
    before = items.before(book.desk, [book.people["ana"]])
    contacts.log_contact(book.desk, [book.people["ana"]], purpose=Purpose.THANKS)
    assert items.answered_since(book.desk, before) == (f"thanks:{sale}",)
    assert book.open_keys("ana") == []


def test_a_contact_with_the_gallery_answers_what_stands_on_the_buyers_card_and_the_other_way_round(book: Book) -> None:
    gallery, ana = book.add("Gallery Quay"), book.add("Ana")
    sale = book.sell("ana", through=gallery, day=PartialDay.of(TODAY - timedelta(days=1)))
    key = f"thanks:{sale}"
    assert book.open_keys("gallery") == [key]
    before = items.before(book.desk, [ana])
    contacts.log_contact(book.desk, [ana], answers=(key,))
    assert items.answered_since(book.desk, before) == (key,)


def test_what_was_cleared_is_not_answered(book: Book, thanks: str) -> None:
    contacts.log_contact(book.desk, [book.people["ana"]], purpose=Purpose.THANKS, not_answers=(thanks,))
    assert thanks in book.open_keys("ana")


def test_a_key_that_is_not_open_or_not_theirs_cannot_be_named(book: Book, thanks: str) -> None:
    rosa, ana = book.add("Rosa"), book.people["ana"]
    for who, key in ((rosa, thanks), (ana, "thanks:nothing"), (ana, f"check_in:{ana}:{TODAY}"), (ana, "nonsense")):
        with_key = lambda who=who, key=key: contacts.log_contact(book.desk, [who], answers=(key,))  # noqa: E731
        refused(book, with_key, Code.NOT_OPEN, "no_such_item" if key == "nonsense" else "not_open_for_them")


def test_no_answer_answers_nothing_and_an_invoice_names_nothing(book: Book, thanks: str) -> None:
    ana = book.people["ana"]
    for said, reason in (
        ({"no_answer": True}, "no_answer_answers_nothing"),
        ({"purpose": Purpose.PAPERWORK}, "only_care_answers"),
        ({"purpose": Purpose.PROMOTION}, "only_care_answers"),
        ({"not_answers": (thanks,)}, "answers_and_not"),
    ):
        naming: dict[str, Any] = {"answers": (thanks,), **said}
        refused(book, lambda naming=naming: contacts.log_contact(book.desk, [ana], **naming), Code.INVALID, reason)


def test_an_answer_of_nobody_with_a_day_snoozes_the_check_in(book: Book) -> None:
    ana = book.add("Ana", last_in_touch="longer")
    back = TODAY + timedelta(days=3)
    contacts.log_contact(book.desk, [ana], channel=Channel.CALL, no_answer=True, next_on=back)
    (item,) = care.items(book.studio, ana, TODAY)
    assert item.snoozed_until == back


def test_a_promise_that_is_named_is_kept_and_told(book: Book) -> None:
    ana = book.add("Ana")
    key = f"promise:{promises.make_promise(book.desk, [ana], 'Send the care sheet', due_on=TODAY).main}"
    change = contacts.log_contact(book.desk, [ana], text="Here it is", answers=(key,))
    assert only(change, Contact).purpose is Purpose.HELP
    assert book.open_keys("ana") == []
    trash.delete(book.desk, change.main)
    assert book.open_keys("ana") == [key]


def test_a_reminder_is_done_not_answered(book: Book) -> None:
    ana = book.add("Ana")
    reminder = reminders.add_reminder(book.desk, "Water the lemon tree", TODAY, client=ana).main
    key = f"reminder:{reminder}:{TODAY}"
    refused(book, lambda: contacts.log_contact(book.desk, [ana], answers=(key,)), Code.INVALID, "reminder_is_done")


def test_a_contact_can_name_later_what_it_answered_anyway(book: Book, thanks: str) -> None:
    contact = contacts.log_contact(book.desk, [book.people["ana"]], purpose=Purpose.THANKS).main
    contacts.edit_contact(book.desk, contact, answers=(thanks,), purpose=Purpose.CHECK_IN)
    assert thanks not in book.open_keys("ana")
    contacts.edit_contact(book.desk, contact, answers=())
    assert thanks in book.open_keys("ana")


# --- feelings that come along ---------------------------------------------------------------------------------


def test_a_feeling_given_with_several_people_is_of_the_first_named(book: Book) -> None:
    ana, rosa = book.add("Ana"), book.add("Rosa")
    sale = book.sell("ana")
    change = contacts.log_contact(book.desk, [ana, rosa], feeling=Feel.HAPPY, sale=sale)
    felt = only(change, Feeling)
    assert (felt.clients, felt.feel, felt.sale, felt.with_entry) == ((ana,), Feel.HAPPY, sale, change.main)


def test_a_feeling_follows_what_it_was_given_with(book: Book) -> None:
    ana, rosa = book.add("Ana"), book.add("Rosa")
    contact = contacts.log_contact(book.desk, [ana], feeling=Feel.UNHAPPY).main
    earlier = TODAY - timedelta(days=2)
    contacts.edit_contact(book.desk, contact, on=earlier, clients=(rosa, ana), feeling=Feel.FINE)
    (felt,) = timeline.given_with(book.studio, contact)
    assert (felt.on, felt.clients, felt.feel) == (earlier, (rosa,), Feel.FINE)
    contacts.edit_contact(book.desk, contact, feeling=None)
    assert feelings.given_with(book.desk, book.record(contact)) is None
    contacts.edit_contact(book.desk, contact, feeling=Feel.HAPPY)
    assert [each.feel for each in timeline.given_with(book.studio, contact) if not each.deleted_on] == [Feel.HAPPY]


def test_a_feeling_is_about_no_sale_once_it_is_of_somebody_who_had_no_part_in_it(book: Book) -> None:
    ana, rosa = book.add("Ana"), book.add("Rosa")
    contact = contacts.log_contact(book.desk, [ana], feeling=Feel.HAPPY, sale=book.sell("ana")).main
    contacts.edit_contact(book.desk, contact, clients=(ana, rosa))
    assert timeline.given_with(book.studio, contact)[0].sale is not None
    contacts.edit_contact(book.desk, contact, clients=(rosa,))
    assert timeline.given_with(book.studio, contact)[0].sale is None


def test_a_feeling_is_about_a_sale_of_theirs(book: Book) -> None:
    ana, rosa = book.add("Ana"), book.add("Rosa")
    sale = book.sell("ana")
    for deed in (
        lambda: contacts.log_contact(book.desk, [rosa], feeling=Feel.HAPPY, sale=sale),
        lambda: notes.write_note(book.desk, [rosa], "Likes it", feeling=Feel.HAPPY, sale=sale),
        lambda: feelings.note_feeling(book.desk, rosa, Feel.HAPPY, sale=sale),
        lambda: kind_words.keep_kind_words(book.desk, [rosa], "Lovely", sale=sale),
    ):
        refused(book, deed, Code.INVALID, "sale_not_theirs")
    noted = feelings.note_feeling(book.desk, rosa, Feel.HAPPY).main
    refused(book, lambda: feelings.edit_feeling(book.desk, noted, sale=sale), Code.INVALID, "sale_not_theirs")
    assert feelings.edit_feeling(book.desk, noted, clients=(ana,), sale=sale).touched()


def test_a_feeling_can_be_said_to_be_about_a_sale_later(book: Book) -> None:
    ana = book.add("Ana")
    sale = book.sell("ana")
    contact = contacts.log_contact(book.desk, [ana], feeling=Feel.HAPPY).main
    contacts.edit_contact(book.desk, contact, sale=sale)
    assert timeline.given_with(book.studio, contact)[0].sale == sale
    plain = contacts.log_contact(book.desk, [ana]).main
    refused(book, lambda: contacts.edit_contact(book.desk, plain, sale=sale), Code.INVALID, "sale_without_feeling")


def test_a_contact_that_turns_out_to_need_a_reply_was_theirs(book: Book) -> None:
    contact = contacts.log_contact(book.desk, [book.add("Ana")]).main
    contacts.edit_contact(book.desk, contact, needs_reply=True)
    assert book.record(contact).direction is Direction.THEY


# --- what is not a contact ------------------------------------------------------------------------------------


def test_what_says_nothing_is_not_written(book: Book) -> None:
    ana = book.add("Ana")
    note = notes.write_note(book.desk, [ana], "Two cats").main
    promise = promises.make_promise(book.desk, [ana], "Send it").main
    for deed in (
        lambda: notes.write_note(book.desk, [ana], " "),
        lambda: notes.edit_note(book.desk, note, text=""),
        lambda: promises.make_promise(book.desk, [ana], ""),
        lambda: promises.give_up_promise(book.desk, promise, ""),
        lambda: promises.edit_promise(book.desk, promise, given_up=True),
        lambda: kind_words.keep_kind_words(book.desk, [ana], ""),
    ):
        refused(book, deed, Code.USAGE, "nothing_said")


def test_a_promise_is_due_after_it_was_made(book: Book) -> None:
    ana = book.add("Ana")
    refused(
        book,
        lambda: promises.make_promise(book.desk, [ana], "Send it", due_on=date(2026, 5, 1)),
        Code.INVALID,
        "due_before_made",
    )


def test_a_promise_given_up_can_be_taken_up_again(book: Book) -> None:
    ana = book.add("Ana")
    promise = promises.make_promise(book.desk, [ana], "Send it").main
    promises.give_up_promise(book.desk, promise, "Out of print")
    assert (book.record(promise).given_up, book.record(promise).reason) == (True, "Out of print")
    promises.edit_promise(book.desk, promise, given_up=False)
    assert (book.record(promise).given_up, book.record(promise).reason) == (False, "")


def test_who_was_on_an_entry_can_be_changed_but_somebody_is_left(book: Book) -> None:
    ana, rosa = book.add("Ana"), book.add("Rosa")
    note = notes.write_note(book.desk, [ana], "Neighbours").main
    assert contacts.with_clients((ana,), [rosa], [ana]) == (rosa,)
    notes.edit_note(book.desk, note, clients=(ana, rosa))
    assert book.record(note).clients == (ana, rosa)
    refused(book, lambda: notes.edit_note(book.desk, note, clients=()), Code.INVALID, "nobody_named")
    for drop, reason in (([rosa], "not_of_this_entry"), ([ana], "nobody_named")):
        with pytest.raises(Exception, match=reason):
            contacts.with_clients((ana,), drop=drop)


def test_somebody_in_the_trash_stays_on_their_entries(book: Book) -> None:
    ana, rosa = book.add("Ana"), book.add("Rosa")
    note = notes.write_note(book.desk, [ana, rosa], "Neighbours").main
    trash.delete(book.desk, rosa)
    notes.edit_note(book.desk, note, clients=(ana, rosa), text="Neighbours for years")
    refused(book, lambda: notes.write_note(book.desk, [rosa], "New"), Code.NOT_FOUND, "in_trash")
