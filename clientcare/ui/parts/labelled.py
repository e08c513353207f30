"""A field with its label above it, and below it what is wrong with what was typed."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Label, Picture
from clientcare.ui.tokens import Icon, Type


class Labelled(QWidget):
    """The label names the field for a screen reader too, unless the field has a name of its own; "" shows none."""

    def __init__(self, look: Look, label: str, field: QWidget) -> None:
        super().__init__()
        self.field = self._marked = field
        self._label = Label(label, Type.LABEL, tone="2")
        self._label.setBuddy(field)
        if not label:
            self._label.hide()  # to be shown here it would become a window: nothing holds it yet
        if not field.accessibleName():
            field.setAccessibleName(label)
        self._wrong = QWidget()
        self._sentence = Label("", Type.SMALL, tone="danger", wraps=True)
        row = QHBoxLayout(self._wrong)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Picture(look, "warning-circle", Icon.INLINE, "danger"))
        row.addWidget(self._sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self._label)
        column.addWidget(field)
        column.addWidget(self._wrong)
        self._wrong.hide()

    def name_it(self, label: str) -> None:
        """Takes another label."""
        self._label.setText(label)
        self.field.setAccessibleName(label)

    @property
    def wrong(self) -> str:
        """What is wrong, "" for nothing."""
        return self._sentence.text()

    def be_wrong(self, sentence: str, about: QWidget | None = None) -> None:
        """Says what is wrong with the field, and has it read out; "" takes it back. Where several stand in one row,
        `about` is the one."""
        self._sentence.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        _mark(self._marked, "")
        self._marked = about or self.field
        _mark(self._marked, sentence)
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._marked, sentence))


def _mark(field: QWidget, sentence: str) -> None:
    field.setProperty("wrong", bool(sentence))
    field.style().unpolish(field)
    field.style().polish(field)
    field.setAccessibleDescription(sentence)
