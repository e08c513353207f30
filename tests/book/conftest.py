"""The studio that each test of a deed begins with: nobody in it yet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from clientcare.book.desk import Desk
from clientcare.store.database import open_studio
from tests.book.studios import NOW, TODAY, Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with open_studio(tmp_path / "studio", make=True, now=NOW) as studio:
        yield Book(studio, Desk(studio, TODAY, NOW))
