"""What came back from a backup or a zip, and who was erased, for people."""

from __future__ import annotations

from clientcare.book.erasing import Erased
from clientcare.book.restoring import Found, Restored
from clientcare.cli.pages.lines import count, day, page


def erased(done: Erased) -> str:
    """Who is gone, and where something of them may still be."""
    lines = [f"{done.client.name} is erased for good."]
    if done.until is not None:
        backups = count(len(done.backups), "1 backup still holds", "{n} backups still hold")
        lines.append(f"{backups} them until {day(done.until)}. To remove those too:")
        lines.append(f"  clientcare erase {done.client.uid} --yes --backups")
    if done.mentioned:
        notes = count(done.mentioned, "1 note", "{n} notes")
        lines.append(f"You wrote their name in {notes} about others, which stayed: “clientcare find” shows them.")
    if not done.swept:
        lines.append("The data file could not be cleaned just now; that is done with the next backup.")
    lines.append("Files and copies that you gave out yourself are yours to delete.")
    return page(lines)


def without_backups(removed: int) -> str:
    """That the backups with somebody who was erased before are gone too."""
    return page([count(removed, "1 backup that held them is removed.", "{n} backups that held them are removed.")])


def in_it(found: Found) -> str:
    """What is in a backup or zip, before it replaces anything."""
    return page([_holds(found), "Nothing is changed yet. Add --yes to put it in the place of what is there."])


def restored(done: Restored) -> str:
    """What is there now, and where that is which was there before."""
    lines = [_holds(done.found), "It is in its place now."]
    if done.safety_copy is not None:
        lines.append(f"What was there before is kept as {done.safety_copy.file}.")
    if done.left_out:
        stayed = count(len(done.left_out), "1 person whom you erased for good stays", "{n} people whom you erased stay")
        lines.append(f"{stayed} away.")
    return page(lines)


def _holds(found: Found) -> str:
    people = count(found.clients, "1 person", "{n} people")
    entries = count(found.entries, "1 entry", "{n} entries")
    return f"{found.file}: {people} and {entries}, as of {day(found.on)}."
