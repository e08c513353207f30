"""The only question that asks whether one is sure: somebody is forgotten for good (DESIGN §9)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clientcare.book import erasing
from clientcare.book.erasing import Erased
from clientcare.domain.errors import CareError
from clientcare.domain.records import Client
from clientcare.store.reads import glance
from clientcare.ui.bench import Bench
from clientcare.ui.parts.beside import Beside
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.dialog import Dialog
from clientcare.ui.parts.note import Note
from clientcare.ui.parts.tick import Tick
from clientcare.words.errors import sentence
from clientcare.words.tongue import tr
from clientcare.words.window import forgetting as words
from clientcare.words.window import two_records
from clientcare.words.window.names import called


class ForgetDialog(Dialog):
    """The focus is on the safe button. Over the window itself: every screen goes while somebody is erased."""

    def __init__(self, bench: Bench, parent: QWidget, client: Client) -> None:
        title, forget, keep = words.title(client), words.forget(client), words.keep(client)
        super().__init__(bench.look, parent.window(), title, forget, leave=keep)
        self._bench, self._client = bench, client
        self._ended = False
        self.main.become("danger")
        brings = two_records.brings(glance.kinds_of(bench.desk().studio, client.uid))
        self.goes = Label(words.goes(called(client), brings), wraps=True)
        self.note = Note(bench.look, "leaf", f"{tr(words.STAYS)} {tr(words.YOURS)}")
        self.held = Label(tr(words.LOOKING), tone="2", wraps=True)
        self.backups_too = Tick(bench.look, tr(words.BACKUPS_TOO))
        self.backups_too.hide()
        self.working = Beside(self)
        for part in (self.goes, self.held, self.backups_too, self.note):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.working.done.connect(self._heard)
        self.working.failed.connect(self._failed)

    def open(self) -> None:
        """Says which backups hold them, as soon as that is known."""
        super().open()
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        desk, uid = self._bench.desk(), self._client.uid
        self.working.begin(lambda _progress: erasing.in_backups(desk, uid))

    def accept(self) -> None:
        """Takes the screens away, with what was begun in them, and erases."""
        if self._ended or self.working.works:
            return
        self._be_busy(True)
        self.note.say(words.working(called(self._client)))
        self._bench.history.end()
        desk, uid, too = self._bench.desk(), self._client.uid, self.backups_too.isChecked()
        self.working.begin(lambda _progress: erasing.erase(desk, uid, backups_too=too))

    def reject(self) -> None:
        """In the middle of it there is no way back any more."""
        if not self._ended:
            super().reject()

    def _be_busy(self, yes: bool) -> None:
        self._ended = yes
        for part in (self.main, self.leave, self.backups_too):
            part.setEnabled(not yes)

    def _heard(self, result: object) -> None:
        if isinstance(result, Erased):
            super().accept()
            today = self._bench.desk().today
            said = words.done(called(self._client), result.until, result.mentioned, today)
            self._bench.history.begin_anew(said, other=True)
        elif isinstance(result, tuple):
            count, until = result
            self.held.setVisible(bool(count))
            self.backups_too.setVisible(bool(count))
            if until is not None:
                self.held.setText(words.in_backups(count, until, self._bench.desk().today))
            self.grow()

    def _failed(self, error: CareError) -> None:
        """Where it could not be written nobody is erased."""
        self.note.say(sentence(error))
        if self._ended:
            self._be_busy(False)
            self._bench.history.begin_anew("", other=False)
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
