"""Two records that may be of one person, side by side: they are made one, or told apart, or left for later."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clientcare.book import merge, relations
from clientcare.book.copies import Why, copy_first
from clientcare.domain.errors import CareError
from clientcare.domain.likeness import Pair
from clientcare.ui.bench import Bench
from clientcare.ui.merge.sides import Side, likelier, side
from clientcare.ui.merge.table import Table
from clientcare.ui.parts.after_paint import AfterPaint
from clientcare.ui.parts.beside import Beside, Progress
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.parts.dialog import PADDING, Dialog
from clientcare.ui.parts.note import Note
from clientcare.ui.tokens import Type
from clientcare.words.errors import sentence
from clientcare.words.tongue import tr
from clientcare.words.window import two_records as words

FLUSH = 13
"""So far a button without an outline stands out, so that its icon begins where all else does."""


class TwoRecords(Dialog):
    """One pair after the other. `joined` carries the uid of who is kept.

    A backup is made beside the window before two are made one; until then Later and Esc still leave all as it was.
    """

    joined = Signal(str)
    wide = 600

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(bench.look, parent, tr(words.TITLE), tr("Join them"), leave=tr("Later"))
        self.cross.setVisible(True)
        self.main.carry("users")
        self._bench = bench
        self._pairs: list[Pair] = []
        self._number = self._count = 0
        self._sides: tuple[Side, Side] | None = None
        self._looked_up: tuple[tuple[Pair, date, int], tuple[Side, Side] | None] | None = None
        self.why = Label("", tone="2", wraps=True)
        self.table = Table(bench.look)
        self.note = Note(bench.look, "leaf")
        self.two = Button(bench.look, tr("Two people, keep both"), "user-plus", kind="ghost")
        self.place = Label("", Type.SMALL, tone="3")
        self.working = Beside(self)
        self._ahead = AfterPaint(self.table)
        self._beside = QWidget()
        beside = QHBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.two)
        beside.addWidget(self.place)
        self.foot.insertSpacing(0, -FLUSH)
        self.foot.insertWidget(1, self._beside)
        for part in (self.why, self.table, self.note):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._connect()
        self._show_sides(None)

    def _fit(self) -> None:
        """Where there is no room beside the buttons, what stands before them goes above them."""
        wanted = sum(part.sizeHint().width() for part in (self._beside, self.leave, self.main))
        above = wanted + 3 * self.foot.spacing() + 2 * PADDING > self.drawn_width
        if above is not (self.body.indexOf(self._beside) >= 0):
            (self.body if above else self.foot).insertWidget(self.body.count() if above else 1, self._beside)
        super()._fit()

    # --- what is compared -------------------------------------------------------------------------------------

    def seek(self) -> None:
        """Looks for pairs among everybody, and shows the likeliest first."""
        desk = self._bench.desk()

        def look(progress: Progress) -> list[Pair]:
            from clientcare.store.reads.duplicates import likely  # heavy, and only this thread waits for it

            return likely(desk.studio, progress)

        self._show_sides(None)
        self.why.setText(tr(words.SEEKING))
        self.working.begin(look)

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Shows these one after the other; nobody where there are none."""
        self._pairs, self._number, self._count = list(pairs), 0, len(pairs)
        self._next()
        if self._sides is None:
            self.why.setText(tr(words.NOBODY))

    def show_two(self, one: str, other: str) -> None:
        """Shows these two, because somebody says that they are one."""
        self.show_pairs([Pair(one, other, (), 0)])

    def _next(self) -> None:
        """The next pair whose two are still here; after the last there is nothing more to decide."""
        while self._pairs:
            pair = self._pairs.pop(0)
            self._number += 1
            sides = self._sides_of(pair)
            if sides is not None:
                self._show_sides(sides, words.why(pair.why) if pair.why else "")
                self.place.setText(words.place(self._number, self._count))
                self._ahead.start()
                return
        self._show_sides(None)

    def _sides_of(self, pair: Pair) -> tuple[Side, Side] | None:
        """The two, who is kept first; None where one of them is no longer here. As they were looked up before, where
        nothing was written since."""
        desk = self._bench.desk()
        asked = (pair, desk.today, desk.studio.writes)
        if self._looked_up is None or self._looked_up[0] != asked:
            found = [side(desk, uid) for uid in (pair.one, pair.other)]
            sides = None
            if found[0] is not None and found[1] is not None:
                one, other = found[0], found[1]
                sides = (one, other) if not pair.why or likelier(one, other) else (other, one)
            self._looked_up = asked, sides
        return self._looked_up[1]

    def _look_ahead(self) -> None:
        """While one looks at a pair the next one is looked up, unless a long deed would have to be waited for."""
        desk = self._bench.desk()
        if self._pairs and not desk.studio.is_held:
            sides = self._sides_of(self._pairs[0])
            if sides is not None:
                self.table.prepare(*sides, desk.today)

    def _show_sides(self, sides: tuple[Side, Side] | None, why: str = "") -> None:
        self._sides = sides
        shown = sides is not None
        for part in (self.table, self.note, self.two, self.main, self.place):
            part.setVisible(shown)
        if shown:
            self.why.setText(why)
        self.why.setVisible(bool(why) or not shown)
        self.leave.setText(tr("Later") if shown else tr("Close"))
        if sides is not None:
            self._be_busy(False)
            self.note.say(tr(words.SAFE))
            self.table.show_sides(*sides, self._bench.desk().today)
            self.grow()
            QTimer.singleShot(0, self, self.grow)  # what wraps is measured once it is laid out
            self.table.first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _swap(self) -> None:
        """The other one is kept."""
        if self._sides is not None:
            one, other = self._sides
            self._show_sides((other, one), self.why.text())
            self.table.swap.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is decided --------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Makes a backup, and then one of the two."""
        if self._sides is None or self.working.works:
            return
        desk = self._bench.desk()
        self._be_busy(True)
        self.note.say(words.copying(0))
        self.working.begin(lambda progress: copy_first(desk, Why.MERGE, progress))

    def _keep_both(self) -> None:
        if self._sides is None or self.working.works:
            return
        one, other = (each.client.uid for each in self._sides)
        if self._bench.history.do(lambda: relations.mark_different(self._bench.desk(), one, other)) is not None:
            self._go_on()

    def _join(self) -> None:
        assert self._sides is not None
        keep, other = (each.client.uid for each in self._sides)
        take, leave = self.table.taken, frozenset(self.table.left)
        change = self._bench.history.do(
            lambda: merge.merge(self._bench.desk(), keep, other, take, leave=leave, copied=True)
        )
        self._be_busy(False)
        if change is not None:
            self.joined.emit(keep)
            self._go_on()

    def _later(self) -> None:
        """Nothing changes; the next pair comes."""
        if self._sides is None or self.working.works:
            self.reject()
        else:
            self._go_on()

    def _go_on(self) -> None:
        self._next()
        if self._sides is None:
            super().accept()

    def reject(self) -> None:
        """Leaves; a backup that is under way is called off."""
        self.working.cancel()
        super().reject()

    def _be_busy(self, yes: bool) -> None:
        for part in (self.main, self.two, self.table):
            part.setEnabled(not yes)
        if yes:
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _heard(self, result: object) -> None:
        """What was worked at is done: pairs are found, or the backup is there."""
        if isinstance(result, list):
            self.show_pairs(result)
        elif self.isVisible():
            self._join()

    def _failed(self, error: CareError) -> None:
        self._be_busy(False)
        self.note.say(sentence(error))
        self._bench.history.failed.emit(error)

    def _went_on(self, percent: int) -> None:
        if self._sides is None:
            self.why.setText(words.seeking(percent))
        else:
            self.note.say(words.copying(percent))

    def _connect(self) -> None:
        self.leave.clicked.disconnect()
        self.leave.clicked.connect(self._later)
        self.two.clicked.connect(self._keep_both)
        self.table.swapped.connect(self._swap)
        self._ahead.done.connect(self._look_ahead)
        self.working.done.connect(self._heard)
        self.working.failed.connect(self._failed)
        self.working.went_on.connect(self._went_on)


def compare(bench: Bench, parent: QWidget) -> TwoRecords:
    """Opens the dialog over all pairs there are."""
    dialog = TwoRecords(bench, parent)
    dialog.open()
    dialog.seek()
    return dialog
