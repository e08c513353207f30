"""The letter in Today: begun for the artist, and theirs to finish."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import clients, days, reminders, templates
from clientcare.domain.values import Wish
from tests.ui.letters import OPEN, Opening, letter, text, with_address
from tests.ui.room import Room

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


def test_who_has_left_the_letter_is_hinted_at_nothing(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Return")
    pause = letter(opened)._pause
    assert pause.isActive()
    opened.press(qtbot, "Ctrl+3")
    assert not pause.isActive()
    opened.press(qtbot, "Ctrl+1")
    assert pause.isActive()


# --- whose it is ----------------------------------------------------------------------------------------------


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
