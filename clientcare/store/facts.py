"""The care facts of clients, gathered from the tables in few questions, many clients at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, TypeVar, get_type_hints

from clientcare.domain.care.facts import ClientFacts, DateFact, MarkFact, ReminderFact, SentFact
from clientcare.domain.care.silence import unanswered
from clientcare.domain.frozen import replace
from clientcare.domain.records import Client
from clientcare.domain.values import Fit, MarkKind, Stage
from clientcare.store.codec import Codec, codec_of
from clientcare.store.fact_rows import (
    CLIENT,
    DATE_COLUMNS,
    ENTRY_COLUMNS,
    MARK_COLUMNS,
    REMINDER_COLUMNS,
    SENT_COLUMNS,
    Entries,
    Row,
    add_entries,
    date_fact,
    dated,
    day,
    first_sale_place,
    joined,
    mark_fact,
    reminder_fact,
    sent_fact,
)
from clientcare.store.sharing import partners_in, shared_things
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio
from clientcare.store.told import NOTHING, Told, add_told

CHUNK = 400
Asked = Callable[[ClientFacts], Collection[str]]
T = TypeVar("T")

_ENTRIES = f"""
SELECT {ENTRY_COLUMNS} FROM entry e JOIN entry_client ec ON ec.entry = e.uid
WHERE e.deleted_on IS NULL AND e.kind NOT IN ('note', 'change') AND e.uid IN ({{wanted}}) AND {{late}}
ORDER BY e.uid, ec.position
"""
_NAMES = f"SELECT uid, name FROM client WHERE uid {AMONG} AND deleted_on IS NULL"
_OF_CLIENTS = "SELECT entry FROM entry_client WHERE client IN ({uids})"
_THROUGH = "SELECT uid FROM entry WHERE through IN ({uids})"


def gather(
    studio: Studio,
    uids: Iterable[str],
    without: date | None = None,
    told: Told = NOTHING,
    open_things: Asked | None = None,
) -> dict[str, ClientFacts]:
    """The whole facts of the clients that are not in the trash, by uid; the entries of those in `told` are not read.

    `without`: as if what is dated that day (a sale by its sold or delivered day), and the skips and snoozes made on
    it, were not there (PRODUCT §3.8, places used). `open_things` tells by a client's own facts the uids of all that
    may be open for them: then of the others who share something with them is only read what can answer it. (What
    others do answers things; it opens none.)
    """
    wanted = sorted(set(uids))
    found: dict[str, ClientFacts] = {}
    for start in range(0, len(wanted), CHUNK):
        found.update(_gather_some(studio, wanted[start : start + CHUNK], without, told, open_things))
    return found


def _gather_some(
    studio: Studio, uids: Sequence[str], without: date | None, told: Told, open_things: Asked | None
) -> dict[str, ClientFacts]:
    clients = _clients(studio, uids)
    own = _entries(studio, uids, without, told)
    beside: dict[str, Mapping[str, Sequence[Any]]] = {
        "dates": _dates(studio, uids),
        "reminders": _reminders(studio, uids),
        "sent": _sent(studio, uids),
        "marks": _marks(studio, uids, without),
    }
    things = shared_things(own, clients)
    if things and open_things is not None:
        owners = {thing.owner: clients[thing.owner] for thing in things if thing.owner is not None}
        alone = _put_together(owners, own, {}, beside)
        asked = {uid: open_things(facts) for uid, facts in alone.items()}
        things = [thing for thing in things if thing.owner is not None and thing.uid in asked[thing.owner]]
    partners, since = partners_in(things)
    others = {other for group in partners.values() for other in group} - clients.keys()
    entries = joined(own, _entries(studio, sorted(others), without, told, since)) if others else own
    return _put_together(clients, entries, partners, beside)


def _put_together(
    clients: Mapping[str, ClientFacts],
    entries: Entries,
    partners: dict[str, set[str]],
    beside: Mapping[str, Mapping[str, Sequence[Any]]],
) -> dict[str, ClientFacts]:
    facts = _share_out(clients, entries, partners)
    for name, by_client in beside.items():
        for uid, values in by_client.items():
            if uid in facts:
                facts[uid][name] = tuple(values)
    return {uid: _whole(clients[uid], parts) for uid, parts in facts.items()}


def _whole(client: ClientFacts, parts: dict[str, Any]) -> ClientFacts:
    whole = replace(client, **parts)
    silence = unanswered(whole)
    return replace(whole, unanswered=silence) if silence else whole


_HISTORIES = ("belongings", "wishes", "states", "pauses")


@cache
def _reader(field: str) -> Callable[[str], Any]:
    """What reads that field of a client from its cell."""
    codec = codec_of(get_type_hints(Client)[field])
    if not isinstance(codec, Codec) or codec.read is None:
        raise TypeError(field)
    return codec.read


def _clients(studio: Studio, uids: Sequence[str]) -> dict[str, ClientFacts]:
    rows = studio.rows(
        "SELECT uid, sort_key, belongings, wishes, states, fit, pauses, imported_on, last_in_touch_on FROM client"
        f" WHERE deleted_on IS NULL AND uid IN ({_places(uids)})",
        uids,
    )
    belongings, wishes, states, pauses = (_reader(name) for name in _HISTORIES)
    return {
        row[0]: ClientFacts(
            uid=row[0],
            sort_name=row[1],
            belongings=belongings(row[2]),
            wishes=wishes(row[3]),
            states=states(row[4]),
            fit=Fit(row[5]),
            pauses=pauses(row[6]),
            imported_on=day(row[7]),
            last_in_touch_on=day(row[8]),
        )
        for row in rows
    }


def _entries(studio: Studio, uids: Sequence[str], without: date | None, told: Told, since: date = date.min) -> Entries:
    """With each of their people who is not in the trash; an entry all whose people are there is nobody's.

    `since`: of what was dated earlier only sales, and contacts that name what they answer.
    """
    new = {entry.uid: entry for uid in uids if uid in told for entry in told[uid]}
    rows = _entry_rows(studio, [uid for uid in uids if uid not in told], since)
    people = {row[CLIENT] for row in rows}.union(*(entry.clients for entry in new.values()))
    names = dict(studio.rows(_NAMES, [listed(people)]))
    entries = Entries()
    here = (row for row in rows if row[CLIENT] in names and (without is None or not dated(row, without)))
    add_entries(entries, here, names)
    add_told(entries, new.values(), names)
    return entries


def _entry_rows(studio: Studio, uids: Sequence[str], since: date) -> list[Row]:
    if not uids:
        return []
    wanted = f"{_OF_CLIENTS} UNION {_THROUGH}".format(uids=_places(uids))
    late = "1" if since == date.min else f"(e.kind = 'sale' OR e.answers <> '[]' OR e.on_sort >= '{since}')"
    return studio.rows(_ENTRIES.format(wanted=wanted, late=late), [*uids, *uids])


def _share_out(clients: Iterable[str], entries: Entries, partners: dict[str, set[str]]) -> dict[str, dict[str, Any]]:
    """To each client what is theirs, and the contacts, sales and feelings of those they share something with."""
    near: dict[str, list[str]] = defaultdict(list)
    for uid in clients:
        for person in {uid, *partners.get(uid, ())}:
            near[person].append(uid)
    parts: dict[str, dict[str, list[Any]]] = {uid: defaultdict(list) for uid in clients}
    for name, people_of in (
        ("contacts", lambda contact: contact.clients),
        ("sales", lambda sale: sale.people),
        ("feelings", lambda feeling: (feeling.client,)),
        ("kind_words", lambda words: words.clients),
    ):
        for one in getattr(entries, name):
            people = people_of(one)
            if len(people) == 1:  # as nearly all are
                whose: Iterable[str] = near.get(people[0], ())
            else:
                whose = dict.fromkeys(uid for person in people for uid in near.get(person, ()))
            for uid in whose:
                parts[uid][name].append(one)
    for owner, promise in entries.promises:
        if owner in parts:
            parts[owner]["promises"].append(promise)
    return {uid: {name: tuple(values) for name, values in found.items()} for uid, found in parts.items()}


def _dates(studio: Studio, uids: Sequence[str]) -> dict[str, list[DateFact]]:
    rows = _of(studio, f"SELECT {DATE_COLUMNS} FROM important_date WHERE deleted_on IS NULL AND client", uids)
    return _grouped((row[0], date_fact(row)) for row in rows)


_REMINDERS = f"SELECT {REMINDER_COLUMNS} FROM reminder WHERE deleted_on IS NULL AND client"


def _reminders(studio: Studio, uids: Sequence[str]) -> dict[str, list[ReminderFact]]:
    return _grouped((row[0], reminder_fact(row)) for row in _of(studio, _REMINDERS, uids))


_MARKS = f"SELECT {MARK_COLUMNS} FROM mark WHERE deleted_on IS NULL AND client"


def _marks(studio: Studio, uids: Sequence[str], without: date | None) -> dict[str, list[MarkFact]]:
    marks = _grouped((row[0], mark_fact(row)) for row in _of(studio, _MARKS, uids))
    if without is None:
        return marks
    return {
        uid: [mark for mark in some if mark.on != without or mark.kind is MarkKind.DONE] for uid, some in marks.items()
    }


_MARKS_OF = f"""
WITH one (uid) AS (SELECT value FROM json_each(?))
SELECT {MARK_COLUMNS} FROM one CROSS JOIN
  (SELECT {MARK_COLUMNS} FROM mark WHERE deleted_on IS NULL AND +client IS NULL)
  ON key > 'reminder:' || one.uid || ':' AND key < 'reminder:' || one.uid || ';'
"""


def free_reminders(studio: Studio, only: Collection[str] | None = None) -> tuple[list[ReminderFact], list[MarkFact]]:
    """The reminders that are for nobody in particular, or those of them alone, and what was done to them."""
    if only is None:
        found, marks = studio.rows(f"{_REMINDERS} IS NULL", ()), studio.rows(f"{_MARKS} IS NULL", ())
    else:
        some = [listed(only)]
        found, marks = studio.rows(f"{_REMINDERS} IS NULL AND uid {AMONG}", some), studio.rows(_MARKS_OF, some)
    return [reminder_fact(row) for row in found], [mark_fact(row) for row in marks]


_SENT = f"""
SELECT {SENT_COLUMNS} FROM client c
LEFT JOIN entry_client ec ON ec.client = c.uid
LEFT JOIN entry e ON e.uid = ec.entry AND e.kind = 'sale' AND e.deleted_on IS NULL AND e.sold_on IS NOT NULL
     AND e.stage IN ({", ".join(f"'{stage}'" for stage in Stage if stage.bought)})
WHERE c.deleted_on IS NULL AND c.referred_by
"""


def _sent(studio: Studio, uids: Sequence[str]) -> dict[str, list[SentFact]]:
    """The people each client sent, with that person's first sale bought."""
    sales: dict[str, list[Row]] = defaultdict(list)
    for row in _of(studio, _SENT, uids):
        sales[row[1]].append(row)
    first = (rows[0] if len(rows) == 1 else min(rows, key=first_sale_place) for rows in sales.values())
    return _grouped((row[0], sent_fact(row)) for row in first)


def _grouped(pairs: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    groups: dict[str, list[T]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return groups


def _of(studio: Studio, question: str, uids: Sequence[str]) -> list[Row]:
    """The rows of a question that ends in the column to be one of the uids."""
    return studio.rows(f"{question} IN ({_places(uids)})", uids)


def _places(uids: Sequence[str]) -> str:
    return ",".join("?" * len(uids))
