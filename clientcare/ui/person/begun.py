"""Keeps what is being written down: in the studio, so that it outlives the app; in memory what could not be saved."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec import DecodeError, json

from clientcare.book.begun import Begun, begun_about, drop_begun, keep_begun
from clientcare.domain.frozen import Frozen, field_names
from clientcare.domain.values import Feel
from clientcare.store.reads import people
from clientcare.ui.bench import Bench
from clientcare.ui.person.kinds import Kind
from clientcare.ui.person.written import Sold, Touch, Written


class BegunTexts:
    """What was begun about each client, wherever it was begun."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._unsaved: dict[str, Written] = {}

    def about(self, uid: str) -> Written | None:
        """What was begun about that client and not saved yet."""
        if uid in self._unsaved:
            return self._unsaved[uid]
        found = begun_about(self._bench.desk(), uid)
        return of_begun(found) if found is not None else None

    def keep(self, uid: str, written: Written) -> None:
        """Keeps it as it is now; what says nothing is not kept."""
        wanted = written if written.says_something else None
        if wanted == self.about(uid) or not self._is_here(uid):
            return
        if self._bench.history.keep(lambda: self._save(uid, wanted)):
            self._unsaved.pop(uid, None)
        else:
            self._unsaved[uid] = written

    def _save(self, uid: str, wanted: Written | None) -> object:
        desk = self._bench.desk()
        return drop_begun(desk, uid) if wanted is None else keep_begun(desk, uid, as_begun(wanted))

    def _is_here(self, uid: str) -> bool:
        client = people.client(self._bench.desk().studio, uid)
        return client is not None and client.deleted_on is None


class _Rest(Frozen):
    """All that stands in the composer besides its text; the kind by its name."""

    kind: str
    touch: Touch
    sold: Sold
    feel: Feel | None
    on: date | None
    due_on: date | None
    others: tuple[str, ...]
    keeps_words: bool


def as_begun(written: Written) -> Begun:
    """The text, and all the rest as JSON."""
    values: dict[str, Any] = {name: getattr(written, name) for name in field_names(_Rest)}
    return Begun(written.text, json.encode(_Rest(**values | {"kind": written.kind.name})))


def of_begun(begun: Begun) -> Written:
    """What was kept; of what another version of the app has kept otherwise, the text."""
    try:
        rest = json.decode(begun.rest, type=_Rest)
        values: dict[str, Any] = {name: getattr(rest, name) for name in field_names(_Rest)}
        return Written(begun.text, **values | {"kind": Kind[rest.kind]})
    except (DecodeError, KeyError):
        return Written(begun.text)
