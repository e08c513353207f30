"""What is kept beside each client only for speed, worked out from the records in the transaction that changed them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import islice
from typing import Any

from clientcare.domain.calendar import Unit, add
from clientcare.domain.care import keys
from clientcare.domain.care.engine import candidates
from clientcare.domain.care.facts import ClientFacts, Context
from clientcare.domain.care.kept import encode
from clientcare.domain.care.outlook import AHEAD_DAYS
from clientcare.domain.care.summary import Summary, summary_of
from clientcare.domain.json_text import to_text
from clientcare.domain.progress import Step, silent
from clientcare.store.facts import gather
from clientcare.store.reads.order import context
from clientcare.store.studio import Studio
from clientcare.store.told import EXCERPT, NOTHING, Told, last_said

COLUMNS = (
    *(
        "client",
        "outlook",
        "wakes_on",
        "wakes_from",
        "next_check_in_on",
        "check_in_days",
        "check_in_hidden_until",
    ),
    *("last_care_on", "first_sold_on", "last_sold_on", "works", "distant_from", "never_thanked"),
    *("never_asked_from", "spoken", "sort_key", "circle", "last_words"),
)
Row = tuple[Any, ...]
_TOGETHER, _AT_ONCE = 128, 16
"""The facts of so many clients are read together, and so many rows written: few enough that nobody waits for them."""

_UPSERT = (
    f"INSERT INTO care ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
    f" ON CONFLICT (client) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in COLUMNS[1:])}"
)

# Beside a max() SQLite gives the other columns of the row that has it.
_LAST_WORDS = f"""
SELECT ec.client, e.on_sort, e.kind, e.channel, substr(e.text, 1, {EXCERPT}), max(e.on_sort || printf('%019d', e.seq))
FROM entry_client ec JOIN entry e ON e.uid = ec.entry
WHERE ec.client IN ({{uids}}) AND e.deleted_on IS NULL AND e.kind IN ('contact', 'note', 'feeling', 'kind_words')
      AND e.text > ''
GROUP BY ec.client
"""


def refresh(studio: Studio, uids: Iterable[str], today: date, told: Told = NOTHING, step: Step = silent) -> None:
    """Work out again what is kept beside these clients; of those in the trash nothing is kept.

    `told` are the entries of some of them as they were just written; `step` is told how far it is.
    """
    wanted = sorted(set(uids))
    if not wanted:
        return
    rows = iter(rows_of(studio, wanted, today, told))
    kept: set[str] = set()
    while some := list(islice(rows, _AT_ONCE)):
        step(len(kept), len(wanted))
        write(studio, some, ())
        kept.update(row[0] for row in some)
    write(studio, (), [uid for uid in wanted if uid not in kept])


def rows_of(
    studio: Studio, uids: Sequence[str], today: date, told: Told = NOTHING, *, by_whole_facts: bool = False
) -> Iterable[Row]:
    """The rows as they should be, in the order of `COLUMNS`; `by_whole_facts` reads also what can answer nothing."""
    now = context(studio)

    def open_things(facts: ClientFacts) -> set[str]:
        return {keys.uid_of(item.key) for item in candidates(facts, now, today, add(today, AHEAD_DAYS, Unit.DAYS))}

    asked = None if by_whole_facts else open_things
    for start in range(0, len(uids), _TOGETHER):
        some = uids[start : start + _TOGETHER]
        words = _last_words(studio, some, told)
        for uid, facts in gather(studio, some, told=told, open_things=asked).items():
            yield _row(facts, now, today, words.get(uid))


def write(studio: Studio, rows: Sequence[Row], wanted: Iterable[str]) -> None:
    """Of those `wanted` that have no row nothing is kept any more."""
    studio.run_many(_UPSERT, rows)
    kept = {row[0] for row in rows}
    studio.run_many("DELETE FROM care WHERE client = ?", [(uid,) for uid in wanted if uid not in kept])


def _row(facts: ClientFacts, now: Context, today: date, last_words: str | None) -> Row:
    summary = summary_of(facts, now, today)
    return (
        facts.uid,
        encode(summary.outlook),
        _text(summary.wakes_on),
        today.isoformat(),
        *_check_in(summary),
        _text(summary.last_care_on),
        _text(summary.first_sold_on),
        _text(summary.last_sold_on),
        summary.works,
        _text(summary.distant_from),
        int(summary.never_thanked),
        _text(summary.never_asked_from),
        int(summary.spoken),
        facts.sort_name,
        facts.belongings[-1].circle,
        last_words,
    )


def _check_in(summary: Summary) -> Row:
    if summary.next_check_in_on is None:
        return None, None, None
    return summary.next_check_in_on.isoformat(), summary.check_in_days, _text(summary.check_in_hidden_until)


def _last_words(studio: Studio, uids: Sequence[str], told: Told) -> dict[str, str]:
    """What was last said with or by each client, as JSON: its day, kind, channel and the beginning of its text."""
    said = {uid: last_said(told[uid]) for uid in uids if uid in told}
    rest = [uid for uid in uids if uid not in told]
    for uid, *words, _ in studio.rows(_LAST_WORDS.format(uids=",".join("?" * len(rest))), rest) if rest else ():
        said[uid] = words
    return {uid: to_text(words) for uid, words in said.items() if words}


def _text(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
