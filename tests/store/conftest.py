"""The studio that each test of the store begins with: a new one on a real file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from clientcare.store.database import open_studio
from clientcare.store.studio import Studio
from tests.once import Once
from tests.store.shelf import NOW, Shelf


def _empty(folder: Path) -> None:
    open_studio(folder, make=True, now=NOW).close()


@pytest.fixture
def studio(tmp_path: Path, once: Once) -> Iterator[Studio]:
    once.copy(_empty, tmp_path / "studio")
    with open_studio(tmp_path / "studio", make=True, now=NOW) as opened:
        yield opened


@pytest.fixture
def shelf(studio: Studio) -> Shelf:
    return Shelf(studio)
