"""Every screen for everyone: read out by name, gone through by keys, small windows, large text, the focus seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from clientcare.ui.importing.frame import Frame
from clientcare.ui.parts.dialog import TALLEST
from tests.pictures.scenes import SCENES, Scene
from tests.pictures.stage import Stage, Variant, make_studios, steady
from tests.ui.dialogs import DIALOGS
from tests.ui.faults import cut, mouse_only, unnamed

WINDOWS = {"Window", "Components", "QuickWindow", "QTipLabel", "QComboBoxPrivateContainer", "CalendarPopup"}
BETWEEN = "150"
"""Dialogs are as wide as they get, and it is smaller than the largest text: screens alone change here."""
VARIANTS = (
    Variant("760x560", size=(760, 560)),
    Variant(BETWEEN, {"text_size": "150"}),
    Variant("200", {"text_size": "200"}),
)


@pytest.fixture(scope="module")
def studios(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("studios")
    make_studios(folder)
    return folder


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """With a font that is the same everywhere."""
    before = qapp.font()
    steady(qapp)
    yield qapp
    qapp.setFont(before)


def dialogs() -> list[QWidget]:
    """All that are open."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


class Flashes(QObject):
    """Hears of all that is shown before it stands anywhere: for a moment it is a window, and takes the focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.found: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and watched.metaObject().className() not in WINDOWS and not isinstance(watched, QDialog | QMenu):
            self.found.append(f"{type(watched).__name__} flashes as a window")
        return False


def faults(stage: Stage, scene: Scene) -> Iterator[str]:
    """What is wrong with a screen, each with the name of the scene."""
    came = scene.come(stage)
    for window in [came] if came is not None else dialogs() or [stage.window]:
        window.activateWindow()
        stage.settle(0)
        yield from (f"{scene.name}, cut: {text}" for text in cut(window))
        yield from (f"{scene.name}, without a name: {control}" for control in unnamed(window))
        yield from (f"{scene.name}, by mouse alone: {control}" for control in mouse_only(window))
        is_dialog = isinstance(window, QDialog) and not isinstance(window, Frame)  # the wizard is as large as it
        if window.height() > TALLEST * stage.window.height() + 1 and is_dialog:
            yield f"{scene.name} is too high: {window.height()}"
    focused = QApplication.focusWidget()
    if focused is None or not focused.isVisible():
        yield f"{scene.name}, the focus is on {focused}"
    scene.leave(stage)
    stage.settle(0)


@pytest.mark.no_cover
@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
def test_nobody_is_kept_from_using_any_screen(
    app: QApplication, studios: Path, tmp_path: Path, variant: Variant
) -> None:
    flashes = Flashes(app)
    found: list[str] = []
    for studio in ("mira", "new"):
        stage = Stage(app, studios, tmp_path / studio, variant, studio)
        for scene in SCENES if variant.name == BETWEEN else (*SCENES, *DIALOGS):
            if scene.studio == studio and not scene.last:
                found += faults(stage, scene)
        stage.close()
    assert [*found, *flashes.found] == []
