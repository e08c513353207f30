"""One pair of records after the other in the same rows: nothing of the pair before is seen, chosen or in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from clientcare.book import clients, trash
from clientcare.domain.likeness import Pair
from clientcare.domain.records import Reach
from clientcare.domain.settings import Theme
from clientcare.domain.values import Wish
from clientcare.ui.merge.dialog import TwoRecords
from clientcare.ui.merge.line_row import LineRow
from clientcare.ui.window import Window
from tests.ui.room import Room


@pytest.fixture
def dialog(room: Room, opening: Callable[[Room], Window], qtbot: QtBot) -> Iterator[TwoRecords]:
    """Three pairs: Ana and Ann have much to choose, Bo and Bob little, Cy and Cyd other things."""
    room.add("Ana Ruiz", town="Oban", phones=(Reach("555 01"), Reach("555 02")), wish=Wish.NO_PROMOTIONS)
    room.add("Ann Ruiz", town="Mull", emails=(Reach("ann@example.org"),))
    room.add("Bo Aster")
    room.add("Bob Aster", town="Cork")
    room.add("Cy Dell", town="Bergen", phones=(Reach("555 03"),), role="Curator", organisation="The Long Gallery")
    room.add("Cyd Dell", town="Graz", phones=(Reach("555 04"),), role="Framer", organisation="Dell & Daughters")
    window = opening(room)
    two = TwoRecords(window._bench, window)
    two.open()
    pairs = (("Ana", "Ann"), ("Bo", "Bob"), ("Cy", "Cyd"))
    two.show_pairs([Pair(room.uids[one], room.uids[other], (), 0) for one, other in pairs])
    qtbot.waitUntil(lambda: two.isAncestorOf(QApplication.focusWidget() or window))
    yield two
    two.reject()


def row(dialog: TwoRecords, field: str) -> LineRow:
    return next(each for each in dialog.table.rows if each.line.field == field)


def said(dialog: TwoRecords) -> list[str]:
    """All that is to be read in the table."""
    parts = dialog.table.findChildren(QLabel) + dialog.table.findChildren(QAbstractButton)
    return [part.text() for part in parts if part.isVisible() and part.text()]


def tab_order(first: QWidget) -> list[QWidget]:
    """All buttons of the window from that one on, as the focus goes through them."""
    found, widget = [first], first.nextInFocusChain()
    while widget is not first:
        if isinstance(widget, QAbstractButton):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def later(dialog: TwoRecords, times: int = 1) -> None:
    for _ in range(times):
        dialog.leave.click()


def test_what_was_chosen_of_one_pair_is_not_chosen_of_the_next(dialog: TwoRecords) -> None:
    row(dialog, "town").rounds[1].click()
    row(dialog, "phones").ticks[0].click()
    assert dialog.table.taken == ["town"]
    assert list(dialog.table.left) == [("phones", "555 01")]
    later(dialog, 2)
    assert dialog.table.taken == []
    assert list(dialog.table.left) == []
    assert [each.isChecked() for each in row(dialog, "town").rounds] == [True, False]


def test_nothing_that_only_the_pair_before_says_is_left_on_the_screen(dialog: TwoRecords) -> None:
    later(dialog)
    assert "Oban" not in said(dialog)
    assert "555 01" not in said(dialog)
    assert [each.line.field for each in dialog.table.rows] == ["name", "circle", "wish", "town", "brings"]
    assert said(dialog).count("Cork") == 1
    later(dialog)
    assert {"Bergen", "Graz", "Dell && Daughters"} <= set(said(dialog))


def test_by_tab_one_goes_down_the_table_whenever_its_buttons_were_made(dialog: TwoRecords) -> None:
    later(dialog, 2)
    inside = [each for each in tab_order(dialog.table.swap) if dialog.table.isAncestorOf(each) and each.isVisible()]
    places = [each.mapTo(dialog.table, QPoint(0, each.height() // 2)) for each in inside]
    down = [(place.y(), place.x()) for place in places]
    assert len(down) == 11
    assert down == sorted(down)


def test_one_may_tab_to_what_is_chosen_also_where_the_other_was_chosen_before(
    dialog: TwoRecords, room: Room, qtbot: QtBot
) -> None:
    row(dialog, "town").rounds[0].setFocus()
    room.press(qtbot, "Right")
    assert dialog.table.taken == ["town"]
    dialog.leave.setFocus()
    later(dialog, 2)
    dialog.table.swap.setFocus()
    for _ in range(12):
        room.press(qtbot, "Tab")
        if row(dialog, "town").rounds[0].hasFocus():
            break
    assert row(dialog, "town").rounds[0].hasFocus()


def test_what_was_written_since_the_next_pair_was_looked_up_is_shown(
    dialog: TwoRecords, room: Room, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: dialog._looked_up is not None and dialog._looked_up[0][0].one == room.uids["Bo"])
    clients.edit_client(room.desk(), room.uids["Bob"], town="Lisbon")
    later(dialog)
    assert "Lisbon" in said(dialog)
    assert "Cork" not in said(dialog)


def test_somebody_who_went_since_the_next_pair_was_looked_up_is_passed_over(
    dialog: TwoRecords, room: Room, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: dialog._looked_up is not None and dialog._looked_up[0][0].one == room.uids["Bo"])
    trash.delete(room.desk(), room.uids["Bob"])
    later(dialog)
    assert {"Bergen", "Graz"} <= set(said(dialog))


def test_with_larger_text_every_word_has_its_room(dialog: TwoRecords, room: Room, qtbot: QtBot) -> None:
    room.look.choose(Theme.LIGHT, 200)
    for label in dialog.table.findChildren(QLabel):
        if label.isVisible():
            qtbot.waitUntil(lambda label=label: label.height() >= label.heightForWidth(label.width()))


def test_the_mark_that_something_stays_is_told_of_whose_it_is_and_of_nobody_elses(dialog: TwoRecords) -> None:
    def staying() -> list[str]:
        labels = dialog.table.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.accessibleDescription()]

    assert "No promotions" in staying()
    later(dialog)
    assert "Cork" in staying()
    assert "No promotions" not in staying()
    assert "Welcome to be in touch" not in staying()
