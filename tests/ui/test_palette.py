"""The command palette: whatever is typed finds people, notes, actions and places, and Enter goes or does."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.domain.records import Note
from clientcare.domain.values import Wish
from clientcare.ui.palette.palette import Palette
from clientcare.ui.parts.search_button import SearchButton
from clientcare.ui.quick.window import QuickWindow
from clientcare.ui.reminders.form import ReminderForm
from clientcare.ui.tokens import DARK
from tests.ui.room import Room


@pytest.fixture
def palette(opened: Room, qtbot: QtBot) -> Palette:
    """The palette, opened by its keys over Today."""
    opened.press(qtbot, "Ctrl+K")
    palette = opened.window._palette
    assert palette is not None
    assert palette.field.hasFocus()
    return palette


def said(palette: Palette) -> list[str]:
    return [line.words for line in palette.list.lines]


def groups(palette: Palette) -> list[str]:
    return [line.words for line in palette.list.lines if line.is_heading]


def go_to(room: Room, qtbot: QtBot, palette: Palette, words: str) -> None:
    """Marks that line with the arrows and presses Enter."""
    ids = [line.id for line in palette.list.lines if line.words == words]
    for _ in palette.list.lines:
        if palette.list.current in ids:
            break
        room.press(qtbot, "Down")
    assert palette.list.current in ids
    room.press(qtbot, "Return")


# --- finding ----------------------------------------------------------------------------------------------------


def test_it_offers_at_once_what_can_be_done_for_whoever_is_chosen(palette: Palette) -> None:
    assert groups(palette) == ["With Adaeze", "Do", "Go to"]
    assert said(palette)[1:5] == ["Write to Adaeze", "Add a note", "Note a sale", "Add a reminder"]


def test_somebody_is_found_with_what_can_be_done_for_them(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    opened.type(qtbot, "ingr")
    assert groups(palette)[:2] == ["People", "With Ingrid"]
    assert palette.list.current == f"person {opened.uids['Ingrid']}"
    opened.press(qtbot, "Return")
    assert palette.isHidden()
    assert opened.window.clients.isVisible()
    assert opened.window.clients.page.client == opened.uids["Ingrid"]


def test_what_was_written_is_found_and_shown_in_the_timeline(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    opened.type(qtbot, "rains")
    assert groups(palette)[0] == "In notes and letters"
    line = palette.list.lines[1]
    assert (line.words, line.quiet) == ("Message with Mei", "“It rains all day.”, 9 February")
    opened.press(qtbot, "Return")
    page = opened.window.clients.page.person
    assert page.client == opened.uids["Mei"]
    assert page._timeline.hasFocus()
    assert "It rains all day." in page._model.sentence(page._timeline.currentIndex().row())


def test_an_action_that_fits_better_than_anybody_comes_first(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    opened.type(qtbot, "new cl")
    assert said(palette)[:2] == ["Do", "New client"]
    assert palette.list.lines[1].keys == ("Ctrl+N",)


def test_a_place_is_gone_to(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    opened.type(qtbot, "remi")
    go_to(opened, qtbot, palette, "Reminders")
    assert opened.window.screen_shown.__class__.__name__ == "RemindersScreen"
    assert palette.isHidden()


def test_a_circle_is_a_place_too(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    opened.type(qtbot, "collect")
    go_to(opened, qtbot, palette, "Collectors")
    assert opened.window.clients.isVisible()
    assert opened.window.clients.list.model.rowCount() == 0


def test_where_nothing_fits_it_says_so_and_offers_to_keep_it(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    opened.type(qtbot, "Xyzzy")
    assert said(palette)[0] == "Nothing here fits “Xyzzy”."
    assert palette.list.current.endswith("Quick note: “Xyzzy”")


@pytest.mark.parametrize(
    "text",
    ["%", "_", '"', "'; DROP TABLE client; --", "\\", "*", "(", "NEAR/", "a" * 900, "<b>", "\u0000", "🎨", "AND OR"],
)
def test_any_text_is_valid(palette: Palette, text: str) -> None:
    palette.field.setText(text)
    assert palette.list.current
    assert palette.isVisible()


# --- doing ------------------------------------------------------------------------------------------------------


def test_a_note_about_somebody_is_saved_from_it(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    opened.type(qtbot, "mei")
    go_to(opened, qtbot, palette, "Add a note")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QuickWindow))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    opened.type(qtbot, "Likes rain.")
    opened.press(qtbot, "Ctrl+Return")
    assert any(isinstance(entry, Note) and entry.text == "Likes rain." for entry in opened.saved("Mei"))


def test_what_was_typed_becomes_a_quick_note(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    opened.type(qtbot, "Mei likes rain")
    opened.press(qtbot, "Return")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QuickWindow))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    opened.press(qtbot, "Return")
    assert any(isinstance(entry, Note) and entry.text == "Mei likes rain" for entry in opened.saved("Mei"))


def test_a_letter_to_somebody_is_begun(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    opened.type(qtbot, "adaeze")
    go_to(opened, qtbot, palette, "Write to Adaeze")
    page = opened.window.clients.page
    assert page._briefed is not None
    assert page._briefed.letter.isVisible()


def test_no_letter_is_offered_to_who_asked_for_quiet(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    from clientcare.book import clients

    clients.edit_client(opened.desk(), opened.uids["Mei"], wish=Wish.QUIET)
    opened.type(qtbot, "mei")
    assert "Write to Mei" not in said(palette)
    assert "Add a note" in said(palette)


def test_a_reminder_for_somebody_is_begun(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    opened.type(qtbot, "mei")
    go_to(opened, qtbot, palette, "Add a reminder")
    form = opened.window.findChild(ReminderForm)
    assert form is not None
    assert form.who.people == [opened.uids["Mei"]]
    form.reject()


def test_undo_can_be_found_in_it(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    opened.press(qtbot, "Escape")
    opened.press(qtbot, "L")
    assert not opened.waits("Adaeze")
    opened.press(qtbot, "Ctrl+K")
    opened.type(qtbot, "undo")
    opened.press(qtbot, "Return")
    assert opened.waits("Adaeze")


# --- focus ------------------------------------------------------------------------------------------------------


def test_esc_gives_the_focus_back_where_it_was(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    opened.window.clients.search.setFocus()
    for key in ("Escape", "Ctrl+K"):
        opened.press(qtbot, "Ctrl+K")
        palette = opened.window._palette
        assert palette is not None
        assert palette.isVisible()
        opened.press(qtbot, key)
        assert palette.isHidden()
        assert opened.window.clients.search.hasFocus()


def test_keys_of_the_window_still_work_and_close_it(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    assert palette.isHidden()
    assert opened.window.clients.view.hasFocus()


def test_tab_stays_in_the_field_and_a_click_beside_leaves(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    opened.press(qtbot, "Tab")
    assert palette.field.hasFocus()
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    assert palette.isHidden()
    assert opened.window.today.view.hasFocus()


def test_a_line_is_clicked(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    opened.type(qtbot, "mei")
    row = palette.list.visualRect(palette.list.model().index(1, 0))
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert opened.window.clients.page.client == opened.uids["Mei"]


def test_the_search_button_leads_there_too(opened: Room, qtbot: QtBot) -> None:
    button = opened.window.sidebar.findChild(SearchButton)
    assert button is not None
    assert button.accessibleName() == "Search for anyone, any note, any action"
    button.click()
    assert opened.window._palette is not None
    assert opened.window._palette.field.hasFocus()


# --- look and speed ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "height", "text"), [(1280, 800, 100), (960, 640, 100), (760, 560, 200)])
def test_it_stays_within_the_window(
    opened: Room, palette: Palette, qtbot: QtBot, width: int, height: int, text: int
) -> None:
    opened.window.resize(width, height)
    opened.look.choose(opened.look._theme, text)
    opened.type(qtbot, "e")
    QApplication.processEvents()
    assert opened.window.rect().contains(palette._box.geometry())
    assert palette.list.height() > palette.list.sizeHintForRow(0)
    opened.look.choose(opened.look._theme, 100)


def test_every_line_is_read_out_with_its_keys(palette: Palette) -> None:
    model = palette.list.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert "Quick note, Ctrl+Shift+N" in spoken
    assert all(spoken)


def test_it_is_as_drawn(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    opened.type(qtbot, "ada")
    QApplication.processEvents()
    box = palette._box.geometry()
    assert (box.left(), box.top(), box.width()) == (320, 110, 640)
    rows = [palette.list.visualRect(palette.list.model().index(row, 0)).height() for row in range(3)]
    assert rows == [32, 40, 32]
    assert not palette.list.verticalScrollBar().maximum()


def test_in_the_dark_it_is_dark(opened: Room, palette: Palette) -> None:
    opened.look.follow(True)
    image = palette._box.grab().toImage()
    assert image.pixelColor(320, 20).name().upper() == DARK.surface
    opened.look.follow(False)


def test_a_stroke_of_a_key_is_answered_at_once(opened: Room, palette: Palette, qtbot: QtBot) -> None:
    for letter in "adaeze":
        begun = time.perf_counter()
        opened.type(qtbot, letter)
        assert time.perf_counter() - begun < 0.2


def test_who_is_found_comes_with_what_is_done_often_and_the_rest_stands_below(
    opened: Room, palette: Palette, qtbot: QtBot
) -> None:
    opened.type(qtbot, "ada")
    lines = [line.words for line in palette.list.lines]
    at = lines.index("With Adaeze")
    assert lines[at : at + 5] == ["With Adaeze", "Write to Adaeze", "Add a note", "Note a sale", "Add a reminder"]
    assert groups(palette)[-1] == "Do"
    assert lines.index("Do") < lines.index("Same person as…") < lines.index("Everything about Adaeze…")


def test_the_window_behind_is_painted_anew_only_where_something_moved(
    opened: Room, palette: Palette, qtbot: QtBot
) -> None:
    qtbot.wait(20)  # what was laid out to show it is told by now
    assert palette._behind is not None
    opened.type(qtbot, "ada")
    assert palette._behind is not None
    opened.window.saying.banner.say("The disk is full.")
    qtbot.waitUntil(lambda: palette._behind is None)
