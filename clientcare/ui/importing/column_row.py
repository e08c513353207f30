"""One column of a table: its heading with what stands in it, and what it holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientcare.exchange.mapped.column_map import CUSTOM, SKIP
from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.controls import Label, Picture
from clientcare.ui.parts.prose import Prose
from clientcare.ui.tokens import Icon, Type
from clientcare.words.window import importing as words

_ICONS = {
    "name": "user",
    "given": "user",
    "family": "user",
    "email": "envelope-simple",
    "phone": "phone",
    "link": "arrow-square-out",
    "town": "map-pin",
    "address": "map-pin",
    "circle": "users-three",
    "tags": "users-three",
    "date": "cake",
    "wish": "envelope-simple",
    "about": "note-pencil",
    "sale": "palette",
    "skip": "x",
}
_SALE_DAYS = ("sale.sold_on", "sale.delivered_on", "sale.asked_on")
WORDS_WIDTH, CHOICE_WIDTH, MARK_WIDTH = 248, 250, 120
LEAST_CHOICE = 190


def icon_of(field: str) -> str:
    """The icon that stands beside a field."""
    if field in _SALE_DAYS:
        return "calendar-blank"
    return _ICONS.get(field.partition(".")[0], "file-text")


class ColumnRow(QFrame):
    """`chosen` carries the place of the column and the field."""

    chosen = Signal(int, str)

    def __init__(self, look: Look, place: int, heading: str, samples: str) -> None:
        super().__init__()
        self.setProperty("part", "column_row")
        self._look, self._place, self._heading = look, place, heading
        self.field: Choice[str] = Choice(look, heading)
        self.field.setProperty("small", True)
        self.field.setMinimumWidth(min(look.px(CHOICE_WIDTH), LEAST_CHOICE))
        self.field.setMaximumWidth(look.px(CHOICE_WIDTH))
        self.field.activated.connect(lambda _at: self._choose())
        self._mark = Picture(look, "check-circle", 16, "accent")
        self._asked = Label("", Type.LABEL, tone="waiting")
        self._asked.hide()
        words_of = QVBoxLayout()
        words_of.setSpacing(0)
        name = Label(heading, Type.BODY_STRONG, wraps=True)
        name.setMinimumWidth(look.side(120))
        words_of.addWidget(name)
        below = Prose(look, Type.SMALL, "text_3", lines=1)
        below.say(samples)
        words_of.addWidget(below)
        left = QWidget()
        left.setLayout(words_of)
        words_of.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 9, 0, 9)
        row.setSpacing(16)
        left.setMaximumWidth(look.px(WORDS_WIDTH))
        row.addWidget(left, 3)
        row.addWidget(Picture(look, "caret-right", 14, "text_3"))
        row.addWidget(self.field, 30)
        behind = QWidget()
        behind.setMinimumWidth(look.side(MARK_WIDTH))
        marks = QHBoxLayout(behind)
        marks.setContentsMargins(0, 0, 0, 0)
        marks.addWidget(self._mark)
        marks.addWidget(self._asked)
        marks.addStretch(1)
        row.addWidget(behind, 1)

    def show_field(self, field: str) -> None:
        """Offers every field, with the one that it holds now; a field of its own has the name of the column."""
        own = field if field.startswith(CUSTOM) else f"{CUSTOM}{self._heading}"
        offered = [*words.FIELDS, own]
        if field not in offered:
            offered.insert(1, field)
        self.field.offer([(each, words.field(each, self._heading)) for each in offered])
        self.field.choose(field)
        for at, each in enumerate(offered):
            self.field.setItemIcon(at, icons.icon(icon_of(each), self._look.colours.text_2, Icon.INLINE))
        self._mark.setVisible(field != SKIP and not self._asked.isVisibleTo(self))

    def ask(self, said: str) -> None:
        """What is not clear about it, "" for nothing."""
        self._asked.setText(said)
        self._asked.setVisible(bool(said))
        self._mark.use("question" if said else "check-circle", "waiting" if said else "accent")
        self._mark.setVisible(bool(said) or self.field.value != SKIP)
        self.field.setAccessibleDescription(said)

    def _choose(self) -> None:
        self.chosen.emit(self._place, self.field.value)
