"""What is done with a card of Today: log, skip, snooze, and what became of a promise.

What does it is loaded with the first deed: the list does not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from clientcare.domain.care import keys
from clientcare.domain.care.items import Item
from clientcare.domain.care.today import Card
from clientcare.domain.change import Change
from clientcare.domain.values import Kind
from clientcare.store.reads import people
from clientcare.ui.bench import Bench
from clientcare.ui.today.menus import PromiseMenu
from clientcare.words.tongue import tr
from clientcare.words.window import today as words


class CardDeeds(QObject):
    """Of the card that `chosen` names, if there is one. `done` follows each deed that came about."""

    done = Signal()

    def __init__(self, bench: Bench, chosen: Callable[[], Card | None], over: QWidget) -> None:
        super().__init__(over)
        self._bench = bench
        self._chosen = chosen
        self._promise = PromiseMenu(over)
        self._promise.kept.connect(self._keep_promise)
        self._promise.not_needed.connect(self._give_up_promise)

    def log(self) -> None:
        """Notes at once what the card asks for."""
        if (card := self._chosen()) is not None:
            item, uid = card.items[0], card.client
            self._do(lambda: self._logged(item, uid))

    def skip(self, below: Callable[[], QPoint]) -> None:
        """Skips the first item; a promise is not skipped: `below` that point it asks what became of it."""
        card = self._chosen()
        if card is not None and card.items[0].kind is Kind.PROMISE:
            self._promise.popup(below())
        elif card is not None:
            from clientcare.book import marks

            self._do(lambda: marks.skip(self._bench.desk(), card.items[0].key))

    def snooze(self, until: date) -> None:
        """Hides all the items of the card until that day."""
        from clientcare.book import cards

        if (card := self._chosen()) is not None:
            found = [item.key for item in card.items]
            self._do(lambda: cards.snooze_all(self._bench.desk(), found, until))

    def _logged(self, item: Item, uid: str | None) -> Change:
        from clientcare.book import cards

        desk = self._bench.desk()
        return cards.log_at_once(desk, item, people.client(desk.studio, uid) if uid is not None else None)

    def _keep_promise(self) -> None:
        from clientcare.book import marks

        if (card := self._chosen()) is not None:
            self._do(lambda: marks.done(self._bench.desk(), card.items[0].key))

    def _give_up_promise(self) -> None:
        from clientcare.book import promises

        if (card := self._chosen()) is not None:
            promise = keys.uid_of(card.items[0].key)
            self._do(lambda: promises.give_up_promise(self._bench.desk(), promise, tr(words.NOT_NEEDED)))

    def _do(self, deed: Callable[[], Change]) -> None:
        if self._bench.history.do(deed) is not None:
            self.done.emit()
