"""Asks what is to go out and where to, and writes it beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from clientcare.book.lists_out import Out
from clientcare.book.taking_out import What, take_out, take_out_person
from clientcare.domain.errors import CareError
from clientcare.domain.records import Client
from clientcare.store.reads.people import EVERYBODY, Filters
from clientcare.ui.bench import Bench
from clientcare.ui.parts import asking
from clientcare.ui.parts.beside import Beside, Progress
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.dialog import Dialog
from clientcare.ui.parts.note import Note
from clientcare.ui.parts.tick import BOX, GAP, Round
from clientcare.ui.tokens import Type
from clientcare.words.errors import sentence
from clientcare.words.tongue import tr
from clientcare.words.window import taking_out as words
from clientcare.words.window.names import called

OF_EVERYBODY = tuple(what for what in What if what not in (What.PAGE, What.RECORD, What.DATA))
OF_ONE = (What.RECORD, What.PAGE, What.DATA, What.CARDS)
Work = Callable[[What, Path, Progress], Out]


class TakeOutDialog(Dialog):
    """`work` writes what is chosen as a file; `named` is what is in the name of that file."""

    def __init__(
        self, bench: Bench, parent: QWidget, title: str, offered: Sequence[What], work: Work, named: str = ""
    ) -> None:
        super().__init__(bench.look, parent, title, tr(words.SAY_WHERE), leave=tr("Close"))
        self._bench, self._work, self._named = bench, work, named
        self._path = Path()
        self._group = QButtonGroup(self)
        self.choices: dict[What, Round] = {}
        self.note = Note(bench.look, "file-text")
        self.note.hide()
        self.working = Beside(self)
        for what in offered:
            self._offer(what)
        self.choices[offered[0]].setChecked(True)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self.working.done.connect(self._written)
        self.working.failed.connect(self._failed)
        self.working.cancelled.connect(self._called_off)
        self.working.went_on.connect(lambda percent: self.note.say(words.working(percent)))

    @property
    def chosen(self) -> What:
        """What is to go out."""
        return next(what for what, each in self.choices.items() if each.isChecked())

    def open(self) -> None:
        super().open()
        self.choices[self.chosen].setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Asks where to, and writes; it stays open to say what came of it."""
        if self.working.works:
            return
        what, today = self.chosen, self._bench.desk().today
        title = tr(words.WHATS[what][0])
        path = asking.file_to_write(self, title, words.file_name(what, today, self._named), words.kinds(what))
        if path is not None:
            self._path = path if path.suffix else path.with_suffix(f".{words.ending(what)}")
            self._say(words.working(0))
            self._be_busy(True)
            self.working.begin(lambda progress: self._work(what, self._path, progress))

    def reject(self) -> None:
        """What is being written is called off first."""
        if self.working.works:
            self.working.cancel()
        else:
            super().reject()

    def _written(self, out: Out) -> None:
        self._be_busy(False)
        self._say(words.written(self._path.name, out.records, out.left_in_peace))

    def _failed(self, error: CareError) -> None:
        self._be_busy(False)
        self._say(sentence(error))

    def _called_off(self) -> None:
        self._be_busy(False)
        self._say(tr(words.CALLED_OFF))

    def _be_busy(self, yes: bool) -> None:
        self.main.setEnabled(not yes)
        for each in self.choices.values():
            each.setEnabled(not yes)
        self.leave.setText(tr("Cancel") if yes else tr("Close"))
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, said: str) -> None:
        self.note.say(said)
        self.note.show()
        self.grow()

    def _offer(self, what: What) -> None:
        title, good_for = (tr(each) for each in words.WHATS[what])
        button = Round(self._look, title)
        button.setAccessibleDescription(good_for)
        self._group.addButton(button)
        self.choices[what] = button
        said = Label(good_for, Type.SMALL, tone="2", wraps=True)
        said.setContentsMargins(self._look.side(BOX) + GAP, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(button)
        column.addWidget(said)
        self.body.addLayout(column)


def everything(bench: Bench, parent: QWidget) -> TakeOutDialog:
    """Opens the choice of all that may go out of everybody."""

    def work(what: What, path: Path, progress: Progress) -> Out:
        return take_out(desk, path, what, progress=progress)

    desk = bench.desk()
    return _opened(TakeOutDialog(bench, parent, tr(words.EVERYTHING), OF_EVERYBODY, work))


def about(bench: Bench, parent: QWidget, client: Client) -> TakeOutDialog:
    """Opens the choice of how all there is about one person may go out."""

    def work(what: What, path: Path, _progress: Progress) -> Out:
        return take_out_person(desk, path, what, client.uid)

    desk = bench.desk()
    title = words.about(called(client))
    return _opened(TakeOutDialog(bench, parent, title, OF_ONE, work, client.name))


def this_list(bench: Bench, parent: QWidget, filters: Filters = EVERYBODY) -> TakeOutDialog:
    """Opens what there is to say before the people of a list, as it is filtered, go out as a table or as cards."""

    def work(what: What, path: Path, progress: Progress) -> Out:
        return take_out(desk, path, what, filters=filters, progress=progress)

    desk = bench.desk()
    offered = tuple(what for what in OF_EVERYBODY if words.ending(what) == "csv")
    return _opened(TakeOutDialog(bench, parent, tr(words.LIST), offered, work))


def _opened(dialog: TakeOutDialog) -> TakeOutDialog:
    dialog.open()
    return dialog
