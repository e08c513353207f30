"""People: adding and changing them, what the timeline says of it, and what is refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from clientcare.book import clients, contacts
from clientcare.domain.calendar import Rhythm, Span, Unit, YearlyDay
from clientcare.domain.change import Deed
from clientcare.domain.errors import Code
from clientcare.domain.records import ChangeEntry, ImportantDate, WishSpan
from clientcare.domain.values import Channel, Wish
from clientcare.store.reads import timeline
from tests.book.studios import TODAY, Book, only, refused


def lines(book: Book, who: str) -> list[tuple[str, str, str]]:
    """What the app wrote into somebody's timeline, oldest first."""
    found = reversed(timeline.timeline(book.studio, book.people[who]))
    return [(each.what.value, each.old, each.new) for each in found if isinstance(each, ChangeEntry)]


def test_only_a_name_is_needed(book: Book) -> None:
    ana = book.client(book.add("  Ana   Ruiz "))
    assert ana.name == "Ana Ruiz"
    assert ana.belonging.circle == book.circle("New & curious")
    assert ana.wishes == (WishSpan(Wish.WELCOME, TODAY),)


def test_two_people_may_have_the_same_name(book: Book) -> None:
    assert book.add("Ana Ruiz") != book.add("Ana Ruiz")


def test_nobody_is_without_a_name(book: Book) -> None:
    ana = book.add("Ana")
    refused(book, lambda: clients.add_client(book.desk, "  "), Code.USAGE, "no_name")
    refused(book, lambda: clients.edit_client(book.desk, ana, name=""), Code.USAGE, "no_name")


def test_what_changes_about_a_client_is_told_in_the_timeline(book: Book) -> None:
    ana = book.add("Ana")
    clients.edit_client(
        book.later(1), ana, circle=book.circle("Collectors"), rhythm=Rhythm(1, Unit.MONTHS), wish=Wish.NO_PROMOTIONS
    )
    clients.edit_client(book.later(2), ana, rhythm=None, about="Two cats")
    assert lines(book, "ana") == [
        ("circle", "New & curious", "Collectors"),
        ("rhythm", "circle", "1 month"),
        ("wish", "welcome", "no-promotions"),
        ("rhythm", "1 month", "circle"),
    ]


def test_a_change_that_changes_nothing_writes_nothing(book: Book) -> None:
    ana = book.add("Ana", town="Porto")
    change = clients.edit_client(book.later(1), ana, town="Porto", circle=book.circle("New & curious"))
    assert (change.touched(), change.main) == (set(), ana)


def test_leaving_somebody_in_peace_has_a_name_of_its_own(book: Book) -> None:
    ana = book.add("Ana")
    change = clients.edit_client(book.desk, ana, wish=Wish.QUIET, wish_by="her son", wish_note="in hospital")
    assert change.deed is Deed.LEAVE_IN_PEACE
    assert book.client(ana).wish == WishSpan(Wish.QUIET, TODAY, "her son", "in hospital")


def test_since_when_a_wish_holds_can_be_said_later(book: Book) -> None:
    ana = book.add("Ana")
    clients.edit_client(book.desk, ana, wish=Wish.QUIET)
    clients.edit_client(book.desk, ana, wish_since=date(2026, 3, 2), wish_by="Ana")
    assert book.client(ana).wish == WishSpan(Wish.QUIET, date(2026, 3, 2), "Ana")
    refused(
        book,
        lambda: clients.edit_client(book.desk, ana, wish_since=book.later(1).today),
        Code.INVALID,
        "wish_since_ahead",
    )


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("week", date(2026, 5, 7)),
        ("month", date(2026, 4, 14)),
        ("season", date(2026, 2, 14)),
        ("year", date(2025, 5, 14)),
        ("longer", date(2024, 5, 14)),
        (date(2026, 1, 2), date(2026, 1, 2)),
    ],
)
def test_last_in_touch_is_roughly_so_long_ago(book: Book, said: Any, on: date) -> None:
    ana = book.client(book.add("Ana", last_in_touch=said))
    assert (ana.last_in_touch_on, ana.last_in_touch_said) == (on, said if isinstance(said, str) else "")


def test_last_in_touch_has_been(book: Book) -> None:
    refused(
        book,
        lambda: clients.add_client(book.desk, "Ana", last_in_touch=date(2026, 5, 15)),
        Code.INVALID,
        "last_in_touch_ahead",
    )
    refused(book, lambda: clients.add_client(book.desk, "Ana", last_in_touch="ages"), Code.USAGE, "not_a_choice")


# --- birthdays ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("channel", "heads_up"), [(None, 1), (Channel.CALL, 1), (Channel.LETTER, 7)])
def test_a_birthday_opens_early_enough_for_how_they_like_to_hear(
    book: Book, channel: Channel | None, heads_up: int
) -> None:
    change = clients.add_client(book.desk, "Ana", birthday=YearlyDay(3, 14), channel=channel)
    birthday = only(change, ImportantDate)
    assert (birthday.title, birthday.day, birthday.heads_up) == ("Birthday", YearlyDay(3, 14), heads_up)


def test_a_birthday_can_be_mended_and_taken_away(book: Book) -> None:
    ana = book.add("Ana", birthday=YearlyDay(3, 14))
    clients.edit_client(book.desk, ana, birthday=YearlyDay(3, 15, 1980))
    (birthday,) = timeline.dates_of(book.studio, ana)
    assert birthday.day == YearlyDay(3, 15, 1980)
    clients.edit_client(book.desk, ana, birthday=None)
    assert timeline.dates_of(book.studio, ana) == []
    assert book.record(birthday.uid).deleted_on == TODAY


# --- who sent whom --------------------------------------------------------------------------------------------


def test_when_it_was_first_written_down_who_sent_somebody_is_kept(book: Book) -> None:
    rosa, ana = book.add("Rosa"), book.add("Ana")
    clients.edit_client(book.later(1), ana, referred_by=rosa)
    clients.edit_client(book.later(5), ana, referred_on=date(2026, 5, 2))
    found = book.client(ana)
    assert (found.referred_by, found.referred_on, found.referred_entered_on) == (
        rosa,
        date(2026, 5, 2),
        book.later(1).today,
    )
    clients.edit_client(book.later(6), ana, referred_by=None)
    assert book.client(ana).referred_entered_on is None


def test_nobody_is_referred_by_themselves_or_by_someone_they_sent(book: Book) -> None:
    rosa = book.add("Rosa")
    ana = book.add("Ana", referred_by=rosa)
    cleo = book.add("Cleo", referred_by=ana)
    for sender in (rosa, ana, cleo):
        refused(
            book,
            lambda sender=sender: clients.edit_client(book.desk, rosa, referred_by=sender),
            Code.INVALID,
            "referred_in_a_circle",
        )


def test_a_day_of_referral_needs_somebody_who_sent_them(book: Book) -> None:
    ana = book.add("Ana")
    refused(book, lambda: clients.edit_client(book.desk, ana, referred_on=TODAY), Code.INVALID, "referred_by_nobody")


# --- circles and pauses ---------------------------------------------------------------------------------------


def test_several_moved_together_are_marked_so_that_no_wall_comes_of_it(book: Book) -> None:
    ana, rosa = book.add("Ana"), book.add("Rosa", rhythm=Rhythm(1, Unit.WEEKS))
    clients.move_to_circle(book.later(1), [ana, rosa], book.circle("Our people"))
    assert [book.client(uid).belonging.together for uid in (ana, rosa)] == [True, True]
    assert book.client(rosa).belonging.own_rhythm == Rhythm(1, Unit.WEEKS)
    clients.move_to_circle(book.later(2), [ana], book.circle("Clients"))
    assert not book.client(ana).belonging.together
    assert lines(book, "ana")[-1] == ("circle", "Our people", "Clients")


def test_a_pause_lasts_until_its_day_or_until_it_is_ended(book: Book) -> None:
    ana = book.add("Ana")
    clients.pause_client(book.desk, ana, date(2026, 6, 1))
    clients.pause_client(book.later(1), ana, None)
    clients.resume_client(book.later(3), ana)
    assert book.client(ana).pauses == (Span(TODAY, book.later(3).today),)
    assert lines(book, "ana") == [
        ("pause", "", "2026-06-01"),
        ("pause", "2026-06-01", "open"),
        ("pause", "open", ""),
    ]


def test_a_pause_ends_later_than_today_and_only_where_there_is_one(book: Book) -> None:
    ana = book.add("Ana")
    refused(book, lambda: clients.pause_client(book.desk, ana, TODAY), Code.INVALID, "until_not_later")
    refused(book, lambda: clients.resume_client(book.desk, ana), Code.INVALID, "not_paused")


def test_what_is_not_there_cannot_be_changed(book: Book) -> None:
    ana = book.add("Ana")
    refused(book, lambda: clients.edit_client(book.desk, "nobody"), Code.NOT_FOUND, "no_such_record")
    refused(book, lambda: clients.edit_client(book.desk, ana, circle="none"), Code.NOT_FOUND, "no_such_record")
    refused(book, lambda: clients.edit_client(book.desk, ana, referred_by="no"), Code.NOT_FOUND, "no_such_record")
    refused(book, lambda: clients.move_to_circle(book.desk, [], book.circle("Clients")), Code.INVALID, "nobody_named")
    refused(book, lambda: contacts.log_contact(book.desk, [book.circle("Clients")]), Code.NOT_FOUND, "no_such_record")
    refused(book, lambda: clients.edit_client(book.desk, ana, time_zone="Mars/Sea"), Code.USAGE, "unknown_time_zone")


def test_a_whole_client_can_be_said_at_once(book: Book) -> None:
    ana = book.client(book.add("Ana", tags=("Buyer", " ", "Buyer"), not_by=(Channel.CALL,), time_zone="Europe/Berlin"))
    assert (ana.tags, ana.not_by, ana.time_zone) == (("Buyer",), (Channel.CALL,), "Europe/Berlin")
