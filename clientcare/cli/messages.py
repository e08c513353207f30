"""What a command and an open window say to each other: a request, a response, and two words between them."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping

from clientcare.domain.frozen import Frozen

VERSION = 1
LARGEST = 64 * 1024 * 1024
"""Bytes in a request; standard input that is larger has to come as a file."""

LARGEST_ANSWER = 1024 * 1024 * 1024
"""Bytes in a response: the list of a hundred thousand people is long."""


class Garbled(Exception):
    """A message of another version, or none of ours at all."""


class Request(Frozen):
    """A command as it was given: its words, the working folder, the days of the variables, standard input.

    `on` and `now` are what CLIENTCARE_ON and CLIENTCARE_NOW hold; the options stand in the words and win.
    """

    words: tuple[str, ...]
    folder: str
    on: str = ""
    now: str = ""
    stdin: bytes | None = None

    def packed(self) -> bytes:
        stdin = None if self.stdin is None else base64.b64encode(self.stdin).decode("ascii")
        said = {"words": self.words, "folder": self.folder, "on": self.on, "now": self.now, "stdin": stdin}
        return _packed(said)

    @classmethod
    def unpacked(cls, message: bytes) -> Request:
        """Garbled for anything that `packed` did not make."""
        said = _unpacked(message)
        match said:
            case {
                "words": list(words),
                "folder": str(folder),
                "on": str(on),
                "now": str(now),
                "stdin": stdin,
            }:
                if not all(isinstance(word, str) for word in words):
                    raise Garbled("words")
                return cls(tuple(words), folder, on, now, _bytes(stdin))
        raise Garbled("request")


class Response(Frozen):
    """What the command prints, as it is to be printed, and its exit code."""

    out: str = ""
    err: str = ""
    code: int = 0

    def packed(self) -> bytes:
        return _packed({"out": self.out, "err": self.err, "code": self.code})

    @classmethod
    def unpacked(cls, message: bytes) -> Response:
        """Garbled for anything that `packed` did not make."""
        match _unpacked(message):
            case {"out": str(out), "err": str(err), "code": int(code)}:
                return cls(out, err, code)
        raise Garbled("response")


TAKEN = json.dumps({"clientcare": VERSION, "taken": True}).encode()
"""The window has the command."""

GO = json.dumps({"clientcare": VERSION, "go": True}).encode()
"""The command still stands: what was withdrawn is never done, for without this the window does nothing."""


def _packed(said: Mapping[str, object]) -> bytes:
    return json.dumps({"clientcare": VERSION, **said}).encode("ascii")


def _unpacked(message: bytes) -> dict[str, object]:
    try:
        said = json.loads(message)
    except (ValueError, RecursionError) as problem:
        raise Garbled("no message") from problem
    if not isinstance(said, dict) or said.get("clientcare") != VERSION:
        raise Garbled("version")
    return said


def _bytes(stdin: object) -> bytes | None:
    if stdin is None:
        return None
    if not isinstance(stdin, str):
        raise Garbled("stdin")
    try:
        return base64.b64decode(stdin, validate=True)
    except binascii.Error as problem:
        raise Garbled("stdin") from problem
