"""What is kept beside each client is worked out again a few at a time, so that nobody waits for all of them.

A new day moves on those whose day to wake has passed. A rule that holds for everybody, such as days away, concerns
thousands at once: beside a window that is remembered in the deed's own transaction, and done after it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from clientcare.store import bookkeeping, care_rows
from clientcare.store.studio import Studio
from clientcare.store.uow import unit_of_work

Progress = Callable[[int, int], None]
"""Told how many are left, of how many; between two calls others may do deeds, and what it raises ends it."""
A_FEW = 20
"""People at a time: a deed waits for them no longer than a moment."""
AT_ONCE = 200
"""Of no more people it is done in the deed itself."""
_REACHED = "worked out again up to"
"""What is remembered under this name is whom was come to; everybody after them, by uid, is still to come."""
_NEXT = f"SELECT uid FROM client WHERE uid > ? ORDER BY uid LIMIT {A_FEW}"


def roll(studio: Studio, today: date, progress: Progress | None = None) -> int:
    """Move on those whose day to wake has passed and for whom nothing is open any more; how many they were.

    Dates come back each year and steps close by themselves without a deed; who is not moved on is only looked at in
    vain.
    """
    tell = progress or _nobody
    past = [row[0] for row in studio.rows("SELECT client FROM care WHERE wakes_on < ?", (today.isoformat(),))]
    for start in range(0, len(past), A_FEW):
        _work_out(studio, past[start : start + A_FEW], today, partial(tell, len(past) - start, len(past)))
    return len(past)


def is_owed(studio: Studio) -> bool:
    """Whether a rule has changed and some are still kept by the one before."""
    return bookkeeping.recall(studio, _REACHED) is not None


def owe(studio: Studio) -> None:
    """Remembers, in the transaction under way, that everybody is to be worked out again."""
    bookkeeping.remember(studio, _REACHED, "")


def catch_up(studio: Studio, today: date, progress: Progress | None = None) -> None:
    """Works out again whoever is still owed it. Broken off, it goes on where it was the next time."""
    tell = progress or _nobody
    everybody = _people_after(studio, "")
    left, before = 0, None
    while (reached := bookkeeping.recall(studio, _REACHED)) is not None:
        if reached != before:  # where it goes on, or another rule let it begin anew
            left = _people_after(studio, reached)
        some = [uid for (uid,) in studio.rows(_NEXT, [reached])]
        _work_out(studio, some, today, partial(tell, left, everybody), since=reached)
        left, before = left - len(some), some[-1] if some else None


def _people_after(studio: Studio, uid: str) -> int:
    return int(studio.rows("SELECT count(*) FROM client WHERE uid > ?", [uid])[0][0])


def _work_out(
    studio: Studio, some: Sequence[str], today: date, tell: Callable[[], object], since: str | None = None
) -> None:
    """`since`: whom was come to before them, where all are gone through; another rule since then begins anew."""
    before, rows = studio.rows_written, []
    tell()
    for row in care_rows.rows_of(studio, some, today):
        rows.append(row)
        tell()
    with unit_of_work(studio):
        if studio.rows_written != before:  # a deed came between: what was worked out may be of before it
            rows = list(care_rows.rows_of(studio, some, today))
        care_rows.write(studio, rows, some)
        if since is not None and bookkeeping.recall(studio, _REACHED) == since:
            bookkeeping.remember(studio, _REACHED, some[-1] if some else None)


def _nobody(_left: int, _of: int) -> None:
    return None
