"""Photos of people: dropped, pasted, chosen, undone; shown wherever initials stood."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.store.reads import people
from clientcare.ui.parts import asking
from clientcare.ui.person.brief import Avatar
from tests.drawn import png
from tests.ui.painted import dragged, drop, image, settle, written
from tests.ui.room import Room


@pytest.fixture
def face(tmp_path: Path, qapp: QApplication) -> Path:
    file = tmp_path / "face.jpg"
    file.write_bytes(written(image()))
    return file


def photo(room: Room, who: str) -> str | None:
    client = people.client(room.studio, room.uids[who])
    assert client is not None
    return client.photo


def brought(room: Room, qtbot: QtBot) -> None:
    settle(qtbot, room.window.clients.page.photos.bringing)


def said(room: Room) -> str:
    return room.window.saying.toast._words.text()


def act(room: Room, words: str) -> QAction:
    """What the menu of the person who is shown offers by these words."""
    menu = room.window.clients.page._menu
    menu.menu.aboutToShow.emit()
    return next(action for action in menu.menu.actions() if words in action.text())


def test_a_photo_dropped_on_the_head_of_a_page_is_theirs_and_can_be_taken_back(
    ana: Room, qtbot: QtBot, face: Path
) -> None:
    head = ana.window.clients.page.head
    assert drop(head, QPoint(10, 10), dragged(face))
    brought(ana, qtbot)
    assert photo(ana, "Ana")
    ana.press(qtbot, "Ctrl+Z")
    assert photo(ana, "Ana") is None
    ana.press(qtbot, "Ctrl+Shift+Z")
    assert photo(ana, "Ana")
    with ana.file() as studio:
        client = people.client(studio, ana.uids["Ana"])
        assert client is not None
        assert client.photo is not None
        assert (ana.folder / "attachments" / client.photo).is_file()


def test_a_photo_dropped_on_a_line_of_the_list_goes_there_whoever_is_shown_meanwhile(
    ana: Room, qtbot: QtBot, face: Path
) -> None:
    view = ana.window.clients.view
    row = view._model.place_of(ana.uids["Bo"])
    place = view.visualRect(view._model.index(row)).center()
    assert drop(view.viewport(), place, dragged(face))
    ana.window.show_client(ana.uids["Ana"])
    brought(ana, qtbot)
    assert photo(ana, "Bo")
    assert photo(ana, "Ana") is None


def test_a_copied_picture_is_pasted_by_keys_where_nothing_is_typed(ana: Room, qtbot: QtBot) -> None:
    held = QMimeData()
    held.setData("image/png", png(40, 40))
    QGuiApplication.clipboard().setMimeData(held)
    ana.window.clients.search.setFocus()
    ana.press(qtbot, "Ctrl+V")
    assert not ana.window.clients.page.photos.bringing.works
    ana.window.clients.view.setFocus()
    ana.press(qtbot, "Ctrl+V")
    brought(ana, qtbot)
    assert photo(ana, "Ana")


def test_a_picture_that_another_app_painted_is_no_file_and_is_taken_all_the_same(ana: Room, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(image(3000, 40))
    act(ana, "Paste a photo").trigger()
    brought(ana, qtbot)
    assert photo(ana, "Ana")


def test_a_photo_is_chosen_replaced_and_taken_away_by_the_menu(
    ana: Room, qtbot: QtBot, face: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [face, None]
    monkeypatch.setattr(asking, "file_to_read", lambda *_said: chosen.pop(0))
    act(ana, "Choose a photo…").trigger()
    brought(ana, qtbot)
    first = photo(ana, "Ana")
    assert first
    assert said(ana) == "Photo of Ana saved."
    act(ana, "Choose another photo…").trigger()
    assert not ana.window.clients.page.photos.bringing.works
    assert photo(ana, "Ana") == first
    act(ana, "Take the photo away").trigger()
    assert photo(ana, "Ana") is None
    assert said(ana) == "Photo of Ana taken away."


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "face.jpg is empty."),
        (b"not at all", "face.jpg is no picture that can be read here."),
        (png(9, 9)[:-20], "face.jpg is damaged or cut short."),
        (png(60000, 60000, rows=1), "face.jpg has 60000 × 60000 dots, too many."),
        (b"\0\0\0\x18ftypheic" + bytes(20), "face.jpg is of a kind that cannot be read here."),
    ],
    ids=["nothing", "no picture", "cut short", "a bomb", "heic"],
)
def test_what_is_no_picture_is_said_in_one_sentence_and_changes_nothing(
    ana: Room, qtbot: QtBot, face: Path, content: bytes, sentence: str
) -> None:
    face.write_bytes(content)
    drop(ana.window.clients.page.head, QPoint(10, 10), dragged(face))
    brought(ana, qtbot)
    assert ana.window.saying.banner.said.startswith(sentence)
    assert photo(ana, "Ana") is None
    assert not (ana.folder / "attachments").exists()


def test_nothing_is_fetched_and_several_are_not_guessed_among(ana: Room, face: Path) -> None:
    head, banner = ana.window.clients.page.head, ana.window.saying.banner
    drop(head, QPoint(10, 10), dragged(urls=["https://gallery.example/face.jpg"]))
    assert banner.said.startswith("This picture is on the web.")
    drop(head, QPoint(10, 10), dragged(face, face))
    assert banner.said.startswith("These are several files.")
    text = QMimeData()
    text.setText("hello")
    assert not drop(head, QPoint(10, 10), text)
    QGuiApplication.clipboard().setText("hello")
    act(ana, "Paste a photo").trigger()
    assert banner.said.startswith("No picture has been copied.")


def test_somebody_is_shown_with_initials_until_the_photo_is_there(ana: Room, qtbot: QtBot, face: Path) -> None:
    avatar = ana.window.clients.page.head.findChild(Avatar)
    assert avatar is not None
    middle = avatar.rect().center() - QPoint(8, 0)
    before = avatar.grab().toImage().pixelColor(middle)
    with qtbot.waitSignal(ana.look.pictured):
        drop(ana.window.clients.page.head, QPoint(10, 10), dragged(face))
    assert avatar.accessibleName() == "Photo of Ana"
    red = avatar.grab().toImage().pixelColor(middle)
    assert (red.red() > 240, red.blue() < 20) == (True, True)
    assert before != red


def test_a_window_that_is_closed_while_a_picture_is_opened_leaves_no_thread(
    room: Room, qtbot: QtBot, qapp: QApplication, face: Path
) -> None:
    room.add("Ana Ruiz")
    room.show(qapp)
    room.window.show_client(room.uids["Ana"])
    face.write_bytes(png(3000, 3000))
    drop(room.window.clients.page.head, QPoint(10, 10), dragged(face))
    room.window.close()
    room.window.deleteLater()
    QCoreApplication.sendPostedEvents(room.window, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: not [each for each in threading.enumerate() if each.name in ("beside", "album")])
    assert photo(room, "Ana") is None
