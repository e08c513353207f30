"""Two records of one person: found, side by side, made one, told apart; and all of it taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.domain.records import Client, Reach
from clientcare.domain.values import EntryKind, Wish
from clientcare.store.reads import glance, people
from clientcare.ui.forms.who_dialog import WhoDialog
from clientcare.ui.merge.dialog import TwoRecords
from clientcare.ui.merge.line_row import LineRow
from clientcare.ui.window import Window
from tests.ui.room import Room


@pytest.fixture
def twice(room: Room, opening: Callable[[Room], Window]) -> Room:
    """Eilidh is here twice: once known for long, once with little more than a phone; Bo is somebody else."""
    room.add("Eilidh Bramble", "2023-03-01", emails=(Reach("eilidh@example.org"),), town="Oban")
    room.log("Eilidh", "She loves the sea.", "2026-05-02")
    fields = {"phones": (Reach("555 01770"), Reach("555 01990")), "town": "Mull", "wish": Wish.NO_PROMOTIONS}
    room.add("E. Bramble", **fields)
    room.log("E.", "Asked for a card.", "2026-05-03")
    room.add("Bo Aster")
    opening(room).go_to(1)
    return room


def compared(room: Room, qtbot: QtBot) -> TwoRecords:
    """The dialog that is open, once it shows two."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), TwoRecords))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TwoRecords)
    qtbot.waitUntil(lambda: not dialog.working.works and dialog.isAncestorOf(QApplication.focusWidget() or room.window))
    return dialog


def looked_for(room: Room, qtbot: QtBot) -> TwoRecords:
    """The dialog that the line in the list opens."""
    pairs = room.window.clients.list.pairs
    pairs.look()
    qtbot.waitUntil(lambda: not pairs.button.isHidden())
    assert pairs.button.text() == "One pair may be the same person"
    pairs.button.click()
    return compared(room, qtbot)


def row(dialog: TwoRecords, field: str) -> LineRow:
    return next(each for each in dialog.table.rows if each.line.field == field)


def joined(room: Room, qtbot: QtBot, dialog: TwoRecords) -> None:
    """Presses the keys that join, and waits for the backup before it."""
    room.press(qtbot, "Ctrl+Return")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not dialog)


def here(room: Room) -> list[str]:
    return [client.name for client in people.clients(room.studio, room.uids.values()) if client.deleted_on is None]


def test_two_records_become_one_with_all_that_both_had_and_two_again(twice: Room, qtbot: QtBot) -> None:
    dialog = looked_for(twice, qtbot)
    assert dialog.why.text() == "Their names are alike."
    assert row(dialog, "name").line.mine == ("Eilidh Bramble",)
    joined(twice, qtbot, dialog)
    assert here(twice) == ["Eilidh Bramble", "Bo Aster"]
    assert glance.kinds_of(twice.studio, twice.uids["Eilidh"])[EntryKind.CONTACT] == 2
    assert twice.window.saying.toast._words.text() == "Eilidh Bramble and E. Bramble are one record now."
    twice.press(qtbot, "Ctrl+Z")
    assert here(twice) == ["Eilidh Bramble", "E. Bramble", "Bo Aster"]
    assert glance.kinds_of(twice.studio, twice.uids["E."])[EntryKind.CONTACT] == 1
    twice.press(qtbot, "Ctrl+Shift+Z")
    with twice.file() as studio:
        assert people.client(studio, twice.uids["E."]) is None
        assert people.kept_uid(studio, twice.uids["E."]) == twice.uids["Eilidh"]


def test_each_field_is_chosen_and_what_is_right_for_neither_is_left(twice: Room, qtbot: QtBot) -> None:
    dialog = looked_for(twice, qtbot)
    row(dialog, "town").rounds[1].setFocus()
    twice.press(qtbot, "Space")
    row(dialog, "phones").ticks[1].setFocus()
    twice.press(qtbot, "Space")
    joined(twice, qtbot, dialog)
    kept = _saved(twice, "Eilidh")
    assert (kept.name, kept.town) == ("Eilidh Bramble", "Mull")
    assert [reach.value for reach in kept.phones] == ["555 01770"]
    assert [reach.value for reach in kept.emails] == ["eilidh@example.org"]


def test_of_two_wishes_the_stricter_stays_and_cannot_be_chosen(twice: Room, qtbot: QtBot) -> None:
    dialog = looked_for(twice, qtbot)
    wish = row(dialog, "wish")
    assert (wish.rounds, wish.ticks, wish.line.kept) == ([], [], (False, True))
    joined(twice, qtbot, dialog)
    assert _saved(twice, "Eilidh").wish.wish is Wish.NO_PROMOTIONS


def test_the_other_one_can_be_kept(twice: Room, qtbot: QtBot) -> None:
    dialog = looked_for(twice, qtbot)
    dialog.table.swap.setFocus()
    twice.press(qtbot, "Space")
    assert row(dialog, "name").line.mine == ("E. Bramble",)
    joined(twice, qtbot, dialog)
    assert here(twice) == ["E. Bramble", "Bo Aster"]
    assert twice.window.clients.page.client == twice.uids["E."]


def test_two_people_stay_two_and_are_not_asked_about_again_unless_that_is_taken_back(twice: Room, qtbot: QtBot) -> None:
    dialog = looked_for(twice, qtbot)
    dialog.two.setFocus()
    twice.press(qtbot, "Space")
    assert QApplication.activeModalWidget() is not dialog
    assert twice.window.saying.toast._words.text() == "They stay two people."
    pairs = twice.window.clients.list.pairs
    pairs.look()
    qtbot.waitUntil(lambda: not pairs.seeking.works)
    assert pairs.button.isHidden()
    twice.press(qtbot, "Ctrl+Z")
    pairs.look()
    qtbot.waitUntil(lambda: not pairs.button.isHidden())


def test_later_changes_nothing_and_makes_no_backup(twice: Room, qtbot: QtBot) -> None:
    looked_for(twice, qtbot)
    twice.press(qtbot, "Escape")
    assert len(here(twice)) == 3
    assert twice.history.last_done() is None


def test_somebody_can_be_said_to_be_the_same_as_another(twice: Room, qtbot: QtBot) -> None:
    twice.window.show_client(twice.uids["Bo"])
    menu = twice.window.clients.page.head.more.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Same person as…").trigger()
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, WhoDialog)
    qtbot.waitUntil(lambda: asked.isAncestorOf(QApplication.focusWidget() or twice.window))
    twice.press(qtbot, "Return")
    assert asked.form.labelled["who"].wrong == "Nobody is chosen. Type a name, and choose somebody from the list."
    twice.type(qtbot, "Eili")
    twice.press(qtbot, "Return")
    twice.press(qtbot, "Ctrl+Return")
    dialog = compared(twice, qtbot)
    assert row(dialog, "name").line.mine == ("Bo Aster",)
    joined(twice, qtbot, dialog)
    assert here(twice) == ["E. Bramble", "Bo Aster"]


def test_settings_and_the_palette_lead_to_the_pairs(twice: Room, qtbot: QtBot) -> None:
    twice.press(qtbot, "Ctrl+K")
    twice.type(qtbot, "find people who")
    twice.press(qtbot, "Return")
    dialog = compared(twice, qtbot)
    assert row(dialog, "name").line.mine == ("Eilidh Bramble",)
    dialog.reject()


def test_where_nobody_is_here_twice_it_says_so(opened: Room, qtbot: QtBot) -> None:
    opened.window.clients.join_pairs()
    dialog = compared(opened, qtbot)
    assert dialog.why.text() == "No two records here look like one person."
    opened.press(qtbot, "Escape")


def _saved(room: Room, who: str) -> Client:
    with room.file() as studio:
        client = people.client(studio, room.uids[who])
    assert client is not None
    return client
