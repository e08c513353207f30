"""What a card offers once: after three contacts without an answer, and after the third snooze in a row."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import marks
from clientcare.domain.calendar import Rhythm, Unit
from clientcare.domain.care.today import Notice
from clientcare.domain.values import Channel, Direction, Purpose, Wish
from clientcare.store.reads import care, people
from clientcare.ui.today.notice_line import NoticeLine
from clientcare.ui.window import Window
from tests.ui.room import Room

Opening = Callable[[Room], Window]


@pytest.fixture
def silent(room: Room) -> Iterator[Room]:
    """Ana was written to three times and never answered; a promise to her is due."""
    room.add("Ana Ruiz", "2026-01-01", given="Ana")
    for day in ("2026-02-01", "2026-03-01", "2026-04-01"):
        room.log("Ana", "Hello.", day, channel=Channel.EMAIL, purpose=Purpose.CHECK_IN)
    room.promise("Ana", "send the sheet", "2026-05-10", due="2026-05-14")
    yield room
    room.window.close()


@pytest.fixture
def put_off(room: Room) -> Iterator[Room]:
    """The check-in of Mei was snoozed three times and is back today."""
    mei = room.add("Mei Ash", "2026-02-09", given="Mei")
    room.log("Mei", "It rains all day.", "2026-02-09")
    for day, until in (("2026-05-11", 12), ("2026-05-12", 13), ("2026-05-13", 14)):
        desk = room.on(day)
        key = care.items(room.studio, mei, desk.today)[0].key
        marks.snooze(desk, key, desk.today.replace(day=until))
    yield room
    room.window.close()


def line(room: Room) -> NoticeLine | None:
    """The one that is seen."""
    room.window.today.settle()
    return next((each for each in room.window.today.pane.notices if each.isVisible()), None)


def offered(room: Room) -> Notice | None:
    desk = room.desk()
    return care.today(room.studio, desk.today).cards[0].notice


def words(room: Room) -> str:
    found = line(room)
    return found._words.text() if found is not None else ""


def press_on(room: Room, qtbot: QtBot, name: str) -> None:
    """With the keyboard, from the list."""
    found = line(room)
    assert found is not None
    button = next(each for each in found.controls if each.accessibleName() == name)
    while QApplication.focusWidget() is not button:
        room.press(qtbot, "Tab")
    room.press(qtbot, "Space")


def test_after_three_contacts_without_an_answer_it_says_so(silent: Room, opening: Opening) -> None:
    opening(silent)
    assert words(silent) == "You reached out three times without hearing from Ana. That may be enough."


def test_to_leave_in_peace_ends_what_opens_by_itself(silent: Room, opening: Opening, qtbot: QtBot) -> None:
    opening(silent)
    press_on(silent, qtbot, "Leave Ana in peace")
    assert words(silent) == ""
    assert silent.window.today.view.hasFocus()
    silent.press(qtbot, "Ctrl+Z")
    assert words(silent).startswith("You reached out")
    silent.press(qtbot, "Ctrl+Shift+Z")
    with silent.file() as studio:
        ana = people.client(studio, silent.uids["Ana"])
        assert ana is not None
        assert ana.wish.wish is Wish.THEY_REACH_OUT


def test_not_now_is_kept_for_this_silence_only(silent: Room, opening: Opening, qtbot: QtBot) -> None:
    opening(silent)
    press_on(silent, qtbot, "Leave it as it is with Ana")
    assert words(silent) == ""
    assert silent.window.saying.toast._words.text() == "With Ana all stays as it is."
    silent.press(qtbot, "Ctrl+Z")
    assert words(silent) != ""
    silent.press(qtbot, "Ctrl+Shift+Z")
    assert offered(silent) is None
    silent.log("Ana", "She wrote back.", "2026-05-14", channel=Channel.EMAIL, direction=Direction.THEY)
    for _ in range(3):
        assert offered(silent) is None
        silent.log("Ana", "Hello.", "2026-05-14", channel=Channel.EMAIL, purpose=Purpose.CHECK_IN)
    assert offered(silent) is Notice.THREE_UNANSWERED


def test_a_slower_rhythm_is_a_rhythm_of_their_own(put_off: Room, opening: Opening, qtbot: QtBot) -> None:
    opening(put_off)
    assert words(put_off) == "You put Mei off three times. A slower rhythm may fit better."
    found = line(put_off)
    assert found is not None
    assert not found.peace.isVisible()
    press_on(put_off, qtbot, "A slower rhythm for Mei")
    qtbot.waitUntil(found.menu.isVisible)
    assert [action.text() for action in found.menu.actions()][-1] == "No rhythm"
    chosen = found.menu.actions()[0].text()
    qtbot.keyClick(found.menu, Qt.Key.Key_Return)
    with put_off.file() as studio:
        mei = people.client(studio, put_off.uids["Mei"])
        assert mei is not None
        assert mei.belonging.own_rhythm == Rhythm(3, Unit.MONTHS)
        assert chosen == "Every 3 months"


def test_who_answered_has_no_such_line(opened: Room) -> None:
    assert line(opened) is None


def test_after_three_days_away_today_begins_with_one_line(silent: Room, opening: Opening) -> None:
    silent.clock.advance(days=-4)
    opening(silent)
    silent.clock.advance(days=4)
    silent.window.tick()
    assert silent.texts()[0] == "Good morning While you were away: one person is in Today."
    silent.clock.advance(days=1)
    silent.window.tick()
    assert silent.texts()[0] == "Good morning Friday 15 May. One person today."
