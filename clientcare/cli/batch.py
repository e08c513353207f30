"""Runs the lines of a batch: words as in a POSIX shell, days of their own, and @3 for what line 3 wrote."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Sequence

from msgspec import Struct, field

from clientcare.book.desk import Desk
from clientcare.book.history import History
from clientcare.cli.clock import Clock, told
from clientcare.cli.grammar import read_line
from clientcare.cli.lexicon import COMMANDS, GLOBAL_OPTIONS
from clientcare.cli.run import Around, Host, no_stdin, run
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen, replace
from clientcare.paths import Paths

_REFERENCE = re.compile(r"(^|:)@([0-9]+)(?=:|$)")
_NOT_HERE = ("data", "passphrase-file", "help", "version")
"""Global options that would lead a line away from the batch it is in."""


class Outcome(Frozen):
    """What became of one line: its result, as data or as text, or the error."""

    line: int
    ok: bool
    result: object = None
    error: CareError | None = None


class Batch(Struct):
    """One run through the lines of a batch; `around` is what surrounds the whole of it."""

    around: Around
    keep_going: bool
    wrote: dict[int, str] = field(default_factory=dict)

    def one_by_one(self, lines: Iterable[str]) -> list[Outcome]:
        """Each line is its own deed and stays, whatever comes after it."""
        return self._run(lines, self.around)

    def as_one(self, lines: Iterable[str]) -> list[Outcome]:
        """All lines are one deed: where one fails, nothing of any of them is kept."""
        host = _Gathering(self.around.host, self.around.host.desk(self.around.clock))
        outcomes: list[Outcome] = []
        try:
            with host.all.as_one():
                outcomes = self._run(lines, replace(self.around, host=host))
                if failed := [outcome for outcome in outcomes if not outcome.ok]:
                    raise _TakenBack(failed[0].line)
        except _TakenBack as taken_back:
            return [_not_kept(outcome, taken_back.line) for outcome in outcomes]
        for change in host.all.done:
            self.around.host.did(change)
        return outcomes

    def _run(self, lines: Iterable[str], around: Around) -> list[Outcome]:
        outcomes: list[Outcome] = []
        clock = around.clock
        for number, text in enumerate(lines, start=1):
            try:
                words = _words(text)
                if not words:
                    continue
                if words[0] in ("on", "now"):
                    clock = _day(words)
                    continue
                outcome = self._line(number, words, replace(around, clock=clock))
            except CareError as error:
                outcome = Outcome(number, ok=False, error=error)
            outcomes.append(outcome)
            if not outcome.ok and not self.keep_going:
                break
        return outcomes

    def _line(self, number: int, words: Sequence[str], around: Around) -> Outcome:
        line = read_line(words, COMMANDS, GLOBAL_OPTIONS, self._swap)
        for name in _NOT_HERE:
            if name in line.chosen:
                raise CareError(Code.USAGE, "option_not_in_a_batch", option=f"--{name}")
        clock = told(line.chosen, "", "") if {"on", "now"} & line.chosen.keys() else around.clock
        around = replace(around, clock=clock, stdin=no_stdin, swap=self._swap, in_batch=True)
        answer = run(line, around)
        if answer.wrote:
            self.wrote[number] = answer.wrote
        return Outcome(number, answer.code == 0, answer.data() if around.as_json else answer.text())

    def _swap(self, word: str) -> str:
        """The word with the uid that line 3 wrote in the place of @3."""
        return _REFERENCE.sub(lambda found: found[1] + self._uid(int(found[2])), word)

    def _uid(self, number: int) -> str:
        if number not in self.wrote:
            raise CareError(Code.NOT_FOUND, "line_wrote_nothing", line=number)
        return self.wrote[number]


class _TakenBack(Exception):
    """A line failed, so all of them are taken back."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class _Gathering:
    """A host within a host: deeds can be undone among themselves, and in the end all of them are one."""

    def __init__(self, outer: Host, desk: Desk) -> None:
        self._outer = outer
        self._own = History(desk.studio)
        self.all = History(desk.studio)

    @property
    def paths(self) -> Paths:
        return self._outer.paths

    @property
    def in_window(self) -> bool:
        return self._outer.in_window

    def desk(self, clock: Clock) -> Desk:
        return self._outer.desk(clock)

    def did(self, change: Change) -> None:
        self._own.remember(change)
        self.all.remember(change)

    @property
    def undoable(self) -> int:
        return len(self._own.done)

    @property
    def redoable(self) -> int:
        return len(self._own.undone)

    def undo(self, desk: Desk) -> Change | None:
        return self._gathered(self._own.undo(desk.today))

    def redo(self, desk: Desk) -> Change | None:
        return self._gathered(self._own.redo(desk.today))

    def _gathered(self, change: Change | None) -> Change | None:
        if change is not None:
            self.all.remember(change)
        return change


def _words(text: str) -> list[str]:
    """The words of a line; none for a blank one and for one that begins with #."""
    if text.lstrip().startswith("#"):
        return []
    try:
        return shlex.split(text, comments=False, posix=True)
    except ValueError as problem:
        raise CareError(Code.USAGE, "quotes_not_closed") from problem


def _day(words: Sequence[str]) -> Clock:
    """What a line `on …` or `now …` sets for those after it."""
    if len(words) != 2:
        raise CareError(Code.USAGE, "day_of_a_batch", word=words[0])
    return told({words[0]: words[1]}, "", "")


def _not_kept(outcome: Outcome, failed: int) -> Outcome:
    if not outcome.ok:
        return outcome
    return Outcome(outcome.line, ok=False, error=CareError(Code.INVALID, "not_kept", line=failed))
