"""Brings people in, step by step: a file, its columns, its lines, who looks familiar; only then is anything saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from clientcare.domain.errors import CareError
from clientcare.exchange.incoming import Options
from clientcare.exchange.plan import Does
from clientcare.ui.bench import Bench
from clientcare.ui.importing import draft
from clientcare.ui.importing.choose_page import ChoosePage
from clientcare.ui.importing.columns_page import ColumnsPage
from clientcare.ui.importing.doing_page import DoingPage
from clientcare.ui.importing.draft import Seen, Thought
from clientcare.ui.importing.ending import Ending
from clientcare.ui.importing.frame import Frame
from clientcare.ui.importing.lines_page import LinesPage
from clientcare.ui.importing.pondering import Pondered, ponder
from clientcare.ui.importing.same_page import SamePage
from clientcare.ui.importing.saving import Saved, counted, save
from clientcare.ui.importing.twins import Twin
from clientcare.ui.importing.work import Work
from clientcare.words.errors import sentence
from clientcare.words.tongue import tr
from clientcare.words.window import importing as words

CHOOSE, COLUMNS, LINES, SAME = range(4)
DOING, DONE = 4, 5
LONG = 250
"""Milliseconds after which it is said that something takes a while."""


class Wizard(Frame):
    """Over the whole window. Esc goes back out, which saves nothing; `people` tells that who came in is wanted."""

    people = Signal(object)

    def __init__(self, bench: Bench, over: QWidget) -> None:
        super().__init__(bench.look, over)
        self._bench = bench
        self._seen: tuple[Seen, ...] = ()
        self._options: Options
        self._readable: Options
        self._thought: Thought | None = None
        self._twins: list[Twin] = []
        self._at = CHOOSE
        self.work = Work(self)
        look = bench.look
        self.choose = ChoosePage(look)
        self.columns = ColumnsPage(look)
        self.lines = LinesPage(look, bench.desk)
        self.same = SamePage(bench)
        self.doing = DoingPage(look)
        self.ending = Ending(bench)
        for page in (self.choose, self.columns, self.lines, self.same, self.doing, self.ending.page):
            self._pages.addWidget(page)
        self._connect()
        self._slow = QTimer(self, interval=LONG, singleShot=True)
        self._slow.timeout.connect(lambda: self._pages.setCurrentIndex(DOING))
        self._go(CHOOSE)

    def begin(self, paths: Sequence[Path] = ()) -> None:
        """Opens as large as the window, with these files where there are some."""
        self.open_over()
        self.take(list(paths))

    @property
    def step(self) -> int:
        return self._at

    # --- the steps --------------------------------------------------------------------------------------------

    def take(self, paths: object) -> None:
        """Looks at these files."""
        files = [path for path in paths if isinstance(path, Path)] if isinstance(paths, list | tuple) else []
        if not files:
            return
        self._options = self._readable = draft.options(self._bench.desk())
        self.choose.say("")
        self.lines.begin_anew()
        self.same.begin_anew()
        said = self._options
        self._do(words.READING, lambda step: draft.see(files, said, step), self._saw)

    def _saw(self, seen: object) -> None:
        assert isinstance(seen, tuple)
        self._seen, self._readable = seen, self._options
        if any(each.looked is not None and not each.looked.is_known for each in seen):
            self._show_columns(())
        else:
            self._think()

    def _show_columns(self, questions: Sequence[object]) -> None:
        self.columns.show_files(self._seen, self._options, tuple(questions))  # type: ignore[arg-type]  # Questions
        self._go(COLUMNS)

    def _change(self, told: object, anew: bool) -> None:
        """Something else was said of the columns, or of how a file is written."""
        assert isinstance(told, tuple)
        if not anew:
            self._readable, _ = told
        self._options, self._seen = told
        if anew:
            files, said = [each.file for each in self._seen], self._options
            self._do(words.READING, lambda step: draft.see_files(files, said, step), self._saw_again)
        self._refresh()

    def _saw_again(self, seen: object) -> None:
        assert isinstance(seen, tuple)
        self._seen, self._readable = seen, self._options
        self._show_columns(())

    def _think(self) -> None:
        desk, said, files = self._bench.desk(), self._options, [each.file for each in self._seen]
        decided = self.same.choices(self.lines.out, self.lines.apart)
        self._do(words.READING, lambda step: ponder(desk, files, said, decided, step), self._thought_over)

    def _thought_over(self, came: object) -> None:
        assert isinstance(came, Pondered)
        thought = came.thought
        if thought.incoming.questions:
            self._show_columns(thought.incoming.questions)
            return
        self._thought, self._twins = thought, came.twins
        self.lines.show_thought(thought, came.lines)
        self._go(LINES)

    def _after_lines(self) -> None:
        twins = self._open_twins()
        if twins and self._at == LINES:
            self.same.show_twins(twins)
            self._go(SAME)
        else:
            self._save()

    def _save(self) -> None:
        assert self._thought is not None
        desk, thought = self._bench.desk(), self._thought
        decided, circle = self.same.choices(self.lines.out, self.lines.apart), self.lines.circle.value
        self._do(words.SAVING, lambda step: save(desk, thought, decided, circle, step), self._saved, at_once=True)

    def _saved(self, saved: object) -> None:
        assert isinstance(saved, Saved)
        self._bench.history.did(saved.change)
        self.ending.show_saved(saved)
        self._go(DONE)
        self.forget()

    def forget(self) -> None:
        self.lines.forget()
        self._thought, self._seen, self._twins = None, (), []

    # --- what takes long --------------------------------------------------------------------------------------

    def _do(
        self, what: str, job: Callable[..., object], then: Callable[[object], None], *, at_once: bool = False
    ) -> None:
        """Does it beside the window; where it takes a while, how far it is stands in the place of the step."""
        if not self.work.begin(job, then, saves=at_once):
            return
        self.doing.begin(what)
        self._refresh()
        if at_once:
            self._pages.setCurrentIndex(DOING)
            self.doing.stop.setFocus()
        else:
            self._slow.start()

    def _failed(self, error: object) -> None:
        assert isinstance(error, CareError)
        is_none = error.reason == "unknown_format"
        said = words.no_table(str(error.facts["file"])) if is_none else sentence(error)
        if self._at == CHOOSE:
            self._go(CHOOSE)
            self.choose.say(said)
            return
        if self._at == COLUMNS:  # as it was found it could be read
            self._options = self._readable
            self.columns.show_files(self._seen, self._options)
        self._go(self._at)
        self.note.setText(said)

    def _called_off(self) -> None:
        self._go(self._at)
        self.note.setText(tr(words.CANCELLED))

    def _stop(self) -> None:
        self.doing.stopping()
        self.work.cancel()

    # --- how it goes on ---------------------------------------------------------------------------------------

    def _go(self, step: int) -> None:
        """Shows that step, with the focus where it begins."""
        self._slow.stop()
        self._at = step
        self._pages.setCurrentIndex(DONE if step == DONE else step)
        self.steps.go_to(min(step, SAME), all_done=step == DONE)
        self.note.setText("" if step == DONE else tr(words.BACKUP_FIRST if self._is_last() else words.NOT_YET))
        self._refresh()
        starts: dict[int, QWidget] = {
            CHOOSE: self.choose.choose,
            COLUMNS: self.columns.rows[0].field if self.columns.rows else self.main,
            LINES: self.lines.view,
            SAME: self.same.join,
            DONE: self.ending.page.people if self.ending.page.people.isVisibleTo(self) else self.main,
        }
        starts[step].setFocus()
        if step == SAME:
            self.same.take_focus()

    def _is_last(self) -> bool:
        """Whether the main button saves."""
        return self._at == SAME or (self._at == LINES and self._thought is not None and not self._open_twins())

    def _open_twins(self) -> list[Twin]:
        return [twin for twin in self._twins if not self.lines.out.issuperset(twin.lines)]

    def _refresh(self) -> None:
        """Says what the buttons do now."""
        self.back.setVisible(self._at in (COLUMNS, LINES, SAME))
        self.main.setVisible(self._at != CHOOSE)
        self.back.setEnabled(not self.work.works)
        self.main.setEnabled(not self.work.works and self._may_go_on())
        self.main.become("default" if self._at == DONE else "primary")
        if self._at == DONE:
            self.main.setText(tr("Close"))
        elif self._is_last():
            self.main.setText(self._bring_in())
        else:
            self.main.setText(tr("Continue"))

    def _may_go_on(self) -> bool:
        if self._at == COLUMNS:
            return not self.columns.questions.asked
        if self._at in (LINES, SAME) and self._thought is not None:
            return self.lines.model.brings()
        return True

    def _bring_in(self) -> str:
        """What the last button does, in numbers."""
        assert self._thought is not None
        plan = self._thought.plan
        joined = self.same.joined() if self._at == SAME else 0
        return words.bring_in(
            self.lines.model.counted(counted(plan, Does.ADD), joined), counted(plan, Does.UPDATE), joined
        )

    def _go_on(self) -> None:
        if not self.main.isEnabled() or not self.main.isVisible():
            return
        if self._at == COLUMNS:
            self._think()
        elif self._at in (LINES, SAME):
            self._after_lines()
        elif self._at == DONE:
            self.accept()

    def _go_back(self) -> None:
        if not self.back.isEnabled() or not self.back.isVisible():
            return
        if self._at == LINES:
            self._show_columns(())
        else:
            self._go(LINES if self._at == SAME else CHOOSE)

    def reject(self) -> None:
        """Out of it: what is being done is called off, and nothing was saved."""
        if self._at != DONE and self.work.works and self._pages.currentIndex() == DOING:
            self._stop()
            return
        self.work.leave()
        super().reject()

    # --- how it stands there ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.work.failed.connect(self._failed)
        self.work.cancelled.connect(self._called_off)
        self.work.went_on.connect(self.doing.go_to)
        self.doing.stopped.connect(self._stop)
        self.choose.chosen.connect(self.take)
        self.columns.changed.connect(self._change)
        self.lines.turned.connect(self._refresh)
        self.same.decided.connect(self._refresh)
        self.ending.people.connect(self._to_people)
        self.main.clicked.connect(self._go_on)
        self.back.clicked.connect(self._go_back)
        self.close_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._go_on)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self._go_back)

    def _to_people(self, uids: object) -> None:
        self.accept()
        self.people.emit(uids)
