"""What is due is told once: told first and written after, so that a crash may repeat one and never loses one."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from clientcare.book import days, marks, reminders, telling
from clientcare.desktop.due_check import DONE, LATER
from clientcare.desktop.notifying import CLICK
from clientcare.desktop.presence import Presence
from clientcare.domain.errors import CareError, Code
from clientcare.store.reads import care
from tests.tray.conftest import Screen
from tests.ui.room import Room

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # offscreen there is none


def look(presence: Presence, times: int = 1) -> None:
    for _ in range(times):
        presence.due_check.check()


def remind(room: Room, title: str, at: time) -> str:
    uid = reminders.add_reminder(room.desk(), title, date(2026, 5, 14), time=at).main
    return f"reminder:{uid}:2026-05-14"


def test_the_digest_is_told_once(presence: Presence, screen: Screen) -> None:
    look(presence, 3)
    assert [(note.title, note.text) for note in screen.notes] == [("Good morning", "One person to thank.")]


def test_tomorrow_there_is_another(presence: Presence, room: Room, screen: Screen) -> None:
    look(presence)
    room.clock.advance(days=1)
    look(presence, 2)
    assert screen.titles == ["Good morning", "Good morning"]


def test_it_waits_for_its_hour(presence: Presence, room: Room, screen: Screen) -> None:
    room.clock.advance(hours=-1)
    look(presence)
    assert screen.titles == []
    room.clock.advance(hours=1)
    look(presence)
    assert screen.titles == ["Good morning"]


def test_after_missed_days_one_summary(presence: Presence, room: Room, screen: Screen) -> None:
    look(presence)
    room.clock.advance(days=4)
    look(presence, 2)
    assert screen.titles == ["Good morning", "While you were away"]


def test_a_crash_between_telling_and_writing_repeats_it_once(presence: Presence, room: Room, screen: Screen) -> None:
    def crash() -> None:
        raise KeyboardInterrupt

    screen.before_answer = crash
    with pytest.raises(KeyboardInterrupt):
        look(presence)
    presence.due_check._on_its_way = None  # as in the next start
    screen.before_answer = lambda: None
    look(presence, 2)
    assert screen.titles == ["Good morning", "Good morning"]


def test_what_could_not_be_shown_is_not_written_as_told(presence: Presence, screen: Screen) -> None:
    screen.works = False
    look(presence)
    screen.works = True
    look(presence, 2)
    assert screen.titles == ["Good morning"]


def test_what_cannot_be_written_is_not_told_again_for_it(
    presence: Presence, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        raise CareError(Code.NOT_WRITABLE, "disk_full")

    with monkeypatch.context() as disk:
        disk.setattr(telling, "tell", full)
        disk.setattr(telling, "tell_later", full)
        look(presence, 3)
        presence.notifier.chosen.emit("digest", LATER)
    presence.notifier.chosen.emit("digest", LATER)
    look(presence, 2)
    assert screen.titles == ["Good morning"]


def test_later_moves_it_by_an_hour_and_once(presence: Presence, room: Room, screen: Screen) -> None:
    look(presence)
    assert [key for key, _ in screen.notes[0].actions] == [LATER]
    presence.notifier.chosen.emit("digest", LATER)
    room.clock.advance(minutes=59)
    look(presence)
    assert len(screen.notes) == 1
    room.clock.advance(minutes=1)
    look(presence, 2)
    assert len(screen.notes) == 2
    assert screen.notes[1].actions == ()


def test_a_disk_that_fails_at_later_leaves_it_told(
    presence: Presence, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        raise CareError(Code.NOT_WRITABLE, "disk_full")

    look(presence)
    monkeypatch.setattr(telling, "tell_later", full)
    presence.notifier.chosen.emit("digest", LATER)
    look(presence)
    assert screen.titles == ["Good morning"]


def test_with_nothing_in_today_the_day_has_had_its_digest(presence: Presence, room: Room, screen: Screen) -> None:
    marks.skip(room.desk(), care.today(room.studio, room.desk().today).cards[0].items[0].key)
    look(presence)
    room.promise("Adaeze", "come by", "2026-05-13", "2026-05-14")
    look(presence)
    assert screen.titles == []


def test_a_reminder_can_be_done_or_put_off_from_where_it_is_told(
    presence: Presence, room: Room, screen: Screen
) -> None:
    look(presence)
    key = remind(room, "Water the plants", time(9, 30))
    room.clock.advance(minutes=18)
    look(presence, 2)
    assert screen.titles[1:] == ["Water the plants"]
    assert [label for _, label in screen.notes[1].actions] == ["Done", "Snooze"]
    presence.notifier.chosen.emit("reminder", LATER)
    room.clock.advance(hours=1)
    look(presence, 2)
    assert screen.titles[2:] == ["Water the plants"]
    done: list[str] = []
    presence.finish.connect(done.append)
    presence.notifier.chosen.emit("reminder", DONE)
    assert done == [key]


def test_several_reminders_cannot_be_done_with_one_press(presence: Presence, room: Room, screen: Screen) -> None:
    remind(room, "Water", time(8))
    remind(room, "Frames", time(8, 30))
    look(presence)
    assert [(note.title, note.text) for note in screen.notes] == [("Two reminders of yours", "Water · Frames")]
    assert [key for key, _ in screen.notes[0].actions] == [LATER]


def test_a_click_opens_today(presence: Presence, qtbot: Any) -> None:
    look(presence)
    with qtbot.waitSignal(presence.open_today):
        presence.notifier.chosen.emit("digest", CLICK)
    with qtbot.assertNotEmitted(presence.open_today):
        presence.notifier.chosen.emit("digest", "nothing we know")
        presence.notifier.chosen.emit("reminder", CLICK)


def test_quiet_until_tomorrow(presence: Presence, room: Room, screen: Screen) -> None:
    presence.tray.quiet.emit(True)
    assert telling.is_quiet(room.desk())
    look(presence)
    room.clock.advance(days=1)
    look(presence)
    assert screen.titles == ["Good morning"]


def test_the_day_goes_on_when_quiet_is_taken_back(presence: Presence, screen: Screen) -> None:
    presence.tray.quiet.emit(True)
    presence.tray.quiet.emit(False)
    look(presence)
    assert screen.titles == ["Good morning"]


def test_what_cannot_be_read_just_now_is_asked_again(
    presence: Presence, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any, **_named: Any) -> None:
        raise CareError(Code.BROKEN_FILE, "disk_error")

    with monkeypatch.context() as disk:
        disk.setattr(telling, "news", broken)
        look(presence)
    look(presence)
    assert screen.titles == ["Good morning"]


def test_a_sound_only_where_it_is_wished(presence: Presence, room: Room, screen: Screen) -> None:
    days.change_setting(room.desk(), "sound", "on")
    look(presence)
    assert screen.notes[0].sound
