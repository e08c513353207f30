"""Files going out: each is written whole, or not at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from clientcare.book.desk import Desk
from clientcare.domain.errors import CareError, Code
from clientcare.exchange.json_out import to_json
from clientcare.store.disk import make_empty, sync
from clientcare.store.reads import deeds


def export_json(desk: Desk, out: Path) -> int:
    """All records as one JSON file; how many they are. It is the same file for the same records and day.

    A file of that name is replaced; CareError not_writable where it cannot be, and then the old one is as it was.
    """
    records = deeds.every_record(desk.studio)
    write_whole(out, to_json(records, desk.today))
    return len(records)


def refuse_studio(desk: Desk, out: Path) -> None:
    """CareError invalid for a file that is the studio itself."""
    path = desk.studio.path
    if path is not None and path.exists() and out.exists() and out.samefile(path):
        raise CareError(Code.INVALID, "export_over_itself", path=str(out))


def write_whole(out: Path, content: bytes) -> None:
    """A file for its owner alone that is there as a whole or not at all, also after a power cut; CareError as above."""
    with whole_file(out) as file:
        file.write(content)


@contextlib.contextmanager
def whole_file(out: Path) -> Iterator[IO[bytes]]:
    """The same for what is written piece by piece: the file has its name once the block ended well."""
    unready = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        unready.unlink(missing_ok=True)
        make_empty(unready)
    except (OSError, ValueError) as problem:  # ValueError: a name that no file can have
        raise CareError(Code.NOT_WRITABLE, "cannot_write_file", path=str(out)) from problem
    try:
        with unready.open("wb") as file:
            yield file
        sync(unready)
        unready.replace(out)
        sync(out.parent)
    except OSError as problem:
        raise CareError(Code.NOT_WRITABLE, "cannot_write_file", path=str(out)) from problem
    finally:
        with contextlib.suppress(OSError):
            unready.unlink(missing_ok=True)
