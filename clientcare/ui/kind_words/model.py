"""The cards of the wall: what each says, read in blocks when it is laid out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from clientcare.book.desk import Desk
from clientcare.domain.frozen import Frozen
from clientcare.domain.values import Permission
from clientcare.store.reads import wall
from clientcare.ui.paged_model import PagedModel
from clientcare.words.tongue import speaker
from clientcare.words.window import kind_words as words

BLOCK = 40
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
    """All kind words, newest first, or those that fit what is looked for."""

    def __init__(self, desk: Callable[[], Desk]) -> None:
        super().__init__(self._cards, BLOCK)
        self._desk = desk

    def find(self, text: str) -> bool:
        """Asks which cards there are; whether these are others than before. Their rows are read anew in any case."""
        ids = wall.kind_words_ids(self._desk().studio, text)
        if ids == self.ids:
            self.forget(ids)
            return False
        self.show_ids(ids)
        return True

    def sentence(self, place: int) -> str:
        """How the card is read out."""
        card = self.row(place)
        if card is None:
            return ""
        return words.sentence(card.words, card.name, card.about, card.permission, (place + 1, len(self.ids)))

    def _cards(self, uids: Sequence[str]) -> dict[str, WallCard]:
        desk = self._desk()
        return {row.uid: _card(row, desk.today) for row in wall.kind_words_rows(desk.studio, uids)}


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
