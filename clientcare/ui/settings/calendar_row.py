"""The row of the settings for the calendar that is kept up to date in a folder."""

from __future__ import annotations

from pathlib import Path

from clientcare.book import days
from clientcare.book.calendar_folder import FILE
from clientcare.store.reads import order
from clientcare.ui.parts import asking
from clientcare.ui.parts.controls import Button
from clientcare.ui.settings.page import SettingsPage
from clientcare.ui.settings.rows import Row
from clientcare.words.tongue import tr
from clientcare.words.window import calendar_folder as words

NAME = "calendar_folder"


class CalendarRow(Row):
    """Where it is, and the way to another folder, or to none."""

    def __init__(self, page: SettingsPage) -> None:
        look = page.bench.look
        super().__init__(look, tr(words.TITLE), tr(words.NONE))
        self._page = page
        self.choose = Button(look, tr(words.CHOOSE), "folder-open", small=True)
        self.stop = Button(look, tr(words.STOP), small=True)
        self.add(self.stop, self.choose)
        self.choose.clicked.connect(self._ask)
        self.stop.clicked.connect(lambda: self._set("none"))

    def read(self) -> None:
        """Shows how it is now."""
        folder = order.settings(self._page.bench.desk().studio).calendar_folder
        file = str(Path(folder) / FILE) if folder is not None else ""
        self.say(words.kept(file) if file else tr(words.NONE))
        self.stop.setVisible(bool(file))
        self.stop.setAccessibleName(words.stop(file))

    def _ask(self) -> None:
        folder = asking.folder(self, tr(words.TITLE))
        if folder is not None:
            self._set(str(folder))

    def _set(self, text: str) -> None:
        stopping = self.stop.hasFocus()
        self._page.do(lambda: days.change_setting(self._page.bench.desk(), NAME, text))
        if stopping:
            self.choose.setFocus()
