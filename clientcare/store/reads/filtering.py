"""Whom a list holds and in which order, asked in Peewee's words and spelled as SQL."""

from __future__ import annotations

from datetime import date
from typing import Any

from peewee import Expression, Field, Function, Select, SqliteDatabase, fn

from clientcare.domain.folding import fold
from clientcare.domain.values import DateKind, Wish
from clientcare.store.reads.lists import EVERYBODY, Filters, Missing, Sort
from clientcare.store.tables import Care, Client, ImportantDate, Reach, Tag

_SPELLING = SqliteDatabase(None)
"""Spells queries as SQL; it is never connected."""


def question(filters: Filters, sort: Sort, today: date) -> tuple[str, list[Any]]:
    """The question for the uids of those who pass the filters, in that order, and its cells."""
    of_client, of_care = _of_client(filters), _of_care(filters, today)
    by_care = of_care or sort not in (Sort.NAME, Sort.ADDED)
    query = _from_care(of_client, of_care, sort) if by_care else _from_clients(of_client)
    query = _sorted(query, sort, Care if by_care else Client, everybody=filters == EVERYBODY)
    sql, cells = _SPELLING.get_sql_context().sql(query).query()
    return sql, list(cells)


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
