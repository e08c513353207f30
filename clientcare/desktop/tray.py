"""The icon in the tray: it shows when somebody is in Today, and its menu leads there."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from clientcare.book import telling
from clientcare.book.desk import Desk
from clientcare.desktop.notifying import CLICK, Note
from clientcare.store.reads import care, order, people
from clientcare.words.tongue import tr
from clientcare.words.window import tray as words
from clientcare.words.window.names import called

NAMES = 8
"""So many people stand in the menu (PRODUCT §4)."""
SHOWN_FOR = 10_000
State = tuple[bool, str, tuple[tuple[str, str], ...], bool]


class Tray(QObject):
    """Makes no decisions: it shows what Today is, and says what was chosen.

    `chosen` carries the slot of a message that was clicked, and CLICK. `draw` gives the icon, for somebody in Today or
    nobody. The menu belongs to `window`.
    """

    open_today = Signal()
    open_client = Signal(str)
    quick_note = Signal()
    note_sale = Signal()
    quiet = Signal(bool)
    quit = Signal()
    chosen = Signal(str, str)

    def __init__(self, desk: Callable[[], Desk], draw: Callable[[bool], QIcon], window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._draw = draw
        self._shown: State | None = None
        self.discreet = False
        self._slot = ""
        self._menu = QMenu(window)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activate)
        self._icon.messageClicked.connect(self._click)

    @property
    def is_there(self) -> bool:
        """Whether the icon can be seen: without it a hidden window would have no way back."""
        return self._icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def menu(self) -> QMenu:
        return self._menu

    def refresh(self) -> None:
        """Shows how Today is now; nothing where the setting is off, or the desktop has no tray."""
        desk = self._desk()
        settings = order.settings(desk.studio)
        if not settings.tray or not QSystemTrayIcon.isSystemTrayAvailable():
            self._icon.hide()
            self._shown = None
            return
        page = care.today(desk.studio, desk.today, desk.wall)
        uids = [card.client for card in page.cards if card.client is not None]
        names = uids[:NAMES] if settings.names_in_notifications and not self.discreet else []
        found = tuple((one.uid, called(one)) for one in people.clients(desk.studio, names))
        tip = words.tooltip(len(uids), len(page.cards) - len(uids))
        self._show((bool(page.cards), tip, found, telling.is_quiet(desk)))

    def redraw(self) -> None:
        """The colours have changed."""
        if self._shown is not None:
            self._icon.setIcon(self._draw(self._shown[0]))

    def balloon(self, note: Note) -> bool:
        """The tray's own message, without buttons; False where there is none."""
        if not self.is_there or not QSystemTrayIcon.supportsMessages():
            return False
        self._slot = note.slot
        self._icon.showMessage(_plain(note.title), _plain(note.text), self._icon.icon(), SHOWN_FOR)
        return True

    def hide(self) -> None:
        self._icon.hide()

    def _show(self, state: State) -> None:
        if state != self._shown:
            someone, tip, found, quiet = self._shown = state
            self._icon.setIcon(self._draw(someone))
            self._icon.setToolTip(tip)
            self._fill(found, quiet)
        self._icon.show()

    def _fill(self, found: tuple[tuple[str, str], ...], quiet: bool) -> None:
        self._menu.clear()
        self._add(tr(words.OPEN_TODAY), self.open_today.emit)
        for uid, name in found:
            self._add(name.replace("&", "&&"), partial(self.open_client.emit, uid))
        self._menu.addSeparator()
        self._add(f"&{tr(words.QUICK_NOTE)}", self.quick_note.emit)  # Q and N lead there at once
        self._add(tr(words.NOTE_SALE).replace("N", "&N", 1), self.note_sale.emit)
        self._menu.addSeparator()
        calm = self._add(tr(words.QUIET))
        calm.setCheckable(True)
        calm.setChecked(quiet)
        calm.toggled.connect(self.quiet)
        self._menu.addSeparator()
        self._add(tr(words.QUIT), self.quit.emit)

    def _add(self, label: str, do: Callable[[], object] | None = None) -> QAction:
        action = self._menu.addAction(label)
        if do is not None:
            action.triggered.connect(lambda _checked=False: do())
        return action

    def _activate(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how is not QSystemTrayIcon.ActivationReason.Context:
            self.open_today.emit()

    def _click(self) -> None:
        self.chosen.emit(self._slot, CLICK)


def _plain(text: str) -> str:
    """Without what Qt or a desktop would take for markup."""
    return text.replace("<", "‹") if sys.platform.startswith("linux") else text
