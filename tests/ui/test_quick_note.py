"""Quick note and Note a sale: small windows of their own, from the first key to what the file tells."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from clientcare.book import clients, notes
from clientcare.desktop.presence import Presence
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Contact, Feeling, Note, Sale
from clientcare.domain.values import Channel, Feel, SaleKind, Stage
from clientcare.store.reads import people, timeline
from clientcare.ui.parts.sidebar import PlaceButton
from clientcare.ui.person.kinds import Kind
from clientcare.ui.quick.window import QuickWindow
from tests.tray.conftest import cup
from tests.ui.room import Room

BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def shown(qtbot: QtBot) -> QuickWindow:
    """The small window, once keys reach it."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QuickWindow))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    window = QApplication.activeWindow()
    assert isinstance(window, QuickWindow)
    return window


def open_by(room: Room, qtbot: QtBot, keys: str) -> QuickWindow:
    room.press(qtbot, keys)
    return shown(qtbot)


def find(room: Room, qtbot: QtBot, name: str) -> None:
    room.type(qtbot, name)
    room.press(qtbot, "Return")


# --- a note -----------------------------------------------------------------------------------------------------


def test_a_note_is_saved_for_a_person_who_was_found(opened: Room, qtbot: QtBot) -> None:
    quick = open_by(opened, qtbot, "Ctrl+Shift+N")
    assert quick.windowTitle() == "Quick note"
    find(opened, qtbot, "me")
    opened.type(qtbot, "Her daughter turned nine.")
    opened.press(qtbot, "Ctrl+Return")
    assert not quick.isVisible()
    assert opened.window.saying.toast._words.text() == "Note about Mei saved."
    note = opened.saved("Mei")[0]
    assert isinstance(note, Note)
    assert note.text == "Her daughter turned nine."


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")
def test_from_the_tray_it_takes_six_keys_and_the_text(
    opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    presence = Presence(opened.desk, lambda _someone: cup(), opened.window)
    presence.quick_note.connect(opened.window.quick_note)
    presence.tray.refresh()
    opened.window.hide()
    menu = presence.tray.menu
    menu.popup(opened.window.pos())
    qtbot.waitUntil(menu.isVisible)
    pressed = 0

    def key(which: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        nonlocal pressed
        pressed += 1
        qtbot.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), which, held)

    key(Qt.Key.Key_Q)
    shown(qtbot)
    for letter in (Qt.Key.Key_M, Qt.Key.Key_E, Qt.Key.Key_I):
        key(letter)
    key(Qt.Key.Key_Return)
    opened.type(qtbot, "Her daughter turned nine.")
    key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    presence.leave()
    QApplication.setQuitOnLastWindowClosed(True)
    assert pressed == 6
    assert not opened.window.isVisible()
    note = opened.saved("Mei")[0]
    assert isinstance(note, Note)
    assert note.text == "Her daughter turned nine."


def test_a_call_with_a_feeling_answers_what_is_open(opened: Room, qtbot: QtBot) -> None:
    quick = open_by(opened, qtbot, "Ctrl+Shift+N")
    find(opened, qtbot, "adaeze")
    opened.press(qtbot, "Alt+2")
    opened.type(qtbot, "Thank you for Blue Harbour.")
    quick.composer._last.feelings.buttons[0].click()
    opened.press(qtbot, "Ctrl+Return")
    assert not opened.waits("Adaeze")
    entries = opened.saved("Adaeze")
    contact = next(entry for entry in entries if isinstance(entry, Contact))
    assert contact.channel is Channel.CALL
    assert any(isinstance(entry, Feeling) and entry.feel is Feel.DELIGHTED for entry in entries)


def test_somebody_new_is_added_by_their_name(opened: Room, qtbot: QtBot) -> None:
    open_by(opened, qtbot, "Ctrl+Shift+N")
    opened.type(qtbot, "Bo Lind")
    opened.press(qtbot, "Return")
    opened.type(qtbot, "Asked for a card.")
    opened.press(qtbot, "Ctrl+Return")
    with opened.file() as studio:
        ((bo,),) = people.by_name(studio, ["bo lind"]).values()
        assert [entry.text for entry in timeline.timeline(studio, bo) if isinstance(entry, Note)] == [
            "Asked for a card."
        ]


def test_who_is_here_already_is_said_before_somebody_new_is_added(opened: Room, qtbot: QtBot) -> None:
    window = open_by(opened, qtbot, "Ctrl+Shift+N")
    opened.type(qtbot, "Ingrid Holow")
    here = window.found.here
    qtbot.waitUntil(lambda: here.said == "Ingrid Hollow is here already. It is Ingrid")
    here.button.setFocus()
    opened.press(qtbot, "Space")
    assert window.box.name == "Ingrid Hollow"


def test_what_was_begun_stays_when_it_is_closed_and_for_whom_can_be_changed(opened: Room, qtbot: QtBot) -> None:
    quick = open_by(opened, qtbot, "Ctrl+Shift+N")
    find(opened, qtbot, "mei")
    opened.type(qtbot, "Her daughter turned nine.")
    opened.press(qtbot, "Escape")
    assert not quick.isVisible()
    opened.window.activateWindow()
    assert opened.window.quick_note() is quick
    shown(qtbot)
    assert quick.composer.written.text == "Her daughter turned nine."
    quick.box.other.click()
    assert quick.field.hasFocus()
    find(opened, qtbot, "ingrid")
    opened.press(qtbot, "Ctrl+Return")
    note = opened.saved("Ingrid")[0]
    assert isinstance(note, Note)
    assert note.text == "Her daughter turned nine."


def test_after_saving_it_begins_anew(opened: Room, qtbot: QtBot) -> None:
    for text in ("One.", "Two."):
        quick = open_by(opened, qtbot, "Ctrl+Shift+N")
        assert quick.box.isHidden()
        find(opened, qtbot, "mei")
        assert quick.composer.written.text == ""
        opened.type(qtbot, text)
        opened.press(qtbot, "Ctrl+Return")
        opened.window.activateWindow()
        qtbot.waitUntil(opened.window.isActiveWindow)
    assert [entry.text for entry in opened.saved("Mei") if isinstance(entry, Note)] == ["Two.", "One."]


def test_what_cannot_be_saved_is_said_there_and_stays(
    opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise CareError(Code.NOT_WRITABLE, "disk_full")

    quick = open_by(opened, qtbot, "Ctrl+Shift+N")
    find(opened, qtbot, "mei")
    opened.type(qtbot, "Her daughter turned nine.")
    with monkeypatch.context() as disk:
        disk.setattr(notes, "write_note", full)
        opened.press(qtbot, "Ctrl+Return")
    assert quick.banner.isVisible()
    assert quick.composer.written.text == "Her daughter turned nine."
    opened.press(qtbot, "Ctrl+Return")
    assert not quick.isVisible()


def test_who_is_deleted_meanwhile_is_looked_for_again(opened: Room, qtbot: QtBot) -> None:
    quick = open_by(opened, qtbot, "Ctrl+Shift+N")
    bo = clients.add_client(opened.desk(), "Bo Lind")
    find(opened, qtbot, "bo lind")
    opened.history.did(bo)
    opened.history.undo()
    quick.begin()
    assert quick.box.isHidden()
    assert quick.field.hasFocus()


def test_the_sidebar_leads_there_too(opened: Room, qtbot: QtBot) -> None:
    button = next(
        each for each in opened.window.sidebar.findChildren(PlaceButton) if each.accessibleName() == "Quick note"
    )
    assert button.toolTip() == "Quick note (Ctrl+Shift+N)"
    button.click()
    assert shown(qtbot).windowTitle() == "Quick note"
    assert opened.window.sidebar.current.accessibleName().startswith("Today")


# --- a sale -----------------------------------------------------------------------------------------------------


def test_a_sale_is_noted(opened: Room, qtbot: QtBot) -> None:
    quick = open_by(opened, qtbot, "Ctrl+Shift+S")
    assert quick.windowTitle() == "Note a sale"
    find(opened, qtbot, "mei")
    assert quick.composer.written.kind is Kind.SALE
    opened.type(qtbot, "Salt Path")
    sale = quick.composer._sale
    assert sale is not None
    sale._price.setFocus()
    opened.type(qtbot, "980 EUR")
    sale._where.setFocus()
    opened.type(qtbot, "Studio")
    sale._handed_over.click()
    quick.composer.field.setFocus()
    opened.type(qtbot, "The walk they took.")
    opened.press(qtbot, "Ctrl+Return")
    assert not quick.isVisible()
    sold = next(entry for entry in opened.saved("Mei") if isinstance(entry, Sale))
    assert (sold.title, str(sold.price.amount), sold.where, sold.text) == (  # type: ignore[union-attr]
        "Salt Path",
        "980.00",
        "Studio",
        "The walk they took.",
    )
    assert (sold.sale_kind, sold.stage, sold.handed_over) == (SaleKind.ORIGINAL, Stage.DELIVERED, True)


def test_a_sale_is_of_several_people(opened: Room, qtbot: QtBot) -> None:
    quick = open_by(opened, qtbot, "Ctrl+Shift+S")
    find(opened, qtbot, "mei")
    opened.type(qtbot, "Salt Path")
    quick.composer._last._more.click()
    more = quick.composer._more
    assert more is not None
    more.people.field.setFocus()
    find(opened, qtbot, "ingrid")
    quick.composer.field.setFocus()
    opened.press(qtbot, "Ctrl+Return")
    sold = next(entry for entry in opened.saved("Mei") if isinstance(entry, Sale))
    assert sold.clients == (opened.uids["Mei"], opened.uids["Ingrid"])


def test_a_price_that_is_none_is_said_where_it_stands(opened: Room, qtbot: QtBot) -> None:
    quick = open_by(opened, qtbot, "Ctrl+Shift+S")
    find(opened, qtbot, "mei")
    opened.type(qtbot, "Salt Path")
    sale = quick.composer._sale
    assert sale is not None
    sale._price.setFocus()
    opened.type(qtbot, "a lot")
    opened.press(qtbot, "Ctrl+Return")
    assert quick.isVisible()
    assert sale._price_row.wrong


def test_where_not_all_words_fit_the_rarest_kind_stands_as_its_icon(opened: Room, qtbot: QtBot) -> None:
    window = opened.window.quick_note(opened.uids["Mei"])
    kinds = window.composer._kinds
    kinds.resize(2000, kinds.height())
    kinds._measure()
    kinds.resize(kinds._needed, kinds.height())
    kinds._measure()
    with_words = [kind for kind, button in kinds.buttons.items() if button.toolButtonStyle() is BESIDE]
    assert with_words == list(Kind)
    kinds.resize(kinds._needed - 1, kinds.height())
    with_words = [kind for kind, button in kinds.buttons.items() if button.toolButtonStyle() is BESIDE]
    assert with_words == [kind for kind in Kind if kind is not Kind.GIFT]
    assert not kinds.buttons[Kind.VISIT].has_caret


def test_the_field_of_a_quick_note_is_high_enough_to_write_in(opened: Room, qtbot: QtBot) -> None:
    window = opened.window.quick_note(opened.uids["Mei"])
    line = window.composer.field.fontMetrics().lineSpacing()
    assert 4 * line <= window.composer.field.height() < 6 * line


def test_what_they_said_of_what_they_bought_is_kept_with_the_sale(opened: Room, qtbot: QtBot) -> None:
    window = opened.window.note_sale(opened.uids["Mei"])
    composer = window.composer
    qtbot.keyClicks(composer._sale.title, "Salt Path")
    qtbot.keyClicks(composer.field, '"The walk we took" was what she said')
    assert composer._ticks._keeps.isVisible()
    composer._ticks._keeps.click()
    window.foot.save.click()
    assert opened.window.saying.toast._words.text() == "Sale to Mei saved."
    kept = [type(entry).__name__ for entry in opened.saved("Mei")]
    assert {"Sale", "KindWords"} <= set(kept)


def test_it_comes_over_the_window_and_stays_where_it_was_put(opened: Room, qtbot: QtBot) -> None:
    small = open_by(opened, qtbot, "Ctrl+Shift+N")
    assert opened.window.frameGeometry().contains(small.frameGeometry().topLeft())
    assert small.y() > opened.window.y()
    small.move(20, 30)
    opened.press(qtbot, "Escape")
    assert not small.isVisible()
    opened.window.activateWindow()
    again = opened.window.quick_note()
    assert again is shown(qtbot)
    assert (again.x(), again.y()) == (20, 30)
