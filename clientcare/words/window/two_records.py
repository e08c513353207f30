"""What is said where two records may be of one person: why it seems so, what stands where, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from clientcare.domain.values import EntryKind
from clientcare.words.tongue import mark, tr, tr_n
from clientcare.words.window import days

TITLE = mark("Are these the same person?")
SAFE = mark("Both histories are kept, and of two wishes the stricter one. A backup is made first; you can undo this.")
NONE = mark("None")
STAYS = mark("This stays.")
NOBODY = mark("No two records here look like one person.")
LOOKED_BY = mark("Found by e-mails, phones and names that are alike. Nothing is joined by itself.")
SEEKING = mark("Looking through everybody.")
OTHER = mark("The other record")
NOBODY_CHOSEN = mark("Nobody is chosen. Type a name, and choose somebody from the list.")
SOMEBODY_ELSE = mark("This is the same record. Choose the other one.")
SAME_PERSON = mark("Same person as…")
FIND_PAIRS = mark("Find people who are here twice")
LABELS: Mapping[str, str] = {
    "name": mark("Name"),
    "circle": mark("Circle"),
    "emails": mark("E-mail"),
    "phones": mark("Phone"),
    "links": mark("Link"),
    "addresses": mark("Address"),
    "wish": mark("Wish"),
    "birthday": mark("Birthday"),
    "town": mark("Town"),
    "nickname": mark("Nickname"),
    "greet_as": mark("Greeted as"),
    "organisation": mark("Organisation"),
    "role": mark("Role"),
    "pronouns": mark("Pronouns"),
    "language": mark("Language"),
    "channel": mark("Best by"),
    "best_time": mark("Best time"),
    "time_zone": mark("Time zone"),
    "photo": mark("Photo"),
    "fit": mark("Fit"),
    "state": mark("State"),
    "referred_by": mark("Sent by"),
    "last_in_touch": mark("Last in touch"),
    "about": mark("About"),
    "likes": mark("Likes"),
    "next_time": mark("Next time"),
    "how_met": mark("How you met"),
    "tags": mark("Tags"),
    "sources": mark("Came by"),
    "custom": mark("Your own fields"),
    "brings": mark("Brings"),
}
"""What stands before a row, by the field it is about."""
_WHY = {
    "email": mark("They have the same e-mail."),
    "phone": mark("They have the same phone."),
    "name": mark("Their names are alike."),
    "email name": mark("They have the same e-mail, and their names are alike."),
    "phone name": mark("They have the same phone, and their names are alike."),
    "email phone": mark("They have the same e-mail and the same phone."),
    "email phone name": mark("They have the same e-mail and the same phone, and their names are alike."),
}


def why(reasons: Sequence[str]) -> str:
    """They have the same phone, and their names are alike."""
    known = " ".join(each for each in ("email", "phone", "name") if each in reasons)
    return tr(_WHY[known]) if known else ""


def place(number: int, of: int) -> str:
    """2 of 3; "" for one alone."""
    return tr("{number} of {count}", number=number, count=of) if of > 1 else ""


def since(entered_on: date, imported_on: date | None, today: date) -> str:
    """with you since 2023; came by import, 20 April."""
    if imported_on is not None:
        return tr("came by import, {day}", day=days.dated(imported_on, today))
    if entered_on.year != today.year:
        return tr("with you since {year}", year=entered_on.year)
    return tr("with you since {day}", day=days.dated(entered_on, today))


def brings(counts: Mapping[EntryKind, int]) -> str:
    """9 contacts, 1 work, kind words; None for nothing."""
    parts = [
        tr_n(counts.get(EntryKind.CONTACT, 0), "{n} contact", "{n} contacts"),
        tr_n(counts.get(EntryKind.SALE, 0), "{n} work", "{n} works"),
        tr_n(counts.get(EntryKind.NOTE, 0), "{n} note", "{n} notes"),
        tr_n(counts.get(EntryKind.PROMISE, 0), "{n} promise", "{n} promises"),
        tr_n(counts.get(EntryKind.FEELING, 0), "{n} feeling", "{n} feelings"),
        tr("kind words"),
    ]
    kinds = (EntryKind.CONTACT, EntryKind.SALE, EntryKind.NOTE, EntryKind.PROMISE, EntryKind.FEELING)
    said = [part for part, kind in zip(parts, (*kinds, EntryKind.KIND_WORDS), strict=True) if counts.get(kind)]
    return ", ".join(said) or tr(NONE)


def keeps(name: str) -> str:
    """What the button does that makes the other one the kept."""
    return tr("Keep the record of {name}", name=name)


def of_whom(label: str, value: str, name: str) -> str:
    """How a choice is read out: Name: Eilidh Bramble, from the record of E. Bramble."""
    return tr("{label}: {value}, from the record of {name}", label=label, value=value, name=name)


def seeking(percent: int) -> str:
    return tr("Looking through everybody, {n} %.", n=percent)


def copying(percent: int) -> str:
    return tr("Making the backup first, {n} %.", n=percent)


def pairs(count: int) -> str:
    """The line in the list of clients."""
    return tr_n(count, "One pair may be the same person", "{n} pairs may be the same person")


def same_as(name: str) -> str:
    """The title of the question who else somebody is."""
    return tr("Who is {name} too?", name=name)


def joined(name: str, other: str) -> str:
    return tr("{name} and {other} are one record now.", name=name, other=other)


def told_apart(name: str, other: str) -> str:
    return tr("{name} and {other} stay two people.", name=name, other=other)
