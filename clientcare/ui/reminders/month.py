"""A month to look at: one dot a thing, up to three, and each day read out with what it holds."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from clientcare.domain.calendar import Unit, add
from clientcare.ui.look import Look
from clientcare.ui.parts.focus_ring import BY_KEYS
from clientcare.ui.tokens import Corner, Type
from clientcare.words.tongue import speaker, tr
from clientcare.words.window import days
from clientcare.words.window import reminders as words

Index = QModelIndex | QPersistentModelIndex
DAYS = 7
CELL = 40
ROW = 44
AROUND = 26
"""So much higher than its number a week is at least."""
HEADER = 30
DOT = 5
DOT_GAP = 3
MOST_DOTS = 3
TITLES_SAID = 3


class MonthModel(QAbstractTableModel):
    """The weeks of a month. `titles` gives what the first things of a day are, asked when a day is read out."""

    def __init__(self, week_start: int, titles: Callable[[date, int], Sequence[str]]) -> None:
        super().__init__()
        self._week_start, self._titles = week_start, titles
        self._counts: Counter[date] = Counter()
        self.today = self.month = date.min
        self.first = date.min
        self._weeks = 0

    @property
    def last(self) -> date:
        """The last day that is shown."""
        return add(self.first, self._weeks * DAYS - 1, Unit.DAYS)

    def show_month(self, day: date, today: date) -> None:
        """Shows the month in which that day lies, with the days of other months in its weeks."""
        self.beginResetModel()
        self.today, self.month = today, day.replace(day=1)
        before = (self.month.weekday() - self._week_start) % DAYS
        self.first = add(self.month, -before, Unit.DAYS)
        self._weeks = -(-(before + monthrange(day.year, day.month)[1]) // DAYS)
        self._counts = Counter()
        self.endResetModel()

    def show_counts(self, counts: Counter[date]) -> None:
        """So many things stand under the days that are shown."""
        if counts == self._counts:
            return
        self._counts = counts
        self.dataChanged.emit(self.index(0, 0), self.index(self._weeks - 1, DAYS - 1))

    def day_at(self, index: Index) -> date:
        return add(self.first, index.row() * DAYS + index.column(), Unit.DAYS)

    def index_of(self, day: date) -> QModelIndex:
        """Where a day stands; no index where it is not shown."""
        place = (day - self.first).days
        return self.index(*divmod(place, DAYS)) if 0 <= place < self._weeks * DAYS else QModelIndex()

    def count(self, day: date) -> int:
        return self._counts[day]

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._weeks

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else DAYS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        day = self.day_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            titles = self._titles(day, TITLES_SAID) if self._counts[day] else []
            return words.cell(day, self.today, titles, self._counts[day])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            day = add(self.first, section, Unit.DAYS)
            if role == Qt.ItemDataRole.DisplayRole:
                return speaker().short_weekday(day.weekday())
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return days.weekday(day)
        return None


class MonthView(QTableView):
    """Arrows go from day to day, Page Up and Down from month to month, Home to today. `chosen` carries the day that was
    chosen, `turned` tells that another month is shown."""

    chosen = Signal(object)
    turned = Signal()
    taken = Signal()

    def __init__(self, model: MonthModel, look: Look) -> None:
        super().__init__()
        self._model, self._look = model, look
        self.selected = date.min
        self.setModel(model)
        self.setItemDelegate(_DayDelegate(model, look, self))
        self.setAccessibleName(tr("Month"))
        self.setProperty("part", "month")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(20)
        self.horizontalHeader().setSectionsClickable(False)
        look.changed.connect(self.fit)

    def show_day(self, day: date, today: date) -> None:
        """Chooses that day, in its month; nobody is told but of another month."""
        turned = (day.year, day.month) != (self._model.month.year, self._model.month.month)
        if turned or today != self._model.today:
            self._model.show_month(day, today)
            self.fit()
        self.selected = day
        self.setCurrentIndex(self._model.index_of(day))
        self.viewport().update()
        if turned:
            self.turned.emit()

    def choose(self, day: date) -> None:
        """The same, and tells of it."""
        self.show_day(day, self._model.today)
        self.chosen.emit(day)

    def turn(self, months: int) -> None:
        """Goes so many months on."""
        self.choose(add(self.selected, months, Unit.MONTHS))

    def fit(self) -> None:
        """As high as its weeks."""
        row, header = max(ROW, self._look.line(Type.SMALL) + AROUND), self._look.px(HEADER)
        self.verticalHeader().setDefaultSectionSize(row)
        self.horizontalHeader().setFixedHeight(header)
        self.horizontalHeader().setFont(self._look.font(Type.CAPTION))
        self.setFixedHeight(header + row * self._model.rowCount())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), event.modifiers() in (_NONE, _KEYPAD)
        side = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        by_days = {Qt.Key.Key_Left: -side, Qt.Key.Key_Right: side, Qt.Key.Key_Up: -DAYS, Qt.Key.Key_Down: DAYS}
        by_months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        self.setProperty("by-keys", True)
        if plain and key in by_days:
            self.choose(add(self.selected, by_days[key], Unit.DAYS))
        elif plain and key in by_months:
            self.turn(by_months[key])
        elif plain and key == Qt.Key.Key_Home:
            self.choose(self._model.today)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.taken.emit()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setProperty("by-keys", False)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.choose(self._model.day_at(index))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()  # dragging chooses nothing

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setProperty("by-keys", event.reason() in BY_KEYS)
        super().focusInEvent(event)


class _DayDelegate(QStyledItemDelegate):
    """A day: its number, and its dots. Today is filled, the chosen day has an outline."""

    def __init__(self, model: MonthModel, look: Look, view: MonthView) -> None:
        super().__init__(view)
        self._model, self._look, self._view = model, look, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, day, cell = self._look, self._model.day_at(index), QRectF(option.rect)
        is_today, is_chosen = day == self._model.today, day == self._view.selected
        width, height = min(cell.width() - 2, look.side(CELL)), cell.height() - 2
        box = QRectF(cell.center().x() - width / 2, cell.center().y() - height / 2, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(box, Corner.CONTROL, Corner.CONTROL)
        if is_chosen:
            self._outline(painter, box, is_today=is_today)
        ink = "on_accent" if is_today else "text" if day.month == self._model.month.month else "text_3"
        font = QFont(look.font(Type.SMALL))
        font.setWeight(QFont.Weight.DemiBold if is_today else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(look.colour(ink))
        line = look.line(Type.SMALL) + 2
        number = QRectF(box.left(), box.top() + 5, box.width(), line)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(day.day))
        self._dots(painter, box, number.bottom() + 2, self._model.count(day), "on_accent" if is_today else "accent")
        painter.restore()

    def _outline(self, painter: QPainter, box: QRectF, *, is_today: bool) -> None:
        """Of the chosen day; wider while keys choose."""
        keyed = self._view.hasFocus() and bool(self._view.property("by-keys"))
        if is_today and not keyed:
            return
        inner = box.adjusted(3, 3, -3, -3) if is_today else box.adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(self._look.colour("on_accent" if is_today else "accent"), 2.5 if keyed else 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, Corner.CONTROL, Corner.CONTROL)

    def _dots(self, painter: QPainter, box: QRectF, top: float, count: int, ink: str) -> None:
        shown = min(count, MOST_DOTS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(ink))
        left = box.center().x() - (shown * DOT + (shown - 1) * DOT_GAP) / 2
        for number in range(shown):
            painter.drawEllipse(QRectF(left + number * (DOT + DOT_GAP), top, DOT, DOT))


_NONE = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
