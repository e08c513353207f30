"""The text of a starting letter, with its places marked: what is filled in, and the line that is left open."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit

from clientcare.domain.open_lines import Filled
from clientcare.ui.look import Look
from clientcare.ui.parts.growing_text import GrowingText
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window.templates import LINE, marks


class PlaceMarks(QSyntaxHighlighter):
    """Shows places as chips and the open line on its own colour; their braces are there, and not seen."""

    def __init__(self, document: QTextDocument, look: Look) -> None:
        super().__init__(document)
        self._look = look
        look.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        for mark in marks(text):
            inside = self._format(mark.name)
            brace = QTextCharFormat(inside)
            brace.setForeground(inside.background())
            self.setFormat(mark.start, mark.end - mark.start, inside)
            if mark.name is not None:
                self.setFormat(mark.start, 1, brace)
                self.setFormat(mark.end - 1, 1, brace)

    def _format(self, name: str | None) -> QTextCharFormat:
        colours = self._look.colours
        made = QTextCharFormat()
        if name == LINE:
            return gap_format(self._look)
        ground, ink = ("accent_soft", "accent_on_soft") if name is not None else ("waiting_soft", "waiting")
        made.setBackground(QColor(getattr(colours, ground)))
        made.setForeground(QColor(getattr(colours, ink)))
        return made


def gap_format(look: Look) -> QTextCharFormat:
    """How a line looks that only the artist can write (DESIGN §4, Letter)."""
    made = QTextCharFormat()
    made.setBackground(look.colour("gap"))
    made.setForeground(look.colour("text"))
    made.setUnderlineColor(look.colour("gap_line"))
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    return made


class WholeText(GrowingText):
    """All of it is seen: the page scrolls, the letter does not. `LEAST` lines high at least."""

    LEAST = 1

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self.setProperty("type", Type.READING.value)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._size_changed)

    def sizeHint(self) -> QSize:
        least = self.LEAST * QFontMetrics(self.font()).lineSpacing()
        height, block = 0.0, self.document().begin()
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        around = self.contentsMargins()
        return QSize(240, max(least, math.ceil(height)) + around.top() + around.bottom() + 8)

    def _size_changed(self) -> None:
        self.updateGeometry()

    def _restyle(self) -> None:
        self.setFont(self._look.font(Type.READING))
        self.updateGeometry()


class TemplateText(WholeText):
    """`saved` carries the text when it is left or by Ctrl+Enter, where it is another; Esc restores."""

    saved = Signal(str)
    LEAST = 9

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Text of the letter"))
        self._shown = ""
        self._marks = PlaceMarks(self.document(), look)

    def show_text(self, text: str) -> None:
        """Shows what is saved now; what is just being typed stays."""
        typing = self.hasFocus() and self.toPlainText() not in (self._shown, text)
        self._shown = text
        if not typing and self.toPlainText() != text:
            self.setPlainText(text)

    def restore(self) -> None:
        """Shows again what is saved."""
        self.setPlainText(self._shown)

    def insert(self, words: str) -> None:
        """Writes these words where the cursor is, and goes on there."""
        self.insertPlainText(words)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Tells what stands there, where it is not what is saved."""
        if self.toPlainText() != self._shown:
            self.saved.emit(self.toPlainText())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._shown:
            self.restore()
        else:
            super().keyPressEvent(event)


class PreviewText(WholeText):
    """A letter filled in, to be looked at: its open line as it will stand in a draft."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Preview"))
        self._filled = Filled("", ())
        self.setReadOnly(True)
        look.changed.connect(self._mark)

    def show_filled(self, filled: Filled) -> None:
        """Shows that text, with what is still to be written marked."""
        self._filled = filled
        self.setPlainText(filled.text)
        self._mark()

    def _mark(self) -> None:
        selections = []
        for gap in self._filled.gaps:
            selection = QTextEdit.ExtraSelection()
            cursor = self.textCursor()
            cursor.setPosition(gap.start)
            cursor.setPosition(gap.end, cursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = gap_format(self._look)
            selections.append(selection)
        self.setExtraSelections(selections)
