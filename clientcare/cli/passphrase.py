"""Gets the passphrase of an encrypted studio: from a file, else from the terminal."""

from __future__ import annotations

import sys
from pathlib import Path

from clientcare.domain.errors import CareError, Code


def passphrase(file: str | None, folder: Path) -> str:
    """The first line of the file, else what is typed on the terminal; CareError `locked` without either."""
    if file is None:
        return _asked()
    path = folder / Path(file).expanduser()
    try:
        with path.open(encoding="utf-8-sig") as lines:
            key = lines.readline().rstrip("\r\n")
    except (OSError, ValueError) as problem:
        raise CareError(Code.LOCKED, "no_passphrase_file", path=str(path)) from problem
    if not key:
        raise CareError(Code.LOCKED, "no_passphrase_file", path=str(path))
    return key


def _asked() -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        raise CareError(Code.LOCKED, "passphrase_needed")
    from getpass import getpass

    try:
        return getpass("Passphrase: ")
    except EOFError as problem:
        raise CareError(Code.LOCKED, "passphrase_needed") from problem
