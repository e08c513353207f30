"""A calendar file that is kept up to date in a folder of the artist's choice (PRODUCT §6, Out)."""

from __future__ import annotations

from pathlib import Path

from clientcare.book.desk import Desk
from clientcare.domain.errors import CareError, Code
from clientcare.store import bookkeeping
from clientcare.store.reads import order

FILE = "client-care.ics"
"""The one file in that folder that is ours, as long as it says so itself; nothing else there is ever touched."""
WRITTEN = "calendar file"
TROUBLE = "calendar trouble"
"""What is remembered: where the file was written last, and why it could not be, which is said once."""
TRIES = 5


def is_wanted(desk: Desk) -> bool:
    """Whether there is anything to do: a folder is set, or the file still lies in one that was."""
    folder = order.settings(desk.studio).calendar_folder
    return folder is not None or bookkeeping.recall(desk.studio, WRITTEN) is not None


def keep_up(desk: Desk) -> CareError | None:
    """Writes the calendar where it is not what it should be, and takes it out of a folder that is no longer the one;
    why it could not be written, where that was not said before.

    To be called between deeds, also beside the window. A file that is not ours is left alone.
    """
    if desk.studio.in_memory:
        return None
    try:
        _keep_up(desk)
    except CareError as error:
        return error if _is_news(desk, f"{error.reason} {error.facts.get('path')}") else None
    _is_news(desk, None)
    return None


def _keep_up(desk: Desk) -> None:
    folder = order.settings(desk.studio).calendar_folder
    place = Path(folder).expanduser() / FILE if folder is not None else None
    before = bookkeeping.recall(desk.studio, WRITTEN)
    if before is not None and before != str(place):
        _take_out(Path(before))
        bookkeeping.remember(desk.studio, WRITTEN, None)
    if place is None:
        return
    if not place.is_absolute() or not place.parent.is_dir():
        raise CareError(Code.NOT_WRITABLE, "no_calendar_folder", path=str(place.parent))
    content = _content(desk)
    there = _read(place)
    if there is not None and not _is_ours(there):
        raise CareError(Code.NOT_WRITABLE, "calendar_not_ours", path=str(place))
    if there != content:
        from clientcare.book.exports import write_whole

        write_whole(place, content)
    if before != str(place):
        bookkeeping.remember(desk.studio, WRITTEN, str(place))


def _content(desk: Desk) -> bytes:
    """The calendar as it is between two deeds: what was done while it was read is read again."""
    from clientcare.book.calendar_file import calendar_of  # heavy, and few keep one

    for _ in range(TRIES):
        written = desk.studio.rows_written
        try:
            content, _counted = calendar_of(desk)
        except (KeyError, IndexError):  # somebody who was just read is gone
            if desk.studio.rows_written == written:
                raise
            continue
        if desk.studio.rows_written == written:
            return content
    with desk.studio.lock:
        return calendar_of(desk)[0]


def _take_out(place: Path) -> None:
    """A stick that is not there keeps what is on it."""
    there = _read(place)
    if there is not None and _is_ours(there):
        try:
            place.unlink(missing_ok=True)
        except OSError as problem:
            raise CareError(Code.NOT_WRITABLE, "cannot_write_file", path=str(place)) from problem


def _read(place: Path) -> bytes | None:
    try:
        return place.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise CareError(Code.NOT_WRITABLE, "cannot_write_file", path=str(place)) from problem


def _is_ours(content: bytes) -> bool:
    from clientcare.exchange.calendar_out import PRODUCER

    return content.startswith(b"BEGIN:VCALENDAR") and PRODUCER.encode() in content[:400]


def _is_news(desk: Desk, trouble: str | None) -> bool:
    if trouble == bookkeeping.recall(desk.studio, TROUBLE):
        return False
    bookkeeping.remember(desk.studio, TROUBLE, trouble)
    return True
