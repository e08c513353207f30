"""Puts the window's parts together; with the command line the only place with a real clock."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from clientcare.__main__ import GLOBAL_OPTIONS, LINK, wants_window
from clientcare.cli import bugs
from clientcare.cli.clock import NOW_VARIABLE, ON_VARIABLE, Clock, told
from clientcare.cli.handover import hand_over
from clientcare.cli.messages import Request, Response
from clientcare.desktop.screen import application, has_screen, say, tell
from clientcare.domain.errors import CareError, Code
from clientcare.paths import Paths, find
from clientcare.words.errors import sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from clientcare.book.desk import Desk
    from clientcare.book.studio import Studio
    from clientcare.cli.answering import Answering
    from clientcare.desktop.presence import Presence
    from clientcare.domain.change import Change
    from clientcare.ui.trouble import Trouble

PATIENCE = 5.0
"""Seconds that a start waits for another process to have done with the studio."""
AFTER_THE_WINDOW = 500
"""Milliseconds until the tray comes and the first notification: the window shows before."""
TRAY_ICON = 48
HIDDEN = "--hidden"
NO_SCREEN = "There is no screen here for the window. The command line needs none: clientcare today"


def main(words: Sequence[str]) -> int:
    """Opens the window, or raises the one that is open; returns the exit code when it was closed."""
    os.umask(0o077)
    logs = find(None, os.environ).logs
    try:
        chosen = options(words)
        paths = find(chosen.get("data"), os.environ)
        logs = paths.logs
        days = os.environ.get(ON_VARIABLE, ""), os.environ.get(NOW_VARIABLE, "")
        told(chosen, *days)
        if (answered := _raise_open_window(words, paths)) is not None:
            return answered.code
        if not has_screen(os.environ, sys.platform) or (qt := application()) is None:
            tell(NO_SCREEN)
            return 1
        return _run(qt, words, chosen, days, paths)
    except CareError as error:
        tell(sentence(error))
        return error.exit_code
    except Exception as problem:  # noqa: BLE001  # nobody who opens a window should meet a traceback
        tell(sentence(bugs.as_error(problem, logs, told({}, "", "").stamp)))
        return 1


def options(words: Sequence[str]) -> dict[str, str]:
    """The global options among the words, by name without dashes; CareError usage where a value is missing."""
    chosen: dict[str, str] = {}
    rest = iter(words)
    for word in rest:
        name, written, value = word.partition("=")
        if name not in GLOBAL_OPTIONS:
            continue
        found = value if written else next(rest, None)
        if found is None:
            raise CareError(Code.USAGE, "option_needs_value", option=name, sort="a value")
        chosen[name.removeprefix("--")] = found
    return chosen


def client_of(words: Sequence[str]) -> str:
    """The uid of the person that a link names, "" without one."""
    for word in words:
        if word.startswith(f"{LINK}client/"):
            return word.removeprefix(f"{LINK}client/").strip("/")
    return ""


def _raise_open_window(words: Sequence[str], paths: Paths) -> Response | None:
    return hand_over(Request(tuple(words), str(Path.cwd())), paths.address)


def _run(qt: QApplication, words: Sequence[str], chosen: Mapping[str, str], days: tuple[str, str], paths: Paths) -> int:
    def clock() -> Clock:
        return told(chosen, *days)

    studio = _studio(words, chosen, paths, clock())
    if isinstance(studio, Response):
        return studio.code
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    with studio, Opened(qt, studio, paths, clock) as opened:
        if uid := client_of(words):
            opened.window.show_client(uid)
        if HIDDEN in words:
            opened.begin_hidden()
        else:
            opened.window.show()
        return qt.exec()


def _studio(words: Sequence[str], chosen: Mapping[str, str], paths: Paths, clock: Clock) -> Studio | Response:
    """The studio; or what an open window answered, that was just a little faster."""
    from clientcare.book.studio import open_studio

    until = time.monotonic() + PATIENCE
    key = _passphrase(chosen)
    while True:
        try:
            return open_studio(paths.data, make=True, now=clock.stamp, key=key, wait=0.1)
        except CareError as error:
            if error.code is not Code.BUSY or time.monotonic() > until:
                raise
        if (answered := _raise_open_window(words, paths)) is not None:
            return answered
        time.sleep(0.1)


def _passphrase(chosen: Mapping[str, str]) -> str | None:
    if "passphrase-file" not in chosen:
        return None
    from clientcare.cli.passphrase import passphrase

    return passphrase(chosen["passphrase-file"], Path.cwd())


class Opened:
    """The window over an open studio, and all that is connected to it, until it is closed.

    To commands that are handed over it is the host: they are done in the window's thread, between two of its own
    steps, and stand on its undo stack.
    """

    in_window = True

    def __init__(self, qt: QApplication, studio: Studio, paths: Paths, clock: Callable[[], Clock]) -> None:
        from clientcare.book.replay import replay
        from clientcare.cli.answering import Errands
        from clientcare.desktop.bell import Bell
        from clientcare.ui.bench import Bench
        from clientcare.ui.history import History
        from clientcare.ui.look import Look
        from clientcare.ui.window import Window

        self.paths = paths
        self._qt, self._studio, self._clock = qt, studio, clock
        self._look = Look(qt)
        self._history = History(lambda change: replay(self._desk(), change))
        self.window = Window(Bench(self._desk, self._history, self._look))
        self._bell = Bell(self._work_off, self.window)
        self._errands = Errands(self._bell.ring)
        self._trouble: Trouble | None = None
        self._answering: Answering | None = None
        self._presence: Presence | None = None
        self.window.leaving.connect(self._leave)
        self._before = sys.excepthook, threading.excepthook

    def __enter__(self) -> Opened:
        from PySide6.QtCore import QTimer

        sys.excepthook = self._caught
        threading.excepthook = self._caught_beside
        self._listen()
        self.window.day_turned.connect(self._keep_house)
        QTimer.singleShot(0, self._follow_desktop)  # the window shows first
        QTimer.singleShot(0, self._keep_house)
        QTimer.singleShot(AFTER_THE_WINDOW, self.window, self._be_present)
        return self

    def __exit__(self, *_error: object) -> None:
        if self._answering is not None:
            self._answering.close()
        self._leave()
        sys.excepthook, threading.excepthook = self._before
        self.window.close()
        self.window.deleteLater()

    def begin_hidden(self) -> None:
        """Starts without the window, in the tray; where there is none the window comes."""
        self._be_present().begin_hidden()

    # --- what a command asks of its host (cli.run.Host) -------------------------------------------------------

    def desk(self, clock: Clock) -> Desk:
        """The studio on the day of the command."""
        from clientcare.cli.studio import desk_at

        return desk_at(self._studio, clock)

    def did(self, change: Change) -> None:
        self._history.did(change)

    @property
    def undoable(self) -> int:
        return self._history.stack.index()

    @property
    def redoable(self) -> int:
        return self._history.stack.count() - self._history.stack.index()

    def undo(self, _desk: Desk) -> Change | None:
        change = self._history.last_done()
        return change if self._history.undo() else None

    def redo(self, _desk: Desk) -> Change | None:
        change = self._history.last_undone()
        return change if self._history.redo() else None

    # --- around the window ------------------------------------------------------------------------------------

    def _desk(self) -> Desk:
        return self.desk(self._clock())

    def _listen(self) -> None:
        """Commands come in on threads of their own and are done here; without a socket the window works alone."""
        from clientcare.cli.answering import Answering

        errands = self._errands
        self._answering = Answering(
            self.paths.address,
            run=lambda request: errands.ask(lambda: self._answer(request)),
            is_awake=errands.are_taken,
            raise_window=lambda: errands.leave(self.window.come_forward),
        )
        with contextlib.suppress(OSError):
            self._answering.start()

    def _answer(self, request: Request) -> Response:
        """Does a command; a second start of the window raises this one."""
        if not wants_window(request.words):
            from clientcare.cli.studio import answer

            return answer(request, self)
        if HIDDEN not in request.words:  # a start at login beside an open window changes nothing
            self.window.come_forward()
        if uid := client_of(request.words):
            self.window.show_client(uid)
        return Response()

    def _work_off(self) -> None:
        self._errands.work_off()

    def _follow_desktop(self) -> None:
        from clientcare.desktop.colour_scheme import ColourScheme

        self._scheme = ColourScheme(self.window)
        self._scheme.dark.connect(self._look.follow)
        self._scheme.follow()

    def _keep_house(self) -> None:
        """The daily backup and what else is done once a day; not on a day that was set by hand (CLI.md)."""
        if self._clock().set_by_hand:
            return
        from clientcare.book.safety import daily_work

        try:
            daily_work(self._desk())
        except CareError as error:
            self.window.banner.say(sentence(error))

    def _be_present(self) -> Presence:
        """The icon in the tray, and notifications; what is pressed there is done here."""
        if self._presence is None:
            from clientcare.desktop.presence import Presence

            presence = self._presence = Presence(self._desk, self._tray_icon, self.window)
            presence.open_today.connect(self.window.show_today)
            presence.open_client.connect(self._open_client)
            presence.finish.connect(self._finish)
            presence.quit.connect(self._quit)
            presence.failed.connect(self._history.failed)
            self._history.changed.connect(lambda _change: presence.hear())
            self._look.changed.connect(presence.tray.redraw)
            presence.start()
        return self._presence

    def _tray_icon(self, someone: bool) -> QIcon:
        from clientcare.ui.icons import icon

        return icon("coffee-fill" if someone else "coffee", self._look.colours.accent, TRAY_ICON)

    def _open_client(self, uid: str) -> None:
        self.window.show_client(uid)
        self.window.come_forward()

    def _finish(self, key: str) -> None:
        from clientcare.book import marks

        self._history.do(lambda: marks.done(self._desk(), key))

    def _leave(self) -> None:
        if self._presence is not None:
            self._presence.leave()

    def _quit(self) -> None:
        self._leave()
        self.window.close()
        self._qt.quit()

    def _caught(self, _kind: type[BaseException], problem: BaseException, _trace: TracebackType | None) -> None:
        """A mistake of ours is written down without what was typed, and said once; the window goes on."""
        said = sentence(bugs.as_error(problem, self.paths.logs, self._clock().stamp))
        say(said)
        self._errands.leave(lambda: self._tell(said))

    def _caught_beside(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _tell(self, said: str) -> None:
        from clientcare.ui.trouble import Trouble

        if self._trouble is None:
            self._trouble = Trouble(self._look, self.window)
        self._trouble.tell(said)
