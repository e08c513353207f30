"""The window holds what was measured in the pictures of the design, in light and in dark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication

from tests.pictures import scenes
from tests.pictures.facts import TABLES, Fact, Seen, table
from tests.pictures.scenes import Scene
from tests.pictures.stage import Stage, Variant, make_studios, steady

SCREENS = sorted(path.stem for path in TABLES.glob("*.txt"))
LEAST = 15
BOXES = ("part", "widget", "button", "row")
TOO_FAR = 8
"""Twice as far as is let pass: more than that in either way is always told."""
pytestmark = pytest.mark.xdist_group("pictures")


class Told(NamedTuple):
    """What is not as drawn, and what might stand somewhere else without being told."""

    unlike: Sequence[str]
    unseen: Sequence[str]


class Gallery:
    """Every screen in one theme. One window shows all that leave the studio as it was, for windows are what takes time;
    whatever changes the studio has its own."""

    def __init__(self, app: QApplication, studios: Path, folder: Path, theme: str) -> None:
        self._app, self._studios, self._folder, self._theme = app, studios, folder, theme
        self._stage: Stage | None = None
        self._key: object = None
        self._opened = 0

    def hang(self, screens: Sequence[str]) -> dict[str, Told]:
        """What is told of each."""
        shown = [(scenes.of(screen), screen) for screen in screens]
        with steadied(self._app):
            told = {screen: self._look_at(scene, screen) for scene, screen in sorted(shown, key=_order)}
            self._close()
        return told

    def _look_at(self, scene: Scene, screen: str) -> Told:
        stage, facts = self._stage_for(scene), table(screen)
        window = scene.come(stage)
        stage.settle()
        window = window or stage.dialog
        seen = Seen(window or stage.window, stage.picture(window).toImage(), stage.look)
        unlike = [line for fact in facts for line in seen.unlike(fact)]
        unseen = [str(fact) for fact in facts if fact.what in BOXES and not unlike_if_moved(seen, fact)]
        scene.leave(stage)
        return Told(unlike, unseen)

    def _stage_for(self, scene: Scene) -> Stage:
        key = (scene.studio, scene.size)
        if self._stage is None or scene.last or scene.studio == "new" or key != self._key:
            self._close()
            self._opened += 1
            variant = Variant(self._theme, {"theme": self._theme}, scene.size)
            own = self._folder / str(self._opened)
            self._stage, self._key = Stage(self._app, self._studios, own, variant, scene.studio), key
        return self._stage

    def _close(self) -> None:
        if self._stage is not None:
            self._stage.close()
        self._stage = None


def _order(shown: tuple[Scene, str]) -> tuple[bool, str, tuple[int, int], str]:
    scene, screen = shown
    return scene.last, scene.studio, scene.size, screen


@contextmanager
def steadied(app: QApplication) -> Iterator[None]:
    """The font of the pictures meanwhile."""
    font, blinking = app.font(), app.cursorFlashTime()
    steady(app)
    try:
        yield
    finally:
        app.setFont(font)
        app.setCursorFlashTime(blinking)


@pytest.fixture(scope="session")
def studios(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("studios")
    make_studios(folder)
    return folder


@pytest.fixture(scope="session")
def hung() -> dict[str, dict[str, Told]]:
    """What was looked at already, by its theme."""
    return {}


def unlike_if_moved(seen: Seen, fact: Fact) -> bool:
    """Whether it would be told that this stood a little further away than it does, one way or the other, along the way
    it is measured."""
    x, y, *size = fact.place
    if x is None and y is None:
        return True
    return all(
        seen.unlike(
            fact._replace(place=(x if x is None else x + by, y if x is not None or y is None else y + by, *size))
        )
        for by in (-TOO_FAR, TOO_FAR)
    )


@pytest.mark.parametrize("screen", SCREENS)
def test_every_table_says_enough(screen: str) -> None:
    assert len(table(screen)) >= LEAST


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("screen", SCREENS)
def test_the_window_is_as_drawn(
    screen: str,
    theme: str,
    qapp: QApplication,
    studios: Path,
    hung: dict[str, dict[str, Told]],
    request: pytest.FixtureRequest,
    tmp_path: Path,
) -> None:
    if theme not in hung:
        asked = {
            item.callspec.params["screen"]
            for item in request.session.items
            if getattr(item, "originalname", "") == request.node.originalname
        }
        hung[theme] = Gallery(qapp, studios, tmp_path, theme).hang(sorted(asked))
    unlike, unseen = hung[theme][screen]
    assert not unlike, "\n".join(unlike)
    assert not unseen, f"these may move by {TOO_FAR} pixels: {unseen}"
