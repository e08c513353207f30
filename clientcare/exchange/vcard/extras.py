"""What else a card tells: days, messengers, family, notes and what other programs put into fields of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.values import DateKind
from clientcare.exchange.incoming import IncomingDate
from clientcare.exchange.labels import (
    ANNIVERSARY,
    BIRTHDAY,
    DIED,
    IMPORTANT_DATE,
    OCCUPATION,
    RELATED,
    headline,
    service,
)
from clientcare.exchange.vcard import ours
from clientcare.exchange.vcard.cards import Property
from clientcare.exchange.vcard.names import Properties, department, first
from clientcare.exchange.vcard.reaching import not_emails
from clientcare.exchange.vcard.values import parts, plain, yearly_day

_ANNIVERSARIES = (
    "ANNIVERSARY",
    "X-ANNIVERSARY",
    "X-EVOLUTION-ANNIVERSARY",
    "X-KADDRESSBOOK-X-ANNIVERSARY",
    "X-MS-ANNIVERSARY",
)
_DAYS = (*_ANNIVERSARIES, "X-ABDATE")
_SERVICES = "AIM,GADUGADU,GOOGLE-TALK,GROUPWISE,GTALK,ICQ,JABBER,MSN,QQ,SKYPE,SKYPE-USERNAME,TWITTER,YAHOO"
_MESSENGERS = {f"X-{name}" for name in _SERVICES.split(",")}
_SOCIAL = ("SOCIALPROFILE", "X-SOCIALPROFILE")
_NAMED = {
    "X-ASSISTANT": "Assistant",
    "X-EVOLUTION-ASSISTANT": "Assistant",
    "X-KADDRESSBOOK-X-ASSISTANTSNAME": "Assistant",
    "X-EVOLUTION-MANAGER": "Manager",
    "X-KADDRESSBOOK-X-MANAGERSNAME": "Manager",
    "X-MANAGER": "Manager",
    "X-EVOLUTION-SPOUSE": "Spouse",
    "X-KADDRESSBOOK-X-SPOUSESNAME": "Spouse",
    "X-SPOUSE": "Spouse",
    "X-KADDRESSBOOK-X-IMADDRESS": "Messenger",
    "X-MS-IMADDRESS": "Messenger",
    "X-KADDRESSBOOK-X-OFFICE": "Office",
    "X-KADDRESSBOOK-X-PROFESSION": OCCUPATION,
    "X-MAIDENNAME": "Maiden name",
}
_MOST = "VERSION,PRODID,UID,REV,N,FN,NICKNAME,SORT-STRING,ORG,TITLE,EMAIL,TEL,ADR,LABEL,URL,BDAY,ANNIVERSARY,NOTE"
_USUAL = frozenset([*_MOST.split(","), "CATEGORIES", "PHOTO", "X-ABLABEL", "X-ABDATE"])
"""What most cards have nothing but."""
_LONGEST_ZONE = 80
"""Letters; each / is a folder that is looked into, and thousands of them are too deep."""
_BUILT_IN_GROUPS = ("mycontacts", "my contacts")


def dates_of(props: Properties, labels: dict[str, str], *, exactly: bool = False) -> tuple[IncomingDate, ...]:
    """Birthday, anniversaries and labelled dates; of several birthdays the first that is a day.

    `exactly`: their titles stay as they are written.
    """
    if "BDAY" not in props and props.keys().isdisjoint(_DAYS):
        return ()
    birthdays = [day for prop in props.get("BDAY", ()) if (day := yearly_day(prop))][:1]
    found: dict[str, list[YearlyDay]] = {}
    for prop in (each for name in _ANNIVERSARIES for each in props.get(name, ())):
        _put(found, ANNIVERSARY, prop)
    for prop in props.get("X-ABDATE", ()):
        _put(found, _title(labels, prop, exactly) or IMPORTANT_DATE, prop)
    dates = [IncomingDate(BIRTHDAY, day, DateKind.BIRTHDAY) for day in birthdays]
    for title, days in found.items():
        kind = DateKind.ANNIVERSARY if title == ANNIVERSARY else DateKind.OWN
        numbered = zip(("", *(f" {count}" for count in range(2, len(days) + 1))), days, strict=True)
        dates += [IncomingDate(f"{title}{number}", day, kind) for number, day in numbered]
    return tuple(dates)


def about(props: Properties) -> str:
    """The notes, and the days that are only words, such as a birthday "circa 1800"."""
    notes = [plain(prop.value) for prop in props.get("NOTE", ())]
    if "BDAY" in props:
        notes += [f"{BIRTHDAY}: {said}" for said in _worded(props, "BDAY")]
    if not props.keys().isdisjoint(_ANNIVERSARIES):
        notes += [f"{ANNIVERSARY}: {said}" for name in _ANNIVERSARIES for said in _worded(props, name)]
    if not notes:
        return ""
    return "\n\n".join(dict.fromkeys(note for note in notes if note))


def custom_of(props: Properties, labels: dict[str, str], *, exactly: bool = False) -> Iterator[tuple[str, str]]:
    """Everything worth keeping that has no field of ours, as (name, value); in a card of ours (`exactly`) without
    those who are `related`."""
    if props.keys() <= _USUAL:
        if "ORG" in props:
            yield from department(props)
        yield from (("E-mail", said) for said in not_emails(props))
        return
    yield from ((labels.get(prop.group.lower(), ""), plain(prop.value)) for prop in props.get(ours.FIELD, ()))
    yield from department(props)
    role = first(props, "ROLE")
    if role and first(props, "TITLE") not in ("", role):
        yield OCCUPATION, role
    yield from (("E-mail", said) for said in not_emails(props))
    for name in sorted(props.keys() & _NAMED.keys()):
        yield from ((_NAMED[name], plain(prop.value)) for prop in props[name])
    if not exactly:
        yield from related(props, labels)
    yield from _messengers(props, labels)
    yield from ((DIED, plain(prop.value)) for name in ("DEATHDATE", "X-DEATHDATE") for prop in props.get(name, ()))
    for name in props:
        if name.startswith("X-CUSTOM") and (number := name.removeprefix("X-CUSTOM")).isdecimal():
            yield f"Custom {number}", first(props, name)


def tags_of(props: Properties) -> tuple[str, ...]:
    if "CATEGORIES" not in props:
        return ()
    said = (tag for prop in props["CATEGORIES"] for tag in parts(prop.value, ","))
    return tuple(dict.fromkeys(tag for tag in said if tag and tag.casefold() not in _BUILT_IN_GROUPS))


def language_of(props: Properties) -> str:
    """The preferred language: the lowest PREF, else the first."""
    said = [prop for prop in props.get("LANG", ()) if prop.value.strip()]
    return plain(min(said, key=lambda prop: prop.param("PREF") or "100").value) if said else ""


def time_zone_of(props: Properties) -> str:
    """The zone where it is one by name ("Europe/Berlin"); an offset alone says too little."""
    for prop in props.get("TZ", ()):
        name = plain(prop.value)
        try:
            if "/" in name and len(name) <= _LONGEST_ZONE:
                return ZoneInfo(name).key
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return ""


def _put(found: dict[str, list[YearlyDay]], title: str, prop: Property) -> None:
    day = yearly_day(prop)
    if day is not None and day not in found.setdefault(title, []):
        found[title].append(day)


def _worded(props: Properties, name: str) -> list[str]:
    return [plain(prop.value) for prop in props.get(name, ()) if prop.value.strip() and yearly_day(prop) is None]


def related(props: Properties, labels: dict[str, str], *, exactly: bool = False) -> Iterator[tuple[str, str]]:
    """Others by name, and what they are to somebody."""
    for prop in props.get("X-ABRELATEDNAMES", ()):
        yield _title(labels, prop, exactly) or RELATED, plain(prop.value)
    for prop in props.get("RELATED", ()):
        if not plain(prop.value).lower().startswith("urn:"):
            own = _title(labels, prop, exactly)
            yield own or headline(next(iter(prop.types), RELATED).lower()), plain(prop.value)


def _title(labels: dict[str, str], prop: Property, exactly: bool) -> str:
    """What the label of its group calls it; "" without one."""
    own = labels.get(prop.group.lower(), "") if prop.group else ""
    return own if exactly else headline(own)


def _messengers(props: Properties, labels: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Messengers and networks: neither a phone, nor an e-mail, nor a web page of theirs."""
    for name in sorted(_MESSENGERS & props.keys()):
        called = service(name.removeprefix("X-").removesuffix("-USERNAME").lower())
        yield from ((called, plain(prop.value)) for prop in props[name])
    for prop in (*props.get("IMPP", ()), *(each for name in _SOCIAL for each in props.get(name, ()))):
        value = plain(prop.value)
        scheme, colon, handle = value.partition(":")
        if not re.fullmatch(r"[A-Za-z][\w+.-]*", scheme) or not colon:
            scheme, handle = "", value
        if handle.startswith("//"):
            handle, scheme = value, ""
        types = [each.lower() for each in prop.types if each not in ("PREF", "HOME", "WORK", "OTHER")]
        own = labels.get(prop.group.lower(), "") if prop.group else ""
        said = own or prop.param("X-SERVICE-TYPE") or prop.param("SERVICE-TYPE") or next(iter(types), "")
        yield service(said or (scheme if scheme != "x-apple" else "") or "messenger"), handle
