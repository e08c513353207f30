"""Starting letters in Settings: chosen from a list, changed in place, seen as they will begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import days
from clientcare.domain.records import Template
from clientcare.store.reads import order
from clientcare.ui.parts.controls import Button
from clientcare.ui.settings.templates import TemplatesPage
from tests.ui.room import Room
from tests.ui.settings_room import choose, named, page, toast, write

SALE = "Thank you after a sale"


def templates(room: Room, qtbot: QtBot) -> TemplatesPage:
    return page(room, qtbot, "Message templates", TemplatesPage)


def pick(shown: TemplatesPage, name: str) -> None:
    next(button for button in shown._group.buttons() if button.text() == name).click()


def saved(room: Room, name: str) -> Template:
    with room.file() as studio:
        return next(each for each in order.templates(studio) if each.name == name)


def type_at_end(qtbot: QtBot, shown: TemplatesPage, text: str) -> None:
    field = shown.editor.text
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, text)


def test_letters_stand_under_what_they_are_for(opened: Room, qtbot: QtBot) -> None:
    listed = templates(opened, qtbot).listed
    assert listed[:8] == [
        "Answer",
        "Making it right",
        "An answer",
        "Thank",
        SALE,
        "Thank you for telling a friend",
        "Thank you for your words",
        "Thank you for a gift",
    ]
    assert listed[listed.index("Check in") + 1] == "Did it arrive safely?"
    assert listed[listed.index("Others") :] == ["Others", "Come back any time", "The kind decline", "The referral"]


def test_arrows_go_through_the_list(opened: Room, qtbot: QtBot) -> None:
    shown = templates(opened, qtbot)
    shown.first.setFocus(Qt.FocusReason.TabFocusReason)
    opened.press(qtbot, "Down", times=2)
    assert shown.editor.name.text() == SALE
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == SALE


def test_places_are_called_as_people_call_them_and_kept_as_the_app_knows_them(opened: Room, qtbot: QtBot) -> None:
    shown = templates(opened, qtbot)
    pick(shown, SALE)
    assert shown.editor.text.text.startswith("Dear {first name},\n\nThank you for giving {work} a home.")
    type_at_end(qtbot, shown, " and {days since} days")
    opened.press(qtbot, "Ctrl+Return")
    assert toast(opened) == f"Template “{SALE}” changed."
    text = saved(opened, SALE).text
    assert text.startswith("Dear {greeting},")
    assert text.endswith("{me} and {days} days")


def test_the_text_is_saved_when_it_is_left_and_undone(opened: Room, qtbot: QtBot) -> None:
    shown = templates(opened, qtbot)
    pick(shown, SALE)
    before = shown.editor.text.text
    type_at_end(qtbot, shown, "!")
    opened.press(qtbot, "Tab")
    assert opened.history.last_done() is not None
    opened.press(qtbot, "Ctrl+Z")
    assert shown.editor.text.text == before


def test_escape_restores_the_text(opened: Room, qtbot: QtBot) -> None:
    shown = templates(opened, qtbot)
    pick(shown, SALE)
    before = shown.editor.text.text
    type_at_end(qtbot, shown, "!")
    opened.press(qtbot, "Escape")
    assert shown.editor.text.text == before
    opened.press(qtbot, "Tab")
    assert opened.history.last_done() is None


def test_what_is_typed_belongs_to_the_letter_it_was_typed_into(opened: Room, qtbot: QtBot) -> None:
    shown = templates(opened, qtbot)
    pick(shown, SALE)
    type_at_end(qtbot, shown, "!")
    pick(shown, "An answer")
    assert shown.editor.name.text() == "An answer"
    assert not shown.editor.text.text.endswith("!")
    assert saved(opened, SALE).text.endswith("{me}!")


def test_a_place_is_inserted_where_the_cursor_is(opened: Room, qtbot: QtBot) -> None:
    shown = templates(opened, qtbot)
    pick(shown, SALE)
    type_at_end(qtbot, shown, " of ")
    button = named(shown, "Insert work")
    assert isinstance(button, Button)
    button.click()
    assert QApplication.focusWidget() is shown.editor.text
    opened.press(qtbot, "Ctrl+Return")
    assert saved(opened, SALE).text.endswith("{me} of {work}")


def test_the_preview_shows_how_a_letter_begins(opened: Room, qtbot: QtBot) -> None:
    days.change_setting(opened.desk(), "my_name", "Mira")
    shown = templates(opened, qtbot)
    pick(shown, SALE)
    preview = shown.editor.preview.written
    assert preview.text.startswith("Dear Ana,\n\nThank you for giving Blue Harbour a home.")
    assert preview.text.endswith("Warmly,\nMira")
    assert [gap.about for gap in preview.gaps] == ["something you noticed, or they said"]
    assert shown.editor.preview_subject.text() == "Thank you, from the studio"


def test_a_letter_without_an_open_line_says_so(opened: Room, qtbot: QtBot) -> None:
    shown = templates(opened, qtbot)
    pick(shown, SALE)
    field = shown.editor.text
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()
    qtbot.keyClicks(field, "Thank you.")
    opened.press(qtbot, "Ctrl+Return")
    assert shown.editor.open_line.text().startswith("Nothing is left open for you to write.")
    assert shown.editor.restore.isVisible()
    shown.editor.restore.click()
    assert shown.editor.open_line.text().startswith("Every template keeps one line open")
    assert not shown.editor.restore.isVisible()
    assert "{line: something you noticed, or they said}" in saved(opened, SALE).text


def test_a_new_template_is_named_at_once(opened: Room, qtbot: QtBot) -> None:
    shown = templates(opened, qtbot)
    shown.main_button.click()
    assert QApplication.focusWidget() is shown.editor.name
    opened.type(qtbot, "After the fair")
    opened.press(qtbot, "Return")
    choose(shown.editor.purpose, "Thank: a gift")
    assert shown.listed[shown.listed.index("Promised") - 1] == "After the fair"
    found = saved(opened, "After the fair")
    assert (found.purpose, found.language) == ("gift", "en")
    assert found.text.startswith("Dear {greeting},")


def test_a_name_that_is_taken_is_said_and_not_saved(opened: Room, qtbot: QtBot) -> None:
    shown = templates(opened, qtbot)
    pick(shown, SALE)
    write(qtbot, shown.editor.name, "Birthday")
    assert shown.editor._named.wrong == "The name “Birthday” is taken. Choose another one."
    assert opened.history.last_done() is None


def test_the_same_letter_in_another_language(opened: Room, qtbot: QtBot) -> None:
    shown = templates(opened, qtbot)
    pick(shown, SALE)
    shown.editor.again.click()
    assert shown.editor.name.text() == f"{SALE}, again"
    write(qtbot, shown.editor.language, "de")
    write(qtbot, shown.editor.name, SALE)
    assert f"{SALE} (de)" in shown.listed
    assert f"{SALE} (en)" in shown.listed
    with opened.file() as studio:
        assert {each.language for each in order.templates(studio) if each.name == SALE} == {"de", "en"}


def test_a_removed_letter_is_gone_at_once_and_comes_back(opened: Room, qtbot: QtBot) -> None:
    shown = templates(opened, qtbot)
    pick(shown, "Birthday")
    shown.editor.remove.click()
    assert "Birthday" not in shown.listed
    assert shown.editor.name.text() == "Making it right"
    assert QApplication.focusWidget() is shown.first
    opened.history.undo()
    assert "Birthday" in shown.listed


def test_the_subject_is_saved_too(opened: Room, qtbot: QtBot) -> None:
    shown = templates(opened, qtbot)
    pick(shown, SALE)
    write(qtbot, shown.editor.subject, "{work}, and thank you")
    assert shown.editor.preview_subject.text() == "Blue Harbour, and thank you"
    assert saved(opened, SALE).subject == "{work}, and thank you"


def test_in_a_narrow_window_the_list_is_one_field(opened: Room, qtbot: QtBot) -> None:
    shown = templates(opened, qtbot)
    opened.window.resize(780, 640)
    QApplication.processEvents()
    opened.history.did(days.change_setting(opened.desk(), "text_size", "150"))
    QApplication.processEvents()
    assert shown.narrow.isVisible()
    assert shown.first is shown.narrow
    choose(shown.narrow, "Birthday")
    assert shown.editor.name.text() == "Birthday"
