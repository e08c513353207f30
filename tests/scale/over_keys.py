"""Keys in what opens over the window or beside it: the palette, the quick note, two records, and bringing in."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from clientcare.domain.likeness import Pair
from clientcare.store.reads import people
from clientcare.ui.importing.wizard import COLUMNS, LINES
from clientcare.ui.merge.dialog import TwoRecords
from clientcare.ui.window import Window
from tests.scale.painting import Answer, answered, key_to_paint, settle
from tests.scale.studios import DAY

TIMES = 14
NONE = Qt.KeyboardModifier.NoModifier
LINES_OF_FILE = 50_000
READING = 120.0
"""Seconds that the file may take to be read, on a busy machine."""
Times = list[Answer]


def people_file(place: Path) -> Path:
    """A table of `LINES_OF_FILE` people who are not there yet."""
    lines = (f"Visitor {number},visitor{number}@example.com,Ghent\n" for number in range(LINES_OF_FILE))
    place.write_text("Name,Email,City\n" + "".join(lines), encoding="utf-8")
    return place


def over_keys(window: Window, file: Path) -> dict[str, Callable[[], Times]]:
    """What answers each key, by what it is for."""
    return {
        "palette: a letter": lambda: _palette(window),
        "quick note: a letter of a name": lambda: _quick_names(window),
        "quick note: a letter of a line": lambda: _quick_line(window),
        "two records: the next pair": lambda: _pairs(window),
        "bringing in: along 50,000 lines": lambda: _lines(window, file),
    }


def _palette(window: Window) -> Times:
    times = Times()
    for word in ("ana", "remi", "wil", "mar", "backu"):
        window.open_palette()
        settle()
        palette = window._palette
        assert palette is not None
        times += _typed(palette.field, word, palette)
        palette.leave()
        settle()
    return times


def _typed(field: QLineEdit, text: str, painted: QWidget) -> Times:
    """Letter by letter, until the frame is there that answers it."""
    times = Times()
    for letter in text:
        key = Qt.Key.Key_Space if letter == " " else Qt.Key[f"Key_{letter.upper()}"]
        times.append(key_to_paint(field, painted, key, NONE))
    return times


def _quick_names(window: Window) -> Times:
    return _quick(window, ("ana", "wil", "mar", "june", "ols"))


def _quick_line(window: Window) -> Times:
    """Of a call with somebody who is there, letter by letter."""
    studio = window._bench.desk().studio
    (client,) = people.clients(studio, people.ids(studio, people.EVERYBODY, people.Sort.NAME, DAY)[77:78])
    name = "".join(letter for letter in client.name.split()[0].lower() if "a" <= letter <= "z")
    return _quick(window, (f"called {name} yesterday about the frame",))


def _quick(window: Window, texts: tuple[str, ...]) -> Times:
    quick = window.quick_note()
    settle()
    times = Times()
    for text in texts:
        times += _typed(quick.field, text, quick)
        quick.field.clear()
        settle()
    quick.close()
    settle()
    return times


def _pairs(window: Window) -> Times:
    """One pair after the other, each left for later."""
    studio = window._bench.desk().studio
    uids = people.ids(studio, people.EVERYBODY, people.Sort.NAME, DAY)[1 : 2 + TIMES]
    dialog = TwoRecords(window._bench, window)
    dialog.open()
    dialog.show_pairs([Pair(one, other, (), 0) for one, other in pairwise(uids)])
    settle()
    times = [answered(dialog.leave.click, dialog) for _ in range(TIMES - 1)]
    dialog.reject()
    settle()
    return times


def _lines(window: Window, file: Path) -> Times:
    """Down, a page, the end and the beginning of the lines of a file."""
    wizard = window.bring_in([file])
    end = time.perf_counter() + READING
    while wizard.step != LINES and time.perf_counter() < end:
        if wizard.step == COLUMNS and not wizard.work.works:
            wizard.main.click()
        settle()
    view = wizard.lines.view
    view.setFocus()
    settle()
    keys = [Qt.Key.Key_Down] * 5 + [Qt.Key.Key_PageDown] * 10 + [Qt.Key.Key_End, Qt.Key.Key_Home] * 3
    times = [key_to_paint(view, view.viewport(), key, NONE) for key in keys]
    wizard.reject()
    settle()
    return times
