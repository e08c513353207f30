"""What is due, kept while the screen is shown: read a few people at a time, and after a deed only whom it concerns."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, time
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from clientcare.book.desk import Desk
from clientcare.domain.calendar import Unit, add
from clientcare.domain.care.items import Item
from clientcare.domain.change import Change
from clientcare.domain.frozen import Frozen
from clientcare.domain.values import Kind
from clientcare.store.reads import agenda
from clientcare.ui.parts.free_timer import FreeTimer

AT_ONCE = 120
"""So many people are read before anything is shown; one screen is full of fewer."""
A_STEP = 40
"""So many in each step after that, well within a frame."""
SHOWN_EVERY = 60
"""Steps after which what was read is shown."""


class Due(Frozen):
    """One thing to do; `also` are the items that the same thank-you answers. `on` is the day it stands under: that it
    is due, or comes back on."""

    item: Item
    on: date
    also: tuple[Item, ...] = ()

    @property
    def key(self) -> str:
        return self.item.key

    @property
    def keys(self) -> list[str]:
        return [self.item.key, *(each.key for each in self.also)]


class _Placed(NamedTuple):
    """By day; of a day what has no hour first, then by kind and name."""

    on: date
    at: time
    kind: int
    name: str
    key: str
    of: str
    due: Due


class Agenda(QObject):
    """`changed`: there is more, or something else, to show; where it carries what that is about, all else is as it was.
    `complete`: all of it up to `until` has been read."""

    changed = Signal(object)

    def __init__(self, desk: Callable[[], Desk], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.today = date.min
        self.until = date.min
        self._placed: list[_Placed] = []
        self._reading = self._placed
        self._names: dict[str, str] = {}
        self._left: list[str] = []
        self._steps = FreeTimer(desk, self, 0)
        self._steps.free.connect(self._step)
        self._unshown = 0

    @property
    def complete(self) -> bool:
        return not self._left

    def begin(self, until: date) -> None:
        """Reads everything anew, from today up to that day. What was known of the same day is shown meanwhile."""
        desk = self._desk()
        if desk.today != self.today:
            self._placed = []
        self.today, self.until = desk.today, until
        self._names = agenda.whom(desk.studio, self.today, until)
        self._left = list(self._names)
        self._reading = [_placed(due, "") for due in _together(agenda.of_nobody(desk.studio, self.today, until))]
        self._read(AT_ONCE)
        if not self._placed:
            self._placed = self._reading
        self._go_on()

    def reach(self, until: date) -> None:
        """Reads on up to that day, where that is later."""
        if until > self.until:
            self.begin(until)

    def pause(self) -> None:
        """Reads nothing more until `begin`."""
        self._steps.stop()

    def hear(self, change: Change) -> None:
        """A deed was done: whom it concerns is read again at once, everybody where that is many."""
        desk = self._desk()
        uids = agenda.concerned(desk.studio, change)
        if len(uids) > AT_ONCE:
            self.begin(self.until)
            return
        if self._left:
            done = set(uids)
            self._left = [uid for uid in self._left if uid not in done]
        self._names |= agenda.names_of(desk.studio, uids)
        touched = agenda.reminders_touched(change)
        of_nobody = agenda.of_nobody(desk.studio, self.today, self.until, touched) if touched else []
        found = [*(_placed(due, "") for due in _together(of_nobody)), *self._of_people(uids)]
        about = touched.union(uids)
        for placed in {id(each): each for each in (self._placed, self._reading)}.values():
            placed[:] = [one for one in placed if one.of not in about]
            for one in found:
                insort(placed, one)
        self.changed.emit(lambda item: _of(item) in about)

    def between(self, since: date, until: date) -> list[Due]:
        """What stands under those days, both included, in order; as far as it has been read."""
        first, last = bisect_left(self._placed, (since,)), bisect_left(self._placed, (add(until, 1, Unit.DAYS),))
        return [one.due for one in self._placed[first:last]]

    def counts(self, since: date, until: date) -> Counter[date]:
        """How many things stand under each of those days."""
        days = [add(since, number, Unit.DAYS) for number in range((until - since).days + 2)]
        ends = [bisect_left(self._placed, (day,)) for day in days]
        return Counter(
            {day: here for day, first, last in zip(days, ends, ends[1:], strict=False) if (here := last - first)}
        )

    # --- reading --------------------------------------------------------------------------------------------------

    def _step(self) -> None:
        self._read(A_STEP)
        self._unshown += 1
        if self.complete or self._unshown >= SHOWN_EVERY:
            self._go_on()
        else:
            self._steps.start()

    def _go_on(self) -> None:
        self._unshown = 0
        if self.complete:
            self._placed = self._reading
            self._steps.stop()
        else:
            self._steps.start()
        self.changed.emit(None)

    def _read(self, count: int) -> None:
        some, self._left = self._left[:count], self._left[count:]
        self._reading += self._of_people(some)
        self._reading.sort()

    def _of_people(self, uids: list[str]) -> list[_Placed]:
        found = agenda.of_people(self._desk().studio, self.today, self.until, uids)
        return [_placed(due, self._names.get(uid, "")) for uid, items in found.items() for due in _together(items)]


def _together(items: Iterable[Item]) -> list[Due]:
    """One thank-you answers all open thanks of a client (PRODUCT §3): they are one thing to do."""
    found: list[Due] = []
    thanks: list[Item] = []
    for item in items:
        if item.kind is Kind.THANKS:
            thanks.append(item)
        else:
            found.append(Due(item, _stands_on(item)))
    if thanks:
        first, *rest = sorted(thanks, key=lambda each: (_stands_on(each), each.key))
        found.append(Due(first, _stands_on(first), tuple(rest)))
    return found


def _of(item: Item) -> str:
    """Whose it is: the uid of a person, of a reminder for nobody its own."""
    return item.because.uid if item.client is None else item.client


def _stands_on(item: Item) -> date:
    return max(item.due_on, item.snoozed_until or item.due_on)


def _placed(due: Due, name: str) -> _Placed:
    return _Placed(due.on, due.item.time or time.min, due.item.kind.place, name, due.key, _of(due.item), due)
