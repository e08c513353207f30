"""Every part of the window in every state, in one view: the counterpart of the design's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLayout, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from clientcare.domain.values import Feel
from clientcare.ui import avatars
from clientcare.ui.look import Look
from clientcare.ui.parts.chip import FilterChip, MenuChip
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.parts.feelings import Feelings
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.labelled import Labelled
from clientcare.ui.parts.tick import Round, Tick
from clientcare.ui.parts.toast import Toast
from clientcare.ui.settings.controls import Switch
from clientcare.ui.tokens import Type

SIZE = (1120, 700)
KINDS = (
    ("primary", "Save", "check"),
    ("default", "Copy", "copy"),
    ("ghost", "Later", "clock-clockwise"),
    ("link", "Show them", ""),
)
STATES = ("rest", "hover", "pressed", "disabled")
SAID = (
    (Type.DISPLAY, "Good morning, Mira"),
    (Type.HEADING, "Adaeze Okafor-Bell"),
    (Type.TITLE, "Is this the same Eilidh?"),
    (Type.READING, "It makes me happy to think of it there."),
    (Type.BODY, "You last spoke 9 weeks ago."),
    (Type.BODY_STRONG, "Tomás Quill"),
    (Type.LABEL, "Check in"),
    (Type.SMALL, "10 March, by email"),
    (Type.CAPTION, "Last contact"),
)
ROLES = (
    *("window", "sidebar", "surface", "sunken", "hover", "pressed", "line", "line_strong", "field_line", "text"),
    *("text_2", "text_3", "accent", "accent_hover", "accent_soft", "accent_on_soft", "thank", "thank_soft", "promise"),
    *("promise_soft", "date", "date_soft", "waiting", "waiting_soft", "danger", "danger_soft", "gap", "gap_line"),
    *("toast", "focus"),
)
NAMES = ("Aroha Fernleigh", "Samir Pennywhistle", "Hana Skylark", "Pia Lindqvist", "Celeste Hartigan", "Rosa Marchpane")


class Components(QWidget):
    """Columns of parts; each says by its accessible name what it is, and in which state."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("place", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(*SIZE)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(44, 36, 44, 36)
        whole.setSpacing(48)
        for column in (self._looks(), self._buttons(), self._fields()):
            whole.addLayout(column)
        self.toast = Toast(self, look)
        self.toast.show_words("Visit with Hana saved. Next check-in 12 July.", [("Undo", lambda: None)], keys="Ctrl Z")

    def _looks(self) -> QVBoxLayout:
        words = [Label(text, role) for role, text in SAID]
        return _column("Type", *words, "Avatars", _Faces(self._look), "Colour roles", _Colours(self._look))

    def _buttons(self) -> QVBoxLayout:
        rows: list[QWidget | str] = []
        for kind, text, icon in KINDS:
            rows.append(_row([self._button(kind, text, icon, state) for state in STATES]))
        return _column("Buttons", *rows, "Small", _row([Button(self._look, "Show an example", small=True)]))

    def _button(self, kind: str, text: str, icon: str, state: str) -> Button:
        button = (_Hovered if state == "hover" else Button)(self._look, text, icon, kind=kind)
        button.setAccessibleName(f"{kind} {state}")
        _be(button, state)
        return button

    def _fields(self) -> QVBoxLayout:
        look = self._look
        plain, wrong, resting = Field("a field", "Full name"), Field("a wrong field"), Field("a resting field")
        wrong.setText("hana@@skylark.example")
        resting.setText("Not needed yet")
        resting.setEnabled(False)
        labelled = Labelled(look, "Needs a change", wrong)
        labelled.be_wrong("An email has one @ sign.")
        ticked, round_one, switch = (
            Tick(look, "Remove those backups too"),
            Round(look, "Once"),
            Switch(look, "a switch"),
        )
        off = Switch(look, "a switch that is off")
        for each in (ticked, round_one, switch):
            each.setChecked(True)
        plain_chip, chosen_chip, menu_chip = (
            FilterChip(look, "Overdue"),
            FilterChip(look, "Long-distance"),
            MenuChip(look, "Circle"),
        )
        chosen_chip.setChecked(True)
        menu_chip.offer({"a": "Collectors"})
        seemed = Feelings(look)
        seemed.choose(Feel.DELIGHTED)
        parts = (Labelled(look, "Name", plain), labelled, Labelled(look, "Resting", resting))
        choices = (_row([ticked, round_one]), _row([switch, off]), _row([plain_chip, chosen_chip, menu_chip]))
        return _column("Fields and choices", *parts, *choices, "How they seemed", seemed)


class _Hovered(Button):
    """Looks as if the pointer rested on it."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.state |= QStyle.StateFlag.State_MouseOver


class _Faces(QWidget):
    """Initials in the colours that follow from the names."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, name in enumerate(NAMES):
            avatars.paint(painter, QRect(place * 50, 0, 40, 40), name, self._look)
        painter.end()


class _Colours(QWidget):
    """A swatch of each role."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(300, 34 * -(-len(ROLES) // 10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, role in enumerate(ROLES):
            box = QRect(place % 10 * 30, place // 10 * 34, 24, 24)
            painter.fillRect(box, self._look.colour(role))
            painter.setPen(self._look.colour("line_strong"))
            painter.drawRect(box)
        painter.end()


def _be(button: QAbstractButton, state: str) -> None:
    button.setEnabled(state != "disabled")
    button.setDown(state == "pressed")


def _row(parts: Sequence[QWidget]) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return held


def _column(*parts: QWidget | QLayout | str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(10)
    for part in parts:
        if isinstance(part, str):
            column.addSpacing(12 if column.count() else 0)
            column.addWidget(Label(part, Type.TITLE))
        elif isinstance(part, QWidget):
            column.addWidget(part)
    column.addStretch(1)
    return column
