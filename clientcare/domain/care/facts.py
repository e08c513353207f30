"""What the care engine needs to know of one client: plain values, reduced from records (PRODUCT §3, "Words").

Days of sales are already what counts: partial days are only in `bought_on`, and a sale kept quiet counts as sold and
delivered no earlier than its quiet day (rule 11); the day it was asked stays what it is.
"""

from __future__ import annotations

from datetime import date, time
from functools import cached_property
from typing import NamedTuple

from clientcare.domain.calendar import LeapDay, Rhythm, Span, Unit, YearlyDay
from clientcare.domain.frozen import Frozen, field
from clientcare.domain.records import Belonging, Circle, PlanStep, StateSpan, WishSpan
from clientcare.domain.values import Feel, Fit, MarkKind, Stage

BOUGHT = frozenset(stage for stage in Stage if stage.bought)
SAD = frozenset(feel for feel in Feel if feel.needs_care)

Moment = tuple[date, int]
"""A day and a place in the order of entering: B is *after* A when its moment is the larger."""


class ContactFact(NamedTuple):
    """A contact, with all people it was with. Directions are spelled out: *ours*, *theirs*, or both."""

    uid: str
    on: date
    seq: int
    entered_on: date
    clients: tuple[str, ...]
    purpose: str
    ours: bool
    theirs: bool
    care: bool
    no_answer: bool = False
    needs_reply: bool = False
    gift: bool = False
    answers: tuple[str, ...] = ()
    not_answers: tuple[str, ...] = ()
    next_on: date | None = None
    text: str = ""

    @property
    def moment(self) -> Moment:
        return self.on, self.seq


class SaleFact(NamedTuple):
    """A sale. `who` names the buyers where it went through somebody; `thanks_since` is what an import was told."""

    uid: str
    title: str
    kind: str
    stage: str
    seq: int
    entered_on: date
    clients: tuple[str, ...]
    through: str | None = None
    asked_on: date | None = None
    sold_on: date | None = None
    bought_on: date | None = None
    delivered_on: date | None = None
    delivered_entered_on: date | None = None
    quiet_until: date | None = None
    handed_over: bool = False
    imported: bool = False
    thanks_since: date | None = None
    who: str = ""

    @property
    def bought(self) -> bool:
        return self.stage in BOUGHT

    @property
    def people(self) -> tuple[str, ...]:
        """All a contact with whom answers: the buyers, and who it was sold through (rule 11)."""
        return self.clients if self.through is None else (*self.clients, self.through)

    @property
    def owner(self) -> str | None:
        """On whose card its thanks and steps stand: who it was sold through, else the first named."""
        return self.through or (self.clients[0] if self.clients else None)


class FeelingFact(NamedTuple):
    uid: str
    on: date
    seq: int
    client: str
    feel: str
    sale: str | None = None

    @property
    def sad(self) -> bool:
        """Unhappy or unsure; all others are fine or better."""
        return self.feel in SAD

    @property
    def moment(self) -> Moment:
        return self.on, self.seq


class KindWordsFact(NamedTuple):
    uid: str
    on: date
    seq: int
    entered_on: date
    clients: tuple[str, ...]
    text: str = ""


class PromiseFact(NamedTuple):
    uid: str
    title: str
    on: date
    due_on: date | None = None
    closed: bool = False


class DateFact(NamedTuple):
    uid: str
    title: str
    day: YearlyDay
    heads_up: int
    entered_on: date
    seq: int
    switched_on: bool = True


class ReminderFact(NamedTuple):
    uid: str
    title: str
    first_on: date
    time: time | None
    rule: str
    after_done: Rhythm
    ends_on: date | None


class SentFact(NamedTuple):
    """Somebody the client sent to us; `sold_on` and what follows tell of that person's first sale bought."""

    uid: str
    name: str
    on: date
    entered_on: date
    imported: bool = False
    sold_on: date | None = None
    sale_entered_on: date | None = None
    sale_title: str = ""
    sale_imported: bool = False
    quiet_until: date | None = None
    sale_thanks_since: date | None = None


class MarkFact(NamedTuple):
    key: str
    kind: MarkKind
    on: date
    seq: int
    until: date | None = None

    @property
    def moment(self) -> Moment:
        return self.on, self.seq


class ClientFacts(Frozen):
    """One client's facts. `contacts` and `sales` also hold those of people who bought together with them."""

    uid: str
    sort_name: str
    belongings: tuple[Belonging, ...]
    wishes: tuple[WishSpan, ...]
    states: tuple[StateSpan, ...]
    fit: Fit = Fit.UNSURE
    pauses: tuple[Span, ...] = ()
    imported_on: date | None = None
    last_in_touch_on: date | None = None
    contacts: tuple[ContactFact, ...] = ()
    sales: tuple[SaleFact, ...] = ()
    feelings: tuple[FeelingFact, ...] = ()
    kind_words: tuple[KindWordsFact, ...] = ()
    promises: tuple[PromiseFact, ...] = ()
    dates: tuple[DateFact, ...] = ()
    reminders: tuple[ReminderFact, ...] = ()
    sent: tuple[SentFact, ...] = ()
    marks: tuple[MarkFact, ...] = ()
    unanswered: int = 0


class Context(Frozen, dict=True):
    """What holds for everybody: the settings that rules name, the circles, the plan and the days away."""

    circles: dict[str, Circle] = field(default_factory=dict)
    steps: tuple[PlanStep, ...] = ()
    away: tuple[Span, ...] = ()
    thanks_days: int = 1
    thanks_within_days: int = 60
    promise_heads_up: int = 1
    leap_day: LeapDay = LeapDay.FEB28
    days_off: frozenset[int] = frozenset()
    daily_limit: int = 5

    def is_away(self, day: date) -> bool:
        return any(day in span for span in self.away)

    @cached_property
    def days_away(self) -> int:
        """How many days away there are in all: so much longer anything may stay open (rule 12)."""
        return sum((span.until - span.since).days for span in self.away if span.until is not None)

    @cached_property
    def longest_step(self) -> int:
        """Days from a delivery within which every step of the plan falls, however it stood."""
        return max((_at_most(version.after) for step in self.steps for version in step.versions), default=0)


_AT_MOST = {Unit.DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 31, Unit.YEARS: 366}


def _at_most(rhythm: Rhythm) -> int:
    return rhythm.count * _AT_MOST[rhythm.unit]
