"""What was understood of a quick line as the contract writes it (CLI.md, `quick`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from clientcare.cli.shapes import plain
from clientcare.cli.shapes.entries import Told
from clientcare.cli.shapes.plain import Shape
from clientcare.domain.quick.understood import Person, Understood


def quick(said: Understood, entries: Iterable[Told], uids: Sequence[str]) -> Shape:
    """`uids` are those of the entries where they were saved."""
    understood: Shape = {
        "client": _client(said.people[0]) if said.people else None,
        "candidates": [_client(person) for person in said.candidates],
        "entries": [_without_uid(told.shape()) for told in entries],
        "gaps": [str(gap) for gap in said.gaps],
    }
    return {"understood": understood, "saved": bool(uids), "uids": list(uids)}


def _client(person: Person) -> Shape | None:
    return plain.client(person.uid, {person.uid: person.name})


def _without_uid(shape: Shape) -> Shape:
    return {name: value for name, value in shape.items() if name != "uid"}
