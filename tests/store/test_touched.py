"""Whatever is written, what is stored of each client is what their records make of it on that day."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

import pytest

from clientcare.domain.calendar import PartialDay, Rhythm, Unit, YearlyDay
from clientcare.domain.care.facts import Context
from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import field_names, replace
from clientcare.domain.records import (
    Away,
    Circle,
    CircleRhythm,
    Mark,
    PlanStep,
    Record,
    Reminder,
    Setting,
    WishSpan,
)
from clientcare.domain.settings import NAMES
from clientcare.domain.values import Channel, Direction, MarkKind, Purpose, Stage, Wish
from clientcare.store.reads import order, timeline
from clientcare.store.reads.check import problems
from clientcare.store.touched import touched_clients
from tests.store.shelf import TODAY, Shelf, uid

PEOPLE = ("ana", "bo", "cleo", "dora", "nord")


def touched(shelf: Shelf, *records: Record) -> set[str]:
    """Who is looked at again when these records are written, by name."""
    there = tuple(old for record in records if (old := timeline.record(shelf.studio, record.uid)))
    change = shelf.apply(Change(Deed.BATCH, there, records))
    found = touched_clients(shelf.studio, change)
    return {name for name in PEOPLE if uid(name) in found}


@pytest.fixture
def crowd(shelf: Shelf) -> Shelf:
    for name in PEOPLE:
        shelf.add(name.title())
    return shelf


def test_an_entry_touches_its_people_and_who_it_went_through(crowd: Shelf):
    assert touched(crowd, crowd.note("ana", "bo")) == {"ana", "bo"}
    assert touched(crowd, crowd.sale("cleo", through=uid("nord"))) == {"cleo", "nord"}


def test_on_whose_card_it_stands_is_touched_with_whoever_has_a_part_in_it(crowd: Shelf):
    crowd.put(crowd.sale("ana", "bo"), crowd.sale("cleo", "dora", through=uid("nord")))
    assert touched(crowd, crowd.note("bo")) == {"ana", "bo"}
    assert touched(crowd, crowd.note("ana")) == {"ana"}
    assert touched(crowd, crowd.note("dora")) == {"dora", "nord"}


def test_what_is_mended_or_sold_touches_also_those_for_whom_nothing_is_open(crowd: Shelf):
    crowd.put(crowd.sale("cleo", "dora", through=uid("nord")))
    said = crowd.contact("dora")
    crowd.put(said)
    mended = Change(Deed.MEND_RECORD, before=(said,), after=(replace(said, text="And the frame."),))
    crowd.apply(mended)
    assert {uid("cleo"), uid("dora"), uid("nord")} <= set(touched_clients(crowd.studio, mended))
    assert touched(crowd, crowd.sale("dora")) == {"cleo", "dora", "nord"}


def test_on_whose_card_it_stands_when_the_first_of_them_is_in_the_trash(crowd: Shelf):
    crowd.put(crowd.sale("ana", "bo", "cleo"))
    crowd.mend(crowd.now("ana"), deleted_on=TODAY)
    assert touched(crowd, crowd.note("cleo")) == {"bo", "cleo"}


def test_who_was_at_the_same_opening_is_not(crowd: Shelf):
    crowd.put(crowd.contact("ana", "bo", "cleo", channel=Channel.EVENT))
    assert touched(crowd, crowd.note("ana")) == {"ana"}
    crowd.put(crowd.contact("ana", "bo", channel=Channel.GIFT, direction=Direction.THEY))
    assert touched(crowd, crowd.note("bo")) == {"ana", "bo"}


def test_who_sent_somebody_is_touched_with_them_before_and_after(crowd: Shelf):
    bo = crowd.mend(crowd.now("bo"), referred_by=uid("ana"), referred_on=TODAY)
    assert touched(crowd, crowd.sale("bo")) == {"ana", "bo"}
    sent_by_cleo = replace(bo, referred_by=uid("cleo"))
    change = Change(Deed.MEND_CLIENT, before=(bo,), after=(sent_by_cleo,))
    crowd.apply(change)
    assert {uid("ana"), uid("bo"), uid("cleo")} <= set(touched_clients(crowd.studio, change))


def test_reminders_dates_and_marks_touch_whom_they_are_for(crowd: Shelf):
    assert touched(crowd, crowd.birthday("ana", YearlyDay(2, 29))) == {"ana"}
    assert touched(crowd, Reminder(**crowd.stamp(), title="Call", first_on=TODAY, client=uid("bo"))) == {"bo"}
    assert touched(crowd, Reminder(**crowd.stamp(), title="Frames", first_on=TODAY)) == set()
    mark = Mark(**crowd.stamp(), key="thanks:1", kind=MarkKind.SKIPPED, on=TODAY, client=uid("cleo"))
    assert touched(crowd, mark) == {"cleo"}


def test_a_circle_touches_those_in_it_and_what_holds_for_all_touches_all(crowd: Shelf):
    buyers = next(circle for circle in order.circles(crowd.studio) if circle.uid == crowd.buyers)
    ana = crowd.now("ana")
    crowd.mend(ana, belongings=(replace(ana.belonging, circle=crowd.buyers),))
    assert touched(crowd, replace(buyers, name="Patrons")) == {"ana"}
    step = order.plan(crowd.studio)[0]
    setting = Setting(**(crowd.stamp() | {"uid": "thanks_days"}), value="2")
    away = Away(**crowd.stamp(), from_on=TODAY, to_on=TODAY)
    for everybodys in (replace(step, name="Well?"), setting, away):
        assert touched(crowd, everybodys) == set(PEOPLE)


def test_a_setting_of_the_window_concerns_nobody(crowd: Shelf) -> None:
    assert touched(crowd, Setting(**(crowd.stamp() | {"uid": "text_size"}), value="150")) == set()


def test_every_setting_that_a_rule_names_concerns_everybody() -> None:
    named = set(field_names(Context)) & set(NAMES)
    assert named - {"daily_limit"} == order.OF_RULES


class Life:
    """A made-up studio life: any of the things an artist writes, one after the other, on days that go by."""

    def __init__(self, shelf: Shelf, dice: random.Random) -> None:
        self.shelf, self.dice, self.today = shelf, dice, date(2026, 1, 1)

    def who(self, count: int = 1) -> list[str]:
        return self.dice.sample(PEOPLE, count)

    def day(self) -> date:
        return self.today - timedelta(days=self.dice.choice([0, 0, 1, 3, 30, 200]))

    def happens(self) -> None:
        """One change, and now and then the day after."""
        made = self.dice.choice([self.adds, self.adds, self.adds, self.mends, self.goes, self.orders])()
        if made is not None:
            self.shelf.apply(made, self.today)
        self.today += timedelta(days=self.dice.choice([0, 0, 1, 5]))

    def adds(self) -> Change:
        shelf, one, two = self.shelf, *self.who(2)
        through = self.dice.choice([None, None, uid("nord")])
        stage = self.dice.choice([Stage.DELIVERED, Stage.DELIVERED, Stage.ASKED, Stage.AGREED])
        delivered = PartialDay.of(self.day()) if stage is Stage.DELIVERED else None
        sold = str(self.day())
        record: Any = self.dice.choice(
            [
                lambda: shelf.contact(one, on=self.day(), purpose=self.dice.choice(list(Purpose))),
                lambda: shelf.contact(one, two, on=self.day(), needs_reply=True, direction=Direction.THEY),
                lambda: shelf.contact(one, two, on=self.day(), channel=Channel.GIFT, direction=Direction.THEY),
                lambda: shelf.sale(one, stage=stage, sold_on=sold, delivered_on=delivered, through=through),
                lambda: shelf.sale(one, two, stage=stage, sold_on=sold, delivered_on=delivered),
                lambda: shelf.words(one, two),
                lambda: shelf.birthday(one, YearlyDay(self.dice.randint(1, 12), 28)),
                lambda: Reminder(**shelf.stamp(), title="Call", first_on=self.day(), client=uid(one)),
            ]
        )()
        return Change(Deed.BATCH, before=(), after=(replace(record, entered_on=self.today),))

    def mends(self) -> Change:
        one, two = self.who(2)
        old = self.shelf.now(one)
        referred = {"referred_by": uid(two), "referred_on": self.day(), "referred_entered_on": self.today}
        fields = self.dice.choice(
            [
                referred,
                {"referred_by": None, "referred_on": None},
                {"wishes": (*old.wishes, WishSpan(self.dice.choice(list(Wish)), self.today))},
                {"deleted_on": self.dice.choice([None, None, self.today])},
                {"name": self.dice.choice(["Ánna", "Bea", "Zoë"])},
            ]
        )
        return Change(Deed.MEND_CLIENT, before=(old,), after=(replace(old, **fields),))

    def goes(self) -> Change | None:
        entries = timeline.timeline(self.shelf.studio, uid(self.who()[0]))
        if not entries:
            return None
        old = self.dice.choice(entries)
        gone = self.dice.choice(
            [replace(old, deleted_on=self.today), replace(old, clients=(uid(self.who()[0]),)), None]
        )
        return Change(Deed.BATCH, before=(old,), after=() if gone is None else (gone,))

    def orders(self) -> Change:
        studio = self.shelf.studio
        old: Circle | PlanStep = self.dice.choice([*order.circles(studio), *order.plan(studio)])
        if isinstance(old, PlanStep):
            version = replace(old.versions[-1], since=self.today, switched_on=self.dice.random() < 0.5)
            return Change(Deed.MEND_STEP, before=(old,), after=(replace(old, versions=(*old.versions, version)),))
        rhythm = CircleRhythm(Rhythm(self.dice.randint(1, 9), Unit.WEEKS), self.today)
        return Change(Deed.MEND_CIRCLE, before=(old,), after=(replace(old, rhythms=(*old.rhythms, rhythm)),))


@pytest.mark.parametrize("seed", range(12))
def test_nobody_is_left_out_whatever_is_written(crowd: Shelf, seed: int):
    life = Life(crowd, random.Random(seed))
    for _ in range(40):
        life.happens()
        assert problems(crowd.studio) == []
