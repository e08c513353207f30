"""The window opens where it stood the last time, and always where it can be seen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clientcare.app.standing import first_size, keep_standing, stand
from tests.ui.room import Room


def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(640, 480)
    qtbot.addWidget(made)
    return made


def test_at_first_it_is_as_drawn_where_the_screen_has_room() -> None:
    assert first_size(QSize(1280, 800), QSize(1920, 1050)) == QSize(1280, 800)
    beside_a_panel = first_size(QSize(1280, 800), QSize(1280, 770))
    assert beside_a_panel.width() < 1280
    assert beside_a_panel.height() < 740


def test_it_opens_as_it_was_left(tmp_path: Path, qtbot: QtBot) -> None:
    room, before, after = Room(tmp_path / "studio"), window(qtbot), window(qtbot)
    stand(before, room.desk())
    before.show()
    before.resize(500, 400)
    before.move(80, 60)
    keep_standing(before, room.desk())
    stand(after, room.desk())
    after.show()
    assert after.geometry() == before.geometry()
    assert after.size() == QSize(500, 400)
    room.close()


def test_a_window_of_a_screen_that_is_gone_comes_to_one_that_is_there(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    room, before, after = Room(tmp_path / "studio"), window(qtbot), window(qtbot)
    before.show()
    before.move(5000, 4000)
    keep_standing(before, room.desk())
    stand(after, room.desk())
    after.show()
    assert qapp.primaryScreen().availableGeometry().contains(after.geometry())
    room.close()


def test_a_window_that_was_never_shown_says_nothing_of_where_it_stands(tmp_path: Path, qtbot: QtBot) -> None:
    room, hidden, after = Room(tmp_path / "studio"), window(qtbot), window(qtbot)
    hidden.resize(300, 200)
    keep_standing(hidden, room.desk())
    stand(after, room.desk())
    assert after.size() == QSize(640, 480)
    room.close()
