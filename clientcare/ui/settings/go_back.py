"""Goes back to a backup, or to a zip of a whole studio: looked at first, and nothing is replaced without a backup."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clientcare.book import restoring
from clientcare.book.restoring import Found, Restored
from clientcare.domain.errors import CareError
from clientcare.store.reads import files
from clientcare.ui.bench import Bench
from clientcare.ui.parts.beside import Beside
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.dialog import Dialog
from clientcare.ui.parts.note import Note
from clientcare.words.errors import sentence
from clientcare.words.tongue import tr
from clientcare.words.window import going_back as words


class GoBackDialog(Dialog):
    """Over the window itself: every screen of it goes while another studio comes into its place."""

    def __init__(self, bench: Bench, parent: QWidget, file: Path) -> None:
        super().__init__(bench.look, parent.window(), tr(words.TITLE), tr(words.GO_BACK), leave=tr(words.KEEP))
        self._bench, self._file = bench, file
        self._found: Found | None = None
        self._ended = False
        self.says = Label(tr(words.LOOKING), wraps=True)
        self.here = Label("", wraps=True)
        self.note = Note(bench.look, "clock-counter-clockwise", tr(words.SAFE))
        self.working = Beside(self)
        for part in (self.says, self.here, self.note):
            self.body.addWidget(part)
        self.body.addStretch(1)
        for later in (self.here, self.note, self.main):
            later.hide()
        self.working.done.connect(self._heard)
        self.working.failed.connect(self._failed)
        self.working.cancelled.connect(self._called_off)
        self.working.went_on.connect(self._went_on)

    def open(self) -> None:
        """Looks into the file, all of it, before anything can be decided."""
        super().open()
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        file, key = self._file, self._bench.desk().studio.key
        self.working.begin(lambda _progress: restoring.look(file, key))

    def accept(self) -> None:
        """Takes the screens away, and puts what is in the file in the place of what is here."""
        if self._found is None or self.working.works:
            return
        self.main.setEnabled(False)
        self.note.say(words.copying(0))
        self._ended = True
        self._bench.history.end()
        desk, file = self._bench.desk(), self._file
        self.working.begin(lambda progress: restoring.restore(desk, file, desk.studio.key, progress))

    def reject(self) -> None:
        """What is under way is called off; in the middle of replacing that is no longer possible."""
        if self.working.works and self._ended:
            self.working.cancel()
        else:
            self.working.cancel()
            super().reject()

    def _heard(self, result: object) -> None:
        if isinstance(result, Restored):
            super().accept()
            said = words.done(self._file.name, result.left_out, result.safety_copy is not None)
            self._bench.history.begin_anew(said, other=True)
        elif isinstance(result, Found):
            self._show(result)

    def _show(self, found: Found) -> None:
        """What it holds, and what would go."""
        self._found = found
        desk = self._bench.desk()
        counts = files.counts(desk.studio)
        self.says.setText(words.holds(self._file.name, found.clients, found.entries, found.on, desk.today))
        self.here.setText(words.replaced(counts["clients"], counts["entries"]))
        for part in (self.here, self.note, self.main):
            part.show()
        self.grow()
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: CareError) -> None:
        """Nothing was changed."""
        self.says.setText(sentence(error))
        for part in (self.here, self.note, self.main):
            part.hide()
        self._come_back()
        self.grow()

    def _called_off(self) -> None:
        self._come_back()
        super().reject()

    def _come_back(self) -> None:
        if self._ended:
            self._ended = False
            self._bench.history.begin_anew("", other=False)

    def _went_on(self, percent: int) -> None:
        self.note.say(words.copying(percent) if percent < 100 else tr(words.PUTTING))
