"""Lives made up by chance: anything that may happen, in any order, close enough together to matter.

Each thing that happens has a number of its own to choose by, so that hypothesis can leave out what does not matter.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time, timedelta
from random import Random

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from clientcare.domain.calendar import LeapDay
from clientcare.domain.care.engine import candidates
from clientcare.domain.care.facts import Context
from clientcare.domain.values import Feel, Purpose, SaleKind, Stage
from tests.domain.care.lives import Life, life
from tests.domain.care.orders import CIRCLES, away, circle, order, plan, step, version

TODAY = date(2026, 5, 14)
"""The day on which every one of these lives is told: nothing in them happens later than the day after."""

Tell = Callable[[Random, Life], object]

AGO = (*range(21), *range(12), 29, 30, 31, 45, 60, 61, 62, 90, 180, 360, 366, 380, 700, 1500)
AHEAD = (1, 2, 5, 14, 15, 30, 40, 90, 400)
RHYTHMS = ("none", "3 days", "2 weeks", "1 month", "2 months", "6 months", "1 year")
NAMES = ("Boat", "Gull", "Harbour", "Cat", "Lamp")
PEOPLE = (("Ana",), ("Ana",), ("Ana",), ("Ana", "Ben"), ("Ben", "Ana"))
"""The client, alone or together with Ben."""


def past(by: Random) -> date:
    """A day up to today: mostly lately, some long ago."""
    return TODAY - timedelta(by.choice(AGO))


def to_come(by: Random) -> date:
    return TODAY + timedelta(by.choice(AHEAD))


def maybe(by: Random, one: date, chance: float = 0.5) -> date | None:
    return one if by.random() < chance else None


def entered(by: Random, on: date) -> date:
    """It is written down on its day, or some days later."""
    return min(TODAY, max(on, on + timedelta(by.choice((0, 0, 0, 0, 1, 6, 8, 59, 60, 61)))))


# --- what may happen ----------------------------------------------------------------------------------------------


def _sale(by: Random, told: Life) -> object:
    stage = by.choice((*[Stage.DELIVERED] * 16, *Stage))
    sold = past(by)
    delivered = min(TODAY, sold + timedelta(by.choice((0, 0, 3, 40)))) if stage == "delivered" else None
    typed = entered(by, delivered or sold)
    return told.sale(
        f"{by.choice(NAMES)} {len(told.facts.sales)}",
        asked=sold if stage == "asked" else maybe(by, past(by)),
        sold=None if stage == "asked" else sold,
        delivered=delivered,
        stage=stage,
        kind=by.choice((*["original"] * 6, *SaleKind)),
        buyers=by.choice(PEOPLE),
        through=by.choice((None, None, None, None, "Nord", "Ana")),
        quiet_until=maybe(by, by.choice((past, to_come))(by), 0.2),
        entered=typed,
        delivered_entered=max(typed, delivered) if delivered else None,
        thanks_since=maybe(by, past(by), 0.2),
        handed_over=by.random() < 0.5,
        imported=by.random() < 0.3,
    )


def _contact(by: Random, told: Life) -> object:
    on = by.choice((past(by), past(by), past(by), TODAY + timedelta(1)))
    no_answer = by.random() < 0.15
    return told.contact(
        on,
        by.choice(tuple(Purpose)),
        by.choice(("we", "we", "they", "both")),
        people=by.choice((*PEOPLE, ("Ben",))),
        entered=entered(by, on),
        no_answer=no_answer,
        needs_reply=by.random() < 0.3,
        gift=by.random() < 0.2,
        next_on=maybe(by, on + timedelta(by.choice((1, 3, 20, 300))), 0.2),
        answers=() if no_answer else some_keys(by, told),
        not_answers=some_keys(by, told),
    )


def some_keys(by: Random, told: Life) -> tuple[str, ...]:
    """Of things open or to come: mostly none."""
    found = keys(told)
    return tuple(by.sample(found, min(len(found), by.choice((0, 0, 0, 0, 1, 2)))))


def keys(told: Life) -> list[str]:
    """Of all that is open, or soon to come."""
    return [item.key for item in candidates(told.facts, told.order, TODAY, TODAY + timedelta(40))]


def _feeling(by: Random, told: Life) -> object:
    about = by.choice((None, *(sale.title for sale in told.facts.sales)))
    return told.felt(by.choice(tuple(Feel)), past(by), about, by.choice(("Ana", "Ana", "Ben")))


def _praise(by: Random, told: Life) -> object:
    on = past(by)
    return told.praised(on, f"praise-{len(told.facts.kind_words)}", entered(by, on), by.choice(PEOPLE))


def _sent(by: Random, told: Life) -> object:
    on, bought, quiet = past(by), maybe(by, past(by)), maybe(by, to_come(by), 0.2)
    return told.sent(
        f"Friend {len(told.facts.sent)}",
        on,
        bought=max(bought, quiet) if bought and quiet else bought,
        entered=entered(by, on),
        sale_entered=entered(by, bought) if bought else None,
        sale_thanks_since=maybe(by, past(by)),
        imported=by.random() < 0.3,
        sale_imported=by.random() < 0.3,
        quiet_until=quiet if bought else None,
    )


def _promise(by: Random, told: Life) -> object:
    due = maybe(by, by.choice((past, to_come))(by))
    return told.promised(f"Promise {len(told.facts.promises)}", past(by), due, by.random() < 0.3)


def _date(by: Random, told: Life) -> object:
    yearly = by.choice(("05-14", "05-15", "05-20", "06-01", "12-28", "01-03", "1980-02-29", "2026-05-18"))
    heads_up = by.choice((0, 1, 1, 7, 30, 366))
    return told.date(f"Day {len(told.facts.dates)}", yearly, heads_up=heads_up, entered=past(by), on=by.random() < 0.8)


def _reminder(by: Random, told: Life) -> object:
    first = by.choice((past, to_come))(by)
    return told.remind(
        f"Reminder {len(told.facts.reminders)}",
        first,
        by.choice(("", "FREQ=MONTHLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=YEARLY", "FREQ=DAILY;COUNT=3")),
        after_done=by.choice((None, None, "3 months")),
        at=by.choice((None, time(1, 30), time(17))),
        ends=maybe(by, first + timedelta(by.choice((0, 30, 400))), 0.3),
    )


def _mark(by: Random, told: Life) -> object:
    """Snoozed, skipped or done: something that is open or soon to come, today or lately."""
    found = keys(told)
    if not found:
        return told
    key, on = by.choice(found), TODAY - timedelta(by.choice((0, 0, 1, 20)))
    if by.random() < 0.5:
        return told.snoozed(key, on + timedelta(by.choice((1, 3, 30))), on)
    return told.done(key, on) if key.startswith("reminder") else told.skipped(key, on)


def _move(by: Random, told: Life) -> object:
    since = max(past(by), told.facts.belongings[-1].since + timedelta(1))
    own = by.choice((None, None, *RHYTHMS))
    if since > TODAY:
        return told
    return told.moved(by.choice(CIRCLES)[0], since, together=by.random() < 0.5, own=own)


def _wish(by: Random, told: Life) -> object:
    since = max(past(by), told.facts.wishes[-1].since + timedelta(by.choice((0, 1))))
    wish = by.choice(("welcome", "welcome", "welcome", "quiet", "they-reach-out"))
    return told.wishes(wish, since) if since <= TODAY else told


def _state(by: Random, told: Life) -> object:
    since = max(past(by), told.facts.states[-1].since + timedelta(1))
    state = by.choice(("active", "active", "active", "resting", "in-memory"))
    return told.turned(state, since) if since <= TODAY else told


def _pause(by: Random, told: Life) -> object:
    since = past(by)
    return told.paused(since, by.choice((None, to_come(by), since, since + timedelta(1), since + timedelta(9))))


def _standing(by: Random, told: Life) -> object:
    what = by.choice(("imported", "last in touch", "last in touch", "not ours"))
    if what == "imported":
        return told.imported(past(by))
    return told.last_in_touch(past(by)) if what == "last in touch" else told.not_ours()


SAID: tuple[Tell, ...] = (*[_contact] * 4, *[_sale] * 4, *[_feeling] * 2, _praise, _sent, _promise, _date, _reminder)
DONE: tuple[Tell, ...] = (*[_mark] * 10, *[_move] * 3, _wish, _state, _pause, _standing)


# --- lives --------------------------------------------------------------------------------------------------------


def an_order(by: Random) -> Context:
    """An artist with days off and away, circles and a plan that changed."""
    changed = []
    for name, every in CIRCLES[:3]:
        turns = sorted({past(by) for _ in range(by.choice((0, 0, 1, 2)))})
        first = by.choice((every, every, *RHYTHMS))
        changed.append(circle(name, first, *((by.choice(RHYTHMS), on) for on in turns)))
    arrived = step("arrived", version("7 days", "original", "service"), version("9 days", "original", since="1 May"))
    late = step("late", version(by.choice(("7 days", "40 days", "3 years")), "original", since="1 Apr"), place=5)
    grows = step("how-it-grows", version("1 month", *SaleKind, on=by.random() < 0.6), place=4)
    spans = (away("1 May", "18 May"), away("10 Jun", "30 Jun"), away("20 May", "31 Jul 2027"))
    return order(
        *changed,
        steps=plan(grows, *by.sample((arrived, late), by.choice((0, 0, 1, 2)))),
        away=tuple(by.sample(spans, by.choice((0, 0, 0, 1, 2)))),
        thanks_days=by.choice((1, 1, 0, 3)),
        promise_heads_up=by.choice((1, 0, 5)),
        leap_day=by.choice(tuple(LeapDay)),
        days_off=by.choice((frozenset[int](), frozenset({5, 6}), frozenset({0, 1, 2, 4, 5, 6}))),
    )


def lives(tells: Sequence[Tell] = (*SAID, *SAID, *DONE)) -> SearchStrategy[Life]:
    """Anybody's life up to today, in which 8 to 20 of these things happened."""
    numbers = st.integers(0, 2**48)
    return st.builds(
        lambda first, all_others: _told(tells, first, all_others), numbers, st.lists(numbers, min_size=8, max_size=20)
    )


def _told(tells: Sequence[Tell], first: int, others: Sequence[int]) -> Life:
    by = Random(first)
    told = life(circle=by.choice(CIRCLES)[0], since=date(2020, 1, 1)).under(an_order(by))
    for number in others:
        by = Random(number)
        by.choice(tells)(by, told)
    return told
