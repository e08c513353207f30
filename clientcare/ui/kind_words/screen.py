"""The place Kind words: a head with a search, and the wall below it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from clientcare.book import kind_words, trash
from clientcare.domain.change import Change
from clientcare.domain.records import Attachment, Client, KindWords, Sale
from clientcare.domain.values import Permission
from clientcare.store.reads import timeline
from clientcare.ui.bench import Bench
from clientcare.ui.fonts_ahead import FontsAhead
from clientcare.ui.kind_words.card import name_fonts
from clientcare.ui.kind_words.empty import NothingKept
from clientcare.ui.kind_words.hung import MARGIN
from clientcare.ui.kind_words.menu import menu_of
from clientcare.ui.kind_words.model import WallModel
from clientcare.ui.kind_words.view import WallView
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.head_row import HeadRow
from clientcare.ui.parts.pane import Pane
from clientcare.ui.screen import Screen
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import kind_words as words

TOP, TITLE, TITLE_BESIDE = 28, 34, 200
SEARCH = 200
_TOLD = (KindWords, Client, Sale, Attachment)
"""What stands on a card is in these."""


class KindWordsScreen(Screen):
    """Reads when it is shown; while it is hidden it only remembers that something changed."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._stale = True
        self._menu: QMenu | None = None
        self.model = WallModel(bench.desk, FontsAhead(bench.look, self, name_fonts).see)
        self.view = WallView(self.model, bench.look)
        self.view.setAccessibleName(tr(words.TITLE))
        self.nothing = NothingKept(bench.look)
        self.search = Field(tr(words.FIND_WHERE), tr(words.FIND))
        self.search.show_icon(bench.look, "magnifying-glass")
        self.add = Button(bench.look, tr("Add"), "plus", tip=tr(words.ADD))
        self.add.setAccessibleName(tr(words.ADD))
        self._under = Label("", tone="2", wraps=True)
        self._none_fits = Label("", tone="2", wraps=True)
        self._build()
        self._connect()
        self._restyle()

    # --- what the window asks ---------------------------------------------------------------------------------

    @property
    def toast_over(self) -> QWidget:
        return self.view if self.view.isVisible() else self

    @property
    def person(self) -> str:
        card = self.view.card
        return card.client if card is not None else ""

    @property
    def panes(self) -> list[Pane]:
        return [Pane(self, self._entry)]

    def take_focus(self) -> None:
        self._entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_search(self) -> bool:
        if self._shown is not self.nothing:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()
        return True

    def turn_day(self) -> None:
        """Another year is written otherwise."""
        self._stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Asks anew what there is."""
        self._stale = False
        self.model.read()
        self.model.forget(self.model.ids)
        self._find()

    def _find(self) -> None:
        """Shows what fits; the chosen card stays chosen, else the one in its place is. Who types sees the first."""
        view, text = self.view, self.search.text()
        view.hurried.begin()
        if self.search.hasFocus() and text:
            view.verticalScrollBar().setValue(0)
            before, place = "", 0
        else:
            before, place = view.current, view.currentIndex().row()
        if self.model.find(text) and (before or text):
            view.choose(before, max(0, place))
        else:
            self.view.scheduleDelayedItemsLayout()
        self._show(text)

    def _find_all(self) -> None:
        """All can be found now: what was looked for before that shows the rest."""
        if self.search.text().strip():
            self._find()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
        else:
            self.model.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.pause()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the search arrows lead to the wall; Esc goes back a step."""
        key = event.key()
        if key == Qt.Key.Key_Escape and (self.search.hasFocus() or self.search.text()):
            self.search.clear()
            self.take_focus()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            if self.model.ids:
                self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    # --- deeds ------------------------------------------------------------------------------------------------

    def _add(self) -> None:
        from clientcare.ui.kind_words.dialogs import add_kind_words

        add_kind_words(self._bench, self).saved.connect(lambda change: self._welcome(change.main))

    def _edit(self) -> None:
        from clientcare.ui.person.entry_dialog import mend_entry

        entry = next(iter(timeline.entries(self._bench.desk().studio, [self.view.current])), None)
        if isinstance(entry, KindWords):
            mend_entry(self._bench, self, entry)

    def _copy(self) -> None:
        """Only copies; where the words may not be quoted, that is said."""
        card = self.view.card
        if card is not None:
            QGuiApplication.clipboard().setText(card.words)
            self.said.emit(words.copied(card.permission))

    def _toggle(self) -> None:
        card = self.view.card
        if card is not None:
            self._permit(Permission.NO if card.quotable else Permission.YES)

    def _permit(self, permission: Permission) -> None:
        uid = self.view.current
        self._bench.history.do(lambda: kind_words.edit_kind_words(self._bench.desk(), uid, permission=permission))

    def _remove(self) -> None:
        uid = self.view.current
        if self._bench.history.do(lambda: trash.delete(self._bench.desk(), uid)) is not None:
            self.take_focus()

    def _open_page(self) -> None:
        if self.person:
            self.open_page.emit(self.person)

    def _open_menu(self, place: QPoint) -> None:
        card = self.view.card
        if card is not None:
            self._menu = menu_of(self.view, self._bench.look, card, self._permit)
            self._menu.popup(place)

    def _welcome(self, uid: str) -> None:
        """The new card is chosen, also where it is not what was looked for."""
        if self.model.place_of(uid) < 0:
            self.search.clear()
        self.view.choose(uid)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hear(self, change: Change) -> None:
        if not change.concerns(*_TOLD):
            return
        if self.isVisible() and not self._stale:
            self.model.heard(change)
            self._find()
        else:
            self._stale = True

    # --- what is shown ----------------------------------------------------------------------------------------

    @property
    def _shown(self) -> QWidget:
        return cast(QWidget, self._stack.currentWidget())

    @property
    def _entry(self) -> QWidget:
        """Where one goes on: the wall, else the button that begins it, else what was looked for."""
        if self._shown is self.nothing:
            return self.nothing.button
        return self.view if self._shown is self.view else self.search

    def _show(self, text: str) -> None:
        count, looks = len(self.model.ids), bool(text.strip())
        had_focus = self.view.hasFocus() or self.nothing.button.hasFocus()
        self._stack.setCurrentWidget(self.view if count else self._nobody if looks else self.nothing)
        for widget in (self._under, self.search, self.add):
            widget.setVisible(bool(count) or looks)
        found = words.found(count) if count else " "
        self._under.setText(found if looks else words.under_title(count))
        self._none_fits.setText(words.nothing_found(text))
        if had_focus and not self._entry.hasFocus():
            self.take_focus()

    def _build(self) -> None:
        self._title = Label(tr(words.TITLE), Type.DISPLAY)
        said, controls = QWidget(), QWidget()
        self._titles = titles = QVBoxLayout(said)
        titles.setContentsMargins(0, 0, 0, 0)
        titles.addWidget(self._title)
        titles.addWidget(self._under)
        beside = QHBoxLayout(controls)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(10)
        beside.addWidget(self.search)
        beside.addWidget(self.add)
        head = HeadRow(said, controls, self._least_title, stand=Qt.AlignmentFlag.AlignBottom, across=10)
        head.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._nobody = QWidget()
        none = QVBoxLayout(self._nobody)
        none.setContentsMargins(MARGIN, 24, MARGIN, 0)
        none.addWidget(self._none_fits)
        none.addStretch(1)
        self._stack = QStackedWidget()
        for widget in (self.view, self._nobody, self.nothing):
            self._stack.addWidget(widget)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(20)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _least_title(self) -> int:
        return max(self._title.sizeHint().width(), self._bench.look.px(TITLE_BESIDE))

    def _connect(self) -> None:
        view = self.view
        view.mend.connect(self._edit)
        view.copy.connect(self._copy)
        view.quote.connect(self._toggle)
        view.page.connect(self._open_page)
        view.remove.connect(self._remove)
        view.asked.connect(self._open_menu)
        self.search.textChanged.connect(self._find)
        self.model.more.connect(self._find_all)
        self.add.clicked.connect(self._add)
        self.nothing.add.connect(self._add)
        self._bench.history.changed.connect(self._hear)
        self._bench.look.changed.connect(self._restyle)

    def _restyle(self) -> None:
        look = self._bench.look
        spare = max(0, self._title.sizeHint().height() - look.px(TITLE))  # what the font leaves free moves nothing
        self._column.setContentsMargins(0, TOP - spare // 2, 0, 0)
        self._titles.setSpacing(max(0, 3 - (spare - spare // 2)))
        self.search.setFixedWidth(look.px(SEARCH))
