"""The page of circles: how close people are, how often to be in touch, and what that asks for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from clientcare.book import circles, days
from clientcare.domain.calendar import NO_RHYTHM, Rhythm
from clientcare.domain.records import Circle, Client, Setting
from clientcare.domain.values import CircleRole
from clientcare.store.reads import order, people
from clientcare.ui.bench import Bench
from clientcare.ui.parts.controls import Button, Label, Picture
from clientcare.ui.settings.choosing import Choosing
from clientcare.ui.settings.circle_dialogs import AddCircle, RemoveCircle
from clientcare.ui.settings.circle_row import FREE, CircleRow
from clientcare.ui.settings.ordered import OrderedRows
from clientcare.ui.settings.page import SettingsPage
from clientcare.ui.settings.rows import Card, Row
from clientcare.ui.settings.short_of_room import ShortOfRoom
from clientcare.ui.tokens import Icon, Type
from clientcare.words.asks import asks
from clientcare.words.tongue import mark, tr
from clientcare.words.window import settings as words

HANDLE, NEVER = 18, 203
LIMITS = [str(n) for n in (0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30)]


class CirclesPage(SettingsPage):
    """Every change is one deed, saved at once."""

    title = mark("Circles")
    about = mark(
        "How close people are, and how often you like to be in touch. Change one person’s rhythm on their own page."
    )
    concerns = (Circle, Client, Setting)

    def __init__(self, bench: Bench) -> None:
        self._add = Button(bench.look, tr("Add circle"), "plus")
        super().__init__(bench)

    @property
    def main_button(self) -> Button:
        return self._add

    def build(self) -> None:
        look = self.bench.look
        self._choosing = Choosing(self)
        self.rows = OrderedRows(self._row)
        self.asks = Label("", Type.SMALL, tone="2", wraps=True)
        self.asks.setContentsMargins(2, 10, 2, 0)
        self.short = ShortOfRoom(look)
        self._build_quiet()
        self.add(self.rows)
        self.add(self.asks)
        self.add(self.short)
        self.add(Card([self._quiet]), above=16)
        self.add_title(tr("A calm day"))
        limit = self._choosing.choice(
            "daily_limit",
            tr("At most this many patient people a day"),
            LIMITS,
            lambda value: words.people_a_day(int(value)),
            tr("Check-ins, after-sale steps, imported thanks. Everything else always shows."),
        )
        self.add(Card([limit]))
        self._add.clicked.connect(self._begin)
        self.rows.moved.connect(self._move)
        self.short.slower.connect(lambda uid, every: self._change(uid, every=every))
        self.short.room.connect(self._make_room)

    def _build_quiet(self) -> None:
        """Under the circles, in their columns."""
        look = self.bench.look
        handle = QWidget()
        handle.setFixedWidth(HANDLE)
        moon = Picture(look, "moon", Icon.CONTROL)
        self._quiet = Row(
            look,
            tr("Asked for quiet"),
            tr("Nothing is suggested or drafted, until they say so."),
            before=[handle, moon],
        )
        self._quiet_count = Label("", tone="2")
        never = Label(tr("Never"), tone="2")
        never.setMinimumWidth(look.px(NEVER))
        self._quiet.add(self._quiet_count)
        self._quiet.keep_free(FREE)
        self._quiet.add(never)

    def read(self) -> None:
        studio = self.bench.desk().studio
        found = {circle.uid: circle for circle in order.circles(studio)}
        members, asked = order.members(studio), order.asks_per_day(studio)
        chosen = order.settings(studio)
        for uid, row in self.rows.show_all(list(found)).items():
            row.show_circle(found[uid], members.get(uid, 0), free_roles=self._roles_for(found[uid]))
        self.asks.setText(asks(sum(asked.values()), chosen.daily_limit))
        self.short.show_offers(found, asked, chosen.daily_limit)
        quiet = people.ids(studio, people.Filters(quiet=True), people.Sort.NAME, self.bench.desk().today)
        self._quiet_count.setText(words.people(len(quiet)))
        self._choosing.show(chosen)

    def _row(self, uid: str) -> CircleRow:
        row = CircleRow(self.bench.look, uid)
        row.renamed.connect(lambda name: self._rename(row, name))
        row.rhythm.connect(lambda every: self._change(uid, every=every))
        row.role.connect(lambda role: self._change(uid, role=role))
        row.removed.connect(lambda: self._remove(uid))
        return row

    @staticmethod
    def _roles_for(circle: Circle) -> list[CircleRole]:
        """The roles that it can take over: one that has a role keeps it, so that no role is without a circle."""
        return [] if circle.role is not None else list(CircleRole)

    def _rename(self, row: CircleRow, name: str) -> None:
        if name == row.shown_name:
            row.be_wrong(row.field, "")
            row.field.restore()
            return
        desk = self.bench.desk()
        self.attempt(row, row.field, lambda: circles.edit_circle(desk, row.uid, name=name))

    def _change(self, uid: str, *, every: Rhythm | None = None, role: CircleRole | None = None) -> None:
        desk = self.bench.desk()
        if role is not None:
            self.do(lambda: circles.edit_circle(desk, uid, role=role))
        else:
            self.do(lambda: circles.edit_circle(desk, uid, every=every or NO_RHYTHM))

    def _move(self, uid: str, place: int) -> None:
        self.do(lambda: circles.edit_circle(self.bench.desk(), uid, place=place))

    def _make_room(self, n: int) -> None:
        self.do(lambda: days.change_setting(self.bench.desk(), "daily_limit", str(min(n, 1000))))

    def _begin(self) -> None:
        AddCircle(self.bench, self).open()

    def _remove(self, uid: str) -> None:
        studio = self.bench.desk().studio
        found = {circle.uid: circle for circle in order.circles(studio)}
        count = order.members(studio).get(uid, 0)
        if count:
            RemoveCircle(self.bench, self, found[uid], [c for c in found.values() if c.uid != uid], count).open()
        else:
            self.do(lambda: circles.remove_circle(self.bench.desk(), uid))
