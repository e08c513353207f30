"""Light and dark as the artist or the desktop wishes, and type that follows the system's font."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from clientcare.domain.frozen import field_names
from clientcare.domain.settings import Theme
from clientcare.ui.look import Look
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.field import Field
from clientcare.ui.tokens import DARK, LIGHT, TYPE, Colours, Type

ON = {
    "window": ("text", "text_2", "text_3", "accent", "thank", "promise", "date", "waiting"),
    "sidebar": ("text", "text_2", "text_3"),
    "surface": ("text", "text_2", "text_3", "accent", "danger"),
    "sunken": ("text", "text_2", "text_3"),
    "accent_soft": ("text", "text_2", "text_3", "accent_on_soft"),
    "pressed": ("text", "text_2"),
    "hover": ("text", "text_2", "text_3"),
    "accent": ("on_accent",),
    "waiting_soft": ("waiting", "text"),
    "toast": ("on_toast", "toast_action"),
}
"""Which text stands on what."""


def test_the_artists_choice_stands_over_the_desktops(look: Look) -> None:
    look.follow(True)
    assert look.colours is DARK
    look.choose(Theme.LIGHT, 100)
    assert look.colours is LIGHT
    look.follow(False)
    look.choose(Theme.DARK, 100)
    assert look.colours is DARK
    look.choose(Theme.SYSTEM, 100)
    assert look.colours is LIGHT


def test_a_change_is_told_and_the_palette_follows(look: Look, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.follow(True)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    with qtbot.assertNotEmitted(look.changed):
        look.follow(True)


def test_text_is_a_multiple_of_the_systems_font(look: Look) -> None:
    base = look.font(Type.BODY).pixelSize()
    look.choose(Theme.SYSTEM, 200)
    assert look.font(Type.BODY).pixelSize() == 2 * base
    assert look.font(Type.DISPLAY).pixelSize() == pytest.approx(4 * base, abs=1)


@pytest.mark.parametrize("size", [75, 100, 150, 200])
def test_lines_hold_their_font_and_rows_only_grow(look: Look, size: int) -> None:
    look.choose(Theme.SYSTEM, size)
    for role in TYPE:
        assert look.line(role) >= look.font(role).pixelSize()
    assert look.px(80) >= 80
    assert 40 <= look.side(40) <= 64


def test_the_sidebar_becomes_a_rail_when_text_is_large(look: Look) -> None:
    look.choose(Theme.SYSTEM, 200)
    assert look.large
    look.choose(Theme.SYSTEM, 100)
    assert not look.large


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_its_ground(colours: Colours) -> None:
    """4.5 for text (WCAG AA)."""
    low = {
        (front, ground): contrast(getattr(colours, front), getattr(colours, ground))
        for ground, fronts in ON.items()
        for front in fronts
    }
    low |= {pair: contrast(pair[1], pair[0]) for pair in colours.avatars}
    assert {pair: ratio for pair, ratio in low.items() if ratio < 4.5} == {}


def test_light_and_dark_have_the_same_roles_in_whole_colours() -> None:
    for name in field_names(Colours):
        for colours in (LIGHT, DARK):
            value = getattr(colours, name)
            assert name == "avatars" or (len(value) == 7 and int(value[1:], 16) >= 0)


def test_a_field_in_focus_is_as_high_as_at_rest_also_in_another_theme(look: Look, qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    column = QVBoxLayout(pane)
    fields = (Field("a field"), Choice[str](look, "a choice", [("a", "one")]), Field("a line"), QSpinBox())
    fields[2].setProperty("part", "line")
    for field in fields:
        column.addWidget(field)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    at_rest = [field.height() for field in fields]
    for field in fields:
        field.setFocus()
        look.choose(Theme.LIGHT if look.dark else Theme.DARK, 100)
        QCoreApplication.processEvents()
        assert [each.height() for each in fields] == at_rest


def test_an_icon_before_the_words_of_a_field_grows_with_them(look: Look, qtbot: QtBot) -> None:
    choice: Choice[str] = Choice(look, "Used for", [("thank", "Thank")])
    qtbot.addWidget(choice)
    drawn = choice.iconSize().width()
    look.choose(Theme.LIGHT, 150)
    assert choice.iconSize().width() == look.side(drawn) > drawn


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
