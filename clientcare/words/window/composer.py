"""What the composer asks and offers: questions, ways of being in touch, and the ticks below what is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from clientcare.domain.because import Cause
from clientcare.domain.care.items import Item
from clientcare.domain.money import DECIMALS
from clientcare.domain.values import Channel, Direction, Kind, Purpose, SaleKind, Stage
from clientcare.words import day_titles
from clientcare.words.speaker import capital
from clientcare.words.tongue import mark, mark_all, tr, tr_n
from clientcare.words.window import days

CHANNELS = mark_all(
    {
        Channel.MESSAGE: "Message",
        Channel.CALL: "Call",
        Channel.EMAIL: "Email",
        Channel.LETTER: "Letter or card",
        Channel.VISIT: "Visit",
        Channel.GIFT: "Gift",
        Channel.COMMENT: "Social comment",
        Channel.EVENT: "Event",
    }
)
PURPOSES = mark_all(
    {
        Purpose.CHECK_IN: "To check in",
        Purpose.THANKS: "To say thank you",
        Purpose.HELP: "To help",
        Purpose.ASK_FEELING: "To ask how it feels",
        Purpose.GREETING: "To greet",
        Purpose.REPLY: "To reply",
        Purpose.PAPERWORK: "About paperwork",
        Purpose.PROMOTION: "About something for sale",
    }
)
"""In the order of the menu."""
SALE_KINDS = mark_all(
    {
        SaleKind.ORIGINAL: "Original",
        SaleKind.EDITION: "Edition",
        SaleKind.COMMISSION: "Commission",
        SaleKind.SERVICE: "Service",
        SaleKind.WORKSHOP: "Workshop",
        SaleKind.OTHER: "Other",
    }
)
STAGES = mark_all(
    {
        Stage.DELIVERED: "Delivered",
        Stage.ASKED: "Asked about",
        Stage.AGREED: "Agreed",
        Stage.MAKING: "In the making",
    }
)
"""The stages in which a sale is written down; what ends one comes later."""

_THEIR_WORDS = mark_all({"she": "Thanks for her words", "he": "Thanks for his words"})


class TickWords(NamedTuple):
    """What a tick says; `italic` is the title of a work in it."""

    text: str
    italic: tuple[str, ...] = ()


def direction(value: Direction, name: str) -> str:
    """From you; from Adaeze; both ways: as it stands in the menu."""
    if value is Direction.THEY:
        return tr("From {name}", name=name)
    return tr("From you") if value is Direction.WE else tr("Both ways")


def way(channel: Channel, value: Direction, usual: Direction, name: str) -> str:
    """Email; where it went another way than usual: Email from Adaeze."""
    what = tr(CHANNELS[channel])
    if value is usual:
        return what
    if value is Direction.BOTH:
        return tr("{what}, both ways", what=what)
    if value is Direction.THEY:
        return tr("{what} from {name}", what=what, name=name)
    return tr("{what} from you", what=what)


# --- ticks ------------------------------------------------------------------------------------------------------


def tick(item: Item, pronouns: str, today: date) -> TickWords:
    """What answering an item is called: Thanks for Blue Harbour."""
    return _TICKS[item.kind](item, pronouns, today)


def _thanks(item: Item, pronouns: str, _today: date) -> TickWords:
    because = item.because
    if because.because is Cause.KIND_WORDS:
        return TickWords(tr(_THEIR_WORDS.get(_first(pronouns), mark("Thanks for their words"))))
    if because.because is Cause.SENT:
        return TickWords(tr("Thanks for sending {who}", who=because.who))
    if because.because is Cause.SENT_BOUGHT:
        return TickWords(tr("Thanks for sending {who}, who bought", who=because.who))
    if because.because is Cause.GIFT:
        return TickWords(tr("Thanks for the gift"))
    return TickWords(tr("Thanks for {title}", title=because.title), (because.title or "",))


def _reply(item: Item, _pronouns: str, today: date) -> TickWords:
    because = item.because
    if because.because is Cause.SALE:
        return TickWords(tr("Answer about {title}", title=because.title), (because.title or "",))
    return TickWords(tr("Answer to {day}", day=days.dated(because.on or item.own_day, today)))


def _make_right(item: Item, _pronouns: str, _today: date) -> TickWords:
    title = item.because.title
    if not title:
        return TickWords(tr("Make it right"))
    return TickWords(tr("Make {title} right", title=title), (title,))


def _promise(item: Item, _pronouns: str, _today: date) -> TickWords:
    what = " ".join((item.because.title or "").split()).rstrip(".")
    return TickWords(tr("Promise kept: {what}", what=what))


def _date(item: Item, _pronouns: str, _today: date) -> TickWords:
    return TickWords(capital(day_titles.said(item.because.title or "")))


def _step(item: Item, _pronouns: str, _today: date) -> TickWords:
    name, title = item.because.step_name or "", item.because.title or ""
    name = name if name.endswith("?") else f"{name}:"
    return TickWords(tr("{name} {title}", name=capital(name), title=title), (title,))


def _check_in(_item: Item, _pronouns: str, _today: date) -> TickWords:
    return TickWords(tr("Check in"))


_TICKS: Mapping[Kind, Callable[[Item, str, date], TickWords]] = {
    Kind.THANKS: _thanks,
    Kind.REPLY: _reply,
    Kind.MAKE_RIGHT: _make_right,
    Kind.PROMISE: _promise,
    Kind.DATE: _date,
    Kind.AFTER_SALE: _step,
    Kind.CHECK_IN: _check_in,
}


def _first(pronouns: str) -> str:
    """she, he or any other word that somebody named first."""
    return "".join(pronouns.casefold().replace("/", " ").split()[:1])


# --- days and amounts -------------------------------------------------------------------------------------------


def again(on: date | None, today: date) -> str:
    """Try again: 17 May."""
    return tr("Try again: {day}", day=days.dated(on, today)) if on is not None else tr("Not again by itself")


def next_check_in(on: date | None, today: date) -> str:
    if on is None:
        return tr("Next check-in: as usual")
    return tr("Next check-in: {day}", day=days.dated(on, today))


def due(on: date | None, today: date) -> str:
    """By 21 May."""
    return tr("By {day}", day=days.dated(on, today)) if on is not None else tr("No day")


def wrong_price(reason: str, currency: str) -> str:
    """What is wrong with a price that was typed, by the word of `Money.parse`."""
    if reason == "unknown_currency":
        return tr("Say which currency it is, such as 450 EUR.")
    if reason == "too_many_decimals":
        count = DECIMALS[currency]
        most = tr_n(count, "one decimal", "{n} decimals") if count else tr("no decimals")
        return tr("A price in {currency} has {most}.", currency=currency, most=most)
    return tr("A price is a number, such as 450 or 1,650.50.")
