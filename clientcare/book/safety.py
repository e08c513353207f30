"""What keeps a studio safe and quick: backups by hand, and the work that comes with each new day."""

from __future__ import annotations

from pathlib import Path

from clientcare.book.desk import Desk
from clientcare.store import held, moving_on
from clientcare.store.backup import Backup, Progress, Why, backup_now, backups
from clientcare.store.housekeeping import DAYS_IN_TRASH, empty_trash
from clientcare.store.mending import mend
from clientcare.store.reads.check import Problem, problems
from clientcare.store.restoring import clear_aside
from clientcare.store.snapshot import clear_copied
from clientcare.store.thinning import daily_is_due, thin

__all__ = ["DAYS_IN_TRASH", "Backup", "back_up", "backups", "check_up", "daily_work"]


def back_up(desk: Desk, to: Path | None = None, progress: Progress | None = None) -> Backup:
    """A verified copy now, among the backups or as the file `to`; CareError as `store.backup.backup_now`."""
    return backup_now(desk.studio, Why.MANUAL, desk.now, to, progress)


def check_up(desk: Desk, *, mending: bool = False) -> list[tuple[Problem, bool]]:
    """What is wrong with the studio, each with whether it was mended; with `mending` what can be is, after a backup.

    Without it nothing is changed.
    """
    found = problems(desk.studio)
    if not mending or not any(problem.what.can_be_mended for problem in found):
        return [(problem, False) for problem in found]
    backup_now(desk.studio, Why.MEND, desk.now)
    mended = mend(desk.studio, found, desk.today)
    return [(problem, problem in mended) for problem in found]


def daily_work(desk: Desk, progress: Progress | None = None) -> None:
    """Once a day: Today made quick again, what was broken off swept up, a verified backup, fewer old ones, and the
    trash without what lay there long enough (PRODUCT §7).

    To be called at the start and when the day turns; nothing is done twice. It may take a while, and others may do
    deeds meanwhile; what `progress` raises ends it, and the rest is done the next time. CareError where a backup cannot
    be made; then nothing is removed either.
    """
    folder = desk.studio.folder
    if folder is not None and held.was_broken_off(desk.studio):
        from clientcare.book.erasing import finish_erasing  # heavy, and hardly ever needed

        finish_erasing(desk)
    moving_on.roll(desk.studio, desk.today, progress)
    if folder is None or not daily_is_due(folder, desk.now.date()):
        return
    clear_aside(folder)
    clear_copied(folder)
    backup_now(desk.studio, Why.DAILY, desk.now, progress=progress)
    thin(folder, desk.now)
    empty_trash(desk.studio, desk.today)
