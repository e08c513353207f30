"""How the list of clients was looked at last: its filters and order, kept outside undo so that it opens as it was."""

from __future__ import annotations

import json
from typing import Any

from clientcare.book.desk import Desk
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.values import State
from clientcare.store import bookkeeping
from clientcare.store.reads.people import EVERYBODY, Filters, Missing, Sort

NAME = "list_of_clients"
_FLAGS = ("long_distance", "overdue", "never_asked", "not_yet_spoken_to", "quiet")


class ListView(Frozen):
    """Which people, in which order."""

    filters: Filters = EVERYBODY
    sort: Sort = Sort.NAME


def keep_view(desk: Desk, view: ListView) -> None:
    """Remembers it for the next time the app is opened. CareError where it cannot be saved."""
    text = None if view == ListView() else json.dumps(_plain(view), ensure_ascii=False)
    if not desk.studio.in_memory and text != bookkeeping.recall(desk.studio, NAME):
        bookkeeping.remember(desk.studio, NAME, text)


def kept_view(desk: Desk) -> ListView:
    """What was remembered last; everybody by name where that is nothing, or nothing this app understands."""
    text = bookkeeping.recall(desk.studio, NAME)
    try:
        return ListView() if text is None else _view(json.loads(text))
    except (ValueError, TypeError, KeyError):
        return ListView()


def _plain(view: ListView) -> dict[str, Any]:
    filters = view.filters
    return {
        "sort": view.sort.value,
        "circles": filters.circles,
        "tags": filters.tags,
        "state": None if filters.state is None else filters.state.value,
        "missing": sorted(filters.missing),
        "so": [flag for flag in _FLAGS if getattr(filters, flag)],
    }


def _view(plain: dict[str, Any]) -> ListView:
    filters = Filters(
        circles=tuple(map(str, plain["circles"])),
        tags=tuple(map(str, plain["tags"])),
        state=None if plain["state"] is None else State(plain["state"]),
        missing=frozenset(map(Missing, plain["missing"])),
    )
    flags: dict[str, Any] = {flag: True for flag in _FLAGS if flag in plain["so"]}
    return ListView(replace(filters, **flags), Sort(plain["sort"]))
