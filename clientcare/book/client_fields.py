"""The fields of a client as a person gives them, and the client they make; reads nothing, writes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, TypedDict

from clientcare.book import histories, ways
from clientcare.domain.calendar import Rhythm, Unit, YearlyDay, add
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import field_names
from clientcare.domain.records import (
    Address,
    Belonging,
    Client,
    CustomField,
    Reach,
    Source,
    StateSpan,
    WishSpan,
)
from clientcare.domain.values import Channel, ClientType, Fit, State, Takes, Wish

ROUGHLY: Mapping[str, tuple[int, Unit]] = {
    "week": (7, Unit.DAYS),
    "month": (1, Unit.MONTHS),
    "season": (3, Unit.MONTHS),
    "year": (1, Unit.YEARS),
    "longer": (2, Unit.YEARS),
}
"""How long ago somebody was last in touch, as people say it (CLI.md, `--last-in-touch`)."""


class ClientFields(TypedDict, total=False):
    """What may be said of a client; a field that is not there stays as it is.

    Lists are whole. `rhythm` None is "as the circle"; `last_in_touch` is a day or a word of `ROUGHLY`;
    `birthday` None takes it away.
    """

    type: ClientType
    given: str
    family: str
    nickname: str
    greet_as: str
    sort_name: str
    phonetic: str
    organisation: str
    role: str
    pronouns: str
    language: str
    channel: Channel | None
    best_time: str
    time_zone: str
    town: str
    photo: str | None
    emails: tuple[Reach, ...]
    phones: tuple[Reach, ...]
    links: tuple[Reach, ...]
    addresses: tuple[Address, ...]
    about: str
    likes: str
    next_time: str
    how_met: str
    sources: tuple[Source, ...]
    tags: tuple[str, ...]
    custom: tuple[CustomField, ...]
    last_in_touch: date | str | None
    referred_by: str | None
    referred_on: date | None
    fit: Fit
    takes: Takes | None
    takes_until: date | None
    not_by: tuple[Channel, ...]
    circle: str
    rhythm: Rhythm | None
    wish: Wish
    wish_since: date
    wish_by: str
    wish_note: str
    state: State
    birthday: YearlyDay | None


class ClientEdit(ClientFields, total=False):
    name: str


WISH_FIELDS = frozenset({"wish", "wish_since", "wish_by", "wish_note"})
_LISTS_OF_WAYS = ("emails", "phones", "links", "addresses")
_PLAIN = frozenset(ClientEdit.__annotations__) & frozenset(field_names(Client))


def values_from(client: Client, fields: ClientEdit, today: date) -> dict[str, Any]:
    """The fields of the record that change `client` into what was said; CareError: usage, invalid.

    Names of others (`circle`, `referred_by`) are taken as they are: who calls has made sure that they exist.
    """
    said: dict[str, Any] = dict(fields)
    values = {name: said[name] for name in _PLAIN & said.keys()}
    _tidy(values)
    if "last_in_touch" in said:
        values |= _last_in_touch(said["last_in_touch"], today)
    if WISH_FIELDS & said.keys():
        values["wishes"] = histories.with_wish(*_wish(client, said, today))
    if "state" in said:
        values["states"] = histories.with_state(client.states, StateSpan(said["state"], today))
    if {"circle", "rhythm"} & said.keys():
        now = client.belonging
        span = Belonging(said.get("circle", now.circle), today, said.get("rhythm", now.own_rhythm))
        values["belongings"] = histories.with_belonging(client.belongings, span)
    return values | _referral(client, said, today)


def _tidy(values: dict[str, Any]) -> None:
    if "name" in values:
        values["name"] = " ".join(values["name"].split())
        if not values["name"]:
            raise CareError(Code.USAGE, "no_name")
    for name in _LISTS_OF_WAYS:
        if name in values:
            values[name] = ways.tidy(values[name])
    if "tags" in values:
        values["tags"] = tuple(dict.fromkeys(tag.strip() for tag in values["tags"] if tag.strip()))
    if "not_by" in values:
        values["not_by"] = tuple(dict.fromkeys(values["not_by"]))
    if values.get("time_zone"):
        _need_time_zone(values["time_zone"])


def _need_time_zone(name: str) -> None:
    from zoneinfo import ZoneInfo  # few people have one

    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError, RecursionError):
        raise CareError(Code.USAGE, "unknown_time_zone", name=name) from None


def _last_in_touch(said: date | str | None, today: date) -> dict[str, Any]:
    if isinstance(said, str):
        if said not in ROUGHLY:
            raise CareError(Code.USAGE, "not_a_choice", word=said, where="last_in_touch", choices=tuple(ROUGHLY))
        count, unit = ROUGHLY[said]
        return {"last_in_touch_on": add(today, -count, unit), "last_in_touch_said": said}
    if said is not None and said > today:
        raise CareError(Code.INVALID, "last_in_touch_ahead", on=said)
    return {"last_in_touch_on": said, "last_in_touch_said": ""}


def _wish(client: Client, said: Mapping[str, Any], today: date) -> tuple[tuple[WishSpan, ...], WishSpan]:
    """What goes before, and the wish as it now is: who, why and since when go with the wish they were said of."""
    now = client.wish
    same = said.get("wish", now.wish) == now.wish
    since = said.get("wish_since", now.since if same else today)
    if "wish_since" in said and since > today:
        raise CareError(Code.INVALID, "wish_since_ahead", on=since)
    by = said.get("wish_by", now.by if same else "")
    note = said.get("wish_note", now.note if same else "")
    span = WishSpan(said.get("wish", now.wish), since, by, note)
    return (client.wishes[:-1] if same else client.wishes), span


def _referral(client: Client, said: Mapping[str, Any], today: date) -> dict[str, Any]:
    """Who sent them, on which day, and when that was first written down (PRODUCT §3.7)."""
    sender = said.get("referred_by", client.referred_by)
    if sender is None:
        if said.get("referred_on") is not None:
            raise CareError(Code.INVALID, "referred_by_nobody")
        cleared = {"referred_by", "referred_on"} & said.keys()
        return {"referred_on": None, "referred_entered_on": None} if cleared else {}
    if sender == client.referred_by:
        return {}
    return {"referred_on": said.get("referred_on"), "referred_entered_on": today}
