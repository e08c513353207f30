"""The table of two records: who they are at the top, the kept one first, and field by field what both say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.merge.line_row import Cells, LineRow
from clientcare.ui.merge.sides import Side, lines
from clientcare.ui.parts.controls import Label, Tool
from clientcare.ui.person.brief import Avatar
from clientcare.ui.settings.rows import Card
from clientcare.ui.tokens import Type
from clientcare.words.window import two_records as words

FACE, HEAD = 32, 60


class Table(QWidget):
    """`swapped` asks that the other one be kept.

    A new card stands in the place of the old one for each two: rows that are shown one by one are all measured again
    for each.
    """

    swapped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: list[LineRow] = []
        self._card = Card()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._card)

    @property
    def taken(self) -> list[str]:
        """The fields of which the other's is chosen."""
        return [field for row in self.rows for field in row.taken]

    @property
    def left(self) -> Iterator[tuple[str, str]]:
        """The values that were unticked, by their field."""
        for row in self.rows:
            yield from row.left

    @property
    def first(self) -> QWidget:
        """What has the focus when one comes in: the first that can be chosen."""
        return next((row.rounds[0] for row in self.rows if row.rounds), self.swap)

    def show_sides(self, mine: Side, theirs: Side, today: date) -> None:
        """Shows these two, the first as the one who is kept."""
        names = mine.client.name, theirs.client.name
        self.swap = Tool(self._look, words.keeps(names[1]), "repeat")
        self.swap.clicked.connect(self.swapped)
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.swap)
        row.addStretch(1)
        head = Cells(self._look, around, high=HEAD)
        for each in (mine, theirs):
            head.add(self._person(each, today))
        self.rows = [LineRow(self._look, line, names) for line in lines(mine, theirs, today)]
        self._put(Card([head, *self.rows]))

    def _put(self, card: Card) -> None:
        layout = card.layout()
        assert layout is not None
        layout.setContentsMargins(0, 0, 0, 0)
        self._column.replaceWidget(self._card, card)
        self._card.hide()
        self._card.deleteLater()
        self._card = card
        card.show()

    def _person(self, side: Side, today: date) -> QWidget:
        client = side.client
        face = Avatar(self._look, self._look.side(FACE))
        face.show_name(client.name, client.photo)
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(client.name, Type.BODY_STRONG, wraps=True))
        said = words.since(min(side.since, client.entered_on), client.imported_on, today)
        column.addWidget(Label(said, Type.SMALL, tone="2", wraps=True))
        row.addWidget(face)
        row.addLayout(column, 1)
        return held
