"""What is to be told now, and the ledger of it: told first and written after, so that a crash repeats, never loses."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from clientcare.book.desk import Desk
from clientcare.domain.digest import (
    DIGEST,
    LATER_MINUTES,
    Moment,
    Telling,
    digest_due,
    digest_moment,
    rings,
    with_cards,
)
from clientcare.domain.ledger import Told
from clientcare.store import bookkeeping
from clientcare.store.reads import care, order, people
from clientcare.store.reads import telling as reads
from clientcare.words.digest import Known, Said, said
from clientcare.words.window.names import called

TRAY_EXPLAINED = "tray_explained"


class News(NamedTuple):
    """One notification: what it tells of, and its words."""

    telling: Telling
    said: Said


def moment_of(desk: Desk) -> Moment:
    """Now; a day without an hour is as at the time of its digest (CLI.md, `--on`)."""
    wall = desk.wall
    if wall is None:
        wall = digest_moment(desk.today, order.settings(desk.studio))
    return Moment(desk.today, wall, desk.now)


def due(desk: Desk) -> Telling | None:
    """What is to be told now: reminders whose time has come before the digest. None where nothing is.

    A digest with nothing to say is empty: it is only to be settled, so that the day has had its digest.
    """
    moment = moment_of(desk)
    context = order.context(desk.studio)
    open_now = reads.items_that_ring(desk.studio, moment)
    ledger = reads.ledger(desk.studio, [item.key for item in open_now])
    ringing = rings(open_now, moment, context, ledger)
    if ringing is not None:
        return ringing
    digests = reads.ledger(desk.studio, [DIGEST])
    settings = order.settings(desk.studio)
    found = digest_due(moment, settings, context, digests, reads.quiet_on(desk.studio))
    if found is None:
        return None
    page = care.today(desk.studio, moment.today, moment.wall)
    return with_cards(found, page.cards, moment.today, context)


def news(desk: Desk, telling: Telling, *, discreet: bool = False) -> News:
    """It with its words; names only where the artist has agreed to them, and not while `discreet`."""
    settings = order.settings(desk.studio)
    moment = moment_of(desk)
    names, hidden = {}, frozenset[str]()
    if settings.names_in_notifications and not discreet:
        found = people.clients(desk.studio, {card.client for card in telling.cards if card.client is not None})
        names = {client.uid: called(client) for client in found}
    else:
        hidden = frozenset(
            item.key for item in telling.reminders if reads.names_somebody(desk.studio, item.because.title or "")
        )
    known = Known(moment.today, moment.wall, settings.my_name, names, hidden)
    return News(telling, said(telling, known))


def tell(desk: Desk, telling: Telling) -> None:
    """Writes that it was told; to be called once it was."""
    ledger = reads.ledger(desk.studio, [key for key, _ in telling.occurrences])
    _write(desk, telling.told(ledger, desk.now))


def tell_later(desk: Desk, telling: Telling) -> datetime:
    """Puts it off by an hour; the instant when it is told again."""
    again_at = desk.now + timedelta(minutes=LATER_MINUTES)
    ledger = reads.ledger(desk.studio, [key for key, _ in telling.occurrences])
    _write(desk, telling.later(ledger, desk.now, again_at))
    return again_at


def ask_for_quiet(desk: Desk, *, quiet: bool = True) -> None:
    """No digest until tomorrow; or the day goes on as usual. Reminders with a time ring all the same."""
    bookkeeping.remember(desk.studio, reads.QUIET, str(desk.today) if quiet else None)


def is_quiet(desk: Desk) -> bool:
    """Whether quiet was asked for until tomorrow."""
    return reads.quiet_on(desk.studio) == desk.today


def is_tray_explained(desk: Desk) -> bool:
    """Whether the artist was told that a closed window stays in the tray."""
    return bookkeeping.recall(desk.studio, TRAY_EXPLAINED) is not None


def explain_tray(desk: Desk) -> None:
    """It was told, once and for all."""
    bookkeeping.remember(desk.studio, TRAY_EXPLAINED, str(desk.today))


def _write(desk: Desk, told: list[Told]) -> None:
    if not desk.studio.in_memory:
        bookkeeping.tell(desk.studio, told)
