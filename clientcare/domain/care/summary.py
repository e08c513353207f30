"""What is kept beside each client so that lists and Today know whom to look at (PRODUCT §3, introduction, and §3.9)."""

from __future__ import annotations

from datetime import date

from clientcare.domain.calendar import Unit, add
from clientcare.domain.care.answers import Answers
from clientcare.domain.care.check_in import bought_days, check_in_item, goes_through_others
from clientcare.domain.care.engine import hidden, opens_first_on
from clientcare.domain.care.facts import ClientFacts, Context
from clientcare.domain.care.items import Item
from clientcare.domain.care.outlook import AHEAD_DAYS, Outlook, outlook_of
from clientcare.domain.care.rhythms import turns_of
from clientcare.domain.care.wishes import allowed_on
from clientcare.domain.frozen import Frozen
from clientcare.domain.values import Kind, Purpose

DISTANT_AFTER_DAYS = 60


class Summary(Frozen):
    """The outlook of one client, and the days on which something begins, as known on the day it was computed.

    `wakes_on`: the first day on which anything but the check-in can open (never later than the truth; None: never). The
    check-in is told by its due day, its rhythm in days and the day until which it is snoozed. `distant_from` and
    `never_asked_from`: the first day of being a long-distance client, and of never having been asked.
    """

    outlook: Outlook
    wakes_on: date | None
    next_check_in_on: date | None
    check_in_days: int
    check_in_hidden_until: date | None
    last_care_on: date | None
    first_sold_on: date | None
    last_sold_on: date | None
    works: int
    distant_from: date | None
    never_thanked: bool
    never_asked_from: date | None
    spoken: bool


def summary_of(facts: ClientFacts, context: Context, today: date) -> Summary:
    """The summary of whole facts, for `today` and the days after it, while nothing is written."""
    answers = Answers(facts)
    outlook = outlook_of(facts, context, today, answers=answers)
    check_in = _check_in(facts, context, answers, outlook, today)
    days = bought_days(facts)
    first, last = (min(days), max(days)) if days else (None, None)
    thanked = max((c.on for c in answers.mine if c.ours and c.purpose == Purpose.THANKS), default=None)
    return Summary(
        outlook=outlook,
        wakes_on=_wakes_on(facts, context, outlook),
        next_check_in_on=check_in.due_on if check_in else None,
        check_in_days=check_in.rhythm_days if check_in else 0,
        check_in_hidden_until=hidden(check_in, today).snoozed_until if check_in else None,
        last_care_on=answers.latest_care_day((facts.uid,)),
        first_sold_on=first,
        last_sold_on=last,
        works=len(days),
        distant_from=_distant_from(facts, context, answers, last, today),
        never_thanked=first is not None and (thanked is None or thanked < first),
        never_asked_from=_never_asked_from(facts, answers, first),
        spoken=any(facts.uid in contact.clients for contact in facts.contacts),
    )


def _wakes_on(facts: ClientFacts, context: Context, outlook: Outlook) -> date | None:
    opens = [opens_first_on(item) for item in outlook.items if item.kind is not Kind.CHECK_IN]
    if any(one.switched_on for one in facts.dates) or (facts.sales and context.longest_step > AHEAD_DAYS):
        opens.append(outlook.until)  # what comes later than that is not looked for before
    return min(opens, default=None)


def _check_in(facts: ClientFacts, context: Context, answers: Answers, outlook: Outlook, today: date) -> Item | None:
    """The next check-in, however far ahead, where it may open when it falls due."""
    item = next((item for item in outlook.items if item.kind is Kind.CHECK_IN), None)
    if item is None:
        item = check_in_item(facts, context, answers)
    may_open = item is not None and Kind.CHECK_IN in outlook.allowed_on(max(today, item.due_on))
    return item if may_open else None


def _distant_from(
    facts: ClientFacts, context: Context, answers: Answers, last_sold: date | None, today: date
) -> date | None:
    """Distant by silence (PRODUCT §3.9): bought, may be checked in with, and not cared for since or for long."""
    if last_sold is None or goes_through_others(facts, answers):
        return None
    cared = answers.latest_care_day((facts.uid,))
    days = []
    if cared is None or cared < last_sold:
        days.append(add(last_sold, DISTANT_AFTER_DAYS + 1, Unit.DAYS))
    if cared is not None:
        rhythm = turns_of(facts.belongings, context.circles)[-1].rhythm
        silence = rhythm.after(cared, 2) if rhythm else add(cared, 1, Unit.YEARS)
        days.append(add(silence, 1, Unit.DAYS))
    pauses = [pause.until for pause in facts.pauses if pause.until is not None and pause.until > today]
    since = max(min(days), *pauses, date.min)
    return since if Kind.CHECK_IN in allowed_on(facts, max(since, today)) else None


def _never_asked_from(facts: ClientFacts, answers: Answers, first_sold: date | None) -> date | None:
    """Bought more than 60 days ago, and no feeling recorded, nor asked for."""
    asked = any(contact.purpose == Purpose.ASK_FEELING for contact in answers.mine)
    felt = any(feeling.client == facts.uid for feeling in facts.feelings)
    if first_sold is None or asked or felt:
        return None
    return add(first_sold, DISTANT_AFTER_DAYS + 1, Unit.DAYS)
