"""The head of a client's page: who they are, what can be done, why they are left in peace, and the strip."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from clientcare.book.desk import Desk
from clientcare.domain.care.items import Item
from clientcare.domain.records import Client
from clientcare.store.reads import order, people
from clientcare.store.reads.glance import Glance, glance
from clientcare.ui.bench import Bench
from clientcare.ui.client.names import NameLines
from clientcare.ui.client.strip import Cell, Strip
from clientcare.ui.parts import feelings
from clientcare.ui.parts.controls import Button, Label, Picture, Tool
from clientcare.ui.person.brief import Avatar
from clientcare.ui.person.head import Head
from clientcare.ui.tokens import Icon, Type
from clientcare.words.tongue import tr
from clientcare.words.window import person as words
from clientcare.words.window import pictures
from clientcare.words.window.names import called
from clientcare.words.window.timeline import FEELINGS

LARGE, SMALL = 64, 52
NARROW = 1200
BELOW_NAMES, BELOW_BANNER = 16, 14
ROOMY = 330
"""The width from which name and buttons stand side by side, as drawn."""


class CalmBanner(QFrame):
    """Why somebody is left in peace; it takes no focus but for Change."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setProperty("part", "banner")
        self._pictures = {
            "moon-fill": Picture(bench.look, "moon-fill", Icon.CONTROL, "text_2"),
            "moon": Picture(bench.look, "moon", Icon.CONTROL, "text_2"),
            "leaf": Picture(bench.look, "leaf", Icon.CONTROL, "text_2"),
        }
        self.title = Label("", Type.BODY_STRONG, wraps=True)
        self.text = Label("", tone="2", wraps=True)
        self.change = Button(bench.look, tr("Change"), small=True)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.title)
        said.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        icons = QVBoxLayout()
        icons.setContentsMargins(0, 2, 0, 0)
        for picture in self._pictures.values():
            icons.addWidget(picture)
        icons.addStretch(1)
        row.addLayout(icons)
        row.addLayout(said, 1)
        right = QVBoxLayout()
        right.addWidget(self.change)
        right.addStretch(1)
        row.addLayout(right)
        self.hide()

    def show_calm(self, calm: words.Calm | None, name: str) -> None:
        """Shows why; a pause can be ended here, all else is changed in a dialog."""
        self.setHidden(calm is None)
        if calm is None:
            return
        for icon, picture in self._pictures.items():
            picture.setHidden(icon != calm.icon)
        self.title.setText(calm.title)
        self.text.setText(calm.text)
        self.change.setText(tr(calm.change))
        self.change.setAccessibleName(f"{tr(calm.change)}: {name}")


class ClientHead(Head):
    """`details` asks for the panel, `change` for the wish of who is shown; `more` is the button of the menu."""

    details = Signal(bool)
    change = Signal()
    photo_menu = Signal(QPoint)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._write: Callable[[str], None] | None = None
        self._uid = ""
        self._avatar = Avatar(bench.look, LARGE)
        self._avatar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._avatar.customContextMenuRequested.connect(
            lambda place: self.photo_menu.emit(self._avatar.mapToGlobal(place))
        )
        self.names = NameLines(bench.look)
        self.write = Button(bench.look, tr("Write"), "pencil-simple", kind="primary")
        self.panel = Tool(bench.look, tr("Details"), "identification-card", part="box", tip=tr("Details (Ctrl+I)"))
        self.more = Tool(bench.look, tr("More"), "dots-three", part="box")
        self.banner = CalmBanner(bench)
        self.strip = Strip(bench.look)
        self.panel.setCheckable(True)
        self.panel.toggled.connect(lambda on: self.panel.use("identification-card", ink="text" if on else "text_2"))
        for button in (self.panel, self.more):
            button.setProperty("large", True)
        self.write.hide()
        self._build()
        self.write.clicked.connect(self._ask_to_write)
        self.panel.clicked.connect(self.details)
        self.banner.change.clicked.connect(self.change)

    def on_write(self, write: Callable[[str], None] | None) -> None:
        """Who writes a letter to the client of that uid; without anybody there is no button."""
        self._write = write
        self.write.setVisible(write is not None)

    def show_client(self, desk: Desk, uid: str, items: Sequence[Item]) -> Client | None:
        client = people.client(desk.studio, uid)
        if client is None or client.deleted_on is not None:
            return None
        self._uid = uid
        circles = {circle.uid: circle.name for circle in order.circles(desk.studio)}
        place = (circles.get(client.belonging.circle, ""), client.town)
        self._avatar.show_name(client.name, client.photo)
        self._avatar.setAccessibleName(pictures.photo_of(called(client), client.photo is not None))
        self._avatar.setToolTip(tr(pictures.DROP_HERE))
        self.names.show_names(client.name, ", ".join(part for part in place if part))
        calm = words.calm(client, desk.today)
        self.banner.show_calm(calm, called(client))
        self._column.setSpacing(BELOW_NAMES if self.banner.isHidden() else BELOW_BANNER)
        self.strip.show_cells(_cells(glance(desk.studio, uid), desk))
        self._offer(called(client), calm.why_not_write if calm is not None else "")
        return client

    def wait_for_photo(self, yes: bool) -> None:
        """A photo is dragged over the head: it is shown where it will be."""
        self._avatar.wait(yes)

    def fit(self, window: QSize) -> None:
        side = LARGE if window.width() >= NARROW else SMALL
        if self._avatar.width() != side:
            self._avatar.setFixedSize(side, side)

    def _offer(self, name: str, why_not_write: str) -> None:
        """The buttons say to whom; Write says why not."""
        self.write.setEnabled(not why_not_write)
        self.write.setToolTip(why_not_write or tr("Write to {name}", name=name))
        self.write.setAccessibleName(tr("Write to {name}", name=name))
        self.write.setAccessibleDescription(why_not_write)
        self.panel.setAccessibleName(tr("Details of {name}", name=name))
        self.more.setAccessibleName(tr("More about {name}", name=name))
        self.more.setToolTip(tr("More about {name}", name=name))

    def give_accent(self, writing: bool) -> None:
        """Save takes the accent while there is something to save: one accent in a pane."""
        self.write.become("default" if writing else "primary")

    def _ask_to_write(self) -> None:
        if self._write is not None:
            self._write(self._uid)

    def _build(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BELOW_NAMES)
        self._top = QHBoxLayout()
        self._top.setSpacing(14)
        column.addLayout(self._top)
        who = QHBoxLayout()
        who.setSpacing(14)
        who.addWidget(self._avatar)
        who.addWidget(self.names, 1)
        self._top.addLayout(who, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        for widget in (self.write, self.panel, self.more):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        self._top.addLayout(buttons)
        column.addWidget(self.banner)
        column.addWidget(self.strip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons go below the name where there is little room for both."""
        super().resizeEvent(event)
        roomy = self.width() >= ROOMY * self._bench.look.scale
        self._top.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom)


def _cells(seen: Glance, desk: Desk) -> list[Cell]:
    today = desk.today
    late = seen.next_check_in_on is not None and seen.next_check_in_on < today
    return [
        Cell(tr("Last contact"), words.last_contact(seen.last_care_on, today)),
        Cell(
            tr("Next check-in"),
            words.next_check_in(seen.next_check_in_on, today),
            *(("clock", "waiting") if late else ()),
        ),
        Cell(tr("Works"), words.works(seen.works, seen.totals)),
        Cell(
            tr("Feels"),
            tr(FEELINGS[seen.feel]) if seen.feel is not None else tr("Not known"),
            feelings.ICONS[seen.feel] if seen.feel is not None else "",
        ),
        Cell(tr("Referred"), words.sent(seen.sent)),
    ]
