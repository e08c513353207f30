"""Today in the window: who is there and why, and what a key does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from math import ceil

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.domain.records import Contact, Promise
from clientcare.domain.values import Channel, Feel, MarkKind, Purpose
from clientcare.store.reads import timeline
from clientcare.ui.tokens import Type
from clientcare.ui.window import Window
from tests.ui.room import Room

Opening = Callable[[Room], Window]


def test_the_list_says_who_why_and_what_was_last_said(opened: Room) -> None:
    assert opened.names() == ["Adaeze Bell", "Ingrid Hollow", "Mei Ash"]
    assert opened.texts() == [
        "Good morning Thursday 14 May. Three people today, one at a time.",
        "Thank 1",
        "Adaeze Bell. Thank. Bought Blue Harbour 3 days ago. No thank-you yet. "
        "11 May, a visit: “She came to see it again.”. 1 of 3",
        "Promised 1",
        "Ingrid Hollow. Promised. You promised: send framing advice, by today. 7 May, by email: “No rush.”. 2 of 3",
        "Check in 1",
        "Mei Ash. Check in. You were last in touch in February, usually every 2 months. "
        "9 February, by message: “It rains all day.”. 3 of 3",
    ]


def test_the_first_one_is_chosen_and_shown_beside_the_list(opened: Room) -> None:
    assert opened.window.today.view.current == opened.uids["Adaeze"]
    opened.window.today.settle()
    assert opened.window.today.pane.client == opened.uids["Adaeze"]


def test_the_sidebar_says_how_many(opened: Room) -> None:
    assert opened.window.sidebar._group.button(0).accessibleName() == "Today, 3 people"


def test_one_key_logs_the_thank_you_and_the_row_leaves(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "L")
    assert opened.names() == ["Ingrid Hollow", "Mei Ash"]
    contact = opened.saved_contact("Adaeze")
    assert (contact.purpose, contact.channel, contact.text) == (Purpose.THANKS, Channel.EMAIL, "")
    assert contact.on == date(2026, 5, 14)


def test_three_keys_lead_from_today_to_a_saved_thank_you(opened: Room, qtbot: QtBot) -> None:
    """Enter begins the letter, Ctrl+Enter marks it as done; one key, L, notes it without a letter."""
    opened.press(qtbot, "Return")
    opened.press(qtbot, "Ctrl+Return")
    contact = opened.saved_contact("Adaeze")
    assert (contact.purpose, contact.channel) == (Purpose.THANKS, Channel.EMAIL)
    assert contact.text.startswith("Dear Adaeze,\n\nThank you for giving Blue Harbour a home.")


def test_the_toast_answers_with_the_word_of_the_deed_and_when_it_is_next(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "L")
    assert opened.window.saying.toast._words.text() == "Thank-you to Adaeze saved. Next check-in 14 November."


def test_words_can_be_added_to_what_was_logged_at_once(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "L")
    add_words = next(button for button in opened.window.saying.toast._buttons if button.text() == "Add words")
    add_words.click()
    opened.type(qtbot, "For the harbour.")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.window.today.view.current == opened.uids["Ingrid"]
    contacts = [entry for entry in opened.saved("Adaeze") if isinstance(entry, Contact)]
    assert [contact.text for contact in contacts] == ["For the harbour.", "She came to see it again."]


def test_how_they_seemed_is_kept_with_what_is_noted(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "N")
    opened.type(qtbot, "She laughed.")
    opened.window.today.pane.person.composer._last.feelings._buttons[Feel.DELIGHTED].click()
    opened.press(qtbot, "Ctrl+Return")
    entries = opened.saved("Adaeze")
    assert [getattr(entry, "feel", None) for entry in entries if hasattr(entry, "feel")] == [Feel.DELIGHTED]


def test_a_promise_logged_at_once_is_kept(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "J")
    opened.press(qtbot, "L")
    assert opened.names() == ["Adaeze Bell", "Mei Ash"]
    kept = [entry.kept_on for entry in opened.saved("Ingrid") if isinstance(entry, Promise)]
    assert kept == [date(2026, 5, 14)]


def test_a_promise_written_about_is_kept_and_told(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "J")
    opened.press(qtbot, "Return")
    opened.type(qtbot, "A plain oak frame.")
    opened.press(qtbot, "Ctrl+Return")
    assert not opened.waits("Ingrid")
    assert opened.saved_contact("Ingrid").purpose is Purpose.HELP


def test_snooze_hides_it_until_its_day(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "S")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "Tomorrow\tFri 15",
        "In three days\tSun 17",
        "Next week\tThu 21",
        "",
        "Pick a day",
    ]
    menu.actions()[1].trigger()
    menu.close()
    assert opened.names() == ["Ingrid Hollow", "Mei Ash"]
    opened.clock.advance(days=3)
    opened.window.tick()
    assert "Adaeze Bell" in opened.names()


def test_enter_in_the_open_snooze_menu_is_tomorrow(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "S")
    menu = QApplication.activePopupWidget()
    qtbot.keyClick(menu, _key_return())
    opened.clock.advance(days=1)
    assert opened.waits("Adaeze")
    assert opened.names() == ["Ingrid Hollow", "Mei Ash"]


def test_skip_passes_this_time_only(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "X")
    assert opened.names() == ["Ingrid Hollow", "Mei Ash"]
    with opened.file() as studio:
        key = f"thanks:{next(e.uid for e in timeline.timeline(studio, opened.uids['Adaeze']) if hasattr(e, 'title'))}"
        assert [mark.kind for mark in timeline.marks(studio, key)] == [MarkKind.SKIPPED]


def test_to_skip_a_promise_asks_what_became_of_it(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "J")
    opened.press(qtbot, "X")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Kept in another way", "No longer needed"]
    menu.actions()[1].trigger()
    menu.close()
    assert opened.names() == ["Adaeze Bell", "Mei Ash"]
    promise = next(entry for entry in opened.saved("Ingrid") if isinstance(entry, Promise))
    assert (promise.given_up, promise.reason) == (True, "No longer needed")


def test_undo_brings_the_row_back_and_redo_takes_it_again(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "L")
    opened.press(qtbot, "Ctrl+Z")
    assert opened.names() == ["Adaeze Bell", "Ingrid Hollow", "Mei Ash"]
    assert opened.window.today.view.current == opened.uids["Adaeze"]
    assert opened.window.saying.toast._words.text() == "Taken back: Thank-you to Adaeze."
    opened.press(qtbot, "Ctrl+Shift+Z")
    assert opened.names() == ["Ingrid Hollow", "Mei Ash"]
    opened.press(qtbot, "Ctrl+Z")
    assert [entry for entry in opened.saved("Adaeze") if isinstance(entry, Contact) and not entry.text] == []


def test_the_row_that_took_its_place_is_chosen_and_the_focus_stays(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "J")
    opened.press(qtbot, "L")
    assert opened.window.today.view.current == opened.uids["Mei"]
    assert QApplication.focusWidget() is opened.window.today.view


def test_keys_move_and_pass_over_headings(opened: Room, qtbot: QtBot) -> None:
    view = opened.window.today.view
    seen = []
    for keys in ("J", "Down", "J", "K", "Home", "End", "Up"):
        opened.press(qtbot, keys)
        seen.append(next(name for name, uid in opened.uids.items() if uid == view.current))
    assert seen == ["Ingrid", "Mei", "Mei", "Ingrid", "Adaeze", "Mei", "Ingrid"]


def test_a_note_is_a_key_away(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "N")
    opened.type(qtbot, "Her dog is called Biscuit.")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.names() == ["Adaeze Bell", "Ingrid Hollow", "Mei Ash"]
    assert opened.saved("Adaeze")[0].text == "Her dog is called Biscuit."


def test_a_note_that_cannot_be_saved_stays(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "N")
    opened.type(qtbot, "Her dog is called Biscuit.")
    opened.studio.connection.execute("PRAGMA query_only = on")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.window.saying.banner.isVisible()
    assert opened.window.saying.banner.said.endswith(".")
    assert opened.window.today.pane.person.composer.written.text == "Her dog is called Biscuit."
    opened.studio.connection.execute("PRAGMA query_only = off")
    opened.press(qtbot, "Ctrl+Return")
    assert not opened.window.saying.banner.isVisible()
    assert opened.saved("Adaeze")[0].text == "Her dog is called Biscuit."


def test_a_note_begun_about_somebody_waits_for_ones_return(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "N")
    opened.type(qtbot, "Her dog")
    opened.press(qtbot, "Escape")
    opened.press(qtbot, "J")
    opened.press(qtbot, "N")
    assert opened.window.today.pane.person.composer.written.text == ""
    opened.press(qtbot, "Escape")
    opened.press(qtbot, "K")
    opened.press(qtbot, "N")
    assert opened.window.today.pane.person.composer.written.text == "Her dog"


def test_a_deed_from_elsewhere_shows_at_once_and_can_be_undone_here(opened: Room, qtbot: QtBot) -> None:
    from clientcare.book import contacts

    adaeze = opened.uids["Adaeze"]
    opened.history.did(contacts.log_contact(opened.desk(), [adaeze], purpose=Purpose.THANKS))
    assert opened.names() == ["Ingrid Hollow", "Mei Ash"]
    opened.press(qtbot, "Ctrl+Z")
    assert opened.names() == ["Adaeze Bell", "Ingrid Hollow", "Mei Ash"]


def test_names_are_shown_as_text_whatever_they_hold(room: Room, opening: Opening) -> None:
    room.add("<b>Ana</b> & <img src=x>", "2026-05-01")
    room.uids["Ana"] = next(iter(room.uids.values()))
    room.sell("Ana", "<i>Blue</i>", "2026-05-11")
    window = opening(room)
    assert room.names() == ["<b>Ana</b> & <img src=x>"]
    window.today.settle()
    assert "&lt;b&gt;" in window.today.pane._log.toolTip()
    name = window.today.pane._briefed.brief._name
    assert name.text() == "<b>Ana</b> & <img src=x>"
    assert name.textFormat().name == "PlainText"


def _key_return() -> object:
    from PySide6.QtCore import Qt

    return Qt.Key.Key_Return


def test_the_list_is_there_before_what_stands_beside_it(morning: Room, qtbot: QtBot, qapp: QApplication) -> None:
    morning.show(qapp)
    qtbot.addWidget(morning.window)
    today = morning.window.today
    assert today.view.isVisible()
    assert not today._both.made
    qtbot.waitUntil(lambda: today._both.made)
    assert today.pane.client == today.person


def test_a_reason_that_just_fits_takes_one_line_and_its_row_no_more(
    opened: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = opened.window.today.view
    delegate, uid = view._delegate, opened.uids["Adaeze"]
    reason = view._model.reason(uid)
    needed = delegate._laid.of(reason.text, Type.BODY, 10_000, italic=reason.italic).width
    for wide, lines in ((ceil(needed) + 1, 1), (ceil(needed) - 2, 2)):
        monkeypatch.setattr(delegate, "_text_width", lambda wide=wide: wide)
        delegate.forget()
        assert delegate._laid.of(reason.text, Type.BODY, wide, lines=2, italic=reason.italic).lines == lines
        assert (delegate._height(uid, wide) > opened.look.px(80)) is (lines == 2)
