"""Today as a list: its greeting, sections and cards by id; the words of a card are read when it is seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt

from clientcare.book.desk import Desk
from clientcare.domain.care.today import Card, TodayPage
from clientcare.domain.frozen import Frozen
from clientcare.store.reads import care, order, people
from clientcare.ui.paged_model import Index, PagedModel
from clientcare.ui.person.reason import Reason, reason
from clientcare.words.window import brief
from clientcare.words.window import today as words
from clientcare.words.window.today import Section

GREETING = "greeting"
SECTION = "section:"
WAITING = "waiting"
LOOKED_AFTER = "looked-after"


class CardLine(Frozen):
    """A card as it is shown. `place` is its place among the cards, from 1."""

    card: Card
    name: str
    reason: Reason
    lead: str
    said: str
    long_silent: bool
    section: Section
    place: int
    photo: str | None = None

    @property
    def last(self) -> str:
        return f"{self.lead} {self.said}".strip()


class Heading(Frozen):
    """A section with the number of its cards; or, with no section, a line of its own."""

    text: str
    under: str = ""
    count: int = 0
    section: Section | None = None


Line = CardLine | Heading


class TodayModel(PagedModel[Line]):
    """The page that `show_page` was given. Only cards can be chosen."""

    def __init__(self, desk: Callable[[], Desk]) -> None:
        super().__init__(self._lines)
        self._desk = desk
        self._page: TodayPage | None = None
        self._been_away = False
        self._cards: dict[str, Card] = {}
        self._reasons: dict[str, Reason] = {}
        self._sections: Counter[Section] = Counter()

    def show_page(self, page: TodayPage, *, been_away: bool = False) -> None:
        """Shows this page from now on; `been_away`: nobody has looked at Today for some days."""
        self._page = page
        self._been_away = been_away
        self._cards = {card.standing.uid: card for card in page.cards}
        self._reasons = {}
        self._sections = Counter(section_of(card) for card in page.cards)
        ids, section = [GREETING], None
        for card in page.cards:
            if section_of(card) is not section:
                section = section_of(card)
                ids.append(SECTION + section.name)
            ids.append(card.standing.uid)
        self.show_ids(ids + [WAITING] * bool(page.waiting) + [LOOKED_AFTER] * bool(page.looked_after))

    @property
    def cards(self) -> Sequence[str]:
        """The ids of the cards, in order."""
        return list(self._cards)

    def card(self, uid: str) -> Card | None:
        return self._cards.get(uid)

    def reason(self, uid: str) -> Reason:
        """Why a card is there; asks the studio nothing."""
        if uid not in self._reasons:
            assert self._page is not None
            self._reasons[uid] = reason(self._cards[uid].items[0], self._page.on)
        return self._reasons[uid]

    def greeting(self) -> Heading:
        """How the page begins; asks the studio for no row."""
        return self._heading(GREETING)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.id_at(index) in self._cards:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def sentence(self, place: int) -> str:
        line = self.row(place)
        if isinstance(line, CardLine):
            return words.row(line.name, line.section.word, line.reason.text, line.last, line.place, len(self._cards))
        return f"{line.text} {line.under or line.count or ''}".strip() if line is not None else ""

    def _lines(self, ids: Sequence[str]) -> Mapping[str, Line]:
        lines: dict[str, Line] = {uid: self._heading(uid) for uid in ids if uid not in self._cards}
        return lines | self._card_lines([self._cards[uid] for uid in ids if uid in self._cards])

    def _heading(self, uid: str) -> Heading:
        assert self._page is not None
        if uid.startswith(SECTION):
            section = Section[uid.removeprefix(SECTION)]
            return Heading(section.word, count=self._sections[section], section=section)
        desk = self._desk()
        if uid == GREETING:
            name = order.settings(desk.studio).my_name
            count = len(self._cards)
            under = words.while_away(count) if self._been_away else words.under_greeting(self._page.on, count)
            return Heading(words.greeting(name, desk.wall), under)
        if uid == LOOKED_AFTER:
            names = [client.name for client in people.clients(desk.studio, self._page.looked_after)]
            return Heading(words.looked_after(names))
        return Heading("")

    def _card_lines(self, cards: Sequence[Card]) -> dict[str, CardLine]:
        assert self._page is not None
        desk, on = self._desk(), self._page.on
        uids = [card.client for card in cards if card.client is not None]
        rows = {row.uid: row for row in people.rows(desk.studio, uids, on)}
        said = care.last_words(desk.studio, uids)
        places = {uid: place for place, uid in enumerate(self._cards, start=1)}
        lines = {}
        for card in cards:
            row, last = rows.get(card.client or ""), said.get(card.client or "")
            why = self.reason(card.standing.uid)
            lead, quote = "", ""
            if last is not None and not why.quotes:
                lead, quote = brief.last_words(last.on, last.kind, last.channel, last.text, on)
            lines[card.standing.uid] = CardLine(
                card=card,
                name=row.name if row is not None else card.items[0].because.title or "",
                reason=why,
                lead=lead,
                said=quote,
                long_silent=row is not None and row.long_distance,
                section=section_of(card),
                place=places[card.standing.uid],
                photo=row.photo if row is not None else None,
            )
        return lines


def section_of(card: Card) -> Section:
    """The section in which a card stands: that of its first reason."""
    return Section.of(card.items[0].kind)
