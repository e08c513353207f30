"""The backups there are, the last made first: when, why, and how much each holds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from clientcare.book import safety
from clientcare.paths import Paths
from clientcare.ui.bench import Bench
from clientcare.ui.parts import asking
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.parts.dialog import Dialog
from clientcare.ui.settings.go_back import GoBackDialog
from clientcare.ui.settings.rows import Card, Row
from clientcare.words.tongue import tr
from clientcare.words.window import going_back
from clientcare.words.window import settings as words

SHOWN = 40


class BackupsDialog(Dialog):
    """To be looked at; the files lie in a folder of the data."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(bench.look, parent, tr("Backups"), tr("Close"), leave=tr("Open folder"))
        self._bench = bench
        self._folder = bench.desk().studio.folder
        found = safety.backups(self._folder)[:SHOWN] if self._folder is not None else []
        today = bench.desk().now.astimezone().date()
        said = tr(words.BACKUPS) if found else tr(words.NO_BACKUP)
        self.body.addWidget(Label(tr(said), tone="2", wraps=True))
        rows: list[QWidget] = []
        for each in found:
            at = each.at.astimezone()
            name = words.when_made(at.date(), at.time(), today)
            row = Row(bench.look, name, words.backup(each.kind.value, each.clients, each.entries))
            rows.append(row.add(self._button(name, each.file)))
        self._card = Card(rows)
        self.body.addWidget(self._card)
        self._card.setVisible(bool(rows))
        self.another = Button(bench.look, tr(going_back.ANOTHER), "folder-open", kind="ghost")
        self.another.clicked.connect(self._ask_file)
        self.foot.insertWidget(0, self.another)
        self.main.setFocus()
        self.leave.clicked.disconnect()
        self.leave.setToolTip(tr("Open the folder of the backups"))
        self.leave.clicked.connect(self._open_folder)

    def _button(self, name: str, file: Path) -> Button:
        button = Button(self._look, tr(going_back.LOOK), small=True)
        button.setAccessibleName(going_back.look_inside(name))
        button.clicked.connect(lambda: self._look_inside(file))
        return button

    def _ask_file(self) -> None:
        kinds = f"{tr(going_back.KINDS)} (*.db *.zip)"
        file = asking.file_to_read(self, tr(going_back.TITLE), kinds, asking.Usually.OWN)
        if file is not None:
            self._look_inside(file)

    def _look_inside(self, file: Path) -> None:
        """In the place of this list."""
        self.reject()
        GoBackDialog(self._bench, self._over, file).open()

    def _open_folder(self) -> None:
        if self._folder is not None:
            asking.show_folder(Paths(self._folder).backups)
