"""Imports, backups and the trash as the contract writes them (CLI.md, "Shapes")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clientcare.book.safety import Backup
from clientcare.cli.shapes import plain
from clientcare.cli.shapes.plain import Names, Shape
from clientcare.domain.records import ImportBatch
from clientcare.exchange.incoming import Incoming
from clientcare.exchange.layout import Question
from clientcare.exchange.plan import Does, Plan

COUNTED = ("clients", "sales", "dates", "entries")


def counts(numbers: Mapping[str, int]) -> Shape:
    return {name: numbers.get(name, 0) for name in COUNTED}


def backup(one: Backup) -> Shape:
    return {
        "file": str(one.file),
        "on": plain.day(one.on),
        "kind": str(one.kind),
        "sha256": one.sha256,
        "clients": one.clients,
        "entries": one.entries,
    }


def batch(one: ImportBatch) -> Shape:
    return {
        "batch": one.uid,
        "on": plain.day(one.on),
        "format": one.format,
        "files": list(one.files),
        "added": counts(dict(one.added)),
        "undone": one.undone_on is not None,
    }


def imported(incoming: Incoming, plan: Plan, uid: str | None) -> Shape:
    """What an import did, or would do."""
    return {
        "format": incoming.format,
        "files": list(incoming.files),
        "batch": uid,
        "added": counts(plan.counts.get(Does.ADD, {})),
        "updated": counts(plan.counts.get(Does.UPDATE, {})),
        "unchanged": counts(plan.counts.get(Does.UNCHANGED, {})),
        "left_out": counts(plan.counts.get(Does.LEFT_OUT, {})),
        "problems": [{"file": each.file, "line": each.line, "why": each.why} for each in incoming.problems],
        "questions": questions(incoming.questions),
    }


def questions(asked: Iterable[Question]) -> list[Shape]:
    once = dict.fromkeys((each.column, each.choices) for each in asked)
    return [{"column": column, "choices": list(choices)} for column, choices in once]


def proposed(planned: Plan, names: Names) -> Shape:
    """The plan of an import that waits for a yes, so that what it proposes is seen; nothing where none of it does."""
    return plan(planned, names) if planned.proposes else {}


def plan(planned: Plan, names: Names) -> Shape:
    """What each line would do; somebody who would be new has no client yet."""
    return {
        "plan": [
            {
                "file": line.file,
                "line": line.line,
                "does": str(line.does),
                "client": plain.client(line.uid, names),
                "why": line.why,
            }
            for line in planned.lines
        ]
    }
