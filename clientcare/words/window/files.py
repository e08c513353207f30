"""What the window says of files that come in and go out, of the trash, and of how much there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from clientcare.domain.records import (
    Attachment,
    ChangeEntry,
    Client,
    Contact,
    Feeling,
    ImportantDate,
    ImportBatch,
    KindWords,
    Note,
    Promise,
    Record,
    ReferOut,
    Relation,
    Reminder,
    Sale,
    Template,
)
from clientcare.words.speaker import capital
from clientcare.words.tongue import mark, mark_all, mark_n, speaker, tr, tr_n

BRING_IN = mark(
    "From contact cards, address books of Google, Outlook and others, a shop’s orders, or a file of Client Care."
)
BACKING_UP = mark("Copying and checking. You can go on working.")
SAFE = mark("A backup is made first, and the whole import can be taken back.")
DAY_ORDERS: Mapping[str, str] = mark_all(
    {
        "dmy": "Day, month, year: 5/12 is the 5th of December",
        "mdy": "Month, day, year: 5/12 is the 12th of May",
        "ymd": "Year, month, day",
    }
)
LONGEST = 70
CHOOSE = mark("Choose one")
CURRENCY = mark("In which currency are the prices?")
_COUNTED = (
    ("clients", mark_n("one person", "{n} people")),
    ("sales", mark_n("one sale", "{n} sales")),
    ("dates", mark_n("one date", "{n} dates")),
)
_KINDS: tuple[tuple[type[Record], str], ...] = mark_all(
    (
        (Client, "a person"),
        (Contact, "a contact"),
        (Note, "a note"),
        (Sale, "a sale"),
        (Promise, "a promise"),
        (Feeling, "a feeling"),
        (KindWords, "kind words"),
        (ChangeEntry, "a change"),
        (Reminder, "a reminder"),
        (ImportantDate, "a date"),
        (ReferOut, "a referral"),
        (Relation, "a relation"),
        (Template, "a template"),
        (Attachment, "a picture or paper"),
    )
)


def backing_up(percent: int) -> str:
    return tr("Copying and checking, {n} %. You can go on working.", n=percent)


def which_days(column: str) -> str:
    return tr("How are the days under “{column}” written?", column=column)


def counted(numbers: Mapping[str, int]) -> str:
    """ "12 people, 3 sales"; "nothing" where there is nothing of them."""
    parts = [tr_n(numbers[key], *forms) for key, forms in _COUNTED if numbers.get(key)]
    entries = numbers.get("entries", 0) - numbers.get("sales", 0)
    if entries > 0:
        parts.append(tr_n(entries, "one entry", "{n} entries"))
    return ", ".join(parts) or tr("nothing")


def and_more(n: int) -> str:
    return tr_n(n, "and one more", "and {n} more")


def batch(one: ImportBatch, today: date) -> str:
    """people.csv, 14 May."""
    return tr("{files}, {day}", files=", ".join(one.files) or one.format, day=speaker().day(one.on, today))


def batch_added(one: ImportBatch, today: date) -> str:
    """Brought in 12 people; taken back on 3 June."""
    much = counted(dict(one.added))
    if one.undone_on is not None:
        return tr("Taken back {when}.", when=speaker().when(one.undone_on, today))
    return tr("Brought in: {much}.", much=much)


def taken_back(removed: Mapping[str, int], kept: Sequence[str]) -> str:
    """What went, and who stayed because of what was written about them since."""
    went = tr("Taken back: {much}.", much=counted(removed))
    if not kept:
        return went
    return went + " " + tr("Kept, because you wrote about them since: {names}.", names=", ".join(kept))


def in_trash(record: Record, of: str) -> str:
    """What lies there: "A note: She came to see it again"; `of` is whose it is where it says nothing itself."""
    kind = next(said for known, said in _KINDS if isinstance(record, known))
    named = getattr(record, "name", "") or getattr(record, "title", "") or getattr(record, "text", "") or of
    words = " ".join(str(named).split())
    short = words if len(words) <= LONGEST else words[:LONGEST].rpartition(" ")[0] + " …"
    return tr("{kind}: {what}", kind=capital(tr(kind)), what=short) if short else capital(tr(kind))


def stays_until(deleted_on: date, days: int, today: date) -> str:
    """Until 12 June."""
    until = deleted_on + timedelta(days=days)
    return tr("Stays until {day}.", day=speaker().day(until, today))
