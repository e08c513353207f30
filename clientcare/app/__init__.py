"""Puts the window's parts together; with the command line the only place with a real clock."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from clientcare.app import tidying
from clientcare.app.words import HIDDEN, QUICK_NOTE, client_of, options
from clientcare.cli import bugs
from clientcare.cli.clock import NOW_VARIABLE, ON_VARIABLE, Clock, told
from clientcare.cli.handover import hand_over
from clientcare.cli.messages import Request, Response
from clientcare.desktop.screen import application, has_screen, tell
from clientcare.domain.errors import CareError, Code
from clientcare.paths import Paths, find
from clientcare.words.errors import sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from clientcare.app.left import Left
    from clientcare.app.opened import Opened
    from clientcare.book.studio import Studio
    from clientcare.domain.defaults import StartingWords

PATIENCE = 5.0
"""Seconds that a start waits for another process to have done with the studio."""
NO_SCREEN = "There is no screen here for the window. The command line needs none: clientcare today"


def main(words: Sequence[str]) -> int:
    """Opens the window, or raises the one that is open; returns the exit code when it was closed."""
    os.umask(0o077)
    tidying.wait()
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
        _speak_as_the_desktop()
        tell(sentence(error))
        return error.exit_code
    except Exception as problem:  # noqa: BLE001  # nobody who opens a window should meet a traceback
        tell(sentence(bugs.as_error(problem, logs, told({}, "", "").stamp)))
        return 1
    finally:
        tidying.end()


def _speak_as_the_desktop() -> None:
    """Before a studio is open nobody knows which language was chosen."""
    if "PySide6.QtCore" in sys.modules:
        from clientcare.app.scene import SYSTEM
        from clientcare.ui import languages

        languages.begin(SYSTEM)


def _raise_open_window(words: Sequence[str], paths: Paths) -> Response | None:
    return hand_over(Request(tuple(words), str(Path.cwd())), paths.address)


def _run(qt: QApplication, words: Sequence[str], chosen: Mapping[str, str], days: tuple[str, str], paths: Paths) -> int:
    from clientcare.app.opened import Opened
    from clientcare.app.scene import Scene

    def clock() -> Clock:
        return told(chosen, *days)

    studio = _studio(words, chosen, paths, clock())
    if isinstance(studio, Response):
        return studio.code
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    scene: Scene | None = Scene(studio, paths, clock)
    code = 0
    left: Left | None = None
    while scene is not None:
        before, left = left, None
        try:
            with Opened(qt, scene, before) as opened:
                _begin(opened, words)
                code = qt.exec()
                left = opened.stay()
        finally:
            if before is not None:
                before.go()
            if left is None:
                scene.studio.close()
        scene, words = opened.following, ()
    return code


def _begin(opened: Opened, words: Sequence[str]) -> None:
    if uid := client_of(words):
        opened.window.show_client(uid)
    if QUICK_NOTE in words:
        opened.begin_quickly()
    elif HIDDEN in words:
        opened.begin_hidden()
    else:
        opened.begin()


def _studio(words: Sequence[str], chosen: Mapping[str, str], paths: Paths, clock: Clock) -> Studio | Response:
    """The studio; or what an open window answered, that was just a little faster."""
    from clientcare.book.studio import open_studio

    until = time.monotonic() + PATIENCE
    key = _passphrase(chosen)
    while True:
        try:
            return open_studio(paths.data, make=True, now=clock.stamp, key=key, wait=0.1, words=_words_of_the_desktop)
        except CareError as error:
            if error.code is not Code.BUSY or time.monotonic() > until:
                raise
        if (answered := _raise_open_window(words, paths)) is not None:
            return answered
        time.sleep(0.1)


def _words_of_the_desktop() -> StartingWords:
    """A new studio begins in the language of the desktop, where there are words for it."""
    from clientcare.app.scene import SYSTEM
    from clientcare.book.starting import starting_words
    from clientcare.ui import languages

    return starting_words(languages.spoken(SYSTEM))


def _passphrase(chosen: Mapping[str, str]) -> str | None:
    if "passphrase-file" not in chosen:
        return None
    from clientcare.cli.passphrase import passphrase

    return passphrase(chosen["passphrase-file"], Path.cwd())
