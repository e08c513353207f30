"""Writes a file that somebody asked for: whole or not at all, for its owner's eyes."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from clientcare.domain.errors import CareError, Code


def write_whole(path: Path, content: bytes) -> None:
    """The content under that name, in the place of what was there; CareError not_writable where it cannot be."""
    unready = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with os.fdopen(os.open(unready, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unready.replace(path)
    except OSError as problem:
        with contextlib.suppress(OSError):
            unready.unlink(missing_ok=True)
        raise CareError(Code.NOT_WRITABLE, "cannot_write_file", path=str(path)) from problem
