"""Writes down what should not have happened: where in the code, never with what private text."""

from __future__ import annotations

import os
import tempfile
import traceback
from datetime import datetime
from pathlib import Path

from clientcare import __version__
from clientcare.domain.errors import CareError, Code

NAME = "clientcare.log"
_LARGEST = 1_000_000


def as_error(problem: BaseException, logs: Path, stamp: datetime) -> CareError:
    """The CareError `bug` that says where the log is.

    The log holds the kind of problem and the places in the code; its message may quote private text.
    """
    return CareError(Code.BUG, "bug", log=str(_write(_told(problem, stamp), logs)))


def _told(problem: BaseException, stamp: datetime) -> str:
    lines = [f"{stamp:%Y-%m-%dT%H:%M:%SZ} Client Care {__version__}"]
    cause: BaseException | None = problem
    while cause is not None and len(lines) < 200:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        lines += [f"  {_short(frame)}" for frame in traceback.extract_tb(cause.__traceback__)[-40:]]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines) + "\n\n"


def _short(frame: traceback.FrameSummary) -> str:
    path = Path(frame.filename)
    return f"{'/'.join(path.parts[-3:])}:{frame.lineno} {frame.name}"


def _write(text: str, logs: Path) -> Path:
    """Adds it to the log of the data folder, else of the folder for passing files; says where it stands."""
    for folder in (logs, Path(tempfile.gettempdir()) / f"clientcare-{_user()}"):
        if folder == logs and not folder.parent.is_dir():  # no question makes the data folder
            continue
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            _append(folder / NAME, text)
        except OSError:
            continue
        return folder / NAME
    return logs / NAME


def _append(path: Path, text: str) -> None:
    fresh = os.O_TRUNC if path.is_file() and path.stat().st_size > _LARGEST else 0
    how = os.O_WRONLY | os.O_CREAT | os.O_APPEND | fresh | getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(path, how, 0o600), "a", encoding="utf-8") as file:
        file.write(text)


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else "own"
