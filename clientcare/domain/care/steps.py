"""Care after the sale: the steps of the plan, sale by sale (PRODUCT §3, row "after-sale step", and §3.4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from clientcare.domain.because import Because, Cause
from clientcare.domain.calendar import Unit, add, after_present_days, next_working
from clientcare.domain.care import keys
from clientcare.domain.care.answers import Answers
from clientcare.domain.care.facts import ClientFacts, Context, Moment, SaleFact
from clientcare.domain.care.items import Item
from clientcare.domain.records import PlanStep, StepVersion
from clientcare.domain.values import Kind, Stage

GROWS = "how-it-grows"
YEAR_ON = "year-on"
STAYS_OPEN_DAYS = 60
COOL_DOWN_DAYS = 3
ONE_SALE_DAYS = 30
"""A later sale within so many days makes one *a year on* of both."""


def step_items(facts: ClientFacts, context: Context, answers: Answers, today: date, horizon: date) -> Iterator[Item]:
    """The steps that have not closed by `today` and whose own day is up to `horizon`, of all sales on this card."""
    steps = _Steps(facts, context, answers, today, horizon)
    for sale in facts.sales:
        if sale.owner != facts.uid:
            continue
        if sale.stage == Stage.DELIVERED:
            yield from steps.after_delivery(sale)
        elif sale.bought:
            yield from steps.until_delivery(sale)


class _Planned(NamedTuple):
    """A step of one sale on its own day; `until` is the own day of the next step of that sale."""

    step: PlanStep
    key: str
    own: date
    until: date | None


class _Steps:
    """Makes the items of one client's steps, as they are on `today` and up to `horizon`."""

    def __init__(self, facts: ClientFacts, context: Context, answers: Answers, today: date, horizon: date) -> None:
        self._facts = facts
        self._context = context
        self._answers = answers
        self._today = today
        self._horizon = horizon
        self._longest = timedelta(context.longest_step + STAYS_OPEN_DAYS + context.days_away)

    def after_delivery(self, sale: SaleFact) -> Iterator[Item]:
        """By the plan in force on the day of delivery; a later delivery closes all but the *year on* of long before."""
        delivered = sale.delivered_on
        if delivered is None or self._today - delivered > self._longest:
            return
        later = _next_delivery(sale, delivered, self._facts)
        one_sale = later is not None and (later - delivered).days <= ONE_SALE_DAYS
        entered = sale.delivered_entered_on or sale.entered_on
        for planned in _planned(sale, delivered, self._context):
            year_on = planned.step.step == YEAR_ON
            closes = self._closes(sale, planned, entered, later if one_sale or not year_on else None)
            if closes is not None:
                title = _works(sale, delivered, self._facts) if year_on else sale.title
                yield self._item(sale, planned, closes, delivered, title)

    def until_delivery(self, sale: SaleFact) -> Iterator[Item]:
        """Where it grows: one open item for the latest month gone by, and those that are to come."""
        for step in self._context.steps:
            version = step.versions[-1]
            grows = step.step == GROWS and version.switched_on and sale.kind in version.kinds
            if not grows or sale.sold_on is None:
                continue
            days = _growing_days(sale.sold_on, version, self._today, self._horizon)
            for own, until in zip(days, (*days[1:], None), strict=True):
                planned = _Planned(step, keys.grows(sale.uid, step.step, own), own, until)
                closes = self._closes(sale, planned, sale.entered_on, None)
                if closes is not None:
                    yield self._item(sale, planned, closes, sale.sold_on, sale.title)

    def _closes(self, sale: SaleFact, planned: _Planned, entered: date, later: date | None) -> date | None:
        """When it closes by itself; None where it came too early (rule 7), lies too far, has closed or was answered."""
        own = planned.own
        if own < entered or own > self._horizon:
            return None
        gone = after_present_days(own, STAYS_OPEN_DAYS, self._context.away)
        closes = min(end for end in (gone, planned.until, later) if end is not None)
        if closes <= self._today or self._answers.closed(planned.key) or self._answered(sale, planned.key, own):
            return None
        return closes

    def _item(self, sale: SaleFact, planned: _Planned, closes: date, on: date, title: str) -> Item:
        due = self._cooled_down(sale, planned.own)
        step = planned.step
        because = Because(
            because=Cause.STEP,
            uid=sale.uid,
            title=title,
            on=on,
            step=step.step,
            step_name=(sale.handed_over and step.handed_over_name) or step.name,
            who=sale.who or None,
        )
        return Item(
            planned.key,
            Kind.AFTER_SALE,
            self._facts.uid,
            planned.own,
            due,
            due,
            because,
            closes_on=closes,
            patient=True,
            hush_until=sale.quiet_until,
        )

    def _answered(self, sale: SaleFact, key: str, own: date) -> bool:
        felt = any(feeling.sale == sale.uid and feeling.on >= own for feeling in self._facts.feelings)
        return felt or self._answers.followed_up(key, sale.people, own)

    def _cooled_down(self, sale: SaleFact, own: date) -> date:
        """Not within 3 days after a care contact (rule 4), and on a working day."""
        cared = self._answers.latest_care_day(sale.people)
        due = own if cared is None else max(own, add(cared, COOL_DOWN_DAYS, Unit.DAYS))
        return next_working(due, self._context.days_off)


def _planned(sale: SaleFact, delivered: date, context: Context) -> list[_Planned]:
    """The plan in force on the day of delivery for that kind of sale, in the order of own days."""
    days = sorted(
        (
            (version.after.after(delivered), step)
            for step in context.steps
            if step.step != GROWS and (version := _in_force(step, delivered)) and sale.kind in version.kinds
        ),
        key=lambda planned: (planned[0], planned[1].place),
    )
    following = [next((later for later, _ in days if later > own), None) for own, _ in days]
    return [
        _Planned(step, keys.after_sale(sale.uid, step.step), own, until)
        for (own, step), until in zip(days, following, strict=True)
    ]


def _in_force(step: PlanStep, delivered: date) -> StepVersion | None:
    """The version that held on the day of delivery, unless the step was switched off since (rule 13)."""
    version = None
    for candidate in step.versions:
        if candidate.since <= delivered:
            version = candidate
        elif not candidate.switched_on:
            return None
    return version if version is not None and version.switched_on else None


def _delivered_with(sale: SaleFact, facts: ClientFacts) -> Iterator[tuple[Moment, str]]:
    """When each sale to one of the same buyers was delivered, and what it was."""
    for other in facts.sales:
        delivered = other.delivered_on if other.stage == Stage.DELIVERED else None
        if delivered is not None and (other.clients == sale.clients or not set(other.clients).isdisjoint(sale.clients)):
            yield (delivered, other.seq), other.title


def _next_delivery(sale: SaleFact, delivered: date, facts: ClientFacts) -> date | None:
    """The first later delivery, of any kind of sale, to one of the same buyers."""
    later = (moment for moment, _ in _delivered_with(sale, facts) if moment > (delivered, sale.seq))
    return min(later, default=(None, 0))[0]


def _works(sale: SaleFact, delivered: date, facts: ClientFacts) -> str:
    """The works that one *a year on* stands for: each delivered within 30 days of the next, oldest first."""
    titles = [sale.title]
    last = (delivered, sale.seq)
    for moment, title in sorted(_delivered_with(sale, facts), reverse=True):
        if moment < last and (last[0] - moment[0]).days <= ONE_SALE_DAYS:
            titles.insert(0, title)
            last = moment
    return ", ".join(titles)


def _growing_days(sold: date, version: StepVersion, today: date, horizon: date) -> list[date]:
    """The latest day gone by and all after it, one beyond the horizon at most."""
    times = max(1, (today - sold).days // max(1, version.after.days_from(sold) + 3))
    days = [version.after.after(sold, times)]
    while days[-1] <= horizon and days[-1] < date.max:
        times += 1
        day = version.after.after(sold, times)
        if day <= today:
            days.clear()
        days.append(day)
    return days
