"""What the small window for a quick line says: whom it is about, what was understood, and what is left to ask."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from clientcare.domain.change import Change
from clientcare.domain.money import Money
from clientcare.domain.records import Contact, Feeling, Note, Promise, Sale
from clientcare.domain.values import Channel
from clientcare.words.speaker import capital
from clientcare.words.tongue import mark, speaker, tr
from clientcare.words.window import days
from clientcare.words.window.composer import CHANNELS

EXAMPLE = mark("Someone, or a line: Sold Dune to Ana for €450")
HINT = mark("Type a name, or a whole line: who, what, when, how they seemed.")
READ = mark("Enter saves all of it")
CLOSES = mark("Closes after saving")
_CONTACTS: Iterable[tuple[Channel | None, str]] = CHANNELS.items()
WAYS: Mapping[Channel | None, str] = dict([(None, mark("Note")), *_CONTACTS])
"""What words about somebody can be: a note, or a contact by one of its ways."""
_SIGNS = {"EUR": "€", "GBP": "£"}
SAID = mark("What did they say?")
TEXT = mark("What is to be written down?")
TITLE = mark("What is the work called?")
DUE = mark("That day is past. When is it due?")
"""What is asked in the place of a field."""


def new_one(name: str) -> str:
    """Add “no” as someone new."""
    return tr("Add “{name}” as someone new", name=" ".join(name.split()))


def as_note() -> str:
    return tr("Keep it as a note about someone")


def day(on: date | None, today: date) -> str:
    """Today, Yesterday, 11 May."""
    return tr("No day") if on is None else capital(speaker().day(on, today))


def due(on: date | None, today: date) -> str:
    """By tomorrow, By Friday, By 28 May."""
    return tr("No day") if on is None else tr("By {day}", day=speaker().day(on, today))


def due_in_full(on: date) -> str:
    """When it is due: Friday 15 May."""
    return tr("When it is due: {day}", day=days.whole(on))


def price(of: Money | None) -> str:
    """€ 980, as one would type it; 980 USD for a currency whose sign could be of several countries."""
    if of is None:
        return ""
    amount = of.amount.removesuffix(".00")
    return f"{_SIGNS[of.currency]} {amount}" if of.currency in _SIGNS else f"{amount} {of.currency}"


def who(called: str, *, several: bool) -> str:
    """What is asked where it is open whom a line is about."""
    if several:
        return tr("Who is meant with “{called}”?", called=called)
    if called:
        return tr("Nobody here is called {called}. Who is it?", called=called)
    return tr("Who is it about?")


def will_thank(due: date, today: date) -> str:
    """A thank-you will wait in Today tomorrow."""
    if due <= today:
        return tr("A thank-you will wait in Today.")
    return tr("A thank-you will wait in Today {when}.", when=speaker().when(due, today))


def somebody_new(names: Sequence[str]) -> str:
    """Bo Lind is new here, and will be added."""
    return tr("{name} is new here and is added too.", name=speaker().listed(names))


def saved(change: Change, name: str) -> str:
    """Call and promise, Ana: saved."""
    said: list[str] = []
    for record in change.after:
        if isinstance(record, Contact):
            said.append(tr(CHANNELS[record.channel]))
        elif isinstance(record, Sale):
            said.append(tr("Sale"))
        elif isinstance(record, Promise):
            said.append(tr("Promise"))
        elif isinstance(record, Note):
            said.append(tr("Note"))
    if not said and change.of(Feeling):
        said.append(tr("Feeling"))
    told = [word if place == 0 else speaker().within(word) for place, word in enumerate(dict.fromkeys(said))]
    return tr("{what} for {name} saved.", what=speaker().listed(told), name=name or tr("them"))
