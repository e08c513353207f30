"""What the window says of going back to a backup, or to a zip of a whole studio."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from clientcare.words.tongue import mark, mark_n, tr, tr_n
from clientcare.words.window import days, settings

TITLE = mark("Go back to a backup")
ANOTHER = mark("Another file…")
LOOK = mark("Look inside")
GO_BACK = mark("Go back to this")
KEEP = mark("Keep what is here")
LOOKING = mark("Looking at all of it. Nothing is changed yet.")
PUTTING = mark("Putting it in place. This takes a moment.")
SAFE = mark("A backup of what is here is made first. With it you can come back.")
CALLED_OFF = mark("Called off. Nothing was changed.")
KINDS = mark("Backups and whole studios")


def look_inside(name: str) -> str:
    """How the button beside a backup is read out."""
    return tr("Look inside: {backup}", backup=name)


def holds(file: str, clients: int, entries: int, on: date, today: date) -> str:
    """In studio.zip: 29 people, 171 entries, as of 12 May."""
    much = settings.much(clients, entries)
    return tr("In {file}: {much}, as of {day}.", file=file, much=much, day=days.dated(on, today))


def replaced(clients: int, entries: int) -> str:
    """What would go."""
    return tr("Here now: {much}. They would be replaced.", much=settings.much(clients, entries))


def copying(percent: int) -> str:
    return tr("Making the backup of what is here, {n} %.", n=percent)


def done(file: str, left_out: Sequence[str], kept: bool) -> str:
    """What there is now, and where that is which was there before."""
    said = [tr("{file} is back.", file=file)]
    if kept:
        said.append(tr("What was here before is the newest backup."))
    if left_out:
        stays, stay = mark_n(
            "One person whom you forgot for good stays away.", "{n} people whom you forgot for good stay away."
        )
        said.append(tr_n(len(left_out), stays, stay))
    return " ".join(said)
