"""The people who fit to what is typed, in a frame below the field, and whoever is typed as somebody new."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from clientcare.domain.records import Client
from clientcare.store.reads import order, people
from clientcare.ui.bench import Bench
from clientcare.ui.parts.found_list import FoundLine, FoundList
from clientcare.ui.parts.here_already import HereAlready
from clientcare.ui.quick.reading import LONGEST_NAME
from clientcare.words.tongue import tr
from clientcare.words.window import person
from clientcare.words.window import quick as words

ROW = 44
MOST = 6
"""How many are offered at once; more letters find fewer."""
SEEN = 5
"""Rows without scrolling, where a question is asked."""
PADDING = 5
NEW, NOTE = "new", "note"
"""What else may be chosen: somebody new, or what was typed as a note."""


class FoundPeople(QFrame):
    """`picked` carries a uid, NEW or NOTE. The field above it has the focus, and asks `list` to move."""

    picked = Signal(str)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.setProperty("part", "found")
        self.list = FoundList(bench.look, tr("People who fit"), row=ROW, strong=True)
        self.list.picked.connect(self.picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING - 2, PADDING, PADDING - 2)
        column.addWidget(self.list)
        self.here = HereAlready(bench, person.choose)
        self.here.setContentsMargins(8, 4, 8, 4)
        self.here.chosen.connect(self.picked)
        column.addWidget(self.here)
        bench.look.changed.connect(self._fit)

    def offer(self, uids: Sequence[str], *, new: str = "", note: bool = False) -> None:
        """Shows these, and after them `new` as somebody new; `note` offers to keep what was typed as a note, first
        where it looks like none of the names there are."""
        desk = self._bench.desk()
        circles = {circle.uid: circle.name for circle in order.circles(desk.studio)} if uids else {}
        lines = [_line(client, circles) for client in people.clients(desk.studio, uids)]
        if new.strip():
            lines.append(FoundLine(words.new_one(new), NEW, icon="user-plus"))
        if note:
            at = 0 if _is_sentence(new) else len(lines)
            lines.insert(at, FoundLine(words.as_note(), NOTE, icon="note-pencil"))
        self.here.look_for("" if _is_sentence(new) else new, without=uids)
        self.list.show_lines(lines)
        self.setVisible(bool(lines))
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, at most so many."""
        row = self._bench.look.px(ROW)
        self.list.setFixedHeight(min(self.list.needed, (SEEN + 3) * row))


def _is_sentence(text: str) -> bool:
    """Rather than a name: it is long, or has three words and begins small."""
    count = len(text.split())
    return count > LONGEST_NAME or (count > 2 and text.strip()[0].islower())


def _line(client: Client, circles: dict[str, str]) -> FoundLine:
    quiet = ", ".join(_parts(client))
    circle = circles.get(client.belonging.circle, "")
    return FoundLine(client.name, client.uid, quiet, circle, person=client.name, photo=client.photo)


def _parts(client: Client) -> Iterable[str]:
    return (part for part in (client.organisation, client.town) if part)
