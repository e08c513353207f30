"""Somebody who looks familiar, in the list beside the two records."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from clientcare.ui import avatars, icons
from clientcare.ui.look import Look
from clientcare.ui.mirror import draw, mirror
from clientcare.ui.parts.entering import Entering
from clientcare.ui.parts.fading import Fading
from clientcare.ui.text import draw_line
from clientcare.ui.tokens import Type

ROW, FACE, INSET, LOWER = 56, 36, 10, 2


class TwinButton(Entering, Fading, QAbstractButton):
    """Checked while both records are shown; a tick stands behind who was decided about."""

    def __init__(self, look: Look, name: str, why: str) -> None:
        super().__init__()
        self._look, self._name, self._why, self._done = look, name, why, False
        self.setCheckable(True)
        self.setAccessibleName(f"{name}, {why}")
        self.setToolTip(why)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_done(self) -> None:
        self._done = True
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._look.px(ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, self.rect(), self)
        if self.isChecked() or self.underMouse():
            painter.setPen(self._look.edge)
            painter.setBrush(self._look.colour("accent_soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(self._look.within(self.rect()), 10, 10)
        face = self._look.side(FACE)
        box = QRect(INSET, (self.height() - face) // 2, face, face)
        avatars.paint(painter, box, self._name, self._look)
        left = box.right() + 11
        room = self.width() - left - INSET - (24 if self._done else 0)
        middle = self.height() // 2
        for said, role, ink, top in (
            (self._name, Type.BODY_STRONG, "text", middle - self._look.line(Type.BODY) + LOWER),
            (self._why, Type.SMALL, "text_2", middle + LOWER),
        ):
            painter.setFont(self._look.font(role))
            painter.setPen(self._look.colour(ink))
            cut = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room)
            draw_line(painter, QRect(left, top, room, self._look.line(role)), cut, self._look.colour(ink))
        if self._done:
            drawn = icons.pixmap("check", self._look.colours.accent, 16, self.devicePixelRatioF())
            draw(painter, self.width() - INSET - 16, middle - 8, drawn)
        painter.end()
