"""The letter to somebody under what there is to know of them before writing; the same in Today and in Clients."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from clientcare.domain.care.items import Item
from clientcare.ui.bench import Bench
from clientcare.ui.letter.pane import LetterPane
from clientcare.ui.person.brief import Brief


class BriefedLetter(QObject):
    """Holds the brief above the letter to the same person."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__()
        self._bench = bench
        self.brief = Brief(bench.look)
        self.letter = LetterPane(bench, self.brief, parent)
        self.letter.installEventFilter(self)

    def show_card(self, uid: str, items: Sequence[Item]) -> bool:
        """Shows that person with these reasons; False where no letter to them may be drafted."""
        if not self.letter.show_letter(uid, items):
            return False
        return self.brief.show_client(self._bench.desk(), uid, items) is not None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A smaller window has room for fewer facts."""
        if event.type() == QEvent.Type.Resize:
            self.brief.fit(self.letter.window().size())
            self.letter.stand_higher(self.brief.is_small)
        return False
