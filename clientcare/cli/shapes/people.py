"""People as the contract writes them: row and record, and what belongs to a record (CLI.md, "Shapes")."""

from __future__ import annotations

from datetime import date

from clientcare.cli.shapes import plain
from clientcare.cli.shapes.plain import Names, Shape
from clientcare.domain.calendar import Rhythm
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Address, Client, ImportantDate, Reach, ReferOut, Relation, Reminder
from clientcare.domain.values import State, Wish
from clientcare.store.reads.search import EntryHit


class Row(Frozen):
    """What a list says of a client; `rhythm` is the one that holds."""

    uid: str
    name: str
    circle: str
    rhythm: Rhythm
    state: State
    wish: Wish
    last_care_on: date | None
    next_check_in_on: date | None
    long_distance: bool


class Person(Frozen):
    """A client with all that their record tells of others; `dates` each with the day on which it comes next."""

    client: Client
    row: Row
    today: date
    relations: tuple[Relation, ...]
    dates: tuple[tuple[ImportantDate, date | None], ...]
    names: Names

    def shape(self) -> Shape:
        return record(self)


def row(one: Row) -> Shape:
    return {
        "uid": one.uid,
        "name": one.name,
        "circle": one.circle,
        "rhythm": plain.rhythm(one.rhythm),
        "state": str(one.state),
        "contact_wish": str(one.wish),
        "last_care_on": plain.day(one.last_care_on),
        "next_check_in_on": plain.day(one.next_check_in_on),
        "long_distance": one.long_distance,
    }


def hit(one: EntryHit, names: Names) -> Shape:
    """An entry that was found, with the first of its people and its own words around what was found."""
    people = plain.clients(one.clients, names)
    return {
        "uid": one.uid,
        "client": people[0] if people else None,
        "kind": str(one.kind),
        "on": plain.day(one.on),
        "excerpt": one.excerpt,
    }


def record(person: Person) -> Shape:
    """The whole record of one client."""
    client = person.client
    return {
        "uid": client.uid,
        "name": client.name,
        "type": str(client.type),
        "given": plain.text(client.given),
        "family": plain.text(client.family),
        "nickname": plain.text(client.nickname),
        "greet_as": plain.text(client.greet_as),
        "sort_name": plain.text(client.sort_name),
        "organisation": plain.text(client.organisation),
        "role": plain.text(client.role),
        "pronouns": plain.text(client.pronouns),
        "language": plain.text(client.language),
        "channel": client.channel and str(client.channel),
        "best_time": plain.text(client.best_time),
        "time_zone": plain.text(client.time_zone),
        "town": plain.text(client.town),
        **_reached(client),
        "about": plain.text(client.about),
        "likes": plain.text(client.likes),
        "next_time": plain.text(client.next_time),
        "how_met": plain.text(client.how_met),
        "sources": [{"source": each.source, "permits": plain.text(each.permits)} for each in client.sources],
        **_known_through(person),
        "tags": list(client.tags),
        "custom": {each.name: each.value for each in client.custom},
        **_care(person),
    }


def _reached(client: Client) -> Shape:
    return {
        "emails": [_reach(each) for each in client.emails],
        "phones": [_reach(each) for each in client.phones],
        "links": [_reach(each) for each in client.links],
        "addresses": [_address(each) for each in client.addresses],
    }


def _reach(one: Reach) -> Shape:
    return {"label": plain.text(one.label), "value": one.value, "preferred": one.preferred}


def _address(one: Address) -> Shape:
    return {
        "label": plain.text(one.label),
        "street": plain.text(one.street),
        "postcode": plain.text(one.postcode),
        "town": plain.text(one.town),
        "region": plain.text(one.region),
        "country": plain.text(one.country),
        "preferred": one.preferred,
    }


def _known_through(person: Person) -> Shape:
    client = person.client
    return {
        "last_in_touch": {
            "on": plain.day(client.last_in_touch_on),
            "said": plain.text(client.last_in_touch_said),
        },
        "referred_by": plain.client(client.referred_by, person.names),
        "referred_on": plain.day(client.referred_on),
        "relations": [
            {"client": other, "kind": each.kind}
            for each in person.relations
            if (other := plain.client(_other(each, client.uid), person.names)) is not None
        ],
    }


def _other(relation: Relation, uid: str) -> str:
    return relation.other if relation.client == uid else relation.client


def _care(person: Person) -> Shape:
    client, row_ = person.client, person.row
    return {
        "circle": row_.circle,
        "rhythm": plain.rhythm(row_.rhythm),
        "rhythm_is": "circle" if client.belonging.own_rhythm is None else "own",
        "fit": str(client.fit),
        "takes": {"value": client.takes and str(client.takes), "until": plain.day(client.takes_until)},
        "wish": _wish(client),
        "state": str(client.state),
        "paused_until": _paused_until(client, person.today),
        "dates": [important_date(each, next_on, person.names) for each, next_on in person.dates],
        "added_on": plain.day(client.entered_on),
        "last_care_on": plain.day(row_.last_care_on),
        "next_check_in_on": plain.day(row_.next_check_in_on),
        "long_distance": row_.long_distance,
        "deleted_on": plain.day(client.deleted_on),
    }


def _wish(client: Client) -> Shape:
    """The wish in force, and all there ever were: each until the next one began."""
    now = client.wish
    ends = [*(later.since for later in client.wishes[1:]), None]
    return {
        "value": str(now.wish),
        "since": plain.day(now.since),
        "by": plain.text(now.by),
        "note": plain.text(now.note),
        "not_by": [str(channel) for channel in client.not_by],
        "history": [
            {"value": str(span.wish), "since": plain.day(span.since), "until": plain.day(end)}
            for span, end in zip(client.wishes, ends, strict=True)
        ],
    }


def _paused_until(client: Client, today: date) -> str | None:
    for pause in reversed(client.pauses):
        if today in pause:
            return "open" if pause.until is None else str(pause.until)
    return None


def important_date(one: ImportantDate, next_on: date | None, names: Names) -> Shape:
    return {
        "uid": one.uid,
        "client": plain.client(one.client, names),
        "title": one.title,
        "day": plain.day(one.day),
        "heads_up": one.heads_up,
        "switched_on": one.switched_on,
        "next_on": plain.day(next_on),
    }


def reminder(one: Reminder, next_on: date | None, names: Names) -> Shape:
    return {
        "uid": one.uid,
        "title": one.title,
        "client": plain.client(one.client, names),
        "first_on": plain.day(one.first_on),
        "time": plain.clock(one.time),
        "rule": plain.text(one.rule),
        "after_done": plain.rhythm(one.after_done or None),
        "ends_on": plain.day(one.ends_on),
        "next_on": plain.day(next_on),
    }


def refer_out(one: ReferOut, names: Names) -> Shape:
    return {
        "uid": one.uid,
        "client": plain.client(one.client, names),
        "to": plain.client(one.to, names),
        "on": plain.day(one.on),
        "why": plain.text(one.why),
        "came_of": plain.text(one.came_of),
        "reminder": one.reminder,
    }
