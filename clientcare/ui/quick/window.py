"""A note or a sale in a small window of its own: find somebody, write it down, and it is gone again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from clientcare.book import cards, clients
from clientcare.domain.care.items import Item
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError
from clientcare.domain.frozen import replace
from clientcare.domain.records import Client
from clientcare.store.reads import care, people
from clientcare.ui.bench import Bench
from clientcare.ui.parts.banner import Banner
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.focus_ring import FocusRing
from clientcare.ui.parts.people_picker import PeoplePicker
from clientcare.ui.person.composer import Composer
from clientcare.ui.person.kinds import Kind
from clientcare.ui.person.saving import deed_of
from clientcare.ui.person.written import Written, start
from clientcare.ui.tokens import Type
from clientcare.words.errors import sentence

WIDTH = 470
LEAST = 330
"""Pixels that hold the field and the people who fit, below it."""
MARGIN = 18
TALLEST = 0.9
"""Of the screen's height; then the middle scrolls."""


class QuickWindow(QWidget):
    """Begins with the field to find somebody; Enter leads on to what is written. Saving closes it, Esc does too, and
    then what was begun is still there the next time.

    It belongs to the main window and stands by itself: to show it brings nothing else forward.
    """

    def __init__(self, bench: Bench, main: QWidget, kind: Kind, title: str) -> None:
        super().__init__(main, Qt.WindowType.Window)
        self._bench, self._kind = bench, kind
        self._client: Client | None = None
        self._items: Sequence[Item] = ()
        self.setWindowTitle(title)
        self.setProperty("place", "dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.person = PeoplePicker(bench, "Who it is about", "Find someone", adds=self._add)
        self.composer = Composer(bench)
        self.banner = Banner(bench.look)
        self._hint = Label("", Type.SMALL, tone="2", wraps=True)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._ring = FocusRing(self, bench.look)
        self.person.changed.connect(self._follow_person)
        self.composer.save.connect(self._save)
        self.composer.left.connect(self.close)
        self._fitting.timeout.connect(self._fit)
        self._inside.installEventFilter(self)
        bench.history.failed.connect(self._say_trouble)
        bench.look.changed.connect(self._fit_soon)
        self._show_client()

    def begin(self) -> None:
        """Shows it on top, ready to type in; what was begun is still there."""
        if self._client is not None:
            self._find_client(self._client.uid)
        self.winId()
        # else a desktop would bring the main window along, or hide this one with it
        self.windowHandle().setTransientParent(None)  # type: ignore[arg-type]  # None is meant
        self._fit()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self._take_focus()

    # --- deeds ------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        if self._client is not None and self._bench.history.do(self._deed) is not None:
            self.composer.begin(self._client, Written(), ())
            self._client = None
            self.person.begin(())
            self._show_client()
            self.close()

    def _deed(self) -> Change:
        assert self._client is not None
        composer = self.composer
        desk = self._bench.desk()
        return deed_of(desk, self._client.uid, composer.written, composer.heard, composer.currency)

    def _add(self, name: str) -> str:
        """Somebody new, of whom no more is known yet."""
        change = self._bench.history.do(lambda: clients.add_client(self._bench.desk(), name))
        return change.main if change is not None else ""

    def _say_trouble(self, error: CareError) -> None:
        if self.isVisible():
            self.banner.say(sentence(error))

    # --- what is shown ----------------------------------------------------------------------------------------

    def _follow_person(self) -> None:
        chosen = self.person.people[:1]
        if chosen:
            self._find_client(chosen[0])
        else:
            self._client = None
            self._show_client()
        self._take_focus()

    def _find_client(self, uid: str) -> None:
        """Begins about that person; what is written stays, also when it is for somebody else."""
        before = self._client
        desk = self._bench.desk()
        found = people.client(desk.studio, uid)
        self._client = found if found is None or found.deleted_on is None else None
        if self._client is None:
            self.person.begin(())
        else:
            self._items = care.items(desk.studio, uid, desk.today, desk.wall)
            if before is not None and before.uid == uid:
                self.composer.renew(self._client, self._items)
            else:
                self._begin(self._client)
        self._show_client()

    def _begin(self, client: Client) -> None:
        fresh = start(client, self._items, (), cards.channel_for(client))
        written = self.composer.written
        begun = replace(fresh, kind=self._kind)
        if written.says_something:
            others = tuple(uid for uid in written.others if uid != client.uid)
            touch = replace(fresh.touch, channel=written.touch.channel) if written.kind.is_contact else fresh.touch
            begun = replace(written, others=others, touch=touch)
        self.composer.begin(client, replace(fresh, kind=Kind.NOTE), self._items, begun)

    def _show_client(self) -> None:
        """The form stands there once it is known for whom; and one writes about one person first."""
        known = self._client is not None
        self.person.field.setVisible(not known)
        self.composer.setVisible(known)
        self._hint.setText("Closes after saving (Ctrl+Enter)" if known else "Type a name, Enter chooses.")
        self._fit_soon()

    def _take_focus(self) -> None:
        if self._client is None:
            self.person.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.composer.take_focus()

    # --- building ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit_soon()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Looks again when one comes back to it: a day may have turned, and somebody may be gone."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow() and self._client is not None:
            self._find_client(self._client.uid)

    def _build(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(12)
        column.addWidget(self.person)
        column.addWidget(self.composer)
        column.addWidget(self._hint)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banner)
        whole.addWidget(scroll, 1)

    def _fit_soon(self) -> None:
        self._fitting.start()

    def _fit(self) -> None:
        """As wide as drawn, wider where the text is large; as high as it needs, within the screen."""
        look, room = self._bench.look, self.screen().availableSize()
        width = min(round(WIDTH * max(1.0, min(look.scale, 1.6))), room.width())
        self.person.field.setMinimumWidth(width - 2 * MARGIN)
        layout = self._inside.layout()
        assert layout is not None
        layout.activate()
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        if self.banner.isVisible():
            needed += self.banner.sizeHint().height()
        if self._client is None:
            needed = max(needed, look.px(LEAST))
        height = min(needed, round(room.height() * TALLEST))
        if QSize(width, height) != self.size():
            self.setFixedSize(width, height)
