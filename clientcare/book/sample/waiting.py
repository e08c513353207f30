"""What waits today of one made-up person: something since the last contact, or a day that has come."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from clientcare.book.sample.buying import KINDS, sell
from clientcare.book.sample.cast import Waiting
from clientcare.book.sample.life import Life
from clientcare.book.sample.talking import add_date
from clientcare.domain.calendar import DAY
from clientcare.domain.records import KindWords, Promise, Reminder
from clientcare.domain.values import Channel, DateKind, Direction, Feel, Purpose, SaleKind

STEP_DAYS = 7
"""The first step after delivery, by the plan as delivered."""


def let_wait(life: Life) -> None:
    """Opens what falls to them; check-ins and thanks for somebody they sent come about elsewhere."""
    _OPENERS.get(life.who.lot.waiting, _nothing)(life)


def _nothing(life: Life) -> None:
    """Nothing waits."""


def _thanks_for_sale(life: Life) -> None:
    sold = life.today - life.chance.number(1, 5) * DAY
    sell(life, KINDS.draw(life.chance), sold, sold, handed_over=True)


def _thanks_for_words(life: Life) -> None:
    said = life.today - life.chance.number(1, 5) * DAY
    life.add(KindWords, said, on=said, text=life.say("kind_words"), sale=life.sale or None)


def _reply(life: Life) -> None:
    asked = life.today - life.chance.number(1, 5) * DAY
    life.contact(asked, Purpose.CHECK_IN, "asks", channel=Channel.EMAIL, direction=Direction.THEY, needs_reply=True)


def _make_right(life: Life) -> None:
    life.feel(life.today - life.chance.number(1, 5) * DAY, life.chance.one_of((Feel.UNHAPPY, Feel.UNSURE)))


def _promise(life: Life) -> None:
    made = life.today - life.chance.number(8, 20) * DAY
    due = life.today + life.chance.number(-4, 1) * DAY
    life.add(Promise, made, on=made, due_on=due, text=life.say("promise"))


def _reminder(life: Life) -> None:
    first = life.today - life.chance.number(0, 5) * DAY
    life.add(Reminder, life.last, client=life.who.uid, title=life.say("reminder"), first_on=first)


def _date(life: Life) -> None:
    on = life.today + life.chance.number(-5, 1) * DAY
    year = life.chance.number(1950, 1999) if life.chance.often(0.5) else None
    add_date(life, "Birthday", DateKind.BIRTHDAY, on, year)


def _step(life: Life) -> None:
    """Something delivered a while ago, thanked for, and not asked about since."""
    chance = life.chance
    longest = min(15, (life.today - life.last).days - STEP_DAYS - 1)
    delivered = life.today - (STEP_DAYS + chance.number(0, longest)) * DAY
    kind = chance.one_of((SaleKind.ORIGINAL, SaleKind.EDITION, SaleKind.COMMISSION, SaleKind.WORKSHOP))
    sell(life, kind, delivered, delivered)
    life.thank(delivered + 2 * DAY)


_OPENERS: Mapping[Waiting, Callable[[Life], None]] = {
    Waiting.THANKS_FOR_SALE: _thanks_for_sale,
    Waiting.THANKS_FOR_WORDS: _thanks_for_words,
    Waiting.REPLY: _reply,
    Waiting.MAKE_RIGHT: _make_right,
    Waiting.PROMISE: _promise,
    Waiting.REMINDER: _reminder,
    Waiting.DATE: _date,
    Waiting.STEP: _step,
}
