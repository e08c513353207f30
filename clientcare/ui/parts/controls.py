"""Buttons and labels that know the look: their icons follow the colours, their names are never without an object."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.mirror import at_the_start
from clientcare.ui.parts.entering import Entering
from clientcare.ui.parts.fading import Fading
from clientcare.ui.parts.focus_ring import by_pointer
from clientcare.ui.text import tip as text_as_tip
from clientcare.ui.tokens import TYPE, Icon, Type

BALANCE = {"": (3, 2, 3), "feeling": (0, 4, 8), "field": (0, 5, 0)}
"""By the part of a tool: pixels before its icon and between that and its word, more than Qt leaves, and those taken of
the two spaces that Qt leaves after a word."""
ROOM_LARGE, ROOM_SMALL = 5, 3
"""The same in a button."""
_INK = {"primary": "on_accent", "ghost": "text_2", "default": "text_2", "link": "accent", "danger": "on_danger"}


def _tell_cut(widget: QPushButton | QLabel) -> None:
    """What has no room for its words says them in a tooltip, as long as that is so."""
    told = bool(widget.property("cut"))
    cut = widget.sizeHint().width() > widget.width() and (told or not widget.toolTip())
    if cut or told:
        widget.setToolTip(text_as_tip(widget.text()) if cut else "")
        widget.setProperty("cut", cut)


class Button(Entering, Fading, QPushButton):
    """A button of the design: kind primary, default, ghost, link, or danger where something is gone afterwards."""

    def __init__(
        self, look: Look, text: str, icon: str = "", *, kind: str = "default", small: bool = False, tip: str = ""
    ) -> None:
        super().__init__(text)
        self._look, self._icon_name, self._kind = look, icon, ""
        self.setProperty("small", small)
        self.setProperty("iconed", bool(icon and text))
        self.setToolTip(text_as_tip(tip))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAutoDefault(False)
        self.become(kind)
        look.changed.connect(self._draw)

    def become(self, kind: str) -> None:
        """Takes or gives up the accent: a pane has it on one button at most."""
        if kind == self._kind:
            return
        self._kind = kind
        self.setProperty("kind", kind)
        self._redraw()

    def setText(self, text: str) -> None:
        """Without words the icon stands in the middle."""
        alone = bool(text) is not bool(self.text())
        super().setText(text)
        if alone and self._icon_name:
            self._draw()

    def carry(self, icon: str) -> None:
        """Shows that icon before its words from now on."""
        self._icon_name = icon
        self.setProperty("iconed", True)
        self._redraw()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        with by_pointer():
            super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _tell_cut(self)

    def _redraw(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw()

    def _draw(self) -> None:
        if self._icon_name:
            colours = self._look.colours
            ink = getattr(colours, _INK[self._kind])
            side = self._look.side(Icon.INLINE)
            room = 0 if not self.text() else ROOM_SMALL if self.property("small") else ROOM_LARGE
            self.setIcon(icons.icon(self._icon_name, ink, side, disabled=colours.disabled, room=room))
            self.setIconSize(QSize(side + room, side))


class Tool(Entering, Fading, QToolButton):
    """A button that is an icon, with or without a word; `name` says what it does and to what.

    `chosen_icon` stands instead while it is checked, in the accent.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        icon: str,
        *,
        text: str = "",
        part: str = "",
        tip: str = "",
        chosen_icon: str = "",
        side: int = Icon.INLINE,
    ) -> None:
        super().__init__()
        self._look, self._icon_name, self._chosen_icon, self._side = look, icon, chosen_icon, side
        self._ink = "text_2"
        self.setAccessibleName(name)
        self.setToolTip(text_as_tip(tip or name))
        self.setText(text)
        self.setProperty("part", part)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if text else Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(style)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.draw()
        look.changed.connect(self.draw)
        self.toggled.connect(self.draw)

    def use(self, icon: str, *, ink: str = "") -> None:
        """Shows another icon, in another colour where one is said."""
        if (icon, ink or self._ink) == (self._icon_name, self._ink):
            return
        self._icon_name, self._ink = icon, ink or self._ink
        self.draw()

    def setText(self, text: str) -> None:
        """A word is balanced with its icon."""
        alone = bool(text) is not bool(self.text())
        super().setText(text)
        if alone and self._icon_name:
            self.draw()

    def setToolButtonStyle(self, style: Qt.ToolButtonStyle) -> None:
        """An icon alone stands in the middle."""
        if style is not self.toolButtonStyle():
            super().setToolButtonStyle(style)
            self.draw()

    def setLayoutDirection(self, direction: Qt.LayoutDirection) -> None:
        """An icon after the word needs no room before it."""
        super().setLayoutDirection(direction)
        self.draw()

    def sizeHint(self) -> QSize:
        """Without what Qt leaves after a word, where the icon stands there."""
        wanted = super().sizeHint()
        spare = 2 * self.fontMetrics().horizontalAdvance(" ") - 1 if self._turned else self._balance[2]
        return QSize(wanted.width() - spare, wanted.height())

    def call(self, name: str) -> None:
        """Says that it does something else, or to something else."""
        self.setAccessibleName(name)
        self.setToolTip(text_as_tip(name))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        with by_pointer():
            super().mouseReleaseEvent(event)

    @property
    def _beside(self) -> bool:
        return bool(self.text()) and self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon

    @property
    def _turned(self) -> bool:
        """Whether the icon stands after the word."""
        return self._beside and self.layoutDirection() != QGuiApplication.layoutDirection()

    @property
    def _balance(self) -> tuple[int, int, int]:
        if not self._beside or self._turned:
            return 0, 0, 0
        part = self.property("part")
        before, room, spare = BALANCE.get(part, BALANCE[""])
        outline = 1 if part == "kind" and self._look.contrasts else 0  # it has no padding that could give way
        return before - outline, room, spare + outline

    def draw(self) -> None:
        """Draws the icon in the colours of now."""
        colours = self._look.colours
        chosen = self.isChecked() and bool(self._chosen_icon)
        name = self._chosen_icon if chosen else self._icon_name
        ink = colours.accent if chosen else getattr(colours, self._ink)
        before, room, _ = self._balance
        side = self._look.side(self._side)
        self.setIcon(icons.icon(name, ink, side, disabled=colours.disabled, before=before, room=room))
        self.setIconSize(QSize(side + before + room, side))


class Label(QLabel):
    """Plain text, never markup, in a role of the type scale; tone 2 and 3 are quieter. It stands on the side where the
    window begins, in whatever script it is written."""

    def __init__(self, text: str = "", role: Type = Type.BODY, *, tone: str = "", wraps: bool = False) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", role.value)
        self.setProperty("tone", tone)
        self.setWordWrap(wraps)
        self._role = role
        self._align()

    def sizeHint(self) -> QSize:
        """As high as a line is drawn, in a font that is lower, too."""
        return super().sizeHint().expandedTo(QSize(0, self._line))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, self._line))

    def heightForWidth(self, width: int) -> int:
        self.ensurePolished()
        return max(super().heightForWidth(width), self._line) if self.wordWrap() else -1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.wordWrap():
            _tell_cut(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    @property
    def _line(self) -> int:
        drawn = TYPE[self._role]
        around = self.contentsMargins()
        return round(self.font().pixelSize() * drawn.line / drawn.size) + around.top() + around.bottom()

    def _align(self) -> None:
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            self.setAlignment(at_the_start(self) | (self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask))


class Picture(QWidget):
    """An icon that stands beside words and says nothing by itself."""

    def __init__(self, look: Look, name: str, side: int = Icon.CONTROL, ink: str = "text_3") -> None:
        super().__init__()
        self._look, self._name, self._drawn, self._ink = look, name, side, ink
        look.changed.connect(self._restyle)
        self._restyle()

    def use(self, name: str, ink: str) -> None:
        """Shows another icon, in another colour."""
        self._name, self._ink = name, ink
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = getattr(self._look.colours, self._ink)
        painter.drawPixmap(0, 0, icons.pixmap(self._name, colour, self.width(), self.devicePixelRatioF()))
        painter.end()

    def _restyle(self) -> None:
        side = self._look.side(self._drawn)
        self.setFixedSize(side, side)
        self.update()
