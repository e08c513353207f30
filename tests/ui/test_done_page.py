"""What stands in Today when nobody is left in it: a work of the artist's own, what is next, and the day's question."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import attachments, days
from clientcare.domain.values import Purpose
from clientcare.store.reads import order
from clientcare.ui.today.done import DonePage
from clientcare.ui.today.journal import Journal
from clientcare.ui.window import Window
from tests.ui.room import Room

Opening = Callable[[Room], Window]


@pytest.fixture
def quiet(room: Room) -> Room:
    """Rosa has Three Pears and was thanked; two others are promised something for tomorrow."""
    room.add("Rosa Marchpane", "2026-05-01", given="Rosa")
    pears = room.sell("Rosa", "Three Pears", "2025-05-01")
    attachments.set_picture(room.desk(), pears, painted(200, 160), "pears.png")
    room.log("Rosa", "Tea.", "2026-05-14", purpose=Purpose.THANKS)
    for name in ("Ana Ruiz", "Bo Aster"):
        room.add(name, "2026-05-14")
        room.promise(name.split()[0], "send it", "2026-05-14", due="2026-05-16")
    return room


def painted(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#246654"))
    buffer = QBuffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub knows files only
    return bytes(buffer.data().data())


def done(room: Room) -> DonePage:
    page = room.window.today.done
    assert page.isVisible()
    return page


def test_a_work_of_ones_own_hangs_there_with_whom_it_lives(quiet: Room, opening: Opening, qtbot: QtBot) -> None:
    opening(quiet)
    home = done(quiet)._home
    assert home.frame.isVisible()
    assert home.caption.said == "Three Pears lives with Rosa now."
    assert (home.frame.width(), home.frame.height()) == (230, 190)
    album = quiet.look.album
    assert album is not None
    qtbot.waitUntil(lambda: album.bytes_held > 0)


def test_it_says_who_heard_and_what_is_next(quiet: Room, opening: Opening) -> None:
    opening(quiet)
    assert done(quiet)._title.text() == "Everyone is looked after."
    assert done(quiet)._under.text() == "One person heard from you today. The next two are tomorrow."


def test_without_a_picture_a_cup_stands_in(opened: Room, qtbot: QtBot) -> None:
    for _ in range(3):
        opened.press(qtbot, "L")
    home = done(opened)._home
    assert home._cup.isVisible()
    assert not home.frame.isVisible()
    assert not home.caption.isVisible()


def test_in_a_low_window_the_picture_makes_room_for_the_words(quiet: Room, opening: Opening) -> None:
    window = opening(quiet)
    window.resize(760, 560)
    QApplication.processEvents()
    page = done(quiet)
    assert page._home.frame.height() < 190
    assert page.line.visibleRegion().boundingRect().size() == page.line.size()


def test_an_answer_is_kept_by_its_date_and_read_again_another_day(quiet: Room, opening: Opening, qtbot: QtBot) -> None:
    days.reflect(quiet.on("2026-05-13"), "Told Noor how to hang it.")
    opening(quiet)
    assert done(quiet).line.hasFocus()
    quiet.type(qtbot, "Listened to Rosa.")
    quiet.press(qtbot, "Return")
    qtbot.mouseClick(done(quiet)._earlier, Qt.MouseButton.LeftButton)
    journal = QApplication.activeModalWidget()
    assert isinstance(journal, Journal)
    assert journal.text.toPlainText() == "Today\nListened to Rosa.\n\nYesterday\nTold Noor how to hang it."
    journal.reject()
    with quiet.file() as studio:
        kept = [(one.on, one.text) for one in order.reflections(studio)]
    assert kept == [(date(2026, 5, 14), "Listened to Rosa."), (date(2026, 5, 13), "Told Noor how to hang it.")]


def test_with_nothing_answered_before_there_is_nothing_to_read(opened: Room, qtbot: QtBot) -> None:
    for _ in range(3):
        opened.press(qtbot, "L")
    assert not done(opened)._earlier.isVisible()
