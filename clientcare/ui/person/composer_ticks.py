"""What stands below the text of a contact: the way, what it answers as ticks, and what else there is to tick."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from clientcare.book.contacts import direction_for
from clientcare.domain.calendar import Unit, add
from clientcare.domain.care.items import Item
from clientcare.domain.care.ticks import Said, Ticks, ticks_for
from clientcare.domain.frozen import replace
from clientcare.domain.records import Client
from clientcare.domain.values import Channel, Direction, Purpose
from clientcare.ui.look import Look
from clientcare.ui.parts.caret import CaretTool
from clientcare.ui.parts.day import DayButton
from clientcare.ui.parts.flow import Flow
from clientcare.ui.parts.tick import Tick
from clientcare.ui.person.entry_line import CHANNELS as CHANNEL_ICONS
from clientcare.ui.person.kinds import Kind
from clientcare.ui.person.written import Written
from clientcare.ui.text import tip
from clientcare.words.items import sentence
from clientcare.words.tongue import tr, tr_all
from clientcare.words.window import composer as words
from clientcare.words.window.names import called

T = TypeVar("T")


class TicksRow(QWidget):
    """`touched` carries the Touch as somebody changed it; `keeps` whether what is quoted goes to Kind words."""

    touched = Signal(object)
    keeps = Signal(bool)

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__()
        self._look, self._today = look, today
        self._items: list[Item] = []
        self._ticks: list[Tick] = []
        self._client: Client | None = None
        self._written, self._heard = Written(), ticks_for((), Said("", date.max, Direction.WE))
        self._way = CaretTool(look, tr("How you were in touch"), "chat-circle-text")
        self._way.choices.aboutToShow.connect(self._fill_ways)
        self._way.clicked.connect(self._way.open_menu)
        self._not_reached = self._tick(tr("Not reached"), self._turn_not_reached)
        self._again = DayButton(look, tr("When to try again"), today, words=words.again)
        self._again.chosen.connect(self._choose_again)
        self._needs_reply = self._tick(tr("Needs a reply"), self._turn_needs_reply)
        self._keeps = self._tick(tr("Keep in Kind words"), self._keep)
        self._purpose = CaretTool(look, tr("Why you were in touch"), "question")
        self._purpose.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._purpose.choices.aboutToShow.connect(self._fill_purposes)
        self._purpose.clicked.connect(self._purpose.open_menu)
        self._flow = Flow(across=16, down=2)
        self.setLayout(self._flow)
        fixed = (self._way, self._not_reached, self._again, self._needs_reply, self._keeps, self._purpose)
        for widget in fixed:
            self._flow.addWidget(widget)

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus."""
        first: list[QWidget] = [self._way, self._not_reached, self._again]
        return [*first, *self._ticks, self._needs_reply, self._keeps, self._purpose]

    def show_written(self, client: Client, written: Written, heard: Ticks, *, more: bool) -> None:
        """Shows what belongs to a contact with this client; `more` shows the purpose also where ticks decide it."""
        self._client, self._written, self._heard = client, written, heard
        reached = written.kind.is_contact and not written.not_reached
        self._show_way(client, written)
        self._show_not_reached(written)
        self._show_ticks(client, heard if reached else None)
        self._needs_reply.setVisible(reached and written.touch.may_need_reply)
        self._needs_reply.setChecked(written.touch.needs_reply)
        self._keeps.setVisible(bool(written.quotes))
        self._keeps.setChecked(written.keeps_words)
        told = not heard.offered or more or not heard.purpose.is_care or written.touch.purpose is not None
        self._purpose.setVisible(reached and told)
        self._purpose.setText(tr(words.PURPOSES[heard.purpose]))
        self._purpose.setAccessibleDescription(tr(words.PURPOSES[heard.purpose]))
        self.setVisible(written.kind.is_contact or bool(written.quotes))

    # --- showing ------------------------------------------------------------------------------------------------

    def _show_way(self, client: Client, written: Written) -> None:
        self._way.setVisible(written.kind.is_contact)
        if not written.kind.is_contact:
            return
        touch, name = written.touch, called(client)
        usual = direction_for(touch.channel, needs_reply=False)
        said = words.way(touch.channel, touch.goes, usual, name)
        self._way.setText(said)
        self._way.setAccessibleDescription(said)
        self._way.use(CHANNEL_ICONS[touch.channel])

    def _fill_ways(self) -> None:
        """The ways of this kind, and who reached out."""
        menu, written = self._way.choices, self._written
        menu.clear()
        if self._client is None:
            return
        touch = written.touch
        not_by = () if touch.goes is Direction.THEY else self._client.not_by
        if len(written.kind.channels) > 1:
            for channel in written.kind.offered(not_by):
                _add(menu, tr(words.CHANNELS[channel]), channel is touch.channel, self._choose_channel, channel)
            menu.addSeparator()
        for way in Direction:
            _add(menu, words.direction(way, called(self._client)), way is touch.goes, self._choose_direction, way)

    def _fill_purposes(self) -> None:
        menu = self._purpose.choices
        menu.clear()
        for purpose, name in tr_all(words.PURPOSES.items()):
            _add(menu, name, purpose is self._heard.purpose, self._choose_purpose, purpose)

    def _show_not_reached(self, written: Written) -> None:
        called_them = written.kind is Kind.CALL and written.touch.goes.ours
        self._not_reached.setVisible(called_them)
        self._not_reached.setChecked(written.touch.not_reached)
        self._again.setVisible(called_them and written.not_reached)
        if written.not_reached:
            on = written.day(self._today())
            weeks = [(tr("In three days"), 3), (tr("In a week"), 7), (tr("In two weeks"), 14)]
            offers = [(said, add(on, count, Unit.DAYS)) for said, count in weeks]
            self._again.offer([*offers, (tr("Not again by itself"), None)])
            self._again.earliest = add(on, 1, Unit.DAYS)
            self._again.show_day(written.again_on(self._today()))

    def _show_ticks(self, client: Client, heard: Ticks | None) -> None:
        """One tick for each item that could be answered; ticks made once are used again."""
        self._items = list(heard.offered) if heard is not None else []
        while len(self._ticks) < len(self._items):
            tick = self._tick("", self._turn)
            self._flow.insert(3 + len(self._ticks), tick)
            QWidget.setTabOrder(self._ticks[-1] if self._ticks else self._again, tick)
            self._ticks.append(tick)
        today = self._today()
        for place, tick in enumerate(self._ticks):
            if place < len(self._items) and heard is not None:
                item = self._items[place]
                said = words.tick(item, client.pronouns, today)
                if tick.text() != said.text:
                    tick.say(said.text, said.italic)
                    tick.setToolTip(tip(sentence(item, today)))
                tick.setChecked(item.key in heard.ticked)
            tick.setVisible(place < len(self._items))

    # --- choosing -----------------------------------------------------------------------------------------------

    def _turn(self, _on: bool) -> None:
        """A tick of an item was set or taken back: from now on it stays so. A purpose chosen before gives way."""
        tick = self.sender()
        place = next(place for place, each in enumerate(self._ticks) if each is tick)
        chosen = dict(self._written.touch.ticks) | {self._items[place].key: self._ticks[place].isChecked()}
        self._say(ticks=tuple(chosen.items()), purpose=None)

    def _turn_not_reached(self, on: bool) -> None:
        self._say(not_reached=on)

    def _turn_needs_reply(self, on: bool) -> None:
        self._say(needs_reply=on)

    def _keep(self, yes: bool) -> None:
        self.keeps.emit(yes)

    def _choose_again(self) -> None:
        self._say(again=self._again.day, not_again=self._again.day is None)

    def _choose_channel(self, channel: Channel) -> None:
        self._say(channel=channel)

    def _choose_direction(self, way: Direction) -> None:
        usual = direction_for(self._written.touch.channel, needs_reply=False)
        touch = self._written.touch
        self._say(
            direction=None if way is usual else way,
            needs_reply=touch.needs_reply and way.theirs,
            not_reached=touch.not_reached and way.ours,
        )

    def _choose_purpose(self, purpose: Purpose) -> None:
        """What was ticked by hand gives way to it."""
        self._say(purpose=purpose, ticks=())

    def _say(self, **fields: object) -> None:
        values: dict[str, object] = fields
        touch = replace(self._written.touch, **values)  # type: ignore[arg-type]  # the names are those of Touch
        self.touched.emit(touch)

    def _tick(self, text: str, turned: Callable[[bool], object]) -> Tick:
        tick = Tick(self._look, text, small=True)
        tick.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tick.clicked.connect(turned)
        return tick


def _add(menu: QMenu, words: str, chosen: bool, choose: Callable[[T], None], value: T) -> None:
    action = QAction(words.replace("&", "&&"), menu)
    action.setCheckable(True)
    action.setChecked(chosen)
    action.triggered.connect(lambda _checked=False: choose(value))
    menu.addAction(action)
