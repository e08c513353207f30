"""Deeds about how people belong together: relations, referrals to colleagues, two who look alike and are not one."""

from __future__ import annotations

from datetime import date
from typing import TypedDict, Unpack

from clientcare.book import finding
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.calendar import Unit, add
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.folding import fold
from clientcare.domain.records import NotSame, ReferOut, Relation, Reminder
from clientcare.store.reads import people, timeline
from clientcare.words import written

ASK_AFTER_MONTHS = 2


class ReferOutEdit(TypedDict, total=False):
    to: str
    on: date
    why: str
    came_of: str


def relate(desk: Desk, client: str, kind: str, other: str) -> Change:
    """`other` is the client's partner, gallery, colleague or what it is called; one that is there already
    changes nothing."""
    kind = finding.needed(kind)
    one, two = finding.client(desk, client), finding.client(desk, other)
    if one.uid == two.uid:
        raise CareError(Code.INVALID, "related_to_themselves", name=one.name)
    writing = Writing(desk, Deed.RELATE)
    if not _relations(desk, client, kind, other):
        writing.add(Relation(**desk.stamp(), client=client, other=other, kind=kind))
    return writing.save(client)


def unrelate(desk: Desk, client: str, kind: str, other: str) -> Change:
    """Takes a relation away, whoever of the two it was written down of; CareError not_found where there is none."""
    found = _relations(desk, client, kind, other) or _relations(desk, other, kind, client)
    if not found:
        raise CareError(Code.NOT_FOUND, "no_such_relation", kind=kind)
    writing = Writing(desk, Deed.UNRELATE)
    writing.remove_all(found)
    return writing.save(client)


def refer_out(desk: Desk, client: str, to: str, *, why: str = "", on: date | None = None) -> Change:
    """Whom we sent to which colleague, and a reminder two months later to ask the colleague what came of it."""
    sent, colleague = finding.client(desk, client), finding.client(desk, to)
    if sent.uid == colleague.uid:
        raise CareError(Code.INVALID, "referred_to_themselves", name=sent.name)
    day = on or desk.today
    writing = Writing(desk, Deed.REFER_OUT)
    reminder = writing.add(
        Reminder(
            **desk.stamp(),
            title=written.ask_colleague(colleague, sent),
            first_on=add(day, ASK_AFTER_MONTHS, Unit.MONTHS),
            client=to,
        )
    )
    referral = writing.add(ReferOut(**desk.stamp(), client=client, to=to, on=day, why=why, reminder=reminder.uid))
    return writing.save(referral.uid)


def edit_refer_out(desk: Desk, uid: str, **fields: Unpack[ReferOutEdit]) -> Change:
    """Changes a referral; its reminder follows another colleague or day while it has not been done or changed."""
    old = finding.living(desk, uid, ReferOut)
    if "to" in fields and finding.client(desk, fields["to"]).uid == old.client:
        raise CareError(Code.INVALID, "referred_to_themselves", name=finding.client(desk, old.client).name)
    writing = Writing(desk, Deed.MEND_RECORD)
    new = writing.change(old, **fields)
    reminder = timeline.record(desk.studio, old.reminder) if old.reminder is not None else None
    if isinstance(reminder, Reminder) and (new.to, new.on) != (old.to, old.on):
        values: dict[str, object] = {}
        if reminder.client == old.to:
            sent = finding.client(desk, new.client, trashed=True)
            values = {"client": new.to, "title": written.ask_colleague(finding.client(desk, new.to), sent)}
        if reminder.first_on == add(old.on, ASK_AFTER_MONTHS, Unit.MONTHS):
            values["first_on"] = add(new.on, ASK_AFTER_MONTHS, Unit.MONTHS)
        writing.change(reminder, **values)
    return writing.save(uid)


def mark_different(desk: Desk, one: str, other: str) -> Change:
    """Remembers that two who look alike are not the same person."""
    first, second = finding.client(desk, one), finding.client(desk, other)
    if first.uid == second.uid:
        raise CareError(Code.INVALID, "same_person", name=first.name)
    writing = Writing(desk, Deed.MARK_DIFFERENT)
    known = {frozenset((pair.one, pair.other)) for pair in people.not_same(desk.studio)}
    if frozenset((one, other)) not in known:
        writing.add(NotSame(**desk.stamp(), one=one, other=other))
    return writing.save()


def _relations(desk: Desk, client: str, kind: str, other: str) -> list[Relation]:
    return [
        relation
        for relation in timeline.relations_of(desk.studio, client)
        if (relation.client, relation.other, fold(relation.kind)) == (client, other, fold(kind))
    ]
