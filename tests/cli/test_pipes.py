"""On Windows a command goes to the open window by a pipe of its own, for whoever holds the key."""

from __future__ import annotations

import stat
import threading
from pathlib import Path

import pytest

from clientcare.cli import wires
from clientcare.cli.pipes import PipeListener
from clientcare.cli.pipes import call as call_pipe


def test_a_pipe_with_a_key_carries_the_same_messages(tmp_path: Path) -> None:
    """Named pipes are Windows' own; what is told apart from sockets is tried here on a socket of the same library."""
    key = tmp_path / "run" / "pipe.key"
    name = str(tmp_path / "pipe")
    listener = PipeListener(name, key)
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    got: list[bytes] = []

    def listen() -> None:
        while (wire := listener.accept()) is not None:
            got.append(wire.receive(5))
            wire.send(b"back")
            wire.close()

    thread = threading.Thread(target=listen)
    thread.start()
    wire = call_pipe(name, key)
    wire.send(b"there")
    assert wire.receive(5) == b"back"
    with pytest.raises(wires.Gone):
        wire.receive(5)
    wire.close()
    wrong = tmp_path / "wrong.key"
    wrong.write_bytes(b"guess")
    with pytest.raises(ConnectionRefusedError):
        call_pipe(name, wrong)
    listener.close()
    thread.join(5)
    assert (got, key.exists()) == ([b"there"], False)


def test_a_pipe_at_which_nobody_waits_any_more_is_closed_at_once(tmp_path: Path) -> None:
    key = tmp_path / "run" / "pipe.key"
    listener = PipeListener(str(tmp_path / "pipe"), key)
    listener.close()
    assert not key.exists()
    with pytest.raises(OSError, match=r"pipe|No such file|refused"):
        call_pipe(str(tmp_path / "pipe"), key)
