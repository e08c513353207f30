"""Until when to snooze: the next days by a word, each with its day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from clientcare.domain.calendar import Unit, add
from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.tokens import Icon
from clientcare.words.tongue import mark, tr
from clientcare.words.window import days

DAYS = (
    (mark("Tomorrow"), "sun-horizon", 1, Unit.DAYS),
    (mark("In three days"), "calendar-blank", 3, Unit.DAYS),
    (mark("Next week"), "calendar-blank", 1, Unit.WEEKS),
    (mark("In a month"), "calendar-blank", 1, Unit.MONTHS),
)


class SnoozeMenu(QMenu):
    """Each choice names its day; `until` carries it."""

    until = Signal(object)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(tr("Snooze until"))

    def open_at(self, where: QPoint) -> None:
        """Opens there with the first day in hand, so that Enter is enough."""
        self.popup(where)
        if self.actions():
            self.setActiveAction(self.actions()[0])

    def offer(self, today: date) -> None:
        """Offers the days as they are from today."""
        self.clear()
        for words, icon, count, unit in DAYS:
            day = add(today, count, unit)
            shown = days.short(day) if (day - today).days <= 7 else days.dated(day, today)
            action = self.addAction(f"{tr(words)}\t{shown}")
            action.setIcon(icons.icon(icon, self._look.colours.text_2, Icon.CONTROL))
            action.triggered.connect(lambda _checked=False, day=day: self.until.emit(day))
