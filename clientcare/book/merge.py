"""The deed that makes one person of two (PRODUCT §3.14), and is taken back as one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from clientcare.book import finding, trail
from clientcare.book.copies import copy_first
from clientcare.book.desk import Desk
from clientcare.book.joined import joined, without
from clientcare.book.repointed import PAIRS, repointed
from clientcare.book.writing import Writing
from clientcare.domain.care import keys
from clientcare.domain.care.answers import Answers
from clientcare.domain.care.check_in import check_in_item
from clientcare.domain.change import Change, Deed, merge_changes
from clientcare.domain.errors import CareError, Code
from clientcare.domain.folding import fold
from clientcare.domain.frozen import replace
from clientcare.domain.records import Alias, Client, ImportantDate, Mark, Record
from clientcare.domain.values import ChangedWhat, DateKind, MarkKind
from clientcare.store import bookkeeping
from clientcare.store.backup import Why
from clientcare.store.facts import gather
from clientcare.store.reads import deeds, files, order, people, timeline
from clientcare.store.uow import unit_of_work


def merge(
    desk: Desk,
    keep: str,
    other: str,
    take: Iterable[str] = (),
    *,
    leave: Collection[tuple[str, str]] = (),
    copied: bool = False,
) -> Change:
    """One person of two: `keep` stays, with all that is the other's; `take` names fields of which the other's stand,
    `leave` e-mails, phones and links that are right for neither, by field and value.

    The uid of the other leads to the kept one from then on. A backup is made first, unless it was just `copied`.
    CareError: invalid for one and the same, usage for a field that cannot be taken.
    """
    kept, gone = finding.client(desk, keep), finding.client(desk, other)
    if kept.uid == gone.uid:
        raise CareError(Code.INVALID, "same_person", name=kept.name)
    taken = frozenset(take)
    one = without(joined(kept, gone, taken, desk.today), leave)
    if not copied:
        copy_first(desk, Why.MERGE)
    with unit_of_work(desk.studio):
        before = [_check_in_key(desk, uid) for uid in (keep, other)]
        snoozed = _snoozes(desk, before)
        changes = [_join(desk, kept, gone, one, taken)]
        after = _check_in_key(desk, keep)
        changes.append(_snooze_again(desk, keep, after, snoozed))
        _remember_told(desk, [*((key, after) for key in before), *_keys_of_thanks(other, keep)])
    return merge_changes(Deed.MERGE_CLIENTS, changes)


def _join(desk: Desk, kept: Client, gone: Client, one: Client, taken: frozenset[str]) -> Change:
    writing = Writing(desk, Deed.MERGE_CLIENTS)
    if _leads_in_a_circle(desk, one, gone.uid):
        one = replace(one, referred_by=None, referred_on=None, referred_entered_on=None)
    one = writing.become(kept, one)
    _repoint(desk, writing, kept, gone)
    _settle_dates(desk, writing, kept, gone, taken)
    writing.remove(gone)
    alias = desk.stamp()
    alias["uid"] = gone.uid
    writing.add(Alias(**alias, kept=kept.uid))
    trail.tell_one(desk, writing, (kept.uid,), ChangedWhat.MERGED, gone.name, one.name)
    return writing.save(kept.uid)


def _leads_in_a_circle(desk: Desk, one: Client, gone: str) -> bool:
    """Whether who sent them was, directly or through others, sent by one of the two."""
    seen: set[str] = set()
    sender = one.referred_by
    while sender is not None and sender not in seen:
        if sender in (one.uid, gone):
            return True
        seen.add(sender)
        above = people.client(desk.studio, sender)
        sender = above.referred_by if above is not None else None
    return False


def _repoint(desk: Desk, writing: Writing, kept: Client, gone: Client) -> None:
    """All that named the other names the kept one; what was between the two, or is there twice now, goes."""
    pairs = {_pair(record) for record in deeds.naming(desk.studio, [kept.uid]) if type(record) in PAIRS}
    around = [
        *deeds.naming(desk.studio, [gone.uid]),
        *deeds.keyed(desk.studio, gone.uid),
        *files.provenance_of(desk.studio, [gone.uid]),
    ]
    for record in {record.uid: record for record in around}.values():
        if record.uid == kept.uid:
            continue
        changed = repointed(record, gone.uid, kept.uid)
        if changed is None or _pair(changed) in pairs:
            writing.remove(record)
        else:
            writing.become(record, changed)


def _pair(record: Record) -> tuple[object, ...] | None:
    """What makes a relation, or a pair that is not the same, say nothing new; a referral always does."""
    names = PAIRS.get(type(record))
    if names is None or hasattr(record, "why"):
        return None
    kind = fold(getattr(record, "kind", ""))
    return (type(record), kind, getattr(record, names[0]), getattr(record, names[1]))


def _settle_dates(desk: Desk, writing: Writing, kept: Client, gone: Client, taken: frozenset[str]) -> None:
    """One birthday, and no date twice: what is left over goes into the trash."""
    mine, theirs = timeline.dates_of(desk.studio, kept.uid), timeline.dates_of(desk.studio, gone.uid)
    keep, drop = (theirs, mine) if "birthday" in taken else (mine, theirs)
    birthday = any(each.kind is DateKind.BIRTHDAY for each in keep)
    same = {_same_date(each) for each in mine}
    for each in drop:
        if each.kind is DateKind.BIRTHDAY and birthday:
            writing.change(writing.latest(each), deleted_on=desk.today)
    for each in theirs:
        now = writing.latest(each)
        if each.kind is not DateKind.BIRTHDAY and _same_date(each) in same:
            writing.change(now, deleted_on=desk.today)


def _same_date(each: ImportantDate) -> tuple[object, ...]:
    return (fold(each.title), each.day.month, each.day.day)


# --- a check-in that was snoozed stays snoozed ----------------------------------------------------------------


def _check_in_key(desk: Desk, uid: str) -> str | None:
    facts = gather(desk.studio, [uid]).get(uid)
    if facts is None:
        return None
    item = check_in_item(facts, order.context(desk.studio), Answers(facts))
    return item.key if item is not None else None


def _snoozes(desk: Desk, check_ins: Sequence[str | None]) -> list[Mark]:
    """The snoozes that hide any of these check-ins now."""
    found: list[Mark] = []
    for key in check_ins:
        marks = timeline.marks(desk.studio, key) if key is not None else []
        found += [mark for mark in marks if mark.kind is MarkKind.SNOOZED][-1:]
    return [mark for mark in found if mark.until is not None and mark.until > desk.today]


def _snooze_again(desk: Desk, keep: str, key: str | None, snoozed: Sequence[Mark]) -> Change:
    """The later snooze holds for the check-in of the joined person, whatever day that counts from."""
    writing = Writing(desk, Deed.MERGE_CLIENTS)
    if key is not None and snoozed:
        later = max(snoozed, key=lambda mark: (mark.until or date.min, mark.seq))
        mark = finding.living(desk, later.uid, Mark)
        for other in timeline.marks(desk.studio, key):
            newer = (other.on, other.seq) > (mark.on, mark.seq)
            if other.uid != mark.uid and other.kind is MarkKind.SNOOZED and newer:
                writing.remove(other)
        writing.change(mark, key=key)
    return writing.save(keep)


def _keys_of_thanks(other: str, keep: str) -> list[tuple[str, str]]:
    """The keys of thanks for having been sent the one, and the other."""
    return [(keys.thanks(other), keys.thanks(keep)), (keys.thanks_bought(other), keys.thanks_bought(keep))]


def _remember_told(desk: Desk, moved: Iterable[tuple[str | None, str | None]]) -> None:
    """What was told of under the old keys counts as told under the new ones, also once the merge is undone."""
    for old, new in moved:
        if old is None or new is None or old == new:
            continue
        known = {told.occurrence for told in bookkeeping.told_of(desk.studio, [new])}
        told = bookkeeping.told_of(desk.studio, [old])
        bookkeeping.tell(desk.studio, [replace(each, key=new) for each in told if each.occurrence not in known])
