"""The places of the window: how each is called and made. A screen is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from clientcare.ui.bench import Bench
from clientcare.words.tongue import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from clientcare.ui.screen import Screen


class Place(NamedTuple):
    """`below`: it stands at the foot of the sidebar. Its name is marked; `word` says it."""

    name: str
    icon: str
    keys: str
    make: Callable[[Bench, QWidget], Screen]
    below: bool = False

    @property
    def word(self) -> str:
        return tr(self.name)


def _today(bench: Bench, parent: QWidget) -> Screen:
    from clientcare.ui.today.screen import TodayScreen

    return TodayScreen(bench, parent)


def _clients(bench: Bench, parent: QWidget) -> Screen:
    from clientcare.ui.clients.screen import ClientsScreen

    return ClientsScreen(bench, parent)


def _reminders(bench: Bench, parent: QWidget) -> Screen:
    from clientcare.ui.reminders.screen import RemindersScreen

    return RemindersScreen(bench, parent)


def _kind_words(bench: Bench, parent: QWidget) -> Screen:
    from clientcare.ui.kind_words.screen import KindWordsScreen

    return KindWordsScreen(bench, parent)


def _settings(bench: Bench, parent: QWidget) -> Screen:
    from clientcare.ui.settings.screen import SettingsScreen

    return SettingsScreen(bench, parent)


TODAY, CLIENTS = range(2)
"""The numbers of places that others lead to."""
PLACES = (
    Place(mark("Today"), "coffee", "Ctrl+1", _today),
    Place(mark("Clients"), "users", "Ctrl+2", _clients),
    Place(mark("Reminders"), "bell", "Ctrl+3", _reminders),
    Place(mark("Kind words"), "quotes", "Ctrl+4", _kind_words),
    Place(mark("Settings"), "gear-six", "Ctrl+,", _settings, below=True),
)
