"""The text of a starting letter, with its places marked: what is filled in, and the line that is left open."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from clientcare.ui.letter.letter_text import LetterText
from clientcare.ui.look import Look
from clientcare.ui.parts.paragraph_text import Ground, ParagraphText, plain
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window.templates import LINE, WORK, Mark, marks

LEAST = 9
"""Lines of the text of a letter."""
SIDE = 4
"""Pixels beside the text of a preview: as far as the ground of an open line reaches."""
INSIDE = 3
"""Pixels between a place and the edge of its ground, beyond the brace that is not seen."""
CHIP, CHIP_CORNER = (0, 1, 2), 6
GAP = 0, 0, 2
"""How far a ground reaches beyond its words, and its corners."""
TAKES_AWAY = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class PlaceMarks(QSyntaxHighlighter):
    """Shows places as chips and the open line on its own colour; their braces are there, and not seen."""

    def __init__(self, document: QTextDocument, look: Look) -> None:
        super().__init__(document)
        self._look = look
        look.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        for mark in marks(text):
            start, end = _units(text, mark)
            inside = self._format(mark.name)
            self.setFormat(start, end - start, inside)
            if mark.name is not None:
                brace = QTextCharFormat(inside)
                brace.setForeground(QColor(0, 0, 0, 0))
                if mark.name != LINE:
                    brace.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
                    brace.setFontLetterSpacing(INSIDE)
                self.setFormat(start, 1, brace)
                self.setFormat(end - 1, 1, brace)

    def _format(self, name: str | None) -> QTextCharFormat:
        made = QTextCharFormat()
        if name == LINE:
            made.setForeground(self._look.colour("text"))
        elif name is None:
            made.setForeground(self._look.colour("waiting"))
        else:
            made.setFont(self._look.font(Type.LABEL, italic=name == WORK))
            made.setForeground(self._look.colour("accent_on_soft"))
        return made


class TemplateText(ParagraphText):
    """`saved` carries the text when it is left or by Ctrl+Enter, where it is another; Esc restores."""

    saved = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(tr("Text of the letter"))
        self._shown = ""
        self._marks = PlaceMarks(self.document(), look)
        self.grow(LEAST)
        self.restore()

    def show_text(self, text: str) -> None:
        """Shows what is saved now; what is just being typed stays."""
        now, new = self.text, plain(text)
        typing = self.hasFocus() and now not in (self._shown, new)
        self._shown = new
        if not typing and now != new:
            self.restore()

    def restore(self) -> None:
        """Shows again what is saved."""
        self.begin_text(self._shown)

    def insert(self, words: str) -> None:
        """Writes these words where the cursor is, and goes on there."""
        self.insertPlainText(words)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Tells what stands there, where it is not what is saved."""
        if self.text != self._shown:
            self.saved.emit(self.text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif event.key() == Qt.Key.Key_Escape and self.text != self._shown:
            self.restore()
        else:
            if event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() in TAKES_AWAY:
                self._choose_place(ahead=event.key() == Qt.Key.Key_Delete)
            super().keyPressEvent(event)

    def _choose_place(self, *, ahead: bool) -> None:
        """Selects the place that begins or ends at the cursor: it goes as a whole, for its braces are not seen."""
        here = self.textCursor()
        if here.hasSelection():
            return
        at, text = here.positionInBlock(), here.block().text()
        for mark in marks(text):
            start, end = _units(text, mark)
            if mark.name is not None and at == (start if ahead else end):
                here.setPosition(here.block().position() + start)
                here.setPosition(here.block().position() + end, QTextCursor.MoveMode.KeepAnchor)
                self.setTextCursor(here)
                return

    def grounds(self) -> Iterator[Ground]:
        """Places lie on chips, the open line on its own colour."""
        for block in self.blocks():
            text = block.text()
            for mark in marks(text):
                start, end = _units(text, mark)
                if mark.name == LINE:
                    yield Ground(block, start, end, "gap", "gap_line", GAP)
                else:
                    role = "waiting_soft" if mark.name is None else "accent_soft"
                    yield Ground(block, start, end, role, over=CHIP, corner=CHIP_CORNER)


class PreviewText(LetterText):
    """A letter filled in, to be looked at: its open line as it will stand in a draft."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(tr("Preview"))
        self.setReadOnly(True)
        self.stand_in(SIDE, 0)
        self.grow(1)


def _units(text: str, mark: Mark) -> tuple[int, int]:
    """Where a place begins and ends in the document, to which a letter beyond the first plane is two."""
    start = len(text[: mark.start].encode("utf-16-le")) // 2
    return start, start + len(text[mark.start : mark.end].encode("utf-16-le")) // 2
