"""What holds for every life, whatever happened in it and in whatever order (PRODUCT §3)."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from clientcare.domain.care.engine import candidates, items_of, upcoming_of
from clientcare.domain.care.facts import ClientFacts
from clientcare.domain.care.items import Item
from clientcare.domain.care.kept import decode, encode
from clientcare.domain.care.merging import merge_facts
from clientcare.domain.care.outlook import AHEAD_DAYS, outlook_of
from clientcare.domain.care.summary import summary_of
from clientcare.domain.care.wishes import WHILE_AWAY, allowed_on
from clientcare.domain.frozen import replace
from clientcare.domain.values import Kind
from tests.domain.care.anyone import SAID, TODAY, lives
from tests.domain.care.lives import Life
from tests.domain.care.spoken import uid

STORIES = ("contacts", "sales", "feelings", "kind_words", "promises", "dates", "reminders", "sent", "marks")
ORDERED = ("contacts", "sales", "feelings", "kind_words", "dates", "marks")
"""The facts that know their place in the order of entering."""


def holds(examples: int) -> settings:
    """So many lives; they are long to make up, and some take a while."""
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    phases = (Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)
    return settings(max_examples=examples, deadline=None, suppress_health_check=slow, phases=phases)


def from_today(count: int, every: int = 1) -> Iterable[date]:
    return (TODAY + timedelta(days) for days in range(0, count, every))


def on(told: Life, day: date) -> list[Item]:
    return items_of(told.facts, told.order, day)


@given(told=lives())
@holds(80)
def test_there_is_no_item_twice(told: Life) -> None:
    for day in from_today(120, every=7):
        keys = [item.key for item in on(told, day)]
        assert len(keys) == len(set(keys))
        coming = [item.key for item in upcoming_of(told.facts, told.order, day, day + timedelta(400))]
        assert len(coming) == len(set(coming))
        assert all(item.client == told.uid for item in on(told, day))


@given(told=lives(), chance=st.randoms(use_true_random=False))
@holds(60)
def test_the_order_of_entering_does_not_matter_but_where_a_rule_says_so(told: Life, chance: random.Random) -> None:
    """Only what lies on one day is *after* the other by its place in the order of entering."""
    other = reordered(told.facts, chance)
    for day in from_today(60, every=3):
        assert items_of(other, told.order, day) == on(told, day)
    assert summary_of(other, told.order, TODAY) == summary_of(told.facts, told.order, TODAY)


def days_of(fact: Any) -> set[date]:
    return {value for value in fact if isinstance(value, date)}


def reordered(facts: ClientFacts, chance: random.Random) -> ClientFacts:
    """The same facts told in another order, in which things of one day still come one after the other as before."""
    waiting = sorted((one for name in ORDERED for one in getattr(facts, name)), key=lambda one: one.seq)
    place: dict[int, int] = {}
    while waiting:
        free = [
            one
            for number, one in enumerate(waiting)
            if not any(days_of(before) & days_of(one) for before in waiting[:number])
        ]
        chosen = chance.choice(free)
        waiting.remove(chosen)
        place[chosen.seq] = len(place)
    changed: dict[str, Any] = {}
    for name in STORIES:
        told = [one._replace(seq=place[one.seq]) if name in ORDERED else one for one in getattr(facts, name)]
        chance.shuffle(told)
        changed[name] = told
    return of(facts, changed)


@given(told=lives())
@holds(60)
def test_from_one_day_to_the_next_no_open_item_is_lost_that_was_not_answered_closed_or_hidden(told: Life) -> None:
    before = on(told, TODAY)
    for day in from_today(150):
        now = {item.key: item for item in on(told, day)}
        for item in before:
            if item.key in now:
                assert replace(now[item.key], snoozed_until=None) == replace(item, snoozed_until=None)
            else:
                assert item.has_closed(day) or is_hidden(told, item, day), (item, day)
        before = list(now.values())


def is_hidden(told: Life, item: Item, day: date) -> bool:
    """By a wish, a pause or days away, or, a step, by something to make right."""
    if item.kind not in allowed_on(told.facts, day) or (told.order.is_away(day) and item.kind not in WHILE_AWAY):
        return True
    waiting = candidates(told.facts, told.order, day, day)
    return item.kind is Kind.AFTER_SALE and any(one.kind is Kind.MAKE_RIGHT and one.opens_on <= day for one in waiting)


@given(told=lives())
@holds(40)
def test_whom_the_stored_days_select_holds_whoever_has_something_open_on_every_day_of_five_years(told: Life) -> None:
    summary = summary_of(told.facts, told.order, TODAY)
    for day in (*from_today(400), *from_today(5 * 366, every=6)):
        found = on(told, day)
        awake = summary.wakes_on is not None and summary.wakes_on <= day
        light = summary.next_check_in_on is not None and summary.next_check_in_on <= day
        if any(item.kind is not Kind.CHECK_IN for item in found):
            assert awake
        check_ins = [item for item in found if item.kind is Kind.CHECK_IN]
        if told.order.is_away(day):
            continue
        assert light == bool(check_ins)
        for item in check_ins:
            assert (item.due_on, item.rhythm_days) == (summary.next_check_in_on, summary.check_in_days)
            hidden = summary.check_in_hidden_until
            assert item.snoozed_until == (hidden if hidden is not None and hidden > day else None)


@given(told=lives())
@holds(60)
def test_what_is_kept_beside_a_client_gives_the_same_items_as_whole_facts_on_every_later_day(told: Life) -> None:
    outlook = outlook_of(told.facts, told.order, TODAY)
    text = encode(outlook)
    assert decode(text, told.uid) == outlook
    for day in (*from_today(60), *from_today(AHEAD_DAYS + 1, every=10)):
        kept = decode(text, told.uid, day)
        assert kept.items_on(told.order, day) == outlook.items_on(told.order, day) == on(told, day)
        night = datetime.combine(day + timedelta(1), time(2))
        assert kept.items_on(told.order, day, night) == items_of(told.facts, told.order, day, night)


@given(
    told=lives(),
    purpose=st.sampled_from(("check_in", "thanks", "help", "greeting", "reply", "promotion")),
    by=st.data(),
)
@holds(100)
def test_a_later_contact_never_makes_anything_more_overdue(told: Life, purpose: str, by: st.DataObject) -> None:
    """What it opens falls due after it; but for a buyer through a gallery, who is ours to care for once in touch, and
    where a contact of the same day named a day for the next: the newer one of a day counts, and it names none."""
    assume(not any(sale.through for sale in told.facts.sales))
    before = told.facts
    direction = by.draw(st.sampled_from(("we", "they", "both")))
    told.contact(TODAY + timedelta(1), purpose, direction, needs_reply=by.draw(st.booleans()), name="later")
    for day in from_today(120, every=3):
        was = {item.key: item.due_on for item in items_of(before, told.order, day)}
        for item in on(told, day):
            if item.kind is Kind.CHECK_IN and item.own_day > TODAY and any(each.next_on for each in before.contacts):
                was.pop(item.key, None)
            assert item.due_on >= was.get(item.key, TODAY + timedelta(2)), (item, day)


@given(told=lives(), days=st.integers(1, 60))
@holds(80)
def test_snoozed_items_come_back_with_their_old_due_day(told: Life, days: int) -> None:
    """What is on a card: nobody can snooze what is hidden already, say by a call in vain dated tomorrow."""
    before = on(told, TODAY)
    shown = {item.key: item for item in before if item.snoozed_until is None}
    assume(shown)
    until = TODAY + timedelta(days)
    for key in shown:
        told.snoozed(key, until, TODAY)
    for day in (TODAY, until - timedelta(1), until):
        for item in on(told, day):
            if item.key in shown:
                assert item == replace(shown[item.key], snoozed_until=until if day < until else None)
    assert {item.key for item in on(told, TODAY)} == {item.key for item in before}


@given(told=lives())
@holds(60)
def test_what_opens_was_named_among_what_is_to_come(told: Life) -> None:
    ahead = {item.key: item for item in upcoming_of(told.facts, told.order, TODAY, TODAY + timedelta(100))}
    for day in from_today(100):
        for item in on(told, day):
            if TODAY < item.due_on <= TODAY + timedelta(100) and not item.is_hushed(TODAY):
                assert replace(ahead[item.key], snoozed_until=None) == replace(item, snoozed_until=None)


@given(whole=lives(SAID), chance=st.randoms(use_true_random=False))
@holds(80)
def test_a_merge_of_two_is_their_facts_together(whole: Life, chance: random.Random) -> None:
    """What happened to one person, shared out among two records of them and merged again."""
    kept, other = shared_out(whole.facts, chance)
    merged = merge_facts(kept, other, whole.order)
    for day in from_today(400, every=9):
        assert items_of(merged, whole.order, day) == on(whole, day)
    assert summary_of(merged, whole.order, TODAY) == summary_of(whole.facts, whole.order, TODAY)
    assert merged.unanswered == whole.facts.unanswered


def shared_out(facts: ClientFacts, chance: random.Random) -> tuple[ClientFacts, ClientFacts]:
    """Each fact is of one of the two, or, where it has several people, of both."""
    second = uid("Anna")
    renamed = of(facts, {name: renaming(getattr(facts, name), facts.uid, second) for name in STORIES})
    renamed = replace(renamed, uid=second)
    ours: dict[str, Any] = {}
    theirs: dict[str, Any] = {}
    for name in STORIES:
        ours[name], theirs[name] = [], []
        for one, other in zip(getattr(facts, name), getattr(renamed, name), strict=True):
            whose = chance.choice(("ours", "theirs", "both"))
            if whose == "both" and facts.uid in getattr(one, "clients", ()):
                place = one.clients.index(facts.uid) + 1
                both = one._replace(clients=(*one.clients[:place], second, *one.clients[place:]))
                ours[name].append(both)
                theirs[name].append(both)
            elif whose == "theirs":
                theirs[name].append(other)
            else:
                ours[name].append(one)
    return of(facts, ours), of(renamed, theirs)


def renaming(told: Any, old: str, new: str) -> Any:
    """The same with another uid wherever that one stands."""
    if isinstance(told, str):
        return type(told)(told.replace(old, new))
    if isinstance(told, tuple):
        parts = [renaming(part, old, new) for part in told]
        return type(told)(*parts) if hasattr(told, "_fields") else tuple(parts)
    return told


def of(facts: ClientFacts, changed: dict[str, Any]) -> ClientFacts:
    values: dict[str, Any] = {name: tuple(some) for name, some in changed.items()}
    return replace(facts, **values)
