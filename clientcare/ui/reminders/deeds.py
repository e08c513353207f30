"""What is done to a row of the agenda, by the deeds of the book: each kind of thing has its own."""

from __future__ import annotations

from datetime import date

from clientcare.book import cards, marks, trash
from clientcare.book.desk import Desk
from clientcare.book.together import together
from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import replace
from clientcare.domain.records import Reminder
from clientcare.domain.values import Kind
from clientcare.store.reads import people, timeline
from clientcare.ui.reminders.agenda import Due


def tick(desk: Desk, due: Due) -> Change:
    """Seen to: a promise kept, a reminder done, anything else answered by a contact of today."""
    client = people.client(desk.studio, due.item.client) if due.item.client is not None else None
    return cards.log_at_once(_all_day(desk), due.item, client)


def skip(desk: Desk, due: Due) -> Change:
    """Passes this time only."""
    here = _all_day(desk)
    if not due.also:
        return marks.skip(here, due.key)
    return together(here, Deed.SKIP_ITEM, [lambda key=key: marks.skip(here, key) for key in due.keys])  # type: ignore[misc]


def snooze(desk: Desk, due: Due, until: date) -> Change:
    return cards.snooze_all(_all_day(desk), due.keys, until)


def remove(desk: Desk, due: Due) -> Change:
    """One's own reminder goes into the trash, with all its days."""
    return trash.delete(desk, due.item.because.uid)


def reminder_of(desk: Desk, due: Due) -> Reminder | None:
    """The reminder that a row is of, None for anything else."""
    if due.item.kind is not Kind.REMINDER:
        return None
    found = timeline.record(desk.studio, due.item.because.uid)
    return found if isinstance(found, Reminder) else None


def _all_day(desk: Desk) -> Desk:
    """What has an hour today can be done before it."""
    return replace(desk, wall=None)
