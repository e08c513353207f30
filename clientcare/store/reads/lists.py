"""Lists of people: whose uids they hold, in which order, and what a line of a list says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from peewee import Expression, Field, Function, Select, fn

from clientcare.domain.calendar import Rhythm
from clientcare.domain.folding import fold
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Circle
from clientcare.domain.values import DateKind, State, Wish
from clientcare.store.loading import load
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio
from clientcare.store.tables import Care, Client, ImportantDate, Reach, Tag


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


def ids(studio: Studio, filters: Filters, sort: Sort, today: date) -> list[str]:
    """The uids of the clients that are not in the trash and pass the filters, in that order."""
    of_client, of_care = _of_client(filters), _of_care(filters, today)
    by_care = of_care or sort not in (Sort.NAME, Sort.ADDED)
    query = _from_care(of_client, of_care, sort) if by_care else _from_clients(of_client)
    sql, cells = studio.spelled(_sorted(query, sort, Care if by_care else Client, everybody=filters == EVERYBODY))
    # One long text is read in half the time of a hundred thousand rows.
    (joined,) = studio.rows(f"SELECT group_concat(uid, char(10)) FROM ({sql})", cells)[0]
    return [] if joined is None else str(joined).split("\n")


def _from_clients(of_client: list[Expression]) -> Select:
    return Client.select(Client.uid).where(Client.deleted_on.is_null(), *of_client)


def _from_care(of_client: list[Expression], of_care: list[Expression], sort: Sort) -> Select:
    """Of those in the trash there is nothing in `care`."""
    query = Care.select(Care.client.alias("uid"))
    if of_client or sort is Sort.ADDED:
        query = query.join(Client, on=(Client.uid == Care.client))
    for condition in (*of_client, *of_care):
        query = query.where(condition)
    return query


def _sorted(query: Select, sort: Sort, source: type[Client] | type[Care], *, everybody: bool) -> Select:
    if sort is Sort.ADDED:
        added = Client.seq if everybody else _unindexed(Client.seq)
        return query.order_by(added.desc(), Client.uid.desc())
    as_it_is = (lambda column: column) if everybody else _unindexed
    first = {
        Sort.NAME: [],
        Sort.LAST_CARE: [as_it_is(Care.last_care_on).asc()],
        Sort.NEXT_CHECK_IN: [as_it_is(Care.next_check_in_on).asc(nulls="LAST")],
        Sort.WORKS: [as_it_is(Care.works).desc()],
    }
    return query.order_by(*first[sort], source.sort_key, Client.uid if source is Client else Care.client)


def _unindexed(column: Field) -> Function:
    """The column so that no index is gone along for its order: of few people it is quicker to sort those than to look
    at the rows of everybody in that order."""
    return fn.ifnull(column, None)


def _of_client(filters: Filters) -> list[Expression]:
    conditions: list[Any] = []
    if filters.state is not None:
        conditions.append(Client.state == filters.state.value)
    if filters.quiet:
        conditions.append(Client.wish == Wish.QUIET.value)
    for tag in filters.tags:
        conditions.append(Client.uid.in_(Tag.select(Tag.client).where(Tag.norm == fold(tag))))
    return [*conditions, *(_lacks(what) for what in sorted(filters.missing))]


def _lacks(what: Missing) -> Expression:
    have: Any
    if what is Missing.ADDRESS:
        return Client.addresses == "[]"
    if what is Missing.EMAIL:
        have = Reach.select(Reach.client).where(Reach.kind == "email", Reach.dead == 0)
    else:
        birthday = ImportantDate.kind == DateKind.BIRTHDAY.value
        have = ImportantDate.select(ImportantDate.client).where(birthday, ImportantDate.deleted_on.is_null())
    return Client.uid.not_in(have)


def _of_care(filters: Filters, today: date) -> list[Expression]:
    day = today.isoformat()
    conditions: list[tuple[bool, Any]] = [
        (filters.long_distance, Care.distant_from <= day),
        (filters.overdue, Care.next_check_in_on < day),
        (filters.overdue, Care.check_in_hidden_until.is_null() | (Care.check_in_hidden_until <= day)),
        (filters.never_thanked, Care.never_thanked == 1),
        (filters.never_asked, Care.never_asked_from <= day),
        (filters.not_yet_spoken_to, Care.spoken == 0),
    ]
    if filters.circles:
        conditions.append((True, Care.circle.in_(filters.circles)))
    return [condition for wanted, condition in conditions if wanted]


_ROWS = f"""
SELECT c.uid, c.name, c.circle, c.own_rhythm, c.state, c.wish,
       k.last_care_on, k.next_check_in_on, k.works, k.distant_from
FROM client c LEFT JOIN care k ON k.client = c.uid WHERE c.uid {AMONG}
"""


def rows(studio: Studio, uids: Sequence[str], today: date) -> list[ClientRow]:
    """The lines of those clients, in that order; who is not there is passed over."""
    every = {circle.uid: circle.every for circle in load(studio, Circle, "")}
    found = {row[0]: _row(row, every, today.isoformat()) for row in studio.rows(_ROWS, [listed(uids)])}
    return [found[uid] for uid in uids if uid in found]


def _row(row: Sequence[Any], every: dict[str, Rhythm], today: str) -> ClientRow:
    uid, name, circle, own_rhythm, state, wish, last_care_on, next_check_in_on, works, distant_from = row
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
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
