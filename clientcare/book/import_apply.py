"""Follows the plan of an import record by record, and notes what it takes to take the import back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from clientcare.book import attachments, dates, finding, trail
from clientcare.book.clients import blank_client, circles_by_uid, move_all
from clientcare.book.desk import Desk
from clientcare.book.import_notes import CLIENT, DATE, RECORD, SALE, Notes
from clientcare.book.import_standing import add_referrals, standing_as
from clientcare.book.writing import Writing
from clientcare.domain.calendar import Rhythm
from clientcare.domain.change import Change, Deed
from clientcare.domain.folding import fold
from clientcare.domain.frozen import replace
from clientcare.domain.progress import Step, part_of, silent, stepping
from clientcare.domain.records import Circle, Client, ImportantDate, ImportBatch, Record, Sale
from clientcare.domain.values import ChangedWhat, CircleRole, Stage
from clientcare.exchange.fields import client_fields, date_changes, date_of, with_changes
from clientcare.exchange.incoming import Format, Incoming
from clientcare.exchange.known import KnownPerson
from clientcare.exchange.plan import Does, FieldChange, Origin, PersonStep, Plan, SaleStep, SameSale
from clientcare.exchange.sale_fields import read_fields, sale_with_changes
from clientcare.store import blobs, writes
from clientcare.store.reads import deeds, order, people, timeline

MOVING = (CircleRole.NEW, CircleRole.IMPORTS)
AT_ONCE = 500
"""So many new people are written together with what they bought, and let go of before the next ones come."""


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
        self._notes = Notes(desk, self._batch.uid, self._writing, {})
        self._new: list[tuple[PersonStep, list[SaleStep]]] = []
        self._buyers: set[int] = set()
        self._doubles: Sequence[SameSale] = ()
        self._dates: dict[str, list[ImportantDate]] = defaultdict(list)
        self._blanks: dict[str, Client] = {}
        self._standing: dict[str, Client] = {}
        self._sold: dict[tuple[str, str], str] = {}

    @property
    def is_empty(self) -> bool:
        return self._writing.is_empty and not self._new

    def follow(self, plan: Plan, step: Step = silent) -> None:
        self._read_ahead(plan)
        self._buyers = {sale.buyer for sale in plan.sales if _is_bought(sale)}
        self._doubles = plan.same_sales
        here = {client.uid: client for client in self._clients_of(plan.people)}
        sales = self._put_off(plan)
        later = {person.key for person, _ in self._new}
        uids: dict[int, str] = {}
        for person in stepping(plan.people, part_of(step, 0, 40)):
            if person.uid is not None:
                uids[person.key] = person.uid
                self._change_person(person, here[person.uid])
            elif person.key not in later:
                uids[person.key] = self._add_person(person)
        add_referrals(self._desk, self._writing, plan.people, uids, self._standing)
        self._follow_sales(sales, uids, part_of(step, 40, 100))
        self._welcome_buyers([here[uid] for key, uid in uids.items() if key in self._buyers and uid in here])
        self._add_records(plan.records)
        added: Mapping[str, int] = plan.counts.get(Does.ADD, {})
        self._batch = replace(self._batch, added=tuple((name, added[name]) for name in sorted(added)))

    def _put_off(self, plan: Plan) -> Sequence[SaleStep]:
        """Very many new people are written some at a time, each with what they bought; the other sales."""
        new = [person for person in plan.people if person.uid is None and person.standing is None]
        if len(new) <= AT_ONCE:
            return plan.sales
        theirs: dict[int, list[SaleStep]] = {person.key: [] for person in new}
        others: list[SaleStep] = []
        self._new = [(person, theirs[person.key]) for person in new]
        for sale in plan.sales:
            (theirs.get(sale.buyer, others) if sale.uid is None else others).append(sale)
        return others

    def save(self, step: Step = silent, *, brief: bool = False) -> Change:
        """Everything in one transaction. Of very much the change holds only the people and the batch where it is to be
        `brief`. It is the last that is asked of it."""
        if self._new:
            return self._save_in_pieces(step, brief=brief)
        return self._save_last(step)

    def _save_in_pieces(self, step: Step, *, brief: bool) -> Change:
        done: list[Record] = []
        before: list[Record] = []
        kinds: set[type[Record]] = set()

        def keep(change: Change) -> None:
            kinds.update(map(type, (*change.before, *change.after)))
            before.extend(change.before if not brief else ())
            done.extend(change.after if not brief else (*change.of(Client), *change.of(ImportBatch)))

        studio = self._desk.studio
        with writes.together(studio, self._writing.known, ends=part_of(step, 90, 100)), blobs.together(studio):
            keep(self._writing.save())
            for begins in range(0, len(self._new), AT_ONCE):
                begun, ended = (90 * min(each, len(self._new)) // len(self._new) for each in (begins, begins + AT_ONCE))
                keep(self._save_some(self._new[begins : begins + AT_ONCE], part_of(step, begun, ended)))
            self._begin()
            keep(self._save_last())
        besides = frozenset(kinds) if brief else frozenset()
        return Change(Deed.IMPORT_FILES, tuple(before), tuple(done), self._batch.uid, besides)

    def _save_some(self, those: Sequence[tuple[PersonStep, list[SaleStep]]], step: Step) -> Change:
        step(0, 1)
        self._begin()
        for person, sales in those:
            uid = self._add_person(person)
            for sale in sales:
                self._add_sale(sale, uid)
        return self._writing.save(step=step)

    def _save_last(self, step: Step = silent) -> Change:
        self._notes.remember_doubles(self._doubles, self._sold)
        self._writing.add(self._batch)
        return self._writing.save(self._batch.uid, step)

    def _begin(self) -> None:
        self._writing = self._notes.writing = Writing(self._desk, Deed.IMPORT_FILES)

    def _read_ahead(self, plan: Plan) -> None:
        origins = [origin for person in plan.people for origin in person.origins]
        origins += [sale.origin for sale in plan.sales]
        uids = [origin.uid for origin in origins if origin.uid is not None]
        self._notes.known = deeds.provenances(self._desk.studio, uids)
        changing = [person.uid for person in plan.people if person.uid is not None and person.changes]
        for each in deeds.dates_of_all(self._desk.studio, changing):
            self._dates[each.client].append(each)

    def _clients_of(self, steps: Iterable[PersonStep]) -> list[Client]:
        return people.clients(self._desk.studio, [step.uid for step in steps if step.uid is not None])

    # --- people ------------------------------------------------------------------------------------------------

    def _add_person(self, step: PersonStep) -> str:
        named = self._by_name.get(fold(step.circle)) if step.circle and not self._is_told else None
        circle = named or self._circles[self._for_buyers if step.key in self._buyers else self._for_others]
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
            self._notes.remember(client.uid, CLIENT, origin, created=True)
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
            self._notes.note_changes(old.uid, step.changes)
        if step.photo is not None and old.photo is None:
            now = self._writing.latest(old)
            attachments.add_photo(self._desk, self._writing, now, step.photo.data, step.photo.media_type)
        for origin in step.origins:
            self._notes.remember(old.uid, CLIENT, origin, created=False)

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
                self._notes.note(added.uid, DATE, created=True)

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
                self._notes.note_changes(old.uid, step.changes)
            self._notes.remember(step.uid, SALE, step.origin, created=False)

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
        if self._doubles:
            self._sold[step.origin.source, step.external_id] = sale.uid
        self._notes.remember(sale.uid, SALE, step.origin, created=True)

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
                self._notes.remember(added.uid, CLIENT, origin, created=True)
            else:
                self._notes.note(added.uid, RECORD, created=True, fields=(("updated_at", str(added.updated_at)),))


def _is_bought(step: SaleStep) -> bool:
    said = step.origin.said if step.uid is None else ((change.name, change.new) for change in step.changes)
    return any(name == "stage" and Stage(text).bought for name, text in said)
