"""Brings a list in: the file is read beside the window, what it would do is said, and only then it is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from clientcare.book import imports
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.money import DECIMALS
from clientcare.exchange.incoming import DateOrder, Incoming, Options, Question, SourceFile
from clientcare.exchange.plan import Plan
from clientcare.exchange.reading import LARGEST, read
from clientcare.store.reads import order
from clientcare.ui.bench import Bench
from clientcare.ui.parts.beside import Beside
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.dialog import Dialog
from clientcare.ui.parts.labelled import Labelled
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import files as words

PROBLEMS_SHOWN = 8
AFTER_IT_IS_SAID = 30


class Planned(Frozen):
    """What a file says, and what would come of it."""

    incoming: Incoming
    plan: Plan


class BringingIn(QObject):
    """`said` is what is going on, "" for nothing."""

    said = Signal(str)

    def __init__(self, bench: Bench, over: QWidget) -> None:
        super().__init__(over)
        self._bench, self._over = bench, over
        self._path = Path()
        self._options = Options(today=bench.desk().today)
        self.dialog: BringInDialog | None = None
        self.reading = Beside(self)
        self.reading.done.connect(self._planned)
        self.reading.failed.connect(self._failed)

    def begin(self, path: Path) -> None:
        """Reads that file, and says what it would do."""
        desk = self._bench.desk()
        self._path = path
        self._options = Options(today=desk.today, currency=order.settings(desk.studio).currency)
        self._read()

    def _read(self) -> None:
        desk, path, options = self._bench.desk(), self._path, self._options

        def plan(_progress: object) -> Planned:
            incoming = read([source(path)], options)
            return Planned(incoming, imports.plan_import(desk, incoming))

        if self.reading.begin(plan):
            self.said.emit(words.reading(path.name))

    def _planned(self, planned: Planned) -> None:
        self.said.emit("")
        if self.dialog is not None and isValid(self.dialog) and self.dialog.isVisible():
            self.dialog.show_plan(planned)
            return
        self.dialog = BringInDialog(self._bench, self._over, planned)
        self.dialog.answered.connect(self._answer)
        self.dialog.open()

    def _failed(self, error: CareError) -> None:
        self.said.emit("")
        self._bench.history.failed.emit(error)

    def _answer(self, name: str, value: str) -> None:
        """What only a person can decide: the file is read again with it."""
        if name == "dates":
            self._options = replace(self._options, dates=DateOrder(value))
        else:
            self._options = replace(self._options, currency=value)
        self._read()


class BringInDialog(Dialog):
    """What a file would do. `answered` carries "dates" or "currency" and what was chosen."""

    answered = Signal(str, str)

    def __init__(self, bench: Bench, parent: QWidget, planned: Planned) -> None:
        super().__init__(bench.look, parent, tr("Bring in {file}", file=planned.incoming.files[0]), tr("Bring them in"))
        self._bench = bench
        self._planned = planned
        self._stale = False
        self._asked: list[QWidget] = []
        self._does = Label("", wraps=True)
        self._problems = Label("", Type.SMALL, tone="2", wraps=True)
        circles = [(circle.uid, circle.name) for circle in order.circles(bench.desk().studio)]
        self.circle: Choice[str] = Choice(bench.look, tr("New people go to"), [("", tr(words.BY_ITSELF)), *circles])
        self._safe = Label(tr(words.SAFE), Type.SMALL, tone="2", wraps=True)
        self._to = Labelled(bench.look, tr("New people go to"), self.circle)
        for part in (self._does, self._problems, self._to, self._safe):
            self.body.addWidget(part)
        self.body.addStretch(1)
        bench.history.changed.connect(self._hear)
        self.show_plan(planned)

    @property
    def said(self) -> str:
        """What the file would do, in words."""
        return self._does.text()

    def show_plan(self, planned: Planned) -> None:
        """Shows what would come of it."""
        self._planned, self._stale = planned, False
        incoming, plan = planned.incoming, planned.plan
        counts = {does.value: dict(numbers) for does, numbers in plan.counts.items()}
        self._does.setText("\n".join(words.planned(counts, len(incoming.problems))))
        lines = [words.unread(each.line, each.why) for each in incoming.problems[:PROBLEMS_SHOWN]]
        if len(incoming.problems) > PROBLEMS_SHOWN:
            lines.append(words.and_more(len(incoming.problems) - PROBLEMS_SHOWN))
        self._problems.setText("\n".join(lines))
        self._problems.setVisible(bool(lines))
        self._ask(incoming.questions)
        brings = any(counts.get(does, {}).get(what) for does in ("add", "update") for what in words.WHAT)
        self._to.setVisible(bool(counts.get("add", {}).get("clients")))
        self.main.setEnabled(brings and not incoming.questions)
        (self.main if self.main.isEnabled() else self.leave).setFocus()

    def accept(self) -> None:
        """Says that it takes a moment, and does it then: nothing else can be done meanwhile."""
        if self.main.isEnabled():
            self.main.setEnabled(False)
            self.leave.setEnabled(False)
            self._safe.setText(tr(words.BRINGING_IN))
            QTimer.singleShot(AFTER_IT_IS_SAID, self, self._bring_in)

    def _bring_in(self) -> None:
        plan = None if self._stale else self._planned.plan
        change = self._bench.history.do(
            lambda: imports.import_files(
                self._bench.desk(), self._planned.incoming, plan=plan, circle=self.circle.value or None
            )
        )
        self.leave.setEnabled(True)
        if change is not None:
            super().accept()
        else:
            self.main.setEnabled(True)
            self._safe.setText(tr(words.SAFE))

    def _hear(self, _change: Change) -> None:
        """Something was written since: what the plan knew is no longer all there is."""
        self._stale = True

    def _ask(self, questions: tuple[Question, ...]) -> None:
        for old in self._asked:
            old.hide()
            old.deleteLater()
        self._asked = [self._question(question) for question in questions]
        for place, part in enumerate(self._asked):
            self.body.insertWidget(place, part)

    def _tell(self, name: str, value: str) -> None:
        if value:
            self.answered.emit(name, value)

    def _question(self, question: Question) -> Labelled:
        """A question, with nothing chosen for anybody."""
        if question.choices:
            name, title = "dates", words.which_days(question.column)
            offered = [(each, tr(words.DAY_ORDERS[each])) for each in question.choices]
        else:
            name, title = "currency", tr(words.CURRENCY)
            offered = [(code, code) for code in sorted(DECIMALS)]
        choice: Choice[str] = Choice(self._look, title, [("", tr(words.CHOOSE)), *offered])
        choice.activated.connect(lambda _place: self._tell(name, choice.value))
        return Labelled(self._look, title, choice)


def source(path: Path) -> SourceFile:
    """The file with its bytes; CareError where it cannot be read, or is far too large."""
    try:
        if path.stat().st_size > LARGEST:
            raise CareError(Code.BROKEN_FILE, "too_large", file=path.name)
        return SourceFile(path.name, path.read_bytes())
    except OSError as problem:
        raise CareError(Code.BROKEN_FILE, "cannot_read_file", path=str(path)) from problem
