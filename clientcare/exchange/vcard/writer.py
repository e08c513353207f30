"""From people to cards of vCard 3.0 and 4.0 that any program reads, and our own import as the same facts."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from datetime import UTC
from enum import StrEnum

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Address, Client, ImportantDate, Reach
from clientcare.domain.values import ClientType, DateKind, State, Wish
from clientcare.exchange.incoming import Photo
from clientcare.exchange.vcard import ours
from clientcare.exchange.vcard.values import APPLE_NO_YEAR
from clientcare.exchange.vcard.writing import Lines, escaped

_TYPES = {"home": "home", "work": "work"}
_PHONE_TYPES = _TYPES | {"mobile": "cell", "fax": "fax", "pager": "pager"}
"""Labels that every program knows, and their TYPE."""
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Version(StrEnum):
    THREE = "3.0"
    FOUR = "4.0"


class Outgoing(Frozen):
    """Somebody who goes out: important dates, relations as (what they are, name), and the photo, if it goes along.

    What the artist only notes for themselves (likes, how they met, what to mention) stays.
    """

    client: Client
    dates: tuple[ImportantDate, ...] = ()
    relations: tuple[tuple[str, str], ...] = ()
    photo: Photo | None = None


def to_vcards(people: Iterable[Outgoing], version: Version) -> bytes:
    """A card for each, in that order, in UTF-8. The same people give the same bytes."""
    return b"".join(_card(each, version) for each in people)


def _card(person: Outgoing, version: Version) -> bytes:
    client, lines = person.client, Lines()
    lines.raw("BEGIN", "VCARD")
    lines.raw("VERSION", version)
    lines.raw("PRODID", f"-//{ours.MAKER}//EN")
    is_urn = version is Version.FOUR and _UUID.fullmatch(client.uid)
    lines.say("UID;VALUE=text" if version is Version.FOUR and not is_urn else "UID", _uid(client.uid, bool(is_urn)))
    _say_name(lines, client, version)
    for kind, reaches in (("TEL", client.phones), ("EMAIL", client.emails), ("URL", client.links)):
        for reach in reaches:
            _say_reach(lines, kind, reach, version)
    for address in client.addresses:
        _say_address(lines, address, version)
    for date in person.dates:
        _say_date(lines, date, version)
    for kind, name in person.relations:
        lines.say("RELATED;VALUE=text" if version is Version.FOUR else "X-ABRELATEDNAMES", name, kind)
    _say_rest(lines, client)
    _say_photo(lines, person.photo, version)
    instant = client.updated_at.astimezone(UTC)
    lines.raw("REV", f"{instant:%Y%m%dT%H%M%SZ}" if version is Version.FOUR else f"{instant:%Y-%m-%dT%H:%M:%SZ}")
    lines.raw("END", "VCARD")
    return lines.whole()


def _uid(uid: str, is_urn: bool) -> str:
    return f"urn:uuid:{uid}" if is_urn else uid


def _say_name(lines: Lines, client: Client, version: Version) -> None:
    """3.0 has to have an N, also where we know no parts of the name."""
    lines.say("FN", client.name)
    if version is Version.THREE or client.family or client.given:
        lines.raw("N", f"{escaped(client.family)};{escaped(client.given)};;;")
    lines.say("NICKNAME", client.nickname)
    lines.say("X-PHONETIC-FIRST-NAME", client.phonetic)
    lines.say("X-EVOLUTION-FILE-AS" if version is Version.FOUR else "SORT-STRING", client.sort_name)
    lines.say("ORG", client.organisation)
    lines.say("TITLE", client.role)
    lines.say("PRONOUNS", client.pronouns)
    if client.type is ClientType.ORGANISATION:
        lines.raw(*(("KIND", "org") if version is Version.FOUR else ("X-ABShowAs", "COMPANY")))
    elif client.name == client.organisation:
        lines.raw(ours.TYPE, client.type)


def _say_reach(lines: Lines, name: str, reach: Reach, version: Version) -> None:
    known = _PHONE_TYPES if name == "TEL" else _TYPES
    params, label = _labelled(reach.label, known, reach.preferred, version)
    params += f";{ours.DEAD}=1" if reach.dead else ""
    lines.say(name + params, reach.value, label)  # the comma of an address too: others would cut it off there


def _say_address(lines: Lines, address: Address, version: Version) -> None:
    params, label = _labelled(address.label, _TYPES, address.preferred, version)
    parts = ("", "", address.street, address.town, address.region, address.postcode, address.country)
    if any(parts):
        lines.raw(f"ADR{params}", ";".join(map(escaped, parts)), label)


def _labelled(label: str, known: dict[str, str], preferred: bool, version: Version) -> tuple[str, str]:
    """The parameters of a value, and its label where the TYPEs that every program knows cannot say it."""
    words = label.split(" ")
    is_typed = set(words) <= known.keys() and len(set(words)) == len(words)
    types = [known[word] for word in words] if is_typed else []
    if preferred and version is Version.THREE:
        types.append("pref")
    params = f";TYPE={','.join(types)}" if types else ""
    if preferred and version is Version.FOUR:
        params += ";PREF=1"
    return params, "" if is_typed else label


def _say_date(lines: Lines, date: ImportantDate, version: Version) -> None:
    """Each version has its own way to leave out the year; 3.0 has none but Apple's, which others know too."""
    name, label = "X-ABDATE", date.title
    if date.kind is DateKind.BIRTHDAY:
        name, label = "BDAY", ""
    elif date.kind is DateKind.ANNIVERSARY:
        name, label = "ANNIVERSARY" if version is Version.FOUR else "X-ANNIVERSARY", ""
    without_year = f";X-APPLE-OMIT-YEAR={APPLE_NO_YEAR}" if version is Version.THREE and date.day.year is None else ""
    lines.raw(name + without_year, _day(date.day, version), label)


def _day(day: YearlyDay, version: Version) -> str:
    if version is Version.FOUR:
        return f"{'--' if day.year is None else f'{day.year:04}'}{day.month:02}{day.day:02}"
    return f"{day.year or APPLE_NO_YEAR:04}-{day.month:02}-{day.day:02}"


def _say_rest(lines: Lines, client: Client) -> None:
    lines.say("LANG", client.language)
    lines.say("TZ", client.time_zone)
    lines.raw("CATEGORIES", ",".join(map(escaped, client.tags)))
    lines.say("NOTE", client.about)
    for custom in client.custom:
        lines.say(ours.FIELD, custom.value, custom.name)
    if client.wish.wish is not Wish.WELCOME:
        lines.raw(ours.WISH, client.wish.wish)
    if client.state is State.IN_MEMORY:
        lines.raw(ours.STATE, client.state)


def _say_photo(lines: Lines, photo: Photo | None, version: Version) -> None:
    if photo is not None:
        content = base64.b64encode(photo.data).decode("ascii")
        if version is Version.FOUR:
            lines.raw("PHOTO", f"data:{photo.media_type};base64,{content}")
        else:
            lines.raw(f"PHOTO;ENCODING=b;TYPE={photo.media_type.rpartition('/')[2].upper()}", content)
