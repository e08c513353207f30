"""The names we give to what has no field of ours, the same whichever program wrote it."""

from __future__ import annotations

from collections.abc import Iterable

from clientcare.domain.folding import fold

ANNIVERSARY = "Anniversary"
BIRTHDAY = "Birthday"
DEPARTMENT = "Department"
DIED = "Died"
IMPORTANT_DATE = "Important date"
OCCUPATION = "Occupation"
PHOTO = "Photo"
RELATED = "Related"
SALE = "A sale"

_KNOWN_SERVICES = {
    "aim": "AIM",
    "gadu": "Gadu-Gadu",
    "gadugadu": "Gadu-Gadu",
    "gg": "Gadu-Gadu",
    "google": "Google Talk",
    "googletalk": "Google Talk",
    "google-talk": "Google Talk",
    "gtalk": "Google Talk",
    "icq": "ICQ",
    "irc": "IRC",
    "jabber": "Jabber",
    "xmpp": "Jabber",
    "msn": "MSN",
    "msnim": "MSN",
    "qq": "QQ",
    "sip": "SIP",
    "wechat": "WeChat",
    "whatsapp": "WhatsApp",
    "ymsgr": "Yahoo",
}


def service(name: str) -> str:
    """What a messenger or network is called: "ymsgr" is Yahoo, "skype" is Skype."""
    return _KNOWN_SERVICES.get(name.strip().casefold(), headline(name))


def order(number: str) -> str:
    """What an order is called of which only the number is known."""
    return f"Order {number}"


def headline(name: str) -> str:
    """The name with a capital letter in front, as a field is called."""
    return name[:1].upper() + name[1:]


def gathered(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """One value a name: several of one name are joined with commas, the same one said twice stands once."""
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        values = found.setdefault(name.strip(), [])
        if value and fold(value) not in map(fold, values):
            values.append(value)
    return tuple((name, ", ".join(values)) for name, values in found.items() if name and values)
