"""All that is written down about one person as words that they can read: nothing is left out but inner numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from enum import Enum
from typing import Any, TypeAlias

from clientcare.domain import records as kinds
from clientcare.domain.calendar import PartialDay, Rhythm, YearlyDay
from clientcare.domain.frozen import Frozen, field_names
from clientcare.domain.money import Money
from clientcare.domain.records import ENTRY_KINDS, AnyEntry, Circle, Client, Entry, Record, Sale
from clientcare.words.speaker import capital
from clientcare.words.tongue import mark, mark_all, speaker, tr, tr_n

Value: TypeAlias = Any
"""Whatever a field of a record holds."""
SOMEBODY_ELSE = mark("somebody else")
"""Stands for any other client: a record is about nobody but the one who asks for it."""


class Line(Frozen):
    """What is known, and what it is called."""

    label: str
    text: str


class Part(Frozen):
    """One record: its heading ("" where it has none) and its lines."""

    heading: str
    lines: tuple[Line, ...]


class Section(Frozen):
    title: str
    parts: tuple[Part, ...]


class Page(Frozen):
    """`intro` are its first sentences."""

    title: str
    intro: tuple[str, ...]
    sections: tuple[Section, ...]


_INNER = frozenset(
    ("uid", "seq", "created_at", "updated_at", "sha256", "batch", "target", "fingerprint", "digest", "answers")
) | {"not_answers", "keys", "key", "photo", "entry", "contact", "reminder", "with_entry", "switched_on", "size"}
"""Fields that only the app reads; the file of data beside the page has them all."""
_LAST = ("entered_on", "deleted_on")
_OTHERS = frozenset(("client", "other", "to", "one", "kept", "through", "referred_by"))
_LABELS = mark_all(
    {
        "on": "day",
        "feel": "feeling",
        "emails": "e-mail",
        "phones": "phone",
        "links": "link",
        "addresses": "address",
        "wishes": "wish about being contacted",
        "states": "state",
        "belongings": "circle",
        "not_by": "not to be contacted by",
        "custom": "other fields",
        "fields": "what the file said",
        "sources": "known from",
        "entered_on": "written down on",
        "deleted_on": "in the trash since",
        "what": "what it is",
        "clients": "with",
    }
)
# fmt: off
_WORDS = mark_all((
    "about", "after done", "asked on", "best time", "came of", "channel", "created", "day",
    "delivered entered on", "delivered on", "direction", "due on", "ends on", "external id", "family", "first on",
    "fit", "given", "given up", "greet as", "handed over", "heads up", "how met", "imported", "imported on",
    "kept", "kept on", "kind", "language", "last in touch on", "last in touch said", "likes", "media type",
    "minutes", "name", "needs reply", "new", "next on", "next time", "nickname", "no answer", "old", "one",
    "organisation", "other", "pauses", "permission", "phonetic", "posted on", "price", "pronouns", "purpose",
    "quiet until", "reason", "referred by", "referred entered on", "referred on", "role", "rule", "sale",
    "sale kind", "sold on", "sort name", "source", "stage", "subject", "tags", "takes", "takes until", "template",
    "text", "thanks since", "through", "time", "time zone", "title", "to", "town", "type", "until", "where",
    "why", "written on", "country", "label", "postcode", "preferred", "region", "own rhythm", "since", "together",
    "value", "dead", "permits", "by", "note", "after", "kinds", "month", "year", "currency", "unit", "person",
    "buyers", "imports", "unsure", "joy", "good", "not ours", "welcome", "no promotions", "they reach out",
    "quiet", "active", "resting", "in memory", "open", "full", "message", "call", "email", "letter", "visit",
    "gift", "comment", "event", "check in", "thanks", "help", "ask feeling", "greeting", "reply", "paperwork",
    "promotion", "we", "they", "both", "delivered", "asked", "agreed", "making", "went elsewhere", "declined",
    "cancelled", "refunded", "original", "edition", "commission", "service", "workshop", "unhappy", "fine",
    "happy", "delighted", "not asked", "yes", "no", "birthday", "anniversary", "own", "make right", "promise",
    "reminder", "date", "after sale", "done", "skipped", "snoozed", "contact", "feeling", "kind words", "change",
    "circle", "rhythm", "wish", "state", "pause", "merged",
))
# fmt: on
"""Names of fields and of values, which are said as they are called."""
TIMELINE = mark("Timeline")
"""The one section that begins with what is newest."""
_SECTIONS: Mapping[type[Record], str] = mark_all(
    {
        kinds.ImportantDate: "Dates",
        **dict.fromkeys(ENTRY_KINDS, TIMELINE),
        kinds.Reminder: "Reminders",
        kinds.Mark: "Put off, skipped or done",
        kinds.Relation: "Relations",
        kinds.ReferOut: "Sent to a colleague",
        kinds.Draft: "Letters begun",
        kinds.Posting: "Cards and letters on paper",
        kinds.Attachment: "Photos and papers",
        kinds.NotSame: "Not the same person as",
        kinds.Alias: "Two records that were one person",
        kinds.Provenance: "What imported files said",
    }
)


def page_about(client: Client, about: Sequence[Record], circles: Iterable[Circle], today: date) -> Page:
    """The page about the client of these records. Of other people it tells nothing; what the artist wrote stands as it
    was written."""
    teller = _Teller(client, about, {circle.uid: circle.name for circle in circles})
    sections = [Section(tr("Who they are"), (Part("", teller.lines(client)),))]
    for title in dict.fromkeys(_SECTIONS.values()):
        mine = [record for record in about if _SECTIONS.get(type(record)) == title]
        if mine:
            mine.sort(key=_order, reverse=title == TIMELINE)
            sections.append(Section(tr(title), tuple(teller.part(record) for record in mine)))
    intro = (
        tr("This is everything that Client Care held about {name} on {day}.", name=client.name, day=_day(today)),
        tr("Words are as they were written at the time. Other people are not named here."),
    )
    return Page(client.name, intro, tuple(sections))


def _order(record: Record) -> tuple[str, int]:
    return (str(record.on) if isinstance(record, AnyEntry) else "", record.seq)


class _Teller:
    """Says the fields of records, each in the words for its kind."""

    def __init__(self, client: Client, about: Sequence[Record], circles: Mapping[str, str]) -> None:
        self._client = client.uid
        self._circles = circles
        self._titles = {record.uid: record.title for record in about if isinstance(record, Sale)}

    def part(self, record: Record) -> Part:
        heading = ""
        if isinstance(record, AnyEntry):
            kind = str(ENTRY_KINDS[type(record)]).replace("_", " ")
            heading = tr("{day}: {kind}", day=_day(record.on), kind=tr(kind))
        return Part(heading, self.lines(record))

    def lines(self, record: Record) -> tuple[Line, ...]:
        """What is known of it, and last when it was written down."""
        told_already = {"on"} if isinstance(record, Entry) else set()
        names = [name for name in field_names(record) if name not in _INNER | told_already]
        said = [(name, self._field(name, getattr(record, name))) for name in sorted(names, key=_LAST.__contains__)]
        return tuple(Line(capital(_label(name)), text) for name, text in said if text)

    def _field(self, name: str, value: Value) -> str:
        if name in _OTHERS:
            return "" if value == self._client else tr(SOMEBODY_ELSE)
        if name == "clients":
            others = len([uid for uid in value if uid != self._client])
            return tr_n(others, "1 other person", "{n} other people") if others else ""
        if name == "sale":
            return self._titles.get(value, "")
        return self._said(value)

    def _said(self, value: Value) -> str:
        """The value in words; "" for what is empty, and for a no."""
        if isinstance(value, bool):
            return tr("yes") if value else ""
        if isinstance(value, tuple | frozenset):
            return "\n".join(text for each in value if (text := self._said(each)))
        if isinstance(value, Enum):
            return tr(str(value.value).replace("_", " ").replace("-", " "))
        if isinstance(value, Frozen) and not isinstance(value, Rhythm | PartialDay | YearlyDay | Money):
            return self._several(value)
        return self._circles.get(value, value) if isinstance(value, str) else _plain(value)

    def _several(self, value: Frozen) -> str:
        """A value of several fields on one line: the first as it is, the others with what they are."""
        first, *rest = field_names(value)
        said = [f"{_label(name)} {text}" for name in rest if (text := self._said(getattr(value, name)))]
        return ", ".join(part for part in (self._said(getattr(value, first)), *said) if part)


def _label(name: str) -> str:
    return tr(_LABELS.get(name, name.replace("_", " ")))


def _plain(value: object) -> str:
    match value:
        case datetime():
            return _day(value.date())
        case date() | PartialDay() | YearlyDay():
            return _day(value)
        case time():
            return speaker().clock(value)
        case Money():
            return speaker().money(value)
        case None:
            return ""
    return str(value)


def _day(on: date | PartialDay | YearlyDay) -> str:
    """5 May 2026, May 2026, 2026, 5 May."""
    if on.month is None:
        return str(on.year)
    if on.day is None:
        return speaker().month_of(on.month, on.year or 0)
    return speaker().date_of(on.day, on.month, on.year)
