"""The line above the list of clients: how many are shown, in which order, and the way to somebody new."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from clientcare.store.reads.people import Sort
from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Label, Tool
from clientcare.ui.parts.menu import Menu
from clientcare.ui.tokens import Icon, Type
from clientcare.words.tongue import tr
from clientcare.words.window import clients as words
from clientcare.words.window import taking_out


class ListHead(QWidget):
    """`sorted` carries the order somebody chose, `new_client` asks for somebody new, `take_out` for the list as a
    file."""

    sorted = Signal(object)
    take_out = Signal()
    new_client = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sort = Sort.NAME
        self.count = Label("", Type.LABEL, tone="3")
        self.sort = Tool(look, tr("Sort"), "sliders-horizontal", side=Icon.CONTROL)
        self.new = Tool(look, tr("New client"), "user-plus", tip=tr("New client (Ctrl+N)"), side=Icon.CONTROL)
        self.sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = Menu(self.sort)
        self.sort.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._fill)
        self.new.clicked.connect(self.new_client)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 16, 0)
        row.setSpacing(9)
        row.addWidget(Label(tr("Clients"), Type.HEADING))
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.sort)
        row.addWidget(self.new)
        self.show_sort(Sort.NAME)

    def show_count(self, count: int, *, more: bool) -> None:
        """How many are in the list, and whether there would be more."""
        self.count.setText(f"{count:,}+" if more else f"{count:,}")
        self.count.setAccessibleName(words.people(count))

    def show_sort(self, sort: Sort) -> None:
        """The order the list has."""
        self._sort = sort
        said = words.sorted_by(sort)
        self.sort.setAccessibleName(said)
        self.sort.setToolTip(said)

    def _fill(self) -> None:
        self.menu.clear()
        for sort in Sort:
            action = self.menu.addAction(tr(words.SORTS[sort]))
            action.setCheckable(True)
            action.setChecked(sort is self._sort)
            if sort is self._sort:
                action.setIcon(icons.icon("check", self._look.colours.accent, Icon.INLINE))
            action.triggered.connect(lambda _checked=False, sort=sort: self.sorted.emit(sort))
        self.menu.addSeparator()
        out = self.menu.addAction(tr(taking_out.THIS_LIST))
        out.setIcon(icons.icon("upload-simple", self._look.colours.text_2, Icon.INLINE))
        out.triggered.connect(self.take_out)
