"""Where one reads from the right, everything stands on the other side; words and pictures stay as they are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clientcare.ui import icons, languages
from clientcare.ui.avatars import colour_index
from clientcare.ui.mirror import direction, mirror
from clientcare.ui.parts.controls import Label
from clientcare.ui.text import Paragraph
from clientcare.ui.tokens import LIGHT
from tests.ui.room import Room

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
RUTH = "רות כהן"


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    """One reads from the right, in the whole app."""
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(LEFT)


@pytest.fixture
def mirrored(from_the_right: None, opened: Room, qapp: QApplication) -> Iterator[Room]:
    """The morning, from the right."""
    yield opened
    qapp.setLayoutDirection(LEFT)


def places_of(widget: QWidget, colour: str, box: QRect | None = None) -> list[int]:
    """How far from the left pixels of that colour stand, as parts of a hundred of the width."""
    image = widget.grab(box or widget.rect()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = QColor(colour).rgb()
    width, height = image.width(), image.height()
    found = (x for x in range(width) for y in range(0, height, 2) if image.pixel(x, y) == wanted)
    return [100 * x // width for x in found]


def face(name: str) -> str:
    """The ground of somebody's initials."""
    return LIGHT.avatars[colour_index(name, len(LIGHT.avatars))][0]


def test_faces_stand_at_the_right_in_the_lists(mirrored: Room, qtbot: QtBot) -> None:
    today = mirrored.window.today.view
    row = today.visualRect(today.currentIndex())
    assert min(places_of(today.viewport(), face("Adaeze Bell"), row)) > 80
    mirrored.press(qtbot, "Ctrl+2")
    people = mirrored.window.clients.view
    assert min(places_of(people.viewport(), face("Adaeze Bell"), people.visualRect(people.model().index(0, 0)))) > 80
    mirrored.press(qtbot, "Ctrl+3")
    agenda = mirrored.window.screen_shown.view  # type: ignore[attr-defined]
    assert min(places_of(agenda.viewport(), face("Adaeze Bell"))) > 70


def test_the_page_of_somebody_is_mirrored(mirrored: Room) -> None:
    window = mirrored.window
    window.show_client(mirrored.uids["Adaeze"])
    page = window.clients.page
    assert page.head.mapTo(page, QPoint()).x() < page.head.names.mapTo(page, QPoint()).x()
    timeline = page.person._timeline
    entry = timeline.visualRect(timeline.model().index(0, 0))
    assert min(places_of(timeline.viewport(), LIGHT.sunken, entry)) > 80
    first, last = page.head.strip._boxes()[0], page.head.strip._boxes()[-1]
    assert page.head.strip._cell_at(QPoint(page.head.strip.width() - 5, 5)) is first[1]
    assert page.head.strip._cell_at(QPoint(5, 5)) is last[1]


def test_the_places_stand_at_the_right_and_the_buttons_of_a_row_at_its_left(mirrored: Room) -> None:
    window = mirrored.window
    assert window.sidebar.x() > window.width() // 2
    assert min(places_of(window.sidebar.current, LIGHT.accent)) > 70
    over = window.today.view.actions_over
    assert over.x() < window.today.view.viewport().width() // 2


def painted(text: str, *, own: bool = False, turned: bool = False, width: int = 300) -> QImage:
    widget = QWidget()
    widget.setLayoutDirection(RIGHT if turned else LEFT)
    image = QImage(width, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    mirror(painter, image.rect(), widget)
    Paragraph(text, QFont(), width, 20, own=own).paint(painter, 0, 0, QColor("black"))
    painter.end()
    return image


def begins_at(image: QImage) -> int:
    dark = (x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 128)
    return next(dark)


def test_words_are_moved_and_never_turned_round(qtbot: QtBot) -> None:
    plain, turned = painted("Ana"), painted("Ana", turned=True)
    wide = QFontMetricsF(QFont()).horizontalAdvance("Ana")
    assert begins_at(plain) < 5
    assert begins_at(turned) == pytest.approx(300 - wide, abs=3)
    letters = QRect(0, 0, round(wide), 30)
    moved = turned.copy(letters.translated(begins_at(turned) - begins_at(plain), 0))
    assert moved == plain.copy(letters)


def test_a_name_begins_where_the_window_does_in_any_script(qtbot: QtBot) -> None:
    assert begins_at(painted(RUTH)) < 5
    label = Label(RUTH)
    qtbot.addWidget(label)
    label.resize(300, 30)
    assert begins_at(label.grab().toImage()) < 15


def test_somebodys_own_words_stand_where_one_begins_to_read_them(qtbot: QtBot) -> None:
    assert begins_at(painted(RUTH, own=True)) > 200
    assert begins_at(painted("Ruth", own=True)) < 5


@pytest.mark.parametrize(
    ("text", "own", "way"),
    [
        ("Ana called", False, LEFT),
        (RUTH, False, RIGHT),
        (f"{RUTH} bought Dune", False, LEFT),
        (f"{RUTH} bought Dune", True, RIGHT),
        (f"Dune, {RUTH}", True, LEFT),
        ("12 €", True, LEFT),
    ],
)
def test_a_sentence_is_read_as_the_window_and_a_persons_words_as_they_begin(
    qapp: QApplication, text: str, own: bool, way: Qt.LayoutDirection
) -> None:
    assert direction(text, own=own) is way


def tip(name: str) -> int:
    """Where the middle row of an icon begins to be drawn."""
    image = icons.pixmap(name, "#000000", 16).toImage()
    return next(x for x in range(16) if image.pixelColor(x, 8).alpha() > 100)


def test_what_points_to_a_side_points_to_the_other(qapp: QApplication, from_the_right: None) -> None:
    turned, heart = tip("caret-left"), tip("heart")
    qapp.setLayoutDirection(LEFT)
    assert turned > 8 > tip("caret-left")
    assert heart == tip("heart")


def test_the_language_that_is_spoken_says_from_where_one_reads(qapp: QApplication, from_the_right: None) -> None:
    before = QLocale()
    languages.begin(languages.SOURCE)
    assert qapp.layoutDirection() is LEFT
    assert languages._locale("ar").textDirection() is RIGHT
    QLocale.setDefault(before)
