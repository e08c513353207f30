"""What settings are set with: a switch, a field that saves itself when it is left, a handle to drag by."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QToolButton

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Tool
from clientcare.ui.parts.fading import Fading
from clientcare.ui.parts.field import Field
from clientcare.ui.text import tip
from clientcare.ui.tokens import Icon
from clientcare.words.tongue import tr

WIDE, HIGH, KNOB = 36, 20, 12


class Switch(Fading, QCheckBox):
    """On or off, at once; to a screen reader a box to tick. `name` says of what."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setToolTip(tip(tr("{name} (Space)", name=name)))
        look.changed.connect(self.updateGeometry)

    def turn(self, on: bool) -> None:
        """Shows it on or off; nobody is told."""
        self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(False)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.side(WIDE), max(28, self._look.side(HIGH)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, on = self._look, self.isChecked()
        wide, high, knob = look.side(WIDE), look.side(HIGH), look.side(KNOB)
        track = QRectF(0.5, (self.height() - high) / 2 + 0.5, wide - 1, high - 1)
        fill = ("accent_hover" if self.underMouse() else "accent") if on else "surface"
        painter.setPen(QPen(look.colour("accent" if on else "field_line"), 1))
        painter.setBrush(look.colour(fill if self.isEnabled() else "disabled" if on else "surface"))
        painter.drawRoundedRect(track, high / 2 - 0.5, high / 2 - 0.5)
        at_end = on is (self.layoutDirection() is Qt.LayoutDirection.LeftToRight)
        left = track.right() - knob - (high - knob) / 2 if at_end else track.left() + (high - knob) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("on_accent" if on else "field_line"))
        painter.drawEllipse(QRectF(left, track.center().y() - knob / 2, knob, knob))
        painter.end()


class SavingField(Field):
    """A field that is saved when it is left or by Enter, where something else stands in it; Esc restores.

    `saved` carries its text without spaces around it.
    """

    saved = Signal(str)

    def __init__(self, name: str, example: str = "", *, small: bool = False) -> None:
        super().__init__(name, example)
        self._shown = ""
        self._told: str | None = None
        self.setProperty("small", small)
        self.setToolTip(tip(tr("{name}: Enter saves, Esc restores", name=name)))
        self.returnPressed.connect(self.save)

    def show_value(self, text: str) -> None:
        """Shows what is saved now; what is just being typed stays."""
        typing = self.hasFocus() and self.text() not in (self._shown, text, self._told)
        self._shown, self._told = text, None
        if not typing and text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def restore(self) -> None:
        """Shows again what is saved."""
        self.setText(self._shown)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.restore()
            self.saved.emit(self._shown.strip())
        else:
            super().keyPressEvent(event)

    def save(self) -> None:
        """Tells what stands there, where it is not what is saved."""
        if self.text() != self._shown:
            self._told = self.text()
            self.saved.emit(self.text().strip())


class TimeField(SavingField):
    """A time of day: "9", "9:00", "0900" and "9.00" are all nine o'clock."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(name, "08:30", small=True)
        self._look, self._width = look, 72
        look.changed.connect(self._restyle)
        self._restyle()

    def wear_clock(self, look: Look) -> None:
        """Where it stands alone, a clock says that it is a time."""
        self._width = 88
        self.show_icon(look, "clock")
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedWidth(self._look.px(self._width))


def as_time(text: str) -> str:
    """A time as it is stored, "09:05", of the ways people write one; what is none stays as it is."""
    found = re.fullmatch(r"([0-9]{1,2})(?:\s*[:.h]?\s*([0-9]{2}))?", text.strip())
    if found is None:
        return text
    return f"{int(found[1]):02}:{found[2] or '00'}"


class Handle(Tool):
    """Six dots to drag a row by; Alt+Up and Alt+Down do the same. `dragged` and `dropped` carry the place on screen;
    `drags` is true until it was dropped."""

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    moved = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(
            look,
            name,
            "dots-six-vertical",
            tip=tr("{name}: drag, or Alt+Up and Alt+Down", name=name),
            side=Icon.CONTROL,
        )
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.drags = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.drags = True
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.drags:
            self.drags = False
            self.dropped.emit(event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in ways:
            self.moved.emit(ways[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class DayToggle(Fading, QToolButton):
    """A weekday that is on or off."""

    def __init__(self, look: Look, short: str, name: str) -> None:
        super().__init__()
        self._look = look
        self.setText(short)
        self.setCheckable(True)
        self.setProperty("part", "weekday")
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
