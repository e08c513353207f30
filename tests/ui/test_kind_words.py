"""The wall of kind words: found, gone through by keys, kept, mended, copied, allowed to be quoted, taken away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book.kind_words import edit_kind_words, keep_kind_words
from clientcare.domain.change import Change, Deed
from clientcare.domain.records import KindWords
from clientcare.domain.values import Permission
from clientcare.store import writes
from clientcare.store.reads.wall import kind_words_ids
from clientcare.ui.forms.form_dialog import FormDialog
from clientcare.ui.kind_words.screen import KindWordsScreen
from clientcare.ui.window import Window
from clientcare.words.window import keys
from clientcare.words.window import kind_words as words
from tests.ui.room import Room

Opening = Callable[[Room], Window]
SAID = (
    ("Rosa", "2026-04-20", "We argue about everything except that painting.", Permission.YES),
    ("Mei", "2026-02-09", "It rains all day. Your picture is my weather.", Permission.NOT_ASKED),
    ("Kofi", "2026-01-11", "You answered on a Sunday. I had forgotten people did that.", Permission.NO),
)


@pytest.fixture
def wall(room: Room, opening: Opening, qtbot: QtBot) -> Room:
    """Three people said something; the wall is open."""
    for name in ("Rosa Marchpane", "Mei Ash", "Kofi Lanternwood"):
        room.add(name, "2026-01-01")
    tide = room.sell("Mei", "Low Tide", "2026-02-01")
    for who, day, text, permission in SAID:
        sale = tide if who == "Mei" else None
        keep_kind_words(room.on(day), [room.uids[who]], text, permission=permission, sale=sale)
    opening(room)
    room.press(qtbot, "Ctrl+4")
    return room


def screen(room: Room) -> KindWordsScreen:
    shown = room.window.screen_shown
    assert isinstance(shown, KindWordsScreen)
    return shown


def cards(room: Room) -> list[str]:
    """Who stands on the wall, in order."""
    model = screen(room).model
    return [card.name.split()[0] for place in range(len(model.ids)) if (card := model.row(place)) is not None]


def asked() -> FormDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, FormDialog)
    return found


def begin_adding(room: Room, qtbot: QtBot) -> FormDialog:
    qtbot.mouseClick(screen(room).add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(asked().form.inputs["client"].entry.hasFocus)
    return asked()


def toast(room: Room) -> str:
    return room.window.saying.toast._words.text()


def kept(room: Room, who: str) -> KindWords:
    """The newest kind words of that person in the file."""
    return next(entry for entry in room.saved(who) if isinstance(entry, KindWords))


def test_the_newest_words_hang_first_and_are_read_out_whole(wall: Room):
    assert cards(wall) == ["Rosa", "Mei", "Kofi"]
    assert screen(wall)._under.text() == "Three things people said. For the days that need one."
    assert screen(wall).model.sentence(1) == (
        "“It rains all day. Your picture is my weather.” Mei Ash. About Low Tide, 9 February."
        " Just for you; not asked yet whether it may be quoted. 2 of 3."
    )


def test_a_screen_reader_finds_a_list_of_cards(wall: Room):
    read = QAccessible.queryAccessibleInterface(screen(wall).view)
    assert read.role() is QAccessible.Role.List
    assert read.childCount() == 3
    assert read.child(0).text(QAccessible.Text.Name).startswith("“We argue")


def test_before_the_first_words_it_says_how_they_come_there(morning: Room, opening: Opening, qtbot: QtBot):
    opening(morning)
    morning.press(qtbot, "Ctrl+4")
    nothing = screen(morning).nothing
    assert nothing.isVisible()
    assert nothing.button.hasFocus()
    morning.press(qtbot, "Space")
    assert asked().windowTitle() == "Add kind words"
    asked().reject()


def test_ctrl_f_finds_a_word_and_esc_gives_all_back(wall: Room, qtbot: QtBot):
    wall.press(qtbot, "Ctrl+F")
    wall.type(qtbot, "tide")
    assert cards(wall) == ["Mei"]
    assert screen(wall)._under.text() == "One found."
    wall.press(qtbot, "Return")
    assert screen(wall).view.hasFocus()
    wall.press(qtbot, "Ctrl+F")
    wall.type(qtbot, "rosse")
    assert screen(wall)._none_fits.text() == "Nothing here has “rosse”. Try another word, part of a name or a work."
    wall.press(qtbot, "Escape")
    assert cards(wall) == ["Rosa", "Mei", "Kofi"]
    assert screen(wall).view.hasFocus()


def test_arrows_go_from_card_to_card(wall: Room, qtbot: QtBot):
    view = screen(wall).view
    assert view.card is not None
    assert view.card.name == "Rosa Marchpane"
    for key, name in (("Right", "Mei"), ("Right", "Kofi"), ("Left", "Mei"), ("Home", "Rosa"), ("End", "Kofi")):
        wall.press(qtbot, key)
        assert view.card.name.startswith(name)
    wall.window.resize(760, 560)
    QApplication.processEvents()
    for key, name in (("Up", "Mei"), ("Up", "Rosa"), ("Down", "Mei"), ("PageDown", "Kofi")):
        wall.press(qtbot, key)
        assert view.card.name.startswith(name)


def test_space_lets_words_be_quoted_and_undo_takes_it_back(wall: Room, qtbot: QtBot):
    wall.press(qtbot, "Right")
    wall.press(qtbot, "Space")
    assert toast(wall) == "Kind words of Mei: may be quoted."
    wall.press(qtbot, "Ctrl+Z")
    wall.press(qtbot, "Ctrl+Shift+Z")
    assert screen(wall).view.hasFocus()
    assert kept(wall, "Mei").permission is Permission.YES


def test_the_button_on_a_card_says_what_it_does_and_does_it(wall: Room, qtbot: QtBot):
    view = screen(wall).view
    box = view.visualRect(view._model.index(2))
    qtbot.mouseMove(view.viewport(), box.center())
    button = view.actions_over.quote_button
    assert button.accessibleName() == "The words of Kofi Lanternwood may be quoted"
    assert button.accessibleDescription() == "Just for you"
    assert box.contains(view.actions_over.geometry())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert kept(wall, "Kofi").permission is Permission.YES


def test_enter_mends_the_words_and_what_they_are_about(wall: Room, qtbot: QtBot):
    wall.press(qtbot, "Right")
    wall.press(qtbot, "Return")
    inputs = asked().form.inputs
    inputs["text"].show_value("It rains. Your picture is my weather.")
    inputs["sale"].show_value(None)
    qtbot.keyClick(asked(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert toast(wall) == "Kind words of Mei changed."
    saved = kept(wall, "Mei")
    assert (saved.text, saved.sale) == ("It rains. Your picture is my weather.", None)


def test_copying_only_copies_and_says_gently_what_may_not_be_quoted(wall: Room, qtbot: QtBot):
    wall.press(qtbot, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "“We argue about everything except that painting.”"
    assert toast(wall) == "Copied."
    wall.press(qtbot, "Right")
    wall.press(qtbot, "Ctrl+C")
    assert toast(wall) == "Copied. Before others read it, ask whether it may be quoted."
    assert kept(wall, "Mei").permission is Permission.NOT_ASKED


def test_deleting_goes_on_to_the_card_in_its_place(wall: Room, qtbot: QtBot):
    view = screen(wall).view
    wall.press(qtbot, "Right")
    wall.press(qtbot, "Delete")
    assert cards(wall) == ["Rosa", "Kofi"]
    assert view.card is not None
    assert view.card.name.startswith("Kofi")
    assert view.hasFocus()
    assert not any(isinstance(entry, KindWords) for entry in wall.saved("Mei"))


def test_o_opens_the_page_of_who_said_it(wall: Room, qtbot: QtBot):
    wall.press(qtbot, "Right")
    wall.press(qtbot, "O")
    assert wall.window.clients.page.client == wall.uids["Mei"]


def test_the_menu_has_the_same_in_words_and_all_four_answers(wall: Room, qtbot: QtBot):
    wall.press(qtbot, "Right")
    screen(wall)._open_menu(QPoint(0, 0))
    menu = screen(wall)._menu
    assert menu is not None
    texts = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert texts[:3] == ["Copy", "Edit…", "Open the page of Mei Ash"]
    assert texts[3:] == ["Not asked", "Asked, no answer yet", "May be quoted", "Just for you", "Move to the trash"]
    next(action for action in menu.actions() if action.text().startswith("Asked")).trigger()
    menu.close()
    assert kept(wall, "Mei").permission is Permission.ASKED


def test_new_words_are_kept_for_somebody_and_nobody_is_assumed_to_agree(wall: Room, qtbot: QtBot):
    inputs = begin_adding(wall, qtbot).form.inputs
    wall.type(qtbot, "mei")
    wall.press(qtbot, "Return")
    assert inputs["sale"].field.count() == 2  # type: ignore[attr-defined]
    inputs["text"].show_value("I look at it every morning.")
    inputs["sale"].field.setCurrentIndex(1)  # type: ignore[attr-defined]
    qtbot.keyClick(asked(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert toast(wall) == "Kind words of Mei kept, just for you."
    view = screen(wall).view
    assert view.card is not None
    assert view.card.about == "About Low Tide, 14 May"
    saved = kept(wall, "Mei")
    assert (saved.permission, saved.on) == (Permission.NOT_ASKED, date(2026, 5, 14))


def test_words_need_somebody_who_said_them(wall: Room, qtbot: QtBot):
    begin_adding(wall, qtbot).form.inputs["text"].show_value("Who was it?")
    qtbot.keyClick(asked(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked().form.labelled["client"].wrong == "Choose who said it."
    asked().reject()


def test_every_key_that_is_listed_is_the_walls_own(wall: Room):
    listed = next(group for group in keys.groups(()) if group.title == "In Kind words")
    assert {key for line in listed.keys for key in line.keys} == {
        *("Left", "Right", "Up", "Down"),
        *("Enter", "Ctrl+C", "Space", "O", "Delete"),
    }


def test_two_thousand_are_hung_in_batches_and_the_last_is_reached_at_once(wall: Room, qtbot: QtBot):
    desk, days = wall.desk(), [date(2025, 1, 1) + timedelta(days=n) for n in range(365)]
    records = [
        KindWords(**desk.stamp(), clients=(wall.uids["Rosa"],), text=f"Words number {n}. " * 4, on=days[n % 365])
        for n in range(1997)
    ]
    writes.apply(wall.studio, Change(Deed.BATCH, (), tuple(records)), desk.today)
    view = screen(wall).view
    screen(wall).refresh()
    view.doItemsLayout()
    assert 3 < len(view._columns.places) < 200
    wall.press(qtbot, "End")
    assert view.currentIndex().row() == 1999
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    qtbot.waitUntil(lambda: len(view._columns.places) == 2000)


def many(room: Room, texts: list[str]) -> None:
    """Words of Rosa, the newest first."""
    desk = room.desk()
    records = [
        KindWords(**desk.stamp(), clients=(room.uids["Rosa"],), text=text, on=date(2025, 12, 31) - timedelta(days=n))
        for n, text in enumerate(texts)
    ]
    writes.apply(room.studio, Change(Deed.BATCH, (), tuple(records)), desk.today)
    screen(room).refresh()


def test_before_all_is_ready_the_newest_are_found_and_then_the_rest(wall: Room, qtbot: QtBot):
    many(wall, [f"A lamp, number {n}." if n % 2 else f"A bowl, number {n}." for n in range(400)])
    model = screen(wall).model
    wall.press(qtbot, "Ctrl+F")
    model._texts.clear()
    screen(wall).search.setText("lamp")
    assert 12 < len(model.ids) < 200
    qtbot.waitUntil(lambda: len(model.ids) == 200)
    assert list(model.ids) == kind_words_ids(wall.studio, "lamp")
    assert screen(wall)._under.text() == words.found(200)


def test_who_types_sees_the_first_that_fits(wall: Room, qtbot: QtBot):
    many(wall, [f"A lamp, number {n}." for n in range(300)])
    view = screen(wall).view
    wall.press(qtbot, "End")
    wall.press(qtbot, "Ctrl+F")
    wall.type(qtbot, "lamp")
    assert view.currentIndex().row() == 0
    assert view.verticalOffset() == 0


def test_a_card_with_more_words_is_measured_anew(wall: Room, qtbot: QtBot):
    view, desk = screen(wall).view, wall.desk()
    view.choose(screen(wall).model.ids[-1])
    before = view.visualRect(view.currentIndex()).height()
    screen(wall)._bench.history.do(lambda: edit_kind_words(desk, view.current, text="Longer than before. " * 40))
    view.executeDelayedItemsLayout()
    assert view.visualRect(view.currentIndex()).height() > before + 100


def test_tab_leads_to_the_buttons_of_the_card_in_hand(wall: Room, qtbot: QtBot):
    view = screen(wall).view
    wall.press(qtbot, "Right")
    for button in view.actions_over.buttons:
        wall.press(qtbot, "Tab")
        assert button.hasFocus()
    wall.press(qtbot, "Space")
    assert toast(wall) == "Kind words of Mei: may be quoted."
    assert kept(wall, "Mei").permission is Permission.YES


def test_what_is_looked_for_is_found_beforehand_and_in_the_file_alike(wall: Room, qtbot: QtBot):
    model = screen(wall).model
    qtbot.waitUntil(lambda: len(model._texts) == len(SAID))
    for text in ("", "pic", "mei", "tide", "you sun", "low mei weather", "xyz"):
        model.find(text)
        assert list(model.ids) == kind_words_ids(wall.studio, text), text
    model.find("")
    wall.press(qtbot, "Space")  # only what a card says is different now, and it is found by it too
    assert len(model._texts) == len(SAID)
    model.find("argue")
    assert cards(wall) == ["Rosa"]
