"""Runs one line: what it was given becomes values, a command does it, and its answer comes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, cast

from clientcare.book.desk import Desk
from clientcare.cli.clock import Clock
from clientcare.cli.days import DayWord, PartialWord
from clientcare.cli.grammar import FROM_STDIN, Command, Line, read_again
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen, field
from clientcare.paths import Paths


class Host(Protocol):
    """Who has the studio: this process alone, or an open window with its undo stack."""

    @property
    def paths(self) -> Paths: ...

    @property
    def in_window(self) -> bool: ...

    def desk(self, clock: Clock) -> Desk:
        """The studio on that day."""

    def did(self, change: Change) -> None:
        """A deed was done and saved: from now on it can be undone."""

    @property
    def undoable(self) -> int:
        """How many deeds can be taken back."""

    @property
    def redoable(self) -> int:
        """How many can be done again."""

    def undo(self, desk: Desk) -> Change | None:
        """Takes back the last deed and says what that changed; None where there is none."""

    def redo(self, desk: Desk) -> Change | None:
        """Does again the deed that was taken back last; None where there is none."""


class Answer(Frozen):
    """What a command found or did: as data for `--json`, and as text for people.

    `wrote` is the uid of the record that it wrote; `code` is not 0 where what was found calls for it.
    """

    data: Callable[[], object]
    text: Callable[[], str]
    wrote: str = ""
    code: int = 0


def no_stdin() -> str:
    raise CareError(Code.USAGE, "no_standard_input")


class Around(Frozen):
    """What surrounds a line: who has the studio, the working folder, the clock, standard input.

    `swap` puts the uid that a line of a batch wrote in the place of `@3`. `in_batch`: it is such a line.
    """

    host: Host
    folder: Path
    clock: Clock
    stdin: Callable[[], str] = no_stdin
    swap: Callable[[str], str] = str
    in_batch: bool = False
    as_json: bool = False


class Call(Frozen):
    """One command being done: what it was given, by name, and the desk to do it at."""

    line: Line
    given: Mapping[str, Any]
    desk: Desk
    around: Around
    changes: list[Change] = field(default_factory=list)

    def did(self, change: Change) -> Change:
        """Lets the deed be undone; one that changed nothing is no deed."""
        if change.before or change.after:
            self.around.host.did(change)
        return change

    def path(self, word: str) -> Path:
        """The file that was named, from the working folder of who called."""
        return self.around.folder / Path(word).expanduser()

    def again(self, command: Command) -> Mapping[str, Any]:
        """The same words as another command reads them."""
        return _valued(read_again(self.line.rest, command, self.around.swap), self.around, self.desk)


def run(line: Line, around: Around) -> Answer:
    """Does what the line says; CareError where it cannot."""
    command = line.command
    assert command is not None
    if around.host.in_window and not command.in_window:
        raise CareError(Code.BUSY, "close_the_window", command=command.name)
    if around.in_batch and not command.in_batch:
        raise CareError(Code.USAGE, "not_in_a_batch", command=command.name)
    desk = around.host.desk(around.clock)
    call = Call(line, _valued(line.given, around, desk), desk, around)
    return function(command)(call)


def function(command: Command) -> Callable[[Call], Answer]:
    """What does it; its module is loaded only now, so that a short command starts fast."""
    module, _, name = command.does.partition(":")
    return cast("Callable[[Call], Answer]", getattr(import_module(f"clientcare.cli.commands.{module}"), name))


def _valued(given: Mapping[str, Any], around: Around, desk: Desk) -> dict[str, Any]:
    """The same with days told from today, and with what stood on standard input."""
    return {name: _value(value, around, desk) for name, value in given.items()}


def _value(value: object, around: Around, desk: Desk) -> object:
    if value is FROM_STDIN:
        return around.stdin()
    if isinstance(value, DayWord | PartialWord):
        return value.on(desk.today)
    return value
