"""People and their timelines, for people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from clientcare.cli.pages import today
from clientcare.cli.pages.lines import count, day, indented, page, table
from clientcare.cli.shapes.entries import Told
from clientcare.cli.shapes.items import Items
from clientcare.cli.shapes.people import Person, Row
from clientcare.cli.shapes.plain import Names
from clientcare.domain.errors import CareError
from clientcare.domain.likeness import Pair
from clientcare.domain.records import (
    ENTRY_KINDS,
    Contact,
    ImportantDate,
    Promise,
    ReferOut,
    Reminder,
    Sale,
)
from clientcare.domain.values import Wish
from clientcare.store.reads.search import EntryHit
from clientcare.words.errors import sentence
from clientcare.words.speaker import ENGLISH


def rows(listed: Sequence[Row]) -> str:
    """A list of people."""
    lines = table(_row(row) for row in listed)
    return page([*lines, *([""] if lines else []), count(len(listed), "1 person.", "{n} people.")])


def _row(row: Row) -> tuple[str, ...]:
    next_on = f"next {day(row.next_check_in_on)}" if row.next_check_in_on else ""
    last = f"last {day(row.last_care_on)}" if row.last_care_on else ""
    return row.name, row.circle, last, next_on, row.uid


def pairs(found: Sequence[Pair], names: Names) -> str:
    """Two people a line, who may be one."""
    lines = table((names[pair.one], names[pair.other], f"same {' and '.join(pair.why)}") for pair in found)
    return page([*lines, *([""] if lines else []), count(len(found), "1 pair.", "{n} pairs.")])


def found(people: Sequence[Row], entries: Sequence[EntryHit], names: Names) -> str:
    """What fits a search."""
    if not people and not entries:
        return page(["Nothing found."])
    lines = table(_row(row) for row in people)
    for hit in entries:
        who = ", ".join(names[uid] for uid in hit.clients if uid in names)
        lines.append(f"{day(hit.on)}  {who}: {hit.excerpt}")
    return page(lines)


def person(one: Person) -> str:
    """One client, as far as something is known of them."""
    client, row = one.client, one.row
    said = [
        ("circle", f"{row.circle}, {_every(row)}"),
        ("wish", "" if client.wish.wish is Wish.WELCOME else str(client.wish.wish)),
        *(("e-mail", way.value) for way in client.emails),
        *(("phone", way.value) for way in client.phones),
        *(("link", way.value) for way in client.links),
        ("town", client.town),
        ("sent by", one.names.get(client.referred_by or "", "")),
        ("tags", ", ".join(client.tags)),
        ("next time", client.next_time),
        ("last care", day(row.last_care_on)),
        ("next", day(row.next_check_in_on)),
        *((each.title, day(each.day)) for each, _ in one.dates),
        ("in the trash", day(client.deleted_on)),
        ("uid", client.uid),
    ]
    return page([client.name, *table((f"  {name}", text) for name, text in said if text), *indented(client.about)])


def _every(row: Row) -> str:
    return ENGLISH.every(row.rhythm) if row.rhythm else "no rhythm"


def whole_person(one: Person, items: Items, timeline: Sequence[Told]) -> str:
    """Everything about one client: what is open, and the timeline, newest first."""
    parts = [person(one)]
    if items.items:
        parts.append(page(["", "Open", *today.listed(items)]))
    if timeline:
        parts.append(page(["", "Timeline", *(line for told in timeline for line in indented(entry(told)))]))
    return "".join(parts)


def entry(told: Told) -> str:
    """One entry: its day, what it is, its words, and its uid."""
    return draft(told) + page([f"  {told.entry.uid}"])


def draft(told: Told) -> str:
    """An entry before it has a uid."""
    record = told.entry
    kind = str(ENTRY_KINDS[type(record)]).replace("_", " ")
    facts = [kind, *_facts(told), *([str(told.felt)] if told.felt else [])]
    who = ", ".join(told.names[uid] for uid in record.clients if uid in told.names)
    head = f"{day(record.on)}  {', '.join(fact for fact in facts if fact)}" + (f"  ({who})" if who else "")
    return page([head, *indented(record.text)])


def understood(entries: Iterable[Told], questions: Sequence[CareError], *, saved: bool) -> str:
    """What a quick line was understood to say, what is left to ask, and whether it is saved."""
    after = "Saved." if saved else "Nothing is saved yet. Add --yes to save this."
    ending = [sentence(each) for each in questions] or [after]
    return "".join(map(draft, entries)) + page(ending)


def _facts(told: Told) -> list[str]:
    record = told.entry
    match record:
        case Contact():
            said = [str(record.channel), str(record.purpose), "no answer" if record.no_answer else ""]
            return [word.replace("_", " ") for word in said if word]
        case Sale():
            price = [ENGLISH.money(record.price)] if record.price else []
            return [record.title, str(record.stage), *price]
        case Promise():
            closed = "kept" if record.kept_on else "given up" if record.given_up else ""
            due = f"by {day(record.due_on)}" if record.due_on else ""
            return [word for word in (due, closed) if word]
    return []


def logged(told: Told, answered: Sequence[str], next_on: date | None) -> str:
    """A contact, what it answered, and when the next check-in comes."""
    lines = [f"  answered {key}" for key in answered]
    if next_on is not None:
        lines.append(f"  next check-in {day(next_on)}")
    return entry(told) + page(lines)


def reminders(listed: Sequence[tuple[Reminder, date | None]], names: Names) -> str:
    """Own reminders with the day on which each comes next."""
    if not listed:
        return page(["No reminders."])
    rows_ = [
        (day(next_on) or "over", each.title, names.get(each.client or "", ""), each.uid) for each, next_on in listed
    ]
    return page(table(rows_))


def important_date(one: ImportantDate, names: Names) -> str:
    off = "" if one.switched_on else ", switched off"
    before = count(one.heads_up, "1 day before", "{n} days before")
    return page([f"{one.title}, {day(one.day)}, {before}{off}  ({names.get(one.client, '')})", f"  {one.uid}"])


def refer_out(one: ReferOut, names: Names) -> str:
    head = f"{day(one.on)}  {names.get(one.client, '')} → {names.get(one.to, '')}"
    came_of = [f"  came of it: {one.came_of}"] if one.came_of else []
    return page([head, *indented(one.why), *came_of, f"  {one.uid}"])
