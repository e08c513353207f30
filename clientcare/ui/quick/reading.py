"""What a quick line says, and what was corrected by hand: a part that was mended stays so while one types on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum, auto
from typing import Any

from clientcare.book import quick_note
from clientcare.book.contacts import direction_for
from clientcare.book.desk import Desk
from clientcare.domain.care.heard import quotes_in
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.quick.names import Names
from clientcare.domain.quick.reader import read
from clientcare.domain.quick.understood import (
    Gap,
    Person,
    Said,
    SaidContact,
    SaidFeeling,
    SaidNote,
    SaidPromise,
    SaidSale,
    Understood,
)
from clientcare.domain.records import Client
from clientcare.domain.values import Channel, Feel
from clientcare.store.reads import called, order
from clientcare.ui.person.composer_sale import currency_of, price_of
from clientcare.ui.person.written import Sold
from clientcare.words.tongue import speaker
from clientcare.words.window import quick as words
from clientcare.words.window.composer import wrong_price


class Part(Enum):
    """What an entry of a line is; a note and a contact can become each other."""

    SALE = auto()
    TOLD = auto()
    PROMISE = auto()
    FEELING = auto()


Place = tuple[Part, int]
"""A part, and how many of its kind stand before it."""
_PARTS: dict[type[Said], Part] = {
    SaidSale: Part.SALE,
    SaidContact: Part.TOLD,
    SaidNote: Part.TOLD,
    SaidPromise: Part.PROMISE,
    SaidFeeling: Part.FEELING,
}
Quote = tuple[str, date]
WAY, PRICE = "way", "price"
"""Corrections that are no field of an entry: a channel, or None for a note; a price as it is typed."""
LONGEST_NAME = 4
"""Words of a name."""
_NOTHING = Understood((), (), "", (), (Gap.TEXT,))


class Shown(Frozen):
    """An entry as it would be saved; `price` is as it is typed, `wrong_price` what is wrong with that. `past`: a
    promise is to be kept on a day that was."""

    place: Place
    said: Said
    price: str = ""
    wrong_price: str = ""
    past: bool = False


class Reading:
    """Reads a line each time a letter is typed: everybody's names are asked for once, and again when one changes.

    `said` is what would be saved, `shown` its entries one by one; with `keeps_words` its quotes go to Kind words too.
    """

    def __init__(self, desk: Callable[[], Desk]) -> None:
        self._desk = desk
        self._names: Names | None = None
        self._currency: str | None = None
        self._read = _NOTHING
        self.begin()

    def begin(self) -> None:
        """Nothing is read, nothing corrected."""
        self.line = ""
        self._read = self.said = _NOTHING
        self.shown: Sequence[Shown] = ()
        self._fields: dict[Place, dict[str, Any]] = {}
        self._left_out: set[Place] = set()
        self._feel: tuple[Feel | None] | None = None
        self._people: tuple[str, tuple[Person, ...]] | None = None
        self.keeps_words = False

    def hear(self, change: Change) -> None:
        """Somebody may be called otherwise, or be new, or gone."""
        if change.of(Client):
            self._names = None

    def prepare(self) -> None:
        """Asks what everybody is called, so that the first letter need not wait for it."""
        if self._names is None:
            self._names = Names(called.everybody(self._desk().studio))

    @property
    def is_line(self) -> bool:
        """Whether more was said than a name, or words that name nobody."""
        bare = all(isinstance(each, SaidNote) for each in self._read.entries)
        return bool(self._read.entries) and not (bare and not self._read.called)

    @property
    def is_name(self) -> bool:
        """Whether it may be the name of somebody new, although a part of it is that of somebody known."""
        entries, words = self._read.entries, self.line.split()
        if len(words) > LONGEST_NAME or not all(word[0].isupper() for word in words):
            return False
        return len(entries) == 1 and isinstance(entries[0], SaidNote) and entries[0].text == self.line.strip()

    @property
    def quotes(self) -> list[Quote]:
        """What somebody said in it, between quotation marks, each with its day."""
        told = (each.said for each in self.shown if isinstance(each.said, SaidSale | SaidContact | SaidNote))
        return [(quote, said.on) for said in told for quote in quotes_in(said.text)]

    @property
    def questions(self) -> list[CareError]:
        """What is to be settled before it can be saved; the wrong price of a sale is said in `shown`."""
        return quick_note.open_questions(self.said)

    def read(self, line: str) -> None:
        """Understands the line anew; what was left out of another line comes back."""
        self.prepare()
        assert self._names is not None
        desk = self._desk()
        self._currency = order.settings(desk.studio).currency
        if line != self.line:
            self._left_out.clear()
        self.line = line
        said = line.strip() != ""
        self._read = read(line, desk.today, self._names, self._currency, speaker().code) if said else _NOTHING
        if self._people is not None and self._people[0] != self._read.called and self._read.called:
            self._people = None
        self._correct()

    # --- corrections ------------------------------------------------------------------------------------------

    def choose_people(self, people: Sequence[Person]) -> None:
        """It is about these, whoever is named; one without uid is new. Nobody asks again."""
        self._people = (self._read.called, tuple(people))
        self._correct()

    def correct(self, place: Place, **fields: Any) -> None:
        """Sets fields of an entry by their names, with `way` and `price` besides."""
        self._fields.setdefault(place, {}).update(fields)
        self._correct()

    def choose_feel(self, feel: Feel | None) -> None:
        self._feel = (feel,)
        self._correct()

    def leave_out(self, place: Place) -> None:
        """That was not meant."""
        self._left_out.add(place)
        self._correct()

    def _correct(self) -> None:
        counts: Counter[Part] = Counter()
        found: list[Shown] = []
        for said in self._read.entries:
            place = (_PARTS[type(said)], counts[_PARTS[type(said)]])
            counts[place[0]] += 1
            if place not in self._left_out:
                found.append(self._mended(place, said))
        self.shown = self._with_feel(found)
        people, candidates = self._read.people, self._read.candidates
        called_so = self._read.called
        if self._people is not None:
            people, candidates, called_so = self._people[1], (), ""
        entries = tuple(each.said for each in self.shown)
        gaps = tuple(dict.fromkeys(self._gaps(bool(people or candidates))))
        self.said = Understood(people, candidates, called_so, entries, gaps)

    def _mended(self, place: Place, said: Said) -> Shown:
        fields = dict(self._fields.get(place, {}))
        if WAY in fields and isinstance(said, SaidContact | SaidNote):
            said = _by_way(said, fields.pop(WAY))
        price = fields.pop(PRICE, None)
        known = {name: value for name, value in fields.items() if hasattr(said, name)}
        said = replace(said, **known) if known else said
        if isinstance(said, SaidPromise):
            unread = Gap.DUE_ON in self._read.gaps and "due_on" not in fields
            return Shown(place, said, past=unread and said.due_on is None)
        if not isinstance(said, SaidSale):
            return Shown(place, said)
        if price is None:
            wrong = next((gap for gap in (Gap.PRICE, Gap.CURRENCY) if gap in self._read.gaps), None)
            said_wrong = wrong_price(_WRONG[wrong], "") if wrong is not None else ""
            return Shown(place, said, words.price(said.price), said_wrong)
        sold = Sold(price=price)
        try:
            return Shown(place, replace(said, price=price_of(sold, self._currency)), price)
        except ValueError as error:
            wrong_words = wrong_price(str(error), currency_of(sold, self._currency))
            return Shown(place, replace(said, price=None), price, wrong_words)

    def _with_feel(self, shown: list[Shown]) -> list[Shown]:
        """How they seemed is of the first entry that can say so, else an entry of its own."""
        if self._feel is None:
            return shown
        (feel,) = self._feel
        others = [each for each in shown if not isinstance(each.said, SaidFeeling)]
        for place, each in enumerate(others):
            if isinstance(each.said, SaidSale | SaidContact | SaidNote):
                others[place] = replace(each, said=replace(each.said, feel=feel))
                return others
        if feel is not None:
            others.insert(0, Shown((Part.FEELING, 0), SaidFeeling(self._desk().today, feel)))
        return others

    def _gaps(self, somebody: bool) -> list[Gap]:
        gaps = [] if somebody else [Gap.CLIENT]
        for each in self.shown:
            said = each.said
            if isinstance(said, SaidSale):
                gaps += [Gap.TITLE] if not said.title.strip() else []
                gaps += [Gap.PRICE] if each.wrong_price else []
            elif isinstance(said, SaidPromise):
                gaps += [Gap.TEXT] if not said.text.strip() else []
                gaps += [Gap.DUE_ON] if each.past else []
            elif isinstance(said, SaidNote):
                gaps += [Gap.TEXT] if not said.text.strip() else []
        return gaps if self.shown else [*gaps, Gap.TEXT]


_WRONG = {Gap.PRICE: "not_a_price", Gap.CURRENCY: "unknown_currency"}


def _by_way(said: SaidContact | SaidNote, channel: Channel | None) -> SaidContact | SaidNote:
    """The same words as a note, where there is no channel, or as a contact."""
    if channel is None:
        return said if isinstance(said, SaidNote) else SaidNote(said.on, said.feel, said.text)
    if isinstance(said, SaidContact):
        return replace(said, channel=channel)
    return SaidContact(said.on, channel, direction_for(channel, needs_reply=False), feel=said.feel, text=said.text)
