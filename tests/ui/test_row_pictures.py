"""Rows are kept as they were painted: nobody sees a difference, and what has changed is painted anew."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from clientcare.ui.look import Look
from clientcare.ui.parts.row_pictures import ROOM, RowPictures
from tests.ui.room import Room

BOX = QRect(3, 5, 40, 20)


def painted(pictures: RowPictures, row: object, colour: str, drawn: list[object], box: QRect = BOX) -> str:
    """The colour in the middle of the row when it is painted so, or was."""

    def draw(painter: QPainter, at: QRect) -> None:
        drawn.append(row)
        painter.fillRect(at, colour)

    image = QImage(1000, 500, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    pictures.paint(painter, box, row, draw)
    painter.end()
    return image.pixelColor(box.center()).name()


def test_a_row_is_painted_once_and_another_one_by_itself(look: Look) -> None:
    pictures, drawn = RowPictures(look), list[object]()
    assert painted(pictures, "Ana", "#102030", drawn) == "#102030"
    assert painted(pictures, "Ana", "#ffffff", drawn) == "#102030"
    assert painted(pictures, "Ana, chosen", "#405060", drawn) == "#405060"
    assert painted(pictures, "Ana", "#708090", drawn, QRect(3, 5, 41, 20)) == "#708090"
    assert drawn == ["Ana", "Ana, chosen", "Ana"]


def test_another_look_paints_everything_anew(look: Look) -> None:
    pictures, drawn = RowPictures(look), list[object]()
    painted(pictures, "Ana", "#102030", drawn)
    look.changed.emit()
    assert painted(pictures, "Ana", "#405060", drawn) == "#405060"


def test_only_so_many_are_kept(look: Look) -> None:
    pictures, drawn = RowPictures(look), list[object]()
    large = QRect(0, 0, 1000, 500)
    for number in range(8):
        painted(pictures, number, "#102030", drawn, large)
    assert pictures._taken <= ROOM
    painted(pictures, 0, "#102030", drawn, large)
    assert drawn.count(0) == 2


def test_a_list_looks_the_same_when_it_is_painted_again(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    view = opened.window.clients.view
    first = view.grab().toImage()
    assert view.grab().toImage() == first
    opened.press(qtbot, "Down")
    assert view.grab().toImage() != first
    opened.press(qtbot, "Up")
    assert view.grab().toImage() == first
