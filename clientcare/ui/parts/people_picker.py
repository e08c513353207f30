"""Chooses people by typing: a field that finds, a short list below it, and a chip for each one chosen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QHideEvent, QKeyEvent, QMoveEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from clientcare.domain.records import Client
from clientcare.store.reads import people, search
from clientcare.ui.bench import Bench
from clientcare.ui.look import Look
from clientcare.ui.mirror import against_the_window
from clientcare.ui.parts.controls import Tool
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.flow import Flow
from clientcare.ui.text import tip
from clientcare.words.tongue import mark, tr

MOST = 6
"""How many are offered at once; more letters find fewer."""
_UID = Qt.ItemDataRole.UserRole
_NEW = "new"


class PeoplePicker(QWidget):
    """`changed` tells that somebody was chosen or taken out. Down and Enter choose, Backspace in the empty field takes
    out the last one. With `adds` whoever is typed may be somebody new: it adds them and gives their uid, "" where it
    could not."""

    changed = Signal()

    def __init__(
        self, bench: Bench, name: str, example: str = mark("Type a name"), *, adds: Callable[[str], str] | None = None
    ) -> None:
        super().__init__()
        self._bench, self._adds = bench, adds
        self._without: frozenset[str] = frozenset()
        self._chips: dict[str, Tool] = {}
        self._flow = Flow(across=6, down=4)
        self.setLayout(self._flow)
        self.field = _FindField(name, tr(example))
        self.field.setMinimumWidth(bench.look.px(150))
        self._list = _Suggestions(self, bench.look)
        self._flow.addWidget(self.field)
        self.field.textEdited.connect(self._find)
        self.field.moved.connect(self._list.move_by)
        self.field.took.connect(self._take)
        self.field.went_back.connect(self._take_out_last)
        self.field.left.connect(self._list.hide)
        self.field.is_offered = self._list.isVisible
        self._list.picked.connect(self._choose)

    @property
    def people(self) -> list[str]:
        """The uids of those chosen, in the order of choosing."""
        return list(self._chips)

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus."""
        return [*self._chips.values(), self.field]

    def begin(self, uids: Sequence[str], without: Collection[str] = ()) -> None:
        """Shows these as chosen, and never offers those `without`; nobody is told."""
        if list(uids) == self.people and self._without == frozenset(without):
            return
        self._without = frozenset(without)
        for uid in self.people:
            self._drop_chip(uid)
        for client in people.clients(self._bench.desk().studio, list(uids)):
            self._add_chip(client)
        self.field.clear()
        self._list.hide()

    def add(self, uid: str) -> None:
        """Chooses somebody, and waits for the next name."""
        self._list.hide()
        self.field.clear()
        found = people.client(self._bench.desk().studio, uid)
        if found is not None and uid not in self._chips:
            self._add_chip(found)
            self.changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._list.hide()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._list.hide()

    def _find(self, text: str) -> None:
        studio = self._bench.desk().studio
        away = self._without | self._chips.keys()
        found = search.find_clients(studio, text, MOST + len(away)) if text.strip() else []
        uids = [uid for uid in found if uid not in away][:MOST]
        offered = [(client.uid, _line(client)) for client in people.clients(studio, uids)]
        offered.sort(key=lambda each: uids.index(each[0]))
        if self._adds is not None and text.strip():
            offered.append((_NEW, tr("Add “{name}” as someone new", name=" ".join(text.split()))))
        self._list.offer(offered, self.field, bool(text.strip()))

    def _take(self) -> None:
        if self._list.current:
            self._choose(self._list.current)

    def _choose(self, uid: str) -> None:
        if uid == _NEW and self._adds is not None:
            uid = self._adds(self.field.text())
        if uid:
            self.add(uid)

    def _take_out_last(self) -> None:
        if self._chips:
            self._take_out(self.people[-1])

    def _add_chip(self, client: Client) -> None:
        shown = client.name.replace("&", "&&")
        chip = Tool(self._bench.look, tr("Take out {name}", name=client.name), "x", text=shown, part="filter")
        chip.setLayoutDirection(against_the_window())  # the cross stands after the name
        chip.setToolTip(tip(tr("Take out {name}", name=client.name)))
        chip.clicked.connect(self._taker(client.uid))
        self._chips[client.uid] = chip
        self._flow.insert(len(self._chips) - 1, chip)
        chip.show()
        self._arrange()

    def _taker(self, uid: str) -> Callable[[], None]:
        return lambda: self._take_out(uid)

    def _take_out(self, uid: str) -> None:
        had_focus = self._chips[uid].hasFocus()
        self._drop_chip(uid)
        if had_focus:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop_chip(self, uid: str) -> None:
        chip = self._chips.pop(uid)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self._arrange()

    def _arrange(self) -> None:
        """Chips before the field, for Tab too."""
        before: QWidget | None = None
        for control in self.controls:
            if before is not None:
                QWidget.setTabOrder(before, control)
            before = control
        self._flow.invalidate()
        self.updateGeometry()


class _FindField(Field):
    """Keys for the list below it, while there is one; without it they are the window's."""

    moved = Signal(int)
    took = Signal()
    went_back = Signal()
    left = Signal()

    def __init__(self, name: str, example: str) -> None:
        super().__init__(name, example)
        self.is_offered: Callable[[], bool] = lambda: False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_mine(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._is_mine(event):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if key == Qt.Key.Key_Escape:
                self.left.emit()
            elif key in steps:
                self.moved.emit(steps[Qt.Key(key)])
            else:
                self.took.emit()
        elif key == Qt.Key.Key_Backspace and not self.text():
            self.went_back.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _is_mine(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        return plain and event.key() in keys and self.is_offered()


class _Suggestions(QListWidget):
    """Lies over the window below the field, which keeps the focus."""

    picked = Signal(str)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("place", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("People who fit"))
        self.itemClicked.connect(self._click)
        parent.destroyed.connect(self.deleteLater)
        self.hide()

    @property
    def current(self) -> str:
        """The uid of the marked one, "" for none."""
        return "" if self.isHidden() or self.currentRow() < 0 else str(self.currentItem().data(_UID))

    def offer(self, people: Sequence[tuple[str, str]], field: QWidget, asked: bool) -> None:
        """Shows them below the field; that nobody fits is said where something was asked."""
        self.clear()
        for uid, line in people:
            item = QListWidgetItem(line, self)
            item.setData(_UID, uid)
        if not people and asked:
            nobody = QListWidgetItem(tr("Nobody here fits"), self)
            nobody.setData(_UID, "")
            nobody.setFlags(Qt.ItemFlag.NoItemFlags)
        if people:
            self.setCurrentRow(0)
        self.setVisible(asked)
        if asked:
            self._lie_below(field)

    def move_by(self, step: int) -> None:
        if self.count() and self.current:
            self.setCurrentRow((self.currentRow() + step) % self.count())
            said = tr(
                "{words}, {place} of {of}",
                words=self.currentItem().text(),
                place=self.currentRow() + 1,
                of=self.count(),
            )
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _lie_below(self, field: QWidget) -> None:
        window = field.window()
        if self.parent() is not window:
            self.setParent(window)
        row = self.sizeHintForRow(0)
        size = QSize(max(field.width(), self._look.px(280)), self.count() * row + 12)
        corner = field.mapTo(window, QPoint(0, field.height() + 2))
        if corner.y() + size.height() > window.height():
            corner.setY(max(0, corner.y() - field.height() - size.height() - 4))
        corner.setX(max(0, min(corner.x(), window.width() - size.width() - 8)))
        self.setGeometry(corner.x(), corner.y(), min(size.width(), window.width()), size.height())
        self.show()
        self.raise_()

    def _click(self, item: QListWidgetItem) -> None:
        if item.data(_UID):
            self.picked.emit(item.data(_UID))


def _line(client: Client) -> str:
    return ", ".join(part for part in (client.name, client.organisation, client.town) if part)
