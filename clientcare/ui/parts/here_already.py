"""One quiet line while somebody new is typed: who is here already and looks like them. It never stands in the way."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from clientcare.domain.change import Change
from clientcare.domain.folding import fold, norm_email, norm_phone
from clientcare.domain.records import Client
from clientcare.store.reads import people
from clientcare.ui.bench import Bench
from clientcare.ui.parts.beside import Beside, Progress
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.parts.flow import Flow
from clientcare.ui.parts.free_timer import FreeTimer
from clientcare.ui.text import tip
from clientcare.words.window import person as words
from clientcare.words.window.names import called

if TYPE_CHECKING:
    from clientcare.domain.likeness import Names

PAUSE = 250
"""Milliseconds without a key before anybody is looked for: no key waits for that."""


class HereAlready(QWidget):
    """`chosen` carries the uid of who is here, and was meant; `offer` are the words of the button, with their name."""

    chosen = Signal(str)

    def __init__(self, bench: Bench, offer: Callable[[str], str] = words.open_page) -> None:
        super().__init__()
        self._bench, self._words = bench, offer
        self._typed: tuple[str, str, str] = ("", "", "")
        self._without: Collection[str] = ()
        self._names: Names | None = None
        self._uid = ""
        self._said = Label("", tone="2")
        self._said.setMinimumWidth(1)
        self.button = Button(bench.look, "", kind="link")
        self.preparing = Beside(self)
        self._pause = FreeTimer(bench.desk, self, PAUSE)
        line = Flow(across=0, down=0)
        line.addWidget(self._said)
        line.addWidget(self.button)
        self.setLayout(line)
        self.hide()
        self._pause.free.connect(self._look)
        self.preparing.done.connect(self._prepared)
        self.preparing.failed.connect(lambda _error: None)  # who saves is told; this line only helps
        self.button.clicked.connect(lambda: self.chosen.emit(self._uid))
        bench.history.changed.connect(self._hear)

    @property
    def said(self) -> str:
        """What the line says, "" for nothing."""
        return "" if self.isHidden() else f"{self._said.text()} {self.button.text()}"

    def look_for(self, name: str, email: str = "", phone: str = "", *, without: Collection[str] = ()) -> None:
        """Somebody is being typed; what was said of what was typed before holds until one pauses. Nothing is said of
        those `without`: they are offered elsewhere."""
        self._typed = (name, email, phone)
        self._without = without
        if not any(each.strip() for each in self._typed):
            self._show(None)
        self._pause.start()
        if self._names is None and name.strip():
            self._prepare()

    def _prepare(self) -> None:
        desk = self._bench.desk()

        def read(_progress: Progress) -> Names:
            from clientcare.store.reads import alike  # heavy, and only this thread waits for it

            return alike.names(desk.studio)

        self.preparing.begin(read)

    def _prepared(self, names: Names) -> None:
        self._names = names
        if not self._pause.isActive():
            self._look()

    def _look(self) -> None:
        """An e-mail or a phone says more than a name. Where nobody types any more, nothing is looked for."""
        if not self.window().isVisible():
            return
        name, email, phone = self._typed
        studio = self._bench.desk().studio
        for kind, norm, says in (
            ("email", norm_email(email), words.has_email),
            ("phone", norm_phone(phone), words.has_phone),
        ):
            owners = people.by_reach(studio, kind, [norm]).get(norm) if norm else None
            if owners:
                self._show(owners[0], says)
                return
        like = self._names.like(fold(name)) if self._names is not None else None
        self._show(None if like in self._without else like, words.here_already)

    def _show(self, uid: str | None, says: Callable[[str], str] = words.here_already) -> None:
        client = people.client(self._bench.desk().studio, uid) if uid else None
        self._uid = client.uid if client is not None else ""
        if client is not None:
            said = says(client.name)
            fresh = self.isHidden() or said != self._said.text()
            self._said.setText(said)
            self._said.setToolTip(tip(said))
            self.button.setText(self._words(called(client)).replace("&", "&&"))
            if fresh:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.setVisible(client is not None)

    def _hear(self, change: Change) -> None:
        """Is it mine? Somebody else is called something else now."""
        if change.concerns(Client):
            self._names = None
