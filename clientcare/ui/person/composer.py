"""The field in which something is written down about a person: a note, a contact, a sale or a promise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clientcare.domain.care.items import Item
from clientcare.domain.care.ticks import Ticks
from clientcare.domain.frozen import replace
from clientcare.domain.records import Client
from clientcare.domain.values import Channel
from clientcare.store.reads import order
from clientcare.ui.bench import Bench
from clientcare.ui.parts.controls import Button
from clientcare.ui.parts.growing_text import GrowingText
from clientcare.ui.parts.inset import inset
from clientcare.ui.person.composer_kinds import KindsRow
from clientcare.ui.person.composer_last import LastRow
from clientcare.ui.person.composer_ticks import TicksRow
from clientcare.ui.person.kinds import QUESTIONS_OF_THEIRS, Kind
from clientcare.ui.person.written import Touch, Written, heard
from clientcare.words.tongue import tr
from clientcare.words.window.names import called

if TYPE_CHECKING:
    from clientcare.ui.person.composer_more import MoreRow
    from clientcare.ui.person.composer_sale import SaleFields

SAVE_KEYS = ("Ctrl+Return", "Ctrl+Enter")
INSET, GAP, ABOVE, SPARE = 14, 8, 10, 4  # above the text, and what a text keeps free below


class Composer(QFrame):
    """Holds what is being written. `save` asks whoever knows the deed to save it; `left` is Esc.

    `changed` tells whether there is something to save: then Save has the accent. Rare rows are made when wanted.
    """

    save = Signal()
    left = Signal()
    changed = Signal(bool)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._client: Client | None = None
        self._items: Sequence[Item] = ()
        self._start = self._written = Written()
        self._day = bench.desk().today
        self._more_open = False
        self._sale: SaleFields | None = None
        self._more: MoreRow | None = None
        self.setProperty("part", "composer")
        self._kinds = KindsRow(bench.look, self)
        self._text = GrowingText(bench.look, tr("What there is to say"))
        self._ticks = TicksRow(bench.look, self._today)
        self._last = LastRow(bench.look, self._today)
        self._build()
        self._connect()
        self._show()

    @property
    def written(self) -> Written:
        """What stands there now."""
        return self._written

    @property
    def heard(self) -> Ticks:
        """What a contact answers as it stands there, and what it is for."""
        return heard(self._written, self._items, self._day)

    @property
    def currency(self) -> str | None:
        """The currency of a price that is typed without one."""
        return self._sale.currency if self._sale is not None else None

    @property
    def save_button(self) -> Button:
        """Save, for whoever shows it in another place."""
        return self._last.save

    @property
    def field(self) -> GrowingText:
        """Where one writes."""
        return self._text

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus, from top to bottom."""
        sale = self._sale.controls if self._sale is not None else []
        more = self._more.controls if self._more is not None else []
        kinds: list[QWidget] = list(self._kinds.buttons.values())
        return [*kinds, *sale, self._text, *self._ticks.controls, *more, *self._last.controls]

    def begin(self, client: Client, start: Written, items: Sequence[Item], begun: Written | None = None) -> None:
        """Begins anew about this client, with that to start from, or with what was begun; `items` are open."""
        self._client, self._start, self._items = client, start, items
        self._written = begun or start
        self._more_open = bool(self._written.others or self._written.touch.minutes or self._written.touch.next_on)
        for kind, button in self._kinds.buttons.items():
            button.offer(kind.offered(client.not_by))
        self._read_currency()
        self._text.setPlainText(self._written.text)
        self._text.document().clearUndoRedoStacks()
        self._show()

    def renew(self, client: Client, items: Sequence[Item]) -> None:
        """Something is open or answered by now; what is being written stays."""
        if (client, items) != (self._client, self._items):
            self._client, self._items = client, items
            self._show()

    def write_note(self) -> None:
        """Puts the cursor into the field, for a note."""
        self._write(kind=Kind.NOTE)
        self.take_focus()

    def write_contact(self) -> None:
        """Puts the cursor into the field, for a contact: of the kind it began with, else a message."""
        if not self._written.kind.is_contact:
            self._choose_kind(self._start.kind if self._start.kind.is_contact else Kind.MESSAGE)
        self.take_focus()

    def keep_words(self, said: str) -> bool:
        """Keeps words of whom it is about, of the day that is chosen."""
        from clientcare.book.kind_words import keep_kind_words

        client, desk = self._client, self._bench.desk()
        if client is not None:
            on = self._written.day(desk.today)
            self._bench.history.do(lambda: keep_kind_words(desk, [client.uid], said, on=on))
        return client is not None

    def check(self) -> bool:
        """Whether all that was typed can be read; else what is wrong is said where it stands."""
        return self._written.kind is not Kind.SALE or self._sale is None or self._sale.has_a_price()

    def stand_alone(self, lines: int) -> None:
        """Without a frame around it: the field has one of its own, and so many lines at least."""
        self.setProperty("part", "bare")
        self.save_button.hide()
        self._text.be_high(lines)
        self._text_row.setContentsMargins(INSET, 0, INSET, GAP + SPARE)

    # --- building ---------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(0)
        self._column.addWidget(self._kinds)
        self._column.addSpacing(ABOVE)
        self._text_row = inset(self._text, INSET)
        self._column.addLayout(self._text_row)
        self._column.addSpacing(-SPARE)
        self._column.addLayout(inset(self._ticks, INSET, below=GAP))
        self._column.addWidget(self._last)

    def _connect(self) -> None:
        self._kinds.chosen.connect(self._choose_kind)
        self._kinds.way.connect(self._choose_channel)
        self._text.textChanged.connect(self._hear_text)
        self._text.focused.connect(self._show_focus)
        self._ticks.touched.connect(self._touch)
        self._ticks.keeps.connect(self._keep_words)
        self._last.said.connect(self._say)
        self._last.more.connect(self._open_more)
        self._last.save.clicked.connect(self._ask_to_save)
        for keys in SAVE_KEYS:
            self._shortcut(keys, self._ask_to_save)
        self._shortcut("Esc", self.left.emit)

    def _shortcut(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _make_sale(self) -> SaleFields:
        if self._sale is None:
            from clientcare.ui.person.composer_sale import SaleFields

            self._sale = SaleFields(self._bench)
            self._sale.said.connect(self._say_sold)
            self._column.insertLayout(2, inset(self._sale, INSET, below=GAP))
            self._read_currency()
            self._order_tabs()
        return self._sale

    def _make_more(self) -> MoreRow:
        if self._more is None:
            from clientcare.ui.person.composer_more import MoreRow

            self._more = MoreRow(self._bench, self._today)
            self._more.said.connect(self._say)
            self._column.insertLayout(self._column.count() - 1, inset(self._more, INSET, below=GAP))
            self._order_tabs()
        return self._more

    def _order_tabs(self) -> None:
        for before, after in pairwise(self.controls):
            QWidget.setTabOrder(before, after)

    # --- choosing ---------------------------------------------------------------------------------------------

    def _choose_kind(self, kind: Kind) -> None:
        touch = self._written.touch
        if kind.is_contact and touch.channel not in kind.channels:
            touch = replace(touch, channel=self._channel_for(kind), direction=None)
        self._write(kind=kind, touch=touch)
        self.take_focus()

    def _channel_for(self, kind: Kind) -> Channel:
        """The channel it began with where that is of the kind, else the one they prefer of it."""
        assert self._client is not None
        begun = self._start.touch.channel
        if begun in kind.offered(self._client.not_by):
            return begun
        return kind.first_channel(self._client.channel, self._client.not_by) or begun

    def _choose_channel(self, channel: Channel) -> None:
        self._write(kind=Kind.of(channel), touch=replace(self._written.touch, channel=channel))
        self.take_focus()

    def _touch(self, touch: Touch) -> None:
        self._write(touch=touch)

    def _keep_words(self, keeps: bool) -> None:
        self._write(keeps_words=keeps)

    def _say_sold(self, sold: object) -> None:
        self._write(sold=sold)

    def _hear_text(self) -> None:
        self._write(text=self._text.toPlainText())

    def _write(self, **fields: object) -> None:
        values: dict[str, object] = fields
        self._say(replace(self._written, **values))  # type: ignore[arg-type]  # the names are those of Written

    def _say(self, written: Written) -> None:
        if written != self._written:
            self._written = written
            self._show()

    def _open_more(self, yes: bool) -> None:
        self._more_open = yes
        self._show()
        if yes and self._more is not None:
            next(each for each in self._more.controls if each.isVisibleTo(self)).setFocus(
                Qt.FocusReason.ShortcutFocusReason
            )

    def take_focus(self) -> None:
        """Puts the cursor where one writes; of a sale first its work."""
        first = self._sale.title if self._written.kind is Kind.SALE and self._sale is not None else self._text
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask_to_save(self) -> None:
        if self._last.save.isEnabled() and self.check():
            self.save.emit()

    # --- showing ----------------------------------------------------------------------------------------------

    def _show(self) -> None:
        """Shows the rows that belong to what is written. The day is asked for once: each time is a question."""
        self._day = self._bench.desk().today
        written, client = self._written, self._client
        self._kinds.choose(written.kind)
        if client is not None:
            answered = self.heard
            self._ask(client)
            self._show_sale()
            self._ticks.show_written(client, written, answered, more=self._more_open)
            self._show_more(client, care=answered.purpose.is_care)
        self._last.show_written(written, more_open=self._more_open)
        self._tell()

    def _ask(self, client: Client) -> None:
        kind = self._written.kind
        theirs = kind.is_contact and not self._written.touch.goes.ours
        question = tr((QUESTIONS_OF_THEIRS.get(kind) if theirs else None) or kind.question, name=called(client))
        if self._written.not_reached:
            question = tr("Anything to remember for next time?")
        self._text.setPlaceholderText(question)
        self._text.setAccessibleName(question)

    def _show_sale(self) -> None:
        sells = self._written.kind is Kind.SALE
        if sells:
            self._make_sale().show_sold(self._written.sold)
        if self._sale is not None:
            self._sale.setVisible(sells)

    def _show_more(self, client: Client, *, care: bool) -> None:
        if self._more_open:
            self._make_more().show_written(client.uid, self._written, care=care)
        if self._more is not None:
            self._more.setVisible(self._more_open)

    def _tell(self) -> None:
        """Save can be pressed where there is something new, or where one came to say something."""
        written, start = self._written, self._start
        something = written.says_something and written != start
        saves = self._client is not None and written.is_whole and (written != start or bool(start.touch.brought))
        self._last.save.setEnabled(saves)
        self._last.save.become("primary" if something else "default")
        self.changed.emit(something)

    def _show_focus(self, here: bool) -> None:
        self.setProperty("focused", here)
        self.style().unpolish(self)
        self.style().polish(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._last.fit(self.width())

    def _read_currency(self) -> None:
        if self._sale is not None:
            self._sale.currency = order.settings(self._bench.desk().studio).currency

    def _today(self) -> date:
        return self._day
