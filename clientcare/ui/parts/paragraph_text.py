"""Plain text in paragraphs: letters and what they begin with are written in it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from clientcare.ui.look import Look
from clientcare.ui.parts.field import leaves_to_window
from clientcare.ui.parts.keeping import menu_of
from clientcare.ui.tokens import Type

LINE, PARAGRAPH = "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}"
BREAKS = str.maketrans(dict.fromkeys(("\r", LINE, PARAGRAPH, "\ufdd0", "\ufdd1"), "\n"))
"""What else a document takes for the end of a line or of a paragraph."""
BETWEEN = 10
"""Pixels between two paragraphs; a blank line in the text that goes."""
MARGIN, ABOVE = 14, 11
LINE_UNDER = 2
"""Pixels of a line under a ground."""


class Ground(NamedTuple):
    """What is painted behind the words from `start` up to `end` of a paragraph, and as the line under them; `over` is
    how far it reaches beyond them: to the sides, up, down."""

    block: QTextBlock
    start: int
    end: int
    colour: str
    line: str = ""
    over: tuple[int, int, int] = (0, 0, 0)
    corner: int = 3


class ParagraphText(QTextEdit):
    """A blank line of the text is room between two paragraphs; any other line stays in its paragraph.

    What is pasted comes in as plain text. Tab leaves, Ctrl+Tab types a tab.
    """

    focused = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._least: int | None = None
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("part", "letter-text")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stand_in(MARGIN, ABOVE)
        self.document().setDefaultFont(look.font(Type.READING))
        look.changed.connect(self._restyle)

    @property
    def text(self) -> str:
        """What stands there."""
        return "\n\n".join(block.text().replace(LINE, "\n") for block in self.blocks())

    def begin_text(self, text: str) -> None:
        """Shows this text; there is nothing to undo in it."""
        self.put([(text, QTextCharFormat())])
        self.document().clearUndoRedoStacks()

    def put(self, pieces: Iterable[tuple[str, QTextCharFormat]]) -> None:
        """Puts these in the place of what stands there, in one step that can be undone."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText("", QTextCharFormat())
        paragraph = QTextBlockFormat()
        paragraph.setBottomMargin(BETWEEN)
        height = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        paragraph.setLineHeight(self._look.line(Type.READING), height)
        cursor.setBlockFormat(paragraph)
        for text, shape in pieces:
            cursor.insertText(in_paragraphs(text), shape)
        cursor.endEditBlock()

    def stand_in(self, side: int, above: int) -> None:
        """Leaves so many pixels free beside and under the text, and above it."""
        self.document().setDocumentMargin(side)
        root = self.document().rootFrame()
        frame = root.frameFormat()
        frame.setTopMargin(above)
        root.setFrameFormat(frame)
        self._around = side + above

    def grow(self, least: int) -> None:
        """Shows all of it, and is at least so many lines high: what it stands in scrolls, it does not."""
        self._least = least
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._size_changed)

    def blocks(self) -> Iterator[QTextBlock]:
        """Its paragraphs."""
        block = self.document().firstBlock()
        while block.isValid():
            yield block
            block = block.next()

    def grounds(self) -> Iterable[Ground]:
        """What is painted behind words."""
        return ()

    # --- size -------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        if self._least is None:
            return super().sizeHint()
        least = self._least * self._look.line(Type.READING) + self._around
        return QSize(240, max(least, math.ceil(self.document().size().height())))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() if self._least is None else self.sizeHint()

    def _size_changed(self) -> None:
        self.updateGeometry()

    # --- keys and pointer -------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if leaves_to_window(event, undo=document.isUndoAvailable(), redo=document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        tab = event.key() == Qt.Key.Key_Tab and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if tab and not self.isReadOnly():
            self.insertPlainText("\t")
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu_of(self).popup(event.globalPos())

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(in_paragraphs(source.text()), QTextCharFormat())

    def createMimeDataFromSelection(self) -> QMimeData:
        made = QMimeData()
        made.setText(self.textCursor().selectedText().replace(PARAGRAPH, "\n\n").replace(LINE, "\n"))
        return made

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    # --- showing ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground lies behind its words; the line under it is not covered by a selection."""
        places = [(ground, place) for ground in self.grounds() for place in _rects(ground)]
        lined = [(ground, place) for ground, place in places if ground.line]
        self._fill((ground.line, ground.corner, place) for ground, place in lined)
        self._fill(
            (
                (ground.colour, ground.corner, place.adjusted(0, 0, 0, -LINE_UNDER) if ground.line else place)
                for ground, place in places
            ),
            outlined=True,
        )
        super().paintEvent(event)
        self._fill(
            (
                ground.line,
                ground.corner,
                place.adjusted(ground.corner, place.height() - LINE_UNDER, -ground.corner, 0),
            )
            for ground, place in lined
        )

    def _fill(self, places: Iterable[tuple[str, int, QRectF]], *, outlined: bool = False) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        painter.setPen(self._look.edge if outlined else Qt.PenStyle.NoPen)
        for role, corner, place in places:
            painter.setBrush(self._look.colour(role))
            painter.drawRoundedRect(self._look.within(place) if outlined else place, corner, corner)
        painter.end()

    def _restyle(self) -> None:
        """Another text size is another line height; what could be undone in the text is forgotten then."""
        self.document().setDefaultFont(self._look.font(Type.READING))
        self.begin_text(self.text)


def plain(text: str) -> str:
    """The text with every end of a line as the data has it."""
    return text.replace("\r\n", "\n").translate(BREAKS)


def in_paragraphs(text: str) -> str:
    """The text as the document takes it: a blank line begins a paragraph, any other line stays in it."""
    return plain(text).replace("\n\n", PARAGRAPH).replace("\n", LINE)


def _rects(ground: Ground) -> Iterator[QRectF]:
    """Where a ground lies, on every line of the paragraph that its words take."""
    layout = ground.block.layout()
    beside, up, down = ground.over
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = max(ground.start, line.textStart()), min(ground.end, line.textStart() + line.textLength())
        if start < end:
            left, right = sorted((_x(line.cursorToX(start)), _x(line.cursorToX(end))))
            rect = line.rect().translated(layout.position())
            place = QRectF(left + layout.position().x(), rect.top(), right - left, rect.height())
            yield place.adjusted(-beside, -up, beside, down)


def _x(place: object) -> float:
    """The x of a place in a line: PySide6 gives it with the place it settled on."""
    return float(place[0]) if isinstance(place, tuple) else float(place)  # type: ignore[arg-type]
