"""What the care engine asks of each kind of row, as facts: the one place that knows the order of the columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, time
from itertools import groupby
from operator import itemgetter
from typing import Any

from msgspec import Struct, field

from clientcare.domain.calendar import PartialDay, Rhythm, YearlyDay
from clientcare.domain.care.facts import (
    ContactFact,
    DateFact,
    FeelingFact,
    KindWordsFact,
    MarkFact,
    PromiseFact,
    ReminderFact,
    SaleFact,
    SentFact,
)
from clientcare.domain.json_text import of_text
from clientcare.domain.values import EntryKind, MarkKind, Purpose

EXCERPT = 120
Row = tuple[Any, ...]
Names = Mapping[str, str]

ENTRY_COLUMNS = """
e.uid, e.kind, e."on", e.seq, e.entered_on, e.text, e.channel, e.purpose, e.direction, e.needs_reply, e.no_answer,
e.answers, e.not_answers, e.next_on, e.title, e.sale_kind, e.stage, e.asked_on, e.sold_on, e.delivered_on,
e.delivered_entered_on, e.through, e.handed_over, e.quiet_until, e.imported, e.thanks_since, e.due_on, e.kept_on,
e.given_up, e.feel, e.sale, ec.client
"""
DATE_COLUMNS = "client, uid, title, day, heads_up, entered_on, seq, switched_on"
REMINDER_COLUMNS = "client, uid, title, first_on, time, rule, after_done, ends_on"
MARK_COLUMNS = 'client, key, kind, "on", seq, until'
SENT_COLUMNS = """
c.referred_by, c.uid, c.name, c.referred_on, c.referred_entered_on, c.imported_on,
e.sold_on, e.entered_on, e.title, e.imported, e.quiet_until, e.seq, e.thanks_since
"""


class Entries(Struct):
    """The entries of some clients, by what the engine asks of them."""

    contacts: list[ContactFact] = field(default_factory=list)
    sales: list[SaleFact] = field(default_factory=list)
    feelings: list[FeelingFact] = field(default_factory=list)
    kind_words: list[KindWordsFact] = field(default_factory=list)
    promises: list[tuple[str, PromiseFact]] = field(default_factory=list)


CLIENT = 31
"""Where in a row of `ENTRY_COLUMNS` one of its people stands."""


def add_entries(entries: Entries, rows: Iterable[Row], names: Names) -> None:
    """Add the entries of these rows, which stand by entry, one for each of its people; `names` are of those to name."""
    for _, group in groupby(rows, key=itemgetter(0)):
        people = list(group)
        row, clients = people[0], tuple([person[CLIENT] for person in people])
        _ADD[row[1]](entries, row, clients, names)


def dated(row: Row, day: date) -> bool:
    text = day.isoformat()
    return text in (row[18], row[19]) if row[1] == EntryKind.SALE else bool(row[2] == text)


def _add_contact(entries: Entries, row: Row, clients: tuple[str, ...], _: Names) -> None:
    purpose, direction, no_answer = row[7], row[8], bool(row[10])
    gift, needs_reply = row[6] == "gift", bool(row[9])
    entries.contacts.append(
        ContactFact(
            uid=row[0],
            on=date.fromisoformat(row[2]),
            seq=row[3],
            entered_on=date.fromisoformat(row[4]),
            clients=clients,
            purpose=purpose,
            ours=direction != "they",
            theirs=direction != "we",
            care=not no_answer and purpose not in (Purpose.PAPERWORK, Purpose.PROMOTION),
            no_answer=no_answer,
            needs_reply=needs_reply,
            gift=gift,
            answers=_texts(row[11]),
            not_answers=_texts(row[12]),
            next_on=day(row[13]),
            text=excerpt(row[5]) if gift or needs_reply else "",
        )
    )


def _add_sale(entries: Entries, row: Row, clients: tuple[str, ...], names: Names) -> None:
    quiet = day(row[23])
    (asked, _), (sold, bought), (delivered, _) = map(_whole_and_last, row[17:20])
    entries.sales.append(
        SaleFact(
            uid=row[0],
            title=row[14],
            kind=row[15],
            stage=row[16],
            seq=row[3],
            entered_on=date.fromisoformat(row[4]),
            clients=clients,
            through=row[21],
            asked_on=asked,
            sold_on=counts_on(sold, quiet),
            bought_on=counts_on(bought, quiet),
            delivered_on=counts_on(delivered, quiet),
            delivered_entered_on=day(row[20]),
            quiet_until=quiet,
            handed_over=bool(row[22]),
            imported=bool(row[24]),
            thanks_since=day(row[25]),
            who=", ".join(names[uid] for uid in clients if uid != row[21]) if row[21] else "",
        )
    )


def _whole_and_last(text: str | None) -> tuple[date | None, date | None]:
    """The day where it is a whole one, and the day it counts as for *bought*."""
    if not text:
        return None, None
    if len(text) == len("2026-05-14"):  # as nearly all are
        whole = date.fromisoformat(text)
        return whole, whole
    return None, PartialDay.parse(text).last


def counts_on(day: date | None, quiet: date | None) -> date | None:
    """A sale kept quiet counts as sold and delivered no earlier than that day (PRODUCT §3.11)."""
    return max(day, quiet) if day is not None and quiet is not None else day


def _add_feeling(entries: Entries, row: Row, clients: tuple[str, ...], _: Names) -> None:
    entries.feelings.append(FeelingFact(row[0], date.fromisoformat(row[2]), row[3], clients[0], row[29], row[30]))


def _add_kind_words(entries: Entries, row: Row, clients: tuple[str, ...], _: Names) -> None:
    on, entered_on = date.fromisoformat(row[2]), date.fromisoformat(row[4])
    entries.kind_words.append(KindWordsFact(row[0], on, row[3], entered_on, clients, excerpt(row[5])))


def _add_promise(entries: Entries, row: Row, clients: tuple[str, ...], _: Names) -> None:
    closed = row[27] is not None or bool(row[28])
    promise = PromiseFact(row[0], excerpt(row[5]), date.fromisoformat(row[2]), day(row[26]), closed)
    entries.promises.append((clients[0], promise))


_ADD = {
    EntryKind.CONTACT: _add_contact,
    EntryKind.SALE: _add_sale,
    EntryKind.FEELING: _add_feeling,
    EntryKind.KIND_WORDS: _add_kind_words,
    EntryKind.PROMISE: _add_promise,
}


def joined(one: Entries, other: Entries) -> Entries:
    """Both together, each record once."""

    def both(name: str) -> list[Any]:
        return list(dict.fromkeys((*getattr(one, name), *getattr(other, name))))

    return Entries(*(both(name) for name in ("contacts", "sales", "feelings", "kind_words", "promises")))


def date_fact(row: Row) -> DateFact:
    entered_on = date.fromisoformat(row[5])
    return DateFact(row[1], row[2], YearlyDay.parse(row[3]), row[4], entered_on, row[6], bool(row[7]))


def reminder_fact(row: Row) -> ReminderFact:
    at = time.fromisoformat(row[4]) if row[4] else None
    return ReminderFact(row[1], row[2], date.fromisoformat(row[3]), at, row[5], Rhythm.parse(row[6]), day(row[7]))


def mark_fact(row: Row) -> MarkFact:
    return MarkFact(row[1], MarkKind(row[2]), date.fromisoformat(row[3]), row[4], day(row[5]))


def sent_fact(row: Row) -> SentFact:
    quiet = day(row[10])
    sold, _ = _whole_and_last(row[6])
    entered = day(row[4]) or date.max
    return SentFact(
        uid=row[1],
        name=row[2],
        on=day(row[3]) or entered,
        entered_on=entered,
        imported=row[5] is not None and row[5] == row[4],
        sold_on=counts_on(sold, quiet),
        sale_entered_on=day(row[7]),
        sale_title=row[8] or "",
        sale_imported=bool(row[9]),
        quiet_until=quiet,
        sale_thanks_since=day(row[12]),
    )


def first_sale_place(row: Row) -> tuple[date, int]:
    """Orders the sales of one person sent: the first bought is the smallest."""
    _, bought = _whole_and_last(row[6])
    return (date.max, 0) if bought is None else (counts_on(bought, day(row[10])) or date.max, row[11])


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _texts(text: str | None) -> tuple[str, ...]:
    return tuple(of_text(text)) if text and text != "[]" else ()


def excerpt(text: str) -> str:
    """So much of a text as a reason says."""
    return text if len(text) <= EXCERPT else text[: EXCERPT - 1].rstrip() + "…"
