"""Icons, initials and painted text: the small pictures that a screen is made of."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from clientcare.domain.defaults import STEPS
from clientcare.ui import avatars, icons
from clientcare.ui.text import Paragraph, tip

UI = Path(__file__).resolve().parents[2] / "clientcare" / "ui"
ICON = re.compile(r"[a-z]+(-[a-z]+)*")


def words_in_the_source() -> set[str]:
    """Every short text in the source of the window that could be the name of an icon."""
    words = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and ICON.fullmatch(node.value):
                words.add(node.value)
    return words


def test_every_icon_that_is_named_is_there_in_both_forms() -> None:
    named = {word for word in words_in_the_source() if "-" in word or word in {"coffee", "users", "check", "clock"}}
    parts = {"accent-soft", "body-strong", "by-keys", "letter-text", "looked-after", "row-actions"}
    not_icons = parts | {step.step for step in STEPS}
    for name in sorted(named - not_icons):
        assert icons.drawing(name).startswith(b"<svg"), name
    for name in ("coffee-fill", "users-fill", "sun-fill", "cloud-rain-fill"):
        assert icons.drawing(name).startswith(b"<svg")


def test_what_phosphor_does_not_have_is_an_error() -> None:
    with pytest.raises(KeyError):
        icons.drawing("no-such-icon")


def test_an_icon_has_the_colour_it_is_asked_for(qtbot: QtBot) -> None:
    image = icons.pixmap("heart-fill", "#B23A5B", 18).toImage()
    assert image.pixelColor(9, 9).name().upper() == "#B23A5B"


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Rosa & Benoît Marchpane", "RM"),
        ("Ana and Bo", "AB"),
        ("Ana", "A"),
        ("Harbour Café", "HC"),
        ("李 小龙", "李小"),
        ("élodie noir", "ÉN"),
        ("7 Dials Gallery", ""),
        ("", ""),
    ],
)
def test_initials_follow_from_the_name(name: str, letters: str) -> None:
    assert avatars.initials(name) == letters


def test_a_name_has_the_same_colour_everywhere() -> None:
    assert avatars.colour_index("Jamal Thistlewood", 8) == 5
    assert avatars.colour_index("JAMAL THISTLEWOOD", 8) == 5
    assert avatars.colour_index("Zoe\u0308", 8) == avatars.colour_index("Zo\u00eb", 8)


def test_long_text_is_cut_with_an_ellipsis(qtbot: QtBot) -> None:
    one = Paragraph("A long line of words. " * 20, QFont(), 200, 20, lines=2)
    assert (one.lines, one.height, one.cut) == (2, 40, True)
    assert one.width <= 200


def test_short_text_is_left_alone(qtbot: QtBot) -> None:
    assert not Paragraph("Short.", QFont(), 200, 20).cut
    assert Paragraph("One\nTwo", QFont(), 200, 20, lines=None).lines == 2


def test_text_is_painted_as_it_is_written(qtbot: QtBot) -> None:
    def painted(text: str) -> QImage:
        image = QImage(300, 30, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        Paragraph(text, QFont(), 300, 20, italic=["Blue"]).paint(painter, 0, 0, QColor("black"))
        painter.end()
        return image

    assert painted("<b>Ana</b>") != painted("Ana")
    assert painted("Blue Harbour") == painted("Blue Harbour")


def test_tooltips_show_markup_as_text() -> None:
    assert tip("Log for <b>Ana</b>") == "<qt>Log for &lt;b&gt;Ana&lt;/b&gt;</qt>"
    assert tip("Log for Ana & Bo") == "Log for Ana & Bo"
