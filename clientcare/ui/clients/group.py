"""What can be done for several people chosen together: one entry of all of them, a circle, a tag, the trash."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from clientcare.book import clients, several
from clientcare.book.desk import Desk
from clientcare.book.replay import MANY
from clientcare.domain.change import Change
from clientcare.domain.frozen import replace
from clientcare.domain.progress import Step, silent
from clientcare.domain.records import Client
from clientcare.domain.values import Channel
from clientcare.store.reads import order, people
from clientcare.ui.bench import Bench
from clientcare.ui.clients.tag_dialog import TagDialog
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.parts.flow import Flow
from clientcare.ui.parts.menu import Menu
from clientcare.ui.parts.scrolling import Scrolling
from clientcare.ui.person.composer import Composer
from clientcare.ui.person.kinds import Kind
from clientcare.ui.person.saving import deed_of
from clientcare.ui.person.written import Touch, Written
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import clients as words

MARGIN = 24
NAMED = 5
"""How many are named, before the rest is counted."""
MOST = 2000
"""How many can be changed by one deed: whole records of all of them are held for undo."""


class GroupPage(QWidget):
    """`left` is Esc in the composer."""

    left = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._uids: Sequence[str] = ()
        self._title = Label("", Type.HEADING)
        self._names = Label("", tone="2", wraps=True)
        self._hint = Label("", Type.SMALL, tone="2", wraps=True)
        self.log = Button(bench.look, tr("Log together"), "check", kind="primary")
        self.circle = Button(bench.look, tr("Circle"), "users-three", tip=tr("Move them to a circle"))
        self.tag = Button(bench.look, tr("Add a tag"), "plus")
        self.trash = Button(bench.look, tr("Move to the trash"), "trash")
        self.composer = Composer(bench)
        self._menu = Menu(self.circle)
        self.circle.setMenu(self._menu)
        self._build()
        self._connect()

    def show_people(self, uids: Sequence[str]) -> None:
        """Shows these, in the order of the list; what was begun about them stays while they are the same."""
        if list(uids) == list(self._uids):
            return
        self._uids = uids
        named = people.clients(self._bench.desk().studio, uids[:NAMED])
        count = len(uids)
        few = count <= MOST
        self._title.setText(words.people(count))
        self._names.setText(words.chosen([client.name for client in named], count))
        self._hint.setText("" if few else words.too_many(MOST))
        self._hint.setVisible(not few)
        self.composer.setVisible(few)
        for button in (self.log, self.circle, self.tag, self.trash):
            button.setEnabled(few)
            button.setAccessibleName(f"{button.text()}: {words.people(count)}")
        if named and few:
            self.composer.begin(self._as_one(named[0], count), Written(), (), self._begun())

    def open_menu(self, place: QPoint) -> None:
        """The same in words, at that place on the screen: a menu of the list is about all of them (DESIGN §7)."""
        menu = Menu(self, words.people(len(self._uids)))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(menu.title())
        circles = Menu(menu, self.circle.text())
        self._fill_circles(circles)
        self._offer(menu, self.log, self.write)
        menu.addMenu(circles).setEnabled(self.circle.isEnabled())
        self._offer(menu, self.tag, self._ask_tag)
        menu.addSeparator()
        self._offer(menu, self.trash, self._delete)
        menu.popup(place)

    def write(self) -> None:
        """Puts the cursor where a contact with all of them is written down."""
        if self.log.isEnabled():
            self.composer.write_contact()

    # --- deeds ------------------------------------------------------------------------------------------------

    def _as_one(self, first: Client, count: int) -> Client:
        """All of them as the composer speaks of one."""
        return replace(first, name=words.people(count), given="", nickname="", greet_as=words.people(count), not_by=())

    def _begun(self) -> Written:
        """Most often several people are logged together because they were at one event."""
        return Written(kind=Kind.of(Channel.EVENT), touch=Touch(Channel.EVENT))

    def _save(self) -> None:
        if not self._uids:
            return
        first, written = self._uids[0], self.composer.written
        written = replace(written, others=tuple(dict.fromkeys((*self._uids[1:], *written.others))))
        heard, currency = self.composer.heard, self.composer.currency
        self._do(lambda desk, _step: deed_of(desk, first, written, heard, currency), self._begin_anew)

    def _begin_anew(self) -> None:
        first = people.clients(self._bench.desk().studio, self._uids[:1])
        if first:
            self.composer.begin(self._as_one(first[0], len(self._uids)), Written(), ())

    def _do(self, deed: Callable[[Desk, Step], Change], then: Callable[[], None] = lambda: None) -> None:
        """Does it, beside the window where they are many; `then` follows where it could be saved."""
        if len(self._uids) > MANY:
            from clientcare.ui.turning import do_beside

            do_beside(self._bench, self, deed, then)
        elif self._bench.history.do(lambda: deed(self._bench.desk(), silent)) is not None:
            then()

    def _move(self, circle: str) -> None:
        uids = self._uids
        self._do(lambda desk, step: clients.move_to_circle(desk, uids, circle, step))

    def _delete(self) -> None:
        uids = self._uids
        self._do(lambda desk, step: several.delete_clients(desk, uids, step))

    def _ask_tag(self) -> None:
        dialog = TagDialog(self._bench.look, self, words.people(len(self._uids)))
        dialog.chosen.connect(self._add_tag)
        dialog.open()

    def _add_tag(self, tag: str) -> None:
        uids = self._uids
        self._do(lambda desk, step: several.add_tag(desk, uids, tag, step))

    def _offer(self, menu: QMenu, button: Button, act: Callable[[], object]) -> None:
        action = menu.addAction(button.icon(), button.text(), act)
        action.setEnabled(button.isEnabled())

    def _fill_circles(self, menu: QMenu) -> None:
        menu.clear()
        for circle in order.circles(self._bench.desk().studio):
            action = menu.addAction(circle.name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, uid=circle.uid: self._move(uid))

    def _give_accent(self, writing: bool) -> None:
        self.log.become("default" if writing else "primary")

    # --- building ---------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.log.clicked.connect(self.write)
        self.tag.clicked.connect(self._ask_tag)
        self.trash.clicked.connect(self._delete)
        self._menu.aboutToShow.connect(lambda: self._fill_circles(self._menu))
        self.composer.save.connect(self._save)
        self.composer.left.connect(self.left)
        self.composer.changed.connect(self._give_accent)

    def _build(self) -> None:
        scroll = Scrolling(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        column = QVBoxLayout(scroll.inside)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(14)
        flow = Flow(across=8, down=8)
        for button in (self.log, self.circle, self.tag, self.trash):
            flow.addWidget(button)
        who = QVBoxLayout()
        who.setSpacing(2)
        for label in (self._title, self._names):
            who.addWidget(label)
        column.addLayout(who)
        column.addLayout(flow)
        column.addWidget(self._hint)
        column.addWidget(self.composer)
        column.addStretch(1)
