"""What many tests begin with is made once in a session and copied for each: to make a studio takes its time."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")


class Once:
    """Folders by the function that fills them, and what that function told."""

    def __init__(self, inside: Path) -> None:
        self._inside = inside
        self._made: dict[Callable[[Path], Any], tuple[Path, Any]] = {}

    def copy(self, fill: Callable[[Path], T], to: Path) -> T:
        """Copies what `fill` makes in a folder that is not there yet; what it told when it did."""
        if fill not in self._made:
            folder = self._inside / str(len(self._made))
            self._made[fill] = folder, fill(folder)
        folder, told = self._made[fill]
        shutil.copytree(folder, to)
        return told
