"""Care items and Today as the contract writes them (CLI.md, item and today)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from clientcare.cli.shapes import plain
from clientcare.cli.shapes.plain import Names, Shape
from clientcare.domain.because import Because
from clientcare.domain.care.items import Item
from clientcare.domain.care.today import TodayPage
from clientcare.domain.frozen import Frozen
from clientcare.store.reads.care import LastWords
from clientcare.words.items import sentence


def item(one: Item, today: date, names: Names) -> Shape:
    """One care item; `reason` is for people, `facts` are stable."""
    return {
        "key": one.key,
        "kind": str(one.kind),
        "client": plain.client(one.client, names),
        "own_day": plain.day(one.own_day),
        "opens_on": plain.day(one.opens_on),
        "due_on": plain.day(one.due_on),
        "days_late": one.days_late(today),
        "reason": sentence(one, today),
        "facts": facts(one.because),
        "answered_by": [str(purpose) for purpose in one.answered_by],
        "snoozed_until": plain.day(one.snoozed_until),
    }


def facts(because: Because) -> Shape:
    """Why it is open, as data."""
    return {
        "because": str(because.because),
        "uid": because.uid,
        "title": because.title,
        "on": plain.day(because.on),
        "step": because.step,
        "rhythm": plain.rhythm(because.rhythm),
        "last_on": plain.day(because.last_on),
        "years": because.years,
    }


class Items(Frozen):
    """Some items, the day they are looked at, and the names of the people they are about."""

    items: tuple[Item, ...]
    today: date
    names: Names

    def shapes(self) -> list[Shape]:
        return [item(one, self.today, self.names) for one in self.items]


def today(page: TodayPage, cards: Sequence[Items], last: Mapping[str, LastWords], names: Names) -> Shape:
    """The page of Today; `cards` are the items of its cards, in the same order."""
    return {
        "on": plain.day(page.on),
        "cards": [
            {
                "client": plain.client(card.client, names),
                "patient": card.patient,
                "items": items.shapes(),
                "notice": card.notice and str(card.notice),
                "last": last_words(last.get(card.client or "")),
            }
            for card, items in zip(page.cards, cards, strict=True)
        ],
        "waiting": page.waiting,
        "places_used": page.places_used,
        "daily_limit": page.daily_limit,
        "looked_after": plain.clients(page.looked_after, names),
    }


def last_words(last: LastWords | None) -> Shape:
    """What was last said; its keys are there also where nothing was."""
    return {
        "on": plain.day(last.on) if last else None,
        "kind": str(last.kind) if last else None,
        "channel": last.channel if last else None,
        "text": plain.text(last.text) if last else None,
    }
