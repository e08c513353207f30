"""Where a command begins and ends: reads the words, prints what comes of them, gives the exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TextIO

from clientcare import __version__, paths
from clientcare.cli import output
from clientcare.cli.clock import NOW_VARIABLE, ON_VARIABLE, real_now, told
from clientcare.cli.grammar import FROM_STDIN, Line, read_line
from clientcare.cli.lexicon import COMMANDS, GLOBAL_OPTIONS
from clientcare.cli.messages import LARGEST, Request, Response
from clientcare.domain.errors import CareError, Code

INTERRUPTED = 130


def main(words: Sequence[str] | None = None) -> int:
    """Does what the words say and returns the exit code; prints, and never raises."""
    os.umask(0o077)
    words = tuple(sys.argv[1:] if words is None else words)
    try:
        return _print(respond(words, os.environ), utf_8=wants_json(words))
    except KeyboardInterrupt:
        return INTERRUPTED


def respond(words: Sequence[str], environ: Mapping[str, str]) -> Response:
    """What is to be printed for these words, whoever does them: an open window or this process."""
    with_json = wants_json(words)
    logs = paths.find(None, {paths.DATA_VARIABLE: "."}).logs
    try:
        line = read(words)
        if (said := told_about(line)) is not None:
            return Response(said)
        here = paths.find(line.chosen.get("data"), environ)
        logs = here.logs
        on, now = environ.get(ON_VARIABLE, ""), environ.get(NOW_VARIABLE, "")
        told(line.chosen, on, now)
        request = Request(tuple(words), _folder(), on, now, _stdin(line))
        from clientcare.cli.studio import do  # what does it is heavier than what reads it

        return do(request, line, here)
    except CareError as error:
        return output.failed(error, with_json=with_json)
    except Exception as problem:  # noqa: BLE001  # nobody who types a command should meet a traceback
        from clientcare.cli import bugs

        return output.failed(bugs.as_error(problem, logs, real_now().stamp), with_json=with_json)


def read(words: Sequence[str]) -> Line:
    """The line; CareError `usage` where it cannot be read."""
    for word in words:
        if any("\ud800" <= letter <= "\udfff" for letter in word):  # bytes that are no text
            raise CareError(Code.USAGE, "not_text", word=output.for_people(word))
    return read_line(words, COMMANDS, GLOBAL_OPTIONS)


def told_about(line: Line) -> str | None:
    """What `--help` and `--version` say; None where neither stands there."""
    if line.chosen.get("help"):
        from clientcare.cli import helping

        if line.command is None:
            return helping.all_commands(COMMANDS.values(), GLOBAL_OPTIONS.values())
        return helping.one_command(line.command, GLOBAL_OPTIONS)
    return f"Client Care {__version__}\n" if line.chosen.get("version") else None


def wants_json(words: Sequence[str]) -> bool:
    """Whether `--json` stands among them, also in a line that cannot be read."""
    words = tuple(words)
    return "--json" in (words[: words.index("--")] if "--" in words else words)


def _folder() -> str:
    """The working folder; the root where it was taken away under us."""
    try:
        return str(Path.cwd())
    except FileNotFoundError:
        return Path.home().anchor


def _stdin(line: Line) -> bytes | None:
    """Standard input, where the line reads it."""
    from_stdin = [
        each is FROM_STDIN
        for value in line.given.values()
        for each in (value if isinstance(value, tuple) else (value,))
    ]
    if not any(from_stdin) and (line.command is not COMMANDS["batch"] or line.given["FILE"] != "-"):
        return None
    content = sys.stdin.buffer.read(LARGEST // 2 + 1) if sys.stdin else b""
    if len(content) > LARGEST // 2:
        raise CareError(Code.INVALID, "too_much_standard_input")
    return content


def _print(response: Response, *, utf_8: bool) -> int:
    """Prints it, quietly where nobody reads any more."""
    for stream, text in ((sys.stdout, response.out), (sys.stderr, response.err)):
        if text and stream is not None:
            _write(stream, text, "utf-8" if utf_8 else stream.encoding or "utf-8")
    return response.code


def _write(stream: TextIO, text: str, encoding: str) -> None:
    try:
        stream.flush()
        stream.buffer.write(text.encode(encoding, "replace"))
        stream.flush()
    except BrokenPipeError:
        # Python would complain once more when it closes the stream at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
