"""The letter in Today: begun for the artist, finished by them, kept until it went."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import clients, days, reminders, templates
from clientcare.domain.records import Contact, Draft, Reach
from clientcare.domain.values import Channel, Purpose, Wish
from clientcare.store.reads import people, timeline
from clientcare.ui.letter.pane import LetterPane
from clientcare.ui.window import Window
from tests.ui.room import Room

Opening = Callable[[Room], Window]
OPEN = "[something you noticed, or they said]"


def letter(room: Room) -> LetterPane:
    room.window.today.settle()
    return room.window.today.pane.letter


def text(room: Room) -> str:
    return letter(room).frame.text.written.text


def with_address(room: Room, who: str, address: str = "adaeze@bell.example") -> None:
    clients.edit_client(room.desk(), room.uids[who], emails=(Reach(address),))


def drafts(room: Room, who: str) -> list[Draft]:
    return timeline.drafts_of(room.studio, room.uids[who])


# --- the letter that begins -----------------------------------------------------------------------------------


def test_the_letter_fits_the_reason_and_knows_the_name_and_the_work(opened: Room) -> None:
    frame = letter(opened).frame
    assert frame.choice.currentText() == "Thank you after a sale"
    assert frame.subject.text() == "Thank you, from the studio"
    assert text(opened).startswith("Dear Adaeze,\n\nThank you for giving Blue Harbour a home.")
    assert OPEN in text(opened)
    assert frame.hint == "One line left to make yours"


def test_each_card_has_a_letter_of_its_own(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "J")
    assert letter(opened).frame.choice.currentText() == "Keeping a promise"
    assert text(opened).startswith("Dear Ingrid,")
    opened.press(qtbot, "J")
    assert text(opened).startswith("Dear Mei,")


def test_write_selects_the_open_line_and_the_first_key_replaces_it(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "W")
    field = QApplication.focusWidget()
    assert field is letter(opened).frame.text
    assert field.textCursor().selectedText() == "Your line: something you noticed, or they said"
    opened.type(qtbot, "You stood there so long.")
    assert "a home. It makes me happy to think of it there.\n\nYou stood there so long.\n\nWarmly," in text(opened)
    assert letter(opened).frame.hint == "Every line is yours"


def test_tab_from_the_subject_lands_on_the_open_line(opened: Room, qtbot: QtBot) -> None:
    frame = letter(opened).frame
    frame.subject.setFocus()
    opened.press(qtbot, "Tab")
    assert frame.text.textCursor().selectedText().startswith("Your line")


def test_undo_in_the_text_brings_the_open_line_back(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Return")
    opened.type(qtbot, "So long.")
    opened.press(qtbot, "Ctrl+Z", times=2)
    assert OPEN in text(opened)
    assert letter(opened).frame.hint == "One line left to make yours"


def test_what_is_typed_beside_an_open_line_is_text_like_any_other(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Return")
    opened.press(qtbot, "Right")
    opened.press(qtbot, "Return")
    opened.type(qtbot, "And you laughed.")
    assert f"{OPEN}\n\nAnd you laughed.\n\nWarmly," in text(opened)
    assert letter(opened).frame.hint == "One line left to make yours"


def test_tab_leaves_the_letter_and_ctrl_tab_types_a_tab(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Return")
    opened.press(qtbot, "Ctrl+Tab")
    assert "\t" in text(opened)
    opened.press(qtbot, "Tab")
    assert QApplication.focusWidget() is letter(opened)._foot.controls[0]


def test_words_from_elsewhere_come_in_as_plain_text_in_place_of_the_open_line(opened: Room, qtbot: QtBot) -> None:
    copied = QMimeData()
    copied.setHtml("<b>You stood there.</b>")
    copied.setText("You stood there.\n\nAnd then you sat.")
    opened.press(qtbot, "Return")
    letter(opened).frame.text.insertFromMimeData(copied)
    assert "\n\nYou stood there.\n\nAnd then you sat.\n\nWarmly," in text(opened)


# --- other beginnings -----------------------------------------------------------------------------------------


def test_another_starting_letter_is_chosen_by_keys_and_undone_by_one(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Return")
    opened.type(qtbot, "So long.")
    opened.press(qtbot, "Alt+Down")
    choice = letter(opened).frame.choice
    assert choice.view().isVisible()
    row = choice.findText("It has been a while")
    choice.view().setCurrentIndex(choice.model().index(row, 0))
    qtbot.keyClick(choice.view(), Qt.Key.Key_Return)
    assert "You came to my mind this morning" in text(opened)
    assert letter(opened).frame.text.textCursor().selectedText().startswith("Your line")
    opened.press(qtbot, "Ctrl+Z")
    assert "So long." in text(opened)


def test_start_again_begins_the_same_letter_anew(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Return")
    opened.type(qtbot, "So long.")
    letter(opened).frame.start_again.click()
    assert OPEN in text(opened)


def test_promotions_are_offered_for_who_is_welcome_to_them_alone(room: Room, opening: Opening) -> None:
    templates.add_template(room.desk(), "New prints", purpose="promotion", text="There are new prints.")
    room.add("Adaeze Bell", given="Adaeze")
    room.sell("Adaeze", "Blue Harbour", "2026-05-11")
    opening(room)
    choice = letter(room).frame.choice
    assert choice.findText("New prints") >= 0
    adaeze = room.uids["Adaeze"]
    room.history.do(lambda: clients.edit_client(room.desk(), adaeze, wish=Wish.NO_PROMOTIONS))
    room.window.today.pane.write()
    assert choice.findText("New prints") < 0


# --- gentle hints ---------------------------------------------------------------------------------------------


def test_a_thank_you_that_names_a_price_is_hinted_at_and_nothing_is_blocked(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Return")
    opened.type(qtbot, "The small ones are 90 EUR now.")
    assert letter(opened).frame.hint == "This sounds a little like an offer. Thanks is stronger alone."
    opened.press(qtbot, "Ctrl+Return")
    assert "90 EUR" in opened.saved_contact("Adaeze").text


def test_the_title_of_the_work_is_no_offer(room: Room, opening: Opening) -> None:
    room.add("Ana Ruiz", given="Ana")
    room.sell("Ana", "The Corner Shop", "2026-05-11")
    opening(room)
    assert letter(room).frame.hint == "One line left to make yours"


def test_the_same_words_to_four_people_are_hinted_at(opened: Room, qtbot: QtBot) -> None:
    same = "Thank you for giving Blue Harbour a home. It makes me happy to think of it there."
    for name in ("Ana", "Ben", "Cleo", "Dan"):
        opened.add(f"{name} Ruiz", given=name)
        opened.log(name, f"Dear {name},\n\n{same}\n\nWarmly,", "2026-05-12")
    opened.press(qtbot, "Return")
    letter(opened)._paused()
    assert letter(opened).frame.hint.startswith("The same words went to four people or more.")
    opened.type(qtbot, "You stood there so long that your soup went cold, and you did not mind at all.")
    letter(opened)._paused()
    assert letter(opened).frame.hint == "Every line is yours"


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


def test_the_letter_of_a_reason_that_was_skipped_makes_way_for_the_next(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "X")
    assert opened.names() == ["Ingrid Hollow", "Mei Ash"]
    assert letter(opened).frame.choice.currentText() == "Keeping a promise"


def test_the_button_on_the_row_writes_and_says_to_whom(opened: Room) -> None:
    write = opened.window.today.view.actions_over.buttons[0]
    assert write.accessibleName() == "Write to Adaeze Bell"
    write.click()
    assert QApplication.focusWidget() is letter(opened).frame.text


def test_every_part_of_the_letter_says_for_whom_it_is(opened: Room) -> None:
    for control in letter(opened).controls:
        assert "Adaeze" in control.accessibleName()


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


def test_for_a_reminder_of_ones_own_there_is_nobody_to_write_to(room: Room, opening: Opening, qtbot: QtBot) -> None:
    room.add("Ana Ruiz", "2026-05-14")
    reminders.add_reminder(room.desk(), "Water the plants", first_on=date(2026, 5, 14))
    opening(room)
    assert not room.window.today.view.actions_over.buttons[0].isVisible()
    room.press(qtbot, "Return")
    assert QApplication.focusWidget() is room.window.today.view
    assert not letter(room).isVisible()


def test_in_large_text_the_letter_stays_and_its_buttons_shrink_to_icons(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Return")
    opened.type(qtbot, "So long.")
    with_address(opened, "Adaeze")
    opened.press(qtbot, "Escape")
    opened.history.do(lambda: days.change_setting(opened.desk(), "text_size", "200"))
    assert "So long." in text(opened)
    copy, mail, done = letter(opened)._foot.controls
    qtbot.waitUntil(lambda: copy.text() == mail.text() == "")
    assert (copy.accessibleName(), done.text()) == ("Copy the letter to Adaeze", "Mark as done")


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
