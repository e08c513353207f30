"""Snooze asks until when: a day of three by its name, or any other; a day off is none of them."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import days
from clientcare.ui.parts.day import CalendarPopup
from tests.ui.room import Room


def test_snooze_asks_for_any_later_day(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "S")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.actions()[-1].trigger()
    menu.close()
    picking = QApplication.activePopupWidget()
    assert isinstance(picking, CalendarPopup)
    assert picking.calendar.minimumDate() == picking.calendar.selectedDate() == QDate(2026, 5, 15)
    picking.calendar.setSelectedDate(QDate(2026, 6, 20))
    qtbot.keyClick(picking.calendar.focusProxy(), Qt.Key.Key_Return)
    assert opened.names() == ["Ingrid Hollow", "Mei Ash"]
    opened.clock.advance(days=37)
    opened.window.tick()
    assert "Adaeze Bell" in opened.names()


def test_a_day_off_is_moved_and_that_is_said(opened: Room, qtbot: QtBot) -> None:
    days.change_setting(opened.desk(), "days_off", "sat,sun")
    opened.press(qtbot, "S")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert menu.actions()[1].text() == "In three days\tSun, then Mon 18"
    menu.actions()[1].trigger()
    menu.close()
    opened.clock.advance(days=3)
    opened.window.tick()
    assert "Adaeze Bell" not in opened.names()
    opened.clock.advance(days=1)
    opened.window.tick()
    assert "Adaeze Bell" in opened.names()
