"""How a command is handed to an open window, between two real processes."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import stat
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from clientcare.cli import handover, wires
from clientcare.cli.answering import Answering
from clientcare.cli.messages import GO, TAKEN, Garbled, Request, Response
from clientcare.domain.errors import CareError, Code

REQUEST = Request(("note", "Ana", "-"), "/home/mira", "2026-05-12", "", "Grüße\n".encode())

CALLER = """
import sys
from clientcare.cli import handover
from clientcare.cli.messages import Request
response = handover.hand_over(Request(tuple(sys.argv[2:]), "."), sys.argv[1])
print(response.out)
sys.exit(response.code)
"""


WINDOW_THAT_FALLS = """
import os, sys, time
from clientcare.cli.answering import Answering
Answering(sys.argv[1], run=lambda request: os._exit(9)).start()
print("open", flush=True)
time.sleep(30)
"""


def echo(request: Request) -> Response:
    return Response(out=" ".join(request.words), err="", code=7)


@pytest.fixture
def address(tmp_path: Path) -> str:
    return str(tmp_path / "studio" / "run" / "window.sock")


@pytest.fixture
def answering(address: str) -> Iterator[Callable[..., Answering]]:
    """Opens a window's side; closed at the end."""
    opened: list[Answering] = []

    def open_one(run: Callable[[Request], Response] = echo, **more: Callable[..., object]) -> Answering:
        one = Answering(address, run, **more)  # type: ignore[arg-type]
        one.start()
        opened.append(one)
        return one

    yield open_one
    for one in opened:
        one.close()


def wait_for(happened: Callable[[], object]) -> None:
    until = time.monotonic() + 5
    while not happened():
        assert time.monotonic() < until
        time.sleep(0.01)


def test_a_second_process_gets_the_answer_of_the_window(answering: Callable[..., Answering], address: str) -> None:
    answering()
    command = [sys.executable, "-c", CALLER, address, "today", "--all"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode, done.stderr) == ("today --all\n", 7, "")


def test_words_folder_days_and_standard_input_arrive_as_they_were_given(
    answering: Callable[..., Answering], address: str
) -> None:
    got: list[Request] = []

    def run(request: Request) -> Response:
        got.append(request)
        return Response("ünïcode\n", "", 0)

    answering(run)
    assert handover.hand_over(REQUEST, address) == Response("ünïcode\n", "", 0)
    assert got == [REQUEST]


def test_without_a_window_nobody_answers(address: str) -> None:
    assert handover.hand_over(REQUEST, address) is None


def test_a_socket_that_an_earlier_window_left_behind_is_nobody(
    answering: Callable[..., Answering], address: str
) -> None:
    Path(address).parent.mkdir(parents=True)
    left = socket.socket(socket.AF_UNIX)
    left.bind(address)
    left.close()
    assert handover.hand_over(REQUEST, address) is None
    answering()
    assert handover.hand_over(REQUEST, address) is not None


def test_the_socket_is_for_its_owner_alone(answering: Callable[..., Answering], address: str) -> None:
    answering()
    assert stat.S_IMODE(Path(address).stat().st_mode) == 0o600
    assert stat.S_IMODE(Path(address).parent.stat().st_mode) & 0o077 == 0


def test_a_deep_folder_is_no_hindrance(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["a rather long name of a folder"] * 6) / "run" / "window.sock"
    one = Answering(str(deep), echo)
    one.start()
    response = handover.hand_over(REQUEST, str(deep))
    one.close()
    assert response is not None
    assert response.code == 7
    assert not deep.exists()


def test_a_window_that_says_nothing_is_busy_and_nothing_is_done(
    answering: Callable[..., Answering], address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[Request] = []
    asleep = threading.Event()
    answering(lambda request: ran.append(request) or Response(), is_awake=lambda: not asleep.wait(1))
    monkeypatch.setattr(handover, "PATIENCE", 0.2)
    with pytest.raises(CareError) as caught:
        handover.hand_over(REQUEST, address)
    assert caught.value.code is Code.BUSY
    time.sleep(1.2)
    assert ran == []


def test_a_window_that_is_not_awake_refuses(answering: Callable[..., Answering], address: str) -> None:
    answering(is_awake=lambda: False)
    with pytest.raises(CareError) as caught:
        handover.hand_over(REQUEST, address)
    assert caught.value.code is Code.BUSY


def test_a_command_that_was_withdrawn_is_never_done(answering: Callable[..., Answering], address: str) -> None:
    ran: list[Request] = []
    answering(lambda request: ran.append(request) or Response())
    wire = wires.call(address, Path(address).parent)
    wire.send(REQUEST.packed())
    assert wire.receive(5) == TAKEN
    wire.close()
    time.sleep(0.2)
    assert ran == []


def test_a_window_that_is_gone_before_it_answers_is_said(address: str) -> None:
    window = subprocess.Popen([sys.executable, "-c", WINDOW_THAT_FALLS, address], stdout=subprocess.PIPE)
    assert window.stdout is not None
    assert window.stdout.readline() == b"open\n"
    with pytest.raises(CareError) as caught:
        handover.hand_over(REQUEST, address)
    assert (caught.value.code, caught.value.reason) == (Code.BUSY, "window_gone")
    assert window.wait() == 9
    window.stdout.close()


MESSAGES = [
    b"",
    b"hello",
    b"[]",
    b"{}",
    json.dumps({"clientcare": 99, "words": [], "folder": "", "on": "", "now": "", "stdin": None}).encode(),
    json.dumps({"clientcare": 1, "words": "today", "folder": "", "on": "", "now": "", "stdin": None}).encode(),
    json.dumps({"clientcare": 1, "words": [1], "folder": "", "on": "", "now": "", "stdin": None}).encode(),
    json.dumps({"clientcare": 1, "words": [], "folder": "", "on": "", "now": "", "stdin": "%"}).encode(),
    json.dumps({"clientcare": 1, "words": [], "folder": "", "on": "", "now": "", "stdin": 5}).encode(),
    b"[" * 100_000,
]


@pytest.mark.parametrize("message", MESSAGES, ids=range(len(MESSAGES)))
def test_another_version_or_no_message_at_all_only_raises_the_window(
    message: bytes, answering: Callable[..., Answering], address: str
) -> None:
    raised: list[bool] = []
    ran: list[Request] = []
    answering(lambda request: ran.append(request) or Response(), raise_window=lambda: raised.append(True))
    wire = wires.call(address, Path(address).parent)
    wire.send(message)
    with pytest.raises(wires.Gone):
        wire.receive(5)
    wire.close()
    assert (raised, ran) == ([True], [])


def test_a_message_that_claims_to_be_huge_is_not_waited_for(answering: Callable[..., Answering], address: str) -> None:
    raised: list[bool] = []
    answering(raise_window=lambda: raised.append(True))
    with socket.socket(socket.AF_UNIX) as end:
        end.connect(address)
        end.sendall(struct.pack("!I", 0xFFFFFFFF))
        end.settimeout(5)
        assert end.recv(1) == b""
    assert raised == [True]


def test_another_user_only_raises_the_window(
    answering: Callable[..., Answering], address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    raised: list[bool] = []
    answering(raise_window=lambda: raised.append(True))
    monkeypatch.setattr(wires, "_peer", lambda end: os.getuid() + 1)
    with pytest.raises(CareError) as caught:
        handover.hand_over(REQUEST, address)
    assert caught.value.reason == "window_of_another"
    with contextlib.closing(wires.call(address, Path(address).parent)) as wire, contextlib.suppress(wires.Gone):
        wire.send(REQUEST.packed())  # which may find that the other side has hung up already
    wait_for(lambda: raised)


def test_two_commands_at_once_are_both_answered(answering: Callable[..., Answering], address: str) -> None:
    together = threading.Barrier(2)

    def run(request: Request) -> Response:
        together.wait(5)
        return echo(request)

    answering(run)
    answers: list[Response | None] = []
    callers = [threading.Thread(target=lambda: answers.append(handover.hand_over(REQUEST, address))) for _ in range(2)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert [answer and answer.code for answer in answers] == [7, 7]


def test_a_closed_window_listens_no_more(answering: Callable[..., Answering], address: str) -> None:
    one = answering()
    one.close()
    assert not Path(address).exists()
    assert handover.hand_over(REQUEST, address) is None


def test_requests_and_responses_survive_the_journey() -> None:
    assert Request.unpacked(REQUEST.packed()) == REQUEST
    response = Response("a\nb", "c", 2)
    assert Response.unpacked(response.packed()) == response
    with pytest.raises(Garbled):
        Response.unpacked(REQUEST.packed())
    assert GO != TAKEN
