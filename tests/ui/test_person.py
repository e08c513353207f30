"""One person's page: what happened, newest first, and a field for what is new."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import clients, feelings, kind_words
from clientcare.domain.records import Note
from clientcare.domain.values import Channel, Feel, Purpose
from clientcare.ui.person.timeline_model import TimelineModel
from tests.ui.room import Room


def lines(room: Room, who: str) -> list[str]:
    model = TimelineModel(room.desk)
    model.show_client(room.uids[who])
    return [f"{model.heading(place)}|{model.sentence(place)}" for place in range(model.rowCount())]


def test_a_timeline_is_told_newest_first_by_month(morning: Room) -> None:
    assert lines(morning, "Adaeze") == [
        "May 2026|Visit. 11 May. She came to see it again.",
        "|Moved to Clients. 11 May",
        "|Bought Blue Harbour. 11 May. No thank-you yet",
    ]


def test_every_kind_of_entry_has_its_line(room: Room) -> None:
    ana = room.add("Ana Ruiz", "2026-01-10", given="Ana")
    room.promise("Ana", "send the care sheet", "2026-02-01", due="2026-02-08")
    feelings.note_feeling(room.on("2026-03-01"), ana, Feel.HAPPY, text="It glows.")
    kind_words.keep_kind_words(room.on("2026-03-02"), [ana], "I smile every morning")
    clients.edit_client(room.on("2026-03-03"), ana, town="Lisbon", circle=_circle(room, "Collectors"))
    room.log("Ana", "", "2026-03-04", channel=Channel.CALL, no_answer=True)
    room.log("Ana", "She called back.", "2026-03-04", channel=Channel.CALL, minutes=12)
    assert lines(room, "Ana") == [
        "March 2026|Call, 12 minutes. 4 March. She called back.",
        "|Call, not reached. 4 March",
        "|Moved to Collectors. 3 March",
        "|Kind words. 2 March. “I smile every morning”",
        "|Happy. 1 March. It glows.",
        "February 2026|Promised: send the care sheet. 1 February. By 8 February",
    ]


def test_a_feeling_given_with_a_visit_stands_with_it(room: Room) -> None:
    room.add("Ana Ruiz", "2026-01-10")
    room.log("Ana", "Soup.", "2026-03-04", channel=Channel.VISIT, feeling=Feel.DELIGHTED)
    assert lines(room, "Ana") == ["March 2026|Visit. 4 March. Soup.. Delighted"]


def test_the_brief_says_who_why_and_what_to_know(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "N")
    brief = opened.window.today.pane.person.brief
    assert brief._name.text() == "Adaeze Bell"
    assert brief._who.text() == "New & curious. With you since 2026." or "With you since 2026" in brief._who.text()
    assert [label.text() for label in brief._reasons if label.isVisible()] == [
        "Bought Blue Harbour 3 days ago. No thank-you yet."
    ]
    assert [label.text() for label in brief._lines if not label.isHidden()] == [
        "11 May, a visit: “She came to see it again.”",
        "Prefers email",
    ]


def test_in_a_small_window_the_brief_is_two_lines(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "N")
    clients.edit_client(opened.desk(), opened.uids["Adaeze"], likes="harbours", next_time="ask about the frame")
    opened.history.changed.emit(clients.edit_client(opened.desk(), opened.uids["Adaeze"], town="Lisbon"))
    brief = opened.window.today.pane.person.brief
    opened.window.resize(1280, 800)
    QApplication.processEvents()
    assert sum(not label.isHidden() for label in brief._lines) == 4
    assert brief._avatar.width() == 52
    opened.window.resize(960, 640)
    QApplication.processEvents()
    assert [label.text() for label in (*brief._reasons, *brief._lines) if not label.isHidden()] == [
        "Bought Blue Harbour 3 days ago. No thank-you yet.",
        "Next time: ask about the frame",
    ]
    assert brief._avatar.width() == 40


def test_a_call_can_be_chosen_and_its_reason(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "N")
    composer = opened.window.today.pane.person.composer
    assert composer.written.channel is None
    opened.press(qtbot, "Alt+2")
    assert composer.written.channel is Channel.CALL
    composer._last._more.click()
    menu = composer._ticks._purpose.choices
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "To help").trigger()
    composer.field.setFocus()
    opened.type(qtbot, "About the frame.")
    opened.press(qtbot, "Ctrl+Return")
    contact = opened.saved_contact("Adaeze")
    assert (contact.channel, contact.purpose, contact.text) == (Channel.CALL, Purpose.HELP, "About the frame.")


def test_what_is_pasted_comes_as_plain_text(opened: Room, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("<b>bold</b> words")
    opened.press(qtbot, "N")
    opened.press(qtbot, "Ctrl+V")
    opened.press(qtbot, "Ctrl+Return")
    notes = [entry.text for entry in opened.saved("Adaeze") if isinstance(entry, Note)]
    assert notes == ["<b>bold</b> words"]


def test_a_note_without_words_is_not_saved(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "N")
    opened.press(qtbot, "Ctrl+Return")
    assert not any(isinstance(entry, Note) for entry in opened.saved("Adaeze"))


def test_undo_is_the_texts_first_and_the_windows_after(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "L")
    opened.press(qtbot, "N")
    opened.type(qtbot, "x")
    opened.press(qtbot, "Ctrl+Z")
    assert "Adaeze Bell" not in opened.names()
    opened.press(qtbot, "Ctrl+Z")
    assert "Adaeze Bell" in opened.names()


def test_the_accent_goes_to_save_while_there_is_something_to_save(opened: Room, qtbot: QtBot) -> None:
    pane = opened.window.today.pane
    opened.press(qtbot, "N")
    assert (pane._log.property("kind"), pane.person.composer._last.save.property("kind")) == ("primary", "default")
    opened.type(qtbot, "Thank you.")
    assert (pane._log.property("kind"), pane.person.composer._last.save.property("kind")) == ("default", "primary")


def test_tab_leaves_the_field(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "N")
    field = QApplication.focusWidget()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not field


def test_the_year_since_is_that_of_the_first_thing_that_happened(room: Room) -> None:
    from clientcare.ui.person.about import about

    room.add("Ana Ruiz", "2026-01-10", town="Porto")
    room.sell("Ana", "Low Tide", "2019-10-12")
    found = about(room.desk(), room.uids["Ana"])
    assert found is not None
    assert found.who == "Clients, Porto. With you since 2019."
    assert about(room.desk(), "nobody") is None
    assert room.desk().today == date(2026, 5, 14)


def _circle(room: Room, name: str) -> str:
    from clientcare.store.reads import order

    found = order.circle_named(room.studio, name)
    assert found is not None
    return found.uid
