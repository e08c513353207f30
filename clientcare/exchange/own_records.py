"""The part of a plan that is about files of our own: whole records with the uids they have (CLI.md, `json`)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any, TypeVar

from msgspec import Struct, field

from clientcare.domain.folding import fold
from clientcare.domain.frozen import field_names, replace
from clientcare.domain.records import (
    Alias,
    Circle,
    Client,
    Entry,
    ImportantDate,
    Mark,
    NotSame,
    Record,
    ReferOut,
    Reflection,
    Relation,
    Reminder,
    Sale,
)
from clientcare.domain.values import CircleRole, State
from clientcare.exchange.incoming import (
    Format,
    Incoming,
    IncomingDate,
    IncomingPerson,
    IncomingRecord,
)
from clientcare.exchange.known import Known
from clientcare.exchange.matching import Matcher
from clientcare.exchange.plan import Does, PlanLine

NEW = "(new)"
_TAKEN = (Entry, ImportantDate, Reminder, Relation, ReferOut, Mark, Reflection, NotSame, Alias)
_PEOPLE = {"client", "other", "to", "one", "kept"}
_ENTRIES = {"sale", "with_entry", "reminder"}
_SAME = (
    *("name", "type", "given", "family", "nickname", "phonetic", "sort_name", "organisation", "role", "pronouns"),
    *("language", "time_zone", "emails", "phones", "links", "addresses", "about", "tags", "sources"),
)

R = TypeVar("R", bound=Record)


class OwnPlan(Struct):
    """What becomes of the records of a file of ours; `people` are those that are here and may change."""

    records: tuple[Record, ...] = ()
    people: list[IncomingPerson] = field(default_factory=list)
    lines: list[PlanLine] = field(default_factory=list)
    counts: dict[Does, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def rest_of(self, incoming: Incoming) -> Incoming:
        """The incoming with people of ours who are here among all others."""
        return replace(incoming, people=(*incoming.people, *self.people), records=())


def people_in(records: Sequence[IncomingRecord]) -> list[IncomingPerson]:
    """The clients among the records, as people of a file."""
    dates: dict[str, list[ImportantDate]] = defaultdict(list)
    for each in records:
        if isinstance(each.record, ImportantDate) and each.record.deleted_on is None:
            dates[each.record.client].append(each.record)
    return [
        _person(each, each.record, dates[each.record.uid])
        for each in records
        if isinstance(each.record, Client) and each.record.deleted_on is None
    ]


def plan_records(records: Sequence[IncomingRecord], known: Known, matcher: Matcher) -> OwnPlan:
    """People who are here are compared field by field, with their dates; all else comes in whole where its uid is new.

    What is in the trash of the file, settings, letters and the like of the other studio stay there.
    """
    plan = OwnPlan()
    people = {person.uid: person for person in people_in(records)}
    clients = [each for each in records if isinstance(each.record, Client) and each.record.uid in people]
    here = {each.record.uid: _take_client(each, people[each.record.uid], plan, matcher) for each in clients}
    to = {uid: found for uid, found in here.items() if found is not None}
    new: list[Record] = [each.record for each in clients if to.get(each.record.uid) == NEW]
    to = {uid: uid if found == NEW else found for uid, found in to.items()}
    compared = {person.uid for person in plan.people}
    for each in records:
        with_person = isinstance(each.record, ImportantDate) and each.record.client in compared
        if isinstance(each.record, _TAKEN) and each.record.deleted_on is None and not with_person:
            new += _take_record(each, plan, to, known)
    circles = _Circles(records, known)
    uids = {record.uid for record in new} | known.records.keys() | known.sales.keys()
    whole = [_tidied(circles.placed(record), to, uids) for record in new]
    plan.records = tuple(sorted((*circles.new, *whole), key=lambda record: (record.seq, record.uid)))
    return plan


def _take_client(each: IncomingRecord, person: IncomingPerson, plan: OwnPlan, matcher: Matcher) -> str | None:
    """The uid of the one here, NEW for somebody new, None for one who stays out."""
    match = matcher.match([person])
    if match.uid and not match.stays_out:
        plan.people.append(person)
        return match.uid
    does = Does.LEFT_OUT if match.stays_out else Does.ADD
    plan.counts[does]["clients"] += 1
    shown = Does.PROPOSE if match.like else does
    facts = {"name": person.name}
    plan.lines.append(PlanLine(each.file, each.line, shown, match.like, person.name, match.reason, facts))
    return NEW if does is Does.ADD else None


def _take_record(each: IncomingRecord, plan: OwnPlan, to: Mapping[str, str], known: Known) -> list[Record]:
    """The record as it comes in; nothing for one that is here, was deleted here, or is about nobody here."""
    record = each.record
    here = known.records.get(record.uid) or known.sales.get(record.uid)
    taken = None if here else _about_those_here(record, to)
    if here is not None and here.deleted_on is None:
        does, reason = Does.UNCHANGED, ""
    elif taken is None:
        does, reason = Does.LEFT_OUT, "deleted_record" if here else "client_left_out"
    else:
        does, reason = Does.ADD, ""
    for kind in _counted_as(record):
        plan.counts[does][kind] += 1
    if reason:
        plan.lines.append(PlanLine(each.file, each.line, does, None, "", reason))
    return [taken] if taken is not None else []


def _counted_as(record: Record) -> tuple[str, ...]:
    if isinstance(record, Entry):
        return ("entries", "sales") if isinstance(record, Sale) else ("entries",)
    return ("dates",) if isinstance(record, ImportantDate) else ()


def _about_those_here(record: R, to: Mapping[str, str]) -> R | None:
    """The record with the uids that its people have here; None where nobody it needs is here."""
    values: dict[str, Any] = {}
    if isinstance(record, Entry):
        values["clients"] = tuple(dict.fromkeys(to[uid] for uid in record.clients if uid in to))
        if record.clients and not values["clients"]:
            return None
    own = set(field_names(record))
    for name in _PEOPLE & own:
        uid = getattr(record, name)
        if uid is not None and uid not in to:
            return None
        values[name] = to[uid] if uid is not None else None
    if isinstance(record, Mark) and record.client != values["client"]:
        return None  # its key names the other uid
    if isinstance(record, Sale):
        values["through"] = to.get(record.through or "")
    return replace(record, **values)


def _tidied(record: R, to: Mapping[str, str], uids: Set[str]) -> R:
    """The record without references to what is neither here nor comes in."""
    values: dict[str, Any] = {}
    if isinstance(record, Client):
        values["referred_by"] = to.get(record.referred_by or "")
        values["photo"] = None
    for name in _ENTRIES & set(field_names(record)):
        uid = getattr(record, name)
        values[name] = uid if uid in uids else None
    return replace(record, **values) if values else record


class _Circles:
    """Where new clients of another studio belong here: the circle of that uid, of that name, or theirs made new."""

    def __init__(self, records: Iterable[IncomingRecord], known: Known) -> None:
        here = [each for each in known.records.values() if isinstance(each, Circle) and not each.deleted_on]
        self._theirs = {each.record.uid: each.record for each in records if isinstance(each.record, Circle)}
        self._uids = {circle.uid: circle.uid for circle in here}
        self._by_name = {fold(circle.name): circle.uid for circle in here}
        imports = [circle.uid for circle in here if circle.role is CircleRole.IMPORTS]
        self._else = imports[0] if imports else ""
        self.new: list[Circle] = []

    def placed(self, record: Record) -> Record:
        if not isinstance(record, Client):
            return record
        belongings = tuple(replace(each, circle=self._here(each.circle)) for each in record.belongings)
        return replace(record, belongings=belongings)

    def _here(self, uid: str) -> str:
        if uid not in self._uids:
            theirs = self._theirs.get(uid)
            found = self._by_name.get(fold(theirs.name)) if theirs else self._else
            if found is None and theirs is not None:
                self.new.append(replace(theirs, role=None, deleted_on=None))
                found = uid
            self._uids[uid] = found or uid
        return self._uids[uid]


def _person(each: IncomingRecord, client: Client, dates: Sequence[ImportantDate]) -> IncomingPerson:
    same = {name: getattr(client, name) for name in _SAME}
    return IncomingPerson(
        format=Format.JSON,
        file=each.file,
        line=each.line,
        uid=client.uid,
        is_ours=True,
        external_ids=((Format.JSON.value, client.uid),),
        custom=tuple((custom.name, custom.value) for custom in client.custom),
        dates=tuple(IncomingDate(date.title, date.day, date.kind) for date in dates),
        wish=client.wish.wish,
        wish_note=client.wish.note,
        state=State.IN_MEMORY if client.state is State.IN_MEMORY else State.ACTIVE,
        **same,
    )
