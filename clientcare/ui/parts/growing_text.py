"""A field for some lines of plain text, that grows with them and gives Tab and empty undo back to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from clientcare.ui.look import Look
from clientcare.ui.parts.field import leaves_to_window
from clientcare.ui.tokens import Type

LEAST = 2
MOST = 8


class GrowingText(QPlainTextEdit):
    """From 2 to 8 lines high; then it scrolls. What is pasted comes in as plain text."""

    focused = Signal(bool)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._least = LEAST
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self.updateGeometry)
        look.changed.connect(self._restyle)
        self._restyle()

    def be_high(self, lines: int) -> None:
        """Is so many lines high at least from now on."""
        if lines != self._least:
            self._least = lines
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self.font()).lineSpacing()
        lines = min(MOST, max(self._least, round(self.document().size().height())))
        around = self.contentsMargins()
        return QSize(240, lines * line + around.top() + around.bottom() + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if leaves_to_window(event, undo=document.isUndoAvailable(), redo=document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from clientcare.ui.parts.keeping import menu_of

        menu_of(self).popup(event.globalPos())

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def _restyle(self) -> None:
        self.setFont(self._look.font(Type.BODY))
        self.updateGeometry()
