"""Does real deeds in a process of its own, which a test ends without warning; says on stdout what it has done."""

from __future__ import annotations

import resource
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from clientcare.book import clients, contacts
from clientcare.book.desk import Desk
from clientcare.domain.errors import CareError
from clientcare.domain.values import Feel
from clientcare.store import migrate
from clientcare.store.backup import Why, backup_now
from clientcare.store.database import open_studio
from clientcare.store.studio import Studio

NOW = datetime(2026, 5, 14, 10, tzinfo=UTC)


def desk_of(studio: Studio) -> Desk:
    return Desk(studio, NOW.date(), NOW)


def say(word: object) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def log(desk: Desk, people: list[str], number: int) -> None:
    """A contact and the feeling given with it: two records in one deed, and what is kept beside two people."""
    contacts.log_contact(desk, people, text=f"talk {number} " + "word " * 40, feeling=Feel.HAPPY)


def writes_for_ever(folder: Path) -> None:
    """Says each deed's number once it is done."""
    with open_studio(folder, make=True, now=NOW) as studio:
        desk = desk_of(studio)
        start = studio.rows("SELECT count(*) FROM entry WHERE kind = 'contact'")[0][0]
        people = [clients.add_client(desk, name).main for name in ("Ana Ruiz", "Bo Lund")]
        for number in count(start):
            log(desk, people, number)
            say(number)


def backs_up_for_ever(folder: Path) -> None:
    with open_studio(folder, make=True, now=NOW) as studio:
        for number in count():
            backup_now(studio, Why.DAILY, NOW)
            say(number)


def migrates(folder: Path) -> None:
    """Opens a studio of this version as a later one would, whose scripts lie beside it."""
    migrate.SCHEMA, migrate.SCRIPTS = migrate.SCHEMA + 1, folder.parent / "scripts"
    say("begins")
    open_studio(folder, make=False, now=NOW).close()
    say("migrated")


def fills_the_disk(folder: Path) -> None:
    """Logs until there is no room, then again when there is: says what was refused, and how many were kept."""
    with open_studio(folder, make=True, now=NOW) as studio:
        desk = desk_of(studio)
        people = [clients.add_client(desk, "Ana Ruiz").main]
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        log_size = (folder / "studio.db-wal").stat().st_size
        resource.setrlimit(resource.RLIMIT_FSIZE, (log_size + 200_000, resource.RLIM_INFINITY))
        done = 0
        try:
            for number in count():
                log(desk, people, number)
                done += 1
        except CareError as error:
            say(f"{error.code} {error.reason}")
        say(studio.rows("SELECT count(*) FROM entry WHERE kind = 'contact'")[0][0] - done)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        log(desk, people, done)
        say(studio.rows("SELECT count(*) FROM entry WHERE kind = 'contact'")[0][0] - done)


WORK: dict[str, Callable[[Path], None]] = {
    work.__name__: work for work in (writes_for_ever, backs_up_for_ever, migrates, fills_the_disk)
}

if __name__ == "__main__":
    WORK[sys.argv[1]](Path(sys.argv[2]))
