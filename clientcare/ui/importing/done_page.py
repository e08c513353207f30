"""The end: what was saved, where the backup from before it is, and how to go on or back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clientcare.ui.importing.choose_page import centred
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button, Label, Picture
from clientcare.ui.parts.flow import Flow
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import importing as words

WIDEST = 560


class DonePage(QWidget):
    """`undo` takes the import back as a whole, `people` goes to who came in."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.said = Label("", Type.TITLE, wraps=True)
        self.more = Label("", tone="2", wraps=True)
        self.undo = Button(look, tr("Undo this import"), "arrow-counter-clockwise")
        self.folder = Button(look, tr("Show the backup"), "folder-open")
        self.people = Button(look, tr("Go to the people"), "users", kind="primary")
        inside = QFrame()
        inside.setProperty("part", "card")
        inside.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(40, 36, 40, 36)
        column.setSpacing(14)
        self._picture = Picture(look, "check-circle", 40, "accent")
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.said, self.more):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        buttons = QWidget()
        flow = Flow()
        buttons.setLayout(flow)
        for button in (self.undo, self.folder, self.people):
            flow.addWidget(button)
        column.addWidget(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(1)
        outer.addLayout(centred(inside))
        outer.addStretch(2)

    def show_end(self, said: str, backup: str, *, can_undo: bool) -> None:
        """Shows what came of it."""
        self.said.setText(said)
        self.more.setText(f"{words.backup_at(backup)} {tr(words.CAN_UNDO)}" if backup else "")
        self.more.setVisible(bool(backup))
        self.undo.setVisible(can_undo)
        self.folder.setVisible(bool(backup))
        self.people.setVisible(can_undo)

    def show_undone(self, said: str) -> None:
        """It was taken back; who stayed, and why, is said."""
        self._picture.use("arrow-counter-clockwise", "text_2")
        self.said.setText(said)
        self.more.hide()
        self.undo.hide()
        self.folder.hide()
        self.people.hide()
