"""Letters and their templates are written in paragraphs: what is kept of them is the same text."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from clientcare.domain.open_lines import Filled
from clientcare.ui.letter.letter_text import LetterText
from clientcare.ui.look import Look
from clientcare.ui.parts.paragraph_text import BETWEEN, plain
from clientcare.ui.settings.template_text import TemplateText
from clientcare.ui.tokens import Type

TEXTS = st.text(st.sampled_from("ab {}:[]\n\r\t\u2028\u2029\ufdd0\xa0😀é") | st.characters(exclude_categories=("Cs",)))
DEAR = "Dear {first name},\n\nThank you for 😀 {work}.\n\nWarmly,\n{my name}"


@pytest.fixture
def field(look: Look, qtbot: QtBot) -> TemplateText:
    made = TemplateText(look)
    qtbot.addWidget(made)
    made.resize(400, made.sizeHint().height())
    return made


@pytest.fixture
def letter(look: Look, qtbot: QtBot) -> LetterText:
    made = LetterText(look)
    qtbot.addWidget(made)
    return made


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS)
def test_any_text_comes_back_as_it_was(field: TemplateText, letter: LetterText, text: str) -> None:
    field.show_text(text)
    letter.begin(Filled(text, ()), "")
    assert field.text == letter.written.text == plain(text)


def test_enter_begins_a_paragraph_and_shift_with_it_a_line(field: TemplateText, look: Look, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "Dear")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "Warmly")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field, "Me")
    assert field.text == "Dear\n\nWarmly\nMe"
    field.grab()
    first, second = (block.layout().position().y() for block in field.blocks())
    assert second - first == look.line(Type.READING) + BETWEEN


def test_what_is_typed_is_undone_and_redone_by_keys(field: TemplateText, qtbot: QtBot) -> None:
    field.show_text(DEAR)
    assert not field.document().isUndoAvailable()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert field.text == ""
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text == DEAR
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert field.text == ""


def test_what_is_pasted_keeps_its_paragraphs_and_so_does_what_is_copied(field: TemplateText) -> None:
    pasted = QMimeData()
    pasted.setText(DEAR.replace("\n", "\r\n"))
    pasted.setHtml("<b>Dear</b>")
    field.insertFromMimeData(pasted)
    assert field.text == DEAR
    field.selectAll()
    assert field.createMimeDataFromSelection().text() == DEAR


def test_grounds_lie_behind_whole_places(field: TemplateText) -> None:
    field.show_text(DEAR)
    behind = []
    for ground in field.grounds():
        units = ground.block.text().encode("utf-16-le")
        behind.append(units[2 * ground.start : 2 * ground.end].decode("utf-16-le"))
    assert behind == ["{first name}", "{work}", "{my name}"]


def test_a_place_goes_as_a_whole_and_comes_back_with_one_undo(field: TemplateText, qtbot: QtBot) -> None:
    field.show_text(DEAR)
    qtbot.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert field.text == DEAR.removesuffix("{my name}")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text == DEAR
    qtbot.keyClick(field, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in "Dear ":
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert field.text == DEAR.removeprefix("Dear {first name}")
