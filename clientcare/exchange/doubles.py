"""The same sale told by two: an order of a shop and the payment it was paid with, proposed as one (HEADERS, PayPal)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from clientcare.domain.calendar import PartialDay
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.money import Money
from clientcare.exchange.incoming import Format, Incoming, IncomingSale
from clientcare.exchange.known import Known
from clientcare.exchange.norms import fold
from clientcare.exchange.people_plan import Group
from clientcare.exchange.plan import ONE_SALE, SAME_SALE, SameSale
from clientcare.exchange.sales_plan import PlannedSale
from clientcare.words import importing

PAYMENTS = (Format.PAYPAL, Format.STRIPE, Format.SQUARE)
"""What knows the money best, and the work least: of two in the same files the order of the shop stays."""
_PAYMENTS = frozenset(each.value for each in PAYMENTS)
NEAR = (0, -1, 1)
"""Days: each writes the day in a time zone of its own."""


class _Told(Frozen):
    """A sale as one of them tells it. `buyers`: whoever may have bought it, by uid, group or name."""

    source: str
    where: str
    number: str
    title: str
    price: Money
    on: date
    buyers: frozenset[str]
    at: int | None = None
    uid: str | None = None

    @property
    def is_payment(self) -> bool:
        return self.source in _PAYMENTS


def with_doubles(found: list[PlannedSale], incoming: Incoming, known: Known) -> list[PlannedSale]:
    """The sales, those that are new and were told by another (of a shop and a payment program) left out and proposed.

    The same: an order's number that the payment names, and the price; else one who bought, the price, and the day or
    the one beside it. Each can be the same as one other. Who comes in only with such sales does not come in; a sale
    that the artist said is one of its own stays. What was left as proposed is known to be so the next time.
    """
    new = [at for at, each in enumerate(found) if each.step is not None and each.step.uid is None]
    spoken_for = _follow_what_was_said(found, new, known)
    told = {each.source for each in known.provenance if each.kind == "sale"} | {found[at].sale.source for at in new}
    if new and len({source in _PAYMENTS for source in told}) > 1:  # not only shops, and not only payments
        _propose(found, new, incoming, known, spoken_for)
    _leave_out_buyers(found)
    return found


def _follow_what_was_said(found: list[PlannedSale], new: list[int], known: Known) -> set[str]:
    """What was said before to be one sale with another stays out, whatever became of that; the uids of those others.
    It is no longer among the `new` ones."""
    said = {(each.source, each.external_id): each.target for each in known.provenance if each.kind == SAME_SALE}
    spoken_for = set()
    for at in new if said else ():
        planned = found[at]
        number = planned.sale.source, planned.sale.external_id
        if (uid := said.get(number)) is None:
            continue
        spoken_for.add(uid)
        sale, double = known.sales.get(uid), SameSale(*number, uid, ("", ""))
        if sale is None or sale.deleted_on is not None:
            found[at] = replace(planned, step=None, reason="deleted_order", double=double)
        else:
            found[at] = replace(planned, step=None, reason=ONE_SALE, facts={"title": sale.title}, double=double)
    new[:] = [at for at in new if found[at].step is not None]
    return spoken_for


def _propose(found: list[PlannedSale], new: list[int], incoming: Incoming, known: Known, spoken_for: set[str]) -> None:
    here = (each for each in _of_known(known) if each.uid not in spoken_for)
    others = _Others([*here, *_of_orders(found)])
    for at in sorted(new, key=lambda at: (found[at].sale.format in PAYMENTS, at)):
        planned = found[at]
        mine = _told(planned, at)
        if mine is None or (planned.sale.file, planned.sale.line) in incoming.decided.apart:
            continue
        other = next((each for each in others.like(mine, planned.sale) if _may_stay(planned.sale, each, found)), None)
        if other is not None:
            others.take(other)
            day = importing.day(other.on.month, other.on.day, other.on.year)
            facts = {"title": other.title, "on": day, "of": other.where}
            double = SameSale(planned.sale.source, planned.sale.external_id, other.uid, (other.source, other.number))
            found[at] = replace(planned, step=None, reason=SAME_SALE, facts=facts, double=double)


class _Others:
    """What was told, to be found by its price with its number or its day; each is the same as one other at most."""

    def __init__(self, told: Iterable[_Told]) -> None:
        self._by_number: dict[tuple[Money, bool, str], list[_Told]] = defaultdict(list)
        self._by_day: dict[tuple[Money, bool, date, str], list[_Told]] = defaultdict(list)
        self._taken: set[int] = set()
        for each in told:
            self._by_number[each.price, each.is_payment, _plain(each.number)].append(each)
            for buyer in each.buyers:
                self._by_day[each.price, each.is_payment, each.on, buyer].append(each)

    def take(self, told: _Told) -> None:
        self._taken.add(id(told))

    def like(self, mine: _Told, sale: IncomingSale) -> Iterator[_Told]:
        """Those that may be the same: nobody pays one thing by two, and two shops sell two."""
        for number in sale.references:
            yield from self._free(self._by_number.get((mine.price, not mine.is_payment, _plain(number)), ()))
        for by in NEAR:
            day = mine.on + timedelta(days=by)
            for buyer in sorted(mine.buyers):
                yield from self._free(self._by_day.get((mine.price, not mine.is_payment, day, buyer), ()))

    def _free(self, told: Iterable[_Told]) -> Iterator[_Told]:
        return (each for each in told if id(each) not in self._taken)


def _may_stay(sale: IncomingSale, other: _Told, found: Sequence[PlannedSale]) -> bool:
    """Whether the other one is what stays of the two."""
    return other.at is None or (found[other.at].step is not None and _yields(sale, found[other.at].sale))


def _yields(sale: IncomingSale, other: IncomingSale) -> bool:
    """Whether of two new ones the first is the one that is left: the payment."""
    return sale.format in PAYMENTS and other.format not in PAYMENTS


def _plain(number: str) -> str:
    return number.strip().lstrip("#").casefold()


def _of_known(known: Known) -> Iterator[_Told]:
    sources = {each.target: each.source for each in known.provenance if each.kind == "sale"}
    for sale in known.sales.values():
        day = _day(sale.sold_on)
        if sale.uid in sources and sale.price and day and sale.deleted_on is None:
            names = {f"name {fold(known.people[uid].client.name)}" for uid in sale.clients if uid in known.people}
            buyers = frozenset((*sale.clients, *names))
            source = sources[sale.uid]
            yield _Told(
                source, sale.where or source, sale.external_id, sale.title, sale.price, day, buyers, uid=sale.uid
            )


def _of_orders(found: Sequence[PlannedSale]) -> Iterator[_Told]:
    for at, planned in enumerate(found):
        if planned.step is not None and planned.step.uid is None and (told := _told(planned, at)):
            yield told


def _told(planned: PlannedSale, at: int) -> _Told | None:
    sale, match = planned.sale, planned.group.match
    day = _day(sale.sold_on)
    if sale.price is None or not sale.price.minor or day is None or planned.group.step is None:
        return None
    buyers = {f"group {planned.group.step.key}", f"name {fold(planned.group.step.name)}", match.uid, match.like}
    return _Told(
        sale.source,
        sale.where or sale.source,
        sale.external_id,
        sale.title,
        sale.price,
        day,
        frozenset(each for each in buyers if each),
        at,
    )


def _day(day: PartialDay | None) -> date | None:
    if day is None or day.month is None or day.day is None:
        return None
    on = date(day.year, day.month, day.day)
    return on if date.min < on < date.max else None


def _leave_out_buyers(found: Sequence[PlannedSale]) -> None:
    """Nobody new comes in who bought nothing but what is here already."""
    groups: dict[int, tuple[Group, list[PlannedSale]]] = {}
    for each in found:
        groups.setdefault(id(each.group), (each.group, []))[1].append(each)
    for group, theirs in groups.values():
        places = {each.sale.buyer for each in theirs}
        is_new = group.step is not None and group.step.uid is None and places.issuperset(group.places)
        if is_new and all(each.double or each.reason == "same_as" for each in theirs):
            group.step = None
