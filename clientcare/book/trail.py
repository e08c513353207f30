"""The lines that the app itself writes into a timeline when a circle, rhythm, wish, state or pause changes."""

from __future__ import annotations

from collections.abc import Mapping

from clientcare.book import histories
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.calendar import Rhythm
from clientcare.domain.records import ChangeEntry, Circle, Client
from clientcare.domain.values import ChangedWhat

AS_CIRCLE = "circle"
"""What stands for a rhythm that is not of their own."""
OPEN = "open"
"""What stands for a pause until it is ended."""


def tell(desk: Desk, writing: Writing, old: Client, new: Client, circles: Mapping[str, Circle]) -> None:
    """One line for each of these things that is different now; nothing for what stayed."""
    for what in _TOLD:
        before, after = (_said(what, desk, client, circles) for client in (old, new))
        if before != after:
            tell_one(desk, writing, (new.uid,), what, before, after)


def tell_one(
    desk: Desk, writing: Writing, clients: tuple[str, ...], what: ChangedWhat, old: str = "", new: str = ""
) -> ChangeEntry:
    return writing.add(ChangeEntry(**desk.stamp(), clients=clients, on=desk.today, what=what, old=old, new=new))


_TOLD = (ChangedWhat.CIRCLE, ChangedWhat.RHYTHM, ChangedWhat.WISH, ChangedWhat.STATE, ChangedWhat.PAUSE)


def _said(what: ChangedWhat, desk: Desk, client: Client, circles: Mapping[str, Circle]) -> str:
    if what is ChangedWhat.CIRCLE:
        return circles[client.belonging.circle].name
    if what is ChangedWhat.RHYTHM:
        return _rhythm(client.belonging.own_rhythm)
    if what is ChangedWhat.WISH:
        return client.wish.wish.value
    if what is ChangedWhat.STATE:
        return client.state.value
    pause = histories.pause_on(client.pauses, desk.today)
    if pause is None:
        return ""
    return str(pause.until) if pause.until else OPEN


def _rhythm(rhythm: Rhythm | None) -> str:
    return AS_CIRCLE if rhythm is None else str(rhythm)
