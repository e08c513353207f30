"""What a fact about a file is, and how it is looked up in what an import makes of that file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from clientcare.domain.records import Client, Sale
from clientcare.domain.values import DateKind
from clientcare.exchange.incoming import Incoming, SourceFile
from clientcare.exchange.plan import Plan
from clientcare.exchange.planning import plan_of
from clientcare.exchange.reading import read
from tests.exchange.studio import Studio


@dataclass(frozen=True)
class Seen:
    """A file after its import into an empty studio."""

    incoming: Incoming
    plan: Plan
    studio: Studio

    @classmethod
    def of(cls, name: str, data: bytes) -> Seen:
        """Import the file; CareError where it is refused."""
        studio = Studio()
        incoming = read([SourceFile(name, data)], studio.options())
        plan = plan_of(incoming, studio.known())
        studio.put(plan, studio.known())
        return cls(incoming, plan, studio)

    @property
    def clients(self) -> list[Client]:
        """Everybody, in the order of the file."""
        return list(self.studio.clients.values())

    @property
    def sales(self) -> list[Sale]:
        return list(self.studio.sales.values())

    def client(self, place: int) -> Client:
        """The first is 1."""
        return self.clients[place - 1]

    def named(self, name: str) -> Client:
        return self.studio.named(name)

    def dates(self, place: int = 1) -> dict[str, str]:
        uid = self.client(place).uid
        return {each.title: str(each.day) for each in self.studio.dates.values() if each.client == uid}

    def birthday(self, place: int = 1) -> str:
        uid = self.client(place).uid
        own = [each for each in self.studio.dates.values() if each.client == uid]
        return next((str(each.day) for each in own if each.kind is DateKind.BIRTHDAY), "")

    def custom(self, place: int = 1) -> dict[str, str]:
        return {each.name: each.value for each in self.client(place).custom}

    def photo(self, place: int = 1) -> tuple[int, str]:
        """Its size and its kind; (0, "") without one."""
        found = self.plan.people[place - 1].photo
        return (len(found.data), found.media_type) if found else (0, "")


@dataclass(frozen=True)
class Fact:
    """Something that stands in the list of facts about a file, and whether an import holds it."""

    text: str
    holds: Callable[[Seen], bool]


def values(client: Client, kind: str) -> list[str]:
    """The values of its emails, phones or links."""
    return [reach.value for reach in getattr(client, kind)]


def phone_count(client: Client) -> int:
    """Phones as the file counts them: one that is written down twice has both labels here."""
    return sum(len(reach.label.split(", ")) for reach in client.phones)


def people(count: int) -> Fact:
    return Fact(f"{count} cards or contacts", lambda seen: len(seen.clients) == count)


def name(text: str, place: int = 1) -> Fact:
    return Fact(f"{place}: name {text}", lambda seen: seen.client(place).name == text)


def emails(*said: str, place: int = 1) -> Fact:
    return Fact(
        f"{place}: e-mails {', '.join(said) or 'none'}", lambda seen: values(seen.client(place), "emails") == [*said]
    )


def phones(*said: str, place: int = 1) -> Fact:
    return Fact(
        f"{place}: phones {', '.join(said) or 'none'}", lambda seen: values(seen.client(place), "phones") == [*said]
    )


def counts(emails: int, phones: int, place: int = 1) -> Fact:
    def holds(seen: Seen) -> bool:
        client = seen.client(place)
        told = len(client.emails) + len([each for each in client.custom if each.name == "E-mail"])
        return told == emails and phone_count(client) == phones

    return Fact(f"{place}: {emails} e-mails, {phones} phones", holds)


def birthday(day: str, place: int = 1) -> Fact:
    """`day` is "" for none."""
    return Fact(f"{place}: birthday {day or 'none'}", lambda seen: seen.birthday(place) == day)


def date(title: str, day: str) -> Fact:
    return Fact(f"{title} {day}", lambda seen: seen.dates().get(title) == day)


def organisation(text: str, place: int = 1) -> Fact:
    return Fact(f"{place}: works at {text}", lambda seen: seen.client(place).organisation == text)


def kept(label: str, value: str, place: int = 1) -> Fact:
    """A value that has no field of ours stands under its label."""
    return Fact(f"{place}: {label} {value}", lambda seen: value in seen.custom(place).get(label, ""))


def photo(size: int, kind: str, place: int = 1) -> Fact:
    return Fact(f"{place}: photo {size} bytes, {kind}", lambda seen: seen.photo(place) == (size, f"image/{kind}"))


def no_photo(place: int = 1) -> Fact:
    return Fact(f"{place}: no photo", lambda seen: seen.photo(place) == (0, ""))


def fact(text: str, holds: Callable[[Seen], bool]) -> Fact:
    return Fact(text, holds)
