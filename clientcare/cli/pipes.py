"""Carries messages between two processes over a named pipe of Windows, which Python's own socket cannot.

Whoever opens the pipe must show a key that lies in the user's own data folder: so only the same user can.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import threading
from multiprocessing import connection
from pathlib import Path

from clientcare.cli.messages import LARGEST
from clientcare.cli.wires import Gone, Silent, Wire

KEY = "pipe.key"
"""The name of the file with the key."""


class PipeWire:
    """A pipe whose two ends know the same key; opening it proved that they are of one user."""

    def __init__(self, end: connection.Connection) -> None:
        self._end = end

    def send(self, message: bytes) -> None:
        try:
            self._end.send_bytes(message)
        except OSError as problem:
            raise Gone from problem

    def receive(self, patience: float | None, largest: int = LARGEST) -> bytes:
        try:
            if not self._end.poll(patience):
                raise Silent
            return self._end.recv_bytes(largest)
        except (OSError, EOFError) as problem:
            raise Gone from problem

    def is_mine(self) -> bool:
        return True

    def close(self) -> None:
        self._end.close()


class PipeListener:
    """A named pipe; the key that opens it is written anew each time."""

    def __init__(self, address: str, key_file: Path) -> None:
        """OSError where no pipe can be made."""
        key_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        key = os.urandom(32)
        key_file.unlink(missing_ok=True)
        with os.fdopen(os.open(key_file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(key)
        self._address = address
        self._key_file = key_file
        self._closed = threading.Event()
        self._pipe = connection.Listener(address, authkey=key)

    def accept(self) -> Wire | None:
        while not self._closed.is_set():
            try:
                end = self._pipe.accept()
            except (
                OSError,
                EOFError,
                multiprocessing.AuthenticationError,
            ):  # somebody without the key, or gone again
                continue
            if not self._closed.is_set():
                return PipeWire(end)
            end.close()
        return None

    def close(self) -> None:
        """Calls itself, for nothing else wakes who waits at a pipe.

        It shows no key: it would wait for a question that nobody asks where nobody waits at the pipe any more.
        """
        self._closed.set()
        with contextlib.suppress(OSError):
            connection.Client(self._address).close()
        self._pipe.close()
        self._key_file.unlink(missing_ok=True)


def call(address: str, key_file: Path) -> Wire:
    """OSError where nobody listens or the key is not theirs."""
    try:
        return PipeWire(connection.Client(address, authkey=key_file.read_bytes()))
    except (EOFError, multiprocessing.AuthenticationError) as problem:
        raise ConnectionRefusedError(address) from problem
