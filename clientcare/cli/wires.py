"""Carries whole messages between two processes of one user over a Unix socket; on Windows over `pipes`.

Each message stands after its length in four bytes. The socket's file is 0600 in a folder that is 0700, and
each side asks the system who the other one is.
"""

from __future__ import annotations

import contextlib
import os
import select
import socket
import struct
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from clientcare.cli.messages import LARGEST, Garbled

PATIENCE = 5.0
"""Seconds after which the other side counts as silent (CLI.md, "Handing over")."""

_LONGEST_NAME = 100
_LENGTH = struct.Struct("!I")


class Silent(Exception):
    """Nothing came in time."""


class Gone(Exception):
    """The other side closed the wire."""


class Wire(Protocol):
    """Two ends; each message arrives whole or not at all."""

    def send(self, message: bytes) -> None:
        """Gone where nobody takes it; Silent where they do not in time."""

    def receive(self, patience: float | None, largest: int = LARGEST) -> bytes:
        """The next message, within so many seconds if told; Silent, Gone, or Garbled where it is too long."""

    def is_mine(self) -> bool:
        """Whether the other end belongs to the same user."""

    def close(self) -> None: ...


class SocketWire:
    """A Unix socket."""

    def __init__(self, end: socket.socket) -> None:
        self._end = end

    def send(self, message: bytes) -> None:
        self._end.settimeout(PATIENCE)
        try:
            self._end.sendall(_LENGTH.pack(len(message)) + message)
        except TimeoutError as problem:
            raise Silent from problem
        except OSError as problem:
            raise Gone from problem

    def receive(self, patience: float | None, largest: int = LARGEST) -> bytes:
        until = None if patience is None else time.monotonic() + patience
        (length,) = _LENGTH.unpack(self._exactly(_LENGTH.size, until))
        if length > largest:
            raise Garbled("too long")
        return self._exactly(length, until)

    def is_mine(self) -> bool:
        return _peer(self._end) in (None, os.getuid())

    def close(self) -> None:
        self._end.close()

    def _exactly(self, count: int, until: float | None) -> bytes:
        parts = []
        while count:
            left = None if until is None else until - time.monotonic()
            if left is not None and left <= 0:
                raise Silent
            self._end.settimeout(left)
            try:
                part = self._end.recv(min(count, 1 << 20))
            except TimeoutError as problem:
                raise Silent from problem
            except OSError as problem:
                raise Gone from problem
            if not part:
                raise Gone
            parts.append(part)
            count -= len(part)
        return b"".join(parts)


class Listener(Protocol):
    """Where an open window listens."""

    def accept(self) -> Wire | None:
        """Waits for the next one who calls; None when the listener was closed."""

    def close(self) -> None: ...


class SocketListener:
    """A socket file; one that is left over is swept away, for the studio's lock says who is first."""

    def __init__(self, address: str) -> None:
        """OSError where no socket can be made."""
        self._path = Path(address)
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._path.unlink(missing_ok=True)
        self._end = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._wake, self._woken = socket.socketpair()
        self._accepting = threading.Lock()
        self._closed = threading.Event()
        try:
            with _short(address) as name:
                self._end.bind(name)
            self._path.chmod(0o600)  # before it listens, so nobody calls earlier
            self._end.listen(16)
        except OSError:
            self.close()
            raise

    def accept(self) -> Wire | None:
        with self._accepting:
            while not self._closed.is_set():
                ready, _, _ = select.select([self._end, self._woken], [], [])
                if self._end in ready and self._woken not in ready:
                    with contextlib.suppress(OSError):  # who called may be gone again
                        return SocketWire(self._end.accept()[0])
        return None

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
        self._closed.set()
        self._wake.close()
        with self._accepting:  # a socket that somebody waits at must not be closed under them
            self._end.close()
            self._woken.close()


def listen(address: str, run: Path) -> Listener:
    """Listens at `address`; `run` is the folder beside it. OSError where it cannot."""
    if sys.platform == "win32":
        from clientcare.cli import pipes

        return pipes.PipeListener(address, run / pipes.KEY)
    return SocketListener(address)


def call(address: str, run: Path) -> Wire:
    """The wire to a window that listens at `address`; OSError where none does."""
    if sys.platform == "win32":
        from clientcare.cli import pipes

        return pipes.call(address, run / pipes.KEY)
    end = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    end.settimeout(PATIENCE)
    try:
        with _short(address) as name:
            end.connect(name)
    except OSError:
        end.close()
        raise
    return SocketWire(end)


@contextlib.contextmanager
def _short(address: str) -> Iterator[str]:
    """A name for the socket that the system takes: in a deep folder one that leads there through a link."""
    if len(os.fsencode(address)) <= _LONGEST_NAME:
        yield address
        return
    import tempfile  # few folders are that deep

    path = Path(address)
    with tempfile.TemporaryDirectory(prefix="cc-") as folder:
        link = Path(folder) / "d"
        link.symlink_to(path.parent, target_is_directory=True)
        yield str(link / path.name)


def _peer(end: socket.socket) -> int | None:
    """The user at the other end; None where the system does not say."""
    who: int | None = None
    if sys.platform == "linux":
        size = struct.calcsize("3i")
        _pid, who, _group = struct.unpack("3i", end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size))
    elif sys.platform == "darwin":
        # struct xucred of <sys/ucred.h>: version, uid, …; LOCAL_PEERCRED of SOL_LOCAL
        version, uid = struct.unpack_from("II", end.getsockopt(0, 1, 76))
        who = uid if version == 0 else None
    return who
