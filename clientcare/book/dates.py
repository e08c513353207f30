"""Deeds about important dates: birthdays, anniversaries and days of the artist's own naming."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict, Unpack

from clientcare.book import finding
from clientcare.book.client_fields import ClientEdit
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.calendar import YearlyDay
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.folding import fold
from clientcare.domain.records import Client, ImportantDate
from clientcare.domain.settings import Settings
from clientcare.domain.values import Channel, DateKind
from clientcare.store.reads import order, timeline
from clientcare.words.day_titles import meant

BIRTHDAY = "Birthday"
MOST_HEADS_UP = 366
_KINDS: Mapping[str, DateKind] = {"birthday": DateKind.BIRTHDAY, "anniversary": DateKind.ANNIVERSARY}


class DateEdit(TypedDict, total=False):
    """What may be said of an important date; `heads_up` is how many days before it opens."""

    title: str
    day: YearlyDay
    heads_up: int
    switched_on: bool


def add_date(desk: Desk, client: str, title: str, day: YearlyDay, *, heads_up: int | None = None) -> Change:
    """An important date, switched on. Without `heads_up` it opens 7 days before for who prefers letters, else 1
    (settings). CareError exists for a second birthday."""
    person = finding.client(desk, client)
    title = finding.needed(title)
    if heads_up is not None:
        _check_heads_up(heads_up)
    if _kind_of(title) is DateKind.BIRTHDAY and birthday_of(desk, client) is not None:
        raise CareError(Code.EXISTS, "birthday_is_there", name=person.name)
    writing = Writing(desk, Deed.ADD_DATE)
    added = _add(desk, writing, person, title, day, heads_up)
    return writing.save(added.uid)


def edit_date(desk: Desk, uid: str, **fields: Unpack[DateEdit]) -> Change:
    """Changes a date, or switches it on or off."""
    old = finding.living(desk, uid, ImportantDate)
    values = dict(fields)
    if "heads_up" in fields:
        _check_heads_up(fields["heads_up"])
    if "title" in fields:
        title = finding.needed(fields["title"])
        values |= {"title": title, "kind": _kind_of(title)}
    writing = Writing(desk, Deed.MEND_DATE)
    writing.change(old, **values)
    return writing.save(uid)


def birthday_of(desk: Desk, client: str) -> ImportantDate | None:
    return next((date for date in timeline.dates_of(desk.studio, client) if date.kind is DateKind.BIRTHDAY), None)


def set_birthday(desk: Desk, writing: Writing, client: Client, fields: ClientEdit) -> None:
    """The birthday among the fields of a client: a new one, another day, or into the trash."""
    if "birthday" not in fields:
        return
    day, old = fields["birthday"], birthday_of(desk, client.uid)
    if day is None:
        if old is not None:
            writing.change(old, deleted_on=desk.today)
    elif old is not None:
        writing.change(old, day=day)
    else:
        _add(desk, writing, client, BIRTHDAY, day, None)


def heads_up_for(channel: Channel | None, settings: Settings) -> int:
    """The days before that a date opens, fixed when it is written down: a letter needs time to arrive."""
    return settings.letter_heads_up if channel is Channel.LETTER else settings.date_heads_up


def _add(
    desk: Desk, writing: Writing, client: Client, title: str, day: YearlyDay, heads_up: int | None
) -> ImportantDate:
    if heads_up is None:
        heads_up = heads_up_for(client.channel, order.settings(desk.studio))
    return writing.add(
        ImportantDate(**desk.stamp(), client=client.uid, title=title, day=day, kind=_kind_of(title), heads_up=heads_up)
    )


def _kind_of(title: str) -> DateKind:
    return _KINDS.get(fold(meant(title)), DateKind.OWN)


def _check_heads_up(days: int) -> None:
    if not 0 <= days <= MOST_HEADS_UP:
        raise CareError(Code.USAGE, "heads_up_range", most=MOST_HEADS_UP)
