"""Whom a change concerns: all clients whose care items it can change, also those it does not name."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from clientcare.domain.change import Change
from clientcare.domain.progress import Step, silent, stepping
from clientcare.domain.records import (
    Away,
    Circle,
    Client,
    Contact,
    Entry,
    ImportantDate,
    Mark,
    Note,
    PlanStep,
    Record,
    Reminder,
    Sale,
    Setting,
)
from clientcare.store.reads.order import OF_RULES
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio

_AT_ONCE = 1000
"""So many clients are asked about before somebody may stop it."""
FOR_EVERYBODY = (PlanStep, Away)
"""What holds for all clients at once, beside the settings that rules name."""

# On whose card something stands that a contact with a touched client answers (PRODUCT §3.11): who it was sold through,
# and the first of its people who is there.
_NEAR = """
WITH touched (uid) AS (SELECT value FROM json_each(?1)),
shared (entry) AS (
  SELECT ec.entry FROM touched JOIN entry_client ec ON ec.client = touched.uid AND ec.shared = 1
  UNION SELECT e.uid FROM touched JOIN entry e ON e.through = touched.uid
),
near (client, entry) AS (
  SELECT (SELECT ec.client FROM entry_client ec JOIN client c ON c.uid = ec.client
          WHERE ec.entry = shared.entry AND c.deleted_on IS NULL ORDER BY ec.position LIMIT 1), entry
  FROM shared
  UNION SELECT e.through, e.uid FROM shared JOIN entry e ON e.uid = shared.entry WHERE e.through IS NOT NULL
)
SELECT uid FROM touched
UNION
"""
_ANYTHING_NEAR = f"""
{_NEAR} SELECT client FROM near
UNION SELECT c.referred_by FROM touched JOIN client c ON c.uid = touched.uid WHERE c.referred_by IS NOT NULL
"""
_OPEN_NEAR = (
    f"{_NEAR} SELECT near.client FROM near CROSS JOIN care ON care.client = near.client WHERE instr(outlook, entry)"
)
"""What is not in the outlook that is kept of a client is not open for them, nor will it be. (CROSS: in this order.)"""


def touched_clients(studio: Studio, change: Change, step: Step = silent) -> list[str]:
    """Their uids, asked once the change is written; some of them may no longer be there. `step` is told on the way."""
    if change.concerns(Setting, *FOR_EVERYBODY) and any(map(_is_for_everybody, (*change.before, *change.after))):
        return [uid for (uid,) in studio.rows("SELECT uid FROM client")]
    records = [*change.before, *change.after]
    named = {uid for record in stepping(records, step) if _names(type(record)) for uid in _named(record)}
    if change.concerns(Circle):
        circles = (each for each in (*change.before, *change.after) if isinstance(each, Circle))
        named.update(_members(studio, {circle.uid for circle in circles}))
    question = _OPEN_NEAR if _only_answers(change) else _ANYTHING_NEAR
    found: dict[str | None, None] = {}
    some = sorted(named)
    for begin in range(0, len(some), _AT_ONCE):
        step(begin, len(some))
        found.update(dict.fromkeys(uid for (uid,) in studio.rows(question, [listed(some[begin : begin + _AT_ONCE])])))
    return [uid for uid in found if uid is not None]


def is_rule(change: Change) -> bool:
    """Whether it is a rule that holds for many clients at once."""
    if not change.concerns(Circle, Setting, *FOR_EVERYBODY):
        return False
    return any(isinstance(record, Circle) or _is_for_everybody(record) for record in (*change.before, *change.after))


def _only_answers(change: Change) -> bool:
    """New contacts and notes answer things of those they do not name, and open none."""
    return not change.before and all(isinstance(record, Contact | Note) for record in change.after)


def _is_for_everybody(record: Record) -> bool:
    return isinstance(record, FOR_EVERYBODY) or (isinstance(record, Setting) and record.uid in OF_RULES)


@cache
def _names(kind: type[Record]) -> bool:
    """Whether such records may name clients whose items follow from them: of an import, half of them do not."""
    return issubclass(kind, Client | Entry | ImportantDate | Reminder | Mark)


def _named(record: Record) -> Iterable[str]:
    """The clients whose items follow from the record itself."""
    if isinstance(record, Client):
        yield record.uid
        if record.referred_by is not None:
            yield record.referred_by
    elif isinstance(record, Entry):
        yield from record.clients
        if isinstance(record, Sale) and record.through is not None:
            yield record.through
    elif isinstance(record, ImportantDate | Reminder | Mark) and record.client is not None:
        yield record.client


def _members(studio: Studio, circles: set[str]) -> Iterable[str]:
    if not circles:
        return ()
    return (uid for (uid,) in studio.rows(f"SELECT uid FROM client WHERE circle {AMONG}", [listed(circles)]))
