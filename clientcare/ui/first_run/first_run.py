"""The first run: three pages in the place of the whole window, until Today begins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from clientcare.book.days import change_setting
from clientcare.book.first_people import add_first_people
from clientcare.store.reads import order
from clientcare.store.reads.emptiness import knows_nobody
from clientcare.ui.bench import Bench
from clientcare.ui.first_run.steps import Step
from clientcare.ui.first_run.welcome import Welcome

if TYPE_CHECKING:
    from clientcare.ui.first_run.morning import MorningPage
    from clientcare.ui.first_run.people import PeoplePage

STAYS = ("Ctrl+Q", "F1")
"""What the window's keys do here; all others are about what stands behind."""


class FirstRun(QWidget):
    """Stands in the place of what is `behind`. Nothing is written before the last page; then it is `over`, which says
    whether a list is to be brought in."""

    over = Signal(bool)
    look_around = Signal()

    def __init__(self, bench: Bench, window: QWidget, behind: list[QWidget]) -> None:
        super().__init__()
        self._bench, self._window, self._behind = bench, window, behind
        self._with_people = self._writes = False
        self.welcome = Welcome(bench.look)
        self._people: PeoplePage | None = None
        self._morning: MorningPage | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self._connect()
        self._take_place()

    @property
    def page(self) -> Welcome | Step:
        """Which page is shown."""
        shown = self._pages.currentWidget()
        assert isinstance(shown, Welcome | Step)
        return shown

    @property
    def people(self) -> PeoplePage:
        """The first step, made when it is first wanted: the window opens on the welcome."""
        if self._people is None:
            from clientcare.ui.first_run.people import PeoplePage

            page = self._people = PeoplePage(self._bench.look, order.circles(self._bench.desk().studio))
            page.back.connect(lambda: self._go_to(self.welcome))
            page.skip.connect(self._without_people)
            page.go_on.connect(self._with_these)
            self._pages.addWidget(page)
        return self._people

    @property
    def morning(self) -> MorningPage:
        """The second step."""
        if self._morning is None:
            from clientcare.ui.first_run.morning import MorningPage

            page = self._morning = MorningPage(self._bench.look, order.settings(self._bench.desk().studio))
            page.back.connect(lambda: self._go_to(self.people))
            page.go_on.connect(self._begin)
            self._pages.addWidget(page)
        return self._morning

    def take_focus(self) -> None:
        self.page.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The focus begins on the first button once the window is there."""
        if event.type() == QEvent.Type.WindowActivate and not self._holds_focus:
            self.take_focus()
        return False

    @property
    def _holds_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    # --- from page to page ------------------------------------------------------------------------------------

    def _go_to(self, page: Welcome | Step) -> None:
        self._pages.setCurrentWidget(page)
        self.take_focus()

    def _without_people(self) -> None:
        self._with_people = False
        self._go_to(self.morning)

    def _with_these(self) -> None:
        self._with_people = True
        self._go_to(self.morning)

    def _begin(self) -> None:
        """Writes down what was said; where that cannot be, the window says why, and all of it still stands here."""
        chosen = self.morning.changes()
        if chosen is None:
            return
        self._writes = True
        if self._write(chosen):
            self._leave(bring_list=False)
        self._writes = False

    def _write(self, chosen: Mapping[str, str]) -> bool:
        history, desk = self._bench.history, self._bench.desk()
        for name, text in chosen.items():
            if history.do(lambda name=name, text=text: change_setting(desk, name, text)) is None:  # type: ignore[misc]
                return False
        people = self.people.people if self._with_people else []
        return not people or history.do(lambda: add_first_people(desk, people)) is not None

    def _hear(self) -> None:
        """Somebody was added elsewhere, such as by a command: it is no first run any more."""
        if not self._writes and not knows_nobody(self._bench.desk().studio):
            self._leave(bring_list=False)

    def _bring_list(self) -> None:
        self._leave(bring_list=True)

    # --- in the window ----------------------------------------------------------------------------------------

    def _take_place(self) -> None:
        layout = self._window.layout()
        assert layout is not None
        layout.addWidget(self)
        for widget in self._behind:
            widget.hide()
        self._turn_keys(False)
        self._window.installEventFilter(self)
        self.take_focus()

    def _leave(self, *, bring_list: bool) -> None:
        self._bench.history.changed.disconnect(self._hear)
        self._window.removeEventFilter(self)
        self._turn_keys(True)
        self.hide()
        for widget in self._behind:
            widget.show()
        self.over.emit(bring_list)
        self.deleteLater()

    def _turn_keys(self, on: bool) -> None:
        for shortcut in self._window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
            shortcut.setEnabled(on or shortcut.key().toString() in STAYS)

    def _connect(self) -> None:
        self._bench.history.changed.connect(self._hear)
        self.welcome.five.connect(lambda: self._go_to(self.people))
        self.welcome.bring_list.connect(self._bring_list)
        self.welcome.look_around.connect(self.look_around)
