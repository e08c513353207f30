"""Ctrl+Shift+H: who shows their screen to others shows neither names nor amounts, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu
from pytestqt.qtbot import QtBot

from clientcare.book import clients, kind_words
from clientcare.ui.discretion import Discretion, discretion
from clientcare.ui.look import Look
from clientcare.ui.parts.curtain import Curtain, covered
from clientcare.ui.text import Paragraph
from clientcare.ui.tokens import Type
from tests.ui.room import Room


@pytest.fixture(autouse=True)
def shown_again() -> Iterator[None]:
    yield
    discretion.end()


def hidden(*names: str) -> Discretion:
    made = Discretion()
    made.begin(names)
    return made


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("Thank-you to Adaeze saved. Next check-in 14 August.", ["Adaeze"]),
        ("Adaeze Okafor-Bell, and Rosa & Benoît", ["Adaeze Okafor-Bell", "Rosa & Benoît"]),
        ("Dear ADAEZE, adaeze is a word", ["ADAEZE"]),
        ("3 for €4,150, USD 1,200.50, 1.650 €, EUR 9", ["€4,150", "USD 1,200.50", "1.650 €", "EUR 9"]),
        ("adaeze@bell.example, 555 0142", ["adaeze@bell.example", "555 0142"]),
        ("Oil on canvas, 60 × 80 cm, since 2026-05-14", []),
    ],
)
def test_names_amounts_and_ways_to_reach_somebody_are_not_read(text: str, unread: list[str]) -> None:
    parts = hidden("Adaeze Okafor-Bell", "Rosa & Benoît Marchpane").parts(text)
    assert [text[start : start + length] for start, length in parts] == unread


def test_a_key_hides_them_everywhere_and_shows_them_again(opened: Room, qtbot: QtBot) -> None:
    view = opened.window.today.view
    before = view.grab().toImage()
    opened.press(qtbot, "Ctrl+Shift+H")
    assert opened.window.showing.hides
    said = opened.window.saying.toast._words.text()
    assert said == "Names and amounts are hidden. Ctrl+Shift+H shows them again."
    assert opened.window.findChild(Curtain).isVisible()
    assert view.grab().toImage() != before
    opened.press(qtbot, "Ctrl+Shift+H")
    opened.window.saying.toast.hide()
    assert view.grab().toImage() == before
    assert not any(each.isVisible() for each in opened.window.findChildren(Curtain))


def darkest(text: str, look: Look) -> int:
    """Of all that is painted for a text, black on white."""
    picture = QImage(200, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    Paragraph(text, look.font(Type.BODY), 200, 20).paint(painter, 0, 0, QColor("black"))
    painter.end()
    return min(picture.pixelColor(x, y).lightness() for x in range(200) for y in range(30))


def test_no_letter_of_a_name_is_painted(look: Look) -> None:
    discretion.begin(["Adaeze"])
    assert darkest("Adaeze", look) > 150
    assert darkest("Somebody", look) < 50


def test_whatever_opens_meanwhile_is_covered_too(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+Shift+H")
    opened.window.show_client(opened.uids["Adaeze"])
    opened.settle()
    page = opened.window.clients.page
    page.open_menu(page.mapToGlobal(QPoint(0, 0)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(lambda: menu.findChild(Curtain) is not None)
    assert any(covered(menu))
    menu.close()
    toast = opened.window.saying.toast
    opened.press(qtbot, "Ctrl+1")
    opened.press(qtbot, "L")
    assert "Adaeze" in toast._words.text()
    bars = list(covered(toast._words))
    assert len(bars) == 1
    corner = toast._words.mapTo(opened.window, QPoint(0, 0))
    middle = bars[0].center().toPoint() + corner
    shown = opened.window.grab().toImage()
    assert shown.pixelColor(middle) == opened.look.colour("line_strong")
    assert QRect(QPoint(0, 0), toast.size()).contains(bars[0].toRect().translated(toast._words.pos()))


def test_who_writes_sees_the_word_under_their_hand(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    opened.press(qtbot, "Ctrl+F")
    opened.type(qtbot, "Adaeze Ingrid")
    opened.press(qtbot, "Ctrl+Shift+H")
    search = opened.window.clients.search
    assert len(list(covered(search))) == 1
    opened.window.clients.list.filters.circle.setFocus()
    assert len(list(covered(search))) == 2


def test_somebody_new_is_hidden_at_once(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+Shift+H")
    assert not discretion.parts("Zora")
    opened.history.do(lambda: clients.add_client(opened.desk(), "Zora Hill"))
    assert discretion.parts("Zora")


def test_what_is_begun_for_somebody_does_not_name_them(opened: Room, qtbot: QtBot) -> None:
    opened.window.show_client(opened.uids["Adaeze"])
    opened.settle()
    field = opened.window.clients.page.person.composer.field
    assert "Adaeze" in field.placeholderText()
    assert not list(covered(field))
    opened.press(qtbot, "Ctrl+Shift+H")
    assert len(list(covered(field))) == 1


def test_what_lies_below_the_palette_is_not_painted_over_it(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+Shift+H")
    curtain = opened.window.findChild(Curtain)
    assert isinstance(curtain, Curtain)
    assert curtain._uppermost() is opened.window
    opened.press(qtbot, "Ctrl+K")
    assert curtain._uppermost() is opened.window._palette


def test_what_a_wall_or_a_list_paints_it_hides_by_itself(opened: Room, qtbot: QtBot) -> None:
    kind_words.keep_kind_words(opened.desk(), (opened.uids["Mei"],), "Mei and Ingrid came by.")
    opened.press(qtbot, "Ctrl+Shift+H")
    opened.press(qtbot, "Ctrl+4")
    for view in opened.window.findChildren(QAbstractItemView):
        if view.isVisible():
            assert not list(covered(view))
