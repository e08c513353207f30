"""Motion is paint alone: what is shown stands where it belongs at once, and only looks as if it were still coming."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QElapsedTimer, QObject, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from clientcare.ui.look import Look
from clientcare.ui.tokens import GENTLE, QUICK

THICK = 0.8
"""So much of the ground lies over a pane that begins to come."""
STEPS = 3
"""Light grounds differ by so little that more would not be seen."""
AT_REST = 2 * GENTLE
"""Milliseconds between two contents of a pane: who goes faster runs through a list."""


class Glide(QObject):
    """`moved` follows `left`, which goes from 1 to 0 and slows down. Without motion there is only the end."""

    moved = Signal()

    def __init__(self, look: Look, milliseconds: int, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._milliseconds = look, milliseconds
        self._going = QVariantAnimation(self, startValue=1.0, endValue=0.0)
        self._going.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._going.valueChanged.connect(self.moved)
        self._going.finished.connect(self.moved)

    @property
    def goes(self) -> bool:
        """Whether it is on its way."""
        return self._going.state() is QAbstractAnimation.State.Running

    @property
    def left(self) -> float:
        """So much of the way is left."""
        return float(self._going.currentValue()) if self.goes else 0.0

    def end(self) -> None:
        """It has arrived."""
        if self.goes:
            self._going.stop()
            self.moved.emit()

    def begin(self) -> bool:
        """Begins anew; False without motion, and then nothing follows."""
        self._going.stop()
        lasts = self._look.lasts(self._milliseconds)
        if lasts:
            self._going.setDuration(lasts)
            self._going.start()
        return bool(lasts)


class Fade(QObject):
    """The ground under the pointer comes in a few steps, each of which is painted once; `moved` follows every one."""

    moved = Signal()

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._glide = Glide(look, QUICK, self)
        self._glide.moved.connect(self._follow)
        self._told = 0

    @property
    def step(self) -> int:
        """How many are left; none once it is there."""
        return ceil(self._glide.left * STEPS)

    def begin(self) -> None:
        """Something else is under the pointer."""
        self._glide.begin()
        self._told = self.step

    def ground(self, role: str, step: int) -> QColor:
        """The colour of that role, or what it looks like so many steps before it is there."""
        whole, below = self._look.colour(role), self._look.colour("window")
        if not step:
            return whole
        part = 1 - step / (STEPS + 1)
        pairs = (
            (below.red(), whole.red()),
            (below.green(), whole.green()),
            (below.blue(), whole.blue()),
        )
        return QColor(*(round(one + (other - one) * part) for one, other in pairs))

    def _follow(self) -> None:
        if self.step != self._told:
            self._told = self.step
            self.moved.emit()


class Veil(QWidget):
    """Lies over a pane in the colour of its ground, and clears. Neither pointer nor keys notice it, and whoever runs
    through a list sees none."""

    def __init__(self, look: Look, over: QWidget, ground: str) -> None:
        super().__init__(over)
        self._look, self._over, self._ground = look, over, ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._glide = Glide(look, GENTLE, self)
        self._glide.moved.connect(self._clear)
        self._since = QElapsedTimer()
        self.hide()

    def fall(self) -> None:
        """Another content came into the pane: it shows through at once, and is clear soon."""
        runs = self._since.isValid() and self._since.elapsed() < AT_REST
        self._since.start()
        if runs:
            self._glide.end()
        elif self._over.isVisible() and self._glide.begin():
            self.setGeometry(self._over.rect())
            self.raise_()
            self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = QColor(self._look.colour(self._ground))
        colour.setAlphaF(THICK * self._glide.left)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour)
        painter.end()

    def _clear(self) -> None:
        if self._glide.goes:
            self.update()
        else:
            self.hide()
