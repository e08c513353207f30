"""What a contact answers stands below it as ticks; who was reached, when, and for how long."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.domain.values import Direction, Purpose
from clientcare.store.reads import care
from tests.ui.composing import choose, on_page, open_keys, tick, ticks
from tests.ui.room import Room

TODAY = date(2026, 5, 14)


def test_what_is_open_stands_below_and_words_tick_it(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Adaeze")
    opened.press(qtbot, "Alt+3")
    assert ticks(composer) == {"Thanks for Blue Harbour": False}
    assert not composer._ticks._purpose.isVisible()
    opened.type(qtbot, "Thank you.")
    assert ticks(composer) == {"Thanks for Blue Harbour": True}
    opened.press(qtbot, "Ctrl+Return")
    contact = opened.saved_contact("Adaeze")
    assert (contact.purpose, contact.answers, contact.not_answers) == (Purpose.THANKS, (), ())


def test_a_tick_taken_back_stays_open(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Adaeze")
    opened.press(qtbot, "Alt+3")
    opened.type(qtbot, "Thank you for the lift.")
    tick(composer, "Thanks for Blue Harbour")
    assert ticks(composer) == {"Thanks for Blue Harbour": False}
    opened.type(qtbot, " Thank you again.")
    assert ticks(composer) == {"Thanks for Blue Harbour": False}
    opened.press(qtbot, "Ctrl+Return")
    assert open_keys(opened, "Adaeze") == ["thanks"]


def test_a_tick_set_by_hand_is_answered_whatever_the_words(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Adaeze")
    opened.press(qtbot, "Alt+3")
    tick(composer, "Thanks for Blue Harbour")
    opened.press(qtbot, "Ctrl+Return")
    contact = opened.saved_contact("Adaeze")
    assert (contact.text, contact.purpose) == ("", Purpose.THANKS)


def test_a_promise_is_kept_and_told_in_one_step(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Ingrid")
    opened.press(qtbot, "Alt+2")
    assert ticks(composer) == {"Promise kept: send framing advice": False}
    opened.type(qtbot, "Gave her the framing advice.")
    assert ticks(composer) == {"Promise kept: send framing advice": True}
    opened.press(qtbot, "Ctrl+Return")
    assert not opened.waits("Ingrid")
    opened.press(qtbot, "Ctrl+Z")
    assert opened.waits("Ingrid")


def test_with_nothing_open_one_says_what_it_was_for(opened: Room, qtbot: QtBot) -> None:
    opened.add("Bo Aster", "2026-05-13")
    composer = on_page(opened, qtbot, "Bo")
    opened.press(qtbot, "Alt+3")
    assert composer._ticks._purpose.isVisible()
    choose(composer._ticks._purpose.choices, "About paperwork")
    opened.type(qtbot, "Sent the certificate.")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.saved_contact("Bo").purpose is Purpose.PAPERWORK


def test_an_invoice_is_taken_for_paperwork_and_says_so(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+3")
    assert ticks(composer) == {"Check in": True}
    opened.type(qtbot, "The invoice for the frame.")
    assert ticks(composer) == {"Check in": False}
    assert composer._ticks._purpose.text() == "About paperwork"
    opened.press(qtbot, "Ctrl+Return")
    assert open_keys(opened, "Mei") == ["check_in"]


def test_a_tick_that_is_answered_elsewhere_goes(opened: Room, qtbot: QtBot) -> None:
    from clientcare.book import contacts

    composer = on_page(opened, qtbot, "Adaeze")
    opened.press(qtbot, "Alt+3")
    opened.type(qtbot, "By the way")
    adaeze = opened.uids["Adaeze"]
    opened.history.did(contacts.log_contact(opened.desk(), [adaeze], purpose=Purpose.THANKS))
    assert ticks(composer) == {}
    assert composer.written.text == "By the way"


def test_somebody_not_reached_is_tried_again_in_three_days(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+2")
    composer._ticks._not_reached.click()
    assert ticks(composer) == {}
    assert not composer._last.feelings.isVisible()
    assert composer._ticks._again.text() == "Try again: 17 May"
    opened.press(qtbot, "Ctrl+Return")
    assert opened.window.saying.toast._words.text() == "Call to Mei saved. Try again on Sunday."
    assert [item.snoozed_until for item in care.items(opened.studio, opened.uids["Mei"], TODAY)] == [date(2026, 5, 17)]
    contact = opened.saved_contact("Mei")
    assert (contact.no_answer, contact.direction, contact.next_on) == (True, Direction.WE, date(2026, 5, 17))


def test_somebody_not_reached_need_not_be_tried_again(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+2")
    composer._ticks._not_reached.click()
    choose(composer._ticks._again.menu(), "Not again by itself")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.saved_contact("Mei").next_on is None


def test_who_called_us_was_reached(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+2")
    composer._ticks._not_reached.click()
    choose(composer._ticks._way.choices, "From Mei")
    assert not composer._ticks._not_reached.isVisible()
    assert ticks(composer) == {"Check in": True}
    opened.press(qtbot, "Ctrl+Return")
    contact = opened.saved_contact("Mei")
    assert (contact.no_answer, contact.direction) == (False, Direction.THEY)


def test_what_they_wrote_may_need_a_reply(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+3")
    assert not composer._ticks._needs_reply.isVisible()
    choose(composer._ticks._way.choices, "From Mei")
    assert composer._ticks._way.text() == "Message from Mei"
    assert composer.field.placeholderText() == "What did Mei write?"
    composer._ticks._needs_reply.click()
    opened.type(qtbot, "Could you send a photo?")
    opened.press(qtbot, "Ctrl+Return")
    contact = opened.saved_contact("Mei")
    assert (contact.direction, contact.needs_reply) == (Direction.THEY, True)


def test_it_may_have_been_yesterday_and_is_no_later_than_tomorrow(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+4")
    assert composer._last._day.text() == "Today"
    choose(composer._last._day.menu(), "Yesterday")
    assert composer._last._day.latest == date(2026, 5, 15)
    opened.type(qtbot, "Tea.")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.saved_contact("Mei").on == date(2026, 5, 13)


def test_minutes_and_the_next_check_in_are_a_click_away(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+2")
    composer._last._more.click()
    assert composer._more is not None
    assert QApplication.focusWidget() is composer._more._minutes
    opened.type(qtbot, "25")
    choose(composer._more._next.menu(), "In a month")
    opened.press(qtbot, "Ctrl+Return")
    contact = opened.saved_contact("Mei")
    assert (contact.minutes, contact.next_on) == (25, date(2026, 6, 14))


def test_tab_goes_from_top_to_bottom_whatever_was_made_later(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Adaeze")
    opened.press(qtbot, "Alt+6")
    composer._last._more.click()
    opened.press(qtbot, "Alt+2")
    composer.field.setFocus(Qt.FocusReason.TabFocusReason)
    met = [QApplication.focusWidget()]
    while met[-1] is not composer._last.feelings.buttons[0] and len(met) < 20:
        opened.press(qtbot, "Tab")
        met.append(QApplication.focusWidget())
    row, more = composer._ticks, composer._more
    assert more is not None
    chosen = [row._way, row._not_reached, *row._ticks, row._purpose, more._minutes, more._next, more.people.field]
    assert met == [composer.field, *chosen, composer._last.feelings.buttons[0]]


def test_an_entry_is_of_all_who_were_there(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+4")
    opened.type(qtbot, "The opening.")
    composer._last._more.click()
    assert composer._more is not None
    composer._more.people.field.setFocus(Qt.FocusReason.TabFocusReason)
    opened.type(qtbot, "ada")
    opened.press(qtbot, "Return")
    opened.type(qtbot, "ing")
    opened.press(qtbot, "Return")
    opened.press(qtbot, "Ctrl+Return")
    contact = opened.saved_contact("Ingrid")
    assert contact.clients == tuple(opened.uids[who] for who in ("Mei", "Adaeze", "Ingrid"))
