"""What stands on the screen of Reminders, as a test reads it."""

from __future__ import annotations

from clientcare.ui.reminders.model import MORE
from clientcare.ui.reminders.screen import RemindersScreen
from tests.ui.room import Room


def screen(room: Room) -> RemindersScreen:
    shown = room.window.screen_shown
    assert isinstance(shown, RemindersScreen)
    return shown


def texts(room: Room) -> list[str]:
    model = screen(room)._model
    return [model.sentence(place) for place in range(model.rowCount()) if model.ids[place] != MORE]


def titles(room: Room) -> list[str]:
    """What is due, in order, without the headings."""
    model = screen(room)._model
    return [model.row(model.place_of(key)).said.text for key in model.dues]  # type: ignore[union-attr]
