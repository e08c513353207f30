"""Deeds that answer what a card offers once: a slower rhythm, peace, or all as it is (PRODUCT §3.2, §3.4)."""

from __future__ import annotations

from clientcare.book import clients, finding
from clientcare.book.desk import Desk
from clientcare.book.together import together
from clientcare.book.writing import Writing
from clientcare.domain.calendar import Rhythm
from clientcare.domain.care import keys
from clientcare.domain.care.notices import slower_than
from clientcare.domain.care.today import Notice
from clientcare.domain.change import Change, Deed
from clientcare.domain.records import Mark
from clientcare.domain.values import MarkKind, Wish
from clientcare.store.reads import order


def slower_rhythms(desk: Desk, client: str) -> list[Rhythm]:
    """Rhythms slower than the one that holds for them, the nearest first; the last is none at all."""
    now = finding.client(desk, client).belonging
    every = now.own_rhythm
    if every is None:
        every = order.context(desk.studio).circles[now.circle].every
    return slower_than(every, desk.today)


def take_slower_rhythm(desk: Desk, client: str, notice: Notice, rhythm: Rhythm) -> Change:
    """A rhythm of their own from today on, as the card offered it."""
    answer = [lambda: turn_down(desk, client, notice), lambda: clients.edit_client(desk, client, rhythm=rhythm)]
    return together(desk, Deed.MEND_CLIENT, answer)


def leave_in_peace(desk: Desk, client: str) -> Change:
    """From now on they reach out first: they did not ask for quiet, so nothing says that they did."""
    change = [lambda: clients.edit_client(desk, client, wish=Wish.THEY_REACH_OUT)]
    return together(desk, Deed.LEAVE_IN_PEACE, change)


def turn_down(desk: Desk, client: str, notice: Notice) -> Change:
    """All stays as it is, and the card does not offer this again for the same silence or the same snoozes."""
    writing = Writing(desk, Deed.TURN_DOWN_OFFER)
    key = keys.offer(finding.client(desk, client).uid, notice)
    mark = writing.add(Mark(**desk.stamp(), key=key, kind=MarkKind.DONE, on=desk.today, client=client))
    return writing.save(mark.uid)
