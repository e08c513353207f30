"""The part of a plan that comes from calendars: a name only proposes, so it waits for a yes (PRODUCT §6, In)."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.frozen import replace
from clientcare.exchange.calendar_people import Register, everybody_meant
from clientcare.exchange.differing import differing
from clientcare.exchange.fields import Fields, client_fields, date_changes, date_key, date_text
from clientcare.exchange.incoming import Format, Incoming, IncomingDay
from clientcare.exchange.known import Known
from clientcare.exchange.labels import IMPORTANT_DATE
from clientcare.exchange.plan import DateProposal, Does, FieldChange, Origin, PersonStep, Plan, PlanLine
from clientcare.words import importing

_NEW = "new person "
_SHOWN = 3


def people_meant(incoming: Incoming, called: Mapping[str, tuple[str, ...]]) -> set[str]:
    """The uids of all whom the calendars may be about, given what everybody is called."""
    told = {day.client for day in incoming.days if day.client is not None}
    return told | everybody_meant(Register(called), incoming.days)


def with_calendars(plan: Plan, incoming: Incoming, known: Known) -> Plan:
    """The plan with the days that calendars tell, as proposals; those of somebody new in the same files too."""
    if not incoming.days:
        return plan
    proposing = _Proposing(plan, incoming, known)
    for day in incoming.days:
        proposing.look_at(day)
    place = {file: at for at, file in enumerate(incoming.files)}
    lines = sorted((*plan.lines, *proposing.lines), key=lambda line: (place.get(line.file, 0), line.line))
    return replace(
        plan,
        lines=tuple(lines),
        counts={does: plan.counts.get(does, Counter()) + proposing.counts[does] for does in Does},
        proposals=tuple(proposing.proposals),
    )


def accepted(plan: Plan, proposals: Iterable[DateProposal] | None = None) -> Plan:
    """The plan in which somebody said yes to these proposals, or to all of them: they are done as everything else."""
    if not plan.proposals:
        return plan
    chosen = list(plan.proposals if proposals is None else proposals)
    steps = {step.uid if step.uid is not None else f"{_NEW}{step.key}": step for step in plan.people}
    counts = {does: Counter(counter) for does, counter in plan.counts.items()}
    done: dict[tuple[str, int, str], Does] = {}
    for number, each in enumerate(chosen, 1):
        step = steps.get(each.who) or PersonStep(-number, each.who, each.name, (), ())
        steps[each.who] = replace(step, changes=(*step.changes, each.change), origins=(*step.origins, each.origin))
        does = Does.UPDATE if each.change.old else Does.ADD
        counts.setdefault(does, Counter())["dates"] += 1
        done[each.file, each.line, each.name] = does
    lines = []
    for line in plan.lines:
        does_now = done.get((line.file, line.line, line.name)) if line.does is Does.PROPOSE else None
        lines.append(replace(line, does=does_now, reason="day_added") if does_now else line)
    left = tuple(each for each in plan.proposals if each not in chosen)
    return replace(plan, lines=tuple(lines), people=tuple(steps.values()), counts=counts, proposals=left)


class _Person(Struct):
    """Somebody a day is about: here, or new in the same files. `fields`: theirs, once the rest of the plan is done."""

    who: str
    uid: str | None
    name: str
    fields: Fields
    told: dict[str, IncomingDay] = field(default_factory=dict)


class _Proposing:
    """The lines and proposals of calendars while they are made."""

    def __init__(self, plan: Plan, incoming: Incoming, known: Known) -> None:
        self._known = known
        self._steps = {step.uid if step.uid is not None else f"{_NEW}{step.key}": step for step in plan.people}
        new = {who: (step.name,) for who, step in self._steps.items() if step.uid is None}
        self._register = Register({**known.called, **new})
        self._people: dict[str, _Person] = {}
        self._said = {
            (known.aliases.get(each.target, each.target), each.fingerprint): each
            for each in known.provenance
            if each.kind == "client" and each.source == Format.ICS
        }
        self.lines: list[PlanLine] = []
        self.proposals: list[DateProposal] = []
        self.counts: dict[Does, Counter[str]] = {does: Counter() for does in Does}

    def look_at(self, day: IncomingDay) -> None:
        """Propose the day for whom it names, or say why not."""
        client = self._known.aliases.get(day.client or "", day.client or "")
        if client in self._known.people and self._known.people[client].client.deleted_on is None:
            self._propose(day, client, day.title)
            return
        meant = self._register.meant(day)
        if not meant:
            self._leave_out(day, day.title, "names_nobody")
        for each in meant:
            if not each.who:
                self._leave_out(day, each.name, "nobody_fits", name=each.name)
            elif len(each.who) > 1:
                names = sorted(self._person(who).name for who in each.who[: _SHOWN + 1])
                of = " or ".join(names[:_SHOWN]) + (", or somebody else" if len(names) > _SHOWN else "")
                self._leave_out(day, each.name, "several_fit", name=each.name, of=of)
            else:
                self._propose(day, each.who[0], each.title or IMPORTANT_DATE)

    def _propose(self, day: IncomingDay, who: str, title: str) -> None:
        person = self._person(who)
        key = date_key(day.kind, title)
        if (first := person.told.setdefault(key, day)) is not day:
            same = _is_same(first.day, day.day)
            facts = {"line": first.line, "of": first.file}
            self._say(day, Does.UNCHANGED if same else Does.LEFT_OUT, person, "same_in" if same else "two_days", facts)
            return
        here = _day_of(person.fields, key)
        spoken = {"title": title, "day": _spoken(day.day), "here": _spoken(here) if here else ""}
        if key in person.fields and here is None:
            self.counts[Does.LEFT_OUT]["dates"] += 1
            self._say(day, Does.LEFT_OUT, person, "day_deleted", {})
        elif here is not None and _is_same(here, day.day):
            self.counts[Does.UNCHANGED]["dates"] += 1
            self._say(day, Does.UNCHANGED, person, "day_here", spoken)
        else:
            self._differs(day, person, key, title, spoken)

    def _differs(self, day: IncomingDay, person: _Person, key: str, title: str, facts: Mapping[str, object]) -> None:
        """A day that is not here yet, or that the calendar moved since it was last read."""
        mark = hashlib.sha256(f"{Format.ICS}\n{key}".encode()).hexdigest()[:32]
        last = self._said.get((person.uid or "", mark))
        text = date_text(title, day.day)
        found = differing(person.fields, {key: text}, dict(last.fields) if last else {}, is_whole=False)
        if key not in found.to:
            self.counts[Does.UNCHANGED]["dates"] += 1
            self._say(day, Does.UNCHANGED, person, "day_differs", facts)
            return
        change = FieldChange(key, person.fields.get(key, ""), text)
        origin = Origin(last.uid if last else None, Format.ICS, "", mark, ((key, text),))
        self.proposals.append(DateProposal(day.file, day.line, person.who, person.uid, person.name, change, origin))
        self._say(day, Does.PROPOSE, person, "day_moves" if change.old else "day_proposed", facts)

    def _person(self, who: str) -> _Person:
        if who not in self._people:
            step = self._steps.get(who)
            known = self._known.people.get(who)
            before = client_fields(known) if known else {}
            after = before | ({change.name: change.new for change in step.changes} if step else {})
            name = known.client.name if known else step.name if step else who
            self._people[who] = _Person(who, who if known else None, name, after)
        return self._people[who]

    def _leave_out(self, day: IncomingDay, shown: str, reason: str, **facts: str) -> None:
        self.counts[Does.LEFT_OUT]["dates"] += 1
        self.lines.append(PlanLine(day.file, day.line, Does.LEFT_OUT, None, shown, reason, facts))

    def _say(self, day: IncomingDay, does: Does, person: _Person, reason: str, facts: Mapping[str, object]) -> None:
        self.lines.append(PlanLine(day.file, day.line, does, person.uid, person.name, reason, facts))


def _day_of(fields: Fields, key: str) -> YearlyDay | None:
    """The day that stands in that field; None for none, and for a date in the trash."""
    return next((each.new for each in date_changes([FieldChange(key, "", fields.get(key, ""))])), None)


def _is_same(here: YearlyDay, there: YearlyDay) -> bool:
    """Whether the file has nothing to add: the same day, and no year that we do not know."""
    same = (here.month, here.day) == (there.month, there.day)
    return same and (there.year is None or here.year == there.year)


def _spoken(day: YearlyDay) -> str:
    return importing.day(day.month, day.day, day.year)
