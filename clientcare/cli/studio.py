"""Does a line: in the window that has the studio open, else alone on the data folder."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from clientcare.book import catching_up
from clientcare.book.desk import Desk
from clientcare.book.history import History
from clientcare.book.studio import open_studio
from clientcare.cli import output
from clientcare.cli.at_clock import desk_of
from clientcare.cli.clock import Clock, told
from clientcare.cli.entry import read, told_about, wants_json
from clientcare.cli.grammar import Line
from clientcare.cli.handover import hand_over
from clientcare.cli.messages import Request, Response
from clientcare.cli.run import Around, Host, run
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import replace
from clientcare.paths import Paths

if TYPE_CHECKING:
    from clientcare.book.studio import Studio

PATIENCE = 5.0
"""Seconds that a command waits for another one to end (CLI.md, "Handing over")."""

_TURN = 0.1


class Alone:
    """This process has the studio to itself, for one command."""

    in_window = False

    def __init__(self, paths: Paths, studio: Studio) -> None:
        self.paths = paths
        self._studio = studio
        self._history = History(studio)
        self._has_written = False

    def desk(self, clock: Clock) -> Desk:
        return desk_of(self._studio, clock)

    def catch_up(self, clock: Clock) -> None:
        """A window was ended before everybody was brought up to a new rule."""
        desk = self.desk(clock)
        if catching_up.is_behind(desk):
            catching_up.catch_up(desk)

    def did(self, change: Change) -> None:
        self._history.remember(change)
        self._has_written = True

    def daily_work(self, clock: Clock) -> str:
        """After a deed: the house is kept once a day, the calendar in its folder each time. What is to be said where
        that could not be done: the deed itself was."""
        if not self._has_written:
            return ""
        from clientcare.book import calendar_folder, safety  # heavier than what most commands need

        try:
            desk = self.desk(clock)
            safety.daily_work(desk)
            if calendar_folder.is_wanted(desk) and (trouble := calendar_folder.keep_up(desk)) is not None:
                return output.message(trouble) + "\n"
        except CareError as error:
            return output.message(error) + "\n"
        except Exception as problem:  # noqa: BLE001  # the deed is done, whatever comes after it
            from clientcare.cli import bugs

            return output.message(bugs.as_error(problem, self.paths.logs, clock.stamp)) + "\n"
        return ""

    @property
    def undoable(self) -> int:
        return len(self._history.done)

    @property
    def redoable(self) -> int:
        return len(self._history.undone)

    def undo(self, desk: Desk) -> Change | None:
        return self._history.undo(desk.today)

    def redo(self, desk: Desk) -> Change | None:
        return self._history.redo(desk.today)


def do(request: Request, line: Line, paths: Paths) -> Response:
    """Hands the command to an open window, else does it here; waits a little for another command to end.

    CareError where neither can be.
    """
    until = time.monotonic() + PATIENCE
    while True:
        response = hand_over(request, paths.address)
        if response is not None:
            return response
        try:
            studio = _open(line, paths, request)
        except CareError as error:
            if error.code is not Code.BUSY or time.monotonic() > until:
                raise
            time.sleep(_TURN)
            continue
        with studio:
            host = Alone(paths, studio)
            host.catch_up(told(line.chosen, request.on, request.now))
            response = answer(request, host)
            clock = told(line.chosen, request.on, request.now)
            return response if clock.set_by_hand else replace(response, err=response.err + host.daily_work(clock))


def answer(request: Request, host: Host) -> Response:
    """What the command prints, done with the studio of `host`; never raises.

    This is also what an open window calls for a command that was handed to it.
    """
    with_json = wants_json(request.words)
    stamp = told({}, "", "").stamp
    try:
        line = read(request.words)
        if (said := told_about(line)) is not None:
            return Response(said)
        around = Around(
            host=host,
            folder=Path(request.folder),
            clock=told(line.chosen, request.on, request.now),
            stdin=_reader(request.stdin),
            as_json=with_json,
        )
        found = run(line, around)
        out = output.as_json(found.data()) if with_json else output.for_people(found.text())
        return Response(out, code=found.code)
    except CareError as error:
        return output.failed(error, with_json=with_json)
    except Exception as problem:  # noqa: BLE001  # a mistake of ours is written down, nobody meets a traceback
        from clientcare.cli import bugs

        return output.failed(bugs.as_error(problem, host.paths.logs, stamp), with_json=with_json)


def _open(line: Line, paths: Paths, request: Request) -> Studio:
    """The studio, made where the command may write the first record; its passphrase is asked for where it has one."""
    assert line.command is not None
    if line.command.name == "sample" and _has_strangers(paths):
        raise CareError(Code.EXISTS, "studio_not_empty")
    now = told(line.chosen, request.on, request.now).stamp
    make = line.command.makes(line.given)
    try:
        return open_studio(paths.data, make=make, now=now, wait=_TURN)
    except CareError as error:
        if error.code is not Code.LOCKED:
            raise
    from clientcare.cli.passphrase import passphrase

    key = passphrase(line.chosen.get("passphrase-file"), Path(request.folder))
    return open_studio(paths.data, make=make, now=now, key=key, wait=_TURN)


def _has_strangers(paths: Paths) -> bool:
    """Whether the folder holds files although there is no studio in it."""
    if paths.studio.exists() or not paths.data.is_dir():
        return False
    return any(each not in (paths.logs, paths.run) for each in paths.data.iterdir())


def _reader(stdin: bytes | None) -> Callable[[], str]:
    def text() -> str:
        if stdin is None:
            raise CareError(Code.USAGE, "no_standard_input")
        try:
            return stdin.decode("utf-8-sig").rstrip("\r\n")
        except UnicodeDecodeError as problem:
            raise CareError(Code.USAGE, "not_text", word="-") from problem

    return text


__all__: Sequence[str] = ("Alone", "answer", "do")
