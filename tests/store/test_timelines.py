"""What happened with somebody is read newest first, and everything about them is found."""

from __future__ import annotations

from datetime import date

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.records import (
    Attachment,
    Away,
    Draft,
    Feeling,
    Mark,
    Posting,
    ReferOut,
    Reflection,
    Relation,
    Reminder,
    Setting,
)
from clientcare.domain.values import EntryKind, Feel, MarkKind
from clientcare.store.reads import order, timeline
from tests.store.shelf import NOW, TODAY, Shelf, uid


def test_a_timeline_is_newest_first_and_of_one_day_the_last_entered_first(shelf: Shelf):
    shelf.add("Ana")
    shelf.add("Bo")
    old = shelf.note("ana", on=date(2026, 1, 5))
    month = shelf.sale("ana", "bo", sold_on="2026-03")
    first, second = shelf.note("ana"), shelf.contact("bo", "ana")
    shelf.put(second, month, first, old, shelf.note("bo"))
    assert timeline.timeline(shelf.studio, uid("ana")) == [second, first, month, old]
    assert timeline.entry_ids(shelf.studio, uid("ana")) == [second.uid, first.uid, month.uid, old.uid]
    assert timeline.entry_ids(shelf.studio, uid("ana"), [EntryKind.NOTE, EntryKind.SALE]) == [
        *(first.uid, month.uid, old.uid),
    ]
    assert timeline.entries(shelf.studio, [old.uid, "nothing", second.uid]) == [old, second]


def test_the_trash_is_not_in_a_timeline_but_its_records_are_known(shelf: Shelf):
    shelf.add("Ana")
    shelf.put(note := shelf.note("ana", called="note"))
    trashed = shelf.mend(note, deleted_on=TODAY)
    assert timeline.timeline(shelf.studio, uid("ana")) == []
    assert timeline.entry_ids(shelf.studio, uid("ana")) == []
    assert shelf.now("note") == trashed
    assert timeline.entries(shelf.studio, [note.uid]) == [trashed]


def test_a_setting_is_found_by_its_name(shelf: Shelf):
    shelf.put(Setting(**(shelf.stamp() | {"uid": "daily_limit"}), value="7"))
    assert order.settings(shelf.studio).daily_limit == 7
    assert timeline.record(shelf.studio, "daily_limit") is not None
    assert timeline.record(shelf.studio, "nothing") is None


def test_entries_of_one_kind_lie_between_two_days(shelf: Shelf):
    shelf.add("Ana")
    spring, summer = (shelf.sale("ana", sold_on=f"2025-{month}") for month in ("04", "07"))
    shelf.put(spring, summer, shelf.note("ana"))
    assert timeline.entries_of_kind(shelf.studio, EntryKind.SALE) == [summer, spring]
    assert timeline.entries_of_kind(shelf.studio, EntryKind.SALE, date(2025, 4, 2)) == [summer]
    assert timeline.entries_of_kind(shelf.studio, EntryKind.SALE, until=date(2025, 4, 1)) == [spring]


def test_what_belongs_to_a_sale_is_found_with_it(shelf: Shelf):
    shelf.add("Ana")
    shelf.add("Nord")
    sale = shelf.sale("ana", through=uid("nord"))
    feeling = Feeling(
        **shelf.stamp(), clients=(uid("ana"),), on=TODAY, feel=Feel.HAPPY, sale=sale.uid, with_entry=sale.uid
    )
    words = shelf.words("ana", sale=sale.uid)
    shelf.put(sale, feeling, words)
    assert timeline.given_with(shelf.studio, sale.uid) == [feeling]
    assert timeline.about_sale(shelf.studio, sale.uid) == [words, feeling]
    assert timeline.sold_through(shelf.studio, uid("nord")) == [sale]
    assert timeline.timeline(shelf.studio, uid("nord")) == []


def test_all_that_is_about_somebody_is_found(shelf: Shelf):
    shelf.add("Ana")
    shelf.add("Bo")
    ana, bo = uid("ana"), uid("bo")
    birthday = shelf.birthday("ana", YearlyDay(3, 14))
    late = Reminder(**shelf.stamp(), title="Call", first_on=date(2026, 9, 1), client=ana)
    early = Reminder(**shelf.stamp(), title="Frame", first_on=date(2026, 6, 1))
    relation = Relation(**shelf.stamp(), client=bo, other=ana, kind="partner")
    referral = ReferOut(**shelf.stamp(), client=ana, to=bo, on=TODAY)
    mark = Mark(**shelf.stamp(), key="thanks:1", kind=MarkKind.SKIPPED, on=TODAY, client=ana)
    draft, posting = Draft(**shelf.stamp(), client=ana), Posting(**shelf.stamp(), client=ana, written_on=TODAY)
    photo = Attachment(**shelf.stamp(), sha256="00", media_type="image/png", size=3, client=ana)
    shelf.put(birthday, late, early, relation, referral, mark, draft, posting, photo)
    studio = shelf.studio
    assert timeline.dates_of(studio, ana) == [birthday]
    assert timeline.reminders(studio) == [early, late]
    assert timeline.reminders(studio, ana) == [late]
    assert timeline.relations_of(studio, ana) == timeline.relations_of(studio, bo) == [relation]
    assert timeline.refer_outs(studio, ana) == timeline.refer_outs(studio, bo) == [referral]
    assert timeline.marks(studio, "thanks:1") == [mark]
    assert timeline.drafts_of(studio, ana) == [draft]
    assert timeline.postings_of(studio, ana) == [posting]
    assert timeline.attachments_of(studio, ana) == [photo]


def test_the_artists_own_order(shelf: Shelf):
    shelf.add("Ana")
    studio = shelf.studio
    away = Away(**shelf.stamp(), from_on=date(2026, 7, 1), to_on=date(2026, 7, 9))
    monday, tuesday = (Reflection(**shelf.stamp(), on=date(2026, 5, day), text="Tea") for day in (11, 12))
    shelf.put(away, monday, tuesday)
    assert order.away_on(studio, date(2026, 7, 9)) == away
    assert order.away_on(studio, date(2026, 7, 10)) is None
    assert order.context(studio).is_away(date(2026, 7, 9))
    assert not order.context(studio).is_away(date(2026, 7, 10))
    assert order.reflections(studio) == [tuesday, monday]
    assert order.reflections(studio, 1) == [tuesday]
    assert order.members(studio) == {shelf.new: 1}
    found = order.circle_named(studio, "KEEP warm")
    assert found is not None
    assert found.name == "Keep warm"
    assert order.circle_named(studio, "nothing") is None
    removed = shelf.mend(found, deleted_on=NOW.date())
    assert removed not in order.circles(studio)
    assert order.context(studio).circles[found.uid] == removed
