"""Deeds about care items as such: done, skip, snooze and taking these back (PRODUCT §3.2)."""

from __future__ import annotations

from datetime import date

from clientcare.book import items, promises
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Mark, Promise
from clientcare.domain.values import Kind, MarkKind
from clientcare.store.reads import timeline


def done(desk: Desk, key: str) -> Change:
    """A promise kept today, or a reminder done; CareError invalid for any other kind, not_open as
    `items.named_now`."""
    named = items.read_key(key)
    if named.kind not in (Kind.PROMISE, Kind.REMINDER):
        raise CareError(Code.INVALID, "not_done_but_logged", key=key, kind=named.kind)
    item = items.named_now(desk, key)
    if named.kind is Kind.PROMISE:
        return promises.keep_promise(desk, named.uid)
    return _mark(desk, Deed.FINISH_REMINDER, item.client, key, MarkKind.DONE)


def skip(desk: Desk, key: str) -> Change:
    """Closes this occurrence; CareError invalid for a promise, which is kept or given up, not_open as `done`."""
    if items.read_key(key).kind is Kind.PROMISE:
        raise CareError(Code.INVALID, "promise_is_not_skipped", key=key)
    item = items.named_now(desk, key)
    return _mark(desk, Deed.SKIP_ITEM, item.client, key, MarkKind.SKIPPED)


def snooze(desk: Desk, key: str, until: date) -> Change:
    """Hides an item until that day; CareError invalid unless it is later than today, not_open as `done`."""
    items.read_key(key)
    if until <= desk.today:
        raise CareError(Code.INVALID, "until_not_later", until=until)
    item = items.named_now(desk, key)
    return _mark(desk, Deed.SNOOZE_ITEM, item.client, key, MarkKind.SNOOZED, until)


def reopen(desk: Desk, key: str) -> Change:
    """Takes back done, skips and snoozes of an item. CareError invalid where there is none of them: what a
    contact answered is open again when that contact is changed or deleted."""
    named = items.read_key(key)
    about = timeline.record(desk.studio, named.uid)
    marks = timeline.marks(desk.studio, key)
    writing = Writing(desk, Deed.REOPEN_ITEM)
    writing.remove_all(marks)
    closed = isinstance(about, Promise) and (about.kept_on is not None or about.given_up)
    if isinstance(about, Promise) and closed:
        writing.change(about, kept_on=None, given_up=False, reason="")
    if not marks and not closed:
        if about is None or about.deleted_on is not None:
            raise CareError(Code.NOT_OPEN, "no_such_item", key=key)
        raise CareError(Code.INVALID, "nothing_to_take_back", key=key)
    return writing.save(named.uid)


def _mark(desk: Desk, deed: Deed, client: str | None, key: str, kind: MarkKind, until: date | None = None) -> Change:
    writing = Writing(desk, deed)
    mark = writing.add(Mark(**desk.stamp(), key=key, kind=kind, on=desk.today, client=client, until=until))
    return writing.save(mark.uid)
