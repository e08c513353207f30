"""A studio with something of everything, its zip, and zips that somebody changed."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from clientcare.book.desk import Desk
from clientcare.book.whole_studio import export_studio
from clientcare.domain.errors import CareError, Code
from clientcare.paths import Paths
from clientcare.store.backup import backups
from clientcare.store.reads.dump import dump
from clientcare.store.studio import Studio
from tests.book.studios import Book

Content = dict[str, bytes]
"""What is in a zip, by name."""


def home(studio: Studio) -> Path:
    assert studio.folder is not None
    return studio.folder


def zipped(desk: Desk, file: Path) -> Path:
    export_studio(desk, file)
    return file


def left_in(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()} - {"attachments", "backups"}


def records_in(studio: Studio) -> list[str]:
    """All rows but those kept only for speed, which follow from the day they were worked out."""
    return [line for line in dump(studio).splitlines() if not line.startswith("care ")]


def rewritten(one: Path, change: Callable[[Content], object], *, seal: bool = True) -> Path:
    """The zip with other content, and with seals that fit it."""
    with zipfile.ZipFile(one) as whole:
        content = {info.filename: whole.read(info) for info in whole.infolist()}
    change(content)
    if seal:
        said = json.loads(content["verify.json"])
        sealed = {name: hashlib.sha256(data).hexdigest() for name, data in content.items() if name in said["files"]}
        content["verify.json"] = json.dumps(said | {"files": sealed}).encode()
    with zipfile.ZipFile(one, "w") as whole:
        for name, data in content.items():
            whole.writestr(zipfile.ZipInfo(name), data)
    return one


def only_paper(content: Content) -> str:
    return next(name for name in sorted(content) if name.startswith("attachments/"))


def replaced(content: Content, old: bytes, new: bytes) -> None:
    assert old in content["records.json"]
    content["records.json"] = content["records.json"].replace(old, new)


def said(content: Content, **fields: object) -> None:
    content["verify.json"] = json.dumps(json.loads(content["verify.json"]) | fields).encode()


def refusal(book: Book, deed: Callable[[], object]) -> tuple[Code, str]:
    """Why it was refused; nothing was changed, backed up or left behind."""
    before, kept = dump(book.studio), backups(home(book.studio))
    papers = sorted(file.name for file in Paths(home(book.studio)).attachments.iterdir())
    with pytest.raises(CareError) as caught:
        deed()
    assert dump(book.studio) == before
    assert backups(home(book.studio)) == kept
    assert sorted(file.name for file in Paths(home(book.studio)).attachments.iterdir()) == papers
    assert left_in(home(book.studio)) <= {"studio.db", "studio.db-wal"}
    return caught.value.code, caught.value.reason
