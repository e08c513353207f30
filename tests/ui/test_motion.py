"""Things glide where one wants them to: what is shown is there at once, and without motion nothing moves."""

from __future__ import annotations

from functools import partial
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Qt
from PySide6.QtDBus import QDBusVariant
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from clientcare.book import days
from clientcare.desktop.colour_scheme import ColourScheme
from clientcare.domain.settings import Motion, Theme
from clientcare.ui.look import Look, contrasted
from clientcare.ui.motion import Glide, Veil
from clientcare.ui.parts.controls import Button
from clientcare.ui.parts.fading import Crossing
from clientcare.ui.tokens import DARK, LIGHT
from tests.ui.room import Room

CALM, LIVELY = Qt.MotionPreference.ReducedMotion, Qt.MotionPreference.NoPreference


def wishing(motion: Qt.MotionPreference, contrast: Qt.ContrastPreference) -> SimpleNamespace:
    """A desktop that asks for this."""
    return SimpleNamespace(motionPreference=lambda: motion, contrastPreference=lambda: contrast)


def test_motion_is_as_the_desktop_wishes_and_the_artist_decides(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clientcare.ui.look.UNSEEN", set())
    for wish, lasts in ((LIVELY, 180), (CALM, 0)):
        monkeypatch.setattr(look, "_wishes", wishing(wish, Qt.ContrastPreference.NoPreference))
        look.choose(Theme.SYSTEM, 100, Motion.SYSTEM)
        assert look.lasts(180) == lasts
        look.choose(Theme.SYSTEM, 100, Motion.ON)
        assert look.lasts(180) == 180
        look.choose(Theme.SYSTEM, 100, Motion.OFF)
        assert look.lasts(180) == 0


def test_where_nobody_sees_it_nothing_moves(look: Look, qtbot: QtBot) -> None:
    glide = Glide(look, 180, look)
    assert not glide.begin()
    assert (glide.goes, glide.left) == (False, 0.0)


def test_a_glide_goes_all_the_way_and_ends(look: Look, qtbot: QtBot) -> None:
    look.choose(Theme.SYSTEM, 100, Motion.ON)
    parent = QObject()
    glide = Glide(look, 40, parent)
    seen: list[float] = []
    glide.moved.connect(lambda: seen.append(glide.left))
    assert glide.begin()
    qtbot.waitUntil(lambda: not glide.goes)
    assert seen == sorted(seen, reverse=True)
    assert seen[-1] == 0.0


def test_a_veil_lies_over_the_pane_for_a_moment_and_takes_nothing(look: Look, qtbot: QtBot) -> None:
    look.choose(Theme.SYSTEM, 100, Motion.ON)
    pane = QWidget()
    qtbot.addWidget(pane)
    pane.resize(200, 100)
    pane.show()
    veil = Veil(look, pane, "surface")
    veil.fall()
    assert veil.geometry() == pane.rect()
    assert veil.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    qtbot.waitUntil(veil.isHidden)


def test_who_runs_through_a_list_sees_no_veil(look: Look, qtbot: QtBot) -> None:
    look.choose(Theme.SYSTEM, 100, Motion.ON)
    pane = QWidget()
    qtbot.addWidget(pane)
    pane.show()
    veil = Veil(look, pane, "surface")
    veil.fall()
    assert not veil.isHidden()
    veil.fall()
    assert veil.isHidden()


def test_the_page_of_a_client_comes_through_a_veil(opened: Room, qtbot: QtBot) -> None:
    opened.history.did(days.change_setting(opened.desk(), "motion", "on"))
    opened.press(qtbot, "Ctrl+2")
    page = opened.window.clients.page
    veil = page.person.findChild(Veil)
    assert veil is not None
    assert veil.isHidden()
    opened.press(qtbot, "Down")
    assert page.client == opened.uids["Ingrid"]
    assert not veil.isHidden()
    qtbot.waitUntil(veil.isHidden)


@pytest.mark.parametrize("place", ["Ctrl+1", "Ctrl+2"])
def test_the_ground_under_the_pointer_comes_in_steps(opened: Room, qtbot: QtBot, place: str) -> None:
    opened.press(qtbot, place)
    opened.history.did(days.change_setting(opened.desk(), "motion", "on"))
    view = opened.window.today.view if place == "Ctrl+1" else opened.window.clients.view
    row = view._model.place_of(opened.uids["Mei"])
    at = view.visualRect(view.model().index(row, 0)).bottomLeft() + QPoint(24, -4)
    view._hover(row)
    assert view._delegate.fade.step > 0
    assert view.viewport().grab().toImage().pixelColor(at) != opened.look.colour("hover")
    qtbot.waitUntil(lambda: view._delegate.fade.step == 0)
    assert view.viewport().grab().toImage().pixelColor(at) == opened.look.colour("hover")
    view._hover(-1)
    opened.history.did(days.change_setting(opened.desk(), "motion", "off"))
    view._hover(row)
    assert view._delegate.fade.step == 0
    assert view.viewport().grab().toImage().pixelColor(at) == opened.look.colour("hover")


def test_a_row_that_leaves_is_gone_at_once_and_keys_go_on(opened: Room, qtbot: QtBot) -> None:
    opened.history.did(days.change_setting(opened.desk(), "motion", "on"))
    view = opened.window.today.view
    gap = view.visualRect(view.currentIndex())
    opened.press(qtbot, "L")
    assert opened.names() == ["Ingrid Hollow", "Mei Ash"]
    assert view.closing_up.below(QRect(gap)) > 0
    opened.press(qtbot, "J")
    assert view.current == opened.uids["Mei"]
    toast = opened.window.saying.toast
    qtbot.waitUntil(lambda: view.closing_up.below(QRect(gap)) == 0)
    qtbot.waitUntil(lambda: toast.geometry().bottom() < toast.parentWidget().height())


def test_the_desktop_may_ask_for_high_contrast_by_its_settings(look: Look) -> None:
    scheme = ColourScheme()
    scheme.contrast.connect(look.follow_contrast)
    before = look.colours
    scheme.changed("org.freedesktop.appearance", "contrast", QDBusVariant(1))
    assert look.contrasts
    assert look.colours == contrasted(before)
    scheme.changed("org.gnome.desktop.a11y", "contrast", QDBusVariant(0))  # another setting of that name
    assert look.contrasts
    scheme.changed("org.freedesktop.appearance", "contrast", QDBusVariant(0))
    assert look.colours == before


def test_high_contrast_is_lines_text_and_outlines(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(look, "_wishes", wishing(LIVELY, Qt.ContrastPreference.HighContrast))
    look.choose(Theme.DARK, 100)
    assert look.colours == contrasted(DARK)
    assert (look.colours.line, look.colours.text_3) == (DARK.field_line, DARK.text)
    assert look.edge != Qt.PenStyle.NoPen
    assert f"border: 1px solid {DARK.field_line}" in look._app.styleSheet()
    monkeypatch.setattr(look, "_wishes", wishing(LIVELY, Qt.ContrastPreference.NoPreference))
    look.choose(Theme.LIGHT, 100)
    assert look.colours is LIGHT
    assert look.edge == Qt.PenStyle.NoPen


@pytest.mark.parametrize("kind", ["primary", "default", "ghost"])
def test_a_button_takes_and_gives_up_its_ground_softly(look: Look, qtbot: QtBot, kind: str) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    button = Button(look, "Save", kind=kind)
    QVBoxLayout(pane).addWidget(button)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    inside, outside = button.geometry().topLeft() + QPoint(5, 5), QPoint(2, 2)
    grounds: list[QColor] = []

    def point_at(place: QPoint) -> QColor:
        for at in (place + QPoint(1, 1), place):
            QTest.mouseMove(pane, at)
            QCoreApplication.processEvents()
        return pane.grab().toImage().pixelColor(inside)

    for place in (outside, inside, outside):
        grounds.append(point_at(place))
    assert grounds[0] == grounds[2] != grounds[1]
    assert button.findChild(Crossing) is None, "nothing is made where nothing moves"
    look.choose(Theme.SYSTEM, 100, Motion.ON)
    rest, hovered = grounds[:2]
    for place, before, after in ((inside, rest, hovered), (outside, hovered, rest)):
        assert between(point_at(place), before, after)
        crossing = button.findChild(Crossing)
        assert crossing is not None
        assert crossing.goes
        qtbot.waitUntil(partial(has_arrived, crossing))
        assert pane.grab().toImage().pixelColor(inside) == after


def has_arrived(crossing: Crossing) -> bool:
    return not crossing.goes


def between(mixed: QColor, one: QColor, other: QColor) -> bool:
    """It is on its way from one to the other, and nothing beyond: mixed to a hair."""
    parts = [(each.red(), each.green(), each.blue()) for each in (mixed, one, other)]
    return mixed != other and all(min(a, b) - 2 <= part <= max(a, b) + 2 for part, a, b in zip(*parts, strict=True))


def test_a_press_softly_too_and_a_resting_button_never(look: Look, qtbot: QtBot) -> None:
    look.choose(Theme.SYSTEM, 100, Motion.ON)
    button = Button(look, "Save")
    qtbot.addWidget(button)
    button.show()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    crossing = button.findChild(Crossing)
    assert crossing is not None
    assert crossing.goes
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert pressed == [True]
    button.setEnabled(False)
    assert not crossing.goes, "it shows at once that it rests"
