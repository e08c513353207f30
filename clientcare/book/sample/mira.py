"""The small studio of the pictures: Mira, a painter in Lisbon, her people and what they said, up to 14 May 2026."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from functools import partial
from typing import NamedTuple

from clientcare.book import (
    attachments,
    clients,
    contacts,
    dates,
    days,
    feelings,
    kind_words,
    marks,
    notes,
    promises,
    reminders,
    sales,
)
from clientcare.book.desk import Desk
from clientcare.book.import_apply import Import
from clientcare.book.imports import plan_import
from clientcare.book.sample.chance import Chance
from clientcare.book.sample.mira_said import Said, contact_fields, incoming, person_fields, sale_fields, uid_of
from clientcare.book.sample.stamps import instant
from clientcare.book.sample.started import refuse_unless_empty, start_on
from clientcare.domain.calendar import YearlyDay
from clientcare.domain.records import Sale
from clientcare.domain.values import Feel, Kind, Permission, Wish
from clientcare.paths import resource
from clientcare.store.reads import care, files, order, timeline
from clientcare.store.uow import unit_of_work

FOLDER = "sample/mira"


def make_mira(desk: Desk) -> dict[str, int]:
    """Mira's studio, always the same, where nothing is yet; how much there is of everything.

    Every record is entered on its own day in 2025 and 2026, whatever day it is now. CareError exists where anything is
    in the studio already. It is no deed that could be undone.
    """
    refuse_unless_empty(desk)
    mira = _Mira(json.loads(resource(f"{FOLDER}/mira.json").read_text(encoding="utf-8")))
    with unit_of_work(desk.studio):
        start_on(desk, mira.began)
        for step in sorted(mira.steps(), key=lambda step: step[:2]):
            step.do(Desk(desk.studio, step.on, instant(step.on), new_uid=mira.new_uid))
    return files.counts(desk.studio)


class _Step(NamedTuple):
    """Something Mira did on a day; of one day in the order of `place`."""

    on: date
    place: int
    do: Callable[[Desk], object]


class _Mira:
    """What was told of her, as the deeds she did."""

    def __init__(self, told: Said) -> None:
        self._told = told
        self.began = date.fromisoformat(told["began"])
        self._chance = Chance("mira")
        self._awaited: str | None = None

    def new_uid(self, _now: datetime, _seq: int) -> str:
        """That of the person who is just being added, else any."""
        uid, self._awaited = self._awaited, None
        return uid or self._chance.uid()

    def steps(self) -> Iterator[_Step]:
        """In any order; `place` keeps apart what happened on one day."""
        told, kinds = self._told, (self._note, self._promise, self._kind_words, self._wish, self._snooze)
        for name, text in told["settings"].items():
            yield _Step(self.began, 0, partial(days.change_setting, name=name, text=text))
        yield _Step(date.fromisoformat(told["imported"]), 1, self._import)
        for said in told["people"]:
            yield from self._life(said)
        for place, (name, do) in enumerate(
            zip(("notes", "promises", "kind_words", "wishes", "snoozes"), kinds, strict=True), start=7
        ):
            for said in told[name]:
                yield _Step(date.fromisoformat(said["on"]), place, partial(do, said=said))
        for said in told["promises"]:
            if "kept_on" in said:
                yield _Step(date.fromisoformat(said["kept_on"]), 12, partial(self._keep, said=said))
        for said in told["dates"]:
            yield _Step(self.began, 12, partial(self._date, said=said))
        for said in told["reminders"]:
            yield _Step(date.fromisoformat(said["entered"]), 12, partial(self._reminder, said=said))

    def _life(self, said: Said) -> Iterator[_Step]:
        """A person from the day they were entered on; what was before was entered that day."""
        uid = uid_of(said["uid"])
        entered = date.fromisoformat(said["entered"]) if "entered" in said else self.began
        if "import" in said:
            imported = date.fromisoformat(self._told["imported"])
            yield _Step(imported, 2, partial(clients.edit_client, uid=uid, town=said["town"]))
        else:
            yield _Step(entered, 1, partial(self._person, said=said))
            for sale in said.get("sales", ()):
                on = date.fromisoformat(sale["sold_on" if "sold_on" in sale else "asked_on"])
                yield _Step(max(on, entered), 4, partial(self._sell, uid=uid, said=sale))
        if "photo" in said:
            yield _Step(entered, 2, partial(self._photo, uid=uid, name=said["photo"]))
        if "sent_by" in said:
            sender = uid_of(said["sent_by"])
            yield _Step(entered, 3, partial(clients.edit_client, uid=uid, referred_by=sender))
        felt = {date.fromisoformat(day): Feel(feel) for day, feel in said.get("feelings", ())}
        for contact in said.get("contacts", ()):
            fields = contact_fields(contact)
            feel = felt.pop(fields["on"], None)
            yield _Step(fields["on"], 5, partial(self._contact, uid=uid, fields=dict(fields), feel=feel))
        for day, feel in felt.items():
            yield _Step(day, 6, partial(self._feel, uid=uid, feel=feel))

    def _import(self, desk: Desk) -> None:
        """As `imports.import_files`, without the backup: there is nothing to lose yet."""
        said = incoming([said for said in self._told["people"] if "import" in said])
        doing = Import(desk, said, None, None)
        doing.follow(plan_import(desk, said))
        doing.save()

    def _person(self, desk: Desk, said: Said) -> None:
        circle = order.circle_named(desk.studio, said["circle"])
        assert circle is not None, said["circle"]
        self._awaited = uid_of(said["uid"])
        clients.add_client(desk, said["name"], **person_fields(said, circle.uid))

    def _photo(self, desk: Desk, uid: str, name: str) -> None:
        attachments.set_photo(desk, uid, resource(f"{FOLDER}/{name}").read_bytes())

    def _sell(self, desk: Desk, uid: str, said: Said) -> None:
        change = sales.add_sale(desk, (uid,), said["title"], **sale_fields(said))
        if "picture" in said:
            attachments.attach(desk, change.main, resource(f"{FOLDER}/{said['picture']}"))

    def _contact(self, desk: Desk, uid: str, fields: Said, feel: Feel | None) -> None:
        """How they felt that day was noted with it."""
        about = _latest(desk, uid) if feel is not None else None
        contacts.log_contact(desk, (uid,), **fields, feeling=feel, sale=about)

    def _feel(self, desk: Desk, uid: str, feel: Feel) -> None:
        feelings.note_feeling(desk, uid, feel, sale=_latest(desk, uid))

    def _kind_words(self, desk: Desk, said: Said) -> None:
        uid = uid_of(said["client"])
        about = next((sale.uid for sale in _sales(desk, uid) if sale.title == said.get("sale")), None)
        permission = Permission(said.get("permission", Permission.NOT_ASKED))
        kind_words.keep_kind_words(desk, (uid,), said["text"], permission=permission, sale=about)

    def _note(self, desk: Desk, said: Said) -> None:
        notes.write_note(desk, (uid_of(said["client"]),), said["text"])

    def _promise(self, desk: Desk, said: Said) -> None:
        due_on = date.fromisoformat(said["due_on"])
        promises.make_promise(desk, (uid_of(said["client"]),), said["text"], due_on=due_on)

    def _keep(self, desk: Desk, said: Said) -> None:
        items = care.items(desk.studio, uid_of(said["client"]), desk.today)
        marks.done(desk, next(item.key for item in items if item.kind is Kind.PROMISE))

    def _wish(self, desk: Desk, said: Said) -> None:
        wish = Wish(said["wish"])
        clients.edit_client(desk, uid_of(said["client"]), wish=wish, wish_by=said["by"], wish_note=said["note"])

    def _snooze(self, desk: Desk, said: Said) -> None:
        items = care.items(desk.studio, uid_of(said["client"]), desk.today)
        marks.snooze(desk, items[0].key, date.fromisoformat(said["until"]))

    def _date(self, desk: Desk, said: Said) -> None:
        dates.add_date(desk, uid_of(said["client"]), said["title"], YearlyDay.parse(said["day"]))

    def _reminder(self, desk: Desk, said: Said) -> None:
        reminders.add_reminder(
            desk,
            said["title"],
            date.fromisoformat(said["first_on"]),
            client=uid_of(said["client"]) if "client" in said else None,
            time=time.fromisoformat(said["time"]) if "time" in said else None,
            rule=said.get("rule", ""),
        )


def _latest(desk: Desk, uid: str) -> str | None:
    """The latest sale bought by then, which is what a feeling is about."""
    bought = [sale for sale in _sales(desk, uid) if sale.stage.bought]
    return bought[-1].uid if bought else None


def _sales(desk: Desk, uid: str) -> list[Sale]:
    """The sales of a client, in the order of their days."""
    found = [entry for entry in timeline.timeline(desk.studio, uid) if isinstance(entry, Sale)]
    return sorted(found, key=lambda sale: (sale.on.last, sale.seq))
