"""What stands in the composer, of whatever kind: plain values, kept per person while the window is open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from clientcare.book.contacts import direction_for
from clientcare.domain.calendar import Unit, add
from clientcare.domain.care import ticks
from clientcare.domain.care.heard import quotes_in
from clientcare.domain.care.items import Item
from clientcare.domain.frozen import Frozen, field
from clientcare.domain.records import Client, Contact
from clientcare.domain.values import Channel, Direction, Feel, Purpose, SaleKind, Stage
from clientcare.ui.person.kinds import Kind

AGAIN_AFTER_DAYS = 3
"""When to try again somebody who was not reached (PRODUCT §2, Contact)."""
DUE_AFTER_DAYS = 7
"""When a promise is due, unless another day is chosen."""


class Touch(Frozen):
    """What a contact has besides its text. `direction` None is the usual one of the channel.

    `purpose` and `ticks` are what was chosen by hand; `brought` are the keys of what it was begun for. `again` None is
    the usual day to try again, with `not_again` none.
    """

    channel: Channel = Channel.MESSAGE
    direction: Direction | None = None
    purpose: Purpose | None = None
    ticks: tuple[tuple[str, bool], ...] = ()
    brought: tuple[str, ...] = ()
    needs_reply: bool = False
    not_reached: bool = False
    again: date | None = None
    not_again: bool = False
    minutes: int | None = None
    next_on: date | None = None

    @property
    def goes(self) -> Direction:
        """Who reached out."""
        return self.direction or direction_for(self.channel, needs_reply=False)

    @property
    def may_need_reply(self) -> bool:
        """Whether something of theirs may wait for an answer of ours: of a talk it is seldom asked."""
        return self.goes is Direction.THEY or (self.direction is not None and self.goes.theirs)


class Sold(Frozen):
    """What a sale has besides its text; the price is as it was typed, the picture a file."""

    title: str = ""
    what: str = ""
    price: str = ""
    where: str = ""
    sale_kind: SaleKind = SaleKind.ORIGINAL
    stage: Stage = Stage.DELIVERED
    handed_over: bool = False
    picture: str = ""

    @property
    def says_something(self) -> bool:
        return any(text.strip() for text in (self.title, self.what, self.price, self.where, self.picture))


class Written(Frozen):
    """`on` None is today; `others` are the uids of people it is of besides; `due_on` None is in a week.

    `keeps_words`: what stands between quotation marks goes to Kind words too.
    """

    text: str = ""
    kind: Kind = Kind.NOTE
    touch: Touch = field(default_factory=Touch)
    sold: Sold = field(default_factory=Sold)
    feel: Feel | None = None
    on: date | None = None
    due_on: date | None = None
    others: tuple[str, ...] = ()
    keeps_words: bool = False

    @classmethod
    def about(cls, contact: Contact, feel: Feel | None) -> Written:
        """A contact that is there already, to be mended."""
        touch = Touch(contact.channel, contact.direction, contact.purpose, minutes=contact.minutes)
        return cls(contact.text, Kind.of(contact.channel), touch, feel=feel, on=contact.on)

    @property
    def channel(self) -> Channel | None:
        """How they were in touch; None for what is no contact."""
        return self.touch.channel if self.kind.is_contact else None

    @property
    def not_reached(self) -> bool:
        return self.kind is Kind.CALL and self.touch.not_reached

    @property
    def says_something(self) -> bool:
        """Whether something was written or chosen that should not be lost."""
        said = bool(self.text.strip()) or self.feel is not None or self.not_reached or bool(self.others)
        ticked = self.kind.is_contact and bool(self.touch.ticks)
        return said or ticked or (self.kind is Kind.SALE and self.sold.says_something)

    @property
    def is_whole(self) -> bool:
        """Whether it can be saved: a contact needs no words, a sale needs its work."""
        if self.kind is Kind.SALE:
            return bool(self.sold.title.strip())
        return self.kind.is_contact or bool(self.text.strip())

    @property
    def quotes(self) -> list[str]:
        """What somebody said in it, between quotation marks; of a promise nothing is offered to be kept."""
        return quotes_in(self.text) if self.kind is not Kind.PROMISE and not self.not_reached else []

    def day(self, today: date) -> date:
        return self.on or today

    def again_on(self, today: date) -> date | None:
        """The day on which to try again, None for none."""
        if self.touch.not_again:
            return None
        return self.touch.again or add(self.day(today), AGAIN_AFTER_DAYS, Unit.DAYS)

    def due(self, today: date) -> date:
        """When a promise is due."""
        return self.due_on or add(today, DUE_AFTER_DAYS, Unit.DAYS)


def heard(written: Written, items: Sequence[Item], today: date) -> ticks.Ticks:
    """What a contact written so answers of these items, and what it is for."""
    touch = written.touch
    said = ticks.Said(written.text, written.day(today), touch.goes, touch.brought)
    return ticks.ticks_for(items, said, ticks.ByHand(touch.purpose, dict(touch.ticks)))


def start(client: Client, items: Sequence[Item], brought: Sequence[Item], channel: Channel) -> Written:
    """What the composer begins with: a contact for what brought them here or is open, else a note."""
    touch = Touch(channel, brought=tuple(item.key for item in brought[:1]))
    open_now = any(item.snoozed_until is None for item in ticks_offered(items))
    kind = Kind.of(channel) if brought or open_now else Kind.NOTE
    return Written(kind=kind, touch=touch)


def ticks_offered(items: Sequence[Item]) -> Sequence[Item]:
    """Those a contact of ours could answer."""
    return ticks.ticks_for(items, ticks.Said("", date.max, Direction.WE)).offered
