"""The first people: five rows of a name, a circle, and a word about them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from clientcare.book.first_people import FirstPerson
from clientcare.domain.records import Circle
from clientcare.ui import avatars, icons
from clientcare.ui.first_run.steps import Step
from clientcare.ui.look import Look
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.prose import Prose
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import first_run as words

ROWS = 5
FACE = 36
NAME, CIRCLE = 210, 160
NARROW = 640
"""Of the page, at text as drawn: narrower, the word stands below name and circle."""


class PeoplePage(Step):
    """`skip` goes on without anybody; what was typed stays."""

    skip = Signal()

    def __init__(self, look: Look, circles: Sequence[Circle]) -> None:
        super().__init__(look, words.step(1, 2), tr(words.WHO), tr(words.WHO_UNDER))
        self.rows = [PersonRow(look, place + 1, circles) for place in range(ROWS)]
        for row in self.rows:
            self.body.addWidget(row)
        self._about_circles = Prose(look, Type.SMALL, "text_2")
        said = [(circle.name, circle.every) for circle in circles if circle.every][:2]
        self._about_circles.say(words.what_a_circle_says(said), icon="users-three", icon_ink="text_2")
        self.body.addSpacing(14)
        self.body.addWidget(self._about_circles)
        self.leave = self.add_button(tr(words.SKIP), self.skip.emit)
        self.main = self.add_button(tr(words.CONTINUE), self.go_on.emit, kind="primary")
        for row in self.rows:
            row.name.returnPressed.connect(self.go_on)
            row.word.returnPressed.connect(self.go_on)

    @property
    def entry(self) -> QWidget:
        return self.rows[0].name

    def _fit(self) -> None:
        super()._fit()
        for row in self.rows:
            row.stand(narrow=self.width_inside < self._look.px(NARROW))

    @property
    def people(self) -> list[FirstPerson]:
        """Whoever has a name by now."""
        return [row.person for row in self.rows if row.person.name]


class PersonRow(QWidget):
    """The circle is chosen once there is a name: the first one, for these are the ones who come to mind first."""

    def __init__(self, look: Look, place: int, circles: Sequence[Circle]) -> None:
        super().__init__()
        self._look = look
        self._circles = [(circle.uid, circle.name) for circle in circles]
        self._chosen = False
        self._narrow: bool | None = None
        self._face = Face(look)
        self.name = Field(words.field_of(place), tr(words.NAME))
        self.circle: Choice[str] = Choice(look, words.circle_of(place), [("", tr(words.CIRCLE)), *self._circles])
        self.word = Field(words.word_of(place), tr(words.WORD))
        self.name.textChanged.connect(self._hear_name)
        self.circle.activated.connect(self._hear_circle)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.addWidget(self._face, 0, 0, alignment=Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.name, 0, 1)
        self._grid.addWidget(self.circle, 0, 2)
        look.changed.connect(self._restyle)
        self._restyle()
        self._show_circle()
        self.stand(narrow=False)

    @property
    def person(self) -> FirstPerson:
        """Who stands there; without a name it is nobody."""
        return FirstPerson(" ".join(self.name.text().split()), self.circle.value, self.word.text().strip())

    def stand(self, *, narrow: bool) -> None:
        """The word beside the others, or below them."""
        if narrow is self._narrow:
            return
        self._narrow = narrow
        self._grid.removeWidget(self.word)
        if narrow:
            self._grid.addWidget(self.word, 1, 1, 1, 2)
        else:
            self._grid.addWidget(self.word, 0, 3)
        self._grid.setColumnStretch(1, 1 if narrow else 0)
        self._grid.setColumnStretch(3, 0 if narrow else 1)
        self.name.setMinimumWidth(0 if narrow else self._look.px(NAME))
        self.name.setMaximumWidth(16777215 if narrow else self._look.px(NAME))

    def _hear_name(self, text: str) -> None:
        self._face.show_name(text)
        if not self._chosen and self._circles:
            self.circle.choose(self._circles[0][0] if text.strip() else "")
        self._show_circle()

    def _hear_circle(self) -> None:
        self._chosen = True
        self._show_circle()

    def _show_circle(self) -> None:
        """The word that stands there while none is chosen is quieter."""
        if self.circle.property("empty") is not (empty := not self.circle.value):
            self.circle.setProperty("empty", empty)
            self.circle.style().unpolish(self.circle)
            self.circle.style().polish(self.circle)

    def _restyle(self) -> None:
        self.circle.setFixedWidth(self._look.px(CIRCLE))


class Face(QWidget):
    """The initials of whom a row is about, a person while it is nobody yet."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._name = look, ""
        look.changed.connect(self._restyle)
        self._restyle()

    def show_name(self, name: str) -> None:
        self._name = name.strip()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, side = self._look, self.width()
        if self._name:
            avatars.paint(painter, QRect(0, 0, side, side), self._name, look)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("sunken"))
            painter.drawEllipse(0, 0, side, side)
            person = icons.pixmap("user", look.colours.text_3, side // 2, self.devicePixelRatioF())
            painter.drawPixmap(side // 4, side // 4, person)
        painter.end()

    def _restyle(self) -> None:
        side = self._look.side(FACE)
        self.setFixedSize(QSize(side, side))
        self.update()
