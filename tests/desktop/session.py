"""A whole desktop for one test, where there is no screen, so that the app is tried as people meet it.

Screen, window manager, message bus, tray and accessibility are private, and gone when it ends.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

SIZE = "1280x800x24"
PROGRAMS = ("Xvfb", "openbox", "dbus-daemon", "trayer", "xdotool", "xprop", "import")
ACCESSIBILITY = Path("/usr/libexec/at-spi-bus-launcher")
PATIENCE = 20.0
"""Seconds that anything on a busy machine may take before a test gives up waiting for it."""
BUSY = 3.0
"""Seconds in which a window closes, unless nobody heard that it should."""

FROM_OTHER_DESKTOPS = ("WAYLAND_DISPLAY", "XAUTHORITY", "XDG_CURRENT_DESKTOP", "AT_SPI_BUS_ADDRESS")
PREFIXES_FROM_OTHERS = ("QT_", "CLIENTCARE_", "GTK_")

Answer = TypeVar("Answer")


class Unhappy(AssertionError):
    """What a test waited for did not come."""


def missing() -> list[str]:
    """The programs a session needs and this machine lacks (packaging/debian-packages-desktop.txt)."""
    lacking = [program for program in PROGRAMS if shutil.which(program) is None]
    return lacking if ACCESSIBILITY.exists() else [*lacking, ACCESSIBILITY.name]


class Session:
    """One desktop. Use it in `with`; `start` a program in it, then drive it with keys and look at it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environ: dict[str, str] = {}
        self._running: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Session:
        with contextlib.ExitStack() as on_failure:
            on_failure.callback(self.end)
            self._open()
            on_failure.pop_all()
        return self

    def __exit__(self, *_error: object) -> None:
        self.end()

    def start(
        self,
        *command: str | Path,
        environ: Mapping[str, str] | None = None,
        pass_fds: Sequence[int] = (),
        log: Path | None = None,
    ) -> subprocess.Popen[bytes]:
        """Starts a program in the desktop; what it prints goes to a log, else in the session's folder."""
        log = log or self.folder / f"{len(self._running)}-{Path(command[0]).name}.log"
        with log.open("wb") as output:
            process = subprocess.Popen(
                command,
                env=self.environ | dict(environ or {}),
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                pass_fds=pass_fds,
            )
        self._running.append(process)
        return process

    def window(self, title: str) -> str:
        """The X id of the visible window with these words (a pattern) in its title, once it has the focus."""
        search = ("xdotool", "search", "--onlyvisible", "--name", title)
        found = self.wait_for(f"a window called {title!r}", lambda: self._ask(*search).split())
        self._do("xdotool", "windowactivate", "--sync", found[0])
        return found[0]

    def close(self, title: str) -> None:
        """Closes the window with these words in its title by the keys of the desktop; they are pressed again where that
        was too busy to hear them."""
        self.window(title)

        def is_closed() -> bool:
            self.keys("alt+F4")
            give_up = time.monotonic() + BUSY
            while shown := self._ask("xdotool", "search", "--onlyvisible", "--name", title).split():
                if time.monotonic() > give_up:
                    break
                time.sleep(0.05)
            return not shown

        self.wait_for(f"the end of {title!r}", is_closed)

    def title(self, window: str) -> str:
        return self._do("xdotool", "getwindowname", window).strip()

    def keys(self, *keys: str) -> None:
        """Presses keys one after the other in whatever has the focus: "ctrl+n", "Tab", "Return"."""
        self._do("xdotool", "key", "--clearmodifiers", "--delay", "40", *keys)

    def type(self, text: str) -> None:
        """Types text that is on a US keyboard."""
        self._do("xdotool", "type", "--clearmodifiers", "--delay", "40", text)

    def screenshot(self, name: str, window: str = "root") -> Path:
        """A picture of the screen, or of one window, in the session's folder."""
        picture = self.folder / f"{name}.png"
        self._do("import", "-window", window, str(picture))
        return picture

    def wait_for(self, what: str, ask: Callable[[], Answer | None], seconds: float = PATIENCE) -> Answer:
        """The first true answer; asked again and again, because a desktop tells nobody when it is ready."""
        give_up = time.monotonic() + seconds
        while not (answer := ask()):
            if time.monotonic() > give_up:
                raise Unhappy(f"waited {seconds:.0f} seconds for {what}\n{self.said()}")
            time.sleep(0.05)
        return answer

    def wait_for_exit(self, process: subprocess.Popen[bytes], seconds: float = PATIENCE) -> int:
        """The exit code of a program that has been asked to end, or ends by itself."""
        try:
            return process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise Unhappy(f"it did not end\n{self.said()}") from None

    def said(self) -> str:
        """What the programs of this session printed, for the message of a failing test."""
        logs = sorted(self.folder.glob("*.log"))
        return "\n".join(f"--- {log.name}\n{text}" for log in logs if (text := log.read_text(errors="replace")))

    def end(self) -> None:
        """Ends everything that was started, last first, with all its children."""
        for process in reversed(self._running):
            for how in (signal.SIGTERM, signal.SIGKILL):
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, how)
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(2)
        self._running.clear()

    def _open(self) -> None:
        self.environ = dict(_clean_environ()) | self._private_folders()
        display = self._told_by("Xvfb", "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset", "-displayfd", "PIPE")
        self.environ["DISPLAY"] = f":{display}"
        bus = self._told_by("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=PIPE")
        self.environ["DBUS_SESSION_BUS_ADDRESS"] = bus
        self.start("openbox")
        self.start(ACCESSIBILITY, "--launch-immediately")
        self.start("trayer", "--edge", "bottom", "--align", "right")
        root = ("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
        self.wait_for("the window manager", lambda: "window id" in self._ask(*root))
        self.environ |= {
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def _private_folders(self) -> dict[str, str]:
        folders = {"HOME": "home", "TMPDIR": "tmp", "XDG_RUNTIME_DIR": "run"}
        folders |= {f"XDG_{kind}_HOME": f"home/{kind.lower()}" for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        for name in folders.values():
            (self.folder / name).mkdir(mode=0o700, parents=True)
        return {variable: str(self.folder / name) for variable, name in folders.items()}

    def _told_by(self, *command: str) -> str:
        """Starts a program that writes a line into a pipe (PIPE stands for its number); returns that line."""
        reading, writing = os.pipe()
        with os.fdopen(reading) as told:
            try:
                self.start(*(word.replace("PIPE", str(writing)) for word in command), pass_fds=(writing,))
            finally:
                os.close(writing)
            line = told.readline().strip()
        if not line:
            raise Unhappy(f"{command[0]} did not start\n{self.said()}")
        return line

    def _ask(self, *command: str) -> str:
        """Runs a little program of the desktop's and returns what it prints; nothing where it fails."""
        return self._run(command).stdout

    def _do(self, *command: str) -> str:
        """The same, and it must succeed."""
        outcome = self._run(command)
        if outcome.returncode:
            raise Unhappy(f"{' '.join(command)}: {outcome.stderr}\n{self.said()}")
        return outcome.stdout

    def _run(self, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            env=self.environ,
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )


def _clean_environ() -> Iterator[tuple[str, str]]:
    for name, value in os.environ.items():
        if name not in FROM_OTHER_DESKTOPS and not name.startswith(PREFIXES_FROM_OTHERS):
            yield name, value
