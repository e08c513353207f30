"""What can be done once an import is saved: look at who came, look at the backup, take the whole of it back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from clientcare.book import safety
from clientcare.book.copies import Why
from clientcare.exchange.plan import Does
from clientcare.ui.bench import Bench
from clientcare.ui.importing.done_page import DonePage
from clientcare.ui.importing.saving import Saved, counted
from clientcare.ui.parts import asking
from clientcare.ui.turning import take_import_back
from clientcare.words.window import importing as words


class Ending(QObject):
    """`people` carries the uids of who came in."""

    people = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._batch = ""
        self._came: list[str] = []
        self.page = DonePage(bench.look)
        self.page.undo.clicked.connect(self._undo)
        self.page.folder.clicked.connect(self._show_backup)
        self.page.people.clicked.connect(lambda: self.people.emit(list(self._came)))

    def show_saved(self, saved: Saved) -> None:
        """What was saved, and where the backup from before it is."""
        change = saved.change
        self._batch = change.main
        self._came = saved.came
        said = words.brought(counted(saved.plan, Does.ADD), counted(saved.plan, Does.UPDATE))
        self.page.show_end(said, self._backup() if change.main else "", can_undo=bool(change.main))

    def _backup(self) -> str:
        folder = self._bench.desk().studio.folder
        made = [each for each in safety.backups(folder) if each.kind is Why.IMPORT] if folder is not None else []
        return made[0].file.name if made else ""

    def _undo(self) -> None:
        take_import_back(self._bench, self.page, self._batch, self.page.show_undone)

    def _show_backup(self) -> None:
        folder = self._bench.desk().studio.folder
        if folder is not None:
            asking.show_folder(folder / "backups")
