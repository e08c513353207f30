"""The letter that is kept until it went, in Today and on a person's page."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import clients, reminders
from clientcare.domain.values import Purpose, Wish
from tests.ui.letters import drafts, letter, text
from tests.ui.room import Room

# --- drafts ---------------------------------------------------------------------------------------------------


def test_a_draft_is_kept_while_one_writes_and_is_no_step_of_undo(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Return")
    opened.type(qtbot, "So long.")
    qtbot.waitUntil(lambda: bool(drafts(opened, "Adaeze")), timeout=3000)
    assert "So long." in drafts(opened, "Adaeze")[0].text
    assert opened.history.last_done() is None


def test_the_draft_is_there_after_a_restart(opened: Room, qtbot: QtBot, qapp: QApplication) -> None:
    opened.press(qtbot, "Return")
    opened.type(qtbot, "So long.")
    with opened.file():
        pass
    again = Room(opened.folder)
    again.uids = opened.uids
    again.open(qtbot, qapp)
    assert "\n\nSo long.\n\n" in text(again)
    assert letter(again).frame.hint == "Every line is yours"
    again.window.close()
    again.close()


def test_a_draft_with_its_line_open_is_open_again(opened: Room, qtbot: QtBot) -> None:
    letter(opened).frame.subject.setText("Blue Harbour")
    opened.press(qtbot, "J")
    letter(opened)
    opened.press(qtbot, "K")
    assert letter(opened).frame.subject.text() == "Blue Harbour"
    assert letter(opened).frame.hint == "One line left to make yours"
    opened.press(qtbot, "Return")
    assert letter(opened).frame.text.textCursor().selectedText().startswith("Your line")


def test_a_letter_as_it_began_is_no_draft(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Return")
    opened.type(qtbot, "So long.")
    letter(opened).keep()
    letter(opened).frame.start_again.click()
    opened.press(qtbot, "Escape")
    opened.press(qtbot, "J")
    letter(opened)
    assert drafts(opened, "Adaeze") == []


def test_one_who_asked_for_quiet_has_no_letter_and_what_happens_can_still_be_noted(opened: Room, qtbot: QtBot) -> None:
    letter(opened).frame.subject.setText("Blue Harbour")
    letter(opened).keep()
    adaeze = opened.uids["Adaeze"]
    opened.history.did(clients.edit_client(opened.desk(), adaeze, wish=Wish.QUIET))
    opened.history.did(
        reminders.add_reminder(opened.desk(), "Look at the frame", client=adaeze, first_on=date(2026, 5, 14))
    )
    opened.window.today.choose(adaeze)
    opened.press(qtbot, "Return")
    pane = opened.window.today.pane
    assert not pane.letter.isVisible()
    assert QApplication.focusWidget() is pane.person.composer.field


# --- from a person's page -------------------------------------------------------------------------------------


def test_write_on_a_persons_page_shows_the_letter_in_the_place_of_the_timeline(opened: Room, qtbot: QtBot) -> None:
    opened.window.show_client(opened.uids["Adaeze"])
    page = opened.window.clients.page
    page.head.write.click()
    assert not page.person.isVisible()
    opened.type(qtbot, "You stood there so long.")
    opened.press(qtbot, "Ctrl+Return")
    assert page.person.isVisible()
    assert opened.window.saying.toast._words.text().startswith("Thank-you to Adaeze saved.")
    contact = opened.saved_contact("Adaeze")
    assert (contact.purpose, "so long." in contact.text) == (Purpose.THANKS, True)


def test_a_letter_for_no_reason_is_a_check_in_and_its_draft_waits(opened: Room, qtbot: QtBot) -> None:
    opened.add("Ana Ruiz", "2026-05-14", given="Ana")
    opened.window.show_client(opened.uids["Ana"])
    page = opened.window.clients.page
    page.head.write.click()
    opened.type(qtbot, "How is the garden?")
    opened.press(qtbot, "Escape")
    assert page.person.isVisible()
    assert len(drafts(opened, "Ana")) == 1
    page.head.write.click()
    assert "How is the garden?" in page.panes[0].entry.written.text
    opened.press(qtbot, "Ctrl+Return")
    assert drafts(opened, "Ana") == []
    assert opened.saved_contact("Ana").purpose is Purpose.CHECK_IN


def test_somebody_else_has_their_page_first_and_the_letter_waits(opened: Room, qtbot: QtBot) -> None:
    opened.window.show_client(opened.uids["Adaeze"])
    page = opened.window.clients.page
    page.head.write.click()
    opened.type(qtbot, "So long.")
    opened.window.show_client(opened.uids["Mei"])
    assert page.person.isVisible()
    assert "So long." in drafts(opened, "Adaeze")[0].text
