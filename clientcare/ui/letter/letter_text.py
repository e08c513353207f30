"""The text of a letter, in which what only the artist can write stands open until they write it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)

from clientcare.domain.open_lines import Filled, Gap
from clientcare.ui.letter.works import Works
from clientcare.ui.look import Look
from clientcare.ui.parts.paragraph_text import LINE, Ground, ParagraphText
from clientcare.ui.tokens import Type
from clientcare.words.window.letters import open_line

OVER = 3, 0, 2
"""Pixels of light ground beside, above and below the letters of an open line."""
ABOUT = QTextFormat.Property.UserProperty + 1
SHOWN = QTextFormat.Property.UserProperty + 2
NUMBER = QTextFormat.Property.UserProperty + 3
"""What an open line could say, how it is shown, and which it is: a character format that survives editing."""
BY_TAB = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}


class Run(NamedTuple):
    """An open line from `start` up to `end` of the document."""

    start: int
    end: int
    text: str
    about: str
    shown: str


class LetterText(ParagraphText):
    """The first key in an open line replaces it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._mending = False
        self._works = Works(self.document(), "")
        self.textChanged.connect(self._mend)

    @property
    def written(self) -> Filled:
        """What stands there; open lines in square brackets."""
        text, gaps = "", []
        for block in self.blocks():
            text += "\n\n" if block.blockNumber() else ""
            for run in _runs(block):
                if run.about:
                    gaps.append(Gap(len(text), len(text) + len(run.about) + 2, run.about))
                    text += f"[{run.about}]"
                else:
                    text += run.text.replace(LINE, "\n")
        return Filled(text, tuple(gaps))

    def begin(self, filled: Filled, work: str) -> None:
        """Shows this letter; there is nothing to undo in it. Titles of the `work` stand in italics."""
        self._works.name = work
        self._write(filled)
        self.document().clearUndoRedoStacks()
        self.verticalScrollBar().setValue(0)

    def rewrite(self, filled: Filled, work: str) -> None:
        """Puts this in the place of what stands there, in one step that the artist can undo."""
        self._works.name = work
        self._write(filled)

    def go_to_open_line(self) -> bool:
        """Selects the first open line; with none the cursor goes to the end of the text, and it is False."""
        cursor = self.textCursor()
        run = next(self._open(), None)
        if run is None:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            cursor = self._over(run)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return run is not None

    # --- the document -----------------------------------------------------------------------------------------

    def _write(self, filled: Filled) -> None:
        self._mending = True
        self.put(_pieces(filled))
        self._mending = False

    def _open(self) -> Iterator[Run]:
        return (run for block in self.blocks() for run in _runs(block) if run.about)

    def _over(self, run: Run) -> QTextCursor:
        cursor = self.textCursor()
        cursor.setPosition(run.start)
        cursor.setPosition(run.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mend(self) -> None:
        """What was typed into an open line, or beside it, is text like any other."""
        if self._mending:
            return
        self._mending = True
        for run in list(self._open()):
            if run.text == run.shown:
                continue
            kept = run.text.find(run.shown)
            parts = [(0, len(run.text))]
            if kept >= 0:
                parts = [(0, kept), (kept + len(run.shown), len(run.text))]
            for start, end in parts:
                if start < end:
                    cursor = QTextCursor(self.document())
                    cursor.setPosition(run.start + start)
                    cursor.setPosition(run.start + end, QTextCursor.MoveMode.KeepAnchor)
                    cursor.joinPreviousEditBlock()
                    cursor.setCharFormat(QTextCharFormat())
                    cursor.endEditBlock()
        self._mending = False

    def _take_open_line(self) -> None:
        """Takes the open line in which the cursor is, so that what comes replaces it."""
        here = self.textCursor()
        if not here.hasSelection():
            for run in self._open():
                if run.start <= here.position() <= run.end:
                    self.setTextCursor(self._over(run))
                    return

    def _empty_open_line(self) -> None:
        """Takes the open line away before one types, so that all that is typed is one step of undo."""
        chosen = self.textCursor()
        if any((run.start, run.end) == (chosen.selectionStart(), chosen.selectionEnd()) for run in self._open()):
            chosen.removeSelectedText()

    # --- keys and pointer -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _types(event) and not self.isReadOnly():
            self._take_open_line()
            self._empty_open_line()
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._take_open_line()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._take_open_line()
        super().insertFromMimeData(source)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_TAB and next(self._open(), None) is not None:
            self.go_to_open_line()

    # --- showing ----------------------------------------------------------------------------------------------

    def grounds(self) -> Iterator[Ground]:
        """An open line has light ground and a line under it."""
        for block in self.blocks():
            here = block.position()
            for run in _runs(block):
                if run.about:
                    yield Ground(block, run.start - here, run.end - here, "gap", "gap_line", OVER)

    def _restyle(self) -> None:
        self.document().setDefaultFont(self._look.font(Type.READING))
        self.begin(self.written, self._works.name)


def _runs(block: QTextBlock) -> Iterator[Run]:
    """The pieces of a paragraph that look alike."""
    each = block.begin()
    while not each.atEnd():
        piece = each.fragment()
        look = piece.charFormat()
        end = piece.position() + piece.length()
        about, shown = look.stringProperty(ABOUT), look.stringProperty(SHOWN)
        yield Run(piece.position(), end, piece.text(), about, shown)
        each += 1


def _types(event: QKeyEvent) -> bool:
    """Whether the key writes something; Ctrl with Alt does on keyboards that have no AltGr."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.text()) and event.text().isprintable() and held in (Qt.KeyboardModifier.NoModifier, both)


def _pieces(filled: Filled) -> Iterator[tuple[str, QTextCharFormat]]:
    end = 0
    for number, gap in enumerate(filled.gaps):
        yield filled.text[end : gap.start], QTextCharFormat()
        yield _line(filled.text, gap), _format(filled.text, gap, number)
        end = gap.end
    yield filled.text[end:], QTextCharFormat()


def _line(text: str, gap: Gap) -> str:
    """How an open line is shown: one that is a paragraph asks for it, one within a sentence only names it."""
    alone = gap.start == 0 or text[gap.start - 1] == "\n"
    whole = alone and (gap.end == len(text) or text[gap.end] == "\n")
    return open_line(gap.about) if whole else gap.about


def _format(text: str, gap: Gap, number: int) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setProperty(ABOUT, gap.about)
    look.setProperty(SHOWN, _line(text, gap))
    look.setProperty(NUMBER, number)
    return look
