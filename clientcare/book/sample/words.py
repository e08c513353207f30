"""The names, works and sentences that a made-up studio is made of; they lie in `resources/sample`."""

from __future__ import annotations

import json
from functools import cache
from string import Formatter
from typing import Any, NamedTuple

from clientcare.book.sample.chance import Chance, Weighted
from clientcare.domain.money import Money
from clientcare.domain.values import SaleKind
from clientcare.paths import resource


class Called(NamedTuple):
    """What somebody is called; `latin` is their name as a stranger would type it."""

    name: str
    given: str = ""
    family: str = ""
    latin: str = ""
    language: str = ""


class Town(NamedTuple):
    name: str
    country: str
    time_zone: str


class Words:
    """Everything that is said and called so in a made-up studio."""

    def __init__(self) -> None:
        names, self.works, self.sentences = _read("names"), _read("works"), _read("sentences")
        self.places = _read("places")
        self.towns = [Town(*town) for town in self.places["towns"]]
        groups = names["groups"] + names["scripts"]
        self._people = Weighted([(group, float(group["weight"])) for group in groups])
        self._organisations: dict[str, list[str]] = names["organisations"]

    def person(self, chance: Chance) -> Called:
        group = self._people.draw(chance)
        if "front" in group:
            given = chance.one_of(group["given"])
            family = chance.one_of(group["front"]) + chance.one_of(group["back"])
            return Called(f"{given} {family}", given, family)
        (given, given_latin), (family, family_latin) = chance.one_of(group["given"]), chance.one_of(group["family"])
        parts = (family, given) if group.get("family_first") else (given, family)
        return Called(" ".join(parts), given, family, f"{given_latin} {family_latin}", group["language"])

    def organisation(self, chance: Chance, town: Town) -> Called:
        parts = (chance.one_of(self._organisations["front"]), chance.one_of(self._organisations["back"]))
        return Called(" ".join((*parts, town.name)))

    def place(self, kind: str, chance: Chance) -> str:
        return str(chance.one_of(self.places[kind]))

    def title(self, kind: SaleKind, chance: Chance) -> str:
        """What a work of that kind is called."""
        own = {SaleKind.SERVICE: "services", SaleKind.WORKSHOP: "workshops", SaleKind.OTHER: "others"}.get(kind)
        if own is not None:
            return str(chance.one_of(self.works[own]))
        first, second = chance.one_of(self.works["first"]), chance.one_of(self.works["second"])
        return f"{first} {second}{chance.one_of(self.works['endings'])}"

    def technique(self, chance: Chance) -> str:
        return f"{chance.one_of(self.works['techniques'])}, {chance.one_of(self.works['sizes'])}"

    def price(self, kind: SaleKind, currency: str, chance: Chance) -> Money:
        low, high = self.works["prices"][kind]
        return Money(chance.number(low // 10, high // 10) * 1000, currency)

    def sentence(self, about: str, chance: Chance, title: str, town: str) -> str:
        """A sentence of that sort, about the work and the town."""
        pattern: str = chance.one_of(self.sentences[about])
        if "{" not in pattern:
            return pattern
        told = {"title": title, "town": town}
        for name in _placeholders(pattern):
            if name not in told:
                told[name] = chance.one_of(self.sentences[name])
        return pattern.format(**told)


@cache
def _placeholders(pattern: str) -> tuple[str, ...]:
    return tuple(name for _, name, _, _ in Formatter().parse(pattern) if name)


@cache
def words() -> Words:
    return Words()


def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource(f"sample/{name}.json").read_text(encoding="utf-8"))
    return found
