"""What a made-up person bought, and how it went on: thanks, how they felt, what they said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from clientcare.book.sample.chance import Weighted
from clientcare.book.sample.life import Life, Value
from clientcare.book.sample.person import Person
from clientcare.domain.calendar import DAY, PartialDay
from clientcare.domain.records import KindWords, Relation, Sale
from clientcare.domain.values import Channel, Direction, Feel, Permission, Purpose, SaleKind, Stage

BEFORE_THE_APP = 1500
"""So many days before they were added somebody may have bought."""
THANKED_WITHIN = 60
"""Thanks open for what was at most so many days old when it was entered (the setting as delivered)."""

KINDS: Weighted[SaleKind] = Weighted(
    {
        SaleKind.ORIGINAL: 40,
        SaleKind.EDITION: 30,
        SaleKind.COMMISSION: 10,
        SaleKind.SERVICE: 8,
        SaleKind.WORKSHOP: 7,
        SaleKind.OTHER: 5,
    }
)
_NOT_BOUGHT: Weighted[Stage] = Weighted(
    {Stage.WENT_ELSEWHERE: 4, Stage.ASKED: 3, Stage.REFUNDED: 2, Stage.CANCELLED: 2, Stage.DECLINED: 1}
)
_FEELS: Weighted[Feel] = Weighted({Feel.DELIGHTED: 34, Feel.HAPPY: 44, Feel.FINE: 14, Feel.UNSURE: 5, Feel.UNHAPPY: 3})
_CURRENCIES: Weighted[str] = Weighted({"EUR": 82, "GBP": 11, "USD": 7})
_PERMISSIONS: Weighted[Permission] = Weighted(
    {Permission.NOT_ASKED: 6, Permission.YES: 3, Permission.ASKED: 1, Permission.NO: 1}
)


def buy(life: Life, count: int, partners: Sequence[Person], galleries: Sequence[Person]) -> None:
    """So many sales, all of them thanked for and looked after by the day of the last contact."""
    chance = life.chance
    days = sorted(_delivery_day(life) for _ in range(count))
    for place, delivered in enumerate(days):
        if place and life.who.last is not None and chance.often(0.09):
            _not_bought(life, chance.day(life.who.added, life.last - DAY))
        else:
            _bought(life, delivered, partners, galleries)
    if life.who.last is not None:
        _owe_no_thanks(life)


def ask(life: Life) -> None:
    """Something asked for and answered, by somebody who has not bought anything yet."""
    _not_bought(life, life.chance.day(life.who.added, max(life.who.added, life.last - DAY)))


def _delivery_day(life: Life) -> date:
    """A day all whose after-sale steps are answered by the last contact, or still to come."""
    chance, added, last = life.chance, life.who.added, life.last
    lately = max(added, life.today - 363 * DAY), last - 36 * DAY
    if life.who.last is not None and lately[0] <= lately[1] and chance.often(0.5):
        return chance.day(*lately)
    long_ago = last - 367 * DAY
    first = added if added <= long_ago and chance.often(0.7) else added - BEFORE_THE_APP * DAY
    return chance.day(first, long_ago)


def _bought(life: Life, delivered: date, partners: Sequence[Person], galleries: Sequence[Person]) -> None:
    chance, who = life.chance, life.who
    handed_over = chance.often(0.4)
    sold = delivered if handed_over else delivered - chance.number(2, 20) * DAY
    fields: dict[str, Any] = {"handed_over": handed_over}
    if who.last is None:
        fields["imported"] = True
    elif partners and chance.often(0.02):
        fields["clients"] = (who.uid, _partner(life, partners, sold).uid)
    elif galleries and chance.often(0.02):
        fields |= {"through": chance.one_of(galleries).uid, "where": "gallery"}
    sell(life, KINDS.draw(chance), sold, delivered, **fields)
    if who.last is None:
        return
    if _opens_thanks(life, sold) and chance.often(0.7):
        _thank_for_it(life, min(life.last, max(who.added, sold + chance.number(1, 4) * DAY)))
    if life.may(0.4):
        felt = chance.day(max(who.added, delivered), life.last - DAY)
        life.feel(felt, _FEELS.draw(chance) if felt < life.last else Feel.HAPPY)


def _partner(life: Life, partners: Sequence[Person], sold: date) -> Person:
    """With whom they buy together; always the same one."""
    if life.partner is None:
        life.partner = life.chance.one_of(partners)
        life.add(Relation, sold, client=life.who.uid, other=life.partner.uid, kind="partner")
    life.partner.bought = min(sold, life.partner.bought or sold)
    return life.partner


def sell(life: Life, kind: SaleKind, sold: date, delivered: date | None, **fields: Value) -> None:
    """A sale agreed, and delivered where there is a day."""
    chance, who = life.chance, life.who
    life.title = life.words.title(kind, chance)
    if delivered is not None:
        fields |= {"delivered_on": PartialDay.of(delivered), "delivered_entered_on": max(delivered, who.added)}
    fields.setdefault("where", life.words.place("bought_at", chance))
    life.sale = life.add(
        Sale,
        sold,
        title=life.title,
        sale_kind=kind,
        stage=Stage.MAKING if delivered is None else Stage.DELIVERED,
        sold_on=PartialDay.of(sold),
        price=life.words.price(kind, _CURRENCIES.draw(chance), chance),
        what=life.words.technique(chance) if kind in (SaleKind.ORIGINAL, SaleKind.EDITION) else "",
        **fields,
    )
    who.bought = min(sold, who.bought or sold)
    life.sold = max(sold, life.sold or sold)


def _thank_for_it(life: Life, day: date) -> None:
    """Thanks, at times after a gift of theirs, and at times with kind words in return."""
    chance = life.chance
    if life.may(0.06):
        before = max(life.who.added, day - 2 * DAY)
        life.contact(before, Purpose.CHECK_IN, "gift", channel=Channel.GIFT, direction=Direction.THEY)
    life.thank(day)
    if life.may(0.12):
        said = chance.day(day, min(day + 10 * DAY, life.last))
        permission = _PERMISSIONS.draw(chance)
        life.add(KindWords, said, on=said, text=life.say("kind_words"), permission=permission, sale=life.sale)


def _opens_thanks(life: Life, sold: date) -> bool:
    return sold >= life.who.added - THANKED_WITHIN * DAY


def _owe_no_thanks(life: Life) -> None:
    """Thanks for everything at once, where some are still owed or none was ever said."""
    thanked, sold = life.who.thanked, life.sold
    if thanked is None or (sold is not None and thanked < sold and _opens_thanks(life, sold)):
        life.thank(life.chance.day(max(life.who.added, sold or life.who.added), life.last))


def _not_bought(life: Life, day: date) -> None:
    """A sale that did not come about, or was taken back."""
    chance = life.chance
    stage = Stage.ASKED if life.who.lot.is_new else _NOT_BOUGHT.draw(chance)
    kind = KINDS.draw(chance)
    agreed = stage in (Stage.REFUNDED, Stage.CANCELLED)
    life.add(
        Sale,
        day,
        title=life.words.title(kind, chance),
        sale_kind=kind,
        stage=stage,
        **{"sold_on" if agreed else "asked_on": PartialDay.of(day)},
    )
