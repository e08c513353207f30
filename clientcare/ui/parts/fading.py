"""What changes under the pointer does so softly: how it looked a moment ago clears over how it looks now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from clientcare.ui.look import Look
from clientcare.ui.motion import Glide
from clientcare.ui.tokens import QUICK

if TYPE_CHECKING:
    _Below = QWidget
else:
    _Below = object  # two classes of Qt cannot be parents of one
_STALE = {QEvent.Type.Resize, QEvent.Type.EnabledChange, QEvent.Type.StyleChange, QEvent.Type.FontChange}


class Fading(_Below):
    """For buttons and fields one chooses from: it stands before the class of Qt, and the part has a `_look`.

    Nothing is made before the pointer comes, nor at all without motion; what is painted at rest is the part's own.
    """

    _look: Look
    _fade: Crossing | None = None

    def enterEvent(self, event: QEnterEvent) -> None:
        self._begin_to_fade(entered=True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._begin_to_fade(entered=False)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._begin_to_fade()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._begin_to_fade()
        super().mouseReleaseEvent(event)

    def _begin_to_fade(self, *, entered: bool | None = None) -> None:
        """Whatever it looks like from now on comes in a moment. Qt has the pointer within, or not, already when it
        tells of it."""
        if not (self.isEnabled() and self._look.lasts(QUICK)):
            return
        if self._fade is None:
            self._fade = Crossing(self._look, self)
        self._fade.begin(self.underMouse() if entered is None else not entered)


class Crossing(QObject):
    """From one look of a widget to another. It paints in its stead, and only meanwhile."""

    def __init__(self, look: Look, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._before, self._seen = QPixmap(), QPixmap()
        self._asks = False
        self._glide = Glide(look, QUICK, self)
        self._glide.moved.connect(self._follow)

    @property
    def goes(self) -> bool:
        """Whether something of how it looked is still seen."""
        return self._glide.goes

    def begin(self, under_pointer: bool) -> None:
        """Begins with what is seen just now: that of a crossing on its way, or its look with the pointer within or
        not."""
        self._before = self._seen = self._seen if self.goes else self._look_of(under_pointer)
        self._widget.installEventFilter(self)
        if not self._glide.begin():
            self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _STALE:
            self._glide.end()
        elif event.type() == QEvent.Type.Paint and not self._asks and self.goes:
            painter = QPainter(self._widget)
            painter.drawPixmap(0, 0, self._seen)
            painter.end()
            return True
        return False

    def _look_of(self, under_pointer: bool) -> QPixmap:
        is_under = self._widget.underMouse()
        self._asks = True
        self._widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, under_pointer)
        look = self._widget.grab()
        self._widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, is_under)
        self._asks = False
        return look

    def _follow(self) -> None:
        if self.goes:  # not while it paints: no widget may be asked how it looks then
            self._seen = blended(self._before, self._look_of(self._widget.underMouse()), 1 - self._glide.left)
        else:
            self._end()
        self._widget.update()

    def _end(self) -> None:
        self._widget.removeEventFilter(self)
        self._before = self._seen = QPixmap()


def blended(one: QPixmap, other: QPixmap, part: float) -> QPixmap:
    """So much of the other, and the rest of the one: also where both let through what is below."""
    mixed = QPixmap(other.size())
    mixed.setDevicePixelRatio(other.devicePixelRatio())
    mixed.fill(Qt.GlobalColor.transparent)
    painter = QPainter(mixed)
    painter.setOpacity(1 - part)
    painter.drawPixmap(0, 0, one)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    painter.setOpacity(part)
    painter.drawPixmap(0, 0, other)
    painter.end()
    return mixed
