"""Where the desktop asks for high contrast, outlines come, and nothing moves for them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clientcare.domain.settings import Theme
from clientcare.domain.values import Feel
from clientcare.ui.look import Look
from clientcare.ui.parts.chip import FilterChip, MenuChip
from clientcare.ui.parts.feelings import Feelings
from clientcare.ui.person.composer_kinds import KindButton
from clientcare.ui.person.kinds import Kind
from clientcare.ui.tokens import DARK


def menu_chip(look: Look) -> QWidget:
    return MenuChip(look, "Circle")


def filter_chip(look: Look) -> QWidget:
    return FilterChip(look, "Overdue")


def lone_chip(look: Look) -> QWidget:
    return MenuChip(look, "More", alone="dots-three")


def feelings(look: Look) -> QWidget:
    made = Feelings(look)
    made.choose(Feel.DELIGHTED)
    return made


def kind(look: Look) -> QWidget:
    return KindButton(look, Kind.CALL, 1)


def place(_look: Look) -> QWidget:
    button = QPushButton("first name")
    button.setProperty("chip", "place")
    return button


@pytest.mark.parametrize("make", [menu_chip, filter_chip, lone_chip, feelings, kind, place])
def test_nothing_becomes_larger_by_its_outline(look: Look, qtbot: QtBot, make: object) -> None:
    assert callable(make)
    sizes: list[QSize] = []
    for high in (False, True):
        look.follow_contrast(high)
        made = make(look)
        qtbot.addWidget(made)
        made.ensurePolished()
        sizes.append(made.sizeHint())
    assert sizes[0] == sizes[1]


def test_an_example_is_not_taken_for_what_is_typed(look: Look, qtbot: QtBot) -> None:
    look.choose(Theme.DARK, 100)
    look.follow_contrast(True)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.ensurePolished()
    assert field.palette().placeholderText().color().name().upper() == DARK.text_2
    assert look.colours.text_2 == DARK.text


def test_an_outline_lies_within_what_it_goes_round(look: Look) -> None:
    box = QRect(10, 20, 30, 40)
    assert look.within(box).toRect() == box
    look.follow_contrast(True)
    assert look.within(box).getRect() == (10.5, 20.5, 29.0, 39.0)
