"""The table of clients that goes out: a column for every field, numbered ones for what a client has many of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.frozen import Frozen, field, field_names
from clientcare.domain.records import Address, Client, ImportantDate
from clientcare.exchange.csv_out import to_csv

UID = "Client Care uid"
TEXTS = {
    "given": "Given name",
    "family": "Family name",
    "nickname": "Nickname",
    "greet_as": "Greet as",
    "sort_name": "Sort name",
    "phonetic": "Phonetic",
    "organisation": "Organisation",
    "role": "Role",
    "pronouns": "Pronouns",
    "language": "Language",
    "time_zone": "Time zone",
    "town": "Town",
    "best_time": "Best time",
    "about": "About",
    "likes": "Likes",
    "next_time": "Next time",
    "how_met": "How met",
}
"""The field of each column that holds a text."""
FIT, OWN_RHYTHM, CIRCLE = "Fit", "Own rhythm", "Circle"
SENT = ("Referred by", "Referred by uid", "Referred on")
REACHES = {"emails": "E-mail", "phones": "Phone", "links": "Link"}
PLACES = tuple(name for name in field_names(Address) if name != "preferred")
PREFERRED, DEAD = "preferred", "dead"
WITHOUT_YEAR = "--"
"""Before a day without a year: of the bare one a spreadsheet would make a day of this year."""


class ClientOut(Frozen):
    """Somebody of the list. `seen`: what is only to be seen and never read again, by heading. `sent_by`: the name of
    who sent them, as far as it may be seen."""

    client: Client
    dates: tuple[ImportantDate, ...] = ()
    sent_by: str = ""
    seen: Mapping[str, str] = field(default_factory=dict)


def clients_csv(people: Sequence[ClientOut]) -> bytes:
    """A row for each, in that order. There are as many numbered columns as who has most of them needs."""
    headings = tuple(dict.fromkeys(_headings(people)))
    return to_csv(headings, ([cells.get(name, "") for name in headings] for cells in map(_cells, people)))


def _headings(people: Sequence[ClientOut]) -> Iterator[str]:
    yield from ("Name", "Type", *TEXTS.values(), "Wish", "Wish note", "State", FIT, OWN_RHYTHM, *SENT)
    clients = [each.client for each in people]
    for name, called in REACHES.items():
        for number in _most(getattr(client, name) for client in clients):
            yield from (f"{called} {number}", f"{called} {number} label", f"{called} {number} is")
    for number in _most(client.addresses for client in clients):
        yield from (f"Address {number} {part}" for part in (*PLACES, "is"))
    for number in _most(each.dates for each in people):
        yield from (f"Date {number} title", f"Date {number}")
    for number in _most(client.tags for client in clients):
        yield f"Tag {number}"
    for number in _most(client.custom for client in clients):
        yield from (f"Own field {number} name", f"Own field {number}")
    for number in _most(client.sources for client in clients):
        yield from (f"Source {number}", f"Source {number} permits")
    yield from (heading for each in people for heading in each.seen)
    yield UID


def _most(several: Iterator[Sequence[object]]) -> range:
    """The numbers from 1 to how many the longest has."""
    return range(1, max(map(len, several), default=0) + 1)


def _cells(person: ClientOut) -> dict[str, str]:
    """What the row of somebody holds, by heading."""
    client = person.client
    cells = {"Name": client.name, "Type": client.type.value, UID: client.uid, **person.seen}
    cells |= {heading: getattr(client, name) for name, heading in TEXTS.items()}
    cells |= {"Wish": client.wish.wish.value, "Wish note": client.wish.note, "State": client.state.value}
    rhythm, sent_on = client.belonging.own_rhythm, client.referred_on or client.referred_entered_on
    cells |= {FIT: client.fit.value, OWN_RHYTHM: "" if rhythm is None else str(rhythm)}
    cells |= dict(zip(SENT, (person.sent_by, client.referred_by or "", str(sent_on or "")), strict=True))
    for name, called in REACHES.items():
        for number, reach in enumerate(getattr(client, name), 1):
            said = [word for word, holds in ((PREFERRED, reach.preferred), (DEAD, reach.dead)) if holds]
            cells |= {f"{called} {number}": reach.value, f"{called} {number} label": reach.label}
            cells[f"{called} {number} is"] = ", ".join(said)
    for number, address in enumerate(client.addresses, 1):
        cells |= {f"Address {number} {part}": getattr(address, part) for part in PLACES}
        cells[f"Address {number} is"] = PREFERRED if address.preferred else ""
    for number, date in enumerate(person.dates, 1):
        cells |= {f"Date {number} title": date.title, f"Date {number}": day_out(date.day)}
    cells |= {f"Tag {number}": tag for number, tag in enumerate(client.tags, 1)}
    for number, custom in enumerate(client.custom, 1):
        cells |= {f"Own field {number} name": custom.name, f"Own field {number}": custom.value}
    for number, source in enumerate(client.sources, 1):
        cells |= {f"Source {number}": source.source, f"Source {number} permits": source.permits}
    return cells


def day_out(day: YearlyDay) -> str:
    return f"{WITHOUT_YEAR if day.year is None else ''}{day}"
