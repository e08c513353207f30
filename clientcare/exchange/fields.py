"""Each field of a client or sale as a name and a text, so that here, the file and its last import can be compared.

A single field has its own name ("role"). What a client has many of is a field each: `email:`, `phone:`, `link:`,
`address:`, `tag:`, `custom:`, `source:` and `date:`, followed by what tells one from the other. `preferred:emails`
(phones, links, addresses) holds the key of the preferred one, `dead:`e-mail is "yes" where mail to it bounced.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from json.encoder import encode_basestring
from operator import attrgetter
from typing import Any

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.json_text import of_text
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
_SINGLE_OF = attrgetter(*SINGLE)
_REACHES = {"email": "emails", "phone": "phones", "link": "links"}
_REACHED_BY = (("email", "emails", norm_email), ("phone", "phones", norm_phone), ("link", "links", fold))
_NORMS = {kind: norm for kind, _, norm in _REACHED_BY}
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
    fields: Fields = {name: text for name, text in zip(SINGLE, _SINGLE_OF(person), strict=True) if text}
    if person.type is ClientType.ORGANISATION:
        fields["type"] = person.type.value
    fields |= _reach_fields(person)
    if person.tags:
        fields |= {f"tag:{fold(tag)}": tag for tag in person.tags if tag}
    if own := (*person.custom, *person.relations, *_rest_of_name(person)):
        fields |= {f"custom:{name}": value for name, value in gathered(own)}
    if person.sources:
        fields |= {f"source:{each.source}": _texts(each.source, each.permits) for each in person.sources}
    if person.dates:
        fields |= {date_key(each.kind, each.title): date_text(each.title, each.day) for each in person.dates}
    if person.wish is not Wish.WELCOME:
        fields["wish"] = _texts(person.wish, person.wish_note)
    if person.state is not State.ACTIVE:
        fields["state"] = person.state.value
    return fields


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
    return Wish(of_text(text)[0]) if text else Wish.WELCOME


# --- a client with fields changed ----------------------------------------------------------------------------


def with_changes(client: Client, changes: Iterable[FieldChange], today: date, by: str) -> Client:
    """`client` with the changes of a plan, dates excepted. `by`: who says so, in the history of a wish."""
    to: Fields = {}
    many: dict[str, Fields] = defaultdict(dict)
    for change in changes:
        kind, colon, _ = change.name.partition(":")
        (many[kind] if colon else to)[change.name] = change.new
    values: dict[str, Any] = {name: to[name] for name in SINGLE if name in to}
    if "type" in to:
        values["type"] = ClientType(to["type"] or ClientType.PERSON)
    for kind, field in _REACHES.items():
        values[field] = _reaches(kind, getattr(client, field), many)
    values["addresses"] = _addresses(client.addresses, many)
    if "tag" in many:
        values["tags"] = tuple(_after({f"tag:{fold(tag)}": tag for tag in client.tags}, many["tag"]).values())
    if "custom" in many:
        values["custom"] = _custom(client.custom, many["custom"])
    if "source" in many:
        sources = {f"source:{each.source}": _texts(each.source, each.permits) for each in client.sources}
        values["sources"] = tuple(Source(*of_text(text)) for text in _after(sources, many["source"]).values())
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
    """As `json.dumps` writes them, which would take several times as long."""
    return f"[{', '.join(map(encode_basestring, parts))}]"


def _title_and_day(text: str) -> tuple[str, YearlyDay | None]:
    if not text or text == _GONE:
        return "", None
    title, day = of_text(text)
    return title, YearlyDay.parse(day)


def _reach_key(kind: str, value: str) -> str:
    norm = _NORMS[kind](value)
    return f"{kind}:{norm or fold(value)}"


def _address_key(address: Address) -> str:
    return f"address:{fold(' '.join((address.street, address.postcode, address.town)))}"


def _address_text(address: Address) -> str:
    return _texts(address.street, address.postcode, address.town, address.region, address.country, address.label)


def _reach_fields(whose: IncomingPerson | Client) -> Fields:
    """Where nothing is said to be preferred, the first of each is (PRODUCT §2: one preferred)."""
    fields: Fields = {}
    first: Fields = {}
    for kind, many, norm in _REACHED_BY:
        for reach in getattr(whose, many):
            key = f"{kind}:{norm(reach.value) or fold(reach.value)}"
            first.setdefault(f"preferred:{many}", key)
            fields.setdefault(key, _texts(reach.value, reach.label))
            if reach.preferred:
                fields.setdefault(f"preferred:{many}", key)
            if reach.dead:
                fields[f"dead:{key}"] = "yes"
    for address in whose.addresses:
        key = _address_key(address)
        first.setdefault("preferred:addresses", key)
        fields.setdefault(key, _address_text(address))
        if address.preferred:
            fields.setdefault("preferred:addresses", key)
    for name, key in first.items():
        fields.setdefault(name, key)
    return fields


def _rest_of_name(person: IncomingPerson) -> list[tuple[str, str]]:
    """The parts of a name that have no field of ours and do not stand in the whole name either."""
    if not (person.prefix or person.middle or person.suffix):
        return []
    parts = (("Prefix", person.prefix), ("Middle name", person.middle), ("Suffix", person.suffix))
    return [(label, part) for label, part in parts if part and part not in person.name]


def _after(here: Fields, to: Fields) -> Fields:
    """The fields of one kind after the changes, in the order they came."""
    return {name: text for name, text in (here | to).items() if text}


def _reaches(kind: str, here: tuple[Reach, ...], to: Mapping[str, Fields]) -> tuple[Reach, ...]:
    name = f"preferred:{_REACHES[kind]}"
    own, dead, preferred = to.get(kind, {}), to.get("dead", {}), to.get("preferred", {}).get(name)
    if not (own or dead or preferred is not None):
        return here
    old = {_reach_key(kind, reach.value): reach for reach in here}
    found = []
    for key, text in _after({key: _texts(reach.value, reach.label) for key, reach in old.items()}, own).items():
        value, label = of_text(text)
        was = old.get(key, Reach(value))
        is_dead = dead[f"dead:{key}"] == "yes" if f"dead:{key}" in dead else was.dead
        first = was.preferred if preferred is None else key == preferred
        found.append(Reach(value, label, first, is_dead))
    return tuple(found)


def _addresses(here: tuple[Address, ...], to: Mapping[str, Fields]) -> tuple[Address, ...]:
    own, preferred = to.get("address", {}), to.get("preferred", {}).get("preferred:addresses")
    if not (own or preferred is not None):
        return here
    old = {_address_key(address): address for address in here}
    found = []
    for key, text in _after({key: _address_text(address) for key, address in old.items()}, own).items():
        first = old[key].preferred if preferred is None and key in old else key == preferred
        street, postcode, town, region, country, label = of_text(text)
        found.append(Address(street, postcode, town, region, country, label, first))
    return tuple(found)


def _custom(here: tuple[CustomField, ...], to: Fields) -> tuple[CustomField, ...]:
    kinds = {each.name: each.kind for each in here}
    fields = _after({f"custom:{each.name}": each.value for each in here}, to)
    named = [(name.removeprefix("custom:"), value) for name, value in fields.items()]
    return tuple(CustomField(name, value, kinds.get(name, "text")) for name, value in named)


def _with_wish(wishes: tuple[WishSpan, ...], text: str, today: date, by: str) -> tuple[WishSpan, ...]:
    wish, note = of_text(text)
    before = tuple(span for span in wishes if span.since < today)
    return (*before, WishSpan(Wish(wish), today, by=by, note=note))
