"""The screen of Settings: the list of its pages, and the page that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clientcare.ui.bench import Bench
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.pane import Pane
from clientcare.ui.screen import Screen
from clientcare.ui.settings.page import SettingsPage
from clientcare.ui.settings.page_button import PageButton
from clientcare.ui.tokens import Type
from clientcare.words.tongue import mark, tr

LIST, RAIL = 216, 58
NARROWEST_WITH_WORDS = 720
"""Of the screen, at text as drawn: narrower, the list of pages is icons alone."""


class _Place(NamedTuple):
    word: str
    icon: str
    make: Callable[[Bench], SettingsPage]


class SettingsScreen(Screen):
    """A page is made when it is first wanted."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._pages: dict[int, SettingsPage] = {}
        self._stack = QStackedWidget()
        self._list = QWidget()
        self._group = QButtonGroup(self)
        self._build()
        self._group.idClicked.connect(self.go_to)
        bench.look.changed.connect(self._fit)
        self.go_to(0)

    @property
    def page(self) -> SettingsPage:
        """The page that is shown."""
        return self._pages[self._group.checkedId()]

    @property
    def toast_over(self) -> QWidget:
        """What a toast lies over."""
        return self._stack

    @property
    def panes(self) -> list[Pane]:
        """What F6 goes through here."""
        return [Pane(self._list, self._chosen), Pane(self._stack, self.page.first)]

    @property
    def _chosen(self) -> QAbstractButton:
        """The button of the page that is shown: there is always one."""
        button = self._group.checkedButton()
        assert button is not None
        return button

    def go_to(self, number: int) -> None:
        """Shows that page; the focus stays in the list."""
        if number not in self._pages:
            self._pages[number] = PAGES[number].make(self._bench)
            self._stack.addWidget(self._pages[number])
            self._pages[number].example.connect(self.example)
        self._group.button(number).setChecked(True)
        self._stack.setCurrentWidget(self._pages[number])

    def show_page(self, word: str) -> SettingsPage:
        """Shows the page of that word; ValueError where there is none."""
        self.go_to([place.word for place in PAGES].index(word))
        return self.page

    def take_focus(self) -> None:
        self._chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_day(self) -> None:
        """Days are said from today."""
        for page in self._pages.values():
            page.turn_day()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = max(1.0, self._bench.look.scale)
        narrow = self.width() < NARROWEST_WITH_WORDS * scale
        self._heading.setVisible(not narrow)
        self._heading.setContentsMargins(10, 2 - self._bench.look.spare(Type.HEADING), 0, 13)
        self._list.setFixedWidth(self._bench.look.side(RAIL) if narrow else round(LIST * scale))
        for button in self._group.buttons():
            assert isinstance(button, PageButton)
            button.be_rail(narrow)

    def _build(self) -> None:
        self._list.setProperty("place", "pages")
        self._list.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = Label(tr("Settings"), Type.HEADING)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(12, 25, 12, 12)
        column.setSpacing(1)
        column.addWidget(self._heading)
        for number, place in enumerate(PAGES):
            button = PageButton(self._bench.look, tr(place.word), place.icon)
            self._group.addButton(button, number)
            column.addWidget(button)
        column.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._list)
        whole.addWidget(self._stack, 1)


def _circles(bench: Bench) -> SettingsPage:
    from clientcare.ui.settings.circles import CirclesPage

    return CirclesPage(bench)


def _plan(bench: Bench) -> SettingsPage:
    from clientcare.ui.settings.plan import PlanPage

    return PlanPage(bench)


def _templates(bench: Bench) -> SettingsPage:
    from clientcare.ui.settings.templates import TemplatesPage

    return TemplatesPage(bench)


def _notifications(bench: Bench) -> SettingsPage:
    from clientcare.ui.settings.notifications import NotificationsPage

    return NotificationsPage(bench)


def _care(bench: Bench) -> SettingsPage:
    from clientcare.ui.settings.care import CarePage

    return CarePage(bench)


def _appearance(bench: Bench) -> SettingsPage:
    from clientcare.ui.settings.appearance import AppearancePage

    return AppearancePage(bench)


def _data(bench: Bench) -> SettingsPage:
    from clientcare.ui.settings.data import DataPage

    return DataPage(bench)


PAGES = (
    _Place(mark("Circles"), "users-three", _circles),
    _Place(mark("After a sale"), "palette", _plan),
    _Place(mark("Message templates"), "file-text", _templates),
    _Place(mark("Notifications"), "bell", _notifications),
    _Place(mark("Care"), "heart", _care),
    _Place(mark("Appearance"), "text-aa", _appearance),
    _Place(mark("Data and backups"), "hard-drive", _data),
)
