"""What falls to whom in a made-up studio: circles, wishes, how much was bought and said, and what waits today."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from msgspec import Struct

from clientcare.book.sample.chance import Chance, Weighted
from clientcare.domain.calendar import Rhythm
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Circle
from clientcare.domain.values import CircleRole

ENTRIES_EACH = 20
SALES_EACH = 3
OPEN_SHARE = 0.05
OVERDUE_SHARE = 0.3


class Peace(StrEnum):
    """How far somebody is to be left in peace, and why."""

    NONE = "none"
    NO_PROMOTIONS = "no promotions"
    THEY_REACH_OUT = "they reach out"
    QUIET = "quiet"
    RESTING = "resting"
    IN_MEMORY = "in memory"
    PAUSED = "paused"
    NOT_OURS = "not ours"

    @property
    def keeps_check_ins(self) -> bool:
        return self in (Peace.NONE, Peace.NO_PROMOTIONS)


class Waiting(StrEnum):
    """What of somebody waits today; the first two are about check-ins, all others are open besides."""

    NOTHING = "nothing"
    CHECK_IN = "check-in"
    THANKS_FOR_SALE = "thanks for a sale"
    THANKS_FOR_WORDS = "thanks for kind words"
    THANKS_FOR_SENDING = "thanks for sending somebody"
    REPLY = "reply"
    MAKE_RIGHT = "make right"
    PROMISE = "promise"
    REMINDER = "reminder"
    DATE = "date"
    STEP = "step"

    @property
    def needs_sales(self) -> bool:
        return self in (Waiting.THANKS_FOR_SALE, Waiting.THANKS_FOR_WORDS, Waiting.MAKE_RIGHT, Waiting.STEP)


OPEN = tuple(Waiting)[2:]
_PEACE: Weighted[Peace] = Weighted(
    {
        Peace.NONE: 90,
        Peace.NO_PROMOTIONS: 4,
        Peace.THEY_REACH_OUT: 1.6,
        Peace.QUIET: 1.4,
        Peace.RESTING: 1.2,
        Peace.IN_MEMORY: 0.6,
        Peace.PAUSED: 0.6,
        Peace.NOT_OURS: 0.6,
    }
)


class _Habit(Frozen):
    """How people of one circle are: their share of everybody, and how much there is of each on average."""

    share: float
    entries: int
    sales: int


_HABITS = (
    _Habit(0.04, entries=46, sales=5),  # our people
    _Habit(0.14, entries=30, sales=5),  # collectors
    _Habit(0.46, entries=20, sales=3),  # clients
    _Habit(0.20, entries=13, sales=2),  # keep warm
    _Habit(0.09, entries=9, sales=0),  # new & curious
    _Habit(0.07, entries=5, sales=0),  # no rhythm
)
"""By the place of the circle; a studio that has more circles fills only these."""
_OWN_RHYTHMS = tuple(map(Rhythm.parse, ("6 weeks", "4 months", "9 months")))
_PLAIN = 2
"""The place of the circle that the first person is in, so that somebody has bought in the smallest studio."""
_IMPORTED_OF_OVERDUE = 0.05
_IMPORTED_WITHOUT_RHYTHM = 0.5
_ORGANISATIONS = 0.05
_COLLEAGUES = 0.15


class Lot(Struct):
    """What falls to one person. `place` is that of the circle, from 0; `silent`: they came by import, and nobody has
    spoken to them yet."""

    place: int
    circle: Circle
    peace: Peace
    waiting: Waiting = Waiting.NOTHING
    own_rhythm: Rhythm | None = None
    silent: bool = False
    organisation: bool = False
    colleague: bool = False
    entries: int = 0
    sales: int = 0

    @property
    def rhythm(self) -> Rhythm:
        return self.circle.every if self.own_rhythm is None else self.own_rhythm

    @property
    def is_new(self) -> bool:
        return self.circle.role is CircleRole.NEW

    @property
    def buys(self) -> bool:
        return bool(self.circle.every) and not self.is_new

    @property
    def has_check_in(self) -> bool:
        return bool(self.rhythm) and self.peace.keeps_check_ins

    @property
    def least_entries(self) -> int:
        """Room for each sale and its thanks, what was said last, changes and what waits today."""
        return 2 * self.sales + 6


def cast(
    chance: Chance, circles: Sequence[Circle], clients: int, *, opened: int | None, overdue: int | None
) -> list[Lot]:
    """The lots of that many people, 20 entries and 3 sales each on average, to the number.

    `opened` people have something open besides a check-in, the check-ins of `overdue` others are late; None is the
    usual share. Never more than there are people for it.
    """
    lots = _in_circles(chance, circles, clients)
    calm = [lot for lot in lots if lot.has_check_in]
    opened = round(OPEN_SHARE * clients) if opened is None else opened
    overdue = round(OVERDUE_SHARE * len(calm)) if overdue is None else overdue
    drawn = chance.some(calm, opened + overdue)
    for lot in drawn[:opened]:
        fitting = [waiting for waiting in OPEN if lot.buys or not waiting.needs_sales]
        lot.waiting = chance.one_of(fitting)
    for lot in drawn[opened:]:
        lot.waiting = Waiting.CHECK_IN
        lot.silent = lot is not lots[0] and lot.place == _PLAIN and chance.often(_IMPORTED_OF_OVERDUE)
    _share_out(chance, lots, clients)
    return lots


def _in_circles(chance: Chance, circles: Sequence[Circle], clients: int) -> list[Lot]:
    places = [place for place, habit in enumerate(_HABITS) for _ in range(round(habit.share * clients))]
    places = chance.some([*places, *[_PLAIN] * clients][: max(clients, len(places))], clients)
    places[0] = _PLAIN
    lots = []
    for place in places:
        lot = Lot(place, circles[place], _PEACE.draw(chance))
        if lot.buys:
            lot.organisation = chance.often(_ORGANISATIONS)
            lot.own_rhythm = chance.one_of(_OWN_RHYTHMS) if chance.often(0.03) else None
        elif not lot.is_new:
            lot.silent = chance.often(_IMPORTED_WITHOUT_RHYTHM)
            lot.colleague = not lot.silent and chance.often(_COLLEAGUES)
        lots.append(lot)
    lots[0].peace, lots[0].own_rhythm = Peace.NONE, None
    return lots


def _share_out(chance: Chance, lots: Sequence[Lot], clients: int) -> None:
    """Sales and entries as each circle has them, then one more or fewer for each until the totals fit."""
    for lot in lots:
        lot.sales = _about(chance, _HABITS[lot.place].sales) if lot.buys else int(lot.is_new and chance.often(0.5))
    buyers = [lot for lot in lots if lot.buys and not lot.silent]
    _fit(buyers, "sales", SALES_EACH * clients - sum(lot.sales for lot in lots), lambda lot: 1)
    for lot in lots:
        few = lot.sales + 1 + int(chance.often(0.3))
        lot.entries = few if lot.silent else max(lot.least_entries, _about(chance, _HABITS[lot.place].entries))
    talking = [lot for lot in lots if not lot.silent]
    _fit(talking, "entries", ENTRIES_EACH * clients - sum(lot.entries for lot in lots), lambda lot: lot.least_entries)


def _about(chance: Chance, mean: int) -> int:
    return max(1, round(mean * (0.5 + chance.part())))


def _fit(lots: Sequence[Lot], name: str, missing: int, least: Callable[[Lot], int]) -> None:
    step = 1 if missing > 0 else -1
    while missing:
        before = missing
        for lot in lots:
            if missing and (step > 0 or getattr(lot, name) > least(lot)):
                setattr(lot, name, getattr(lot, name) + step)
                missing -= step
        if missing == before:
            raise ValueError(f"{missing} {name} too many")
