"""Lives told in a few words, so that a test of the care engine is a sentence about a person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any, Self
from uuid import NAMESPACE_OID, uuid5

from clientcare.domain.calendar import NO_RHYTHM, PartialDay, Rhythm, Span, YearlyDay
from clientcare.domain.care.engine import items_of, upcoming_of
from clientcare.domain.care.facts import (
    ClientFacts,
    ContactFact,
    Context,
    DateFact,
    FeelingFact,
    KindWordsFact,
    MarkFact,
    PromiseFact,
    ReminderFact,
    SaleFact,
    SentFact,
)
from clientcare.domain.care.items import Item
from clientcare.domain.care.silence import unanswered
from clientcare.domain.care.today import Standing
from clientcare.domain.records import (
    Belonging,
    Circle,
    CircleRhythm,
    PlanStep,
    StateSpan,
    StepVersion,
    WishSpan,
)
from clientcare.domain.values import Fit, MarkKind, Purpose, SaleKind, State, Wish

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
YEAR = 2026
"""Of a day without a year."""

Day = str | date
Gone = tuple[str, ...]


@lru_cache(maxsize=4096)
def _parsed(text: str) -> date:
    number, month, *year = text.split()
    return date(int(year[0]) if year else YEAR, MONTHS.index(month[:3]) + 1, int(number))


def day(said: Day) -> date:
    """The day of "14 May" (2026) or "3 Jan 2027"."""
    return said if isinstance(said, date) else _parsed(said)


def said(one: date) -> str:
    """A day as the tests write it."""
    text = f"{one.day} {MONTHS[one.month - 1]}"
    return text if one.year == YEAR else f"{text} {one.year}"


def days(first: Day, last: Day) -> Iterable[date]:
    """Every day from the first to the last, both included."""
    return (day(first) + timedelta(days=n) for n in range((day(last) - day(first)).days + 1))


def uid(name: str) -> str:
    """The uid of a person: always the same for the same name."""
    return str(uuid5(NAMESPACE_OID, name.casefold()))


def slug(title: str) -> str:
    """The uid of what is called so: easy to read in keys."""
    return title.casefold().replace(" ", "-")


# --- the artist's own order ---------------------------------------------------------------------------------------

_STAMPS: dict[str, Any] = {
    "entered_on": date(2019, 1, 1),
    "seq": 0,
    "created_at": datetime(2019, 1, 1, tzinfo=UTC),
    "updated_at": datetime(2019, 1, 1, tzinfo=UTC),
}

CIRCLES = (
    ("Our people", "1 month"),
    ("Collectors", "3 months"),
    ("Clients", "6 months"),
    ("Keep warm", "1 year"),
    ("New & curious", "2 months"),
    ("No rhythm", "none"),
)
"""The circles to begin with, in their order (PRODUCT §2)."""


def circle(name: str, *rhythms: str | tuple[str, Day], place: int = 0) -> Circle:
    """A circle whose rhythm was the first one always, and became the others on their days."""
    turns = [rhythm if isinstance(rhythm, tuple) else (rhythm, date.min) for rhythm in rhythms]
    history = tuple(CircleRhythm(Rhythm.parse(every), day(since)) for every, since in turns)
    return Circle(uid=slug(name), name=name, place=place, rhythms=history, **_STAMPS)


def version(after: str, *kinds: str, since: Day = date.min, on: bool = True) -> StepVersion:
    return StepVersion(day(since), Rhythm.parse(after), frozenset(map(SaleKind, kinds)), on)


def step(name: str, *versions: StepVersion, place: int = 0, handed_over: str = "") -> PlanStep:
    return PlanStep(
        uid=name, step=name, name=name, place=place, versions=versions, handed_over_name=handed_over, **_STAMPS
    )


ART = ("original", "edition", "commission")
WORKS = ("original", "commission")
PLAN = (
    step("arrived", version("7 days", *ART), place=0, handed_over="hangs-well"),
    step("how-is-it", version("1 month", *WORKS), place=1),
    step("how-did-it-go", version("7 days", "service", "workshop"), place=2),
    step("year-on", version("1 year", *WORKS), place=3),
    step("how-it-grows", version("1 month", *ART, on=False), place=4),
)
"""The plan to begin with (PRODUCT §3)."""


def plan(*changed: PlanStep) -> tuple[PlanStep, ...]:
    """The plan to begin with, with some steps of it changed or added."""
    kept = {one.step: one for one in PLAN} | {one.step: one for one in changed}
    return tuple(kept.values())


GROWING = plan(step("how-it-grows", version("1 month", *WORKS), place=4))
"""The plan with *show how it grows* switched on."""


def order(*circles: Circle, **settings: Any) -> Context:
    """The settings and circles of an artist who changed nothing but these."""
    known = {slug(name): circle(name, every, place=place) for place, (name, every) in enumerate(CIRCLES)}
    known |= {one.uid: one for one in circles}
    return Context(**({"circles": known, "steps": PLAN} | settings))


def away(first: Day, last: Day) -> Span:
    """Away from the first to the last of these days, both included."""
    return Span(day(first), day(last) + timedelta(days=1))


USUAL = order()
WEEKENDS = frozenset({5, 6})
"""Saturday and Sunday off."""


# --- a life -------------------------------------------------------------------------------------------------------


class Life:
    """One client's facts, told one after the other; each thing told counts as entered after those before it.

    Days are "14 May" or dates. What is told of a day counts as entered on that day, where no other is said.
    """

    def __init__(self, name: str = "Ana", circle: str = "No rhythm", since: Day = "1 Jan 2020", first: int = 0) -> None:
        self.name = name
        self.uid = uid(name)
        self.order = USUAL
        self._seq = first
        self._facts = ClientFacts(
            uid=self.uid,
            sort_name=name.casefold(),
            belongings=(Belonging(slug(circle), day(since)),),
            wishes=(WishSpan(Wish.WELCOME, day(since)),),
            states=(StateSpan(State.ACTIVE, day(since)),),
        )

    @classmethod
    def of(cls, name: str, facts: ClientFacts, order: Context) -> Self:
        """The client of that name with facts that are known already."""
        told = cls(name)
        told._facts, told.order = facts, order
        return told

    @property
    def facts(self) -> ClientFacts:
        return replace(self._facts, unanswered=unanswered(self._facts))

    def under(self, order: Context | None = None, **settings: Any) -> Self:
        """Of an artist with this order, or who changed these settings."""
        self.order = replace(order or self.order, **settings)
        return self

    # What they bought, said and gave.

    def sale(
        self,
        title: str,
        *,
        sold: Day | None = None,
        delivered: Day | None = None,
        asked: Day | None = None,
        stage: str = "",
        kind: str = "original",
        buyers: Iterable[str] = (),
        through: str | None = None,
        quiet_until: Day | None = None,
        entered: Day | None = None,
        delivered_entered: Day | None = None,
        thanks_since: Day | None = None,
        **more: Any,
    ) -> Self:
        """A sale; its stage follows from its days. `buyers` are all of them, where it was not this client alone."""
        stage = stage or ("delivered" if delivered else "agreed" if sold else "asked")
        known = filter(None, map(_whole, (entered, delivered, sold, asked)))
        entered_on = next(known, day("14 May"))
        quiet = day(quiet_until) if quiet_until else None
        people = tuple(map(uid, buyers)) or (self.uid,)
        fact = SaleFact(
            uid=slug(title),
            title=title,
            kind=kind,
            stage=stage,
            seq=self._next(),
            entered_on=entered_on,
            clients=people,
            through=uid(through) if through else None,
            asked_on=_whole(asked),
            sold_on=_no_earlier(_whole(sold), quiet),
            bought_on=_no_earlier(_last(sold), quiet),
            delivered_on=_no_earlier(_whole(delivered), quiet),
            delivered_entered_on=day(delivered_entered) if delivered_entered else (entered_on if delivered else None),
            quiet_until=quiet,
            thanks_since=day(thanks_since) if thanks_since else None,
            **more,
        )
        return self._with("sales", fact)

    def sold(self, title: str, on: Day, **more: Any) -> Self:
        """Sold and handed over on one day."""
        return self.sale(title, sold=on, delivered=on, **more)

    def contact(
        self,
        on: Day,
        purpose: str = "check_in",
        direction: str = "we",
        *,
        name: str = "",
        people: Iterable[str] = (),
        entered: Day | None = None,
        next_on: Day | None = None,
        answers: str | Gone = (),
        not_answers: str | Gone = (),
        no_answer: bool = False,
        **more: Any,
    ) -> Self:
        """A contact, of ours where nothing else is said. `people` are all of them; `name` is told apart in keys."""
        seq = self._next()
        fact = ContactFact(
            uid=name or f"contact-{seq}",
            on=day(on),
            seq=seq,
            entered_on=day(entered or on),
            clients=tuple(map(uid, people)) or (self.uid,),
            purpose=purpose,
            ours=direction != "they",
            theirs=direction != "we",
            care=Purpose(purpose).is_care and not no_answer,
            no_answer=no_answer,
            next_on=day(next_on) if next_on else None,
            answers=self._keys(answers),
            not_answers=self._keys(not_answers),
            **more,
        )
        return self._with("contacts", fact)

    def wrote(self, on: Day, purpose: str = "check_in", **more: Any) -> Self:
        """A contact of theirs."""
        return self.contact(on, purpose, "they", **more)

    def thanked(self, on: Day, **more: Any) -> Self:
        return self.contact(on, "thanks", **more)

    def asked(self, on: Day, name: str = "question", **more: Any) -> Self:
        """They wrote, and wait for a reply."""
        return self.contact(on, "reply", "they", name=name, needs_reply=True, **more)

    def called_in_vain(self, on: Day, next_on: Day | None = None) -> Self:
        return self.contact(on, "check_in", "both", no_answer=True, next_on=next_on)

    def gave(self, on: Day, name: str = "gift", **more: Any) -> Self:
        """A gift of theirs."""
        return self.contact(on, "check_in", "they", name=name, gift=True, **more)

    def felt(self, feel: str, on: Day, about: str | None = None, who: str | None = None, name: str = "") -> Self:
        seq = self._next()
        sale = slug(about) if about else None
        person = uid(who) if who else self.uid
        return self._with("feelings", FeelingFact(name or f"feeling-{seq}", day(on), seq, person, feel, sale))

    def praised(self, on: Day, name: str = "praise", entered: Day | None = None, people: Iterable[str] = ()) -> Self:
        """Kind words of theirs."""
        who = tuple(map(uid, people)) or (self.uid,)
        return self._with("kind_words", KindWordsFact(name, day(on), self._next(), day(entered or on), who))

    def sent(
        self,
        who: str,
        on: Day,
        *,
        bought: Day | None = None,
        entered: Day | None = None,
        sale_entered: Day | None = None,
        sale_thanks_since: Day | None = None,
        person: str = "",
        **more: Any,
    ) -> Self:
        """Somebody they sent to us, and when that person first bought."""
        fact = SentFact(
            uid=person or slug(who),
            name=who,
            on=day(on),
            entered_on=day(entered or on),
            sold_on=day(bought) if bought else None,
            sale_entered_on=day(sale_entered or bought) if bought else None,
            sale_thanks_since=day(sale_thanks_since) if sale_thanks_since else None,
            **more,
        )
        return self._with("sent", fact)

    # What the artist wrote down.

    def promised(self, title: str, on: Day, due: Day | None = None, closed: bool = False) -> Self:
        fact = PromiseFact(slug(title), title, day(on), day(due) if due else None, closed)
        return self._with("promises", fact)

    def date(self, title: str, yearly: str, *, heads_up: int = 1, entered: Day = "1 Jan 2020", on: bool = True) -> Self:
        fact = DateFact(slug(title), title, YearlyDay.parse(yearly), heads_up, day(entered), self._next(), on)
        return self._with("dates", fact)

    def remind(
        self,
        title: str,
        first: Day,
        rule: str = "",
        *,
        after_done: str | None = None,
        at: time | None = None,
        ends: Day | None = None,
    ) -> Self:
        again = Rhythm.parse(after_done) if after_done else NO_RHYTHM
        fact = ReminderFact(slug(title), title, day(first), at, rule, again, day(ends) if ends else None)
        return self._with("reminders", fact)

    def skipped(self, key: str, on: Day) -> Self:
        return self._mark(MarkKind.SKIPPED, key, on)

    def done(self, key: str, on: Day) -> Self:
        return self._mark(MarkKind.DONE, key, on)

    def snoozed(self, key: str, until: Day, on: Day) -> Self:
        return self._mark(MarkKind.SNOOZED, key, on, until)

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

    # The telling itself.

    def _next(self) -> int:
        self._seq += 1
        return self._seq

    def _keys(self, keys: str | Gone) -> Gone:
        """Keys as they are kept: with the uid of the client where the tests write the name."""
        some = (keys,) if isinstance(keys, str) else keys
        return tuple(key.replace(f":{slug(self.name)}:", f":{self.uid}:") for key in some)

    def _mark(self, kind: MarkKind, key: str, on: Day, until: Day | None = None) -> Self:
        (whole,) = self._keys(key)
        fact = MarkFact(whole, kind, day(on), self._next(), day(until) if until else None)
        return self._with("marks", fact)

    def _with(self, name: str, fact: object) -> Self:
        return self._having(**{name: (*getattr(self._facts, name), fact)})

    def _having(self, **changed: Any) -> Self:
        self._facts = replace(self._facts, **changed)
        return self


def life(name: str = "Ana", circle: str = "No rhythm", since: Day = "1 Jan 2020") -> Life:
    """A client added on `since`; nothing is asked of us for them where their circle has no rhythm."""
    return Life(name, circle, since)


def standing(told: Life) -> Standing:
    """Where a client stands among others."""
    circle = told.order.circles[told.facts.belongings[-1].circle]
    return Standing(circle.place, circle.place == 0, told.facts.sort_name, told.uid)


def _partial(said: Day | None) -> PartialDay | None:
    if said is None or isinstance(said, date):
        return PartialDay.of(said) if said else None
    parts = said.split()
    if len(parts) == 1:
        return PartialDay(int(said))
    if parts[0] in MONTHS:
        return PartialDay(int(parts[1]), MONTHS.index(parts[0]) + 1)
    return PartialDay.of(day(said))


def _whole(said: Day | None) -> date | None:
    """The day of a sale, or None for "May 2026" and "2026": such a day opens nothing."""
    partial = _partial(said)
    return partial.whole if partial else None


def _last(said: Day | None) -> date | None:
    partial = _partial(said)
    return partial.last if partial else None


def _no_earlier(one: date | None, quiet: date | None) -> date | None:
    """A sale kept quiet counts as sold and delivered no earlier than that day (rule 11)."""
    return max(one, quiet) if one and quiet else one
