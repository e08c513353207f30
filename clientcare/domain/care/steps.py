"""Care after the sale: the steps of the plan, sale by sale (PRODUCT §3, row "after-sale step", and §3.4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from clientcare.domain.because import Because, Cause
from clientcare.domain.calendar import Unit, add, after_present_days, next_working
from clientcare.domain.care import keys
from clientcare.domain.care.answers import Answers
from clientcare.domain.care.facts import ClientFacts, Context, SaleFact
from clientcare.domain.care.items import Item
from clientcare.domain.records import PlanStep, StepVersion
from clientcare.domain.values import Kind, Stage

GROWS = "how-it-grows"
YEAR_ON = "year-on"
ARRIVED = "arrived"
STAYS_OPEN_DAYS = 60
COOL_DOWN = timedelta(days=3)
ONE_SALE_DAYS = 30
"""A later sale within so many days makes one *a year on* of both."""


class _Planned(NamedTuple):
    """A step of one sale on its own day; `until` is the own day of the next step of that sale."""

    step: PlanStep
    own: date
    until: date | None


def step_items(
    facts: ClientFacts, context: Context, answers: Answers, today: date, horizon: date
) -> Iterator[Item]:
    """The steps of every sale delivered, and what grows until delivery as of `today` and up to `horizon`."""
    for sale in facts.sales:
        if sale.owner != facts.uid:
            continue
        if sale.stage == Stage.DELIVERED and sale.delivered_on is not None:
            yield from _after_delivery(sale, sale.delivered_on, facts, context, answers)
        elif sale.stage in (Stage.AGREED, Stage.MAKING) and sale.sold_on is not None:
            yield from _growing(sale, sale.sold_on, facts, context, answers, today, horizon)


def _after_delivery(
    sale: SaleFact, delivered: date, facts: ClientFacts, context: Context, answers: Answers
) -> Iterator[Item]:
    entered = sale.delivered_entered_on or sale.entered_on
    later = _next_delivery(sale, delivered, facts)
    for step, own, until in _planned(sale, delivered, context):
        key = keys.after_sale(sale.uid, step.step)
        if own < entered or answers.closed(key) or _answered(sale, key, own, facts, answers):
            continue
        ends = [after_present_days(own, STAYS_OPEN_DAYS, context.away), until]
        if later is not None and (step.step != YEAR_ON or (later - delivered).days <= ONE_SALE_DAYS):
            ends.append(later)
        because = Because(
            because=Cause.STEP,
            uid=sale.uid,
            title=_works(sale, delivered, facts) if step.step == YEAR_ON else sale.title,
            on=delivered,
            step=step.step,
            step_name=(sale.handed_over and step.handed_over_name) or step.name,
            who=sale.who or None,
        )
        yield _item(key, own, min(end for end in ends if end is not None), because, sale, facts, context, answers)


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
    return [_Planned(step, own, until) for (own, step), until in zip(days, following, strict=True)]


def _in_force(step: PlanStep, delivered: date) -> StepVersion | None:
    """The version that held on the day of delivery, unless the step was switched off since (rule 13)."""
    version = None
    for candidate in step.versions:
        if candidate.since <= delivered:
            version = candidate
        elif not candidate.switched_on:
            return None
    return version if version is not None and version.switched_on and step.deleted_on is None else None


def _next_delivery(sale: SaleFact, delivered: date, facts: ClientFacts) -> date | None:
    """The first later delivery, of any kind of sale, to one of the same buyers."""
    return min(
        (
            other.delivered_on
            for other in facts.sales
            if other.stage == Stage.DELIVERED
            and other.delivered_on is not None
            and (other.delivered_on, other.seq) > (delivered, sale.seq)
            and not set(other.clients).isdisjoint(sale.clients)
        ),
        default=None,
    )


def _works(sale: SaleFact, delivered: date, facts: ClientFacts) -> str:
    """The works that one *a year on* stands for: those delivered within 30 days of the next, oldest first."""
    titles = [sale.title]
    last = (delivered, sale.seq)
    earlier = [
        other
        for other in facts.sales
        if other.stage == Stage.DELIVERED
        and other.delivered_on is not None
        and not set(other.clients).isdisjoint(sale.clients)
    ]
    for other in sorted(earlier, key=lambda one: (one.delivered_on or date.min, one.seq), reverse=True):
        moment = (other.delivered_on or date.min, other.seq)
        if moment < last and (last[0] - moment[0]).days <= ONE_SALE_DAYS:
            titles.insert(0, other.title)
            last = moment
    return ", ".join(titles)


def _growing(
    sale: SaleFact,
    sold: date,
    facts: ClientFacts,
    context: Context,
    answers: Answers,
    today: date,
    horizon: date,
) -> Iterator[Item]:
    """One open item for the latest month gone by, and those that are to come."""
    for step in context.steps:
        version = step.versions[-1]
        if step.step != GROWS or step.deleted_on is not None:
            continue
        if not version.switched_on or sale.kind not in version.kinds:
            continue
        days = _growing_days(sold, version, today, horizon)
        for own, until in zip(days, [*days[1:], None], strict=True):
            key = keys.grows(sale.uid, step.step, own)
            if own < sale.entered_on or answers.closed(key) or _answered(sale, key, own, facts, answers):
                continue
            end = after_present_days(own, STAYS_OPEN_DAYS, context.away)
            because = Because(
                because=Cause.STEP,
                uid=sale.uid,
                title=sale.title,
                on=sold,
                step=step.step,
                step_name=step.name,
                who=sale.who or None,
            )
            closes = end if until is None else min(end, until)
            yield _item(key, own, closes, because, sale, facts, context, answers)


def _growing_days(sold: date, version: StepVersion, today: date, horizon: date) -> list[date]:
    """The latest day gone by and all after it, one beyond the horizon at most."""
    gone = max(0, (today - sold).days // max(1, version.after.days_from(sold) + 3))
    days: list[date] = []
    for times in range(max(1, gone), gone + 5000):
        day = version.after.after(sold, times)
        if days and day <= today:
            days = []
        days.append(day)
        if day > horizon or day == date.max:
            break
    return days


def _answered(sale: SaleFact, key: str, own: date, facts: ClientFacts, answers: Answers) -> bool:
    felt = any(feeling.sale == sale.uid and feeling.on >= own for feeling in facts.feelings)
    return felt or answers.followed_up(key, sale.people, own)


def _item(
    key: str,
    own: date,
    closes_on: date,
    because: Because,
    sale: SaleFact,
    facts: ClientFacts,
    context: Context,
    answers: Answers,
) -> Item:
    cared = answers.latest_care_day(sale.people)
    due = own if cared is None else max(own, add(cared, COOL_DOWN.days, Unit.DAYS))
    due = next_working(due, context.days_off)
    return Item(
        key,
        Kind.AFTER_SALE,
        facts.uid,
        own,
        due,
        due,
        because,
        closes_on=closes_on,
        patient=True,
        hush_until=sale.quiet_until,
    )
