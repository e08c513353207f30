"""Which backups are kept as the days go by: by how many there are, never by their age alone."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from clientcare.store.backup import Backup, Why, backups

DAYS, WEEKS, MONTHS = 7, 4, 12
"""So many days, weeks and months keep their newest backup (PRODUCT §7)."""
ALWAYS = 3
"""So many of the newest are kept whatever their days are."""
AT_ONCE = 2
"""So many at most are removed at a time: a clock that is wrong for a day does little harm."""
BELIEVABLE = timedelta(days=60)


def daily_is_due(folder: Path, today: date) -> bool:
    """Whether there is no backup of that day yet."""
    return all(backup.on != today for backup in backups(folder))


def thin(folder: Path, now: datetime) -> list[Path]:
    """Removes backups that need no longer be kept, at most two at a time, the first made first; which they were.

    Those that somebody erased is in go all on the day that was promised, also those made by hand.
    To be called after a backup was made. When the one before it lies in the future, or more than 60 days back, the
    clock may be wrong, and nothing is removed.
    """
    found = backups(folder)
    if len(found) <= ALWAYS or not found[1].at <= now <= found[1].at + BELIEVABLE:
        return []
    keep = kept(found)
    removed = [backup for backup in reversed(found) if backup not in keep][:AT_ONCE]
    removed += [backup for backup in found if _is_over(backup, now.date()) and backup not in removed]
    for backup in removed:
        backup.file.unlink()
        backup.note.unlink(missing_ok=True)
    return [backup.file for backup in removed]


def kept(newest_first: Sequence[Backup]) -> list[Backup]:
    """Those to keep: the newest of each of 7 days, 4 weeks and 12 months that have one, and the newest 3 in any case.

    Kept are also all of the last two days that have any, and all that a person made by hand.
    """
    by_itself = [backup for backup in newest_first if backup.kind is not Why.MANUAL]
    keep = [backup for backup in newest_first if backup.kind is Why.MANUAL]
    keep += newest_first[:ALWAYS]
    for period, count in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        keep += _newest_of_each(by_itself, period, count)
    last_days = sorted({backup.on for backup in by_itself}, reverse=True)[:2]
    return keep + [backup for backup in by_itself if backup.on in last_days]


def _is_over(backup: Backup, today: date) -> bool:
    return backup.until is not None and backup.until <= today


def _newest_of_each(newest_first: Sequence[Backup], period: Callable[[date], Hashable], count: int) -> list[Backup]:
    newest: dict[Hashable, Backup] = {}
    for backup in newest_first:
        newest.setdefault(period(backup.on), backup)
    return list(newest.values())[:count]


def _day(day: date) -> Hashable:
    return day


def _week(day: date) -> Hashable:
    return day.isocalendar()[:2]


def _month(day: date) -> Hashable:
    return day.year, day.month
