"""What lies in the trash, and comes back at a press."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clientcare.book import safety, trash
from clientcare.domain.change import Change
from clientcare.domain.records import Record
from clientcare.store.reads import files, people
from clientcare.ui.bench import Bench
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.parts.dialog import Dialog
from clientcare.ui.parts.tab_order import follow_layout
from clientcare.ui.settings.rows import Row, Rows
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import files as words
from clientcare.words.window import settings

SHOWN = 100


class TrashDialog(Dialog):
    """What was deleted last stands first; what is put back leaves the list at once."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(bench.look, parent, tr("Trash"), tr("Close"))
        self._bench = bench
        self.leave.hide()
        self._says = Label("", tone="2", wraps=True)
        self.rows: Rows[str, Row] = Rows(self._row)
        self._more = Label("", Type.SMALL, tone="2")
        for part in (self._says, self.rows, self._more):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.refresh()
        bench.history.changed.connect(self._hear)
        self.main.setFocus()

    def refresh(self) -> None:
        """Shows what lies there now."""
        desk = self._bench.desk()
        found = files.trash(desk.studio)
        shown = {record.uid: record for record in found[:SHOWN]}
        names = self._names(list(shown.values()))
        self._says.setText(settings.in_trash(len(found)))
        for uid, row in self.rows.show_all(list(shown)).items():
            self._show(row, shown[uid], names)
        self.rows.setVisible(bool(shown))
        self._more.setText(words.and_more(len(found) - SHOWN) if len(found) > SHOWN else "")
        self._more.setVisible(bool(self._more.text()))
        follow_layout(self)

    def _hear(self, _change: Change) -> None:
        if self.isVisible():
            self.refresh()

    def _row(self, uid: str) -> Row:
        row = Row(self._look, Label("", wraps=True), " ")
        back = Button(self._look, tr("Put back"), small=True)
        back.setObjectName(uid)
        back.clicked.connect(lambda: self._put_back(uid))
        return row.add(back)

    def _show(self, row: Row, record: Record, names: dict[str, str]) -> None:
        today = self._bench.desk().today
        said = words.in_trash(record, names.get(_whose(record), ""))
        assert isinstance(row.name, Label)
        row.name.setText(said)
        if record.deleted_on is not None:
            row.say(words.stays_until(record.deleted_on, safety.DAYS_IN_TRASH, today))
        back = row.findChild(Button, record.uid)
        assert back is not None
        back.setAccessibleName(tr("Put back {said}", said=said))

    def _put_back(self, uid: str) -> None:
        keys = self.rows.keys
        after = keys[keys.index(uid) + 1 :] + keys[: keys.index(uid)]
        self._bench.history.do(lambda: trash.undelete(self._bench.desk(), uid))
        there = set(self.rows.keys)
        near = next((each for each in after if each in there), None)
        button = self.rows[near].findChild(Button, near) if near is not None else self.main
        (button or self.main).setFocus(Qt.FocusReason.OtherFocusReason)

    def _names(self, records: Sequence[Record]) -> dict[str, str]:
        uids = {whose for record in records if (whose := _whose(record))}
        return {client.uid: client.name for client in people.clients(self._bench.desk().studio, uids)}


def _whose(record: Record) -> str:
    """The uid of whose it is, "" for nobody's."""
    clients = getattr(record, "clients", ())
    return str(clients[0]) if clients else str(getattr(record, "client", "") or "")
