"""The agenda as a list: its parts and rows by id; the words of a row are read when it is seen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import Enum

from PySide6.QtCore import Qt

from clientcare.book.desk import Desk
from clientcare.domain.because import Cause
from clientcare.domain.calendar import Unit, add
from clientcare.domain.care.items import Item
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.records import Client, Reminder
from clientcare.domain.values import Kind
from clientcare.store.reads import agenda, people
from clientcare.ui.paged_model import Index, PagedModel
from clientcare.ui.reminders.agenda import Due
from clientcare.words.tongue import mark, tr
from clientcare.words.window import reminders as words
from clientcare.words.window.names import called
from clientcare.words.window.reminders import Known, Said

BLOCK = 20
"""Rows read at once: of each the whole client, to call them by their name."""
PART = "part:"
MORE = "more"


class Part(Enum):
    """The parts of the agenda, with icon and colour."""

    OVERDUE = (mark("Overdue"), "clock", "waiting")
    TODAY = (mark("Today"), "coffee", "checkin")
    THIS_WEEK = (mark("This week"), "calendar-blank", "text_2")
    LATER = (mark("Later"), "calendar-plus", "text_2")

    def __init__(self, word: str, icon: str, ink: str) -> None:
        self._word, self.icon, self.ink = word, icon, ink

    @property
    def word(self) -> str:
        return tr(self._word)


class DueLine(Frozen):
    """A row as it is shown: what, how often, when, and whose initials."""

    due: Due
    name: str
    said: Said
    below: Said
    when: str
    late: bool
    part: Part
    photo: str | None = None


class Heading(Frozen):
    part: Part
    text: str
    count: int | None
    beside: str = ""


Line = DueLine | Heading


class AgendaModel(PagedModel[Line]):
    """What `show` was given. Only things to do can be chosen. `week_start` is the first day of a week, Monday = 0;
    `see` is told the names of those who are read, before what is done for them is said."""

    def __init__(self, desk: Callable[[], Desk], week_start: int, see: Callable[[str], object] = str) -> None:
        super().__init__(self._lines, BLOCK)
        self._desk, self._week_start, self._see = desk, week_start, see
        self._dues: dict[str, Due] = {}
        self._headings: dict[str, Heading] = {}
        self.apart: dict[int, str] = {}
        """Rows that are nothing to do, with their ids, from the top: headings, and the line for more."""
        self._today = self._week_ends = date.min

    def show(
        self,
        dues: Sequence[Due],
        today: date,
        horizon: date,
        *,
        complete: bool,
        more: bool,
        about: Callable[[Item], bool] | None = None,
    ) -> None:
        """Shows these, which are in order, in their parts; counts are said once all is known, and the line for more
        stands at the end. Where it is said what they are `about`, all others stand as they did."""
        same_day = today == self._today
        self._begin(dues, today)
        keys = list(self._dues)
        ends = [
            bisect_left(dues, today, key=_on),
            *(bisect_right(dues, day, key=_on) for day in (today, self._week_ends)),
        ]
        ids: list[str] = []
        for part, first, last in zip(Part, [0, *ends], [*ends, len(dues)], strict=True):
            if first < last:
                heading = PART + part.name
                self._headings[heading] = self._heading(part, last - first if complete else None, horizon)
                self.apart[len(ids)] = heading
                ids += [heading, *keys[first:last]]
        if more:
            self.apart[len(ids)] = MORE
            ids.append(MORE)
        if about is None or not same_day:
            self.show_ids(ids)
        else:
            self.change_ids(ids, lambda _, line: not isinstance(line, DueLine) or about(line.due.item))

    def can_drop(self, key: str) -> bool:
        """Whether its part holds more than that one."""
        above = self._heading_of(key)
        return above is not None and above.count != 1 and len(self._dues) > 1

    def drop(self, key: str) -> None:
        """That one is answered, which `can_drop`: its part holds one less."""
        place = self.place_of(key)
        heading = self._heading_of(key)
        if heading is not None and heading.count is not None:
            self._headings[PART + heading.part.name] = replace(heading, count=heading.count - 1)
        del self._dues[key]
        self.apart = {at - (at > place): uid for at, uid in self.apart.items()}
        self.drop_row(place)
        self.forget_rows(list(self._headings))

    def _heading_of(self, key: str) -> Heading | None:
        place = self.place_of(key)
        above = [uid for at, uid in self.apart.items() if at < place] if place >= 0 else []
        return self._headings[above[-1]] if above else None

    def show_day(self, dues: Sequence[Due], today: date) -> None:
        """Shows what stands under one day, without parts."""
        self._begin(dues, today)
        self.show_ids(list(self._dues))

    def _begin(self, dues: Sequence[Due], today: date) -> None:
        self._today, self._week_ends = today, self._last_of_week(today)
        self._dues = {due.item.key: due for due in dues}
        self._headings, self.apart = {}, {}

    @property
    def dues(self) -> Mapping[str, Due]:
        """The things to do by their id, in order."""
        return self._dues

    def due(self, key: str) -> Due | None:
        return self._dues.get(key)

    def number_of(self, key: str) -> int:
        """Which of the things to do it is, from 0."""
        row = self.place_of(key)
        return row - sum(above < row for above in self.apart)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.id_at(index) in self._dues:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def sentence(self, place: int) -> str:
        line = self.row(place)
        if isinstance(line, DueLine):
            at, of = self.number_of(line.due.key) + 1, len(self._dues)
            return words.row(line.said, line.below, line.part.word, line.when, at, of, late=line.late)
        if isinstance(line, Heading):
            return " ".join(part for part in (line.text, str(line.count or ""), line.beside) if part)
        return ""

    def _part(self, on: date) -> Part:
        if on < self._today:
            return Part.OVERDUE
        if on == self._today:
            return Part.TODAY
        return Part.THIS_WEEK if on <= self._week_ends else Part.LATER

    def _last_of_week(self, day: date) -> date:
        return add(day, 6 - (day.weekday() - self._week_start) % 7, Unit.DAYS)

    def _heading(self, part: Part, count: int | None, horizon: date) -> Heading:
        text = words.until(horizon) if part is Part.LATER else part.word
        return Heading(part, text, count, tr(words.STILL_GOOD) if part is Part.OVERDUE else "")

    def _lines(self, ids: Sequence[str]) -> Mapping[str, Line]:
        dues = [self._dues[uid] for uid in ids if uid in self._dues]
        lines: dict[str, Line] = {uid: self._headings[uid] for uid in ids if uid in self._headings}
        return lines | self._due_lines(dues)

    def titles(self, dues: Sequence[Due]) -> list[str]:
        """What those things are, in the list or not."""
        return [line.said.text for line in self._due_lines(dues).values()]

    def _due_lines(self, dues: Sequence[Due]) -> dict[str, DueLine]:
        desk = self._desk()
        named = list(dict.fromkeys([*(d.item.client for d in dues if d.item.client is not None), *_sent(dues)]))
        found = {client.uid: client for client in people.clients(desk.studio, named)}
        self._see("".join(client.name for client in found.values()))
        silent = {row.uid for row in people.rows(desk.studio, _checked_in(dues), self._today) if row.long_distance}
        own = agenda.reminders_named(desk.studio, [d.item.because.uid for d in dues if d.item.kind is Kind.REMINDER])
        lines = {}
        for due in dues:
            client = found.get(due.item.client or "")
            known = _known(due, client, own.get(due.item.because.uid), long_silent=due.item.client in silent)
            known = known._replace(sent={uid: called(found[uid]) for uid in _sent([due]) if uid in found})
            lines[due.key] = DueLine(
                due=due,
                name=client.name if client is not None else "",
                said=words.what(due.item, known),
                below=words.under(due.item, known, self._today),
                when=words.when(due.on, due.item.time, self._today, self._week_ends),
                late=due.on < self._today,
                part=self._part(due.on),
                photo=client.photo if client is not None else None,
            )
        return lines


def _on(due: Due) -> date:
    return due.on


def _sent(dues: Sequence[Due]) -> list[str]:
    """Those whom somebody is to be thanked for."""
    items = (item for due in dues for item in (due.item, *due.also))
    return [item.because.uid for item in items if item.because.because in (Cause.SENT, Cause.SENT_BOUGHT)]


def _checked_in(dues: Sequence[Due]) -> list[str]:
    """The people of check-ins, of whom one says whether they have been silent for long."""
    return [due.item.client for due in dues if due.item.kind is Kind.CHECK_IN and due.item.client is not None]


def _known(due: Due, client: Client | None, reminder: Reminder | None, *, long_silent: bool) -> Known:
    known = Known(
        name=called(client) if client is not None else "",
        own_rhythm=client is not None and bool(client.belonging.own_rhythm),
        long_silent=long_silent,
        also=tuple(item.because for item in due.also),
        pronouns=client.pronouns if client is not None else "",
    )
    return known if reminder is None else known._replace(rule=reminder.rule, after_done=reminder.after_done)
