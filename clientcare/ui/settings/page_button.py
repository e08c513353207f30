"""A line of a short list of which one is chosen: a page of the settings, a template."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.mirror import draw, mirror
from clientcare.ui.parts.entering import Entering
from clientcare.ui.parts.fading import Fading
from clientcare.ui.text import Paragraph, tip
from clientcare.ui.tokens import Corner, Icon, Type

SIDE, END = 10, 5
"""Before what stands in it, and at least after."""


class PageButton(Entering, Fading, QAbstractButton):
    """One of an exclusive group: Up and Down go from one to the next and choose it. It may have an icon."""

    def __init__(self, look: Look, word: str, icon: str = "") -> None:
        super().__init__()
        self._look, self._icon, self._rail = look, icon, False
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self.updateGeometry)

    def be_rail(self, rail: bool) -> None:
        """The icon alone, with its word in a tooltip."""
        self._rail = rail
        self._tell_cut()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_cut()

    def _tell_cut(self) -> None:
        """Words that have no room, or none of their own, stand in a tooltip; the chosen one's are stronger."""
        left = 2 * SIDE + self._look.side(Icon.CONTROL) if self._icon else SIDE
        words = QFontMetricsF(self._look.font(Type.BODY_STRONG)).horizontalAdvance(self.text())
        self.setToolTip(tip(self.text()) if self._rail or words > self.width() - left - END else "")

    def sizeHint(self) -> QSize:
        return QSize(34, self._look.px(34 if self._icon else 32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, self.rect(), self)
        look, chosen = self._look, self.isChecked()
        if chosen or self.underMouse():
            painter.setPen(look.edge)
            painter.setBrush(look.colour("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(look.within(self.rect()), Corner.CONTROL, Corner.CONTROL)
        ink = "accent_on_soft" if chosen else "text_2" if self._icon else "text"
        left = self._paint_icon(painter, ink) if self._icon else SIDE
        if not self._rail:
            role = Type.BODY_STRONG if chosen else Type.BODY
            font = look.font(role, medium=bool(self._icon) and not chosen)
            word = Paragraph(self.text(), font, self.width() - left - END, look.line(role))
            word.paint(painter, left, (self.height() - word.height) / 2, look.colour(ink))
        painter.end()

    def _paint_icon(self, painter: QPainter, ink: str) -> int:
        """Where the word begins after it."""
        side = self._look.side(Icon.CONTROL)
        drawn = icons.pixmap(self._icon, getattr(self._look.colours, ink), side, self.devicePixelRatioF())
        left = (self.width() - side) // 2 if self._rail else SIDE
        draw(painter, left, (self.height() - side) // 2, drawn)
        return left + side + SIDE
