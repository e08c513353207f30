"""Paints what a group of details says: lines with an icon or a face, quiet lines, and chips."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clientcare.domain.frozen import Frozen
from clientcare.ui import avatars, icons
from clientcare.ui.look import Look
from clientcare.ui.mirror import draw, mirror
from clientcare.ui.text import Paragraph
from clientcare.ui.tokens import Corner, Icon, Type

FACE = 24
GAP = 9
BETWEEN = 4
BEFORE_HEAD, AFTER_HEAD = 8, 2
"""Above and below a heading among lines, besides what is between two lines."""
AROUND = 2
"""Above and below lines with an icon."""
CHIP_PADDING = 8


class Shown(Frozen):
    """One line: `icon` before it, or the face of the `person` whose page it leads to; `quiet` is said less loudly.

    `indented`: it stands under a line with an icon. `chip`: in a row of chips. `copied` is what is worth copying of it.
    `head`: what follows is something else.
    """

    text: str
    icon: str = ""
    quiet: bool = False
    indented: bool = False
    chip: bool = False
    head: bool = False
    person: str = ""
    photo: str | None = None
    copied: str = ""


class LinesView(QWidget):
    """As high as its lines need in its width; to a screen reader it is their text."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: Sequence[Shown] = ()
        self._laid: tuple[int, list[tuple[QRect, Shown, Paragraph]]] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)
        look.pictured.connect(self.update)

    def show_lines(self, lines: Sequence[Shown]) -> None:
        if lines != self._lines:
            self._lines, self._laid = lines, None
            self.updateGeometry()
            self.update()

    @property
    def lines(self) -> Sequence[Shown]:
        return self._lines

    def line_at(self, y: float) -> Shown | None:
        """The line at that height."""
        return next((line for box, line, _ in self._layout(self.width()) if box.top() <= y < box.bottom()), None)

    def sizeHint(self) -> QSize:
        return QSize(120, self._height(self.width() if self.width() > 60 else 200))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, self.rect(), self)
        for box, line, paragraph in self._layout(self.width()):
            self._paint(painter, box, line, paragraph)
        painter.end()

    def _paint(self, painter: QPainter, box: QRect, line: Shown, paragraph: Paragraph) -> None:
        look = self._look
        if line.chip:
            painter.setPen(look.edge)
            painter.setBrush(look.colour("sunken"))
            painter.drawRoundedRect(look.within(box), Corner.CHIP, Corner.CHIP)
            top = box.top() + (box.height() - paragraph.height) / 2
            paragraph.paint(painter, box.left() + CHIP_PADDING, top, look.colour("text_2"))
            return
        left = box.left()
        if line.person:
            face = look.side(FACE)
            avatars.paint(painter, QRect(left, box.top(), face, face), line.text, look, line.photo)
        elif line.icon:
            side = look.side(Icon.INLINE)
            top = box.top() + max(0, (look.line(Type.BODY) - side) // 2)
            ratio = self.devicePixelRatioF()
            draw(painter, left, top, icons.pixmap(line.icon, look.colours.text_2, side, ratio))
        top = box.top() + (max(0, (look.side(FACE) - look.line(Type.BODY)) // 2) if line.person else 0)
        ink = look.colour("text_3" if line.quiet or line.head else "text")
        paragraph.paint(painter, left + self._indent(line), top, ink)

    def _indent(self, line: Shown) -> int:
        if line.person:
            return self._look.side(FACE) + GAP
        return self._look.side(Icon.INLINE) + GAP if line.icon or line.indented else 0

    def _height(self, width: int) -> int:
        below = AROUND if self._lines and (self._lines[-1].icon or self._lines[-1].indented) else 0
        return max((box.bottom() + 1 + below for box, _, _ in self._layout(width)), default=0)

    def _layout(self, width: int) -> list[tuple[QRect, Shown, Paragraph]]:
        """Where everything stands in that width; worked out once."""
        if self._laid is None or self._laid[0] != width:
            self._laid = (width, list(self._places(width)))
        return self._laid[1]

    def _places(self, width: int) -> Iterator[tuple[QRect, Shown, Paragraph]]:
        look, x, y = self._look, 0, AROUND if self._lines and self._lines[0].icon else 0
        for line in self._lines:
            if line.chip:
                words = Paragraph(line.text, look.font(Type.LABEL), width - 2 * CHIP_PADDING, look.line(Type.LABEL))
                needed, high = round(words.width) + 2 * CHIP_PADDING + 1, look.px(24)
                if x and x + needed > width:
                    x, y = 0, y + high + 6
                yield QRect(x, y, needed, high), line, words
                x += needed + 6
                continue
            indent = self._indent(line)
            role = Type.CAPTION if line.head else Type.SMALL if line.indented and line.quiet else Type.BODY
            high = look.line(role)
            words = Paragraph(line.text, self._font(role, line), max(40, width - indent), high, lines=None)
            tall = max(words.height, look.side(FACE) if line.person else 0)
            y -= BETWEEN if line.indented and y else 0
            y += BEFORE_HEAD if line.head and y else 0
            yield QRect(0, y, width, tall), line, words
            y += tall + BETWEEN + (AFTER_HEAD if line.head else 0)

    def _font(self, role: Type, line: Shown) -> QFont:
        font = self._look.font(role)
        if line.head:
            font = QFont(font)
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _restyle(self) -> None:
        self._laid = None
        self.updateGeometry()
        self.update()
