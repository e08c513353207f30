"""Undo and redo of what takes long, by their keys: beside the window, in the order of the deeds."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from clientcare.book.replay import MANY
from clientcare.domain.errors import CareError
from clientcare.store.reads import files, people
from clientcare.store.reads.dump import dump
from clientcare.ui.calendar_keeper import CalendarKeeper
from clientcare.ui.importing.wizard import DONE
from clientcare.ui.turning import Waiting
from tests.ui.room import Room
from tests.ui.settings_room import toast
from tests.ui.wizard_room import begin, names, on, wizard_people


def bring(room: Room, qtbot: QtBot, file: Path) -> None:
    wizard = begin(room, qtbot, file)
    room.press(qtbot, "Ctrl+Return")
    on(qtbot, wizard, DONE)
    wizard.accept()
    qtbot.waitUntil(room.window.isActiveWindow)
    room.uids |= {each.name.split()[0]: each.uid for each in wizard_people(room)}


def turn(room: Room, qtbot: QtBot, keys: str) -> None:
    """Presses the keys, and waits until what they ask for is done."""
    room.press(qtbot, keys)
    qtbot.waitUntil(lambda: waiting(room) is None)
    qtbot.waitUntil(room.window.isActiveWindow)


def waiting(room: Room) -> Waiting | None:
    return next((each for each in room.window.findChildren(Waiting) if each.work.works), None)


def note(room: Room, who: str, text: str) -> None:
    from clientcare.book.notes import write_note

    room.history.do(lambda: write_note(room.desk(), [room.uids[who]], text))


def test_deeds_around_an_import_go_one_by_one_and_come_again_as_they_were(
    opened: Room, qtbot: QtBot, cards: Path
) -> None:
    note(opened, "Mei", "Before.")
    bring(opened, qtbot, cards)
    note(opened, "Kofi", "After.")
    whole = dump(opened.studio)
    turn(opened, qtbot, "Ctrl+Z")
    turn(opened, qtbot, "Ctrl+Z")
    assert toast(opened) == "Taken back: 2 people."
    assert [each.undone_on for each in files.batches(opened.studio)] == [opened.desk().today]
    turn(opened, qtbot, "Ctrl+Z")
    assert toast(opened) == "Taken back: A note written, Mei."
    assert opened.history.last_done() is None
    turn(opened, qtbot, "Ctrl+Shift+Z")
    turn(opened, qtbot, "Ctrl+Shift+Z")
    assert toast(opened) == "Done again: Files imported."
    turn(opened, qtbot, "Ctrl+Shift+Z")
    assert dump(opened.studio) == whole
    turn(opened, qtbot, "Ctrl+Z")
    turn(opened, qtbot, "Ctrl+Z")
    assert {"Rosa Marchpane", "Kofi Lanternwood"}.isdisjoint(names(opened))


def test_of_an_import_the_history_keeps_its_name_alone_and_then_what_puts_it_back(
    opened: Room, qtbot: QtBot, cards: Path
) -> None:
    bring(opened, qtbot, cards)
    (step,) = opened.history.steps()
    assert [record.uid for record in step.change.after] == [step.change.main]
    turn(opened, qtbot, "Ctrl+Z")
    undone = opened.history.last_undone()
    assert undone is not None
    assert len(undone.after) == 1


def test_who_was_written_about_stays_and_is_named(opened: Room, qtbot: QtBot, cards: Path) -> None:
    bring(opened, qtbot, cards)
    opened.log("Kofi", "He called.", "2026-05-14")  # from a terminal, say
    turn(opened, qtbot, "Ctrl+Z")
    assert toast(opened) == "Taken back: one person. Kept, because you wrote about them since: Kofi Lanternwood."
    found = names(opened)
    assert "Kofi Lanternwood" in found
    assert "Rosa Marchpane" not in found


def test_what_the_list_of_imports_took_back_the_keys_bring_again(opened: Room, qtbot: QtBot, cards: Path) -> None:
    from clientcare.ui.turning import take_import_back

    bring(opened, qtbot, cards)
    whole = dump(opened.studio)
    (batch,) = files.batches(opened.studio)
    take_import_back(opened.window._bench, opened.window, batch.uid, lambda _said: None)
    qtbot.waitUntil(lambda: waiting(opened) is None)
    assert files.batches(opened.studio)[0].undone_on is not None
    turn(opened, qtbot, "Ctrl+Z")
    assert dump(opened.studio) == whole
    turn(opened, qtbot, "Ctrl+Z")
    turn(opened, qtbot, "Ctrl+Shift+Z")
    turn(opened, qtbot, "Ctrl+Shift+Z")
    assert "Rosa Marchpane" not in names(opened)


def test_stopped_everything_stays_and_the_keys_work_again(opened: Room, qtbot: QtBot, cards: Path) -> None:
    bring(opened, qtbot, cards)
    whole = dump(opened.studio)
    with opened.studio.held():  # it has not begun yet
        opened.history.take_back()
        shown = waiting(opened)
        assert shown is not None
        with pytest.raises(CareError, match="turning_back"):
            opened.history.undo()  # a command of the terminal meanwhile
        shown.reject()
    qtbot.waitUntil(lambda: waiting(opened) is None)
    assert dump(opened.studio) == whole
    turn(opened, qtbot, "Ctrl+Z")
    assert "Rosa Marchpane" not in names(opened)


def test_a_deed_of_hundreds_of_people_is_done_and_taken_back_beside_the_window(opened: Room, qtbot: QtBot) -> None:
    uids = [opened.add(f"Guest {number}") for number in range(MANY + 1)]
    opened.press(qtbot, "Ctrl+2")
    group = opened.window.clients.group
    group.show_people(uids)
    group._add_tag("Fair")
    assert waiting(opened) is not None
    qtbot.waitUntil(lambda: waiting(opened) is None)
    assert opened.history.last_done() is not None
    opened.press(qtbot, "Ctrl+Z")
    assert waiting(opened) is not None
    qtbot.waitUntil(lambda: waiting(opened) is None)
    assert toast(opened).startswith("Taken back: ")
    assert not any(each.tags for each in people.clients(opened.studio, uids))
    turn(opened, qtbot, "Ctrl+Shift+Z")
    with opened.file() as studio:
        assert all(each.tags == ("Fair",) for each in people.clients(studio, uids))


def test_while_something_long_is_done_the_window_asks_nothing(opened: Room, qtbot: QtBot) -> None:
    """Else it would stand still until that is over."""
    keeper = CalendarKeeper(opened.window._bench, opened.window)
    began, over = threading.Event(), threading.Event()

    def work() -> None:
        with opened.studio.held():
            with opened.studio.held():  # a step of it that holds the studio for itself too
                pass
            began.set()
            over.wait(10)

    thread = threading.Thread(target=work)
    thread.start()
    try:
        assert began.wait(10)
        assert opened.studio.is_held
        opened.clock.advance(days=1)
        start = time.perf_counter()
        opened.window.tick()
        opened.studio.rest()
        keeper.keep_up()
        assert time.perf_counter() - start < 5
    finally:
        over.set()
        thread.join()
    keeper.finish()
