"""Pictures of works in a timeline: brought to the sale, looked at, taken away; by pointer, keys and menu."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from clientcare.book import attachments, clients
from clientcare.domain.records import Sale
from clientcare.domain.values import Purpose
from clientcare.store.reads import pictures, timeline
from clientcare.ui.parts import asking
from clientcare.ui.person.composer_sale import SaleFields
from clientcare.ui.person.timeline_view import TimelineView
from clientcare.ui.pictures.sale_pictures import SalePictures
from clientcare.ui.pictures.viewer import Viewer
from clientcare.ui.window import Window
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
    assert view(ana)._model.sentence(view(ana).place_of(sale(ana))).endswith("With a picture")
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


def test_a_sale_says_that_its_thank_you_is_to_come_until_it_was_said(pictured: Room, qtbot: QtBot) -> None:
    sold = pictured.sell("Ana", "Heron", "2026-05-12")
    pictured.window.clients.page.person.show_client(pictured.uids["Ana"])
    model = view(pictured)._model
    assert "No thank-you yet" in model.sentence(model.place_of(sold))
    attachments.set_picture(pictured.desk(), sold, png(60, 40))
    pictured.log("Ana", "Thank you", "2026-05-13", purpose=Purpose.THANKS)
    pictured.window.clients.page.person.show_client(pictured.uids["Ana"])
    assert "No thank-you yet" not in model.sentence(model.place_of(sold))


# --- a sale that is being written down ------------------------------------------------------------------------


def begun(room: Room, qtbot: QtBot) -> SaleFields:
    """A sale to Ana of "Heron", not saved yet."""
    composer = room.window.clients.page.person.composer
    room.window.clients.view.setFocus(Qt.FocusReason.OtherFocusReason)
    room.press(qtbot, "Alt+6")
    room.type(qtbot, "Heron")
    assert composer._sale is not None
    return composer._sale


def test_a_sale_takes_its_picture_along_in_one_deed(
    ana: Room, qtbot: QtBot, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "file_to_read", lambda *_said: work)
    fields = begun(ana, qtbot)
    fields.picture.choose.click()
    qtbot.waitUntil(lambda: fields.picture.choose.text() == "low-tide.png")
    ana.press(qtbot, "Ctrl+Return")
    assert ana.window.saying.toast._words.text() == "Sale to Ana saved."
    assert shown(ana, "Heron")
    ana.window.clients.view.setFocus()
    ana.press(qtbot, "Ctrl+Z")
    ana.press(qtbot, "Alt+6")
    assert fields.picture.choose.text() == "Choose a picture…"
    with ana.file() as studio:
        assert not [one for one in timeline.timeline(studio, ana.uids["Ana"]) if getattr(one, "title", "") == "Heron"]
        assert pictures.pictures_of(studio, [*view(ana)._model.ids]) == {}


def test_a_picture_dropped_on_the_fields_of_a_sale_can_be_left_out_again(
    ana: Room, qtbot: QtBot, work: Path, tmp_path: Path
) -> None:
    fields = begun(ana, qtbot)
    assert drop(fields, QPoint(5, 5), dragged(work))
    qtbot.waitUntil(fields.picture.remove.isVisible)
    fields.picture.remove.click()
    assert not fields.picture.remove.isVisible()
    broken = tmp_path / "broken.png"
    broken.write_bytes(png(9, 9)[:-20])
    drop(fields, QPoint(5, 5), dragged(broken))
    qtbot.waitUntil(lambda: ana.window.saying.banner.said.startswith("broken.png is damaged"))
    assert not fields.picture.remove.isVisible()


def test_a_file_that_is_gone_when_the_sale_is_saved_is_said_and_nothing_is_lost(
    ana: Room, qtbot: QtBot, work: Path
) -> None:
    fields = begun(ana, qtbot)
    drop(fields, QPoint(5, 5), dragged(work))
    qtbot.waitUntil(fields.picture.remove.isVisible)
    work.unlink()
    fields.title.setFocus()
    ana.press(qtbot, "Ctrl+Return")
    assert ana.window.saying.banner.said.startswith("low-tide.png is not there")
    assert fields.title.text() == "Heron"


def test_beside_its_picture_a_sale_says_which_of_their_works_it_is(pictured: Room) -> None:
    model = view(pictured)._model
    line = next(row for row in map(model.row, range(model.rowCount())) if row is not None and row.picture)
    assert (line.title, line.work) == ("Bought their first work", "Low Tide")
    assert "Low Tide" in model.sentence(model.place_of(line.uid))
    bare = next(
        row for row in map(model.row, range(model.rowCount())) if row is not None and row.title == "Bought Dune"
    )
    assert (bare.work, bare.italic) == ("", "Dune")


def test_before_one_writes_the_work_stands_there_with_what_is_open(
    morning: Room, opening: Callable[[Room], Window], qtbot: QtBot
) -> None:
    sold = next(one for one in timeline.timeline(morning.studio, morning.uids["Adaeze"]) if isinstance(one, Sale))
    attachments.set_picture(morning.desk(), sold.uid, png(600, 400), "harbour.png")
    clients.edit_client(morning.desk(), morning.uids["Adaeze"], pronouns="she/her")
    window = opening(morning)
    brief = window.today.pane._briefed.brief
    work = brief._work
    assert work.isVisible()
    assert (work._reason.text(), work._what.text()) == ("Bought Blue Harbour 3 days ago", "Her first work.")
    assert work._open.isVisible()
    window.resize(960, 640)
    QApplication.processEvents()
    assert not work.isVisible()
    assert brief._reasons[0].isVisible()
