"""Looking around in Mira's studio: a data folder of its own, left again, with the people who were added there."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, TypeVar

from clientcare.book.desk import Desk
from clientcare.book.imports import plan_import
from clientcare.book.sample.mira import FOLDER, make_mira
from clientcare.book.sample.mira_said import uid_of
from clientcare.book.writing import Writing
from clientcare.domain.calendar import PartialDay
from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import Frozen, field_names, replace
from clientcare.domain.records import Circle, Client, Mark, Record
from clientcare.exchange.incoming import Format, Incoming, IncomingRecord
from clientcare.paths import resource
from clientcare.store.database import Studio, open_studio
from clientcare.store.reads import deeds, emptiness, people

NOW = datetime.combine(date(2026, 5, 14), time(9, 12))
"""The moment on Mira's wall at which her studio stands."""
FILE = "sample"

T = TypeVar("T")


def open_sample(folder: Path, now: datetime) -> Studio:
    """Mira's studio in that folder, made anew; as it was left where somebody was added to it and is there still.

    `now` is an aware instant. CareError as `open_studio`; busy where another process looks around in it.
    """
    studio = open_studio(folder, make=True, now=now, wait=0.1)
    if not emptiness.is_empty(studio):
        if added_people(studio):
            return studio
        studio.close()
        remove_sample(folder)
        studio = open_studio(folder, make=True, now=now, wait=0.1)
    try:
        make_mira(Desk(studio, NOW.date(), now, NOW))
    except BaseException:
        studio.close()
        raise
    return studio


def remove_sample(folder: Path) -> None:
    """Takes the folder away, as far as that can be done; what is left is used or removed the next time."""
    shutil.rmtree(folder, ignore_errors=True)


def added_people(studio: Studio) -> list[Client]:
    """Who is there and is not one of Mira's people, the first added first."""
    told = json.loads(resource(f"{FOLDER}/mira.json").read_text(encoding="utf-8"))
    hers = {uid_of(said["uid"]) for said in told["people"]}
    uids = [uid for uid in people.ids(studio, people.EVERYBODY, people.Sort.ADDED, NOW.date()) if uid not in hers]
    found = people.clients(studio, uids)
    return sorted(found, key=lambda client: client.seq)


def packed(studio: Studio, today: date) -> list[Record]:
    """Everything about the people who were added, as they are to come along on `today`, a day of the real calendar.

    What was entered on Mira's day counts from today, and what lies ahead of it as far ahead; days before stay as they
    were typed. What was snoozed or skipped there is not taken along.
    """
    added = added_people(studio)
    named = deeds.naming(studio, [client.uid for client in added])
    circles = [each for each in deeds.every_record(studio) if isinstance(each, Circle)]
    about = [each for each in named if not isinstance(each, Client | Mark)]
    return [*circles, *(_moved(each, today - NOW.date()) for each in (*added, *about))]


def bring_along(desk: Desk, records: Sequence[Record]) -> Change:
    """Adds to this studio what was `packed`; Mira's own people and what is only theirs stay where they are.

    Nothing is written where nobody comes along.
    """
    said = tuple(IncomingRecord(FILE, place, record) for place, record in enumerate(records, start=1))
    plan = plan_import(desk, Incoming(files=(FILE,), formats=(Format.JSON,), records=said))
    writing = Writing(desk, Deed.LEAVE_SAMPLE)
    for record in plan.records:
        writing.add(replace(record, seq=desk.studio.next_seq()))
    return writing.save(next((record.uid for record in plan.records if isinstance(record, Client)), ""))


def _moved(value: T, by: timedelta) -> T:
    """The value with each day from Mira's day on moved; instants and yearly days stay."""
    moved: Any = value
    if isinstance(value, tuple):
        moved = tuple(_moved(each, by) for each in value)
    elif isinstance(value, PartialDay):
        whole = value.whole
        moved = value if whole is None else PartialDay.of(_moved(whole, by))
    elif isinstance(value, date) and not isinstance(value, datetime):
        moved = value + by if value >= NOW.date() else value
    elif isinstance(value, Frozen):
        moved = replace(value, **{name: _moved(getattr(value, name), by) for name in field_names(value)})
    return moved  # type: ignore[no-any-return]  # of the type it was
