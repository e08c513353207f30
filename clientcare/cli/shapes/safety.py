"""What is in a backup or a zip, and what came of restoring it, as the contract writes it."""

from __future__ import annotations

from clientcare.book.restoring import Found
from clientcare.book.safety import Backup
from clientcare.cli.shapes import plain
from clientcare.cli.shapes.plain import Shape


def restored(found: Found, safety_copy: Backup | None, *, done: bool) -> Shape:
    """The safety copy by its file; null where there is none."""
    return {
        "file": str(found.file),
        "on": plain.day(found.on),
        "kind": found.kind,
        "sha256": found.sha256,
        "clients": found.clients,
        "entries": found.entries,
        "restored": done,
        "safety_copy": None if safety_copy is None else str(safety_copy.file),
    }
