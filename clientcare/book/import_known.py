"""Gathers what the studio holds of the people and sales that files may mean, for the plan of an import."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date, timedelta
from functools import partial
from itertools import islice
from typing import TypeVar

from clientcare.book.desk import Desk
from clientcare.book.erased_marks import knower
from clientcare.domain.progress import Step, silent
from clientcare.domain.records import ImportantDate, Provenance, Record, Sale
from clientcare.exchange.calendar_plan import people_meant
from clientcare.exchange.incoming import Incoming
from clientcare.exchange.known import Known, KnownPerson, Wanted
from clientcare.exchange.plan import SAME_SALE
from clientcare.exchange.planning import wanted
from clientcare.store.reads import deeds, files, people, timeline

T = TypeVar("T")
_AT_ONCE = 2000


def known_for(desk: Desk, incoming: Incoming, step: Step = silent) -> Known:
    """A snapshot of all that the plan of these files may ask for."""
    studio, wish = desk.studio, wanted(incoming, step)
    tell = partial(step, 1, 1)
    aliases = {alias.uid: people.kept_uid(studio, alias.uid) for alias in deeds.aliases(studio)}
    emails = deeds.reach_owners(studio, "email", wish.emails)
    tell()
    phones = deeds.reach_owners(studio, "phone", wish.phones)
    names = deeds.called(studio, wish.names)
    said = _provenance(desk, wish, tell)
    sales = _sales(desk, wish, said)
    tell()
    alike = _sold_near(desk, incoming, said)
    said += files.provenance_of(studio, (each.uid for each in alike))
    sales = list({sale.uid: sale for sale in (*sales, *alike)}.values())
    tell()
    called = deeds.everybody_called(studio) if incoming.days else {}
    uids = [*wish.uids, *(uid for found in (emails, phones, names) for owners in found.values() for uid in owners)]
    uids += [each.target for each in said if each.kind == "client"]
    uids += [uid for sale in sales for uid in sale.clients]
    uids += people_meant(incoming, called)
    here = _people(desk, (aliases.get(uid, uid) for uid in uids))
    tell()
    about_them = files.provenance_of(studio, here)
    return Known(
        people=here,
        aliases=aliases,
        emails=emails,
        phones=phones,
        names=names,
        sales={sale.uid: sale for sale in sales},
        provenance=tuple({each.uid: each for each in (*said, *about_them)}.values()),
        called=called,
        records=_records(desk) if incoming.records else {},
        is_erased=knower(studio),
    )


def _provenance(desk: Desk, wish: Wanted, tell: Callable[[], None]) -> list[Provenance]:
    """In the order of entering, those known by a number first."""
    numbered: list[Provenance] = []
    for ids in _parts(wish.external_ids):
        tell()
        numbered += files.provenance_by_id(desk.studio, ids)
    marked: list[Provenance] = []
    for marks in _parts(wish.fingerprints):
        tell()
        marked += files.provenance_by_fingerprint(desk.studio, marks)
    return [*sorted(numbered, key=_entered), *sorted(marked, key=_entered)]


def _entered(said: Provenance) -> tuple[int, str]:
    return said.seq, said.uid


def _parts(wanted: Collection[T]) -> Iterator[set[T]]:
    """So many at once that nobody waits for the answer."""
    left = iter(wanted)
    while some := set(islice(left, _AT_ONCE)):
        yield some


def _sales(desk: Desk, wish: Wanted, said: Iterable[Provenance]) -> list[Sale]:
    """By what a file said of them, or by the id the artist gave them."""
    targets = {(each.source, each.external_id): each.target for each in said if each.kind == "sale"}
    doubles = [each.target for each in said if each.kind == SAME_SALE]
    told = timeline.entries(desk.studio, [*targets.values(), *doubles])
    by_id = deeds.sales_by_id(desk.studio, {external_id for _, external_id in wish.external_ids - targets.keys()})
    return list({sale.uid: sale for sale in (*told, *by_id) if isinstance(sale, Sale)}.values())


def _sold_near(desk: Desk, incoming: Incoming, said: Iterable[Provenance]) -> list[Sale]:
    """What was sold about the days of orders that are new, and may be the same that another shop told of."""
    told = {(each.source, each.external_id) for each in said if each.kind == "sale"}
    days = {
        date(each.sold_on.year, each.sold_on.month, each.sold_on.day)
        for each in incoming.sales
        if (each.source, each.external_id) not in told and each.sold_on and each.sold_on.month and each.sold_on.day
    }
    near = {str(day + timedelta(days=by)) for day in days for by in (-1, 0, 1) if date.min < day < date.max}
    return deeds.sales_sold_on(desk.studio, near) if near else []


def _people(desk: Desk, uids: Iterable[str]) -> dict[str, KnownPerson]:
    wanted_uids = list(dict.fromkeys(uids))
    dates: dict[str, list[ImportantDate]] = defaultdict(list)
    for each in deeds.dates_of_all(desk.studio, wanted_uids):
        dates[each.client].append(each)
    return {
        client.uid: KnownPerson(client, tuple(dates[client.uid])) for client in people.clients(desk.studio, wanted_uids)
    }


def _records(desk: Desk) -> dict[str, Record]:
    """Everything here that a file of our own may name."""
    return {record.uid: record for record in deeds.every_record(desk.studio)}
