"""Rows that show one of the settings and change it at once: a switch, a choice, a field, a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from clientcare.book import days
from clientcare.domain import settings as choices
from clientcare.domain.errors import CareError
from clientcare.domain.settings import Settings
from clientcare.store.reads import order
from clientcare.ui.parts.choice import Choice
from clientcare.ui.settings.controls import SavingField, Switch, TimeField, as_time
from clientcare.ui.settings.page import SettingsPage
from clientcare.ui.settings.rows import Row
from clientcare.words.tongue import tr
from clientcare.words.window import settings as words

Show = Callable[[Settings], None]


class Choosing:
    """Makes the rows of a page and shows in them how the settings are."""

    def __init__(self, page: SettingsPage) -> None:
        self._page = page
        self._look = page.bench.look
        self._shows: list[Show] = []

    def show(self, chosen: Settings) -> None:
        """Shows the settings as they are now."""
        for show in self._shows:
            show(chosen)

    def also(self, show: Show) -> None:
        """Calls this too whenever the settings are shown."""
        self._shows.append(show)

    def set(self, name: str, text: str, row: Row | None = None, field: QWidget | None = None) -> bool:
        """Changes a setting; False where that is no value of it: then the row says why, and nothing is saved."""
        try:
            text = choices.format(name, choices.parse(name, text))
        except CareError as error:
            if row is None or field is None:
                raise
            row.be_wrong(field, words.wrong(error))
            return False
        if row is not None and field is not None:
            row.be_wrong(field, "")
        if order.settings(self._page.bench.desk().studio).text(name) == text:
            self._page.read()
            return True
        return self._page.do(lambda: days.change_setting(self._page.bench.desk(), name, text)) is not None

    def switch(self, name: str, word: str, sentence: str = "") -> Row:
        """A row with a switch."""
        switch = Switch(self._look, word)
        switch.clicked.connect(lambda on: self.set(name, "on" if on else "off"))
        self.also(lambda chosen: switch.turn(getattr(chosen, name)))
        return Row(self._look, word, sentence).add(switch)

    def choice(
        self, name: str, word: str, offered: Sequence[str], said: Callable[[str], str], sentence: str = ""
    ) -> Row:
        """A row with a choice among values in the spelling of the settings; `said` are their words."""
        return Row(self._look, word, sentence).add(self.combo(name, word, offered, said))

    def combo(self, name: str, word: str, offered: Sequence[str], said: Callable[[str], str]) -> Choice[str]:
        """The choice alone; a value chosen elsewhere that is not among those offered is shown too."""
        combo: Choice[str] = Choice(self._look, word)
        combo.setProperty("small", True)
        combo.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)  # it is filled after it is first shown

        def show(chosen: Settings) -> None:
            now = chosen.text(name)
            values = offered if now in offered else [*offered, now]
            if all(value.isdecimal() for value in values):
                values = sorted(values, key=int)
            combo.offer([(value, said(value)) for value in values])
            combo.choose(now)

        combo.activated.connect(lambda _place: self.set(name, combo.value))
        self.also(show)
        return combo

    def field(self, name: str, word: str, sentence: str = "", *, example: str = "", width: int = 176) -> Row:
        """A row with a field for a text that may be empty."""
        field = SavingField(word, example, small=True)
        field.setMinimumWidth(self._look.px(width))
        row = Row(self._look, word, sentence).add(field)
        field.saved.connect(lambda text: self.set(name, text, row, field))
        self.also(lambda chosen: self._show_text(row, field, getattr(chosen, name) or ""))
        return row

    def time(self, name: str, word: str, row: Row) -> TimeField:
        """A field for a time of day in that row."""
        field = TimeField(self._look, word)
        field.saved.connect(lambda text: self.set(name, as_time(text), row, field))
        self.also(lambda chosen: self._show_text(row, field, f"{getattr(chosen, name):%H:%M}"))
        return field

    def _show_text(self, row: Row, field: SavingField, text: str) -> None:
        row.be_wrong(field, "")
        field.show_value(text)


def spoken(said: Mapping[str, str]) -> Callable[[str], str]:
    """The words of choices by their value; a value without words is shown as it is."""
    return lambda value: tr(said.get(value, value))
