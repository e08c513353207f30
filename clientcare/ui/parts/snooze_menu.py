"""Until when to snooze: the next days by a word, each with its day, or any day."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from clientcare.domain.calendar import Unit, add, next_working
from clientcare.store.reads import order
from clientcare.ui import icons
from clientcare.ui.bench import Bench
from clientcare.ui.parts.day import CalendarPopup
from clientcare.ui.parts.menu import Menu
from clientcare.ui.tokens import Icon
from clientcare.words.tongue import mark, tr
from clientcare.words.window import days

DAYS = (
    (mark("Tomorrow"), "sun-horizon", 1, Unit.DAYS),
    (mark("In three days"), "calendar-blank", 3, Unit.DAYS),
    (mark("Next week"), "calendar-blank", 1, Unit.WEEKS),
)


class SnoozeMenu(Menu):
    """Each choice names its day; `until` carries it."""

    until = Signal(object)

    def __init__(self, parent: QWidget, bench: Bench) -> None:
        super().__init__(parent)
        self._bench, self._over = bench, parent
        self.setAccessibleName(tr("Snooze until"))
        self.aboutToShow.connect(self._offer)

    def open_at(self, where: QPoint) -> None:
        """Opens there with the first day in hand, so that Enter is enough."""
        self.popup(where)
        self.setActiveAction(self.actions()[0])

    def _offer(self) -> None:
        """Offers the days as they are from today; one that is a day off is moved, and that is said (DESIGN §4)."""
        desk = self._bench.desk()
        off = order.settings(desk.studio).days_off
        self.clear()
        for words, icon, count, unit in DAYS:
            meant = add(desk.today, count, unit)
            day = next_working(meant, off)
            shown = days.short(day)
            if day != meant:
                shown = tr("{off}, then {day}", off=days.short_weekday(meant), day=shown)
            self._add(f"{tr(words)}\t{shown}", icon).triggered.connect(
                lambda _checked=False, day=day: self.until.emit(day)
            )
        self.addSeparator()
        self._add(tr("Pick a day"), "calendar-plus").triggered.connect(self._pick)

    def _add(self, words: str, icon: str) -> QAction:
        action = self.addAction(words)
        action.setIcon(icons.icon(icon, self._bench.look.colours.text_2, Icon.CONTROL))
        return action

    def _pick(self) -> None:
        """Any day after today, where the menu was."""
        first = add(self._bench.desk().today, 1, Unit.DAYS)
        popup = CalendarPopup(self._over, first, first)
        popup.picked.connect(self.until)
        popup.open_at(self.pos())
