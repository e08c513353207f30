"""Every key there is, with what it does: the one table for the list of keys and for the palette (DESIGN §7)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Key(NamedTuple):
    """`keys` do the same, such as Enter and W. With an `icon` it is an action of the palette, by its first key."""

    words: str
    keys: tuple[str, ...]
    icon: str = ""


class KeyGroup(NamedTuple):
    """Where these keys work."""

    title: str
    keys: tuple[Key, ...]


EVERYWHERE = "Everywhere"
_EVERYWHERE = (
    Key("Find anyone, any note, any action", ("Ctrl+K",)),
    Key("Find in this screen", ("Ctrl+F",), "magnifying-glass"),
    Key("New client", ("Ctrl+N",), "user-plus"),
    Key("New reminder", ("Ctrl+R",), "bell"),
    Key("Quick note", ("Ctrl+Shift+N",), "note-pencil"),
    Key("Note a sale", ("Ctrl+Shift+S",), "palette"),
    Key("Undo", ("Ctrl+Z",), "arrow-counter-clockwise"),
    Key("Redo", ("Ctrl+Shift+Z",), "arrow-bend-up-right"),
    Key("Next pane", ("F6",)),
    Key("Previous pane", ("Shift+F6",)),
    Key("Back one step: menu, dialog, letter, search", ("Esc",)),
    Key("The actions of a row, in words", ("Shift+F10", "Menu")),
    Key("All keys", ("F1",), "question"),
    Key("Quit", ("Ctrl+Q",), "power"),
)
_GROUPS = (
    KeyGroup(
        "In the list of Today",
        (
            Key("Next person", ("Down", "J")),
            Key("Previous person", ("Up", "K")),
            Key("First person", ("Home",)),
            Key("Last person", ("End",)),
            Key("Write", ("Enter", "W")),
            Key("Log it at once", ("L",)),
            Key("Snooze", ("S",)),
            Key("Skip, this time only", ("X",)),
            Key("Add a note", ("N",)),
            Key("Open the page", ("O",)),
        ),
    ),
    KeyGroup(
        "In a letter",
        (
            Key("Mark as done", ("Ctrl+Enter",)),
            Key("Copy", ("Ctrl+Shift+C",)),
            Key("Open in mail", ("Ctrl+Shift+M",)),
            Key("Choose a template", ("Alt+Down",)),
            Key("Type a tab", ("Ctrl+Tab",)),
        ),
    ),
    KeyGroup(
        "Where something is written down",
        (
            Key("Save", ("Ctrl+Enter",)),
            Key("Note", ("Alt+1",)),
            Key("Call", ("Alt+2",)),
            Key("Message", ("Alt+3",)),
            Key("Visit", ("Alt+4",)),
            Key("Gift", ("Alt+5",)),
            Key("Sale", ("Alt+6",)),
            Key("Promise", ("Alt+7",)),
        ),
    ),
    KeyGroup(
        "On somebody's page",
        (
            Key("Show or hide the details", ("Ctrl+I",)),
            Key("Edit the name, or the entry in hand", ("F2",)),
            Key("Delete the entry in hand", ("Delete",)),
        ),
    ),
    KeyGroup(
        "In the list of clients",
        (
            Key("Choose one more", ("Shift+Down", "Shift+Up")),
            Key("Open the page", ("Enter",)),
        ),
    ),
    KeyGroup(
        "In the list of reminders",
        (
            Key("Tick", ("Space",)),
            Key("Edit", ("Enter",)),
            Key("Snooze", ("S",)),
            Key("Skip", ("X",)),
            Key("Open the page", ("O",)),
            Key("Delete", ("Delete",)),
        ),
    ),
    KeyGroup(
        "In the calendar",
        (
            Key("Another day", ("Left", "Right")),
            Key("Another week", ("Up", "Down")),
            Key("Another month", ("PgUp", "PgDown")),
            Key("Today", ("Home",)),
        ),
    ),
    KeyGroup("In settings", (Key("Move a circle or a step", ("Alt+Up", "Alt+Down")),)),
)


def groups(places: Sequence[tuple[str, str]]) -> tuple[KeyGroup, ...]:
    """All keys, with the places as words and their keys."""
    to_places = tuple(Key(f"Go to {word}", (keys,)) for word, keys in places)
    return (KeyGroup(EVERYWHERE, (*_EVERYWHERE[:1], *to_places, *_EVERYWHERE[1:])), *_GROUPS)


def actions() -> tuple[Key, ...]:
    """Those that the palette offers, from wherever it is opened."""
    return tuple(key for key in _EVERYWHERE if key.icon)
