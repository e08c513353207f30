"""The card that shows what the first person of a table will look like."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientcare.exchange.incoming import Incoming, IncomingPerson
from clientcare.ui import avatars
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.prose import Prose
from clientcare.ui.tokens import Icon, Type
from clientcare.words.tongue import speaker, tr
from clientcare.words.window import importing as words

FACE = 48
MOST = 3


class _Face(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self.name = look, ""
        self.setFixedSize(QSize(look.side(FACE), look.side(FACE)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        avatars.paint(painter, self.rect(), self.name, self._look)
        painter.end()


class FirstPerson(QFrame):
    """Nobody yet, as long as no column names anybody."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("part", "card")
        self._face = _Face(look)
        self.name = Label("", Type.TITLE, wraps=True)
        self._under = Label("", tone="2", wraps=True)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._face, 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.name)
        names.addWidget(self._under)
        head.addLayout(names, 1)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        rule = QFrame()
        rule.setProperty("part", "rule")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 22, 22, 22)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(rule)
        column.addLayout(self._lines)

    def show_first(self, read: Incoming) -> None:
        """Shows the first person that is in what was read."""
        person = next(iter(read.people), None)
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._face.name = person.name if person else ""
        self._face.update()
        self.name.setText(person.name if person else tr(words.NAMELESS))
        under = [person.circle, person.town] if person else []
        self._under.setText(", ".join(part for part in under if part))
        self._under.setVisible(any(under))
        if person is not None:
            self._tell(read, person)

    def _tell(self, read: Incoming, person: IncomingPerson) -> None:
        for reach in person.emails[:1]:
            self._add("envelope-simple", reach.value)
        for reach in person.phones[:1]:
            self._add("phone", reach.value)
        self._tell_sales(read, person)
        for each in person.dates[:MOST]:
            self._add("cake", speaker().date_of(each.day.day, each.day.month, each.day.year))
        if person.tags:
            self._add("users-three", ", ".join(person.tags))
        for name, value in person.custom[:MOST]:
            self._add("file-text", f"{name}: {value}")
        if person.about:
            self._add("note-pencil", person.about)

    def _tell_sales(self, read: Incoming, person: IncomingPerson) -> None:
        sold = [sale for sale in read.sales if read.people[sale.buyer] is person][:MOST]
        for sale in sold:
            day = sale.sold_on or sale.asked_on
            said = day.whole if day is not None else None
            when = speaker().date_of(said.day, said.month, said.year) if said else str(day or "")
            price = speaker().money(sale.price) if sale.price is not None else ""
            self._add("palette", ", ".join(part for part in (sale.title, price, when) if part))

    def _add(self, icon: str, said: str) -> None:
        line = Prose(self._look, gap=12, side=Icon.INLINE)
        line.say(said, icon=icon, icon_ink="text_2")
        self._lines.addWidget(line)
