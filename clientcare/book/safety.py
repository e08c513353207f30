"""What keeps a studio safe: backups by hand, and the work that comes with each new day."""

from __future__ import annotations

from pathlib import Path

from clientcare.book.desk import Desk
from clientcare.store.backup import Backup, Why, backup_now, backups
from clientcare.store.housekeeping import DAYS_IN_TRASH, empty_trash
from clientcare.store.thinning import daily_is_due, thin

__all__ = ["DAYS_IN_TRASH", "Backup", "back_up", "backups", "daily_work"]


def back_up(desk: Desk, to: Path | None = None) -> Backup:
    """A verified copy now, among the backups or as the file `to`; CareError as `store.backup.backup_now`."""
    return backup_now(desk.studio, Why.MANUAL, desk.now, to)


def daily_work(desk: Desk) -> None:
    """Once a day: a verified backup, fewer old ones, and the trash without what lay there long enough (PRODUCT §7).

    Nothing where it was done that day, nor for a studio in memory. CareError where a backup cannot be made; then
    nothing is removed either.
    """
    folder = desk.studio.folder
    if folder is None or not daily_is_due(folder, desk.now.date()):
        return
    backup_now(desk.studio, Why.DAILY, desk.now)
    thin(folder, desk.now)
    empty_trash(desk.studio, desk.today)
