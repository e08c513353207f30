"""Everything the details of one client tell, read in one go."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from clientcare.book.desk import Desk
from clientcare.domain.calendar import LeapDay
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Client, ImportantDate, Relation
from clientcare.store.reads import order, people, timeline
from clientcare.store.reads.glance import first_work_on, sent_by
from clientcare.ui.client.lines import Shown


class Known(Frozen):
    """`dates` each with the day on which it comes next; `names`, `photos` of all people told of, also of those in the
    trash: the others are `here`."""

    client: Client
    today: date
    now: datetime
    dates: tuple[tuple[ImportantDate, date | None], ...]
    relations: tuple[Relation, ...]
    sent: tuple[Client, ...]
    names: Mapping[str, str]
    photos: Mapping[str, str | None]
    here: frozenset[str]
    first_work_on: date | None = None

    def face(self, uid: str) -> Shown:
        """The line that stands for one of them, and leads to their page."""
        return Shown(self.names.get(uid, ""), person=self.leads_to(uid), photo=self.photos.get(uid))

    def leads_to(self, uid: str) -> str:
        """The uid where there is a page to open, "" for somebody in the trash."""
        return uid if uid in self.here else ""

    def other(self, relation: Relation) -> str:
        """The uid of the other one, whoever of the two it was written down of."""
        return relation.other if relation.client == self.client.uid else relation.client


def known(desk: Desk, client: Client) -> Known:
    """What there is of that client."""
    studio, uid = desk.studio, client.uid
    found = timeline.dates_of(studio, uid)
    leap_day = order.settings(studio).leap_day if found else LeapDay.FEB28
    relations = tuple(timeline.relations_of(studio, uid))
    sent = tuple(sent_by(studio, uid))
    others = {each.other if each.client == uid else each.client for each in relations}
    others |= {client.referred_by} if client.referred_by else set()
    found_others = [*(people.clients(studio, others) if others else ()), *sent]
    return Known(
        client=client,
        today=desk.today,
        now=desk.now,
        dates=tuple((each, next_day(each, desk.today, leap_day)) for each in found),
        relations=relations,
        sent=sent,
        names={each.uid: each.name for each in found_others},
        photos={each.uid: each.photo for each in found_others},
        here=frozenset(each.uid for each in found_others if each.deleted_on is None),
        first_work_on=first_work_on(studio, uid),
    )


def next_day(one: ImportantDate, today: date, leap_day: LeapDay) -> date | None:
    """The first day on or after today on which it falls; None at the end of the calendar."""
    years = (year for year in (today.year, today.year + 1) if year <= date.max.year)
    days = (one.day.in_year(max(year, one.day.year or year), leap_day) for year in years)
    return next((day for day in days if day >= today), None)
