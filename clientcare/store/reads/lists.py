"""Lists of people: whose uids they hold, in which order, and what a line of a list says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from clientcare.domain.calendar import Rhythm
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Circle
from clientcare.domain.values import State, Wish
from clientcare.store.loading import load
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio


class Sort(StrEnum):
    """The orders of a list; within each, people stand by name.

    Last care: who waits longest first, and nobody longer than those never cared for. Next check-in: the earliest
    first, those without one last. Works: the most first. Added: the newest first.
    """

    NAME = "name"
    LAST_CARE = "last-care"
    NEXT_CHECK_IN = "next-check-in"
    WORKS = "works"
    ADDED = "added"


class Missing(StrEnum):
    """What somebody may lack: an e-mail that works, an address, a birthday."""

    EMAIL = "email"
    ADDRESS = "address"
    BIRTHDAY = "birthday"


class Filters(Frozen):
    """Which people a list holds: all for whom everything that is set is so (CLI.md, `clients`).

    `circles` are uids: in one of them.
    """

    circles: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    state: State | None = None
    long_distance: bool = False
    overdue: bool = False
    never_thanked: bool = False
    never_asked: bool = False
    not_yet_spoken_to: bool = False
    quiet: bool = False
    missing: frozenset[Missing] = frozenset()


EVERYBODY = Filters()


class ClientRow(Frozen):
    """A line of a list. `circle` is a uid; `rhythm` holds now; `next_check_in_on` is None where none will come."""

    uid: str
    name: str
    circle: str
    rhythm: Rhythm
    state: State
    wish: Wish
    last_care_on: date | None
    next_check_in_on: date | None
    works: int
    long_distance: bool
    photo: str | None = None


def ids(studio: Studio, filters: Filters, sort: Sort, today: date) -> list[str]:
    """The uids of the clients that are not in the trash and pass the filters, in that order."""
    from clientcare.store.reads.filtering import question  # Peewee takes 50 ms, and the app opens on Today

    sql, cells = question(filters, sort, today)
    # One long text is read in half the time of a hundred thousand rows.
    (joined,) = studio.rows(f"SELECT group_concat(uid, char(10)) FROM ({sql})", cells)[0]
    return [] if joined is None else str(joined).split("\n")


_ROWS = f"""
SELECT c.uid, c.name, c.circle, c.own_rhythm, c.state, c.wish,
       k.last_care_on, k.next_check_in_on, k.works, k.distant_from, c.photo
FROM client c LEFT JOIN care k ON k.client = c.uid WHERE c.uid {AMONG}
"""


def rows(studio: Studio, uids: Sequence[str], today: date) -> list[ClientRow]:
    """The lines of those clients, in that order; who is not there is passed over."""
    every = studio.remembered("every", lambda: {circle.uid: circle.every for circle in load(studio, Circle, "")})
    found = {row[0]: _row(row, every, today.isoformat()) for row in studio.rows(_ROWS, [listed(uids)])}
    return [found[uid] for uid in uids if uid in found]


def _row(row: Sequence[Any], every: dict[str, Rhythm], today: str) -> ClientRow:
    uid, name, circle, own_rhythm, state, wish, last_care_on, next_check_in_on, works, distant_from, photo = row
    return ClientRow(
        uid=uid,
        name=name,
        circle=circle,
        rhythm=every[circle] if own_rhythm is None else Rhythm.parse(own_rhythm),
        state=State(state),
        wish=Wish(wish),
        last_care_on=_day(last_care_on),
        next_check_in_on=_day(next_check_in_on),
        works=works or 0,
        long_distance=distant_from is not None and distant_from <= today,
        photo=photo,
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
