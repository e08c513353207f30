"""Lives told in a few words and what comes of them, so that a test of the care engine is a sentence about a person."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Self

from clientcare.domain.calendar import Rhythm, Span
from clientcare.domain.care.engine import items_of, upcoming_of
from clientcare.domain.care.items import Item
from clientcare.domain.care.today import Standing
from clientcare.domain.records import Belonging, StateSpan, WishSpan
from clientcare.domain.values import Fit, State, Wish
from tests.domain.care.spoken import Day, day, days, said, slug
from tests.domain.care.telling import Telling


class Life(Telling):
    """A client of whom all this is told, how close they are, and what the engine makes of it."""

    # How close, and what they allow.

    def moved(self, circle: str, on: Day, *, together: bool = False, own: str | None = None) -> Self:
        """Into a circle, by hand or together with others; `own` is a rhythm of their own from then on."""
        belonging = Belonging(slug(circle), day(on), Rhythm.parse(own) if own else None, together)
        return self._having(belongings=(*self._facts.belongings, belonging))

    def wishes(self, wish: str, since: Day) -> Self:
        return self._having(wishes=(*self._facts.wishes, WishSpan(Wish(wish), day(since))))

    def quiet(self, since: Day, until: Day | None = None) -> Self:
        """Asked for quiet, until welcoming us again."""
        self.wishes("quiet", since)
        return self.wishes("welcome", until) if until else self

    def turned(self, state: str, since: Day) -> Self:
        return self._having(states=(*self._facts.states, StateSpan(State(state), day(since))))

    def resting(self, since: Day, until: Day | None = None) -> Self:
        self.turned("resting", since)
        return self.turned("active", until) if until else self

    def paused(self, since: Day, until: Day | None = None) -> Self:
        span = Span(day(since), day(until) if until else None)
        return self._having(pauses=(*self._facts.pauses, span))

    def not_ours(self) -> Self:
        return self._having(fit=Fit.NOT_OURS)

    def imported(self, on: Day) -> Self:
        return self._having(imported_on=day(on))

    def last_in_touch(self, on: Day) -> Self:
        return self._having(last_in_touch_on=day(on))

    # What comes of it.

    def items(self, on: Day, wall: datetime | None = None) -> list[Item]:
        """What is open on that day, snoozed items too."""
        return items_of(self.facts, self.order, day(on), wall)

    def open(self, on: Day, wall: datetime | None = None) -> list[str]:
        """The keys that Today shows on that day, with the name of the client in place of its uid."""
        return [self.named(item.key) for item in self.items(on, wall) if item.snoozed_until is None]

    def item(self, key: str, on: Day) -> Item:
        """The open item of that key; ValueError where it is not open."""
        (found,) = [item for item in self.items(on) if self.named(item.key) == key]
        return found

    def coming(self, on: Day, until: Day) -> list[str]:
        """The keys of what falls due after that day and up to `until`."""
        return [self.named(item.key) for item in upcoming_of(self.facts, self.order, day(on), day(until))]

    def shown(self, key: str, first: Day = "1 Jan", last: Day = "31 Dec") -> str:
        """When Today shows it, in the year 2026: "from 5 May", "5 May to 9 Jun", "never".

        All that is told counts on every day, also on those before it.
        """
        found = [one for one in days(first, last) if key in self.open(one)]
        if not found:
            return "never"
        spans: list[list[date]] = []
        for one in found:
            if spans and one - spans[-1][-1] == timedelta(days=1):
                spans[-1].append(one)
            else:
                spans.append([one])
        told = [f"{said(span[0])} to {said(span[-1])}" for span in spans[:-1]]
        begin, end = spans[-1][0], spans[-1][-1]
        told.append(f"from {said(begin)}" if end == day(last) else f"{said(begin)} to {said(end)}")
        return ", ".join(told)

    def check_in_due(self, on: Day = "31 Dec 2034") -> str | None:
        """The day on which the next check-in falls due, as known on that day; None where none will come."""
        found = [item for item in self.items(on) if item.kind == "check_in"]
        return said(found[0].due_on) if found else None

    def named(self, key: str) -> str:
        return key.replace(self.uid, slug(self.name))


def life(name: str = "Ana", circle: str = "No rhythm", since: Day = "1 Jan 2020") -> Life:
    """A client added on `since`; nothing is asked of us for them where their circle has no rhythm."""
    return Life(name, circle, since)


def standing(told: Life) -> Standing:
    """Where a client stands among others."""
    circle = told.order.circles[told.facts.belongings[-1].circle]
    return Standing(circle.place, circle.place == 0, told.facts.sort_name, told.uid)
