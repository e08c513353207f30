"""The door for deeds: saved first, remembered after, told to everybody once."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from pytestqt.qtbot import QtBot

from clientcare.book.replay import Turn, Turned
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Reflection
from clientcare.ui.history import STEPS, History

NOW = datetime(2026, 5, 14, 9, tzinfo=UTC)


class Ledger:
    """Where replayed changes go; it can be full."""

    def __init__(self) -> None:
        self.written: list[Change] = []
        self.full = False

    def write(self, turn: Turn) -> Turned:
        if self.full:
            raise CareError(Code.NOT_WRITABLE, "disk_full")
        assert isinstance(turn, Change)
        self.written.append(turn)
        return Turned(turn, turn.inverse())


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


@pytest.fixture
def history(ledger: Ledger, qtbot: QtBot) -> History:
    return History(ledger.write)


def change(number: int = 1) -> Change:
    on = date(2026, 5, number)
    line = Reflection(uid=str(number), entered_on=on, seq=number, created_at=NOW, updated_at=NOW, on=on, text="A line")
    return Change(Deed.REFLECT, before=(), after=(line,))


def test_a_deed_is_told_once_and_not_written_again(history: History, ledger: Ledger) -> None:
    told: list[Change] = []
    history.changed.connect(told.append)
    assert history.do(change) == change()
    assert told == [change()]
    assert ledger.written == []


def test_undo_writes_the_inverse_and_redo_the_deed(history: History, ledger: Ledger) -> None:
    history.do(change)
    assert history.undo()
    assert history.redo()
    assert ledger.written == [change().inverse(), change()]


def test_a_deed_that_changed_nothing_is_no_step(history: History) -> None:
    told: list[Change] = []
    history.changed.connect(told.append)
    history.did(Change(Deed.REFLECT, before=(), after=()))
    assert not history.undo()
    assert told == []


def test_a_deed_that_cannot_be_saved_is_neither_told_nor_remembered(history: History) -> None:
    def fails() -> Change:
        raise CareError(Code.NOT_WRITABLE, "disk_full")

    failed: list[CareError] = []
    history.failed.connect(failed.append)
    assert history.do(fails) is None
    assert [error.reason for error in failed] == ["disk_full"]
    assert not history.undo()


def test_an_undo_that_cannot_be_saved_forgets_the_steps_that_no_longer_fit(history: History, ledger: Ledger) -> None:
    history.do(change)
    history.do(lambda: change(2))
    ledger.full = True
    failed: list[CareError] = []
    undone: list[Change] = []
    history.failed.connect(failed.append)
    history.undone.connect(undone.append)
    assert not history.undo()
    assert [error.reason for error in failed] == ["disk_full"]
    assert undone == []
    assert history.last_done() is None


def test_a_new_deed_takes_the_place_of_those_taken_back(history: History) -> None:
    history.do(change)
    history.undo()
    history.do(lambda: change(2))
    assert history.last_undone() is None
    assert history.last_done() == change(2)


def test_the_last_hundred_deeds_can_be_taken_back(history: History) -> None:
    for _ in range(STEPS + 5):
        history.do(change)
    assert sum(history.undo() for _ in range(STEPS + 5)) == STEPS
