"""How the tests of the composer work it: on somebody's page, by menus and ticks as they are read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from clientcare.store.reads import care
from clientcare.ui.person.composer import Composer
from tests.ui.room import MORNING, Room


def on_page(room: Room, qtbot: QtBot, who: str) -> Composer:
    """The composer on the page of that person, with the keyboard in reach."""
    room.press(qtbot, "Ctrl+2")
    room.window.clients.show_client(room.uids[who])
    room.window.clients.view.setFocus(Qt.FocusReason.OtherFocusReason)
    return room.window.clients.page.person.composer


def choose(menu: QMenu, words: str) -> None:
    """As if the menu were opened and that line taken."""
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text().partition("\t")[0] == words).trigger()


def ticks(composer: Composer) -> dict[str, bool]:
    return {tick.text(): tick.isChecked() for tick in composer._ticks._ticks if tick.isVisible()}


def tick(composer: Composer, words: str) -> None:
    next(each for each in composer._ticks._ticks if each.text() == words).click()


def open_keys(room: Room, who: str) -> list[str]:
    """The kinds of what is open for that person in the file."""
    with room.file() as studio:
        return [item.key.partition(":")[0] for item in care.items(studio, room.uids[who], MORNING.date())]
