"""A life on paper: what one made-up person bought, said and heard."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeAlias

from clientcare.book.sample.chance import Chance
from clientcare.book.sample.person import Person
from clientcare.book.sample.stamps import Stamps
from clientcare.book.sample.words import Words
from clientcare.domain.records import ENTRY_KINDS, Contact, Feeling, Note, Record
from clientcare.domain.values import Channel, Direction, Feel, Purpose, SaleKind

Value: TypeAlias = Any
"""What stands in some field of a record."""
CHANNELS = (Channel.MESSAGE, Channel.CALL, Channel.EMAIL, Channel.LETTER, Channel.VISIT)
_MINUTES = {Channel.CALL: (5, 40), Channel.VISIT: (20, 120), Channel.EVENT: (60, 240)}


class Life:
    """One person's records, as they are made up. `left` is how many entries are still to be made up."""

    def __init__(self, chance: Chance, words: Words, who: Person, today: date, stamps: Stamps) -> None:
        self.chance = chance
        self.words = words
        self.who = who
        self.today = today
        self.left = who.lot.entries
        self._spare = who.lot.entries - who.lot.least_entries
        self.title = words.title(SaleKind.ORIGINAL, chance)
        self.sale = ""
        """The work that what is said is about, and the sale of it."""
        self.sold: date | None = None
        """The latest day on which something was sold."""
        self.partner: Person | None = None
        self.records: list[Record] = []
        self._stamps = stamps

    def may(self, share: float) -> bool:
        """Whether chance has it that there is one entry more than must be, where there is room for it."""
        if self._spare <= 0 or not self.chance.often(share):
            return False
        self._spare -= 1
        return True

    @property
    def last(self) -> date:
        """The day of the last care contact; of who has none, the day they were added."""
        return self.who.last or self.who.added

    def add(self, kind: type[Record], day: date, /, **fields: Value) -> str:
        """One more record, entered on that day; its uid. An entry is theirs alone unless `clients` are named."""
        if kind in ENTRY_KINDS:
            self.left -= 1
            fields.setdefault("clients", (self.who.uid,))
        stamp = self._stamps.stamp(self.chance.uid(), max(day, self.who.added))
        self.records.append(kind(**stamp, **fields))
        return stamp["uid"]

    def contact(self, day: date, purpose: Purpose, about: str | None = None, **fields: Value) -> str:
        """A contact of that day, ours unless it is said otherwise."""
        channel = fields.setdefault("channel", self.chance.one_of(CHANNELS))
        both = channel in (Channel.CALL, Channel.VISIT, Channel.EVENT)
        fields.setdefault("direction", Direction.BOTH if both else Direction.WE)
        if channel in _MINUTES and fields["direction"] is Direction.BOTH:
            fields.setdefault("minutes", self.chance.number(*_MINUTES[channel]))
        return self.add(Contact, day, on=day, purpose=purpose, text=self.say(about or purpose), **fields)

    def thank(self, day: date, about: str = "thanks") -> None:
        self.contact(day, Purpose.THANKS, about, direction=Direction.WE, channel=self.chance.one_of(CHANNELS[:4]))
        self.who.thanked = max(day, self.who.thanked or day)

    def feel(self, day: date, feel: Feel, **fields: Value) -> None:
        """How they feel about the work bought last, in their words."""
        sort = "bad" if feel.needs_care else "fine" if feel is Feel.FINE else "good"
        text = self.say(f"feeling_{sort}") if "with_entry" not in fields else ""
        self.add(Feeling, day, on=day, feel=feel, sale=self.sale or None, text=text, **fields)

    def note(self, day: date) -> None:
        self.add(Note, day, on=day, text=self.say("note"))

    def say(self, about: str) -> str:
        return self.words.sentence(about, self.chance, self.title, self.who.town.name)
