"""Reminders in the window: what is due and when, and what a key does to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from clientcare.book import contacts, dates, reminders
from clientcare.domain.calendar import Rhythm, Unit, YearlyDay
from clientcare.domain.records import Contact, Promise, Reminder
from clientcare.domain.values import MarkKind, Purpose
from clientcare.store.reads import timeline
from clientcare.ui.window import Window
from tests.ui.reminders_seen import screen, texts, titles
from tests.ui.room import Room

TODAY = date(2026, 5, 14)
Opening = Callable[[Room], Window]


@pytest.fixture
def filled(morning: Room) -> Room:
    """The three of that morning, a birthday on Saturday, and two reminders of one's own."""
    dates.add_date(morning.desk(), morning.uids["Mei"], "Birthday", YearlyDay(5, 16))
    morning.uids["call"] = reminders.add_reminder(
        morning.desk(), "Ask Ingrid how it went", date(2026, 5, 15), client=morning.uids["Ingrid"], time=time(16)
    ).main
    morning.uids["fair"] = reminders.add_reminder(
        morning.desk(), "Renew the table", date(2026, 5, 22), rule="FREQ=YEARLY"
    ).main
    return morning


@pytest.fixture
def due(qtbot: QtBot, qapp: QApplication, filled: Room) -> Iterator[Room]:
    """The window on Reminders, the list in focus."""
    filled.open(qtbot, qapp)
    filled.press(qtbot, "Ctrl+3")
    yield filled
    if hasattr(filled, "window"):
        filled.window.close()


def go_to(room: Room, title: str) -> None:
    screen(room).view.choose(list(screen(room)._model.dues)[titles(room).index(title)])


def test_everything_due_stands_there_by_its_day_with_why(due: Room) -> None:
    assert texts(due) == [
        "Overdue 2 Today is still a good day.",
        "Check in with Mei. Every 2 months. Overdue, was due 9 April. 1 of 8",
        "Thank Adaeze for Blue Harbour. Sold on 11 May. Overdue, was due 12 May. 2 of 8",
        "Today 1",
        "Send framing advice. A promise to Ingrid, from 7 May. Today. 3 of 8",
        "This week 2",
        "Ask Ingrid how it went. Your reminder, once. Friday 16:00. 4 of 8",
        "Mei, birthday. Every year. Saturday. 5 of 8",
        "Until mid June 3",
        "Ask Adaeze: arrived safely? Blue Harbour, delivered on 11 May. Mon 18. 6 of 8",
        "Renew the table. Your reminder, every year. Fri 22. 7 of 8",
        "Ask Adaeze: how is it to live with? Blue Harbour, delivered on 11 May. Thu 11 June. 8 of 8",
    ]


def test_space_logs_that_one_was_in_touch(due: Room, qtbot: QtBot) -> None:
    due.press(qtbot, "Space")
    assert "Check in with Mei" not in titles(due)
    assert due.window.saying.toast._words.text() == "Message with Mei saved. Next check-in 14 July."
    assert due.saved_contact("Mei").purpose is Purpose.CHECK_IN


def test_the_row_that_takes_its_place_is_in_hand_next(due: Room, qtbot: QtBot) -> None:
    due.press(qtbot, "Space")
    assert screen(due).view.current.item.client == due.uids["Adaeze"]  # type: ignore[union-attr]
    assert QApplication.focusWidget() is screen(due).view


def test_the_row_is_gone_at_once_and_the_rest_follows_its_frame(
    room: Room, opening: Opening, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reminders.add_reminder(room.desk(), "Oil the press", TODAY, after_done=Rhythm(1, Unit.WEEKS))
    reminders.add_reminder(room.desk(), "Water", TODAY)
    opening(room)
    room.press(qtbot, "Ctrl+3")
    with monkeypatch.context() as long_frame:
        long_frame.setattr(screen(room)._hearing, "start", lambda: None)
        room.press(qtbot, "Space")
        assert texts(room) == ["Today 1", "Water. Your reminder, once. Today. 1 of 1"]
    screen(room)._hearing.start()
    screen(room).view.viewport().update()
    qtbot.waitUntil(lambda: titles(room) == ["Water", "Oil the press"])


def test_who_presses_space_quickly_does_one_after_the_other(due: Room, qtbot: QtBot) -> None:
    due.press(qtbot, "Space", times=2)
    assert not {"Check in with Mei", "Thank Adaeze for Blue Harbour"} & set(titles(due))
    assert due.saved_contact("Adaeze").purpose is Purpose.THANKS


def test_a_page_of_much_is_shown_in_several_frames_and_all_of_it_comes(
    room: Room, opening: Opening, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(60):
        reminders.add_reminder(room.desk(), f"Frame {number}", TODAY)
    opening(room)
    room.press(qtbot, "Ctrl+3")
    view = screen(room).view
    view.grab()
    monkeypatch.setattr("clientcare.ui.parts.row_pictures.HURRY", 0.0)
    qtbot.keyClick(view, Qt.Key.Key_End)
    view.grab()
    assert view._delegate.pictures.left_out
    view.grab()
    assert not view._delegate.pictures.left_out
    assert all(screen(room)._model.at_hand(place) for place in range(52, 60))


def test_space_keeps_a_promise(due: Room, qtbot: QtBot) -> None:
    go_to(due, "Send framing advice")
    due.press(qtbot, "Space")
    assert [one.kept_on for one in due.saved("Ingrid") if isinstance(one, Promise)] == [TODAY]


def test_space_does_a_reminder_before_its_day_and_undo_brings_it_back(due: Room, qtbot: QtBot) -> None:
    go_to(due, "Ask Ingrid how it went")
    due.press(qtbot, "Space")
    assert "Ask Ingrid how it went" not in titles(due)
    due.press(qtbot, "Ctrl+Z")
    assert "Ask Ingrid how it went" in titles(due)
    due.press(qtbot, "Ctrl+Shift+Z")
    with due.file() as studio:
        marks = timeline.marks(studio, f"reminder:{due.uids['call']}:2026-05-15")
        assert [mark.kind for mark in marks] == [MarkKind.DONE]


def test_a_birthday_can_be_greeted_before_it_opens(due: Room, qtbot: QtBot) -> None:
    go_to(due, "Mei, birthday")
    due.press(qtbot, "Space")
    assert "Mei, birthday" not in titles(due)
    assert due.saved_contact("Mei").purpose is Purpose.GREETING


def test_one_thank_you_is_for_all_that_one_is_thankful_for(room: Room, opening: Opening, qtbot: QtBot) -> None:
    room.add("Ana Ruiz", given="Ana")
    room.sell("Ana", "Low Tide", "2026-05-11")
    room.sell("Ana", "Dry Dock", "2026-05-12")
    opening(room)
    room.press(qtbot, "Ctrl+3")
    said = "Thank Ana for Low Tide. Sold on 11 May. And for Dry Dock. Overdue, was due 12 May. 1 of 3"
    assert texts(room)[1] == said
    room.press(qtbot, "X")
    assert not [title for title in titles(room) if title.startswith("Thank")]
    room.press(qtbot, "Ctrl+Z")
    room.press(qtbot, "Space")
    assert not [title for title in titles(room) if title.startswith("Thank")]
    assert [one.purpose for one in room.saved("Ana") if isinstance(one, Contact)] == [Purpose.THANKS]


def test_s_snoozes_and_it_comes_back_on_its_day(due: Room, qtbot: QtBot) -> None:
    due.press(qtbot, "S")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[1].trigger()
    menu.close()
    assert "Check in with Mei" not in titles(due)
    due.clock.advance(days=3)
    due.window.tick()
    assert "Check in with Mei" in titles(due)


def test_what_is_to_come_stands_under_the_day_to_which_it_was_snoozed(due: Room, qtbot: QtBot) -> None:
    go_to(due, "Ask Ingrid how it went")
    due.press(qtbot, "S")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[2].trigger()
    menu.close()
    there = "Ask Ingrid how it went. Your reminder, once. Snoozed, due tomorrow. Thu 21 16:00. 6 of 8"
    qtbot.waitUntil(lambda: there in texts(due))


def test_delete_removes_ones_own_reminder_with_all_its_days(due: Room, qtbot: QtBot) -> None:
    go_to(due, "Renew the table")
    due.press(qtbot, "Delete")
    assert "Renew the table" not in titles(due)
    due.press(qtbot, "Ctrl+Z")
    assert "Renew the table" in titles(due)
    due.press(qtbot, "Ctrl+Shift+Z")
    with due.file() as studio:
        record = timeline.record(studio, due.uids["fair"])
        assert isinstance(record, Reminder)
        assert record.deleted_on == TODAY


def test_delete_leaves_what_is_somebodys(due: Room, qtbot: QtBot) -> None:
    before = titles(due)
    due.press(qtbot, "Delete")
    assert titles(due) == before


def test_enter_opens_the_page_of_whom_it_is_about(due: Room, qtbot: QtBot) -> None:
    due.press(qtbot, "Return")
    assert due.window.screen_shown is due.window.clients
    assert due.window.clients.view.current == due.uids["Mei"]


def test_the_menu_says_the_same_in_words(due: Room) -> None:
    view = screen(due).view
    said = [action.text() for action in view.menu_of_row().actions()]
    assert said == ["In touch\tSpace", "Snooze\tS", "Skip this time\tX", "Open the page\tEnter"]
    go_to(due, "Send framing advice")
    assert [a.text() for a in view.menu_of_row().actions()] == ["Kept\tSpace", "Snooze\tS", "Open the page\tEnter"]
    go_to(due, "Renew the table")
    said = [action.text() for action in view.menu_of_row().actions() if action.text()]
    assert said == ["Done\tSpace", "Edit\tEnter", "Snooze\tS", "Skip this time\tX", "Delete the reminder\tDel"]


def test_a_click_on_the_circle_ticks_and_one_beside_it_does_not(due: Room, qtbot: QtBot) -> None:
    view, model = screen(due).view, screen(due)._model
    row = view.visualRect(model.index(model.place_of(next(iter(model.dues)))))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert len(titles(due)) == 8
    circle = view._delegate.circle(row).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=circle)
    assert "Check in with Mei" not in titles(due)


def test_the_buttons_lie_in_the_hovered_row_and_act_for_it(due: Room, qtbot: QtBot) -> None:
    view, model = screen(due).view, screen(due)._model
    place = model.place_of(list(model.dues)[3])
    qtbot.mouseMove(view.viewport(), view.visualRect(model.index(place)).center())
    over = view.actions_over
    assert over is not None
    assert over.isVisible()
    assert over.snooze_button.accessibleName() == "Snooze Ask Ingrid how it went"
    assert over.edit_button.accessibleName() == "Edit Ask Ingrid how it went"
    over.edit_button.click()
    assert QApplication.activeModalWidget().windowTitle() == "Edit reminder"  # type: ignore[union-attr]
    QApplication.activeModalWidget().close()  # type: ignore[union-attr]


def test_another_month_is_shown_on_request(due: Room) -> None:
    reminders.add_reminder(due.desk(), "Far ahead", date(2026, 7, 1))
    screen(due).refresh()
    assert "Far ahead" not in titles(due)
    screen(due)._show_more()
    assert "Far ahead" in titles(due)
    assert "Until mid July 5" in texts(due)


def test_what_is_done_elsewhere_shows_here(due: Room) -> None:
    due.history.did(contacts.log_contact(due.desk(), [due.uids["Mei"]], text="Hello"))
    assert "Check in with Mei" not in titles(due)
    due.window.go_to(0)
    due.history.did(contacts.log_contact(due.desk(), [due.uids["Adaeze"]], purpose=Purpose.THANKS))
    due.window.go_to(2)
    assert "Thank Adaeze for Blue Harbour" not in titles(due)


def test_with_nothing_due_that_is_said_calmly(room: Room, opening: Opening, qtbot: QtBot) -> None:
    opening(room)
    room.press(qtbot, "Ctrl+3")
    nothing = screen(room).nothing
    assert nothing.isVisible()
    said = [label.text() for label in nothing.findChildren(type(screen(room).pane._nothing))]
    assert said == ["Nothing waits.", "Today decides by itself from your circles."]
    assert QApplication.focusWidget() is nothing.button


def test_f6_goes_from_the_places_to_the_list_to_the_month(due: Room, qtbot: QtBot) -> None:
    seen = []
    for _ in range(3):
        due.press(qtbot, "F6")
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName())
    assert seen == ["Month", "Reminders", "What is due"]


def test_tab_goes_over_the_rows_buttons_into_the_month(due: Room, qtbot: QtBot) -> None:
    seen = []
    for _ in range(5):
        due.press(qtbot, "Tab")
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.isVisible()
        seen.append(focused.accessibleName() or focused.text())  # type: ignore[attr-defined]
    assert seen == [
        "Snooze Check in with Mei",
        "Open the page of Mei Ash",
        "New reminder",
        "Today",
        "The month before",
    ]
