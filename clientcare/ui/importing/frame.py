"""What stands around the steps of the wizard: its title and the steps above, what is said and the buttons below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clientcare.ui.importing.steps import Steps
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button, Label, Tool
from clientcare.ui.parts.focus_ring import FocusRing
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import importing as words


class Frame(QDialog):
    """Over the whole window, which waits below; the focus goes back there at the end."""

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over.window(), Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._over = over.window()
        self.setWindowTitle(tr(words.TITLE))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("place", "window")
        self.steps = Steps(look)
        self.note = Label(tr(words.NOT_YET), Type.SMALL, tone="2", wraps=True)
        self.back = Button(look, tr("Back"), kind="ghost", tip=tr("Back (Alt+Left)"))
        self.main = Button(look, tr("Continue"), kind="primary", tip=tr("Continue (Ctrl+Enter)"))
        self.close_button = Tool(look, tr("Close without saving"), "x", tip=tr("Close without saving (Esc)"))
        self._pages = QStackedWidget()
        self._lay_out()
        self._ring = FocusRing(self, look)

    def open_over(self) -> None:
        """Opens as large as the window, in its place."""
        self.resize(self._over.size())
        self.move(self._over.mapToGlobal(self._over.rect().topLeft()))
        self.open()

    def done(self, result: int) -> None:
        """Not every desktop makes the window below active again by itself."""
        self.forget()
        super().done(result)
        self._over.activateWindow()

    def forget(self) -> None:
        """What files said is needed no more."""

    def _lay_out(self) -> None:
        head = _band("wizard_head")
        top = QHBoxLayout(head)
        top.setContentsMargins(32, 18, 24, 17)
        top.addWidget(Label(tr(words.TITLE), Type.HEADING))
        top.addWidget(self.steps, 1)
        top.addWidget(self.close_button)
        foot = _band("wizard_foot")
        below = QHBoxLayout(foot)
        below.setContentsMargins(32, 16, 32, 16)
        below.setSpacing(8)
        below.addWidget(self.note, 1)
        below.addWidget(self.back)
        below.addWidget(self.main)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._pages, 1)
        column.addWidget(foot)


def _band(part: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("part", part)
    return frame
