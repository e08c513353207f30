"""`today` and `upcoming`: who is to be thanked, answered and checked in with."""

from __future__ import annotations

from clientcare.cli import gather
from clientcare.cli.pages import today as pages
from clientcare.cli.run import Answer, Call
from clientcare.cli.shapes import items as shapes
from clientcare.domain.calendar import Unit, add
from clientcare.store.reads import care

LOOK_AHEAD_DAYS = 14


def today(call: Call) -> Answer:
    desk = call.desk
    page = care.today(desk.studio, desk.today, desk.wall, everyone="all" in call.given)
    cards = [gather.items(desk, card.items) for card in page.cards]
    uids = [card.client for card in page.cards if card.client is not None]
    last = care.last_words(desk.studio, uids)
    names = gather.names(desk, [*uids, *page.looked_after])
    return Answer(
        lambda: shapes.today(page, cards, last, names),
        lambda: pages.today(page, cards, last, names),
    )


def upcoming(call: Call) -> Answer:
    desk = call.desk
    until = add(desk.today, call.given.get("days", LOOK_AHEAD_DAYS), Unit.DAYS)
    items = gather.items(desk, care.upcoming(desk.studio, desk.today, until))
    return Answer(
        lambda: {"on": str(desk.today), "until": str(until), "items": items.shapes()},
        lambda: pages.upcoming(items, until),
    )
