"""Somebody's page as its tests work it: its details, its menu, and what the file says of them."""

from __future__ import annotations

from clientcare.domain.records import Client
from clientcare.store.reads import people
from clientcare.ui.client.details import Details
from clientcare.ui.client.group_view import GroupView
from clientcare.ui.client.page import ClientPage
from tests.ui.room import Room


def page(room: Room) -> ClientPage:
    return room.window.clients.page


def details(room: Room) -> Details:
    return page(room).details


def group(room: Room, name: str) -> GroupView:
    return details(room).groups[name]


def said(room: Room) -> str:
    return room.window.saying.toast._words.text()


def choose(room: Room, *path: str) -> None:
    """Chooses from the menu behind the three dots."""
    menu = page(room).head.more.menu()
    menu.aboutToShow.emit()
    for words in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == words)
    next(action for action in menu.actions() if action.text().startswith(path[-1])).trigger()


def saved(room: Room, who: str = "Ana") -> Client:
    with room.file() as studio:
        found = people.client(studio, room.uids[who])
        assert found is not None
        return found
