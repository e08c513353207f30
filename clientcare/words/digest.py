"""What a notification says: how many to thank and to check in with; never a note, and names only where agreed to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from clientcare.domain.care.items import Item
from clientcare.domain.care.today import Card
from clientcare.domain.digest import Occasion, Telling
from clientcare.domain.frozen import Frozen, field
from clientcare.domain.settings import Settings
from clientcare.domain.values import Kind
from clientcare.words.speaker import capital
from clientcare.words.tongue import mark_n, speaker, tr, tr_n
from clientcare.words.window.today import greeting, number

NAMES_TOLD = 3


class Said(NamedTuple):
    """A notification in words: one line, and what stands under it. Plain text, no markup."""

    title: str
    text: str


class Known(Frozen):
    """What a notification may say besides numbers.

    `names` by uid, empty while names are hidden. `hidden`: keys of reminders whose title would give a name away.
    """

    today: date
    wall: datetime
    me: str | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()


_Groups = Sequence[tuple[tuple[Kind, ...], tuple[str, str], tuple[str, str]]]
"""The kinds that are told together, in words with the people where they come first, and without them after that."""
_MAIN: _Groups = (
    (
        (Kind.THANKS,),
        mark_n("one person to thank", "{number} people to thank"),
        mark_n("one to thank", "{number} to thank"),
    ),
    (
        (Kind.AFTER_SALE, Kind.CHECK_IN),
        mark_n("one person to check in with", "{number} people to check in with"),
        mark_n("one to check in with", "{number} to check in with"),
    ),
)
_PROMISES = mark_n("one promise to keep", "{number} promises to keep")
_REMINDERS = mark_n("one reminder", "{number} reminders")
_DATES = mark_n("one date", "{number} dates")
_OTHERS: _Groups = (
    (
        (Kind.MAKE_RIGHT, Kind.REPLY),
        mark_n("one person to answer", "{number} people to answer"),
        mark_n("one to answer", "{number} to answer"),
    ),
    ((Kind.PROMISE,), _PROMISES, _PROMISES),
    ((Kind.REMINDER,), _REMINDERS, _REMINDERS),
    ((Kind.DATE,), _DATES, _DATES),
)


def said(telling: Telling, known: Known) -> Said:
    """The words of a notification that is not empty."""
    if telling.occasion is Occasion.REMINDER:
        return _reminders(telling.reminders, known)
    if telling.occasion is Occasion.SUMMARY:
        return Said(tr("While you were away"), _with_names(_in_today(telling.cards), telling, known))
    counts = _counts(telling.cards)
    return Said(greeting(known.me, known.wall), _with_names(counts, telling, known))


def example(wall: datetime | None, chosen: Settings) -> Said:
    """The morning's notification as it looks, about nobody who is here."""
    named = tr("Two people to thank, three to check in with. Ana, Kofi and Mei.")
    text = named if chosen.names_in_notifications else tr("Two people to thank, three to check in with.")
    return Said(greeting(chosen.my_name, wall), text)


def _counts(cards: Sequence[Card]) -> str:
    """Two people to thank, three to check in with. One promise to keep."""
    kinds = [card.items[0].kind for card in cards]
    main = _listed(kinds, _MAIN, people=True)
    others = _listed(kinds, _OTHERS, people=not main)
    return " ".join(f"{capital(part)}." for part in (main, others) if part)


def _listed(kinds: Sequence[Kind], groups: _Groups, *, people: bool) -> str:
    parts: list[str] = []
    for wanted, with_people, alone in groups:
        count = sum(kind in wanted for kind in kinds)
        if count:
            forms = with_people if people and not parts else alone
            parts.append(tr_n(count, *forms, number=speaker().number(count)))
    return ", ".join(parts)


def _in_today(cards: Sequence[Card]) -> str:
    """Six people are in Today. Start where you like."""
    people = sum(card.client is not None for card in cards)
    if not people:
        return tr("Your reminders are in Today. Start where you like.")
    return tr_n(
        people,
        "One person is in Today. Start where you like.",
        "{number} people are in Today. Start where you like.",
        number=number(people),
    )


def _with_names(text: str, telling: Telling, known: Known) -> str:
    """Up to three first names after the numbers, where they may be told: whom to thank and check in with first."""
    first = {kind for kinds, _, _ in _MAIN for kind in kinds}
    cards = sorted(telling.cards, key=lambda card: card.items[0].kind not in first)
    names = [known.names[card.client] for card in cards if card.client is not None and card.client in known.names]
    return f"{text} {speaker().listed(names[:NAMES_TOLD])}." if names else text


def _reminders(items: Sequence[Item], known: Known) -> Said:
    """Its title, and for when it was; several together."""
    if len(items) > 1:
        titles = list(_titles(items, known))
        count = tr_n(len(items), "One reminder of yours", "{number} reminders of yours", number=number(len(items)))
        return Said(count, " · ".join(titles) or tr("They are in Today."))
    item = items[0]
    assert item.time is not None
    title = next(iter(_titles(items, known)), tr("Your reminder"))
    at = speaker().clock(item.time)
    if item.own_day == known.today:
        return Said(title, tr("Your reminder for {at}.", at=at))
    day = capital(speaker().day(item.own_day, known.today))
    return Said(title, tr("Your reminder for {day}, {at}.", day=day, at=at))


def _titles(items: Iterable[Item], known: Known) -> Iterable[str]:
    for item in items:
        if item.key not in known.hidden and item.because.title:
            yield " ".join(item.because.title.split())
