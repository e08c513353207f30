"""The backups there are, the last made first: when, why, and how much each holds."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from clientcare.book import safety
from clientcare.paths import Paths
from clientcare.ui.bench import Bench
from clientcare.ui.parts import asking
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.dialog import Dialog
from clientcare.ui.settings.rows import Card, Row
from clientcare.words.tongue import tr
from clientcare.words.window import settings as words

SHOWN = 40


class BackupsDialog(Dialog):
    """To be looked at; the files lie in a folder of the data."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(bench.look, parent, tr("Backups"), tr("Close"), leave=tr("Open folder"))
        self._folder = bench.desk().studio.folder
        found = safety.backups(self._folder)[:SHOWN] if self._folder is not None else []
        today = bench.desk().now.astimezone().date()
        self.body.addWidget(Label(tr(words.BACKUPS), tone="2", wraps=True))
        rows: list[QWidget] = []
        for each in found:
            at = each.at.astimezone()
            name = words.when_made(at.date(), at.time(), today)
            rows.append(Row(bench.look, name, words.backup(each.kind.value, each.clients, each.entries)))
        self.body.addWidget(Card(rows))
        self.main.setFocus()
        self.leave.clicked.disconnect()
        self.leave.setToolTip(tr("Open the folder of the backups"))
        self.leave.clicked.connect(self._open_folder)

    def _open_folder(self) -> None:
        if self._folder is not None:
            asking.show_folder(Paths(self._folder).backups)
