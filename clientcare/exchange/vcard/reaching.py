"""How a card says somebody is reached: e-mails, phones, web addresses and postal addresses."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import unquote

from clientcare.domain.records import Address, Reach
from clientcare.exchange.norms import fold
from clientcare.exchange.vcard import ours
from clientcare.exchange.vcard.cards import Property
from clientcare.exchange.vcard.names import Properties
from clientcare.exchange.vcard.values import label, parts, plain

_PREF = re.compile(r"[0-9]{1,3}")


def reaches_of(props: Properties, labels: dict[str, str]) -> dict[str, Any]:
    """The fields of an `IncomingPerson` that say how to reach it. `labels`: group -> what its values are called.

    What is no e-mail address (it has no @) is not among the e-mails; see `not_emails`.
    """
    return {
        "emails": _reaches(props.get("EMAIL", ()), labels, lambda value: _email(value) if "@" in value else ""),
        "phones": _reaches(props.get("TEL", ()), labels, _phone),
        "links": _reaches(props.get("URL", ()), labels, str),
        "addresses": _addresses(props, labels),
    }


def not_emails(props: Properties) -> list[str]:
    """What stands where an e-mail should and is none."""
    said = [plain(prop.value) for prop in props.get("EMAIL", ())]
    return [value for value in said if value and "@" not in value]


def _email(value: str) -> str:
    return unquote(value[7:]) if value[:7].lower() == "mailto:" else value


def _phone(value: str) -> str:
    """The number as written; a tel: address as people write it, with "ext"."""
    if value[:4].lower() != "tel:":
        return value
    number, *rest = unquote(value[4:]).split(";")
    extension = next((part[4:] for part in rest if part[:4].lower() == "ext="), "")
    return f"{number} ext {extension}" if extension else number


def _reaches(props: Sequence[Property], labels: dict[str, str], mended: Callable[[str], str]) -> tuple[Reach, ...]:
    """The values that are not empty, the first preferred one marked (the lowest PREF where numbers are given)."""
    if not props:
        return ()
    found: dict[str, Reach] = {}
    preferred = _preferred(props)
    if len(props) == 1:
        value = mended(plain(props[0].value))
        dead = bool(props[0].param(ours.DEAD))
        return (Reach(value, label(props[0], labels), preferred is not None, dead),) if value else ()
    for prop in props:
        value = mended(plain(prop.value))
        if value:
            same = found.get(fold(value))
            called = _both(same.label if same else "", label(prop, labels))
            first = prop is preferred or bool(same and same.preferred)
            dead = bool(prop.param(ours.DEAD)) and not (same and not same.dead)
            found[fold(value)] = Reach(same.value if same else value, called, first, dead)
    return tuple(found.values())


def _both(label: str, other: str) -> str:
    """The label of what is written down twice: "work, car"."""
    return ", ".join(dict.fromkeys(each for each in (label, other) if each))


def _preferred(props: Sequence[Property]) -> Property | None:
    numbered = [prop for prop in props if (pref := prop.param("PREF")) and _PREF.fullmatch(pref)]
    if numbered:
        return min(numbered, key=lambda prop: int(prop.param("PREF")))
    return next((prop for prop in props if prop.preferred and prop.value.strip()), None)


def _addresses(props: Properties, labels: dict[str, str]) -> tuple[Address, ...]:
    """The postal addresses; the printed LABEL of one repeats it and counts only where there is nothing else."""
    lines = props.get("ADR", ())
    if not lines and "LABEL" not in props:
        return ()
    preferred = _preferred(lines)
    found: dict[str, Address] = {}
    for prop in lines:
        address = _address(prop, label(prop, labels), prop is preferred)
        if address is not None:
            found.setdefault(fold(str(address)), address)
    if not found:
        for prop in props.get("LABEL", ()):
            if street := plain(prop.value):
                found.setdefault(fold(street), Address(street, label=label(prop, labels)))
    return tuple(found.values())


def _address(prop: Property, name: str, preferred: bool) -> Address | None:
    box, extended, street, town, region, postcode, country = (parts(prop.value, ";") + [""] * 7)[:7]
    whole = "\n".join(part for part in (street, extended, box) if part)
    if not any((whole, town, region, postcode, country)):
        return None
    return Address(whole, postcode, town, region, country, name, preferred)
