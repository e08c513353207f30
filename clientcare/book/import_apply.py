"""Follows the plan of an import record by record, and notes what it takes to take the import back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from clientcare.book import attachments, dates, finding, trail
from clientcare.book.clients import blank_client, circles_by_uid, move_all
from clientcare.book.desk import Desk
from clientcare.book.import_revert import noted
from clientcare.book.import_standing import add_referrals, standing_as
from clientcare.book.writing import Writing
from clientcare.domain.calendar import Rhythm
from clientcare.domain.change import Change, Deed
from clientcare.domain.folding import fold
from clientcare.domain.frozen import replace
from clientcare.domain.progress import Step, part_of, silent, stepping
from clientcare.domain.records import Circle, Client, ImportantDate, ImportBatch, Provenance, Record, Sale
from clientcare.domain.values import ChangedWhat, CircleRole, Stage
from clientcare.exchange.fields import client_fields, date_changes, date_of, with_changes
from clientcare.exchange.incoming import Format, Incoming
from clientcare.exchange.known import KnownPerson
from clientcare.exchange.plan import SAME_SALE, Does, FieldChange, Origin, PersonStep, Plan, SaleStep, SameSale
from clientcare.exchange.sale_fields import read_fields, sale_with_changes
from clientcare.store.reads import deeds, order, people, timeline

CLIENT, SALE, DATE, RECORD = "client", "sale", "date", "record"
"""Kinds of provenance: what a file said of a record, or that it brought a whole one."""
CHANGED, SAID = "changed", "said"
"""Kinds of provenance for taking back: fields that an import changed, and what a file had said before."""
MOVING = (CircleRole.NEW, CircleRole.IMPORTS)


class Import:
    """One import in the making. `follow` a plan, then `save` it, unless it `is_empty`."""

    def __init__(self, desk: Desk, incoming: Incoming, thanks_since: date | None, circle: str | None) -> None:
        self._desk = desk
        self._incoming = incoming
        self._thanks_since = thanks_since
        self._writing = Writing(desk, Deed.IMPORT_FILES)
        self._batch = ImportBatch(**desk.stamp(), on=desk.today, format=incoming.format, files=incoming.files)
        self._settings = order.settings(desk.studio)
        self._circles = circles_by_uid(desk)
        self._for_buyers = circle or finding.circle_for(desk, CircleRole.BUYERS).uid
        self._for_others = circle or finding.circle_for(desk, CircleRole.IMPORTS).uid
        self._is_told = circle is not None
        self._by_name = {fold(each.name): each for each in self._circles.values() if each.deleted_on is None}
        self._provenance: dict[str, Provenance] = {}
        self._dates: dict[str, list[ImportantDate]] = defaultdict(list)
        self._blanks: dict[str, Client] = {}
        self._standing: dict[str, Client] = {}
        self._sold: dict[tuple[str, str], str] = {}

    @property
    def is_empty(self) -> bool:
        return self._writing.is_empty

    def follow(self, plan: Plan, step: Step = silent) -> None:
        self._read_ahead(plan)
        buyers = {sale.buyer for sale in plan.sales if _is_bought(sale)}
        here = {client.uid: client for client in self._clients_of(plan.people)}
        uids: dict[int, str] = {}
        for person in stepping(plan.people, part_of(step, 0, 40)):
            if person.uid is None:
                uids[person.key] = self._add_person(person, is_buyer=person.key in buyers)
            else:
                uids[person.key] = person.uid
                self._change_person(person, here[person.uid])
        add_referrals(self._desk, self._writing, plan.people, uids, self._standing)
        self._follow_sales(plan.sales, uids, part_of(step, 40, 100))
        self._remember_doubles(plan.same_sales)
        self._welcome_buyers([here[uid] for key, uid in uids.items() if key in buyers and uid in here])
        self._add_records(plan.records)
        added: Mapping[str, int] = plan.counts.get(Does.ADD, {})
        self._batch = replace(self._batch, added=tuple((name, added[name]) for name in sorted(added)))

    def save(self, step: Step = silent) -> Change:
        self._writing.add(self._batch)
        return self._writing.save(self._batch.uid, step)

    def _read_ahead(self, plan: Plan) -> None:
        origins = [origin for person in plan.people for origin in person.origins]
        origins += [sale.origin for sale in plan.sales]
        uids = [origin.uid for origin in origins if origin.uid is not None]
        self._provenance = deeds.provenances(self._desk.studio, uids)
        changing = [person.uid for person in plan.people if person.uid is not None and person.changes]
        for each in deeds.dates_of_all(self._desk.studio, changing):
            self._dates[each.client].append(each)

    def _clients_of(self, steps: Iterable[PersonStep]) -> list[Client]:
        return people.clients(self._desk.studio, [step.uid for step in steps if step.uid is not None])

    # --- people ------------------------------------------------------------------------------------------------

    def _add_person(self, step: PersonStep, *, is_buyer: bool) -> str:
        named = self._by_name.get(fold(step.circle)) if step.circle and not self._is_told else None
        circle = named or self._circles[self._for_buyers if is_buyer else self._for_others]
        blank = self._blank(circle)
        if step.new_uid is not None:
            blank = replace(blank, uid=step.new_uid)
        client = with_changes(blank, step.changes, self._desk.today, self._batch.format)
        client = standing_as(client, step.standing)
        self._writing.add(client)
        self._standing |= {client.uid: client} if step.standing else {}
        self._follow_dates(step.changes, client)
        if step.photo is not None:
            client = attachments.add_photo(self._desk, self._writing, client, step.photo.data, step.photo.media_type)
        trail.tell_one(self._desk, self._writing, (client.uid,), ChangedWhat.IMPORTED, new=self._batch.format)
        for origin in step.origins:
            self._remember(client.uid, CLIENT, origin, created=True)
        return client.uid

    def _blank(self, circle: Circle) -> Client:
        """Somebody new of whom nothing is known yet: but for their stamp they are all alike."""
        before = self._blanks.get(circle.uid)
        if before is not None:
            return replace(before, **self._desk.stamp())
        self._blanks[circle.uid] = first = replace(blank_client(self._desk, circle), imported_on=self._desk.today)
        return first

    def _change_person(self, step: PersonStep, old: Client) -> None:
        if step.changes:
            new = with_changes(old, step.changes, self._desk.today, self._batch.format)
            new = self._writing.become(old, new)
            trail.tell(self._desk, self._writing, old, new, self._circles)
            self._follow_dates(step.changes, new)
            self._note_changes(old.uid, step.changes)
        if step.photo is not None and old.photo is None:
            now = self._writing.latest(old)
            attachments.add_photo(self._desk, self._writing, now, step.photo.data, step.photo.media_type)
        for origin in step.origins:
            self._remember(old.uid, CLIENT, origin, created=False)

    def _follow_dates(self, changes: Sequence[FieldChange], client: Client) -> None:
        known = KnownPerson(client, tuple(self._dates[client.uid]))
        for change in date_changes(changes):
            old = date_of(known, change)
            if old is not None:
                self._writing.change(old, day=change.new or old.day)
            elif change.new is not None:
                added = ImportantDate(
                    **self._desk.stamp(),
                    client=client.uid,
                    title=change.title,
                    day=change.new,
                    kind=change.kind,
                    heads_up=dates.heads_up_for(client.channel, self._settings),
                    switched_on=bool(self._rhythm_of(client)),
                )
                self._writing.add(added)
                self._note(added.uid, DATE, created=True)

    def _rhythm_of(self, client: Client) -> Rhythm:
        own = client.belonging.own_rhythm
        return self._circles[client.belonging.circle].every if own is None else own

    # --- sales -------------------------------------------------------------------------------------------------

    def _follow_sales(self, sales: Sequence[SaleStep], uids: dict[int, str], told: Step) -> None:
        wanted = [step.uid for step in sales if step.uid is not None and step.changes]
        here = {sale.uid: sale for sale in timeline.entries(self._desk.studio, wanted)}
        for step in stepping(sales, told):
            if step.uid is None:
                self._add_sale(step, uids[step.buyer])
                continue
            old = here.get(step.uid)
            if isinstance(old, Sale):
                new = sale_with_changes(old, step.changes, self._desk.today)
                self._writing.become(old, new)
                self._note_changes(old.uid, step.changes)
            self._remember(step.uid, SALE, step.origin, created=False)

    def _add_sale(self, step: SaleStep, buyer: str) -> None:
        said = {"title": ""} | read_fields(step.origin.said)
        new = Sale(
            **self._desk.stamp(),
            **said,
            clients=(buyer,),
            delivered_entered_on=self._desk.today if said.get("delivered_on") else None,
            external_id=step.external_id,
            imported=True,
            thanks_since=self._thanks_since,
        )
        sale = self._writing.add(new)
        self._sold[step.origin.source, step.external_id] = sale.uid
        self._remember(sale.uid, SALE, step.origin, created=True)

    def _welcome_buyers(self, buyers: Sequence[Client]) -> None:
        """Who was here before and bought for the first time moves to the circle for buyers, several together."""
        moving = [
            self._writing.latest(client)
            for client in buyers
            if self._circles[client.belonging.circle].role in MOVING
            and not deeds.has_bought(self._desk.studio, client.uid)
        ]
        move_all(self._desk, self._writing, moving, finding.circle_for(self._desk, CircleRole.BUYERS).uid)

    # --- records of our own ------------------------------------------------------------------------------------

    def _add_records(self, records: Sequence[Record]) -> None:
        birthdays: dict[str, list[ImportantDate]] = defaultdict(list)
        for record in records:
            if isinstance(record, ImportantDate):
                birthdays[record.client].append(record)
        for record in records:
            added = self._writing.add(replace(record, seq=self._desk.studio.next_seq()))
            if isinstance(added, Client):
                said = client_fields(KnownPerson(added, tuple(birthdays[added.uid])))
                origin = Origin(None, Format.JSON, added.uid, "", tuple(sorted(said.items())))
                self._remember(added.uid, CLIENT, origin, created=True)
            else:
                self._note(added.uid, RECORD, created=True, fields=(("updated_at", str(added.updated_at)),))

    # --- where it came from ------------------------------------------------------------------------------------

    def _remember(self, target: str, kind: str, origin: Origin, *, created: bool) -> None:
        """What the file said of a record, new or in the place of what it said the last time."""
        old = self._provenance.get(origin.uid) if origin.uid is not None else None
        if old is None:
            self._writing.add(
                Provenance(
                    **self._desk.stamp(),
                    target=target,
                    kind=kind,
                    batch=self._batch.uid,
                    source=origin.source,
                    external_id=origin.external_id,
                    fingerprint=origin.fingerprint,
                    created=created,
                    fields=origin.said,
                )
            )
        elif old.fields != origin.said or old.fingerprint != origin.fingerprint:
            self._writing.change(old, fields=origin.said, fingerprint=origin.fingerprint)
            self._note(old.uid, SAID, fields=old.fields)

    def _remember_doubles(self, doubles: Sequence[SameSale]) -> None:
        """What was left as proposed is one sale with another: the next import knows."""
        for each in doubles:
            if (target := each.uid or self._sold.get(each.of)) is not None:
                self._note(target, SAME_SALE, source=each.source, external_id=each.external_id)

    def _note_changes(self, target: str, changes: Sequence[FieldChange]) -> None:
        """Which fields of a record the import changed, and what they were."""
        if changes:
            self._note(target, CHANGED, fields=noted(changes))

    def _note(
        self,
        target: str,
        kind: str,
        *,
        created: bool = False,
        fields: tuple[tuple[str, str], ...] = (),
        source: str = "",
        external_id: str = "",
    ) -> None:
        self._writing.add(
            Provenance(
                **self._desk.stamp(),
                target=target,
                kind=kind,
                batch=self._batch.uid,
                source=source,
                external_id=external_id,
                created=created,
                fields=fields,
            )
        )


def _is_bought(step: SaleStep) -> bool:
    said = step.origin.said if step.uid is None else ((change.name, change.new) for change in step.changes)
    return any(name == "stage" and Stage(text).bought for name, text in said)
