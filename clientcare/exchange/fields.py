"""Each field of a client or sale as a name and a text, so that here, the file and its last import can be compared.

A single field has its own name ("role"). What a client has many of is a field each: `email:`, `phone:`, `link:`,
`address:`, `tag:`, `custom:`, `source:` and `date:`, followed by what tells one from the other. `preferred:emails`
(phones, links, addresses) holds the key of the preferred one, `dead:`e-mail is "yes" where mail to it bounced.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.records import (
    Address,
    Client,
    CustomField,
    ImportantDate,
    Reach,
    Source,
    StateSpan,
    WishSpan,
)
from clientcare.domain.values import ClientType, DateKind, State, Wish
from clientcare.exchange.incoming import IncomingPerson
from clientcare.exchange.known import KnownPerson
from clientcare.exchange.labels import gathered
from clientcare.exchange.norms import fold, norm_email, norm_phone
from clientcare.exchange.plan import FieldChange

SINGLE = (
    "name",
    "given",
    "family",
    "nickname",
    "greet_as",
    "phonetic",
    "sort_name",
    "organisation",
    "role",
    "pronouns",
    "language",
    "time_zone",
    "town",
    "best_time",
    "about",
    "likes",
    "next_time",
    "how_met",
)
_REACHES = {"email": "emails", "phone": "phones", "link": "links"}
_GONE = "(deleted)"

Fields = dict[str, str]


class DateChange(Frozen):
    """An important date to add (`old` None), to move, or to delete (`new` None)."""

    kind: DateKind
    title: str
    old: YearlyDay | None
    new: YearlyDay | None


# --- what a person is, in fields -----------------------------------------------------------------------------


def person_fields(person: IncomingPerson) -> Fields:
    """The fields that the file gives a value; those it leaves empty are not there."""
    fields = {name: getattr(person, name) for name in SINGLE}
    fields |= {"type": person.type.value if person.type is ClientType.ORGANISATION else ""}
    fields |= _reach_fields(person)
    fields |= {f"tag:{fold(tag)}": tag for tag in person.tags}
    own = (*person.custom, *person.relations, *_rest_of_name(person))
    fields |= {f"custom:{name}": value for name, value in gathered(own)}
    fields |= {f"source:{each.source}": _texts(each.source, each.permits) for each in person.sources}
    fields |= {date_key(each.kind, each.title): date_text(each.title, each.day) for each in person.dates}
    if person.wish is not Wish.WELCOME:
        fields["wish"] = _texts(person.wish, person.wish_note)
    if person.state is not State.ACTIVE:
        fields["state"] = person.state.value
    return {name: text for name, text in fields.items() if text}


def client_fields(known: KnownPerson) -> Fields:
    """The fields of a client here that a file could change. A deleted date counts as one of the artist's own."""
    client = known.client
    fields: Fields = {name: getattr(client, name) for name in SINGLE}
    fields["type"] = client.type.value if client.type is ClientType.ORGANISATION else ""
    fields |= _reach_fields(client)
    fields |= {f"tag:{fold(tag)}": tag for tag in client.tags}
    fields |= {f"custom:{each.name}": each.value for each in client.custom}
    fields |= {f"source:{each.source}": _texts(each.source, each.permits) for each in client.sources}
    for each in sorted(known.dates, key=lambda kept: kept.deleted_on is None):
        gone = each.deleted_on is not None
        fields[date_key(each.kind, each.title)] = _GONE if gone else date_text(each.title, each.day)
    fields["wish"] = _texts(client.wish.wish, client.wish.note)
    fields["state"] = client.state.value
    return {name: text for name, text in fields.items() if text}


def date_key(kind: DateKind, title: str) -> str:
    """A birthday is a birthday whatever it is called; other dates are told apart by their title."""
    return f"date:{kind}" if kind is DateKind.BIRTHDAY else f"date:{kind}:{fold(title)}"


def date_text(title: str, day: YearlyDay) -> str:
    """The text of a `date:` field."""
    return _texts(title, str(day))


def date_of(known: KnownPerson, change: DateChange) -> ImportantDate | None:
    """The date here, not in the trash, that a change is about."""
    key = date_key(change.kind, change.title)
    here = (each for each in known.dates if each.deleted_on is None)
    return next((each for each in here if date_key(each.kind, each.title) == key), None)


def wish_of(text: str) -> Wish:
    """The wish in the text of a `wish` field."""
    return Wish(json.loads(text)[0]) if text else Wish.WELCOME


# --- a client with fields changed ----------------------------------------------------------------------------


def with_changes(client: Client, changes: Iterable[FieldChange], today: date, by: str) -> Client:
    """`client` with the changes of a plan, dates excepted. `by`: who says so, in the history of a wish."""
    to = {change.name: change.new for change in changes}
    values: dict[str, Any] = {name: to[name] for name in SINGLE if name in to}
    if "type" in to:
        values["type"] = ClientType(to["type"] or ClientType.PERSON)
    for kind, many in _REACHES.items():
        values[many] = _reaches(kind, getattr(client, many), to)
    values["addresses"] = _addresses(client.addresses, to)
    values["tags"] = tuple(_many("tag", {f"tag:{fold(tag)}": tag for tag in client.tags}, to).values())
    values["custom"] = _custom(client.custom, to)
    sources = {f"source:{each.source}": _texts(each.source, each.permits) for each in client.sources}
    values["sources"] = tuple(Source(*json.loads(text)) for text in _many("source", sources, to).values())
    if "wish" in to:
        values["wishes"] = _with_wish(client.wishes, to["wish"], today, by)
    if "state" in to:
        before = tuple(span for span in client.states if span.since < today)
        values["states"] = (*before, StateSpan(State(to["state"]), today))
    return replace(client, **values)


def date_changes(changes: Iterable[FieldChange]) -> tuple[DateChange, ...]:
    """The changes of a plan that are about important dates, each a record of its own."""
    found = []
    for change in changes:
        if change.name.startswith("date:"):
            title, new = _title_and_day(change.new)
            old_title, old = _title_and_day(change.old)
            kind = DateKind(change.name.split(":")[1])
            found.append(DateChange(kind, title or old_title, old, new))
    return tuple(found)


# --- helpers -------------------------------------------------------------------------------------------------


def _texts(*parts: str) -> str:
    return json.dumps(parts, ensure_ascii=False)


def _title_and_day(text: str) -> tuple[str, YearlyDay | None]:
    if not text or text == _GONE:
        return "", None
    title, day = json.loads(text)
    return title, YearlyDay.parse(day)


def _reach_key(kind: str, value: str) -> str:
    norm = {"email": norm_email, "phone": norm_phone}.get(kind, fold)(value)
    return f"{kind}:{norm or fold(value)}"


def _address_key(address: Address) -> str:
    return f"address:{fold(' '.join((address.street, address.postcode, address.town)))}"


def _address_text(address: Address) -> str:
    return _texts(address.street, address.postcode, address.town, address.region, address.country, address.label)


def _reach_fields(whose: IncomingPerson | Client) -> Fields:
    """Where nothing is said to be preferred, the first of each is (PRODUCT §2: one preferred)."""
    fields: Fields = {}
    for kind, many in _REACHES.items():
        for reach in getattr(whose, many):
            key = _reach_key(kind, reach.value)
            fields.setdefault(key, _texts(reach.value, reach.label))
            if reach.preferred:
                fields.setdefault(f"preferred:{many}", key)
            if reach.dead:
                fields[f"dead:{key}"] = "yes"
    for address in whose.addresses:
        fields.setdefault(_address_key(address), _address_text(address))
        if address.preferred:
            fields.setdefault("preferred:addresses", _address_key(address))
    for kind, many in _REACHES.items():
        for reach in getattr(whose, many)[:1]:
            fields.setdefault(f"preferred:{many}", _reach_key(kind, reach.value))
    for address in whose.addresses[:1]:
        fields.setdefault("preferred:addresses", _address_key(address))
    return fields


def _rest_of_name(person: IncomingPerson) -> list[tuple[str, str]]:
    """The parts of a name that have no field of ours and do not stand in the whole name either."""
    parts = (("Prefix", person.prefix), ("Middle name", person.middle), ("Suffix", person.suffix))
    return [(label, part) for label, part in parts if part and part not in person.name]


def _many(kind: str, here: Fields, to: Fields) -> Fields:
    """The fields of that kind after the changes, in the order they came."""
    changed = here | {name: text for name, text in to.items() if name.startswith(f"{kind}:")}
    return {name: text for name, text in changed.items() if text}


def _reaches(kind: str, here: tuple[Reach, ...], to: Fields) -> tuple[Reach, ...]:
    many = _REACHES[kind]
    old = {_reach_key(kind, reach.value): reach for reach in here}
    texts = {key: _texts(reach.value, reach.label) for key, reach in old.items()}
    preferred = to.get(f"preferred:{many}")
    found = []
    for key, text in _many(kind, texts, to).items():
        value, label = json.loads(text)
        was = old.get(key, Reach(value))
        dead = to[f"dead:{key}"] == "yes" if f"dead:{key}" in to else was.dead
        first = was.preferred if preferred is None else key == preferred
        found.append(Reach(value, label, first, dead))
    return tuple(found)


def _addresses(here: tuple[Address, ...], to: Fields) -> tuple[Address, ...]:
    old = {_address_key(address): address for address in here}
    texts = {key: _address_text(address) for key, address in old.items()}
    preferred = to.get("preferred:addresses")
    found = []
    for key, text in _many("address", texts, to).items():
        first = old[key].preferred if preferred is None and key in old else key == preferred
        street, postcode, town, region, country, label = json.loads(text)
        found.append(Address(street, postcode, town, region, country, label, first))
    return tuple(found)


def _custom(here: tuple[CustomField, ...], to: Fields) -> tuple[CustomField, ...]:
    kinds = {each.name: each.kind for each in here}
    fields = _many("custom", {f"custom:{each.name}": each.value for each in here}, to)
    named = [(name.removeprefix("custom:"), value) for name, value in fields.items()]
    return tuple(CustomField(name, value, kinds.get(name, "text")) for name, value in named)


def _with_wish(wishes: tuple[WishSpan, ...], text: str, today: date, by: str) -> tuple[WishSpan, ...]:
    wish, note = json.loads(text)
    before = tuple(span for span in wishes if span.since < today)
    return (*before, WishSpan(Wish(wish), today, by=by, note=note))
