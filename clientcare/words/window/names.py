"""What somebody is called in a sentence."""

from __future__ import annotations

from clientcare.domain.records import Client
from clientcare.domain.values import ClientType

_JOINED = {"&", "and"}


def called(client: Client) -> str:
    """As they are greeted, by nickname or given name; else the first word of a person's name, with whom it is joined to
    ("Rosa & Benoît"); an organisation by its name."""
    known = client.greet_as or client.nickname or client.given
    if known or client.type is ClientType.ORGANISATION:
        return known or client.name
    words = client.name.split()
    if len(words) > 2 and words[1].casefold() in _JOINED:
        return " ".join(words[:3])
    return words[0] if words else client.name
