"""Rows of the list of keys (DESIGN §7) that no test of a screen sends: here their keys are sent."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.composing import on_page
from tests.ui.room import Room


def popped_up(qtbot: QtBot) -> list[str]:
    """What the menu that came up offers; it goes again."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    said = [action.text().partition("\t")[0] for action in menu.actions()]
    menu.close()
    return said


@pytest.mark.parametrize(
    ("place", "offered"),
    [
        ("Ctrl+1", {"Write", "Log", "Snooze", "Skip", "Open the page"}),
        ("Ctrl+2", {"Edit names… (F2)", "Contact wish…", "Pause until…"}),
        ("Ctrl+3", {"Snooze", "Open the page"}),
    ],
)
def test_shift_f10_offers_the_actions_of_a_row_in_words(
    opened: Room, qtbot: QtBot, place: str, offered: set[str]
) -> None:
    opened.press(qtbot, place)
    opened.press(qtbot, "Home")
    focused = QApplication.focusWidget()
    opened.press(qtbot, "Shift+F10")
    assert offered <= set(popped_up(qtbot))
    assert QApplication.focusWidget() is focused


def test_shift_f10_offers_what_can_be_done_with_an_entry(opened: Room, qtbot: QtBot) -> None:
    on_page(opened, qtbot, "Mei")
    person = opened.window.clients.page.person
    person.show_entry(person._timeline._model.ids[0])
    opened.press(qtbot, "Shift+F10")
    assert any(words.startswith("Edit") for words in popped_up(qtbot))


def test_o_opens_the_page_of_the_person_in_hand(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "J")
    opened.press(qtbot, "O")
    assert opened.window.screen_shown is opened.window.clients
    assert opened.window.clients.page.client == opened.uids["Ingrid"]


def test_ctrl_q_ends_the_app(opened: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.window.leaving):
        opened.press(qtbot, "Ctrl+Q")
    assert not opened.window.isVisible()


def test_undo_takes_back_what_was_typed_first_and_then_what_was_done(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "L")
    assert opened.names() == ["Ingrid Hollow", "Mei Ash"]
    opened.press(qtbot, "N")
    opened.type(qtbot, "Her dog")
    composer = opened.window.today.pane.person.composer
    while composer.written.text:
        opened.press(qtbot, "Ctrl+Z")
        assert len(opened.names()) == 2
    opened.press(qtbot, "Ctrl+Z")
    assert opened.names() == ["Adaeze Bell", "Ingrid Hollow", "Mei Ash"]


def test_f6_goes_through_all_panes_and_shift_f6_back(opened: Room, qtbot: QtBot) -> None:
    window = opened.window
    on_page(opened, qtbot, "Mei")
    window.clients.page.show_details(True)
    begun = QApplication.focusWidget()
    went = []
    for _ in range(4):
        opened.press(qtbot, "F6")
        went.append(QApplication.focusWidget())
    assert went[-1] is begun
    assert len(set(map(id, went))) == 4
    for before in (went[2], went[1], went[0]):
        opened.press(qtbot, "Shift+F6")
        assert QApplication.focusWidget() is before


def test_ctrl_comma_goes_to_the_settings(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+Comma")
    assert opened.window.sidebar.current.accessibleName() == "Settings"
