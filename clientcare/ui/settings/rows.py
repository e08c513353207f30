"""The rows of a page of settings: what it is and what it does at the left, what one sets it with at the right."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLayoutItem, QVBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.mirror import margins
from clientcare.ui.parts.controls import Label, Picture
from clientcare.ui.parts.flow import Flow
from clientcare.ui.tokens import Icon, Type

ROW = 61
"""With the hairline between two of them 62."""
WORDS = 210
"""As much room the words of a row need beside its controls; with less these stand under them."""
WIDE = 360
SIDE = 18
INSET, UNDER = 8, 3
"""How far the words in a field begin from its edge: what stands under it begins there too; and as much as its words lie
below its upper edge is free under the sentence, so that both together stand in the middle of the row."""

K = TypeVar("K", bound=Hashable)
W = TypeVar("W", bound=QWidget)


class AtEnd(Flow):
    """Controls at the end of a row, in the middle of its height."""

    def setGeometry(self, rect: QRect) -> None:
        lower = max(0, (rect.height() - self.heightForWidth(rect.width())) // 2)
        super().setGeometry(rect.adjusted(0, lower, 0, 0))

    def minimumSize(self) -> QSize:
        """Fields are not made narrower than they are, but where they are very wide."""
        least = (max(item.minimumSize().width(), min(item.sizeHint().width(), WIDE)) for item in self._shown())
        return QSize(max(least, default=0), super().minimumSize().height())

    def _lay_row(self, row: list[tuple[QLayoutItem, QSize]], rect: QRect, y: int, *, really: bool) -> int:
        used = sum(size.width() for _, size in row) + self._across * (len(row) - 1)
        free = max(0, rect.width() - used)
        parent = self.parentWidget()
        rightward = parent is None or parent.layoutDirection() is Qt.LayoutDirection.LeftToRight
        rest = rect.adjusted(free, 0, 0, 0) if rightward else rect.adjusted(0, 0, -free, 0)
        return super()._lay_row(row, rest, y, really=really)


class Row(QWidget):
    """`name` in strong type over a quieter sentence; `controls` at the right, under the words where it is narrow."""

    def __init__(self, look: Look, name: str | QWidget, sentence: str = "", *, before: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._look = look
        self._before = list(before)
        self.name = Label(name, Type.BODY_STRONG, wraps=True) if isinstance(name, str) else name
        self.sentence = Label(sentence, Type.SMALL, tone="2", wraps=True)
        if not sentence:  # to show what stands nowhere yet would make a window of it
            self.sentence.hide()
        self._wrong = _Wrong(look)
        self._said: dict[QWidget, str] = {}
        self.words = QVBoxLayout()
        self.words.setSpacing(0)
        inset = 0 if isinstance(self.name, QLabel) else INSET
        self.sentence.setContentsMargins(*margins(inset, 0, 0, 0))
        self._wrong.setContentsMargins(*margins(inset, 0, 0, 0))
        self.words.addStretch(1)
        self.words.addWidget(self.name)
        self.words.addSpacing(-2 if inset else 1)  # a field is higher than its words
        for part in (self.sentence, self._wrong):
            self.words.addWidget(part)
        self.words.addSpacing(UNDER if inset else 0)
        self.words.addStretch(1)
        self._controls = QWidget()
        self._flow = AtEnd(across=12)
        self._controls.setLayout(self._flow)
        self._controls.hide()
        self._build()

    def add(self, *controls: QWidget) -> Row:
        """Adds controls at the right; to a screen reader the sentence describes them."""
        for control in controls:
            self._flow.addWidget(control)
        self._controls.show()
        self._describe()
        return self

    def keep_free(self, width: int) -> None:
        """Leaves so much between the last control and the next, besides what is free at both sides of it."""
        room = QWidget()
        room.setFixedSize(width, 1)
        self._flow.addWidget(room)

    def say(self, sentence: str) -> None:
        """Says another sentence under the name."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self._describe()

    @property
    def wrong(self) -> str:
        """What is wrong with what was typed here, "" for nothing."""
        return self._wrong.said

    def be_wrong(self, field: QWidget, sentence: str) -> None:
        """Says what is wrong with a field of this row and has it read out; "" takes it back."""
        if sentence != self._said.get(field, ""):
            self._said[field] = sentence
            self._wrong.say(field, sentence, self.sentence.text())

    def _describe(self) -> None:
        for place in range(self._flow.count()):
            item = self._flow.itemAt(place)
            control = item.widget() if item is not None else None
            if control is not None and not isinstance(control, QLabel) and not self._said.get(control):
                control.setAccessibleDescription(self.sentence.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Narrower than its controls beside its words: then they stand under them."""
        least = super().minimumSizeHint()
        return QSize(self._flow.minimumSize().width(), min(least.height(), self._look.px(ROW)))

    def _build(self) -> None:
        self._side = QHBoxLayout()
        self._side.setSpacing(0)
        for part in self._before:
            self._side.addWidget(part)
            usual = 12 if part is not self._before[-1] or isinstance(self.name, QLabel) else 12 - INSET
            self._side.addSpacing(part.property("apart") or usual)
        self._side.addLayout(self.words, 1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 9, 0, 9)
        self._line.setSpacing(12)
        self._line.addLayout(self._side, 1)
        self._line.addWidget(self._controls)
        self._look.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setMinimumHeight(self._look.px(ROW))
        self._fit()

    def _fit(self) -> None:
        before = sum(part.sizeHint().width() + 12 for part in self._before)
        needed = self._flow.sizeHint().width() + 12 + before + round(WORDS * self._look.scale)
        beside = self.width() >= needed or not self._flow.count()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._line.direction() is not way:
            self._line.setDirection(way)


class _Wrong(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._sentence = Label("", Type.SMALL, tone="danger", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(6)
        row.addWidget(Picture(look, "warning-circle", Icon.INLINE, "danger"))
        row.addWidget(self._sentence, 1)
        self.hide()

    @property
    def said(self) -> str:
        return self._sentence.text()

    def say(self, field: QWidget, sentence: str, else_described: str) -> None:
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))
        field.setProperty("wrong", bool(sentence))
        field.style().unpolish(field)
        field.style().polish(field)
        field.setAccessibleDescription(sentence or else_described)
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(field, sentence))


class Card(QFrame):
    """Rows under each other with a hairline between two of them."""

    before = SIDE
    """What stands free at the side where one begins to read."""

    def __init__(self, rows: Iterable[QWidget] = ()) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*margins(self.before, 0, SIDE, 0))
        self._column.setSpacing(0)
        self.lay(list(rows))

    def lay(self, rows: Sequence[QWidget]) -> None:
        """Shows these rows in this order; those that stay keep the focus they have."""
        while (item := self._column.takeAt(0)) is not None:
            line = item.widget()
            if isinstance(line, _Line):
                line.deleteLater()
        for place, row in enumerate(rows):
            if place:
                self._column.addWidget(_Line(SIDE - self.before))
            self._column.addWidget(row)
            row.show()  # the layout would do so only later, and what is hidden takes no focus


class _Line(QWidget):
    """It begins where the words do, not where handles stand out."""

    def __init__(self, inset: int) -> None:
        super().__init__()
        rule = QFrame()
        rule.setProperty("part", "rule")
        rule.setFixedHeight(1)
        row = QVBoxLayout(self)
        row.setContentsMargins(*margins(inset, 0, 0, 0))
        row.addWidget(rule)


class Rows(Card, Generic[K, W]):
    """A card with one row for each of some records: one that stays is shown anew, so that no focus is lost."""

    def __init__(self, make: Callable[[K], W]) -> None:
        self._make = make
        self._rows: dict[K, W] = {}
        super().__init__()

    def __getitem__(self, key: K) -> W:
        return self._rows[key]

    @property
    def keys(self) -> list[K]:
        """What is shown, from the top down."""
        return list(self._rows)

    @property
    def shown(self) -> list[W]:
        """The rows from the top down."""
        return list(self._rows.values())

    def show_all(self, keys: Sequence[K]) -> dict[K, W]:
        """The rows of these, in this order, made where they were not there."""
        rows = {key: self._rows.get(key) or self._make(key) for key in keys}
        if list(rows) != list(self._rows):
            for key, row in self._rows.items():
                if key not in rows:
                    row.hide()
                    row.deleteLater()
            self._rows = rows
            self.lay(list(rows.values()))
        return rows


class Below(QWidget):
    """A part with some pixels above it, which go with it when it is hidden."""

    def __init__(self, part: QWidget, above: int = 8) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, above, 0, 0)
        column.addWidget(part)
