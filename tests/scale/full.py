"""A studio in which much is kept and much is due: what Kind words and Reminders are measured with."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.change import Deed
from clientcare.domain.records import KindWords, Reminder
from clientcare.store.reads import people, wall
from tests.scale.studios import DAY, NOW, opened

MANY = 2000
"""So many kind words hang on the wall, and so many reminders are due within a month."""
_SAID = "It hangs over the piano, and we see it first each morning. "


def full(folder: Path, to: Path) -> Path:
    """A copy of that studio, with `MANY` kind words and reminders more than a month brings by itself."""
    copied = Path(shutil.copytree(folder, to, ignore=shutil.ignore_patterns("run")))
    with opened(copied) as studio:
        desk = Desk(studio, DAY, NOW)
        uids = people.ids(studio, people.EVERYBODY, people.Sort.NAME, DAY)
        writing = Writing(desk, Deed.KEEP_KIND_WORDS)
        for number in range(max(0, MANY - len(wall.kind_words_ids(studio)))):
            who, on = uids[1 + number * 7 % (len(uids) - 1)], DAY - timedelta(days=number)
            writing.add(KindWords(**desk.stamp(), clients=(who,), text=_SAID * (1 + number % 4), on=on))
        writing.save()
        writing = Writing(desk, Deed.ADD_REMINDER)
        for number in range(MANY):
            who = uids[1 + number * 11 % (len(uids) - 1)] if number % 2 else None
            on = DAY + timedelta(days=number % 33 - 5)
            writing.add(Reminder(**desk.stamp(), title=f"Varnish frame {number}", first_on=on, client=who))
        writing.save()
    return copied
