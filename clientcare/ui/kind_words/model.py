"""The cards of the wall: what each says, read in blocks when it is laid out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QTimer

from clientcare.book.desk import Desk
from clientcare.domain.change import Change
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import KindWords
from clientcare.domain.values import Permission
from clientcare.store.reads import wall
from clientcare.store.reads.search import searchable
from clientcare.ui.paged_model import PagedModel
from clientcare.words.tongue import speaker
from clientcare.words.window import kind_words as words

BLOCK, REST = 40, 15
"""How many cards are read at once; milliseconds between two times that some are made ready to be looked for."""
AT_ONCE = 150
"""So many cards are made ready to be looked for in a few milliseconds."""
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
    file.
    """

    def __init__(self, desk: Callable[[], Desk]) -> None:
        super().__init__(self._cards, BLOCK)
        self._desk = desk
        self._all: list[str] = []
        self._texts: dict[str, str] = {}
        self._reading = QTimer(self, singleShot=True, interval=REST)
        self._reading.timeout.connect(self._read_texts)

    def read(self) -> None:
        """Asks anew which cards there are."""
        self._all = wall.kind_words_ids(self._desk().studio)
        self._texts.clear()
        self.go_on()

    def go_on(self) -> None:
        """Makes the cards ready to be looked for."""
        if len(self._texts) < len(self._all):
            self._reading.start()

    def pause(self) -> None:
        """Nobody looks at the wall."""
        self._reading.stop()

    def heard(self, change: Change) -> None:
        """What was written or removed: only what it touches is asked for anew."""
        touched = {each.uid for each in (*change.before, *change.after)}
        if _hangs_as_before(change):
            self._texts.update(wall.kind_words_texts(self._desk().studio, [*touched & self._texts.keys()]))
            self.forget(touched)
        else:
            self.read()
            self.forget(self.ids)

    def find(self, text: str) -> bool:
        """Shows what fits; whether these are others than before."""
        looked_for = searchable(text).split()
        if not looked_for:
            ids = self._all
        elif len(self._texts) < len(self._all):
            ids = wall.kind_words_ids(self._desk().studio, text)
        else:
            texts = self._texts
            ids = [uid for uid in self._all if uid in texts and all(word in texts[uid] for word in looked_for)]
        if ids == self.ids:
            return False
        self.show_ids(list(ids))
        return True

    def _read_texts(self) -> None:
        read = self._all[len(self._texts) : len(self._texts) + AT_ONCE]
        self._texts |= dict.fromkeys(read, "") | wall.kind_words_texts(self._desk().studio, read)
        self.go_on()

    def sentence(self, place: int) -> str:
        """How the card is read out."""
        card = self.row(place)
        if card is None:
            return ""
        return words.sentence(card.words, card.name, card.about, card.permission, (place + 1, len(self.ids)))

    def _cards(self, uids: Sequence[str]) -> dict[str, WallCard]:
        desk = self._desk()
        return {row.uid: _card(row, desk.today) for row in wall.kind_words_rows(desk.studio, uids)}


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
