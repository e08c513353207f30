"""Pictures of works in a timeline: brought to the sale, looked at, taken away; by pointer, keys and menu."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from clientcare.book import attachments
from clientcare.store.reads import pictures
from clientcare.ui.person.timeline_view import TimelineView
from clientcare.ui.pictures.sale_pictures import SalePictures
from clientcare.ui.pictures.viewer import Viewer
from tests.drawn import png
from tests.ui.painted import dragged, drop, image, settle, written
from tests.ui.room import Room


@pytest.fixture
def work(tmp_path: Path, qapp: QApplication) -> Path:
    file = tmp_path / "low-tide.png"
    file.write_bytes(written(image(), "PNG"))
    return file


def view(room: Room) -> TimelineView:
    return room.window.clients.page.person._timeline


def at_work(room: Room) -> SalePictures:
    return room.window.clients.page.person._deeds.pictures


def sale(room: Room, title: str = "Low Tide") -> str:
    model = view(room)._model
    return next(uid for place, uid in enumerate(model.ids) if title in model.sentence(place))


def shown(room: Room, title: str = "Low Tide") -> str | None:
    return pictures.pictures_of(room.studio, [sale(room, title)]).get(sale(room, title))


def middle_of(room: Room, uid: str) -> QPoint:
    index = view(room)._model.index(view(room).place_of(uid))
    return view(room).visualRect(index).center()


def picture_of(room: Room, uid: str) -> QRect:
    index = view(room)._model.index(view(room).place_of(uid))
    return view(room)._delegate.picture_in(view(room).visualRect(index), index)


def act(room: Room, uid: str, words: str) -> QAction:
    """What the menu of that line offers by these words."""
    view(room).asked.emit(uid, QPoint(0, 0))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    found = next(action for action in menu.actions() if words in action.text())
    menu.close()
    return found


@pytest.fixture
def pictured(ana: Room, qtbot: QtBot) -> Room:
    """The sale of Low Tide has a picture, and is the line in hand."""
    attachments.set_picture(ana.desk(), sale(ana), png(600, 400), "low-tide.png")
    ana.window.clients.page.person.show_client(ana.uids["Ana"])
    ana.window.clients.page.person.show_entry(sale(ana))
    return ana


def test_a_picture_dropped_on_a_sale_is_that_of_the_work_and_can_be_taken_back(
    ana: Room, qtbot: QtBot, work: Path
) -> None:
    assert drop(view(ana).viewport(), middle_of(ana, sale(ana)), dragged(work))
    settle(qtbot, at_work(ana).bringing)
    assert shown(ana)
    assert shown(ana, "Dune") is None
    assert ana.window.saying.toast._words.text() == "Picture saved."
    assert picture_of(ana, sale(ana)).isValid()
    ana.press(qtbot, "Ctrl+Z")
    assert shown(ana) is None
    assert not picture_of(ana, sale(ana)).isValid()
    with ana.file() as studio:
        assert pictures.pictures_of(studio, [*view(ana)._model.ids]) == {}


def test_on_what_is_no_sale_nothing_can_be_dropped(ana: Room, work: Path) -> None:
    assert not drop(view(ana).viewport(), middle_of(ana, sale(ana, "She loves it.")), dragged(work))


def test_what_was_copied_is_pasted_to_the_sale_in_hand_and_not_to_the_person(ana: Room, qtbot: QtBot) -> None:
    held = QMimeData()
    held.setData("image/png", png(50, 50))
    QGuiApplication.clipboard().setMimeData(held)
    ana.window.clients.page.person.show_entry(sale(ana))
    ana.press(qtbot, "Ctrl+V")
    settle(qtbot, at_work(ana).bringing)
    assert shown(ana)
    assert view(ana).sale_in_hand == sale(ana)
    assert not ana.window.clients.page.photos.bringing.works


def test_the_line_in_hand_is_looked_at_by_space_and_left_by_esc(pictured: Room, qtbot: QtBot) -> None:
    pictured.press(qtbot, "Space")
    viewer = QApplication.activeModalWidget()
    assert isinstance(viewer, Viewer)
    qtbot.waitUntil(lambda: not viewer.picture.image.isNull())
    assert viewer.picture.accessibleName() == "Low Tide"
    assert viewer.picture.image.pixelColor(9, 9).green() > 100
    assert viewer.picture.image.width() <= pictured.window.width()
    pictured.press(qtbot, "Escape")
    qtbot.waitUntil(view(pictured).hasFocus)


def test_a_click_on_the_picture_looks_at_it_and_one_beside_it_does_not(pictured: Room, qtbot: QtBot) -> None:
    place = picture_of(pictured, sale(pictured))
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(view(pictured).viewport(), left, pos=place.topRight() + QPoint(30, 10))
    assert QApplication.activeModalWidget() is None
    qtbot.mouseClick(view(pictured).viewport(), left, pos=place.center())
    viewer = QApplication.activeModalWidget()
    assert isinstance(viewer, Viewer)
    viewer.reject()


def test_the_picture_is_taken_away_by_the_menu_and_the_one_before_is_in_the_trash(pictured: Room) -> None:
    act(pictured, sale(pictured), "Take the picture away").trigger()
    assert shown(pictured) is None
    assert pictured.window.saying.toast._words.text() == "Picture taken away."
    assert view(pictured).sale_in_hand == sale(pictured)


def test_a_picture_that_is_no_longer_there_is_said(pictured: Room) -> None:
    (pictured.folder / "attachments" / (shown(pictured) or "")).unlink()
    act(pictured, sale(pictured), "Look at the picture").trigger()
    viewer = QApplication.activeModalWidget()
    assert isinstance(viewer, Viewer)
    assert not hasattr(viewer, "picture")
    viewer.reject()
