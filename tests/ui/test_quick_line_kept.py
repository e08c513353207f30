"""A whole line in the small window: what was typed is never lost, any text will do, and the form stands as drawn."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import quick_note
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Promise
from clientcare.domain.values import Feel
from clientcare.ui.quick.window import QuickWindow
from tests.ui.quick_line import LINE, promised, sold
from tests.ui.room import Room

# --- never lost -------------------------------------------------------------------------------------------------


def test_a_line_and_its_corrections_are_there_when_it_is_opened_again(
    opened: Room, quick: QuickWindow, qtbot: QtBot
) -> None:
    opened.type(qtbot, "Sold Dune to Mei for 450")
    sold(quick).title.setFocus()
    sold(quick).title.selectAll()
    opened.type(qtbot, "Dune Grass")
    opened.press(qtbot, "Escape")
    assert quick.field.hasFocus()
    opened.press(qtbot, "Escape")
    assert not quick.isVisible()
    opened.window.quick_note()
    assert quick.field.text() == "Sold Dune to Mei for 450"
    assert sold(quick).title.text() == "Dune Grass"


def test_a_line_that_cannot_be_saved_stays(
    opened: Room, quick: QuickWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise CareError(Code.NOT_WRITABLE, "disk_full")

    opened.type(qtbot, LINE)
    with monkeypatch.context() as disk:
        disk.setattr(quick_note, "save_line", full)
        opened.press(qtbot, "Return")
    assert quick.banner.isVisible()
    assert quick.field.text() == LINE
    opened.press(qtbot, "Return")
    assert not quick.isVisible()


@pytest.mark.parametrize("line", ["%", "'; --", "@", "“", "sold", "\\", "🎨 🎨", "a" * 400, "sold to for by @", "<b>x"])
def test_any_text_is_a_line(opened: Room, quick: QuickWindow, line: str) -> None:
    quick.field.setText(line)
    quick._hear_text(line)
    quick.reading.read(line)
    assert quick.isVisible()


def test_in_large_text_it_stays_within_the_screen(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.look.choose(opened.look._theme, 200)
    opened.type(qtbot, LINE)
    qtbot.waitUntil(lambda: quick.height() <= quick.screen().availableSize().height() * 0.9 + 1)
    assert quick.foot.save.isVisible()
    opened.look.choose(opened.look._theme, 100)


def test_nothing_of_the_form_is_ever_a_window_of_its_own(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, "Sold Dune to Mei, loves the frame, called, send care sheet by Friday")
    windows = {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    assert windows == {opened.window, quick}
    assert not [block for block in quick.form._blocks.values() if block.isWindow()]
    assert QApplication.activeWindow() is quick


def test_tab_goes_through_the_form_as_one_reads_it_and_all_of_it_has_names(
    opened: Room, quick: QuickWindow, qtbot: QtBot
) -> None:
    opened.type(qtbot, "Sold Dune to Mei, delighted, send care sheet by Friday")
    seen: list[str] = []
    for _ in range(40):
        opened.press(qtbot, "Tab")
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is quick.field:
            break
        seen.append(focused.accessibleName() or getattr(focused, "text", str)())
    assert seen == [
        "Someone else than Mei Ash",
        "Leave out: sale",
        "Work",
        "Price",
        "The day of the sale: Today",
        "Kind of work",
        "How far it is",
        "Leave out: promise",
        "What you promised",
        "When it is due: By tomorrow",
        *(f"They seemed {feel.value}" for feel in reversed(Feel)),
        "Save",
    ]


def test_a_price_that_cannot_be_read_is_asked_for(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, "Sold Dune to Mei")
    sold(quick).price.setFocus()
    opened.type(qtbot, "a lot")
    opened.press(qtbot, "Return")
    assert quick.isVisible()
    assert sold(quick)._price_row.wrong == "A price is a number, such as 450 or 1,650.50."
    assert sold(quick).price.text() == "a lot"


def test_a_day_that_is_past_is_asked_about(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, "promised Mei to send the frame by yesterday")
    opened.press(qtbot, "Return")
    assert quick.isVisible()
    assert promised(quick)._due_row.wrong == "That day is past. When is it due?"
    assert promised(quick).due.hasFocus()


def test_a_note_about_somebody_leaves_a_line_that_was_begun_alone(
    opened: Room, quick: QuickWindow, qtbot: QtBot
) -> None:
    opened.type(qtbot, LINE)
    opened.press(qtbot, "Escape")
    opened.window.quick_note(opened.uids["Ingrid"])
    qtbot.waitUntil(lambda: QApplication.focusWidget() is quick.composer.field)
    assert quick.box.name == "Ingrid Hollow"
    opened.type(qtbot, "Likes tea.")
    opened.press(qtbot, "Ctrl+Return")
    assert not quick.isVisible()
    opened.window.quick_note()
    qtbot.waitUntil(quick.field.hasFocus)
    assert quick.form.isVisible()
    assert quick.field.text() == LINE
    opened.press(qtbot, "Return")
    assert any(isinstance(entry, Promise) for entry in opened.saved("Mei"))


def test_another_line_from_the_palette_can_be_undone_to_the_one_before(
    opened: Room, quick: QuickWindow, qtbot: QtBot
) -> None:
    opened.type(qtbot, LINE)
    opened.window.quick_note(line="Mei likes rain")
    assert [type(said).__name__ for said in quick.reading.said.entries] == ["SaidNote"]
    opened.press(qtbot, "Ctrl+Z")
    assert quick.field.text() == LINE
    assert len(quick.reading.said.entries) == 2


def test_it_is_as_wide_and_high_as_drawn(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, "e")
    qtbot.wait(20)
    assert (quick.width(), quick.field.height()) == (470, 38)
    assert (quick.field.mapTo(quick, quick.field.rect().topLeft()).x(), quick.field.width()) == (18, 434)
    row = quick.found.list.visualRect(quick.found.list.model().index(0, 0))
    assert row.height() == 44
    opened.press(qtbot, "Return")
    assert quick.box.height() == 40
    assert quick.foot.save.text() == "Save"
