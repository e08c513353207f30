"""What a card calls somebody: FN, N, ORG, KIND, and what stands in for them where they are missing or empty."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from clientcare.domain.values import ClientType
from clientcare.exchange.labels import DEPARTMENT
from clientcare.exchange.vcard import ours
from clientcare.exchange.vcard.cards import Property
from clientcare.exchange.vcard.values import parts, plain, raw_parts

_SOUNDS = tuple(f"X-PHONETIC-{part}-NAME" for part in ("FIRST", "MIDDLE", "LAST"))
Properties = Mapping[str, Sequence[Property]]
"""The properties of a card by their NAME."""


def first(props: Properties, *names: str) -> str:
    """The plain text of the first property with that name that says anything; "" without one."""
    for name in names:
        for prop in props.get(name, ()):
            if said := plain(prop.value):
                return said
    return ""


def names_of(props: Properties) -> dict[str, Any]:
    """The fields of an `IncomingPerson` that say who it is; `name` is "" where nothing names anybody.

    A card with no FN takes its name from N, then ORG, then NICKNAME (the first e-mail or phone comes after).
    """
    family, given, middle, prefix, suffix = _parts_of_name(props)
    units = [part for part in _units(props) if part]
    nicknames = props.get("NICKNAME", ())
    nickname = ", ".join(said for prop in nicknames for said in parts(prop.value, ",") if said) if nicknames else ""
    whole = first(props, "FN") or " ".join(part for part in (prefix, given, middle, family, suffix) if part)
    organisation = units[0] if units else ""
    return {
        "name": whole or organisation or nickname,
        "given": given,
        "middle": middle,
        "family": family,
        "prefix": prefix,
        "suffix": suffix,
        "nickname": nickname,
        "organisation": organisation,
        "type": _type(props, bool(family or given), whole, organisation),
        "phonetic": _phonetic(props),
        "sort_name": first(props, "SORT-STRING", "X-EVOLUTION-FILE-AS") or _sort_as(props),
        "pronouns": first(props, "PRONOUNS"),
    }


def department(props: Properties) -> list[tuple[str, str]]:
    """The units of an organisation under its name, and those of other programs, as a field."""
    units = [(DEPARTMENT, ", ".join(part for part in _units(props)[1:] if part))]
    units += [(DEPARTMENT, plain(prop.value)) for prop in props.get("X-KADDRESSBOOK-X-DEPARTMENT", ())]
    return units


def is_group(props: Properties) -> bool:
    return first(props, "KIND", "X-ADDRESSBOOKSERVER-KIND").casefold() == "group"


def is_thing(props: Properties) -> bool:
    return first(props, "KIND").casefold() in ("location", "device", "application")


def _parts_of_name(props: Properties) -> list[str]:
    """Family, given, further given, prefixes and suffixes of the first N that has any; a sixth part is not ours."""
    for prop in props.get("N", ()):
        if any(said := _components(prop.value)):
            return (said + [""] * 5)[:5]
    return [""] * 5


def _components(value: str) -> list[str]:
    """The parts between semicolons; several values in one part are joined with blanks."""
    if "," not in value:
        return parts(value, ";")
    return [" ".join(said for said in parts(part, ",") if said) for part in raw_parts(value, ";")]


def _units(props: Properties) -> list[str]:
    if "ORG" not in props:
        return []
    return next((units for prop in props["ORG"] if any(units := parts(prop.value, ";"))), [])


def _type(props: Properties, has_parts: bool, whole: str, organisation: str) -> ClientType:
    if (own := first(props, ours.TYPE)) and own in list(ClientType):
        return ClientType(own)
    said = first(props, "X-ABSHOWAS").casefold() == "company" or first(props, "KIND").casefold() == "org"
    nobody = organisation and not has_parts and whole in ("", organisation)
    return ClientType.ORGANISATION if said or nobody else ClientType.PERSON


def _phonetic(props: Properties) -> str:
    if props.keys().isdisjoint(_SOUNDS):
        return ""
    said = (first(props, name) for name in _SOUNDS)
    return " ".join(part for part in said if part)


def _sort_as(props: Properties) -> str:
    names = props.get("N", ())
    said = names[0].param("SORT-AS") if names else ""
    return "" if not said else " ".join(part.strip() for part in said.replace(",", ";").split(";") if part.strip())
