"""FIELDS: what `add`, `edit` and `change` say of a client, in the words of the book."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar, cast

from clientcare.book.client_fields import ClientFields
from clientcare.book.ways import Ways
from clientcare.cli.commands.common import person_or_none, renamed
from clientcare.cli.run import Call
from clientcare.domain.errors import CareError, Code
from clientcare.domain.folding import fold
from clientcare.domain.frozen import replace
from clientcare.domain.records import Address, Circle, Client, CustomField, Reach, Source
from clientcare.domain.values import Channel
from clientcare.store.reads import order

T = TypeVar("T")

NAMES = {
    name: name.replace("-", "_")
    for name in (
        *("name", "type", "given", "family", "nickname", "greet-as", "sort-name", "organisation", "role"),
        *("pronouns", "language", "town", "time-zone", "channel", "best-time", "about", "likes", "next-time"),
        *("how-met", "birthday", "referred-on", "last-in-touch", "fit", "takes", "takes-until"),
        *("wish", "wish-since", "wish-by", "wish-note", "state"),
    )
}
_LABEL = re.compile(r"[^/:@?;=]{1,40}")


def fields(call: Call, given: Mapping[str, Any], client: Client | None) -> ClientFields:
    """What was said of the client; lists are whole, made of what they have and what was added or taken away."""
    said: dict[str, Any] = renamed(given, NAMES)
    if "referred-by" in given:
        said["referred_by"] = person_or_none(call, given["referred-by"])
    if "circle" in given:
        said["circle"] = circle(call, given["circle"]).uid
    if "rhythm" in given:
        said["rhythm"] = None if given["rhythm"] == "circle" else given["rhythm"]
    return cast("ClientFields", said | _ways(given, client) | _lists(given, client))


def circle(call: Call, name: str) -> Circle:
    """The circle of that name; CareError not_found."""
    for each in order.circles(call.desk.studio):
        if fold(each.name) == fold(name) or each.uid == name:
            return each
    raise CareError(Code.NOT_FOUND, "no_such_circle", name=name)


def _ways(given: Mapping[str, Any], client: Client | None) -> dict[str, Any]:
    """E-mails, phones, links and addresses, as far as anything was said: more, fewer for -VALUE, none for ""."""
    ways = before = Ways.of(client) if client else Ways()
    for name, field, add, drop in _KINDS:
        for word in given.get(name, ()):
            if not word:
                ways = replace(ways, **cast("Any", {field: ()}))
            else:
                ways = drop(ways, word[1:]) if word.startswith("-") else add(ways, word)
    for value in given.get("prefer", ()):
        ways = ways.preferring(value)
    lists = ("emails", "phones", "links", "addresses")
    return {name: getattr(ways, name) for name in lists if getattr(ways, name) != getattr(before, name)}


def _labelled(word: str) -> tuple[str, str]:
    """The label that goes first, and the rest."""
    label, equals, rest = word.partition("=")
    if equals and _LABEL.fullmatch(label):
        return label.strip(), rest.strip()
    return "", word.strip()


def _reach(word: str) -> Reach:
    label, value = _labelled(word)
    return Reach(value, label)


def _address(word: str) -> Address:
    label, value = _labelled(word)
    parts = [part.strip() for part in value.split(";")]
    if len(parts) > 5:
        raise CareError(Code.USAGE, "address_parts", word=word, where="--address")
    street, postcode, town, region, country = parts + [""] * (5 - len(parts))
    return Address(street, postcode, town, region, country, label)


_KINDS: tuple[tuple[str, str, Callable[[Ways, str], Ways], Callable[[Ways, str], Ways]], ...] = (
    ("email", "emails", lambda ways, word: ways.with_email(_reach(word)), Ways.without_email),
    ("phone", "phones", lambda ways, word: ways.with_phone(_reach(word)), Ways.without_phone),
    ("link", "links", lambda ways, word: ways.with_link(_reach(word)), Ways.without_link),
    ("address", "addresses", lambda ways, word: ways.with_address(_address(word)), Ways.without_address),
)
"""Each option with the list it is about, and how a word is added to that or taken away."""


def _lists(given: Mapping[str, Any], client: Client | None) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if "tag" in given or "untag" in given:
        tags = _listed(client.tags if client else (), given.get("tag", ()), lambda word: word, _same_words)
        said["tags"] = tuple(tag for tag in tags if fold(tag) not in map(fold, given.get("untag", ())))
    if "source" in given:
        said["sources"] = _listed(client.sources if client else (), given["source"], _source, _same_source)
    if "not-by" in given:
        said["not_by"] = _listed(client.not_by if client else (), given["not-by"], Channel, _same_words)
    if "custom" in given:
        said["custom"] = _custom(client.custom if client else (), given["custom"])
    return said


def _listed(
    have: tuple[T, ...], words: Iterable[str], make: Callable[[str], T], same: Callable[[T, str], bool]
) -> tuple[T, ...]:
    """The list with each word added; without it for -WORD; empty for an empty word."""
    for word in words:
        if not word:
            have = ()
            continue
        plain = word.removeprefix("-")
        have = tuple(each for each in have if not same(each, plain))
        if plain == word:
            have = (*have, make(word))
    return have


def _same_words(one: str, word: str) -> bool:
    return fold(one) == fold(word)


def _source(word: str) -> Source:
    name, _, permits = word.partition("=")
    return Source(name.strip(), permits.strip())


def _same_source(one: Source, word: str) -> bool:
    return fold(one.source) == fold(word.partition("=")[0])


def _custom(have: tuple[CustomField, ...], pairs: Iterable[tuple[str, str]]) -> tuple[CustomField, ...]:
    """Fields by name; one that is said again keeps its kind and its place; one without a value goes."""
    for name, value in pairs:
        if not name:
            have = ()
        elif not value:
            have = tuple(each for each in have if fold(each.name) != fold(name))
        elif any(fold(each.name) == fold(name) for each in have):
            have = tuple(replace(each, value=value) if fold(each.name) == fold(name) else each for each in have)
        else:
            have = (*have, CustomField(name, value))
    return have
