"""The form of a quick line: whom it is about and each thing that was understood, to be mended before it is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientcare.domain.calendar import Unit, add, next_working
from clientcare.domain.quick.understood import Gap, Person, SaidSale
from clientcare.domain.records import Client
from clientcare.domain.values import Stage, State, Wish
from clientcare.store.reads import order, people
from clientcare.ui.bench import Bench
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Label, Picture
from clientcare.ui.parts.feelings import Feelings
from clientcare.ui.parts.tick import Tick
from clientcare.ui.quick.blocks import Block, PromiseBlock, SaleBlock, ToldBlock
from clientcare.ui.quick.reading import Part, Place, Reading, Shown
from clientcare.ui.quick.who import Who
from clientcare.ui.tokens import Icon, Type
from clientcare.words.tongue import tr
from clientcare.words.window import quick as words
from clientcare.words.window.names import called

MOST_MEANT = 50
"""How many of one name are offered to choose from; whoever is not among them is found by typing."""
_BLOCKS: dict[Part, type[Block]] = {Part.SALE: SaleBlock, Part.TOLD: ToldBlock, Part.PROMISE: PromiseBlock}
_BOUGHT = (Stage.AGREED, Stage.MAKING, Stage.DELIVERED)


class LineForm(QWidget):
    """Follows a `Reading` and corrects it. `changed` tells that something was corrected, `wanted` that it is to be
    saved, `left` that one goes back to the line: by Esc where somebody is looked for, or once they are found."""

    changed = Signal()
    wanted = Signal()
    left = Signal()

    def __init__(self, bench: Bench, reading: Reading) -> None:
        super().__init__()
        self._bench, self._reading = bench, reading
        self._blocks: dict[Place, Block] = {}
        self._names: dict[str, Client | None] = {}
        self._asking = False
        self._ordered: list[QWidget] = []
        self.who = Who(bench)
        self.feelings = Feelings(bench.look)
        self._new = Label("", Type.SMALL, tone="2", wraps=True)
        self._thanks = _Thanks(bench.look)
        self.keeps = Tick(bench.look, tr("Keep in Kind words"))
        self._build()
        self.who.chosen.connect(self._choose_people)
        self.who.left.connect(self.left)
        self.feelings.chosen.connect(self._choose_feel)
        self.keeps.clicked.connect(self._choose_keeping)

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus, in reading order."""
        blocks = (self._blocks[each.place] for each in self._reading.shown if each.place in self._blocks)
        told = [one for block in blocks for one in block.controls]
        return [*self.who.controls, *told, self.keeps, *self.feelings.buttons]

    def block(self, part: Part, number: int = 0) -> Block:
        """The fields of an entry that is shown."""
        return self._blocks[part, number]

    def begin(self) -> None:
        """Another line, perhaps about somebody who has changed since; it asks nothing before one wants to save it."""
        self._names.clear()
        self._asking = False

    def show_reading(self) -> None:
        """Shows what the reading says; where the cursor is, nothing is typed over."""
        said, shown = self._reading.said, self._reading.shown
        open_who = bool(said.candidates) or Gap.CLIENT in said.gaps
        question = words.who(said.called, several=bool(said.candidates)) if open_who else ""
        self.who.show_people(said.people, question, said.candidates[:MOST_MEANT], said.called)
        self.who.asks.insist(self._asking)
        new = [person.name for person in said.people if not person.uid]
        self._new.setText(words.somebody_new(new) if new else "")
        self._new.setVisible(bool(new))
        self._show_blocks(shown)
        feel = next((each.said.feel for each in shown if getattr(each.said, "feel", None) is not None), None)  # type: ignore[union-attr]
        if self.feelings.feel is not feel:
            self.feelings.choose(feel)
        self.keeps.setVisible(bool(self._reading.quotes))
        self.keeps.setChecked(self._reading.keeps_words)
        self._show_thanks()
        self._order_tabs()

    def ask_first(self) -> bool:
        """Puts the cursor where the first question is, and has it read out; False where there is none."""
        said = self._reading.said
        self._asking = bool(self._reading.questions)
        self.show_reading()
        if said.candidates or Gap.CLIENT in said.gaps:
            self.who.take_focus()
            question = words.who(said.called, several=bool(said.candidates))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.who.asks.field, question))
            return True
        blocks = (self._blocks.get(each.place) for each in self._reading.shown)
        asked = next((block.asked for block in blocks if block is not None and block.asked is not None), None)
        if asked is not None:
            asked.setFocus(Qt.FocusReason.TabFocusReason)
        return asked is not None

    # --- what somebody corrects -------------------------------------------------------------------------------

    def _choose_people(self, chosen: tuple[Person, ...]) -> None:
        self._reading.choose_people(chosen)
        self._follow()
        if chosen and not self.ask_first():
            self.left.emit()

    def _choose_feel(self) -> None:
        self._reading.choose_feel(self.feelings.feel)
        self._follow()

    def _choose_keeping(self, yes: bool) -> None:
        self._reading.keeps_words = yes

    def _corrector(self, place: Place) -> Callable[[dict[str, object]], None]:
        def correct(fields: dict[str, object]) -> None:
            self._reading.correct(place, **fields)
            self._follow()

        return correct

    def _dropper(self, place: Place) -> Callable[[], None]:
        def drop() -> None:
            self._reading.leave_out(place)
            self._follow()
            self.controls[0].setFocus(Qt.FocusReason.TabFocusReason)

        return drop

    def _follow(self) -> None:
        self.show_reading()
        self.changed.emit()

    # --- what is shown ----------------------------------------------------------------------------------------

    def _show_blocks(self, shown: Sequence[Shown]) -> None:
        name = self._called()
        for each in shown:
            if each.place[0] is not Part.FEELING:
                block = self._blocks.get(each.place) or self._make(each.place)
                block.show_part(each, name=name, alone=len(shown) == 1, asking=self._asking)
        here = {each.place for each in shown}
        for place, block in self._blocks.items():
            block.setVisible(place in here)

    def _make(self, place: Place) -> Block:
        """Put where it belongs at once: shown before, it would be a window for a moment."""
        block = self._blocks[place] = _BLOCKS[place[0]](self._bench.look, self._today)
        block.said.connect(self._corrector(place))
        block.left_out.connect(self._dropper(place))
        block.wanted.connect(self.wanted)
        order_of_kinds = sorted(self._blocks, key=lambda each: (each[0].value, each[1]))
        self._among.insertWidget(order_of_kinds.index(place), block)
        return block

    def _order_tabs(self) -> None:
        """Tab goes through what is shown as one reads it."""
        controls = self.controls
        if controls != self._ordered:
            self._ordered = controls
            for before, after in pairwise(controls):
                QWidget.setTabOrder(before, after)

    def _called(self) -> str:
        client = self._first()
        first = self._reading.said.people[:1]
        return called(client) if client is not None else first[0].name.split()[0] if first else tr("them")

    def _first(self) -> Client | None:
        """Whom it is about, where that is somebody known; asked for once."""
        first = next((person.uid for person in self._reading.said.people), "")
        if first and first not in self._names:
            self._names[first] = people.client(self._bench.desk().studio, first)
        return self._names.get(first)

    def _show_thanks(self) -> None:
        """A sale is thanked for (PRODUCT §3.2), unless they asked for quiet or the sale was long ago."""
        sale = next((each.said for each in self._reading.shown if isinstance(each.said, SaidSale)), None)
        client = self._first()
        calm = client is not None and (client.wish.wish is Wish.QUIET or client.state is not State.ACTIVE)
        if sale is None or sale.stage not in _BOUGHT or calm:
            self._thanks.hide()
            return
        desk = self._bench.desk()
        chosen = order.settings(desk.studio)
        due = next_working(add(sale.on, chosen.thanks_days, Unit.DAYS), chosen.days_off)
        self._thanks.show_words(words.will_thank(due, desk.today))
        self._thanks.setVisible((desk.today - sale.on).days <= chosen.thanks_within_days)

    def _today(self) -> date:
        return self._bench.desk().today

    def _build(self) -> None:
        self._among = QVBoxLayout()
        self._among.setContentsMargins(0, 0, 0, 0)
        self._among.setSpacing(18)
        self._feel = QWidget()
        feel = QHBoxLayout(self._feel)
        feel.setContentsMargins(0, 0, 0, 0)
        feel.setSpacing(8)
        feel.addWidget(Label(tr("They seemed"), Type.SMALL, tone="2"))
        feel.addWidget(self.feelings, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.who)
        column.addWidget(self._new)
        column.addLayout(self._among)
        column.addWidget(self.keeps)
        column.addWidget(self._feel)
        column.addWidget(self._thanks)


class _Thanks(QFrame):
    """That a thank-you will wait, said as soon as a sale is understood."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("part", "thanks")
        self._words = Label("", Type.SMALL, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 10, 13, 10)
        row.setSpacing(10)
        row.addWidget(Picture(look, "heart-fill", Icon.INLINE, "thank"))
        row.addWidget(self._words, 1)

    def show_words(self, text: str) -> None:
        self._words.setText(text)
