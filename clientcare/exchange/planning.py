"""Makes the plan of an import out of what files say and what is known; pure, so it can be shown before it is done."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from msgspec import Struct, field

from clientcare.domain.progress import Step, part_of, silent, stepping
from clientcare.domain.records import Reach
from clientcare.exchange import own_records
from clientcare.exchange.calendar_plan import with_calendars
from clientcare.exchange.choosing import without_left_out
from clientcare.exchange.doubles import with_doubles
from clientcare.exchange.incoming import Incoming, IncomingPerson, IncomingSale
from clientcare.exchange.known import Known, Wanted
from clientcare.exchange.matching import Matcher, marked, of_row
from clientcare.exchange.norms import fold, norm_email, norm_phone
from clientcare.exchange.people_plan import Group, plan_people
from clientcare.exchange.plan import ONE_SALE, SAME_SALE, Does, FieldChange, Plan, PlanLine, SameSale
from clientcare.exchange.sales_plan import PlannedSale, plan_sales
from clientcare.words import importing

_NO_FACTS: Mapping[str, object] = MappingProxyType({})
"""Most lines have nothing more to tell."""
_Told = tuple[Does, Group, str, Mapping[str, object]]
_OF_SALES = ("not_paid", "no_buyer", "nobody", "nobody_bought", "not_completed")


def wanted(incoming: Incoming, step: Step = silent) -> Wanted:
    """What a plan of these files asks `Known` for."""
    people = (*incoming.people, *own_records.people_in(incoming.records))
    ids = {pair for person in people for pair in person.external_ids}
    ids |= {(sale.source, sale.external_id) for sale in stepping(incoming.sales, step)}
    uids = {joining.uid for joining in incoming.decided.same.values()}
    uids |= {person.uid for person in people if person.uid} | {each.record.uid for each in incoming.records}
    rows = {of_row(person) for person in stepping(people, step)}
    return Wanted(
        uids=frozenset(uids),
        external_ids=frozenset(ids),
        fingerprints=frozenset(marked(*row) for row in stepping([*rows], step)),
        emails=_norms({person.emails for person in people}, norm_email, step),
        phones=_norms({person.phones for person in people}, norm_phone, step),
        names=frozenset(map(fold, stepping([*{person.name for person in people}], step))),
    )


def _norms(said: Iterable[tuple[Reach, ...]], norm: Callable[[str], str], step: Step) -> frozenset[str]:
    """How these are compared; most are said many times."""
    return frozenset(map(norm, stepping([*{reach.value for reaches in said for reach in reaches}], step))) - {""}


def plan_of(incoming: Incoming, known: Known, step: Step = silent) -> Plan:
    """What the files will do to the studio, line by line and record by record.

    The same files again give a plan that adds and changes nothing. Nothing of what was deleted or erased comes back.
    """
    matcher = Matcher(known)
    own = own_records.plan_records(incoming.records, known, matcher)
    incoming = own.rest_of(without_left_out(incoming))
    people = plan_people(incoming, known, matcher, part_of(step, 0, 60))
    telling = part_of(step, 85, 100)
    of_place = {place: group for group in people for place in group.places}
    sales = with_doubles(plan_sales(incoming, of_place, matcher, part_of(step, 60, 85)), incoming, known)
    telling(0, 1)
    report = _Report(incoming, known)
    report.lines += own.lines
    for does, counter in own.counts.items():
        report.counts[does] += counter
    for group in stepping(people, telling):
        report.count_person(group)
    for sale in stepping(sales, telling):
        report.tell_sale(sale)
    buyers = {sale.buyer for sale in incoming.sales}
    for place, group in of_place.items():
        if place not in buyers:
            report.tell_person(group, incoming.people[place])
    report.tell_left_out()
    telling(1, 1)
    plan = Plan(
        lines=report.in_order(),
        people=tuple(group.step for group in people if group.step),
        sales=tuple(sale.step for sale in sales if sale.step),
        records=own.records,
        same_sales=_answered(sales) if incoming.decided.is_answer else (),
        counts=dict(report.counts),
    )
    return with_calendars(plan, incoming, known)


class _Report(Struct):
    """The lines and counts of a plan while it is made."""

    incoming: Incoming
    known: Known
    lines: list[PlanLine] = field(default_factory=list)
    counts: dict[Does, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def count_person(self, group: Group) -> None:
        if group.step is None:
            self.counts[Does.LEFT_OUT]["clients"] += 1
            return
        self.counts[group.step.does]["clients"] += 1
        told = {change.name: change for change in group.step.changes if change.name.startswith("date:")}
        said: set[str] = set()
        if group.step.uid or any(origin.uid for origin in group.step.origins):  # of somebody new all of it is told
            said = {name for origin in group.step.origins for name, _ in origin.said if name.startswith("date:")}
        for name in sorted(said | told.keys()):
            change = told.get(name)
            does = Does.UNCHANGED if change is None else Does.UPDATE if change.old else Does.ADD
            self.counts[does]["dates"] += 1

    def tell_person(self, group: Group, person: IncomingPerson) -> None:
        first = self.incoming.people[group.places[0]]
        if person is not first and group.step is not None:
            self._tell(person, Does.UNCHANGED, group, "same_as", {"line": first.line})
        else:
            self._tell(person, *self._of_person(group, person))

    def tell_sale(self, planned: PlannedSale) -> None:
        sale, group, step = planned.sale, planned.group, planned.step
        if planned.same_as is not None:
            self._tell(sale, Does.UNCHANGED, group, "same_as", {"line": planned.same_as})
            return
        does = step.does if step else Does.UNCHANGED if planned.reason == ONE_SALE else Does.LEFT_OUT
        self.counts[does]["sales"] += 1
        self.counts[does]["entries"] += 1
        if planned.reason == SAME_SALE:
            self._tell(sale, Does.PROPOSE, group, SAME_SALE, planned.facts)
        elif step is None:
            self._tell(sale, does, group, planned.reason, _NO_FACTS)
        elif group.match.like is not None:
            self._tell(sale, *self._of_person(group, self.incoming.people[sale.buyer]))
        elif does is Does.ADD:
            self._tell(sale, does, group, "new_order", _NO_FACTS)
        elif does is Does.UPDATE:
            self._tell(sale, does, group, "changes", {"fields": importing.fields(_names(step.changes))})
        elif sale.buyer == group.places[0] and group.step and group.step.does is Does.UPDATE:
            self._tell(sale, *self._of_person(group, self.incoming.people[sale.buyer]))
        else:
            self._tell(sale, does, group, "kept_here" if planned.kept else "nothing_new", _NO_FACTS)

    def tell_left_out(self) -> None:
        for each in self.incoming.left_out:
            if each.reason in _OF_SALES:
                self.counts[Does.LEFT_OUT].update({"sales": 1, "entries": 1})
            elif each.reason == "no_name":
                self.counts[Does.LEFT_OUT]["clients"] += 1
            line = PlanLine(each.file, each.line, Does.LEFT_OUT, None, each.name, each.reason, each.facts)
            self.lines.append(line)

    def in_order(self) -> tuple[PlanLine, ...]:
        """The lines as a person reads the files."""
        place = {file: at for at, file in enumerate(self.incoming.files)}
        return tuple(sorted(self.lines, key=lambda line: (place.get(line.file, 0), line.line)))

    def _of_person(self, group: Group, person: IncomingPerson) -> _Told:
        """What becomes of a person, and why."""
        match, step = group.match, group.step
        if step is None:
            return Does.LEFT_OUT, group, match.reason, {"name": person.name}
        if match.like is not None:
            return Does.PROPOSE, group, match.reason, {"of": self.known.people[match.like].client.name}
        if step.does is Does.ADD:
            return Does.ADD, group, "new", _NO_FACTS
        if step.does is Does.UPDATE:
            return Does.UPDATE, group, "changes", {"fields": importing.fields(_names(step.changes))}
        return Does.UNCHANGED, group, "kept_here" if group.kept else "nothing_new", _NO_FACTS

    def _tell(
        self,
        row: IncomingPerson | IncomingSale,
        does: Does,
        group: Group,
        reason: str,
        facts: Mapping[str, object],
    ) -> None:
        first = self.incoming.people[group.places[0]]
        uid = group.match.uid or group.match.like
        name = self.known.people[uid].client.name if uid else group.step.name if group.step else first.name
        self.lines.append(PlanLine(row.file, row.line, does, uid, name, reason, facts))


def _answered(sales: Iterable[PlannedSale]) -> tuple[SameSale, ...]:
    """What was proposed as one sale with another, and left so."""
    return tuple(each.double for each in sales if each.double is not None and each.reason == SAME_SALE)


def _names(changes: Iterable[FieldChange]) -> list[str]:
    return [change.name for change in changes]
