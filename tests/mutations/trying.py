"""Takes a broken file in as a person would: looks at it, and for some does it, in a studio on a real file."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass, field
from enum import StrEnum

from clientcare.book import attachments, imports, restoring
from clientcare.book.desk import Desk
from clientcare.book.history import History
from clientcare.domain.errors import CareError
from clientcare.domain.frozen import replace
from clientcare.exchange.calendar_plan import accepted
from clientcare.exchange.decided import NOTHING_DECIDED
from clientcare.exchange.incoming import SourceFile
from clientcare.exchange.layout import DateOrder
from clientcare.paths import Paths
from clientcare.store.reads import check, files, people
from clientcare.store.reads.dump import dump as everything
from clientcare.store.studio import Studio
from clientcare.ui.importing import draft
from clientcare.words.errors import sentence

PATIENCE = 1.0
"""Seconds of work without a step after which it hangs (of this process: others may be at work beside it)."""


class Outcome(StrEnum):
    REFUSED = "refused"
    READ = "read"
    DONE = "done"
    CALLED_OFF = "called off"


class CalledOff(Exception):
    """Nobody waits for it any more."""


@dataclass
class Steps:
    """Told how far the work is; knows the longest time without a step. It may call the work off at one of them."""

    longest: float = 0.0
    off_at: int = -1
    _last: float = field(default_factory=time.process_time)

    def __call__(self, _done: int, _of: int) -> None:
        now = time.process_time()
        self.longest, self._last = max(self.longest, now - self._last), now
        if self.off_at == 0:
            raise CalledOff
        self.off_at -= 1


class Finding(Exception):
    """Something that must never be: what, in one sentence."""


def take_in(desk: Desk, data: bytes, chance: random.Random, steps: Steps, *, does: bool) -> Outcome:
    """A file of any kind that is imported: recognised, read and planned; done too where `does`."""
    said = draft.options(desk)
    if chance.random() < 0.5:
        dates, encoding = chance.choice((None, *DateOrder)), chance.choice((None, None, "cp1252", "utf-16", "cp932"))
        said = replace(said, currency="EUR", dates=dates, encoding=encoding)
    file = SourceFile("brought.dat", data)
    try:
        seen = draft.see_files([file], said, steps)
        steps(0, 1)
        thought = draft.think(desk, [each.file for each in seen], said, NOTHING_DECIDED, steps)
        steps(0, 1)
    except CareError as refusal:
        _has_a_sentence(refusal)
        return Outcome.REFUSED
    if not all(line.why for line in thought.lines):
        raise Finding("a line without a reason")
    if not does or thought.incoming.questions:
        return Outcome.READ
    before = dump(desk.studio)
    steps.off_at = chance.choice((-1, chance.randrange(12)))
    try:
        plan = accepted(thought.plan)
        change = imports.import_files(desk, thought.incoming, plan=plan, step=steps)
    except (CareError, CalledOff) as stop:
        if dump(desk.studio) != before:
            raise Finding("a part of it is in") from stop
        return Outcome.CALLED_OFF if isinstance(stop, CalledOff) else Outcome.REFUSED
    finally:
        steps.off_at = -1
        _sweep(desk)
    if change.touched() and not any(each.uid == change.main for each in files.batches(desk.studio)):
        raise Finding("it is in, and there is no import of it")
    history = History(desk.studio)
    history.remember(change)
    history.undo(desk.today)
    if dump(desk.studio) != before:
        raise Finding("taken back, something of it stays")
    return Outcome.DONE


def put_back(desk: Desk, data: bytes, _chance: random.Random, steps: Steps, *, does: bool) -> Outcome:
    """A backup or a zip of ours: looked at, and put in the place of what is there where `does`."""
    assert desk.studio.folder is not None
    file = desk.studio.folder.parent / "brought.zip"
    file.write_bytes(data)
    before = dump(desk.studio) if does else ""
    try:
        steps(0, 1)
        found = restoring.look(file)
        steps(0, 1)
        if does:
            restoring.restore(desk, file, progress=steps)
    except CareError as refusal:
        _has_a_sentence(refusal)
        if does and dump(desk.studio) != before:
            raise Finding("refused, and something is changed") from refusal
        return Outcome.REFUSED
    finally:
        _sweep(desk)
    if not does:
        return Outcome.READ
    without_papers = {check.What.LOOSE_ATTACHMENT, check.What.LOST_ATTACHMENT}  # a backup brings none along
    loose = {each.what for each in check.problems(desk.studio)} - without_papers
    if loose:
        raise Finding(f"what came back does not hold: {', '.join(sorted(loose))}")
    if files.counts(desk.studio)["clients"] != found.clients:
        raise Finding("not everybody came back")
    return Outcome.DONE


def show(desk: Desk, data: bytes, _chance: random.Random, steps: Steps, *, does: bool) -> Outcome:
    """A picture: taken in as the window does; kept with somebody where `does`."""
    from PySide6.QtCore import QSize

    from clientcare.ui.pictures import reading

    steps(0, 1)
    outcome = Outcome.REFUSED
    for look in (
        lambda: reading.take_in(data, reading.LONGEST_PHOTO),
        lambda: reading.opened(data, QSize(300, 200), fill=True),
    ):
        try:
            look()
            outcome = Outcome.READ
        except CareError as refusal:
            _has_a_sentence(refusal)
        steps(0, 1)
    if not does:
        return outcome
    uid = people.ids(desk.studio, people.EVERYBODY, people.Sort.NAME, desk.today)[0]
    before, history = dump(desk.studio), History(desk.studio)
    history.do(lambda: attachments.set_photo(desk, uid, data))
    history.undo(desk.today)
    if dump(desk.studio) != before:
        raise Finding("taken back, something of it stays")
    return Outcome.DONE


def dump(studio: Studio) -> str:
    """All that the studio holds, but what columns of tables meant: that is remembered beside an import."""
    return "\n".join(line for line in everything(studio).splitlines() if not line.startswith("column_map "))


def _has_a_sentence(refusal: CareError) -> None:
    if not sentence(refusal):
        raise Finding(f"refused without a sentence: {refusal.reason}")


def _sweep(desk: Desk) -> None:
    """The safety copies that were made on the way: thousands would fill the disk."""
    assert desk.studio.folder is not None
    kept = Paths(desk.studio.folder).backups
    for file in kept.iterdir() if kept.is_dir() else ():
        file.unlink()
