"""A button that shows a day in words and lets one choose another: by a word, or in a calendar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Tool
from clientcare.ui.parts.menu import Menu
from clientcare.words.tongue import mark, tr
from clientcare.words.window import days

Offer = tuple[str, date | None]


class DayButton(Tool):
    """`name` says which day it is; `chosen` tells that somebody chose. No day is shown as `none` where that is offered.

    `words` says a day, or none, in another way. The days between `earliest` and `latest` can be chosen in the calendar.
    """

    chosen = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        today: Callable[[], date],
        *,
        none: str = mark("No day"),
        words: Callable[[date | None, date], str] | None = None,
        part: str = "chip",
    ) -> None:
        super().__init__(look, name, "calendar-blank", text=" ", part=part)
        self._name, self._today, self._none, self._words = name, today, tr(none), words
        self._day: date | None = None
        self.earliest: date | None = None
        self.latest: date | None = None
        self._offers: Sequence[Offer] = ()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(Menu(self))
        self.menu().aboutToShow.connect(self._fill)
        self.show_day(None)

    @property
    def day(self) -> date | None:
        return self._day

    def offer(self, offers: Sequence[Offer]) -> None:
        """What the menu offers above the calendar: words and their day, None for no day."""
        self._offers = offers

    def show_day(self, day: date | None) -> None:
        """Shows that day; nobody is told."""
        self._day = day
        words = self._words(day, self._today()) if self._words is not None else self._in_words(day)
        self.setText(words)
        self.setAccessibleName(f"{self._name}: {words}")
        self.setToolTip(self._name)

    def _in_words(self, day: date | None) -> str:
        return self._none if day is None else in_words(day, self._today())

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for words, day in self._offers:
            shown = "" if day is None else f"\t{days.dated(day, self._today())}"
            menu.addAction(f"{words}{shown}").triggered.connect(lambda _checked=False, day=day: self._choose(day))
        menu.addAction(tr("Pick a day")).triggered.connect(self._pick)

    def _pick(self) -> None:
        popup = CalendarPopup(self, self._day or self._today(), self.earliest, self.latest)
        popup.picked.connect(self._choose)
        popup.open_below(self)

    def _choose(self, day: date | None) -> None:
        self.show_day(day)
        self.chosen.emit()


class CalendarPopup(QFrame):
    """A month to choose a day in, by arrows and Enter or the mouse; Esc or a click elsewhere leaves it."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, day: date, earliest: date | None = None, latest: date | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("place", "popup")
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(tr("Pick a day"))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        if earliest is not None:
            self.calendar.setMinimumDate(_as_qt(earliest))
        if latest is not None:
            self.calendar.setMaximumDate(_as_qt(latest))
        self.calendar.setSelectedDate(_as_qt(day))
        self.calendar.activated.connect(self._take)
        self.calendar.clicked.connect(self._take)
        for button in self.calendar.findChildren(QToolButton):
            button.setAccessibleName(tr(_CALENDAR_NAMES.get(button.objectName(), button.text())))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.calendar)

    def open_below(self, widget: QWidget) -> None:
        """Opens there, within the screen."""
        self.open_at(widget.mapToGlobal(widget.rect().bottomLeft()) + QPoint(0, 4), widget.height() + 8)

    def open_at(self, corner: QPoint, over: int = 0) -> None:
        """Opens with its corner there, within the screen; with too little room below it, `over` pixels higher."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = max(room.left(), min(corner.x(), room.right() - self.width()))
        fits = corner.y() + self.height() <= room.bottom()
        top = corner.y() if fits else max(room.top(), corner.y() - over - self.height())
        self.move(left, top)
        self.show()
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _take(self, day: QDate) -> None:
        found = date(day.year(), day.month(), day.day())
        self.close()
        self.picked.emit(found)


def in_words(day: date, today: date) -> str:
    """Today, Tomorrow, Yesterday, else the day with its month."""
    near = {0: tr("Today"), 1: tr("Tomorrow"), -1: tr("Yesterday")}
    return near.get((day - today).days) or days.dated(day, today)


_CALENDAR_NAMES = {
    "qt_calendar_prevmonth": mark("The month before"),
    "qt_calendar_nextmonth": mark("The next month"),
    "qt_calendar_monthbutton": mark("Choose a month"),
    "qt_calendar_yearbutton": mark("Choose a year"),
    "qt_calendar_yearedit": mark("Year"),
}


def _as_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
