"""The care engine: (facts, settings, today) → care items, for every screen and the command line (PRODUCT §3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime

from clientcare.domain.calendar import Span, Unit, add
from clientcare.domain.care import keys
from clientcare.domain.care.answers import Answers
from clientcare.domain.care.asked import make_right_items, reply_items
from clientcare.domain.care.check_in import check_in_item
from clientcare.domain.care.facts import ClientFacts, Context, MarkFact, ReminderFact
from clientcare.domain.care.items import Item
from clientcare.domain.care.own import date_items, promise_items, reminder_items
from clientcare.domain.care.steps import step_items
from clientcare.domain.care.thanks import thanks_items
from clientcare.domain.care.wishes import CLOSED_BY_CALM, WHILE_AWAY, allowed_on, calm_spans
from clientcare.domain.frozen import replace
from clientcare.domain.values import Kind, MarkKind


def items_of(facts: ClientFacts, context: Context, today: date, wall: datetime | None = None) -> list[Item]:
    """What is open for one client today, in the order of kinds and days; snoozed items too, marked as such.

    `wall` is the time on the wall, for reminders with a time; None is a day without an hour, when all of them are open.
    """
    found = candidates(facts, context, today, add(today, 1, Unit.DAYS))
    found = [item_with_snooze(item, facts.marks) for item in found]
    return shown(found, allowed_on(facts, today), context, today, wall)


def shown(
    found: Sequence[Item], allowed: frozenset[Kind], context: Context, today: date, wall: datetime | None
) -> list[Item]:
    """What is open on that day of all that may open; `allowed` are the kinds that their wishes let open on it."""
    if context.is_away(today):
        allowed &= WHILE_AWAY
    items = [item for item in found if item.kind in allowed and is_open(item, today, wall)]
    if any(item.kind is Kind.MAKE_RIGHT and item.opens_on <= today for item in found):
        items = [item for item in items if item.kind is not Kind.AFTER_SALE]
    if len(items) > 1:
        items = sorted(first_of_each_reminder(items), key=by_kind_and_day)
    return [hidden(item, today) for item in items]


def free_reminder_items(
    reminders: Iterable[ReminderFact],
    marks: Iterable[MarkFact],
    today: date,
    wall: datetime | None = None,
) -> list[Item]:
    """The open items of reminders that are for nobody in particular."""
    of = _by_reminder(marks)
    found = _candidates_of_nobody(reminders, of, today, add(today, 1, Unit.DAYS))
    items = first_of_each_reminder(item for item in found if is_open(item, today, wall))
    return [snoozed(item, of.get(item.because.uid, ()), today) for item in items]


def free_reminder_candidates(
    reminders: Iterable[ReminderFact], marks: Iterable[MarkFact], today: date, horizon: date
) -> list[Item]:
    """What of such reminders is not answered, up to `horizon`."""
    return _candidates_of_nobody(reminders, _by_reminder(marks), today, horizon)


def _candidates_of_nobody(
    reminders: Iterable[ReminderFact], marks: Mapping[str, Sequence[MarkFact]], today: date, horizon: date
) -> list[Item]:
    return [item for one in reminders for item in reminder_items(one, None, marks.get(one.uid, ()), today, horizon)]


def _by_reminder(marks: Iterable[MarkFact]) -> dict[str, list[MarkFact]]:
    """The marks of each: there may be as many as days in years."""
    found: dict[str, list[MarkFact]] = {}
    for mark in marks:
        found.setdefault(keys.uid_of(mark.key), []).append(mark)
    return found


def upcoming_of(facts: ClientFacts, context: Context, today: date, until: date) -> list[Item]:
    """The items that fall due after today and up to `until`, as far as it is known today."""
    found = [item_with_snooze(item, facts.marks) for item in candidates(facts, context, today, until)]
    return coming(found, lambda day: allowed_on(facts, day), today, until)


def coming(
    found: Sequence[Item], allowed_on_day: Callable[[date], frozenset[Kind]], today: date, until: date
) -> list[Item]:
    """What falls due in that time of all that may open.

    What is kept quiet is not named before its day (rule 11), nor the steps that something to make right hides.
    """
    to_make_right = min((item.opens_on for item in found if item.kind is Kind.MAKE_RIGHT), default=date.max)
    return [
        hidden(item, today)
        for item in found
        if today < item.due_on <= until
        and not item.has_closed(item.due_on)
        and not item.is_hushed(today)
        and not (item.kind is Kind.AFTER_SALE and item.due_on >= to_make_right)
        and item.kind in allowed_on_day(item.due_on)
    ]


def candidates(
    facts: ClientFacts, context: Context, today: date, horizon: date, answers: Answers | None = None
) -> list[Item]:
    """All that is not answered and may be open today or has its own day, or opens, up to `horizon`.

    Whatever wishes allow on a day, and whatever else hides it then. `answers` are those of the same facts, where they
    are known already.
    """
    answers = answers or Answers(facts)
    calm = calm_spans(facts)
    found = [
        *make_right_items(facts, context, answers),
        *reply_items(facts, context, answers),
        *thanks_items(facts, context, answers),
        *promise_items(facts, context, answers),
        *date_items(facts, context, answers, calm, today, horizon),
        *step_items(facts, context, answers, today, horizon),
    ]
    for reminder in facts.reminders:
        found += reminder_items(reminder, facts.uid, facts.marks, today, horizon)
    check_in = check_in_item(facts, context, answers, calm, horizon)
    if check_in is not None:
        found.append(check_in)
    if calm:
        return [item for item in found if not (item.kind in CLOSED_BY_CALM and _within(calm, item.own_day))]
    return found


def _within(spans: Iterable[Span], day: date) -> bool:
    return any(day in span for span in spans)


def is_open(item: Item, today: date, wall: datetime | None) -> bool:
    """Shown on that day, by its own days; a reminder with a time from that time on the wall."""
    if item.time is None or wall is None:
        return item.has_opened(today)
    return datetime.combine(item.own_day, item.time) <= wall.replace(tzinfo=None)


def opens_first_on(item: Item) -> date:
    """The first day of the artist on which it can be open: a time at night may belong to the day before."""
    return item.opens_on if item.time is None else add(item.opens_on, -1, Unit.DAYS)


def snoozed(item: Item, marks: Iterable[MarkFact], today: date) -> Item:
    """The item, hidden if its latest snooze names a day later than today."""
    return hidden(item_with_snooze(item, marks), today)


def item_with_snooze(item: Item, marks: Iterable[MarkFact]) -> Item:
    """The item with the day that its latest snooze names, whether that has come or not."""
    if item.kind is Kind.CHECK_IN:  # which knows its own: a call in vain snoozes it too
        return item
    until = _latest_snooze(item.key, marks)
    return item if until is None else replace(item, snoozed_until=until)


def hidden(item: Item, today: date) -> Item:
    """The item as it is on that day: a snooze that is over is none."""
    over = item.snoozed_until is not None and item.snoozed_until <= today
    return replace(item, snoozed_until=None) if over else item


def _latest_snooze(key: str, marks: Iterable[MarkFact]) -> date | None:
    snoozes = [mark for mark in marks if mark.kind is MarkKind.SNOOZED and mark.key == key]
    return max(snoozes, key=lambda mark: mark.moment).until if snoozes else None


def first_of_each_reminder(items: Iterable[Item]) -> list[Item]:
    """Overdue never multiplies: of a series only its earliest occurrence (rule 3)."""
    seen: set[str] = set()
    kept = []
    for item in items:
        if item.kind is Kind.REMINDER:
            if item.because.uid in seen:
                continue
            seen.add(item.because.uid)
        kept.append(item)
    return kept


def by_kind_and_day(item: Item) -> tuple[int, date, str]:
    """The order in which the items of one client stand."""
    return item.kind.place, item.due_on, item.key
