"""The command palette: one field over the window that finds anybody, any note and anything that can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from clientcare.ui.bench import Bench
from clientcare.ui.look import Look
from clientcare.ui.palette.offers import Offers
from clientcare.ui.parts.controls import Picture
from clientcare.ui.parts.found_field import FoundField
from clientcare.ui.parts.found_list import FoundList
from clientcare.ui.parts.key_caps import KeyCaps
from clientcare.ui.text import Paragraph
from clientcare.ui.tokens import Type
from clientcare.words.tongue import mark, tr
from clientcare.words.window import palette as words

if TYPE_CHECKING:
    from clientcare.ui.window import Window

WIDTH = 640
FIELD, ROW, FOOT = 56, 40, 38
TOP = 110 / 800
"""Where it begins, as a part of the window's height."""
BELOW = 24
"""Pixels that stay free below it at least."""
SIDE = 8
GLASS = 20
SCRIM = QColor(0x24, 0x21, 0x1E, round(0.42 * 255))
STAYS = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
"""The focus goes, and will come back by itself."""


class Palette(QWidget):
    """Lies over the window while it is open; what has the focus next, by keys of its own, closes it."""

    def __init__(self, bench: Bench, window: Window) -> None:
        super().__init__(window)
        self._look, self._over = bench.look, window
        self._before: QWidget | None = None
        self._behind: QPixmap | None = None
        self._stood: list[tuple[QRect, bool]] = []
        self._offers = Offers(window, bench.desk)
        self._box = QFrame(self)
        self._box.setProperty("part", "raised")
        self.field = _PaletteField(tr(words.EXAMPLE), tr(words.EXAMPLE))
        self.field.setProperty("part", "palette")
        self.list = FoundList(bench.look, tr("What fits"), row=ROW)
        self.list.tells_enter = True
        self._foot = _Foot(bench.look)
        self._build()
        self.hide()
        self.field.textChanged.connect(self._find)
        self.field.moved.connect(self.list.move_by)
        self.field.took.connect(self._take)
        self.field.left.connect(self.leave)
        self.field.lost.connect(self.hide)
        self.list.picked.connect(self._do)
        window.installEventFilter(self)
        bench.look.changed.connect(self._see_through)
        bench.history.changed.connect(self._see_through)

    def open(self) -> None:
        """Opens it, ready to type in; once more gives the focus back."""
        if self.isVisible():
            self.leave()
            return
        self._before = QApplication.focusWidget()
        self._take_picture()
        self.field.clear()
        self._find("")
        self.show()
        self.raise_()
        self._fit()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Closes it; the focus is where it was."""
        before = self._before
        self._before = None
        self.hide()
        if before is not None and isValid(before) and before.isVisible() and before.window() is self._over:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._over.screen_shown.take_focus()

    # --- finding and doing ------------------------------------------------------------------------------------

    def _find(self, text: str) -> None:
        self.list.show_lines(self._offers.lines(text))
        self._fit()
        self._tell.start()

    def _take(self) -> None:
        if self.list.current:
            self._do(self.list.current)

    def _do(self, key: str) -> None:
        """Closed first: what is done may open something else, and comes back to where one was."""
        act = self._offers.acts[key]
        self.leave()
        act()

    def _announce(self) -> None:
        """Says the first that fits once one pauses: each letter would be too much."""
        line = next((line for line in self.list.lines if line.id), None)
        if self.isVisible() and line is not None and self.field.text():
            count = sum(1 for each in self.list.lines if each.id)
            said = tr("{words}, {place} of {of}", words=line.words, place=1, of=count)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))

    # --- where it lies ----------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._see_through()
        elif event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            QTimer.singleShot(0, self, self._look_behind)  # once it is laid out
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it leaves it."""
        if not self._box.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._behind is None:
            painter.fillRect(event.rect(), SCRIM)
        else:
            ratio = self._behind.devicePixelRatio()
            part = QRectF(event.rect())
            painter.drawPixmap(part, self._behind, QRectF(part.topLeft() * ratio, part.size() * ratio))
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._behind = None

    def _take_picture(self) -> None:
        """Of the window as it lies behind: else all of it would be painted anew with each letter."""
        self._behind, self._stood = self._over.grab(), self._standing()
        painter = QPainter(self._behind)
        painter.fillRect(self.rect() | self._over.rect(), SCRIM)
        painter.end()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _look_behind(self) -> None:
        """That something was laid out says little: it is when this is shown, too. Has anything of it moved?"""
        if self._behind is not None and self._standing() != self._stood:
            self._see_through()

    def _standing(self) -> list[tuple[QRect, bool]]:
        """Where the parts of the window stand, and whether they are seen."""
        parts = self._over.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [(each.geometry(), each.isVisible()) for each in parts if each is not self and not each.isWindow()]

    def _see_through(self) -> None:
        """The window behind has changed: its picture is no longer true."""
        self._behind = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        self._fit()
        self.update()

    def _fit(self) -> None:
        """As wide as drawn, as high as what fits, within the window; then the list scrolls."""
        look, room = self._look, self._over.rect()
        self.setGeometry(room)
        width = min(round(WIDTH * max(1.0, min(look.scale, 1.6))), room.width() - 2 * BELOW)
        top = round(room.height() * TOP) if look.scale < 1.5 else BELOW
        around = look.px(FIELD) + look.px(FOOT) + 2 * SIDE + 4
        height = min(around + self.list.needed, room.height() - top - BELOW)
        self._field_row.setFixedHeight(look.px(FIELD))
        self._foot.setFixedHeight(look.px(FOOT))
        self._box.setGeometry(QRect((room.width() - width) // 2, top, width, height))

    def _build(self) -> None:
        self._tell = QTimer(self, singleShot=True, interval=600)
        self._tell.timeout.connect(self._announce)
        self._field_row = QWidget()
        row = QHBoxLayout(self._field_row)
        row.setContentsMargins(18, 0, 18, 0)
        row.setSpacing(12)
        row.addWidget(Picture(self._look, "magnifying-glass", GLASS, "text_3"))
        row.addWidget(self.field, 1)
        around = QVBoxLayout()
        around.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        around.addWidget(self.list)
        column = QVBoxLayout(self._box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._field_row, _rule()):
            column.addWidget(widget)
        column.addLayout(around, 1)
        for widget in (_rule(), self._foot):
            column.addWidget(widget)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("part", "rule")
    rule.setFixedHeight(1)
    return rule


class _PaletteField(FoundField):
    """`lost` tells that the focus has gone elsewhere; Tab stays: there is nothing else to go to."""

    lost = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in STAYS:
            self.lost.emit()

    def focusNextPrevChild(self, _next: bool) -> bool:
        return True


_HINTS = (
    (("Up", "Down"), mark("choose¦a hint")),
    (("Enter",), mark("open¦a hint")),
    (("Esc",), mark("close¦a hint")),
)


class _Foot(QWidget):
    """The three keys one needs here."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._caps = look, KeyCaps(look)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 18.0
        for keys, said in _HINTS:
            word = Paragraph(tr(said), look.font(Type.SMALL), 200, look.line(Type.SMALL))
            width = self._caps.width(keys, together=True) + 5 + word.width
            x = left if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - left - width
            self._caps.paint(painter, keys, round(x), self.height() // 2, together=True)
            at = x + self._caps.width(keys, together=True) + 5
            word.paint(painter, at, (self.height() - word.height) / 2, look.colour("text_3"))
            left += width + 16
        painter.end()
