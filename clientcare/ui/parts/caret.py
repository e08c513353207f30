"""A button with a small caret after its words, where its icon stands before them: it opens a menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Tool
from clientcare.ui.parts.menu import Menu

CARET = 10
ROOM, AREA, BEFORE = 12, 17, 9
"""Pixels kept free after the words, those at the end that open the menu, and those before a word without an icon."""


class CaretTool(Tool):
    """`has_caret` may be taken back where there is nothing to choose from. The menu is filled by whoever owns it."""

    def __init__(self, look: Look, name: str, icon: str, *, text: str = " ", part: str = "chip", tip: str = "") -> None:
        super().__init__(look, name, icon, text=text, part=part, tip=tip)
        self.has_caret = True
        self.choices = Menu(self)

    def open_menu(self) -> None:
        """Opens the menu below the button."""
        self.choices.popup(self.mapToGlobal(QPoint(0, self.height())))

    def show_caret(self, yes: bool) -> None:
        """Offers the menu to the pointer, or not."""
        if yes is not self.has_caret:
            self.has_caret = yes
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + self._look.side(ROOM), size.height()) if self.has_caret else size

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def caret_area(self) -> QRect:
        """Where the caret stands, and a little more."""
        width = self._look.side(AREA)
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        return QRect(self.width() - width if rightward else 0, 0, width, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        alone = self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextOnly
        if self.has_caret and alone:
            self._paint_word()
        else:
            super().paintEvent(event)
        if not self.has_caret:
            return
        ink = self._look.colours.text if self.isChecked() else self._look.colours.text_2
        side = self._look.side(CARET)
        left = self.caret_area().center().x() - side / 2
        painter = QPainter(self)
        drawn = icons.pixmap("caret-down", ink, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, (self.height() - side) / 2), drawn)
        painter.end()

    def _paint_word(self) -> None:
        """A word without an icon stands where it begins, not in the middle: the caret has its own place."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        word, option.text = option.text, ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.setPen(option.palette.color(self.foregroundRole()))
        at, room = self.style().visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft), self.caret_area()
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        box = self.rect().adjusted(*(BEFORE, 0, -room.width(), 0) if rightward else (room.width(), 0, -BEFORE, 0))
        painter.drawText(box, at | Qt.AlignmentFlag.AlignVCenter, word)
        painter.end()
