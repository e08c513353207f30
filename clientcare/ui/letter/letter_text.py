"""The text of a letter, in which what only the artist can write stands open until they write it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from clientcare.domain.open_lines import Filled, Gap
from clientcare.ui.letter.works import Works
from clientcare.ui.look import Look
from clientcare.ui.parts.field import leaves_to_window
from clientcare.ui.parts.keeping import menu_of
from clientcare.ui.tokens import Type
from clientcare.words.window.letters import open_line

LINE, PARAGRAPH = "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}"
BETWEEN = 10
"""Pixels between two paragraphs; a blank line in the text that goes."""
MARGIN = 14
ROOM = 3
"""Pixels of light ground left and right of an open line."""
BELOW, LINE_UNDER, CORNER = 2, 2, 3
"""Pixels that its ground reaches below the letters, of its line, and of its corners."""
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


class LetterText(QTextEdit):
    """Plain text in paragraphs. The first key in an open line replaces it; Tab leaves, Ctrl+Tab types a tab."""

    focused = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._mending = False
        self._works = Works(self.document(), "")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("part", "letter-text")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(MARGIN)
        self.document().setDefaultFont(look.font(Type.READING))
        self.textChanged.connect(self._mend)
        look.changed.connect(self._restyle)

    @property
    def written(self) -> Filled:
        """What stands there; open lines in square brackets."""
        text, gaps = "", []
        for block in self._blocks():
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
        self._fill(filled)
        self.document().clearUndoRedoStacks()
        self.verticalScrollBar().setValue(0)

    def rewrite(self, filled: Filled, work: str) -> None:
        """Puts this in the place of what stands there, in one step that the artist can undo."""
        self._works.name = work
        self._fill(filled)

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

    def _fill(self, filled: Filled) -> None:
        self._mending = True
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText("", QTextCharFormat())
        paragraph = QTextBlockFormat()
        paragraph.setBottomMargin(BETWEEN)
        height = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        paragraph.setLineHeight(self._look.line(Type.READING), height)
        cursor.setBlockFormat(paragraph)
        end = 0
        for number, gap in enumerate(filled.gaps):
            cursor.insertText(_shown(filled.text[end : gap.start]), QTextCharFormat())
            cursor.insertText(_line(filled.text, gap), _format(filled.text, gap, number))
            end = gap.end
        cursor.insertText(_shown(filled.text[end:]), QTextCharFormat())
        cursor.endEditBlock()
        self._mending = False

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().firstBlock()
        while block.isValid():
            yield block
            block = block.next()

    def _open(self) -> Iterator[Run]:
        return (run for block in self._blocks() for run in _runs(block) if run.about)

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

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if leaves_to_window(event, undo=document.isUndoAvailable(), redo=document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Tab and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.insertPlainText("\t")
            return
        if _types(event):
            self._take_open_line()
            self._empty_open_line()
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._take_open_line()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu_of(self).popup(event.globalPos())

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._take_open_line()
        self.textCursor().insertText(_shown(source.text().replace("\r\n", "\n")), QTextCharFormat())

    def createMimeDataFromSelection(self) -> QMimeData:
        made = QMimeData()
        made.setText(self.textCursor().selectedText().replace(PARAGRAPH, "\n\n").replace(LINE, "\n"))
        return made

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_TAB and next(self._open(), None) is not None:
            self.go_to_open_line()
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    # --- showing ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """An open line has light ground, and a line under it that a selection does not cover."""
        places = [
            place for block in self._blocks() for run in _runs(block) if run.about for place in _rects(block, run)
        ]
        self._fill_all(places, "gap_line")
        self._fill_all([place.adjusted(0, 0, 0, -LINE_UNDER) for place in places], "gap")
        super().paintEvent(event)
        self._fill_all(
            [place.adjusted(CORNER, place.height() - LINE_UNDER, -CORNER, 0) for place in places], "gap_line"
        )

    def _fill_all(self, places: Iterable[QRectF], role: str) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(role))
        for place in places:
            painter.drawRoundedRect(place, CORNER, CORNER)
        painter.end()

    def _restyle(self) -> None:
        """Another text size is another line height; what could be undone in the text is forgotten then."""
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


def _shown(text: str) -> str:
    """The text as the document takes it: a blank line begins a paragraph, any other line stays in it."""
    return text.replace("\n\n", PARAGRAPH).replace("\n", LINE)


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


def _rects(block: QTextBlock, run: Run) -> Iterator[QRectF]:
    """Where an open line stands, on every line of the paragraph that it takes."""
    layout = block.layout()
    first, last = run.start - block.position(), run.end - block.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if start < end:
            left, right = sorted((_x(line.cursorToX(start)), _x(line.cursorToX(end))))
            rect = line.rect().translated(layout.position())
            place = QRectF(left + layout.position().x(), rect.top(), right - left, rect.height())
            yield place.adjusted(-ROOM, 0, ROOM, BELOW)


def _x(place: object) -> float:
    """The x of a place in a line: PySide6 gives it with the place it settled on."""
    return float(place[0]) if isinstance(place, tuple) else float(place)  # type: ignore[arg-type]
