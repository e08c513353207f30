"""What was done is said at the bottom of the window, and is read whole however narrow it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clientcare.ui.look import Look
from clientcare.ui.parts.toast import Toast

SAID = "Dank an Adaeze gespeichert. Nächstes Melden 14. August."


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    look = Look(qapp)
    yield look
    look.deleteLater()


@pytest.mark.parametrize("width", range(360, 640, 20))
def test_a_sentence_is_read_whole_in_a_list_of_any_width(look: Look, qtbot: QtBot, width: int) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(600, 400)
    over.show()
    toast = Toast(over, look)
    toast.show_words(SAID, [("Rückgängig", lambda: None)], keys="Strg Z")
    over.resize(width, 400)
    toast.show_words(SAID, [("Worte hinzufügen", lambda: None), ("Rückgängig", lambda: None)], keys="Strg Z")
    words = toast._words
    needs = words.heightForWidth(words.width()) if words.wordWrap() else words.sizeHint().height()
    top = words.mapTo(toast, words.rect().topLeft()).y()
    assert (top >= 0, words.height() >= needs, top + words.height() <= toast.height()) == (True, True, True)
    assert toast.height() == max(toast.minimumHeight(), toast.heightForWidth(toast.width()))
