"""The tray, and a window that closes to it: only where there is one, said once, and always with a way back."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from clientcare.book import days, marks, telling
from clientcare.desktop.notifying import CLICK, Note, Notifier
from clientcare.desktop.presence import Presence
from clientcare.domain.errors import CareError, Code
from clientcare.store.reads import care
from tests.tray.conftest import Screen, cup
from tests.ui.room import Room

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # offscreen there is none

OWN = ["Quick note", "Note a sale", "Quiet until tomorrow", "Quit"]
WithTray = Callable[[bool], None]


def labels(presence: Presence) -> list[str]:
    return [_plain(action.text()) for action in presence.tray.menu.actions() if not action.isSeparator()]


def _plain(label: str) -> str:
    """Without the mark of the letter that leads there."""
    return re.sub(r"&(?!&)(?<!&&)", "", label)


def press(presence: Presence, label: str) -> None:
    next(action for action in presence.tray.menu.actions() if _plain(action.text()) == label).trigger()


def icon(presence: Presence) -> QSystemTrayIcon:
    return presence.findChild(QSystemTrayIcon) or presence.tray.findChild(QSystemTrayIcon)


def test_an_example_looks_like_the_mornings_and_names_nobody_who_is_here(
    presence: Presence, room: Room, screen: Screen
) -> None:
    heard: list[bool] = []
    presence.show_example(heard.append)
    days.change_setting(room.desk(), "names_in_notifications", "on")
    presence.show_example(heard.append)
    assert heard == [True, True]
    assert [note.text for note in screen.notes] == [
        "Two people to thank, three to check in with.",
        "Two people to thank, three to check in with. Ana, Kofi and Mei.",
    ]
    opened: list[bool] = []
    presence.open_today.connect(lambda: opened.append(True))
    presence.notifier.chosen.emit("example", CLICK)
    assert opened == [True]


# --- the icon and its menu ------------------------------------------------------------------------------------


def test_the_menu_leads_to_today_and_names_nobody_until_agreed(presence: Presence, room: Room) -> None:
    presence.start()
    assert icon(presence).isVisible()
    assert icon(presence).toolTip() == "Client Care, one person in Today"
    assert labels(presence) == ["Open Today", *OWN]
    days.change_setting(room.desk(), "names_in_notifications", "on")
    presence.tray.refresh()
    assert labels(presence) == ["Open Today", "Adaeze", *OWN]


def test_while_names_are_hidden_on_the_screen_the_menu_names_nobody_either(presence: Presence, room: Room) -> None:
    days.change_setting(room.desk(), "names_in_notifications", "on")
    presence.start()
    presence.be_discreet(True)
    assert labels(presence) == ["Open Today", *OWN]
    assert presence.due_check.discreet
    presence.be_discreet(False)
    assert labels(presence) == ["Open Today", "Adaeze", *OWN]


def test_up_to_eight_people_stand_in_the_menu(presence: Presence, room: Room) -> None:
    days.change_setting(room.desk(), "names_in_notifications", "on")
    for letter in "BCDEFGHIJ":
        room.add(f"{letter}o & Co", given=f"{letter}o & Co")
        room.promise(f"{letter}o", "come by", "2026-05-13", "2026-05-14")
    presence.tray.refresh()
    assert labels(presence)[1:9] == ["Adaeze", *(f"{letter}o && Co" for letter in "BCDEFGH")]
    assert labels(presence)[9:] == OWN


def test_what_is_chosen_in_the_menu_is_said(presence: Presence, room: Room, qtbot: QtBot) -> None:
    days.change_setting(room.desk(), "names_in_notifications", "on")
    presence.start()
    with qtbot.waitSignal(presence.open_today):
        press(presence, "Open Today")
    with qtbot.waitSignal(presence.open_client) as opened:
        press(presence, "Adaeze")
    assert opened.args == [room.uids["Adaeze"]]
    with qtbot.waitSignal(presence.quick_note):
        press(presence, "Quick note")
    with qtbot.waitSignal(presence.note_sale):
        press(presence, "Note a sale")
    with qtbot.waitSignal(presence.quit):
        press(presence, "Quit")
    press(presence, "Quiet until tomorrow")
    assert telling.is_quiet(room.desk())


def test_a_full_disk_is_said_when_quiet_cannot_be_kept(
    presence: Presence, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise CareError(Code.NOT_WRITABLE, "disk_full")

    monkeypatch.setattr(telling, "ask_for_quiet", full)
    with qtbot.waitSignal(presence.failed) as failed:
        presence.tray.quiet.emit(True)
    assert failed.args[0].reason == "disk_full"


def test_a_click_opens_today_and_the_menu_opens_nothing(presence: Presence, qtbot: QtBot) -> None:
    presence.start()
    with qtbot.waitSignal(presence.open_today):
        icon(presence).activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(presence.open_today):
        icon(presence).activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_the_icon_shows_when_somebody_is_in_today(presence: Presence, room: Room, qtbot: QtBot) -> None:
    drawn: list[bool] = []
    presence.tray._draw = lambda someone: drawn.append(someone) or cup()
    presence.tray.refresh()
    item = care.today(room.studio, room.desk().today).cards[0].items[0]
    marks.skip(room.desk(), item.key)
    presence.hear()
    qtbot.waitUntil(lambda: icon(presence).toolTip() == "Client Care, nobody in Today")
    assert drawn == [True, False]
    presence.tray.redraw()
    assert drawn == [True, False, False]


def test_the_setting_takes_the_icon_away(presence: Presence, room: Room) -> None:
    presence.start()
    days.change_setting(room.desk(), "tray", "off")
    presence.tray.refresh()
    presence.tray.redraw()
    assert not icon(presence).isVisible()
    room.window.close()
    assert QGuiApplication.quitOnLastWindowClosed()


# --- closing the window ---------------------------------------------------------------------------------------


def test_closing_keeps_the_app_in_the_tray_and_says_so_once(presence: Presence, room: Room, screen: Screen) -> None:
    presence.start()
    for _ in range(2):
        assert not room.window.close()
        assert not room.window.isVisible()
        assert not QGuiApplication.quitOnLastWindowClosed()
        room.window.come_forward()
        assert QGuiApplication.quitOnLastWindowClosed()
    assert screen.titles == ["Good morning", "Client Care stays in the tray"]


def test_without_a_tray_closing_is_closing(presence: Presence, room: Room, with_tray: WithTray) -> None:
    with_tray(False)
    presence.start()
    assert room.window.close()
    assert QGuiApplication.quitOnLastWindowClosed()


def test_quitting_closes_although_there_is_a_tray(presence: Presence, room: Room) -> None:
    presence.start()
    room.window.leaving.connect(presence.leave)
    room.window._leave()
    assert not room.window.isVisible()
    assert QGuiApplication.quitOnLastWindowClosed()
    assert not icon(presence).isVisible()


def test_a_click_on_what_was_explained_brings_the_window_back(
    presence: Presence, room: Room, screen: Screen, qtbot: QtBot
) -> None:
    presence.start()
    screen.works = False
    room.window.close()
    room.window.come_forward()
    screen.works = True
    room.window.close()
    assert screen.titles[-1] == "Client Care stays in the tray"
    with qtbot.waitSignal(presence.open_today):
        presence.notifier.chosen.emit("tray", CLICK)


def test_a_tray_that_goes_away_gives_the_window_back(presence: Presence, room: Room, with_tray: WithTray) -> None:
    presence.start()
    room.window.close()
    with_tray(False)
    presence.due_check.check()
    assert room.window.isVisible()


def test_a_hidden_start_waits_for_the_tray(presence: Presence, room: Room, with_tray: WithTray, qtbot: QtBot) -> None:
    with_tray(False)
    room.window.hide()
    presence.begin_hidden(waits=50)
    presence.start()
    assert not room.window.isVisible()
    with_tray(True)
    qtbot.wait(80)
    assert not room.window.isVisible()
    assert presence.tray.is_there


def test_without_a_tray_a_hidden_start_shows_the_window_after_all(
    presence: Presence, room: Room, with_tray: WithTray, qtbot: QtBot
) -> None:
    with_tray(False)
    room.window.hide()
    presence.begin_hidden(waits=10)
    qtbot.waitUntil(room.window.isVisible)


def test_other_events_of_the_window_pass(presence: Presence, room: Room) -> None:
    assert not presence.closing.eventFilter(room.window, QEvent(QEvent.Type.Polish))


# --- the tray's own message -----------------------------------------------------------------------------------


def test_where_no_service_answers_the_tray_says_it(presence: Presence, qtbot: QtBot, with_tray: WithTray) -> None:
    note = Note("digest", "Good <b>morning", "One person to thank.", "Open Today")
    assert not presence.tray.balloon(note)
    presence.tray.refresh()
    assert presence.tray.balloon(note)
    with qtbot.waitSignal(presence.notifier.chosen) as chosen:
        icon(presence).messageClicked.emit()
    assert chosen.args == ["digest", CLICK]
    with_tray(False)
    assert not presence.tray.balloon(note)


def test_without_a_message_bus_the_balloon_is_asked(
    qtbot: QtBot, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    notifier = Notifier(screen.balloon)
    shown: list[bool] = []
    notifier.show_note(Note("digest", "Good morning", "", "Open Today"), shown.append)
    assert shown == [True]
    assert screen.titles == ["Good morning"]
    notifier.withdraw()
