"""The letter in Today as its tests look at it: its pane, its words, and the drafts kept of it."""

from __future__ import annotations

from collections.abc import Callable

from clientcare.book import clients
from clientcare.domain.records import Draft, Reach
from clientcare.store.reads import timeline
from clientcare.ui.letter.pane import LetterPane
from clientcare.ui.window import Window
from tests.ui.room import Room

Opening = Callable[[Room], Window]
OPEN = "[something you noticed, or they said]"


def letter(room: Room) -> LetterPane:
    room.window.today.settle()
    return room.window.today.pane.letter


def text(room: Room) -> str:
    return letter(room).frame.text.written.text


def with_address(room: Room, who: str, address: str = "adaeze@bell.example") -> None:
    clients.edit_client(room.desk(), room.uids[who], emails=(Reach(address),))


def drafts(room: Room, who: str) -> list[Draft]:
    return timeline.drafts_of(room.studio, room.uids[who])
