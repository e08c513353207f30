"""What is being written down about somebody is kept until it is saved, also when the app ends."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from clientcare.book.begun import begun_about
from clientcare.book.kept import Kept, keep, kept
from clientcare.domain.values import Feel
from clientcare.ui.bench import Bench
from clientcare.ui.person.begun import as_begun, of_begun
from clientcare.ui.person.kinds import Kind
from clientcare.ui.person.written import Sold, Written
from clientcare.ui.quick.window import QuickWindow
from tests.ui.composing import on_page
from tests.ui.room import Room


def begun(room: Room, who: str) -> str:
    """What is kept in the studio of what was begun about that person."""
    found = begun_about(room.desk(), room.uids[who])
    return found.text if found is not None else ""


def test_what_was_typed_is_there_after_a_restart(morning: Room, qtbot: QtBot, qapp: QApplication) -> None:
    morning.show(qapp)
    morning.window.show_client(morning.uids["Mei"])
    morning.window.clients.page.person.composer.field.insertPlainText("Her dog is called Biscuit")
    with morning.file():
        delete(morning.window)
    again = Room(morning.folder)
    again.uids = morning.uids
    again.open(qtbot, qapp)
    composer = on_page(again, qtbot, "Mei")
    assert (composer.written.text, composer.written.kind) == ("Her dog is called Biscuit", Kind.MESSAGE)
    composer.take_focus()
    again.press(qtbot, "Ctrl+Return")
    assert begun(again, "Mei") == ""
    assert again.saved("Mei")[0].text == "Her dog is called Biscuit"


def test_it_is_kept_while_one_writes_and_is_no_step_of_undo(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "N")
    opened.type(qtbot, "Her dog")
    qtbot.waitUntil(lambda: begun(opened, "Adaeze") == "Her dog", timeout=3000)
    assert opened.history.last_done() is None


def test_what_is_cleared_is_not_kept(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    composer.write_note()
    opened.type(qtbot, "Her dog")
    opened.window.go_to(0)
    assert begun(opened, "Mei") == "Her dog"
    opened.window.go_to(1)
    composer.field.clear()
    opened.window.go_to(0)
    assert begun(opened, "Mei") == ""


def test_what_was_begun_in_today_goes_on_on_the_page_and_is_saved_once(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "N")
    opened.type(qtbot, "Her dog is called Biscuit.")
    there = on_page(opened, qtbot, "Adaeze")
    assert there.written.text == "Her dog is called Biscuit."
    there.take_focus()
    opened.press(qtbot, "Ctrl+Return")
    opened.window.go_to(0)
    opened.window.today.pane.note()
    assert opened.window.today.pane.person.composer.written.text == ""


def test_all_that_was_chosen_with_it_is_kept_too() -> None:
    sale = Written("For the kitchen", Kind.SALE, sold=Sold("Dune", price="450"), feel=Feel.HAPPY, others=("6f1c",))
    assert of_begun(as_begun(sale)) == sale
    assert of_begun(as_begun(sale).__class__("Only this", b"of another day")) == Written("Only this")


# --- the small window -------------------------------------------------------------------------------------------


def small(room: Room) -> QuickWindow:
    """The small window of an app that was started anew."""
    return QuickWindow(Bench(room.desk, room.history, room.look), room.window, Kind.NOTE, "Quick note")


def test_a_line_that_was_begun_is_there_after_a_restart(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, "Sold Dune to Ana")
    opened.press(qtbot, "Escape")
    again = small(opened)
    again.begin()
    assert again.field.text() == "Sold Dune to Ana"
    assert again.form.isVisible()


def test_a_note_about_somebody_is_there_too_until_it_is_saved(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    quick.begin(opened.uids["Mei"])
    opened.type(qtbot, "Her dog is called Biscuit.")
    qtbot.waitUntil(lambda: "Biscuit" in kept(opened.desk(), Kept.QUICK_NOTE), timeout=3000)
    quick.close()
    again = small(opened)
    again.begin()
    assert again.box.isVisible()
    assert again.composer.written.text == "Her dog is called Biscuit."
    again.composer.take_focus()
    again.composer.save_button.click()
    assert kept(opened.desk(), Kept.QUICK_NOTE) == ""
    assert opened.saved("Mei")[0].text == "Her dog is called Biscuit."


def test_what_cannot_be_read_any_more_begins_anew(opened: Room) -> None:
    keep(opened.desk(), Kept.QUICK_NOTE, '["of another version"]')
    again = small(opened)
    again.begin()
    assert again.field.text() == ""
