"""The third step: every line of the files, what it will do, and whether it comes in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientcare.book.desk import Desk
from clientcare.domain.values import CircleRole
from clientcare.exchange.decided import Line
from clientcare.rubbish import let_go_beside
from clientcare.store.reads import order
from clientcare.ui.importing.draft import Thought
from clientcare.ui.importing.lines_model import LinesModel, Shown, Sorted
from clientcare.ui.importing.lines_view import LinesHead, LinesView
from clientcare.ui.look import Look
from clientcare.ui.parts.chip import FilterChip
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.parts.flow import Flow
from clientcare.ui.parts.head_row import HeadRow
from clientcare.ui.parts.scrolling import Scrolling
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import importing as words

SIDE, CHIPS_BESIDE, LEAST_TABLE, SMALL = 64, 200, 110, 30
_CHIPS = {Shown.NEW: words.NEW, Shown.KNOWN: words.KNOWN, Shown.TWINS: words.TWINS, Shown.LOOK: words.LOOK}


class LinesPage(QWidget):
    """`turned` tells that a line was left out or taken in again."""

    turned = Signal()

    def __init__(self, look: Look, desk: Callable[[], Desk]) -> None:
        super().__init__()
        self._look, self._desk = look, desk
        self.model = LinesModel(desk)
        self.model.turned.connect(self._tell)
        self.view = LinesView(self.model, look)
        self.chips = {shown: FilterChip(look, tr(word)) for shown, word in _CHIPS.items()}
        for shown, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, shown=shown: self._show(shown))
        self.circle: Choice[str] = Choice(look, tr("Circle of new people"))
        self.circle.setProperty("small", True)
        self.circle.setFixedHeight(look.px(SMALL))
        self.circle.activated.connect(lambda _at: self._choose_circle())
        self.turn_all = Button(look, tr("Leave all of these out"), kind="link")
        self.turn_all.clicked.connect(self._turn_all)
        self._under = Label("", Type.SMALL, tone="2", wraps=True)
        self._thought: Thought | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        held = QWidget()
        flow = Flow(across=8, down=8)
        for chip in self.chips.values():
            flow.addWidget(chip)
        held.setLayout(flow)
        held.setContentsMargins(0, 3, 0, 0)
        top = HeadRow(held, self.circle, lambda: self._look.px(CHIPS_BESIDE))
        card = QFrame()
        card.setProperty("part", "card")
        table = QVBoxLayout(card)
        table.setContentsMargins(1, 1, 1, 8)
        table.setSpacing(0)
        table.addWidget(LinesHead(self._look, self.view))
        table.addWidget(self.view, 1)
        below = QHBoxLayout()
        below.addWidget(self._under, 1)
        below.addWidget(self.turn_all)
        self.view.setMinimumHeight(self._look.px(LEAST_TABLE))
        inside = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolling(inside=inside))
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(SIDE, 24, SIDE, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(card, 1)
        column.addLayout(below)
        self.setFocusProxy(self.view)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # it is the event that Qt gave
        side = SIDE if self.width() >= 1100 else 24
        self._column.setContentsMargins(side, 24, side, 16)

    def show_thought(self, thought: Thought, found: Sorted) -> None:
        """Shows what the lines would do; the chip that was chosen stays."""
        self.forget()
        self._thought = thought
        chosen = next((shown for shown, chip in self.chips.items() if chip.isChecked()), None)
        self.model.think(thought, found, chosen)
        for shown, chip in self.chips.items():
            chip.show_count(self.model.count(shown))
            chip.setVisible(self.model.count(shown) > 0)
        circles = order.circles(self._desk().studio)
        named = {each.role: each.name for each in circles}
        by_itself = words.circles(named.get(CircleRole.IMPORTS, ""), named.get(CircleRole.BUYERS, ""))
        self.circle.offer([("", by_itself), *((each.uid, words.all_to(each.name)) for each in circles)])
        self.circle.setVisible(bool(self.model.count(Shown.NEW)))
        self.circle.setMinimumWidth(min(self.circle.wanted, 320))
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))
        self._tell()

    def forget(self) -> None:
        """The lines are needed no more, and there may be many."""
        let_go_beside(self._thought, self.model.found)
        self._thought = None
        self.model.forget_all()

    def begin_anew(self) -> None:
        """Other files come: nothing of them stays out, and all of their lines are shown."""
        self.model.out.clear()
        self.model.apart.clear()
        self.circle.choose("")
        self.model.everyone = ""
        for chip in self.chips.values():
            chip.setChecked(False)

    @property
    def out(self) -> set[Line]:
        """The lines that stay out."""
        return self.model.out

    @property
    def apart(self) -> set[Line]:
        """The lines of sales of their own, though another shop told of one like them."""
        return self.model.apart

    def _show(self, shown: Shown) -> None:
        on = self.chips[shown].isChecked()
        for other, chip in self.chips.items():
            chip.setChecked(on and other is shown)
        self.model.show(shown if on else None)
        self._tell()

    def _tell(self) -> None:
        whole = len(self._thought.lines) if self._thought is not None else 0
        limit = order.settings(self._desk().studio).daily_limit
        said = words.showing(len(self.model.ids), whole)
        self._under.setText(f"{said} {words.gently(limit)}" if self.model.count(Shown.NEW) else said)
        self.turn_all.setText(tr(words.OUT_ALL) if self._any_in() else tr(words.IN_ALL))
        self.turn_all.setVisible(any(self.model.can_turn(at) for at in range(min(len(self.model.ids), 200))))
        self.turned.emit()

    def _any_in(self) -> bool:
        lines = (self.model.line_at(at) for at in range(min(len(self.model.ids), 200)) if self.model.can_turn(at))
        return any(self.model.comes_in(line) for line in lines)

    def _turn_all(self) -> None:
        self.model.turn_all(kept=not self._any_in())

    def _choose_circle(self) -> None:
        uid = self.circle.value
        named = {each.uid: each.name for each in order.circles(self._desk().studio)}
        self.model.everyone = named.get(uid, "")
        self.model.forget(())
