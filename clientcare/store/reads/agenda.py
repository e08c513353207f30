"""Everything that is due, asked of a few people at a time, so that ten thousand never hold up the window."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from clientcare.domain.care.engine import free_reminder_candidates, free_reminder_items, items_of, upcoming_of
from clientcare.domain.care.items import Item
from clientcare.domain.care.kept import decode
from clientcare.domain.care.keys import uid_of
from clientcare.domain.change import Change
from clientcare.domain.records import Mark, Reminder
from clientcare.domain.values import Kind
from clientcare.store.facts import free_reminders, gather
from clientcare.store.loading import load_by_uid
from clientcare.store.reads.order import context
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio
from clientcare.store.touched import touched_clients

_CHECK_INS = """
SELECT next_check_in_on, sort_key, client FROM care WHERE next_check_in_on <= ?
ORDER BY next_check_in_on, sort_key, client
"""
_WAKING = "SELECT wakes_on, sort_key, client FROM care WHERE wakes_on <= ?"
# As for Today, who was written later than the day asked for is looked at anyway.
_WRITTEN_LATER = "SELECT coalesce(wakes_on, '9999'), sort_key, client FROM care WHERE wakes_from > ?"
_KEPT = f"SELECT client, outlook, wakes_from FROM care WHERE client {AMONG}"
_REPEATING = f"SELECT DISTINCT client FROM reminder WHERE rule > '' AND deleted_on IS NULL AND client {AMONG}"

_OF_REMINDER = f"{Kind.REMINDER}:"


def whom(studio: Studio, day: date, until: date) -> dict[str, str]:
    """Who may have something due up to `until`, those first with whom something begins first; with their sort name."""
    questions = ((_CHECK_INS, until), (_WAKING, until), (_WRITTEN_LATER, day))
    rows = sorted(row for question, on in questions for row in studio.rows(question, [on.isoformat()]))
    found: dict[str, str] = {}
    for _, name, client in rows:
        found.setdefault(client, name)
    return found


def of_people(studio: Studio, day: date, until: date, uids: Sequence[str]) -> dict[str, list[Item]]:
    """What is due for those people: open on that day and due by then, and all that falls due up to `until`.

    What is snoozed and open is hidden; of what comes later some may be snoozed past its day. A reminder with a time is
    there from the morning of its day. Who has nothing is left out.
    """
    now = context(studio)
    some = listed(uids)
    repeating = {uid for (uid,) in studio.rows(_REPEATING, [some])}
    found: dict[str, list[Item]] = {}
    whole: list[str] = []
    for uid, outlook, since in studio.rows(_KEPT, [some]):
        kept = decode(outlook, uid) if uid not in repeating and since <= day.isoformat() else None
        if kept is None or kept.until < until:
            whole.append(uid)
        else:
            found[uid] = [*_due(kept.items_on(now, day), day), *kept.items_coming(day, until)]
    for uid, facts in gather(studio, whole).items():
        found[uid] = [*_due(items_of(facts, now, day), day), *upcoming_of(facts, now, day, until)]
    return {uid: items for uid, items in found.items() if items}


def of_nobody(studio: Studio, day: date, until: date, only: Collection[str] | None = None) -> list[Item]:
    """The same of the reminders that are for nobody in particular, or of those among them alone."""
    reminders, marks = free_reminders(studio, only)
    coming = free_reminder_candidates(reminders, marks, day, until)
    return [
        *_due(free_reminder_items(reminders, marks, day), day),
        *(item for item in coming if day < item.due_on <= until),
    ]


def reminders_touched(change: Change) -> set[str]:
    """The reminders that a change is about: those for nobody it may have changed are among them."""
    return {
        record.uid if isinstance(record, Reminder) else uid_of(record.key)
        for record in (*change.before, *change.after)
        if isinstance(record, Reminder) or (isinstance(record, Mark) and record.key.startswith(_OF_REMINDER))
    }


def concerned(studio: Studio, change: Change) -> list[str]:
    """Whose part of the agenda a change may have changed, asked once it is written."""
    return touched_clients(studio, change)


def _due(items: Sequence[Item], day: date) -> list[Item]:
    """Due by that day: what opens before it is due is among what is to come."""
    return [item for item in items if item.due_on <= day and item.snoozed_until is None]


def reminders_named(studio: Studio, uids: Sequence[str]) -> dict[str, Reminder]:
    """The own reminders with those uids, to tell how they repeat."""
    return {reminder.uid: reminder for reminder in load_by_uid(studio, Reminder, uids)}


def names_of(studio: Studio, uids: Sequence[str]) -> dict[str, str]:
    """The sort names of those people, as `whom` gives them."""
    return dict(studio.rows(f"SELECT client, sort_key FROM care WHERE client {AMONG}", [listed(uids)]))
