"""The part of a plan that is about people: which rows are one person, who it is, and what changes of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from msgspec import Struct

from clientcare.domain.frozen import replace
from clientcare.domain.progress import Step, part_of, silent, stepping
from clientcare.domain.records import Provenance
from clientcare.exchange.decided import Joining
from clientcare.exchange.differing import changes, differing, parcel_fields
from clientcare.exchange.fields import Fields, client_fields, person_fields
from clientcare.exchange.grouping import groups, said_once
from clientcare.exchange.incoming import Incoming, IncomingPerson
from clientcare.exchange.known import Known
from clientcare.exchange.matching import Match, Matcher, names_agree
from clientcare.exchange.plan import Origin, PersonStep


class Group(Struct):
    """The rows of one person by their places in `Incoming.people`, the newest order first, and who it is.

    `step` is None for one who stays out. `kept`: the file changed something that was changed here too.
    """

    places: list[int]
    match: Match
    step: PersonStep | None = None
    kept: bool = False
    joining: Joining | None = None


def plan_people(incoming: Incoming, known: Known, matcher: Matcher, step: Step = silent) -> list[Group]:
    """Everybody in the files, once, in the order they come."""
    newest, buyers, orders = _ordered(incoming, matcher, part_of(step, 0, 10))
    said = said_once(incoming.people, part_of(step, 10, 15))
    found = []
    for places in stepping(groups(said, part_of(step, 15, 25)), part_of(step, 25, 55)):
        if len(places) > 1:
            places.sort(key=lambda place: newest.get(place, ""), reverse=True)
        theirs = [uid for place in places for uid in buyers.get(place, ())] if buyers else []
        ids = [pair for place in places for pair in orders.get(place, ())]
        match = matcher.match(_each_once([said[place] for place in places]), theirs, ids)
        joining = _told(places, incoming) if match.uid is None and not match.stays_out else None
        found.append(Group(places, Match(joining.uid, "told") if joining else match, joining=joining))
    found = _joined(found, incoming, known)
    for group in stepping(found, part_of(step, 55, 100)):
        if not group.match.stays_out:
            _make_step(group, [said[place] for place in group.places], known, matcher)
    return found


def _each_once(rows: Iterable[IncomingPerson]) -> list[IncomingPerson]:
    """Of rows that are the same object the first."""
    if isinstance(rows, list) and len(rows) == 1:
        return rows
    return list({id(row): row for row in rows}.values())


def _told(places: Iterable[int], incoming: Incoming) -> Joining | None:
    """Who of ours it is, as the artist said."""
    same = incoming.decided.same
    if not same:
        return None
    people = (incoming.people[place] for place in places)
    return next((same[person.file, person.line] for person in people if (person.file, person.line) in same), None)


class _Ordered(NamedTuple):
    """By the place of each buyer: the day of their order, whose it is here already (the same number is the same
    buyer), and their orders by source and number."""

    newest: dict[int, str]
    here: dict[int, list[str]]
    orders: dict[int, list[tuple[str, str]]]


def _ordered(incoming: Incoming, matcher: Matcher, step: Step) -> _Ordered:
    found = _Ordered({}, defaultdict(list), defaultdict(list))
    for sale in stepping(incoming.sales, step):
        buyer, source, number = sale.buyer, sale.source, sale.external_id
        found.newest[buyer] = str(sale.sold_on or sale.asked_on or "")
        if number:
            found.orders[buyer].append((source, number))
        here, _ = matcher.sale(source, number)
        if here is not None and here.deleted_on is None:
            found.here[buyer] += here.clients[:1]
    return found


def _joined(found: list[Group], incoming: Incoming, known: Known) -> list[Group]:
    """Groups that are the same one of us become one.

    Where several have the e-mail of one of us, those of another name are somebody new who shares it.
    """
    by_uid: dict[str, list[Group]] = defaultdict(list)
    for group in found:
        if group.match.uid and not group.match.stays_out:
            by_uid[group.match.uid].append(group)
    gone: set[int] = set()
    for uid, same in by_uid.items():
        name = known.people[uid].client.name
        agreeing = [
            group
            for group in same
            if group.match.reason != "email"
            or any(names_agree(incoming.people[place].name, name) for place in group.places)
        ]
        first = (agreeing or same)[0]
        for group in same:
            if group is not first and agreeing and group not in agreeing:
                group.match = Match(None, "email_fits", uid)
            elif group is not first:
                first.places += group.places
                gone.add(id(group))
    return [group for group in found if id(group) not in gone]


def _make_step(group: Group, people: Sequence[IncomingPerson], known: Known, matcher: Matcher) -> None:
    """What the rows of one person change, one origin after the other."""
    uid = group.match.uid
    before = client_fields(known.people[uid]) if uid else {}
    here = dict(before)
    origins = []
    for told in _by_origin(people, matcher):
        last = matcher.origin(told[0], uid)
        rows = [_without_relations(row, last) for row in told] if uid else told
        of_parcel = rows[0].is_buyer
        said = parcel_fields(_said(rows)) if uid and of_parcel else _said(rows)
        found = differing(here, said, dict(last.fields) if last else {}, is_whole=not of_parcel)
        here |= found.to if group.joining is None else _taken(here, said, found.to, group.joining)
        group.kept = group.kept or found.kept
        origins.append(_origin(matcher.source(told[0]), last, found.said))
    group.step = PersonStep(
        key=group.places[0],
        uid=uid,
        name=here["name"],
        changes=changes(before, here),
        origins=tuple(origins),
        new_uid=None if uid else next((person.uid for person in people if person.is_ours), None),
        photo=next((person.photo for person in people if person.photo), None),
        circle=next((person.circle for person in people if person.circle), ""),
        standing=None if uid else next((person.standing for person in people if person.standing), None),
    )


def _taken(here: Fields, said: Fields, to: Fields, joining: Joining) -> Fields:
    """What changes of somebody the artist knew in the file; both notes about them stay."""
    found = to | {name: said[name] for name in joining.take if name in said}
    ours, theirs = here.get("about", ""), said.get("about", "")
    if ours and theirs and "about" not in joining.take and theirs not in ours:
        found["about"] = f"{ours}\n\n{theirs}"
    return {name: text for name, text in found.items() if name not in joining.leave}


def _without_relations(row: IncomingPerson, last: Provenance | None) -> IncomingPerson:
    """The row of somebody who is here without what is a relation here, but for what came in as a field of theirs."""
    if not row.relations:
        return row
    came = {name for name, _ in last.fields} if last else set()
    return replace(row, relations=tuple(each for each in row.relations if f"custom:{each[0]}" in came))


def _by_origin(people: Sequence[IncomingPerson], matcher: Matcher) -> list[list[IncomingPerson]]:
    """Rows by where they come from, address books first: they know a name better than a parcel does."""
    found: dict[tuple[str, str, str], list[IncomingPerson]] = defaultdict(list)
    sources = {id(person): matcher.source(person) for person in _each_once(people)}
    for person in sorted(people, key=lambda person: person.is_buyer) if len(sources) > 1 else people:
        found[sources[id(person)]].append(person)
    return list(found.values())


def _said(rows: Sequence[IncomingPerson]) -> Fields:
    """What rows of one origin say together: the first says it, but of wishes, and of what a source permits, the
    strictest counts."""
    different = _each_once(rows)
    if len(different) == 1:  # as most are
        return person_fields(different[0])
    if rows[0].is_buyer:
        different = _each_once(_with_one_name(rows))
    said: Fields = {}
    for row in different:
        for name, text in person_fields(row).items():
            said.setdefault(name, text)
    strictest = person_fields(max(different, key=lambda row: row.wish.strictness))
    return said | {name: text for name, text in strictest.items() if name == "wish" or name.startswith("source:")}


def _with_one_name(rows: Sequence[IncomingPerson]) -> list[IncomingPerson]:
    """Orders of one buyer under the name most of them have; a present to somebody else brings no address."""
    name, _ = Counter(row.name for row in rows).most_common(1)[0]
    named = [row for row in rows if row.name == name]
    others = _each_once(row for row in rows if row.name != name)
    return named + [row if names_agree(row.name, name) else replace(row, addresses=()) for row in others]


def _origin(source: tuple[str, str, str], last: Provenance | None, said: Mapping[str, str]) -> Origin:
    return Origin(last.uid if last else None, *source, tuple(sorted(said.items())))
