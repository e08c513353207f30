"""Sales, promises and kind words as they are written down on somebody's page."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import days
from clientcare.domain.calendar import PartialDay
from clientcare.domain.records import Contact, KindWords, Promise, Sale
from clientcare.domain.values import Permission, SaleKind, Stage
from tests.ui.composing import choose, on_page
from tests.ui.room import Room

TODAY = date(2026, 5, 14)


def test_a_sale_is_written_down_with_its_price(opened: Room, qtbot: QtBot) -> None:
    days.change_setting(opened.desk(), "currency", "EUR")
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+6")
    sale = composer._sale
    assert sale is not None
    assert QApplication.focusWidget() is sale.title
    assert not composer._last.save.isEnabled()
    opened.type(qtbot, "Low Tide")
    sale._kind.setCurrentIndex(1)
    sale._kind.activated.emit(1)
    sale._price.setFocus(Qt.FocusReason.TabFocusReason)
    opened.type(qtbot, "1,150.50")
    sale._handed_over.click()
    opened.press(qtbot, "Ctrl+Return")
    assert opened.window.saying.toast._words.text() == "Sale to Mei saved."
    found = next(entry for entry in opened.saved("Mei") if isinstance(entry, Sale))
    assert (found.title, found.sale_kind, found.handed_over) == ("Low Tide", SaleKind.EDITION, True)
    assert str(found.price) == "1150.50 EUR"
    assert (found.stage, found.delivered_on) == (Stage.DELIVERED, PartialDay.of(TODAY))


def test_a_wrong_price_is_said_below_it_and_nothing_is_lost(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+6")
    opened.type(qtbot, "Low Tide")
    sale = composer._sale
    assert sale is not None
    sale._price.setFocus(Qt.FocusReason.TabFocusReason)
    opened.type(qtbot, "cheap")
    opened.press(qtbot, "Ctrl+Return")
    assert sale._price_row.wrong == "A price is a number, such as 450 or 1,650.50."
    assert QApplication.focusWidget() is sale._price
    sale._price.selectAll()
    opened.type(qtbot, "450")
    assert sale._price_row.wrong == "Say which currency it is, such as 450 EUR."
    opened.type(qtbot, " eur")
    assert sale._price_row.wrong == ""
    opened.press(qtbot, "Ctrl+Return")
    found = next(entry for entry in opened.saved("Mei") if isinstance(entry, Sale))
    assert str(found.price) == "450.00 EUR"


def test_a_promise_is_due_in_a_week_unless_another_day_is_chosen(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+7")
    assert composer._last._due.text() == "By 21 May"
    choose(composer._last._due.menu(), "In two weeks")
    opened.type(qtbot, "send the care sheet")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.window.saying.toast._words.text() == "Promise to Mei saved."
    promise = next(entry for entry in opened.saved("Mei") if isinstance(entry, Promise))
    assert (promise.text, promise.due_on) == ("send the care sheet", date(2026, 5, 28))


def test_what_was_quoted_is_kept_as_kind_words_in_the_same_step(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+2")
    assert not composer._ticks._keeps.isVisible()
    opened.type(qtbot, 'She said "it glows at night" twice.')
    assert composer._ticks._keeps.isVisible()
    composer._ticks._keeps.click()
    opened.press(qtbot, "Ctrl+Return")
    opened.press(qtbot, "Ctrl+Z")
    opened.press(qtbot, "Ctrl+Shift+Z")
    entries = opened.saved("Mei")
    words = [(entry.text, entry.permission) for entry in entries if isinstance(entry, KindWords)]
    assert words == [("it glows at night", Permission.NOT_ASKED)]
    assert sum(isinstance(entry, Contact) for entry in entries) == 2
