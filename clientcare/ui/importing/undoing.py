"""Takes an import back beside the window, which waits for it: it may be as much as the import was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from clientcare.book import import_undo
from clientcare.domain.change import Change
from clientcare.domain.progress import Step
from clientcare.store.reads import people
from clientcare.ui.bench import Bench
from clientcare.ui.importing.doing_page import DoingPage
from clientcare.ui.importing.work import Work
from clientcare.words.tongue import tr
from clientcare.words.window import files
from clientcare.words.window import importing as words


class UndoingImport(QDialog):
    """Opened with `begin`; `then` gets what is to be said of it, once it is taken back. Stopped, everything stays."""

    def __init__(self, bench: Bench, over: QWidget, then: Callable[[str], None]) -> None:
        super().__init__(over.window())
        self._bench, self._then, self._over = bench, then, over.window()
        self.setWindowTitle(tr(words.TAKING_BACK))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("place", "dialog")
        self.work = Work(self)
        self._doing = DoingPage(bench.look)
        column = QVBoxLayout(self)
        column.addWidget(self._doing)
        self.work.went_on.connect(self._doing.go_to)
        self.work.failed.connect(self._failed)
        self.work.cancelled.connect(self._leave)
        self._doing.stopped.connect(self._stop)

    def begin(self, batch: str) -> None:
        """Takes that import back."""
        desk = self._bench.desk()

        def undo(step: Step) -> Change:
            with desk.studio.held():
                return import_undo.undo_import(desk, batch, step)

        self.resize(480, 240)
        self._doing.begin(words.TAKING_BACK)
        self.open()
        self.work.begin(undo, self._undone)

    def reject(self) -> None:
        """Esc calls it off."""
        if self.work.works:
            self._stop()
        else:
            super().reject()

    def done(self, result: int) -> None:
        super().done(result)
        self._over.activateWindow()

    def _undone(self, change: object) -> None:
        assert isinstance(change, Change)
        desk = self._bench.desk()
        kept = [each.name for each in people.clients(desk.studio, import_undo.kept_after_undo(desk, change))]
        self.accept()
        self._bench.history.did(change)
        self._then(files.taken_back(import_undo.removed_by_undo(change), kept))

    def _failed(self, error: object) -> None:
        self._leave()
        self._bench.history.failed.emit(error)

    def _stop(self) -> None:
        self._doing.stopping()
        self.work.cancel()

    def _leave(self) -> None:
        super().reject()
