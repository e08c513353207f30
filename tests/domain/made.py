"""Records for tests: what every record has is filled in, so that a test names only what it is about."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from clientcare.domain.records import Belonging, Client, Contact, Note, Sale, StateSpan, WishSpan
from clientcare.domain.values import Channel, Direction, Purpose, State, Wish

TODAY = date(2026, 5, 14)
NOW = datetime(2026, 5, 14, 9, 12, tzinfo=UTC)


def stamp(uid: str = "a") -> dict[str, Any]:
    return {"uid": uid, "entered_on": TODAY, "seq": 1, "created_at": NOW, "updated_at": NOW}


def client(uid: str = "ana", **fields: Any) -> Client:
    since = date(2025, 6, 1)
    whole: dict[str, Any] = {
        "name": "Ana Ruiz",
        "wishes": (WishSpan(Wish.WELCOME, since),),
        "states": (StateSpan(State.ACTIVE, since),),
        "belongings": (Belonging("clients", since),),
    }
    return Client(**stamp(uid), **(whole | fields))


def note(uid: str = "a", text: str = "", **fields: Any) -> Note:
    return Note(**stamp(uid), clients=("ana",), on=TODAY, text=text, **fields)


def contact(uid: str = "a", **fields: Any) -> Contact:
    whole: dict[str, Any] = {
        "clients": ("ana",),
        "on": TODAY,
        "channel": Channel.MESSAGE,
        "purpose": Purpose.CHECK_IN,
        "direction": Direction.WE,
    }
    return Contact(**stamp(uid), **(whole | fields))


def sale(uid: str = "a", **fields: Any) -> Sale:
    return Sale(**stamp(uid), clients=("ana",), title="Blue Harbour", **fields)
