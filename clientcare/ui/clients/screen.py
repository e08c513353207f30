"""The screen of Clients: a field to find somebody, the list, and the page of who is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from clientcare.domain.change import Change
from clientcare.domain.records import Client
from clientcare.ui import icons
from clientcare.ui.bench import Bench
from clientcare.ui.client.page import ClientPage
from clientcare.ui.clients.model import ClientsModel
from clientcare.ui.clients.view import ClientsView
from clientcare.ui.parts.controls import Label, Tool
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.pane import Pane
from clientcare.ui.screen import Screen
from clientcare.ui.tokens import Icon, Type
from clientcare.words.window import clients as words
from clientcare.words.window import deeds

LIST = 296
TYPING_PAUSE = 150
"""Milliseconds after the last key before it is looked for."""
NARROWEST_BOTH = 800


class ClientsScreen(Screen):
    """A hidden screen asks when it is shown."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._stale = True
        self._opened = False
        self._model = ClientsModel(bench.desk)
        self.view = ClientsView(self._model, bench.look)
        self.search = Field("Find in clients", "Names, towns, e-mails")
        self._glass = QAction("Find", self)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.page = ClientPage(bench)
        self._count = Label("", Type.LABEL, tone="3")
        self._nobody = Label("", tone="2", wraps=True)
        self._new = Tool(bench.look, "New client", "user-plus", tip="New client (Ctrl+N)")
        self._back = Tool(bench.look, "Back to the list", "caret-left", text="Clients")
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._build()
        self._connect()

    @property
    def toast_over(self) -> QWidget:
        """What a toast lies over."""
        return self.page if self.page.isVisible() else self.view

    @property
    def person(self) -> str:
        return self.view.current

    @property
    def panes(self) -> list[Pane]:
        """What F6 goes through here."""
        return [pane for pane in (Pane(self._list, self.view), *self.page.panes) if pane.whole.isVisible()]

    def show_client(self, uid: str) -> None:
        """Shows the page of that person, in the whole list."""
        self.search.clear()
        self.refresh()
        self.view.choose(uid)
        self._open_page(True)

    def new_client(self) -> None:
        """Asks for somebody new; then their page is open, with the cursor where one writes."""
        from clientcare.ui.client.new import NewClient

        dialog = NewClient(self._bench, self)
        dialog.saved.connect(self._welcome)
        dialog.open_page.connect(self.show_client)
        dialog.open()

    def refresh(self) -> None:
        """Asks anew who is here; who was chosen stays chosen."""
        self._stale = False
        before = self.view.current
        self._model.find(self.search.text())
        found = self._model.rowCount()
        self._count.setText(str(found))
        self._nobody.setText(self._empty_words() if not found else "")
        self._nobody.setVisible(not found)
        self.view.setVisible(bool(found))
        if found:
            self.view.choose(before if self._model.place_of(before) >= 0 else self._model.ids[0])
        else:
            self.page.show_client("")

    def take_focus(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_search(self) -> bool:
        """Puts the cursor into the search field."""
        self._open_page(False)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return True

    def tick(self) -> None:
        self.page.tick()

    def turn_day(self) -> None:
        """Days are said from today: another day is another list."""
        self._stale = True
        if self.isVisible():
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the search field, arrows go on in the list."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.search.hasFocus():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _restyle(self) -> None:
        """The list is as wide as its words need, where there is room for that."""
        self._list.setMinimumWidth(self._bench.look.side(LIST))
        self._draw_glass()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pause.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._open_page(self._opened)

    def _empty_words(self) -> str:
        text = self.search.text().strip()
        return words.nobody_fits(text) if text else "No one here yet. Add the first person who comes to mind."

    def _hear(self, change: Change) -> None:
        """Is it mine? Somebody new or gone is another list; else only their line is read again."""
        records = (*change.before, *change.after)
        if not self.isVisible():
            self._stale = True
        elif any(isinstance(record, Client) for record in records):
            self.refresh()
        else:
            self._model.forget({deeds.whom(change)})

    def _open_page(self, yes: bool) -> None:
        """Where list and page do not fit side by side, one of them is seen."""
        self._opened = yes
        narrow = self.width() < NARROWEST_BOTH
        self._list.setVisible(not (yes and narrow))
        self._right.setVisible(yes or not narrow)
        self._back.setVisible(narrow)

    def _welcome(self, change: Change) -> None:
        self.show_client(change.main)
        self.page.note()

    def _enter_page(self) -> None:
        self._open_page(True)
        self.page.note()

    def _leave_page(self) -> None:
        self._open_page(False)
        self.take_focus()

    def _go_on_typing(self, letters: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(letters)

    def _wait_for_more(self) -> None:
        self._pause.start()

    def _draw_glass(self) -> None:
        colour = self._bench.look.colours.text_3
        self._glass.setIcon(icons.icon("magnifying-glass", colour, Icon.INLINE))

    def _clear_search(self) -> None:
        self.search.clear()
        self.refresh()
        self.take_focus()

    # --- building ---------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setContentsMargins(18, 0, 16, 0)
        head.setSpacing(9)
        head.addWidget(Label("Clients", Type.HEADING))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._new)
        find = QHBoxLayout()
        find.setContentsMargins(16, 0, 16, 0)
        find.addWidget(self.search)
        self._nobody.setContentsMargins(18, 8, 16, 0)
        column.addLayout(head)
        column.addLayout(find)
        column.addWidget(self._nobody)
        column.addWidget(self.view, 1)
        self._right = QWidget()
        self._right.setProperty("place", "page")
        self._right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(1, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._back)
        right.addWidget(self.page, 1)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setHandleWidth(6)
        both.setChildrenCollapsible(False)
        both.addWidget(self._list)
        both.addWidget(self._right)
        both.setStretchFactor(0, 0)
        both.setStretchFactor(1, 1)
        both.setSizes([LIST, 700])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(both)

    def _connect(self) -> None:
        self._restyle()
        self._bench.look.changed.connect(self._restyle)
        self._pause.timeout.connect(self.refresh)
        self.search.textChanged.connect(self._wait_for_more)
        self.view.chosen.connect(self.page.show_client)
        self.view.typed.connect(self._go_on_typing)
        self.view.open_page.connect(self._enter_page)
        self.page.left.connect(self._leave_page)
        self.page.open_page.connect(self.show_client)
        self._new.clicked.connect(self.new_client)
        self._back.clicked.connect(self._leave_page)
        self._bench.history.changed.connect(self._hear)
        back = QShortcut(QKeySequence("Esc"), self.search)
        back.setContext(Qt.ShortcutContext.WidgetShortcut)
        back.activated.connect(self._clear_search)
