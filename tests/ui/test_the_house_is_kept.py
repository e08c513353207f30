"""Once a day the whole studio is copied beside the window, and what lay long enough in the trash goes after that."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from clientcare.app.house import House
from clientcare.book import clients, trash
from clientcare.book.desk import Desk
from clientcare.domain.frozen import replace
from clientcare.paths import Paths
from clientcare.store import backup
from clientcare.store.backup import Why, backups
from clientcare.store.reads import timeline
from tests.ui.room import Room


@dataclass
class Days:
    """The house of a room, on a day that can be turned."""

    room: Room
    later: int = 0
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.house = House(self.desk, self.said.append, self.room.window)

    def desk(self) -> Desk:
        desk = self.room.desk()
        by = timedelta(days=self.later)
        return replace(desk, today=desk.today + by, now=desk.now + by)

    def turn(self, qtbot: QtBot, days: int = 1) -> None:
        """The day turns, and everything is done that comes with it."""
        self.later += days
        self.house.keep()
        qtbot.waitUntil(lambda: not self.house.keeping.works)

    def copies(self) -> list[Why]:
        folder = self.room.desk().studio.folder
        assert folder is not None
        assert all(each.is_whole for each in backups(folder))
        return [each.kind for each in backups(folder)]

    def is_there(self, uid: str) -> bool:
        return timeline.record(self.room.desk().studio, uid) is not None


@pytest.fixture
def days(opened: Room) -> Days:
    return Days(opened)


def test_each_day_the_studio_is_copied_beside_the_window_once(days: Days, qtbot: QtBot) -> None:
    days.house.keep()
    assert days.house.keeping.works, "the window does not wait for it"
    qtbot.waitUntil(lambda: not days.house.keeping.works)
    days.turn(qtbot, 0)
    assert days.copies() == [Why.DAILY]
    days.turn(qtbot)
    assert days.copies() == [Why.DAILY] * 2
    assert days.said == []


def test_what_lay_in_the_trash_long_enough_goes_after_that_copy(days: Days, qtbot: QtBot) -> None:
    gone = clients.add_client(days.desk(), "Cleo Fern").main
    trash.delete(days.desk(), gone)
    days.turn(qtbot, 29)
    assert days.is_there(gone)
    days.turn(qtbot, 2)
    assert not days.is_there(gone)


def test_an_app_that_is_closed_meanwhile_leaves_no_half_copy_and_makes_it_at_the_next_start(
    days: Days, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PAGES_A_STEP", 1)
    days.house.keep()
    days.house.leave()
    folder = days.room.desk().studio.folder
    assert folder is not None
    assert [*Paths(folder).backups.glob("*")] == []
    again = Days(days.room)
    again.turn(qtbot, 0)
    assert again.copies() == [Why.DAILY]


def test_where_no_copy_can_be_made_that_is_said_and_nothing_goes(days: Days, qtbot: QtBot) -> None:
    gone = clients.add_client(days.desk(), "Cleo Fern").main
    trash.delete(days.desk(), gone)
    folder = days.room.desk().studio.folder
    assert folder is not None
    Paths(folder).backups.write_text("a file where the folder should be")
    days.turn(qtbot, 40)
    (said,) = days.said
    assert "Nothing was changed." in said
    assert days.is_there(gone)
