"""Files in and out, backups and the trash, for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from clientcare.book.safety import Backup
from clientcare.cli.pages.lines import count, day, page, table
from clientcare.cli.shapes.plain import Shape
from clientcare.domain.records import ImportBatch
from clientcare.exchange.incoming import Incoming
from clientcare.exchange.plan import Does, Plan, PlanLine


def counted(numbers: Mapping[str, int]) -> str:
    """How much there is of everything."""
    return page([_counts(numbers) + "."])


def _counts(numbers: Mapping[str, int]) -> str:
    said = (
        _people(numbers.get("clients", 0)),
        count(numbers.get("sales", 0), "1 sale", "{n} sales"),
        count(numbers.get("dates", 0), "1 date", "{n} dates"),
        _entries(numbers.get("entries", 0)),
    )
    return ", ".join(said)


def _people(number: int) -> str:
    return count(number, "1 person", "{n} people")


def _entries(number: int) -> str:
    return count(number, "1 entry", "{n} entries")


_DOES = {
    Does.ADD: "Added",
    Does.UPDATE: "Updated",
    Does.UNCHANGED: "Unchanged",
    Does.LEFT_OUT: "Left out",
}


def imported(incoming: Incoming, plan: Plan) -> str:
    """What an import did, what it only proposes, and which lines could not be read."""
    waiting = [line for line in plan.lines if line.does is Does.PROPOSE] if plan.proposals else []
    return page(table(_line(line) for line in waiting)) + _sums(incoming, plan)


def _line(line: PlanLine) -> tuple[str, ...]:
    return f"{line.file}:{line.line}", str(line.does), line.name, line.why


def _sums(incoming: Incoming, plan: Plan) -> str:
    lines = [
        f"{word}: {_counts(plan.counts[does])}."
        for does, word in _DOES.items()
        if any(plan.counts.get(does, {}).values())
    ]
    lines += [f"{each.file}, line {each.line}: {each.why}" for each in incoming.problems]
    if plan.proposals:
        dates = count(len(plan.proposals), "1 date", "{n} dates")
        lines += [f"Proposed: {dates}. Nothing of that is saved before you say --yes."]
    return page(lines or ["Nothing new in these files."])


def planned(incoming: Incoming, plan: Plan) -> str:
    """What an import would do, line by line."""
    rows = table(map(_line, plan.lines))
    asked = dict.fromkeys(f"Question: {each.column} ({', '.join(each.choices)})" for each in incoming.questions)
    return page([*rows, *asked]) + _sums(incoming, plan)


def imports(batches: Sequence[ImportBatch]) -> str:
    """The imports, newest first."""
    rows = [
        (day(each.on), each.format, _counts(dict(each.added)), "taken back" if each.undone_on else "", each.uid)
        for each in batches
    ]
    return page(table(rows) or ["No imports."])


def undone(removed: Mapping[str, int], kept: Sequence[str]) -> str:
    """What was taken back, and who stayed because of what was written since."""
    stayed = [f"Kept, because you wrote about them since: {', '.join(kept)}."] if kept else []
    return page([f"Taken back: {_counts(removed)}.", *stayed])


def exported(path: Path, records: int, left_in_peace: int) -> str:
    """What went out, and how many were left in peace."""
    peace = count(left_in_peace, "1 person who asked for quiet is", "{n} people who asked for quiet are")
    left_out = [f"{peace} not in it."] if left_in_peace else []
    return page([f"{path}: {count(records, '1 record', '{n} records')}.", *left_out])


def backups(listed: Sequence[Backup]) -> str:
    """Backups, newest first."""
    rows = [
        (day(each.on), str(each.kind), f"{_people(each.clients)}, {_entries(each.entries)}", str(each.file))
        for each in listed
    ]
    return page(table(rows) or ["No backups yet."])


def problems(found: Sequence[tuple[str, str, bool]]) -> str:
    """What the doctor found, and what of it was mended."""
    rows = table((what.replace("_", " "), where, "mended" if mended else "") for what, where, mended in found)
    return page(rows or ["Everything is sound."])


def trash(rows: Sequence[Shape]) -> str:
    """What can be brought back, and until when."""
    lines = table((str(row["kind"]), str(row["name"]), f"until {row['until']}", str(row["uid"])) for row in rows)
    return page(lines or ["The trash is empty."])
