"""The panel of everything that is known of somebody, group under group, each edited in its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from clientcare.domain.records import Client
from clientcare.ui.bench import Bench
from clientcare.ui.client.group_view import GroupView
from clientcare.ui.client.groups import GROUPS, NAMES
from clientcare.ui.client.known import known
from clientcare.ui.parts.controls import Button, Tool
from clientcare.ui.parts.free_timer import FreeTimer
from clientcare.ui.parts.scrolling import Scrolling
from clientcare.words.tongue import tr

WIDTH = 236
SIDE = 12
SOON = 15
"""Milliseconds, in which the rest of the page is painted."""


class Details(QWidget):
    """Reads only while it is seen. `left` is Esc; `open_page` carries the uid of somebody told of here."""

    left = Signal()
    open_page = Signal(str)

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._client: Client | None = None
        self._stale = True
        self.groups = {group.name: GroupView(bench, group) for group in GROUPS}
        self._links = {group.name: Button(bench.look, tr(group.add), kind="link") for group in GROUPS if group.add}
        self._close = Tool(bench.look, tr("Close the details"), "x", tip=tr("Close the details (Esc)"))
        self.setProperty("place", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Details"))
        self._reading = FreeTimer(bench.desk, self, SOON)
        self._reading.free.connect(self.catch_up)
        self._build()
        bench.look.changed.connect(self._restyle)
        self._restyle()

    @property
    def entry(self) -> QWidget:
        """What takes the focus when one comes here."""
        if self._stale:
            self.refresh()
        shown = [view for view in self.groups.values() if not view.isHidden()]
        if shown:
            editor = shown[0].editor
            return shown[0] if editor is None else editor.form.first
        return next((link for link in self._links.values() if not link.isHidden()), self)

    def show_client(self, client: Client | None, *, soon: bool = False) -> None:
        """Shows the details of that client, at once where it is seen, else when it will be; `soon`: once what matters
        more is painted."""
        other = (self._client.uid if self._client else "") != (client.uid if client else "")
        self._client, self._stale = client, True
        if other:
            self._scroll.verticalScrollBar().setValue(0)
        if soon:
            self._reading.start()
        elif self.isVisible():
            self.refresh()

    def catch_up(self) -> None:
        """What waits until the page is painted is shown now."""
        if self._stale and self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Asks anew what is known."""
        self._reading.stop()
        self._stale = False
        self._inside.setVisible(self._client is not None)
        if self._client is None:
            return
        found = known(self._bench.desk(), self._client)
        self._inside.setUpdatesEnabled(False)
        for view in self.groups.values():
            view.show_known(found)
        self._show_links()
        self._inside.setUpdatesEnabled(True)

    def lie_over(self, yes: bool) -> None:
        """Over the page it hides the button that opened it, and has one of its own to put it away."""
        self._close.setHidden(not yes)
        self._close.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._close.sizeHint()
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = self.width() - size.width() - SIDE if rightward else SIDE
        self._close.setGeometry(left, SIDE, size.width(), size.height())

    def edit(self, name: str = NAMES.name) -> None:
        """Opens the fields of a group, the names where none is said."""
        if self._stale:
            self.refresh()
        self.groups[name].edit()
        self._scroll.ensureWidgetVisible(self.groups[name])

    def tick(self) -> None:
        """A moment has passed where they are, too."""
        if self.isVisible() and self._client is not None and self._client.time_zone:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- building ---------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._scroll = Scrolling(self)
        self._inside = self._scroll.inside
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(self._scroll)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(SIDE, 14, SIDE, 14)
        column.setSpacing(6)
        for view in self.groups.values():
            column.addWidget(view)
            view.open_page.connect(self.open_page)
            view.told.connect(self._hear)
        for name, link in self._links.items():
            column.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)
            link.setProperty("quiet", True)
            link.setMinimumWidth(1)  # large words never make the panel wider than it is
            link.clicked.connect(lambda _checked=False, name=name: self.edit(name))
        column.addStretch(1)
        self._close.setParent(self)
        self._close.hide()
        self._close.clicked.connect(self.left)

    def _hear(self) -> None:
        self._show_links()
        focused = QApplication.focusWidget()
        if focused is not None and self._inside.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused)

    def _show_links(self) -> None:
        for name, link in self._links.items():
            if link.isHidden() is self.groups[name].is_empty:
                link.setHidden(not self.groups[name].is_empty)

    def _restyle(self) -> None:
        self.setFixedWidth(self._bench.look.side(WIDTH))
