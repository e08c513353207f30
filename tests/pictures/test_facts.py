"""The window holds what was measured in the pictures of the design, in light and in dark."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.pictures import scenes
from tests.pictures.facts import TABLES, Fact, Seen, table
from tests.pictures.stage import Stage, Variant, make_studios, steady

SCREENS = sorted(path.stem for path in TABLES.glob("*.txt"))
LEAST = 15
BOXES = ("part", "widget", "button", "row")
TOO_FAR = 6
pytestmark = pytest.mark.xdist_group("pictures")


@pytest.fixture(scope="session")
def studios(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("studios")
    make_studios(folder)
    return folder


@pytest.fixture
def same_everywhere(qapp: QApplication) -> Iterator[None]:
    """The font of the pictures meanwhile."""
    font, blinking = qapp.font(), qapp.cursorFlashTime()
    steady(qapp)
    yield
    qapp.setFont(font)
    qapp.setCursorFlashTime(blinking)


def unlike_if_moved(seen: Seen, fact: Fact) -> bool:
    """Whether it would be told that this stood a little further away than it does, along the way it is measured."""
    x, y, *size = fact.place
    if x is None and y is None:
        return True
    return any(
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
@pytest.mark.usefixtures("same_everywhere")
def test_the_window_is_as_drawn(screen: str, theme: str, qapp: QApplication, studios: Path, tmp_path: Path) -> None:
    scene = scenes.of(screen)
    stage = Stage(qapp, studios, tmp_path / "studio", Variant(theme, {"theme": theme}, scene.size), scene.studio)
    try:
        shown = scene.come(stage)
        stage.settle()
        shown = shown or stage.dialog
        seen = Seen(shown or stage.window, stage.picture(shown).toImage(), stage.look)
        unlike = [line for fact in table(screen) for line in seen.unlike(fact)]
        unseen = [str(fact) for fact in table(screen) if fact.what in BOXES and not unlike_if_moved(seen, fact)]
        scene.leave(stage)
    finally:
        stage.close()
    assert not unlike, "\n".join(unlike)
    assert not unseen, f"these may move by {TOO_FAR} pixels: {unseen}"
