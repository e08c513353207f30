"""Every key there is, with what it does: the one table for the list of keys and for the palette (DESIGN §7)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from clientcare.words.tongue import mark, mark_all, tr


class Key(NamedTuple):
    """`keys` do the same, such as Enter and W. With an `icon` it is an action of the palette, by its first key."""

    words: str
    keys: tuple[str, ...]
    icon: str = ""


class KeyGroup(NamedTuple):
    """Where these keys work."""

    title: str
    keys: tuple[Key, ...]


EVERYWHERE = mark("Everywhere")
_EVERYWHERE = (
    Key(mark("Find anyone, any note, any action"), ("Ctrl+K",)),
    Key(mark("Find in this screen"), ("Ctrl+F",), "magnifying-glass"),
    Key(mark("New client"), ("Ctrl+N",), "user-plus"),
    Key(mark("New reminder"), ("Ctrl+R",), "bell"),
    Key(mark("Quick note"), ("Ctrl+Shift+N",), "note-pencil"),
    Key(mark("Note a sale"), ("Ctrl+Shift+S",), "palette"),
    Key(mark("Keep the selected words in Kind words"), ("Ctrl+Shift+K",), "quotes"),
    Key(mark("Hide names and amounts, or show them again"), ("Ctrl+Shift+H",), "lock-simple"),
    Key(mark("Undo"), ("Ctrl+Z",), "arrow-counter-clockwise"),
    Key(mark("Redo"), ("Ctrl+Shift+Z",), "arrow-bend-up-right"),
    Key(mark("Next pane"), ("F6",)),
    Key(mark("Previous pane"), ("Shift+F6",)),
    Key(mark("Back one step: menu, dialog, letter, search"), ("Esc",)),
    Key(mark("The actions of a row, in words"), ("Shift+F10", "Menu")),
    Key(mark("All keys"), ("F1",), "question"),
    Key(mark("Quit"), ("Ctrl+Q",), "power"),
)
_GROUPS = (
    KeyGroup(
        mark("In the list of Today"),
        (
            Key(mark("Next person"), ("Down", "J")),
            Key(mark("Previous person"), ("Up", "K")),
            Key(mark("First person"), ("Home",)),
            Key(mark("Last person"), ("End",)),
            Key(mark("Write"), ("Enter", "W")),
            Key(mark("Log it at once"), ("L",)),
            Key(mark("Snooze"), ("S",)),
            Key(mark("Skip, this time only"), ("X",)),
            Key(mark("Add a note"), ("N",)),
            Key(mark("Open the page"), ("O",)),
        ),
    ),
    KeyGroup(
        mark("In a letter"),
        (
            Key(mark("Mark as done"), ("Ctrl+Enter",)),
            Key(mark("Copy"), ("Ctrl+Shift+C",)),
            Key(mark("Open in mail"), ("Ctrl+Shift+M",)),
            Key(mark("Choose a template"), ("Alt+Down",)),
            Key(mark("Type a tab"), ("Ctrl+Tab",)),
        ),
    ),
    KeyGroup(
        mark("Where something is written down"),
        (
            Key(mark("Save"), ("Ctrl+Enter",)),
            Key(mark("Note"), ("Alt+1",)),
            Key(mark("Call"), ("Alt+2",)),
            Key(mark("Message"), ("Alt+3",)),
            Key(mark("Visit"), ("Alt+4",)),
            Key(mark("Gift"), ("Alt+5",)),
            Key(mark("Sale"), ("Alt+6",)),
            Key(mark("Promise"), ("Alt+7",)),
        ),
    ),
    KeyGroup(
        mark("On somebody's page"),
        (
            Key(mark("Show or hide the details"), ("Ctrl+I",)),
            Key(mark("Edit the name, or the entry in hand"), ("F2",)),
            Key(mark("Delete the entry in hand"), ("Delete",)),
            Key(mark("Look at the picture of the sale in hand"), ("Space",)),
            Key(mark("Paste a photo, or a picture of the sale in hand"), ("Ctrl+V",)),
        ),
    ),
    KeyGroup(
        mark("In the list of clients"),
        (
            Key(mark("Choose one more"), ("Shift+Down", "Shift+Up")),
            Key(mark("Open the page"), ("Enter",)),
        ),
    ),
    KeyGroup(
        mark("In the list of reminders"),
        (
            Key(mark("Tick"), ("Space",)),
            Key(mark("Edit"), ("Enter",)),
            Key(mark("Snooze"), ("S",)),
            Key(mark("Skip"), ("X",)),
            Key(mark("Open the page"), ("O",)),
            Key(mark("Delete"), ("Delete",)),
        ),
    ),
    KeyGroup(
        mark("In Kind words"),
        (
            Key(mark("Another card"), ("Left", "Right", "Up", "Down")),
            Key(mark("Edit"), ("Enter",)),
            Key(mark("Copy"), ("Ctrl+C",)),
            Key(mark("May be quoted, or just for you"), ("Space",)),
            Key(mark("Open the page"), ("O",)),
            Key(mark("Delete"), ("Delete",)),
        ),
    ),
    KeyGroup(
        mark("In the calendar"),
        (
            Key(mark("Another day"), ("Left", "Right")),
            Key(mark("Another week"), ("Up", "Down")),
            Key(mark("Another month"), ("PgUp", "PgDown")),
            Key(mark("Today"), ("Home",)),
        ),
    ),
    KeyGroup(mark("In settings"), (Key(mark("Move a circle or a step"), ("Alt+Up", "Alt+Down")),)),
)


_NAMES = mark_all(
    {
        "Ctrl": "Ctrl",
        "Shift": "Shift",
        "Alt": "Alt",
        "Esc": "Esc",
        "Enter": "Enter",
        "Space": "Space",
        "Delete": "Delete¦the key",
        "Del": "Del",
        "Home": "Home¦the key",
        "End": "End¦the key",
        "PgUp": "PgUp",
        "PgDown": "PgDown",
        "Menu": "Menu¦the key",
        "Up": "Up¦the key",
        "Down": "Down¦the key",
        "Left": "Left¦the key",
        "Right": "Right¦the key",
    }
)


def name(key: str) -> str:
    """One key as it is written on it: Ctrl."""
    return tr(_NAMES.get(key, key))


def names(keys: str) -> str:
    """Keys pressed together: Ctrl+Shift+N; the key itself may be a plus."""
    held, _, key = keys.rpartition("+")
    return "+".join([*(name(each) for each in held.split("+") if each), name(key or "+")])


def groups(places: Sequence[tuple[str, str]]) -> tuple[KeyGroup, ...]:
    """All keys, with the places as words and their keys."""
    to_places = tuple(Key(tr("Go to {place}", place=word), (keys,)) for word, keys in places)
    everywhere = tuple(_said(key) for key in _EVERYWHERE)
    others = (KeyGroup(tr(group.title), tuple(_said(key) for key in group.keys)) for group in _GROUPS)
    return (KeyGroup(tr(EVERYWHERE), (*everywhere[:1], *to_places, *everywhere[1:])), *others)


def actions() -> tuple[Key, ...]:
    """Those that the palette offers, from wherever it is opened."""
    return tuple(_said(key) for key in _EVERYWHERE if key.icon)


def _said(key: Key) -> Key:
    return key._replace(words=tr(key.words))
