"""Asks for somebody who is here, by name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from clientcare.ui.bench import Bench
from clientcare.ui.forms.asks import Ask, Sort
from clientcare.ui.forms.form import Form
from clientcare.ui.parts.dialog import Dialog
from clientcare.words.tongue import tr
from clientcare.words.window import two_records as words


class WhoDialog(Dialog):
    """`found` carries the uid of whoever was chosen, who is not the one `without`; `label` is a marked literal."""

    found = Signal(str)

    def __init__(self, bench: Bench, parent: QWidget, title: str, main: str, *, label: str, without: str = "") -> None:
        super().__init__(bench.look, parent, title, main)
        self._without = without
        self.form = Form(bench, (Ask("who", label, Sort.PERSON),), {})
        self.body.addWidget(self.form)

    def open(self) -> None:
        super().open()
        self.form.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is enough: there is one field."""
        focused = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(focused, QAbstractButton):
            self.accept()
        else:
            super().keyPressEvent(event)

    def accept(self) -> None:
        values = self.form.values()
        if values is None:
            return
        who = values["who"]
        if who is None or who == self._without:
            self.form.labelled["who"].be_wrong(tr(words.SOMEBODY_ELSE) if who else tr(words.NOBODY_CHOSEN))
            return
        super().accept()
        self.found.emit(who)
