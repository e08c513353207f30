"""A studio without a store: what an import would know of it, and a plan put on its records as the book does."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from clientcare.domain.folding import fold, norm_email, norm_phone
from clientcare.domain.frozen import replace
from clientcare.domain.records import (
    Belonging,
    Client,
    ImportantDate,
    Provenance,
    Record,
    Sale,
    StateSpan,
    WishSpan,
)
from clientcare.domain.values import State, Wish
from clientcare.exchange import fields
from clientcare.exchange.calendar_plan import accepted
from clientcare.exchange.incoming import Format, Incoming, Options, SourceFile
from clientcare.exchange.known import Known, KnownPerson
from clientcare.exchange.plan import Does, Origin, PersonStep, Plan, SaleStep
from clientcare.exchange.planning import plan_of
from clientcare.exchange.reading import read
from clientcare.exchange.sale_fields import sale_with_changes

TODAY = date(2026, 5, 12)
NOW = datetime(2026, 5, 12, 8, tzinfo=UTC)


@dataclass
class Studio:
    """Records in plain maps; `day` is the artist's."""

    day: date = TODAY
    clients: dict[str, Client] = field(default_factory=dict)
    dates: dict[str, ImportantDate] = field(default_factory=dict)
    sales: dict[str, Sale] = field(default_factory=dict)
    others: dict[str, Record] = field(default_factory=dict)
    provenance: dict[str, Provenance] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    erased: set[tuple[str, str]] = field(default_factory=set)
    _seq: Any = field(default_factory=lambda: count(1))

    # --- as the artist ----------------------------------------------------------------------------------------

    def add(self, name: str, **values: Any) -> Client:
        client = replace(self._blank(values.pop("uid", None)), name=name, **values)
        self.clients[client.uid] = client
        return client

    def change(self, name: str, /, **values: Any) -> None:
        client = self.named(name)
        self.clients[client.uid] = replace(client, **values)

    def delete(self, name: str) -> None:
        self.change(name, deleted_on=self.day)

    def delete_for_good(self, name: str) -> None:
        del self.clients[self.named(name).uid]

    def change_sale(self, external_id: str, **values: Any) -> None:
        sale = self.sale(external_id)
        self.sales[sale.uid] = replace(sale, **values)

    # --- what there is ----------------------------------------------------------------------------------------

    def named(self, name: str) -> Client:
        return next(client for client in self.clients.values() if client.name == name)

    @property
    def names(self) -> list[str]:
        return sorted(client.name for client in self.clients.values() if client.deleted_on is None)

    def sale(self, external_id: str) -> Sale:
        return next(sale for sale in self.sales.values() if sale.external_id == external_id)

    def dates_of(self, name: str) -> dict[str, str]:
        uid = self.named(name).uid
        mine = [each for each in self.dates.values() if each.client == uid and each.deleted_on is None]
        return {each.title: str(each.day) for each in mine}

    # --- imports ----------------------------------------------------------------------------------------------

    def options(self, **values: Any) -> Options:
        return Options(today=self.day, **values)

    def plan(self, *files: str | bytes, format: Format | None = None) -> Plan:
        return plan_of(self.read(*files, format=format), self.known())

    def read(self, *files: str | bytes, format: Format | None = None) -> Incoming:
        data = [file.encode() if isinstance(file, str) else file for file in files]
        named = [SourceFile(f"file{at}", each) for at, each in enumerate(data, 1)]
        return read(named, self.options(format=format))

    def take(self, *files: str | bytes, format: Format | None = None) -> Plan:
        """Import the files, as the book does it."""
        known = self.known()
        plan = plan_of(self.read(*files, format=format), known)
        self.put(plan, known)
        return plan

    def say_yes(self, *files: str | bytes) -> Plan:
        """Import the files, calendars too, and say yes to all that they propose."""
        known = self.known()
        plan = accepted(plan_of(self.read(*files), known))
        self.put(plan, known)
        return plan

    def put(self, plan: Plan, known: Known) -> None:
        """Write what the plan says."""
        uids = {step.key: self._take_person(step, known) for step in plan.people}
        for step in plan.sales:
            self._take_sale(step, uids[step.buyer])
        for record in plan.records:
            self.keep(record)

    def known(self) -> Known:
        emails: dict[str, tuple[str, ...]] = {}
        phones: dict[str, tuple[str, ...]] = {}
        names: dict[str, tuple[str, ...]] = {}
        for client in self.clients.values():
            for reach in client.emails:
                emails[norm_email(reach.value)] = (*emails.get(norm_email(reach.value), ()), client.uid)
            for reach in client.phones:
                phones[norm_phone(reach.value)] = (*phones.get(norm_phone(reach.value), ()), client.uid)
            names[fold(client.name)] = (*names.get(fold(client.name), ()), client.uid)
        own = {uid: [each for each in self.dates.values() if each.client == uid] for uid in self.clients}
        people = {uid: KnownPerson(client, tuple(own[uid])) for uid, client in self.clients.items()}
        return Known(
            people=people,
            aliases=self.aliases,
            emails=emails,
            phones=phones,
            names=names,
            sales=self.sales,
            provenance=tuple(self.provenance.values()),
            called={uid: (each.name, each.nickname, each.greet_as) for uid, each in self._here()},
            records={**self.others, **self.dates, **self.sales},
            is_erased=lambda kind, norm: (kind, norm) in self.erased,
        )

    def _here(self) -> list[tuple[str, Client]]:
        return [(uid, client) for uid, client in self.clients.items() if client.deleted_on is None]

    def everything(self) -> list[Record]:
        return [*self.clients.values(), *self.dates.values(), *self.sales.values(), *self.others.values()]

    def keep(self, record: Record) -> None:
        shelves = {Client: self.clients, ImportantDate: self.dates, Sale: self.sales}
        shelf: dict[str, Any] = shelves.get(type(record), self.others)
        shelf[record.uid] = record

    def _stamps(self) -> dict[str, Any]:
        return {"entered_on": self.day, "seq": next(self._seq), "created_at": NOW, "updated_at": NOW}

    def _blank(self, uid: str | None = None) -> Client:
        stamps = self._stamps()
        return Client(
            uid=uid or f"client-{stamps['seq']}",
            name="",
            wishes=(WishSpan(Wish.WELCOME, self.day),),
            states=(StateSpan(State.ACTIVE, self.day),),
            belongings=(Belonging("no-rhythm", self.day),),
            **stamps,
        )

    def _take_person(self, step: PersonStep, known: Known) -> str:
        client = known.people[step.uid].client if step.uid else self._blank(step.new_uid)
        self.clients[client.uid] = fields.with_changes(client, step.changes, self.day, "the file")
        before = known.people.get(client.uid, KnownPerson(client))
        for change in fields.date_changes(step.changes):
            old = fields.date_of(before, change)
            if old is not None and change.new is not None:
                self.dates[old.uid] = replace(old, day=change.new)
            elif change.new is not None:
                stamps = self._stamps()
                made = ImportantDate(
                    uid=f"date-{stamps['seq']}",
                    client=client.uid,
                    title=change.title,
                    day=change.new,
                    kind=change.kind,
                    **stamps,
                )
                self.dates[made.uid] = made
        for origin in step.origins:
            self._remember(origin, client.uid, "client")
        return client.uid

    def _take_sale(self, step: SaleStep, buyer: str) -> None:
        if step.uid:
            sale = self.sales[step.uid]
        else:
            stamps = self._stamps()
            sale = Sale(uid=f"sale-{stamps['seq']}", clients=(buyer,), title="", **stamps)
            sale = replace(sale, external_id=step.external_id, imported=True)
        self.sales[sale.uid] = sale_with_changes(sale, step.changes, self.day)
        self._remember(step.origin, sale.uid, "sale")

    def _remember(self, origin: Origin, target: str, kind: str) -> None:
        stamps = self._stamps()
        uid = origin.uid or f"from-{stamps['seq']}"
        self.provenance[uid] = Provenance(
            uid=uid,
            target=target,
            kind=kind,
            batch="batch",
            source=origin.source,
            external_id=origin.external_id,
            fingerprint=origin.fingerprint,
            fields=origin.said,
            **stamps,
        )


def done(plan: Plan) -> dict[str, dict[str, int]]:
    """The counts of a plan, without zeros."""
    return {
        does.value: {kind: number for kind, number in counter.items() if number}
        for does, counter in plan.counts.items()
        if any(counter.values())
    }


def nothing_changes(plan: Plan) -> bool:
    """Whether a plan adds and changes nothing."""
    steps = [*plan.people, *plan.sales]
    return not plan.records and all(step.does is Does.UNCHANGED for step in steps)
