"""Finds somebody who is here: typed in a field, chosen from those who fit below it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from clientcare.store.reads import people, search
from clientcare.ui.bench import Bench
from clientcare.ui.forms.asks import Ask, Wrong
from clientcare.ui.forms.inputs import Input
from clientcare.ui.parts.controls import Button
from clientcare.ui.parts.field import Field
from clientcare.words.tongue import tr
from clientcare.words.window import person as words

OFFERED = 5


class PersonInput(Input):
    """The uid of somebody, or None. Enter takes the first who fits, the arrows go among them; `taken` carries who."""

    taken = Signal(str)

    def __init__(self, bench: Bench, ask: Ask) -> None:
        self.field = Field(ask.label, ask.example or tr("Find by name"))
        super().__init__(self.field)
        self._bench = bench
        self._uid: str | None = None
        self._found: list[str] = []
        self._buttons = [Button(bench.look, "", kind="ghost", small=True) for _ in range(OFFERED)]
        self.lay(self.field, *self._buttons)
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._find)
        for place, button in enumerate(self._buttons):
            button.setStyleSheet("text-align: left;")
            button.hide()
            button.clicked.connect(lambda _checked=False, place=place: self._take(place))

    def show_value(self, value: Any) -> None:
        self._uid = value
        client = people.client(self._bench.desk().studio, value) if value else None
        self.field.setText(client.name if client is not None else "")
        self._offer([])

    def read(self) -> str | None:
        text = self.field.text().strip()
        if text and self._uid is None:
            raise Wrong(words.choose_from_list(text))
        return self._uid if text else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._found:
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self._take(0)
                return True
            if key == Qt.Key.Key_Down:
                self._buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the buttons: arrows move among them, and back to the field."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        here = next((place for place, button in enumerate(self._buttons) if button.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        there = here + step
        target = self.field if there < 0 else self._buttons[min(there, len(self._found) - 1)]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _find(self, text: str) -> None:
        self._uid = None
        self._offer(search.find_clients(self._bench.desk().studio, text, OFFERED) if text.strip() else [])

    def _offer(self, uids: list[str]) -> None:
        found = {client.uid: client for client in people.clients(self._bench.desk().studio, uids)} if uids else {}
        self._found = [uid for uid in uids if uid in found]
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(self._found))
            if place < len(self._found):
                client = found[self._found[place]]
                button.setText(", ".join(part for part in (client.name, client.town) if part).replace("&", "&&"))

    def _take(self, place: int) -> None:
        uid = self._found[place]
        self.show_value(uid)
        self.taken.emit(uid)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
