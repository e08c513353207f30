"""The record of a made-up person: names, ways to reach them, wishes and histories, all plainly invented."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from clientcare.book.sample.cast import Lot, Peace
from clientcare.book.sample.chance import Chance
from clientcare.book.sample.person import Person
from clientcare.book.sample.talking import channel_of
from clientcare.book.sample.words import Words
from clientcare.domain.calendar import DAY, Span
from clientcare.domain.folding import fold
from clientcare.domain.records import (
    Address,
    Belonging,
    Circle,
    Client,
    CustomField,
    Reach,
    Source,
    StateSpan,
    WishSpan,
)
from clientcare.domain.values import Channel, ClientType, Fit, State, Takes, Wish

_WISHES: Mapping[Peace, Wish] = {
    Peace.NO_PROMOTIONS: Wish.NO_PROMOTIONS,
    Peace.THEY_REACH_OUT: Wish.THEY_REACH_OUT,
    Peace.QUIET: Wish.QUIET,
}
_STATES: Mapping[Peace, State] = {Peace.RESTING: State.RESTING, Peace.IN_MEMORY: State.IN_MEMORY}
_PRONOUNS = ("she", "he", "they", "")


class Portraits:
    """Makes the records; no two people have the same e-mail or phone."""

    def __init__(self, words: Words, circle_for_new: Circle, today: date) -> None:
        self._words = words
        self._new = circle_for_new
        self._today = today
        self._emails: dict[str, int] = {}
        self._phones = 0

    def client(self, chance: Chance, who: Person, sender: Mapping[str, Any]) -> Client:
        """The record of one person; `sender` are the fields of who sent them."""
        lot, called = who.lot, who.called
        fields: dict[str, Any] = {
            "name": called.name,
            "given": called.given,
            "family": called.family,
            "phonetic": called.latin,
            "language": called.language,
            "town": who.town.name,
            "time_zone": who.town.time_zone if chance.often(0.2) else "",
            "channel": channel_of(who),
            "wishes": _wishes(chance, self._words, who),
            "states": _states(who),
            "belongings": self._belongings(who),
            "pauses": self._pauses(chance, who),
            "fit": _fit(chance, lot),
            "imported_on": who.added if lot.silent else None,
            **self._ways(chance, who),
            **self._notes(chance, who),
            **sender,
        }
        if lot.organisation:
            fields |= {"type": ClientType.ORGANISATION, "organisation": called.name}
        else:
            fields["pronouns"] = chance.one_of(_PRONOUNS)
        if lot.colleague:
            fields |= {"role": "framer", "takes": chance.one_of((Takes.OPEN, Takes.FULL))}
        return Client(**who.stamp, **fields)

    def _ways(self, chance: Chance, who: Person) -> dict[str, Any]:
        """How to reach them; some of it is missing here and there, as in every address book."""
        ways: dict[str, Any] = {}
        if chance.often(0.8):
            ways["emails"] = (Reach(self._email(chance, who), "home", preferred=True, dead=chance.often(0.01)),)
        if chance.often(0.6):
            self._phones += 1
            ways["phones"] = (Reach(f"+999 55 {self._phones:07}", "mobile", preferred=True),)
        if chance.often(0.5):
            street = f"{self._words.place('streets', chance)} {chance.number(1, 140)}"
            address = Address(street, f"{chance.number(1000, 9999)}", who.town.name, "", who.town.country, "", True)
            ways["addresses"] = (address,)
        if who.lot.peace is Peace.NONE and chance.often(0.04):
            ways["not_by"] = (Channel.CALL,)
        return ways

    def _email(self, chance: Chance, who: Person) -> str:
        plain = "".join(letter if letter.isascii() and letter.isalnum() else "." for letter in fold(_latin(who)))
        plain = ".".join(part for part in plain.split(".") if part) or "hello"
        self._emails[plain] = count = self._emails.get(plain, 0) + 1
        house = self._words.place("streets", chance).split()[0].lower()
        return f"{plain}{count if count > 1 else ''}@{house}.example"

    def _notes(self, chance: Chance, who: Person) -> dict[str, Any]:
        words, notes = self._words, dict[str, Any]()
        if chance.often(0.3):
            notes["how_met"] = f"Met at {words.place('met_at', chance)}."
        if chance.often(0.25):
            notes["likes"] = ", ".join(chance.some(words.places["likes"], chance.number(1, 3)))
        if chance.often(0.2):
            notes["about"] = words.sentence("about", chance, "", who.town.name)
        if chance.often(0.06):
            notes["next_time"] = words.sentence("next_time", chance, "", who.town.name)
        if chance.often(0.35):
            notes["tags"] = tuple(chance.some(words.places["tags"], chance.number(1, 3)))
        if chance.often(0.15):
            notes["sources"] = (Source(words.place("sources", chance), "news" if chance.often(0.3) else ""),)
        if chance.often(0.04):
            notes["custom"] = (CustomField("Wall", f"{chance.number(12, 60) * 10} cm"),)
        if chance.often(0.1):
            notes["best_time"] = chance.one_of(("in the morning", "after six", "weekends"))
        return notes

    def _belongings(self, who: Person) -> tuple[Belonging, ...]:
        lot = who.lot
        if who.moved is None:
            return (Belonging(lot.circle.uid, who.added, lot.own_rhythm),)
        return Belonging(self._new.uid, who.added), Belonging(lot.circle.uid, who.moved, lot.own_rhythm)

    def _pauses(self, chance: Chance, who: Person) -> tuple[Span, ...]:
        if who.lot.peace is not Peace.PAUSED or who.in_peace_since is None:
            return ()
        until = self._today + chance.number(10, 90) * DAY if chance.often(0.5) else None
        return (Span(who.in_peace_since, until),)


def _wishes(chance: Chance, words: Words, who: Person) -> tuple[WishSpan, ...]:
    wish = _WISHES.get(who.lot.peace, Wish.WELCOME)
    if who.in_peace_since is None or wish is Wish.WELCOME:
        return (WishSpan(wish, who.added),)
    note = words.sentence("wish", chance, "", "")
    return WishSpan(Wish.WELCOME, who.added), WishSpan(wish, who.in_peace_since, "themselves", note)


def _states(who: Person) -> tuple[StateSpan, ...]:
    state = _STATES.get(who.lot.peace)
    if state is None or who.in_peace_since is None:
        return (StateSpan(state or State.ACTIVE, who.added),)
    return StateSpan(State.ACTIVE, who.added), StateSpan(state, who.in_peace_since)


def _fit(chance: Chance, lot: Lot) -> Fit:
    if lot.peace is Peace.NOT_OURS:
        return Fit.NOT_OURS
    return Fit.JOY if chance.often(0.12) else Fit.GOOD if chance.often(0.4) else Fit.UNSURE


def _latin(who: Person) -> str:
    return who.called.latin or who.called.name
