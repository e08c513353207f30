"""A dialog with a form: what it asks becomes one deed, and what is wrong is said under its field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget

from clientcare.book.desk import Desk
from clientcare.domain.change import Change
from clientcare.ui.bench import Bench
from clientcare.ui.forms.asks import Ask
from clientcare.ui.forms.attempt import attempt
from clientcare.ui.forms.form import Form
from clientcare.ui.parts.dialog import Dialog
from clientcare.words.tongue import tr

Deed = Callable[[Desk, dict[str, Any]], Change]


class FormDialog(Dialog):
    """`saved` carries the Change. It stays open while it cannot be saved, with all that was typed."""

    saved = Signal(object)

    def __init__(
        self,
        bench: Bench,
        parent: QWidget,
        title: str,
        asks: Sequence[Ask],
        values: Mapping[str, Any],
        deed: Deed,
        *,
        main: str = "",
    ) -> None:
        super().__init__(bench.look, parent, title, main or tr("Save"))
        self._bench, self._deed = bench, deed
        self.form = Form(bench, asks, values)
        self.body.addWidget(self.form)

    def open(self) -> None:
        super().open()
        self.form.begin()

    def accept(self) -> None:
        """Saves, and closes where that could be done."""
        values = self.form.values()
        if values is None:
            return
        change = attempt(self._bench.history, self.form, lambda: self._deed(self._bench.desk(), values))
        if change is not None:
            super().accept()
            self.saved.emit(change)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, but in a text of several lines."""
        focused = QApplication.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or isinstance(focused, QPlainTextEdit):
            super().keyPressEvent(event)
        elif isinstance(focused, QAbstractButton):
            focused.click()
        else:
            self.accept()
