"""The letter to the person of a card under what there is to know of them before writing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject

from clientcare.domain.care.items import Item
from clientcare.ui.bench import Bench
from clientcare.ui.letter.pane import LetterPane
from clientcare.ui.person.about import about
from clientcare.ui.person.brief import Brief
from clientcare.ui.person.reason import reason


class BriefedLetter(QObject):
    """Holds the brief above the letter to what the studio says of them."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.brief = Brief(bench.look)
        self.letter = LetterPane(bench, self.brief)
        self.letter.installEventFilter(self)

    def show_card(self, uid: str, items: Sequence[Item]) -> bool:
        """Shows that person with these reasons; False where no letter to them may be drafted."""
        desk = self._bench.desk()
        found = about(desk, uid)
        if found is None or not self.letter.show_letter(uid, items):
            return False
        self.brief.show_about(found, [reason(item, desk.today) for item in items])
        return True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A smaller window has room for fewer facts."""
        if event.type() == QEvent.Type.Resize:
            self.brief.fit(self.letter.window().size())
        return False
