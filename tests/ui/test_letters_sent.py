"""The letter that goes: copied, mailed, and marked as done."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import clients, reminders
from clientcare.domain.records import Contact, Reach
from clientcare.domain.values import Channel, Purpose
from clientcare.store.reads import people
from tests.ui.letters import OPEN, Opening, drafts, letter, text, with_address
from tests.ui.room import Room

# --- where it goes --------------------------------------------------------------------------------------------


def test_with_the_line_open_the_first_copy_asks_for_it_and_the_second_goes_without(opened: Room, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    opened.press(qtbot, "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == "before"
    assert letter(opened).frame.hint == "Add your line, or press again to go without it."
    assert letter(opened).frame.text.textCursor().selectedText().startswith("Your line")
    opened.press(qtbot, "Ctrl+Shift+C")
    assert "it there.\n\nWarmly," in QGuiApplication.clipboard().text()
    assert letter(opened).frame.hint == "The letter is copied."
    assert OPEN in text(opened)


def test_the_mail_program_gets_the_whole_letter_percent_encoded(opened: Room, qtbot: QtBot) -> None:
    with_address(opened, "Adaeze")
    asked: list[str] = []
    letter(opened).open_address = lambda line: bool(asked.append(line)) or True
    opened.press(qtbot, "Return")
    opened.type(qtbot, "You & I: 100%?")
    opened.press(qtbot, "Ctrl+Shift+M")
    assert asked[0].startswith(
        "mailto:adaeze@bell.example?subject=Thank%20you%2C%20from%20the%20studio&body=Dear%20Ada"
    )
    assert "%0D%0A%0D%0AYou%20%26%20I%3A%20100%25%3F%0D%0A" in asked[0]
    assert drafts(opened, "Adaeze") == []  # nothing claims that it went
    assert opened.waits("Adaeze")


def test_a_long_letter_goes_by_the_clipboard(opened: Room, qtbot: QtBot) -> None:
    with_address(opened, "Adaeze")
    asked: list[str] = []
    letter(opened).open_address = lambda line: bool(asked.append(line)) or True
    opened.press(qtbot, "Return")
    letter(opened).frame.text.insertPlainText("It was a long day by the harbour. " * 60)
    opened.press(qtbot, "Ctrl+Shift+M")
    assert asked == ["mailto:adaeze@bell.example?subject=Thank%20you%2C%20from%20the%20studio"]
    assert letter(opened).frame.hint == "The letter is copied. Paste it into the mail."
    assert "by the harbour" in QGuiApplication.clipboard().text()


def test_where_no_mail_program_comes_the_letter_is_copied_and_it_is_said(opened: Room, qtbot: QtBot) -> None:
    with_address(opened, "Adaeze")
    letter(opened).open_address = lambda _line: False
    opened.press(qtbot, "Return")
    opened.type(qtbot, "So long.")
    opened.press(qtbot, "Ctrl+Shift+M")
    assert letter(opened).frame.hint == (
        "The mail program did not open. Your letter is copied. Paste it into a new mail."
    )
    assert "So long." in QGuiApplication.clipboard().text()


def test_without_an_address_mail_is_not_offered(opened: Room) -> None:
    assert not letter(opened)._foot._mail.isVisible()


def test_a_channel_they_do_not_want_is_not_offered(room: Room, opening: Opening) -> None:
    room.add("Adaeze Bell", given="Adaeze", channel=Channel.LETTER, emails=(Reach("a@bell.example"),))
    clients.edit_client(room.desk(), room.uids["Adaeze"], not_by=(Channel.EMAIL,))
    room.sell("Adaeze", "Blue Harbour", "2026-05-11")
    opening(room)
    offered = [action.text() for action in letter(room).frame.ways.menu().actions()]
    assert offered == ["By post", "By message"]
    assert not letter(room)._foot._mail.isVisible()


# --- done -----------------------------------------------------------------------------------------------------


def test_mark_as_done_saves_the_letter_answers_the_reason_and_goes_on(opened: Room, qtbot: QtBot) -> None:
    clients.edit_client(opened.desk(), opened.uids["Adaeze"], next_time="Ask about the soup")
    opened.press(qtbot, "Return")
    opened.type(qtbot, "You stood there so long.")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.window.saying.toast._words.text() == "Thank-you to Adaeze saved. Next check-in 14 November."
    assert opened.names() == ["Ingrid Hollow", "Mei Ash"]
    assert QApplication.focusWidget() is opened.window.today.view
    assert letter(opened).client == opened.uids["Ingrid"]
    contact = opened.saved_contact("Adaeze")
    assert (contact.purpose, contact.channel) == (Purpose.THANKS, Channel.EMAIL)
    assert "\n\nYou stood there so long.\n\nWarmly," in contact.text


def test_the_line_for_next_time_is_used_and_the_draft_is_gone(opened: Room, qtbot: QtBot) -> None:
    clients.edit_client(opened.desk(), opened.uids["Adaeze"], next_time="Ask about the soup")
    opened.press(qtbot, "Return")
    opened.type(qtbot, "So long.")
    letter(opened).keep()
    assert len(drafts(opened, "Adaeze")) == 1
    opened.press(qtbot, "Ctrl+Return")
    assert drafts(opened, "Adaeze") == []
    with opened.file() as studio:
        client = people.client(studio, opened.uids["Adaeze"])
        assert client is not None
        assert client.next_time == ""


def test_it_goes_by_the_way_that_was_chosen(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Return")
    by_post = next(a for a in letter(opened).frame.ways.menu().actions() if a.text() == "By post")
    by_post.trigger()
    opened.press(qtbot, "Ctrl+Return")
    assert opened.saved_contact("Adaeze").channel is Channel.LETTER


def test_undo_brings_the_letter_back_as_it_was_written(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Return")
    opened.type(qtbot, "So long.")
    opened.press(qtbot, "Ctrl+Return")
    opened.press(qtbot, "Ctrl+Z")
    assert opened.window.today.view.current == opened.uids["Adaeze"]
    assert "\n\nSo long.\n\n" in text(opened)
    opened.press(qtbot, "Ctrl+Shift+Z")
    assert opened.names() == ["Ingrid Hollow", "Mei Ash"]
    assert drafts(opened, "Adaeze") == []
    assert "So long." in opened.saved_contact("Adaeze").text


def test_a_letter_that_cannot_be_saved_stays(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Return")
    opened.type(qtbot, "So long.")
    opened.studio.connection.execute("PRAGMA query_only = on")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.window.saying.banner.isVisible()
    opened.press(qtbot, "Escape")
    opened.press(qtbot, "J")
    letter(opened)
    opened.press(qtbot, "K")
    assert "So long." in text(opened)
    opened.studio.connection.execute("PRAGMA query_only = off")
    opened.press(qtbot, "Return")
    opened.press(qtbot, "Ctrl+Return")
    assert "So long." in opened.saved_contact("Adaeze").text


def test_what_is_done_is_about_the_card_that_was_chosen_last(opened: Room, qtbot: QtBot) -> None:
    """The keys are faster than the pane."""
    opened.press(qtbot, "J")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.names() == ["Adaeze Bell", "Mei Ash"]


def test_a_letter_about_a_reminder_does_the_reminder(room: Room, opening: Opening, qtbot: QtBot) -> None:
    room.add("Hana Lark", given="Hana")
    room.log("Hana", "Hello.", "2026-05-12")
    reminders.add_reminder(room.desk(), "Ask Hana", client=room.uids["Hana"], first_on=date(2026, 5, 14))
    opening(room)
    assert room.names() == ["Hana Lark"]
    room.press(qtbot, "Return")
    room.press(qtbot, "Ctrl+Return")
    assert room.names() == []
    assert room.saved_contact("Hana").text.startswith("Dear Hana,")


def test_to_mark_it_as_done_is_one_step_of_undo(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Return")
    opened.press(qtbot, "Ctrl+Return")
    opened.press(qtbot, "Ctrl+Z")
    assert opened.names() == ["Adaeze Bell", "Ingrid Hollow", "Mei Ash"]
    assert [one for one in opened.saved("Adaeze") if isinstance(one, Contact) and "Warmly" in one.text] == []
