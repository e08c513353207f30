"""The cards of the wall: what each says, read in blocks when it is laid out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QElapsedTimer, Signal

from clientcare.book.desk import Desk
from clientcare.domain.change import Change
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import KindWords
from clientcare.domain.values import Permission
from clientcare.store.reads import wall
from clientcare.store.reads.search import searchable
from clientcare.ui.paged_model import PagedModel
from clientcare.ui.parts.free_timer import FreeTimer
from clientcare.words.tongue import speaker
from clientcare.words.window import kind_words as words

BLOCK, REST = 12, 15
"""How many cards are read at once; milliseconds between two times that some are made ready to be looked for."""
AT_ONCE = 150
"""So many cards are made ready to be looked for in a few milliseconds."""
MOMENT = 5
"""Milliseconds that who types waits for these at most."""
FEW = 12
"""As many as are seen at least, where there are as many: who types sees these before all are found."""
SHORT = 45
SHORT_BELOW_PICTURE = 120
"""Letters up to which words stand large, by themselves or below a picture: they fill no more lines than others do."""


class WallCard(Frozen):
    """`work` is its title within `about`; `large`: the words stand in larger type. `photo` and `picture` are hashes."""

    uid: str
    client: str
    name: str
    words: str
    about: str
    work: str
    permission: Permission
    large: bool
    photo: str | None = None
    picture: str = ""

    @property
    def quotable(self) -> bool:
        return self.permission is Permission.YES


class WallModel(PagedModel[WallCard]):
    """All kind words, newest first, or those that fit what is looked for.

    What is looked for in is read beforehand, a little at a time while nothing else is to do: who types waits for no
    file. Until it is, the newest are found first, and `more` tells that all are to be found now. `other` carries the
    cards that may say something else now, None for all. `see` is told the letters of cards before they are seen.
    """

    more = Signal()
    other = Signal(object)

    def __init__(self, desk: Callable[[], Desk], see: Callable[[str], object] = str) -> None:
        super().__init__(self._cards, BLOCK)
        self._desk, self._see = desk, see
        self._all: list[str] = []
        self._texts: dict[str, str] = {}
        self._sought: tuple[list[str], list[str]] = [], []
        """What was looked for last, and what was found."""
        self._reading = FreeTimer(desk, self, REST)
        self._reading.free.connect(self._read_texts)

    def read(self) -> None:
        """Asks anew which cards there are."""
        self._all = wall.kind_words_ids(self._desk().studio)
        self._texts.clear()
        self._sought = [], []
        self.other.emit(None)
        self.go_on()

    def go_on(self) -> None:
        """Makes the cards ready to be looked for."""
        if not self._is_ready:
            self._reading.start()

    def pause(self) -> None:
        """Nobody looks at the wall."""
        self._reading.stop()

    def heard(self, change: Change) -> None:
        """What was written or removed: only what it touches is asked for anew."""
        if change.besides:
            self.read()
            self.forget(self.ids)
            return
        touched = {each.uid for each in (*change.before, *change.after)}
        if _hangs_as_before(change):
            self._sought = [], []
            self._texts.update(wall.kind_words_texts(self._desk().studio, [*touched & self._texts.keys()]))
            self.forget(touched)
            self.other.emit(touched)
        else:
            self.read()
            self.forget(self.ids)

    def find(self, text: str) -> bool:
        """Shows what fits; whether these are others than before."""
        looked_for = searchable(text).split()
        ids = self._found(looked_for) if looked_for else self._all
        if ids == self.ids or (looked_for and not ids and not self._is_ready):
            return False
        self.show_ids(list(ids))
        return True

    @property
    def _is_ready(self) -> bool:
        return len(self._texts) >= len(self._all)

    def _found(self, looked_for: list[str]) -> list[str]:
        """Of all, or of those that are ready where some of the newest fit; a longer word finds some of these."""
        before, there = self._sought
        some = there if _narrows(before, looked_for) else self._all[: len(self._texts)]
        found = self._fitting(some, looked_for)
        patience = QElapsedTimer()
        patience.start()
        while len(found) < FEW and not self._is_ready and patience.elapsed() < MOMENT:
            found += self._fitting(self._read_some(), looked_for)
        self._sought = (looked_for, found) if self._is_ready else ([], [])
        return found

    def _fitting(self, uids: Sequence[str], looked_for: list[str]) -> list[str]:
        texts, found = self._texts, list(uids)
        for word in looked_for:
            found = [uid for uid in found if word in texts[uid]]
        return found

    def _read_texts(self) -> None:
        self._read_some()
        if self._is_ready:
            self.more.emit()
        self.go_on()

    def _read_some(self) -> list[str]:
        read = self._all[len(self._texts) : len(self._texts) + AT_ONCE]
        texts = wall.kind_words_texts(self._desk().studio, read)
        self._see("".join(set().union(*texts.values())))
        self._texts |= dict.fromkeys(read, "") | texts
        return read

    def sentence(self, place: int) -> str:
        """How the card is read out."""
        card = self.row(place)
        if card is None:
            return ""
        return words.sentence(card.words, card.name, card.about, card.permission, (place + 1, len(self.ids)))

    def _cards(self, uids: Sequence[str]) -> dict[str, WallCard]:
        desk = self._desk()
        return {row.uid: _card(row, desk.today) for row in wall.kind_words_rows(desk.studio, uids)}


def _narrows(before: Sequence[str], now: Sequence[str]) -> bool:
    """Whether whatever fits now did before."""
    return bool(before) and all(any(old in new for new in now) for old in before)


def _hangs_as_before(change: Change) -> bool:
    """Whether only what cards say is different, not which there are nor in which order."""
    before = {each.uid: each for each in change.before}
    return len(before) == len(change.after) and all(
        isinstance(new, KindWords)
        and isinstance(old := before.get(new.uid), KindWords)
        and (old.on, old.clients, old.deleted_on) == (new.on, new.clients, new.deleted_on)
        for new in change.after
    )


def _card(row: wall.WallRow, today: date) -> WallCard:
    said = speaker().in_quotes(row.text)
    return WallCard(
        uid=row.uid,
        client=row.clients[0],
        name=words.who(row.names),
        words=said,
        about=words.about(row.work, row.on, today),
        work=row.work,
        permission=row.permission,
        large=len(row.text) <= (SHORT_BELOW_PICTURE if row.picture else SHORT),
        photo=row.photo,
        picture=row.picture,
    )
