"""The fonts of rare letters are loaded while nothing else is to do."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from clientcare.ui.fonts_ahead import FontsAhead
from clientcare.ui.look import Look


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
