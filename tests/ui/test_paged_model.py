"""Lists know every id, and read only the rows that are seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from clientcare.ui.paged_model import BLOCK, BLOCKS_KEPT, PagedModel

MANY = [f"uid-{number}" for number in range(10_000)]


class Shelf:
    """Gives rows and counts how many were asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def read(self, uids: Sequence[str]) -> Mapping[str, str]:
        self.asked += uids
        return {uid: uid.upper() for uid in uids}


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def model(shelf: Shelf) -> PagedModel[str]:
    return PagedModel(shelf.read)


def test_it_keeps_the_promises_of_a_model(model: PagedModel[str], qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_ids(MANY[:250])
    model.forget({"uid-3"})
    model.change_ids([*MANY[1:60], "new", *MANY[60:90], *MANY[91:251]], lambda uid, _: uid == "uid-7")
    model.show_ids([])
    del tester


def test_only_what_is_seen_is_read(model: PagedModel[str], shelf: Shelf, qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    model.show_ids(MANY)
    view.show()
    view.scrollToBottom()
    view.grab()
    assert len(shelf.asked) <= 3 * BLOCK


def test_a_row_is_read_once(model: PagedModel[str], shelf: Shelf) -> None:
    model.show_ids(MANY)
    assert [model.row(7), model.row(8), model.row(7)] == ["UID-7", "UID-8", "UID-7"]
    assert len(shelf.asked) == BLOCK


def test_what_changed_is_read_again(model: PagedModel[str], shelf: Shelf) -> None:
    model.show_ids(MANY)
    model.row(7)
    model.row(BLOCK)
    model.forget({"uid-3"})
    model.row(7)
    model.row(BLOCK)
    assert shelf.asked.count("uid-7") == 2
    assert shelf.asked.count(f"uid-{BLOCK}") == 1


def shown(model: PagedModel[str], count: int) -> list[str | None]:
    return [model.row(place) for place in range(count)]


def test_where_few_come_and_go_only_they_are_read(model: PagedModel[str], shelf: Shelf) -> None:
    model.show_ids(MANY)
    shown(model, 2 * BLOCK)
    shelf.asked.clear()
    others = [uid for uid in MANY if uid not in ("uid-3", "uid-150", "uid-9999")]
    others.insert(5, "new")
    model.change_ids(others, lambda uid, _: uid == "uid-7")
    assert shown(model, 2 * BLOCK) == [uid.upper() for uid in others[: 2 * BLOCK]]
    assert sorted(shelf.asked) == ["new", f"uid-{2 * BLOCK}", "uid-7"]


def test_who_is_chosen_stays_so_where_others_go(model: PagedModel[str], qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    model.show_ids(MANY)
    view.setCurrentIndex(model.index(20))
    model.change_ids([uid for uid in MANY if uid != "uid-4"], lambda _uid, _row: False)
    assert model.id_at(view.currentIndex()) == "uid-20"


def test_another_order_is_shown_anew(model: PagedModel[str], shelf: Shelf) -> None:
    model.show_ids(MANY)
    shown(model, 2)
    model.change_ids([*reversed(MANY)], lambda _uid, _row: False)
    assert shown(model, 2) == ["UID-9999", "UID-9998"]


def test_memory_stays_flat(model: PagedModel[str]) -> None:
    model.show_ids(MANY)
    for place in range(0, len(MANY), BLOCK):
        model.row(place)
    assert len(model._blocks) == BLOCKS_KEPT


def test_typing_ahead_reads_nothing(model: PagedModel[str], shelf: Shelf) -> None:
    model.show_ids(MANY)
    assert model.match(model.index(0), Qt.ItemDataRole.DisplayRole, "UID-99", 1) == []
    assert shelf.asked == []


def test_an_id_has_a_place_and_a_place_an_id(model: PagedModel[str]) -> None:
    model.show_ids(MANY[:5])
    assert model.place_of("uid-3") == 3
    assert model.place_of("nobody") == -1
    assert model.id_at(model.index(3)) == "uid-3"
    assert model.row(-1) is None
