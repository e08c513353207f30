"""The page of data: where it lies, its backups, the trash, and lists that come in and go out."""

from __future__ import annotations

import contextlib
from pathlib import Path

from clientcare.book import safety
from clientcare.domain.errors import CareError
from clientcare.domain.records import ImportBatch, Record
from clientcare.paths import Paths
from clientcare.store.reads import files, people
from clientcare.ui.bench import Bench
from clientcare.ui.parts import asking
from clientcare.ui.parts.beside import Beside
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.settings.backups import BackupsDialog
from clientcare.ui.settings.calendar_row import CalendarRow
from clientcare.ui.settings.page import SettingsPage
from clientcare.ui.settings.rows import Below, Card, Row, Rows
from clientcare.ui.settings.trash import TrashDialog
from clientcare.words.errors import sentence
from clientcare.words.tongue import mark, tr
from clientcare.words.window import files as words
from clientcare.words.window import forgetting, settings, taking_out, two_records

IMPORTS_SHOWN = 50


class DataPage(SettingsPage):
    """Backups are made and files are read beside the window; what is pressed meanwhile stays where the focus is."""

    title = mark("Data and backups")
    about = mark("Everything stays on this computer. Nothing is sent anywhere.")
    concerns = (Record,)

    def __init__(self, bench: Bench) -> None:
        self.backing_up = Beside()
        super().__init__(bench)
        self.backing_up.setParent(self)
        self.backing_up.done.connect(self._backed_up)
        self.backing_up.failed.connect(self._not_backed_up)
        self.backing_up.went_on.connect(self._say_progress)

    def build(self) -> None:
        look = self.bench.look
        self.open_folder = Button(look, tr("Open folder"), "folder-open", small=True)
        self.back_up = Button(look, tr("Back up now"), "clock-counter-clockwise", small=True)
        self.see_backups = Button(look, tr("See backups"), small=True)
        self.see_trash = Button(look, tr("See the trash"), "trash", small=True)
        self.bring = Button(look, tr("Import"), "download-simple", small=True)
        self.pairs = Button(look, tr("Look"), "users", small=True)
        self.forget = Button(look, tr(forgetting.CHOOSE), small=True)
        self.take = Button(look, tr("Export"), "upload-simple", small=True)
        self._where = Row(look, tr("Where your data lives"), " ").add(self.open_folder)
        self._backups = Row(look, tr("Automatic backup"), " ").add(self.see_backups, self.back_up)
        self._trash = Row(look, tr("Trash"), " ").add(self.see_trash)
        self._bring = Row(look, tr("Bring people in"), tr(words.BRING_IN)).add(self.bring)
        self._pairs = Row(look, tr("Two records of one person"), tr(two_records.LOOKED_BY)).add(self.pairs)
        self._take = Row(look, tr(taking_out.EVERYTHING), tr(taking_out.ABOUT)).add(self.take)
        self.imports: Rows[str, Row] = Rows(self._import_row)
        self.add(Card([self._where, self._backups, self._trash]))
        self.add_title(tr("In and out"))
        self.calendar = CalendarRow(self)
        self.add(Card([self._bring, self._pairs, self._take, self.calendar]))
        self._brought = Below(self.imports)
        self.add(self._brought)
        self.add_title(tr("Removing"))
        self.add(Card([Row(look, tr(forgetting.ROW), tr(forgetting.ROW_ABOUT)).add(self.forget)]))
        self._connect()

    def read(self) -> None:
        desk = self.bench.desk()
        studio = desk.studio
        counts = files.counts(studio)
        if studio.folder is not None:
            used = bytes_in(studio.folder)
            self._where.say(settings.where(counts["clients"], counts["entries"], used))
            self.open_folder.setToolTip(str(studio.folder))
        self._say_backups()
        self.calendar.read()
        self._trash.say(settings.in_trash(len(files.trash(studio))))
        batches = {batch.uid: batch for batch in files.batches(studio)[:IMPORTS_SHOWN]}
        for uid, row in self.imports.show_all(list(batches)).items():
            self._show_import(row, batches[uid])
        self._brought.setVisible(bool(batches))

    # --- backups ----------------------------------------------------------------------------------------------

    def _say_backups(self) -> None:
        if self.backing_up.works:
            return
        desk = self.bench.desk()
        found = safety.backups(desk.studio.folder) if desk.studio.folder is not None else []
        if not found:
            self._backups.say(tr(settings.NO_BACKUP))
            return
        at = found[0].at.astimezone()
        self._backups.say(settings.last_backup(at.date(), at.time(), desk.now.astimezone().date()))

    def _back_up(self) -> None:
        desk = self.bench.desk()
        if self.backing_up.begin(lambda progress: safety.back_up(desk, progress=progress)):
            self._backups.say(words.BACKING_UP)

    def _say_progress(self, percent: int) -> None:
        self._backups.say(words.backing_up(percent))

    def _backed_up(self) -> None:
        self._say_backups()

    def _not_backed_up(self, error: CareError) -> None:
        self._backups.say(sentence(error))
        self.bench.history.failed.emit(error)

    # --- in and out -------------------------------------------------------------------------------------------

    def _begin_import(self) -> None:
        from clientcare.ui.importing.entry import bring_in

        bring_in(self.bench, self)

    def _export(self) -> None:
        from clientcare.ui.settings.take_out import everything

        everything(self.bench, self)

    def _import_row(self, uid: str) -> Row:
        row = Row(self.bench.look, Label("", wraps=True), " ")
        button = Button(self.bench.look, tr("Undo"), "arrow-counter-clockwise", small=True)
        button.setObjectName(uid)
        button.clicked.connect(lambda: self._take_back(uid))
        return row.add(button)

    def _show_import(self, row: Row, batch: ImportBatch) -> None:
        today = self.bench.desk().today
        said = words.batch(batch, today)
        assert isinstance(row.name, Label)
        row.name.setText(said)
        row.say(words.batch_added(batch, today))
        button = row.findChild(Button, batch.uid)
        assert button is not None
        button.setVisible(batch.undone_on is None)
        button.setAccessibleName(tr("Undo the import: {said}", said=said))

    def _take_back(self, uid: str) -> None:
        from clientcare.ui.turning import take_import_back

        take_import_back(self.bench, self, uid, self._bring.say)

    def _connect(self) -> None:
        self.open_folder.clicked.connect(self._open_folder)
        self.back_up.clicked.connect(self._back_up)
        self.see_backups.clicked.connect(lambda: BackupsDialog(self.bench, self).open())
        self.see_trash.clicked.connect(lambda: TrashDialog(self.bench, self).open())
        self.bring.clicked.connect(self._begin_import)
        self.pairs.clicked.connect(self._compare)
        self.forget.clicked.connect(self._ask_whom)
        self.take.clicked.connect(self._export)

    def _ask_whom(self) -> None:
        """Whoever is to be forgotten is chosen first, and then asked about."""
        from clientcare.ui.forms.who_dialog import WhoDialog

        asked = WhoDialog(self.bench, self, tr(forgetting.WHO), tr("Go on"), label=mark("Name"))
        asked.found.connect(self._forget)
        asked.open()

    def _forget(self, uid: str) -> None:
        from clientcare.ui.client.forget import ForgetDialog

        client = people.client(self.bench.desk().studio, uid)
        if client is not None:
            ForgetDialog(self.bench, self, client).open()

    def _compare(self) -> None:
        from clientcare.ui.merge.dialog import compare

        compare(self.bench, self)

    def _open_folder(self) -> None:
        folder = self.bench.desk().studio.folder
        if folder is not None and not asking.show_folder(folder):
            self._where.say(str(folder))


def bytes_in(folder: Path) -> int:
    """How much the studio and its pictures take, without the backups; what cannot be looked at counts as nothing."""
    paths = Paths(folder)
    total = 0
    for path in (paths.studio, *paths.attachments.glob("**/*")):
        with contextlib.suppress(OSError):
            total += path.stat().st_size if path.is_file() else 0
    return total
