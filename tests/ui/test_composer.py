"""What is written down about somebody: seven kinds, and what is begun and not saved yet."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import clients
from clientcare.domain.records import Contact, Feeling, Note
from clientcare.domain.values import Channel, Direction, Feel
from clientcare.ui.person.kinds import Kind
from tests.ui.composing import choose, on_page
from tests.ui.room import Room

TODAY = date(2026, 5, 14)


def test_seven_keys_choose_seven_kinds(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Adaeze")
    for number, kind in enumerate(Kind, start=1):
        opened.press(qtbot, f"Alt+{number}")
        assert composer.written.kind is kind
        assert composer._kinds.buttons[kind].isChecked()
    assert len(Kind) == 7


def test_somebody_with_something_open_is_first_written_to_and_others_are_noted_of(opened: Room, qtbot: QtBot) -> None:
    opened.add("Bo Aster", "2026-05-13")
    composer = on_page(opened, qtbot, "Bo")
    assert composer.written.kind is Kind.NOTE
    composer = on_page(opened, qtbot, "Adaeze")
    assert (composer.written.kind, composer.written.channel) == (Kind.MESSAGE, Channel.EMAIL)
    assert not composer._last.save.isEnabled()


def test_a_message_goes_the_way_they_prefer_or_another(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Adaeze")
    opened.press(qtbot, "Alt+3")
    assert composer._ticks._way.text() == "Email"
    choose(composer._ticks._way.choices, "Letter or card")
    opened.type(qtbot, "A card with the harbour.")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.saved_contact("Adaeze").channel is Channel.LETTER


def test_the_caret_of_a_kind_offers_its_ways(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Adaeze")
    button = composer._kinds.buttons[Kind.VISIT]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [action.text() for action in button.choices.actions()] == ["Visit", "Event"]
    button.choices.actions()[1].trigger()
    button.choices.close()
    assert composer.written.channel is Channel.EVENT
    assert QApplication.focusWidget() is composer.field


def test_a_way_they_do_not_want_is_not_offered(opened: Room, qtbot: QtBot) -> None:
    clients.edit_client(opened.desk(), opened.uids["Adaeze"], not_by=(Channel.EMAIL, Channel.MESSAGE))
    composer = on_page(opened, qtbot, "Adaeze")
    opened.press(qtbot, "Alt+3")
    assert composer.written.channel is Channel.LETTER
    menu = composer._ticks._way.choices
    menu.aboutToShow.emit()
    ways = [action.text() for action in menu.actions() if action.text()]
    assert ways == ["Letter or card", "Social comment", "From you", "From Adaeze", "Both ways"]
    choose(menu, "From Adaeze")
    menu.aboutToShow.emit()
    assert "Email" in [action.text() for action in menu.actions()]


def test_a_gift_of_ours_is_a_contact(opened: Room, qtbot: QtBot) -> None:
    on_page(opened, qtbot, "Ingrid")
    opened.press(qtbot, "Alt+5")
    opened.type(qtbot, "A small print.")
    opened.press(qtbot, "Ctrl+Return")
    contact = opened.saved_contact("Ingrid")
    assert (contact.channel, contact.direction) == (Channel.GIFT, Direction.WE)


def test_a_sale_that_was_begun_waits_for_ones_return(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+6")
    opened.type(qtbot, "Low Tide")
    on_page(opened, qtbot, "Ingrid")
    assert composer._sale is not None
    assert not composer._sale.isVisible()
    on_page(opened, qtbot, "Mei")
    assert (composer.written.kind, composer._sale.title.text()) == (Kind.SALE, "Low Tide")


def test_all_that_was_typed_stays_when_it_cannot_be_saved(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+7")
    opened.type(qtbot, "send the care sheet")
    choose(composer._last._due.menu(), "Tomorrow")
    before = composer.written
    opened.studio.connection.execute("PRAGMA query_only = on")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.window.saying.banner.isVisible()
    assert composer.written == before
    opened.studio.connection.execute("PRAGMA query_only = off")


def test_save_has_the_accent_while_there_is_something_to_save(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    save, write = composer._last.save, opened.window.clients.page.head.write
    assert (save.property("kind"), write.property("kind")) == ("default", "primary")
    opened.press(qtbot, "Alt+1")
    opened.type(qtbot, "x")
    assert (save.property("kind"), write.property("kind")) == ("primary", "default")
    opened.press(qtbot, "Backspace")
    assert (save.property("kind"), write.property("kind")) == ("default", "primary")


@pytest.mark.parametrize(("key", "feel"), [("Right", Feel.HAPPY), ("Left", Feel.UNHAPPY)])
def test_arrows_move_among_the_feelings(opened: Room, qtbot: QtBot, key: str, feel: Feel) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+1")
    opened.type(qtbot, "Met at the market.")
    composer._last.feelings.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    opened.press(qtbot, key)
    opened.press(qtbot, "Space")
    opened.press(qtbot, "Ctrl+Return")
    entries = opened.saved("Mei")
    assert [entry.feel for entry in entries if isinstance(entry, Feeling)] == [feel]
    assert [entry.text for entry in entries if isinstance(entry, Note)] == ["Met at the market."]


def test_a_feeling_given_with_it_is_shown_again_when_words_are_added(opened: Room, qtbot: QtBot) -> None:
    contact = opened.log("Mei", "", "2026-05-14", feeling=Feel.DELIGHTED)
    composer = on_page(opened, qtbot, "Mei")
    opened.window.clients.page.person.add_words(contact)
    assert composer.written.feel is Feel.DELIGHTED
    opened.type(qtbot, "It glows.")
    opened.press(qtbot, "Ctrl+Return")
    entries = opened.saved("Mei")
    assert next(entry.text for entry in entries if isinstance(entry, Contact)) == "It glows."
    assert [entry.feel for entry in entries if isinstance(entry, Feeling)] == [Feel.DELIGHTED]
