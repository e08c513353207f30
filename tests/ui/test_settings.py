"""The frame of Settings: its pages by keys, its panes, its words for a screen reader, small windows and large text."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from clientcare.book import days
from clientcare.ui.places import PLACES
from clientcare.ui.settings.page import SettingsPage
from clientcare.ui.settings.screen import PAGES, SettingsScreen
from tests.ui.room import Room
from tests.ui.settings_room import settings

WORDS = [place.word for place in PAGES]


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def test_a_key_opens_it_and_arrows_go_from_page_to_page(opened: Room, qtbot: QtBot) -> None:
    screen = settings(opened, qtbot)
    assert focused() == "Circles"
    seen = [type(screen.page).__name__]
    for _ in WORDS[1:]:
        opened.press(qtbot, "Down")
        seen.append(type(screen.page).__name__)
    assert seen == [
        "CirclesPage",
        "PlanPage",
        "TemplatesPage",
        "NotificationsPage",
        "CarePage",
        "AppearancePage",
        "DataPage",
    ]
    opened.press(qtbot, "Up")
    assert focused() == "Appearance"


def test_a_page_is_made_when_it_is_first_wanted(opened: Room, qtbot: QtBot) -> None:
    screen = settings(opened, qtbot)
    assert list(screen._pages) == [0]
    first = screen.page
    screen.go_to(5)
    screen.go_to(0)
    assert screen.page is first


def test_f6_goes_from_the_places_to_the_pages_and_into_the_page(opened: Room, qtbot: QtBot) -> None:
    settings(opened, qtbot).show_page("Appearance")
    opened.press(qtbot, "F6")
    assert focused() == "Theme"
    opened.press(qtbot, "F6")
    assert focused().startswith("Settings")
    opened.press(qtbot, "F6")
    assert focused() == "Appearance"


def test_tab_goes_from_the_list_through_the_page(opened: Room, qtbot: QtBot) -> None:
    settings(opened, qtbot).show_page("Care")
    opened.window.screen_shown.take_focus()
    seen = []
    for _ in range(4):
        opened.press(qtbot, "Tab")
        seen.append(focused())
    assert seen == ["Your name", "Your currency", "Your day begins at", "A promise"]


@pytest.mark.parametrize("word", WORDS)
def test_every_control_has_a_name_of_its_own(opened: Room, qtbot: QtBot, word: str) -> None:
    page = settings(opened, qtbot).show_page(word)
    names = [
        (each.accessibleName() or each.property("text"), type(each).__name__)
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)
        for each in page.findChildren(kind)
        if each.isVisible() and not isinstance(each.parent(), QComboBox) and not each.objectName().startswith("qt_")
    ]
    assert [kind for name, kind in names if not name] == []
    assert len(set(names)) == len(names)


def all_fits(page: SettingsPage, word: str) -> None:
    inside = page.widget()
    assert inside is not None
    assert inside.width() <= page.viewport().width(), word
    for control in inside.findChildren(QWidget):
        if control.isVisible() and isinstance(control, QAbstractButton | QLineEdit | QComboBox):
            assert control.width() >= control.minimumSizeHint().width() or isinstance(control, QLineEdit)
            right = control.mapTo(inside, control.rect().topRight()).x()
            assert right <= page.viewport().width(), (word, control.accessibleName())


@pytest.mark.parametrize(("width", "size"), [(1280, 100), (960, 100), (760, 100), (1280, 200), (960, 200)])
def test_no_page_is_wider_than_its_window(opened: Room, qtbot: QtBot, width: int, size: int) -> None:
    opened.history.did(days.change_setting(opened.desk(), "text_size", str(size)))
    screen = settings(opened, qtbot)
    opened.window.resize(width, 640)
    QApplication.processEvents()
    for number in range(len(PAGES)):
        screen.go_to(number)
        for _ in range(3):
            QApplication.processEvents()
        qtbot.waitUntil(lambda word=WORDS[number]: all_fits(screen.page, word))  # rows that turn are laid out again
    assert opened.window.width() == width


def test_words_never_run_wider_than_they_can_be_read(opened: Room, qtbot: QtBot) -> None:
    screen = settings(opened, qtbot)
    opened.window.resize(1900, 900)
    for number in range(len(PAGES)):
        screen.go_to(number)
        QApplication.processEvents()
        assert screen.page._inside.width() <= 764 + 2 * 40


def test_nothing_is_left_of_settings_in_a_closed_window(morning: Room, qapp: QApplication) -> None:
    before = ours()
    morning.show(qapp)
    morning.window.go_to(len(PLACES) - 1)
    screen = morning.window.screen_shown
    assert isinstance(screen, SettingsScreen)
    for number in range(len(PAGES)):
        screen.go_to(number)
        QApplication.processEvents()
    del screen
    morning.window.close()
    morning.window.deleteLater()
    morning.look.deleteLater()
    del morning.window, morning.history, morning.look
    for _ in range(2):
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert ours() == before


def ours() -> list[QWidget]:
    return [widget for widget in QApplication.allWidgets() if type(widget).__module__.startswith("clientcare")]
