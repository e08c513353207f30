"""Asks who somebody is too: the other record is found by name, and then both stand side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from clientcare.domain.records import Client
from clientcare.ui.bench import Bench
from clientcare.ui.forms.asks import Ask, Sort
from clientcare.ui.forms.form import Form
from clientcare.ui.parts.dialog import Dialog
from clientcare.words.tongue import tr
from clientcare.words.window import two_records as words
from clientcare.words.window.names import called


class SameAs(Dialog):
    """`found` carries the uid of the other record."""

    found = Signal(str)

    def __init__(self, bench: Bench, parent: QWidget, client: Client) -> None:
        super().__init__(bench.look, parent, words.same_as(called(client)), tr("Compare"))
        self._uid = client.uid
        self.form = Form(bench, (Ask("other", tr(words.OTHER), Sort.PERSON),), {})
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
        other = values["other"]
        if other is None or other == self._uid:
            self.form.labelled["other"].be_wrong(tr(words.SOMEBODY_ELSE if other else words.NOBODY_CHOSEN))
            return
        super().accept()
        self.found.emit(other)
