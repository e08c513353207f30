"""All keys in one list, from the same table as the palette (F1)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.dialog import Dialog
from clientcare.ui.parts.found_list import FoundLine, FoundList
from clientcare.ui.places import PLACES
from clientcare.words.tongue import tr
from clientcare.words.window import keys

ROW = 32
SEEN = 14
"""Rows that are seen at once."""


class KeysDialog(Dialog):
    """Groups of keys, gone through by arrows and read out one by one."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, tr("Keys"), tr("Close"))
        self.leave.hide()
        self.list = FoundList(look, tr("All keys"), row=ROW)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.show_lines(lines())
        self.list.setMinimumHeight(min(SEEN * look.px(ROW), self.room_inside))
        self.body.addWidget(self.list)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def lines() -> list[FoundLine]:
    """The table of keys as rows under their headings."""
    found: list[FoundLine] = []
    for group in keys.groups([(place.word, place.keys) for place in PLACES]):
        found.append(FoundLine(group.title))
        found += [FoundLine(key.words, f"{group.title}: {key.words}", keys=key.keys) for key in group.keys]
    return found
