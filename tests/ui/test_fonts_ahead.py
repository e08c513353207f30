"""The fonts of rare letters are loaded while nothing else is to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clientcare.book.kind_words import keep_kind_words
from clientcare.ui.fonts_ahead import FontsAhead
from clientcare.ui.kind_words.card import name_fonts
from clientcare.ui.look import Look
from tests.ui.room import Room


def test_only_letters_of_other_fonts_are_seen_to_and_each_script_once(look: Look, qtbot: QtBot) -> None:
    parent = QObject()
    fonts = FontsAhead(look, parent)
    fonts.see("Ana Łódź 123 Иван Νίκος")
    assert fonts.done
    fonts.see("달 하늘 and 墨 小满")
    assert not fonts.done
    qtbot.waitUntil(lambda: fonts.done)
    fonts.see("小 늘")
    assert fonts.done
    fonts.see("תמר שקדיה")
    assert not fonts.done


def test_a_place_may_write_names_in_fonts_of_its_own(look: Look, qtbot: QtBot) -> None:
    parent = QObject()
    given = list[Look]()
    fonts = FontsAhead(look, parent, lambda of: given.append(of) or name_fonts(of))
    fonts.see("Ana")
    assert given == []
    fonts.see("墨")
    qtbot.waitUntil(lambda: fonts.done)
    assert given == [look]


@pytest.mark.parametrize("place", [0, 1, 2, 3])
def test_the_name_of_whoever_stands_in_a_list_is_seen_to_before_it_is_said(
    room: Room, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    room.add("云舟")
    room.promise("云舟", "send the frame", "2026-05-07", due="2026-05-14")
    keep_kind_words(room.desk(), [room.uids["云舟"]], "It hangs by the window.")
    seen: list[tuple[QObject | None, str]] = []
    monkeypatch.setattr(FontsAhead, "see", lambda fonts, text: seen.append((fonts.parent(), text)))
    window = room.open(qtbot, qapp)
    window.go_to(place)
    screen = window.screen_of(place)
    qtbot.waitUntil(lambda: any(set("云舟") <= set(text) and _is_within(of, screen) for of, text in seen))
    window.close()


def _is_within(one: QObject | None, screen: QWidget) -> bool:
    return one is screen or (isinstance(one, QWidget) and screen.isAncestorOf(one))
