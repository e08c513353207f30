"""The plan after a sale in Settings: its times, what is on, its order, and all of a step in a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.domain.calendar import Rhythm
from clientcare.domain.records import PlanStep
from clientcare.domain.values import SaleKind
from clientcare.store.reads import order
from clientcare.ui.parts.choice import Choice
from clientcare.ui.settings.plan import PlanPage
from clientcare.ui.settings.step_dialog import StepDialog
from clientcare.ui.settings.step_row import StepRow
from tests.ui.room import Room
from tests.ui.settings_room import choose, named, page, toast


def plan(room: Room, qtbot: QtBot) -> PlanPage:
    return page(room, qtbot, "After a sale", PlanPage)


def names(shown: PlanPage) -> list[str]:
    return [row.name.text() for row in shown.rows.shown]  # type: ignore[attr-defined]  # a label


def row(shown: PlanPage, name: str) -> StepRow:
    return next(row for row in shown.rows.shown if row.name.text().startswith(name))  # type: ignore[attr-defined]


def saved(room: Room, step: str) -> PlanStep:
    with room.file() as studio:
        return next(each for each in order.plan(studio) if each.step == step)


def press_in_menu(shown: StepRow, words: str) -> None:
    next(action for action in shown.menu.actions() if action.text().partition("\t")[0] == words).trigger()


def dialog_of(shown: PlanPage, qtbot: QtBot) -> StepDialog:
    found = [each for each in shown.findChildren(StepDialog) if each.isVisible()]
    qtbot.waitUntil(found[-1].isActiveWindow)
    return found[-1]


def test_each_step_says_its_letter_its_sales_and_its_time(opened: Room, qtbot: QtBot) -> None:
    shown = plan(opened, qtbot)
    assert names(shown) == [
        "Arrived safely, hangs well?",
        "How is it to live with?",
        "How did it go?",
        "A year on",
        "Show how it grows",
    ]
    arrived = row(shown, "Arrived")
    assert arrived._template.text() == "Did it arrive safely?"
    assert arrived._kinds.text() == "for originals, editions, commissions"
    assert arrived.time.currentText() == "7 days after"
    assert row(shown, "Show").time.currentText() == "Every month"
    assert [each.switch.isChecked() for each in shown.rows.shown] == [True, True, True, True, False]
    assert arrived.switch.accessibleName() == "Arrived safely?, on"


def test_it_shows_what_a_work_taken_home_today_would_bring(opened: Room, qtbot: QtBot) -> None:
    shown = plan(opened, qtbot)
    before = ["15 May Thank them", "21 May Hangs well?", "14 June How is it to live with?", "14 May 2027 A year on"]
    assert shown.ahead == before
    choose(row(shown, "A year on").time, "2 years after")
    assert shown.ahead[-1] == "14 May 2028 A year on"
    opened.history.undo()
    assert shown.ahead == before


def test_another_time_holds_for_what_is_delivered_from_today(opened: Room, qtbot: QtBot) -> None:
    shown = plan(opened, qtbot)
    choose(row(shown, "How did it go?").time, "14 days after")
    assert toast(opened) == "Step “How did it go?” changed."
    today = opened.desk().today
    versions = saved(opened, "how-did-it-go").versions
    assert [str(each.after) for each in versions] == ["7 days", "14 days"]
    assert versions[-1].since == today


def test_a_step_is_switched_on_by_space(opened: Room, qtbot: QtBot) -> None:
    shown = plan(opened, qtbot)
    row(shown, "Show").switch.setFocus(Qt.FocusReason.TabFocusReason)
    opened.press(qtbot, "Space")
    assert row(shown, "Show").name.property("tone") == ""
    assert saved(opened, "how-it-grows").versions[-1].switched_on


def test_a_step_moves_by_keys_and_in_its_menu(opened: Room, qtbot: QtBot) -> None:
    shown = plan(opened, qtbot)
    handle = row(shown, "A year on").handle
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    opened.press(qtbot, "Alt+Up")
    assert names(shown)[2] == "A year on"
    assert QApplication.focusWidget() is handle
    press_in_menu(row(shown, "A year on"), "Move down")
    assert names(shown)[3] == "A year on"
    press_in_menu(row(shown, "A year on"), "Move up")
    with opened.file() as studio:
        assert [each.step for each in order.plan(studio)][2] == "year-on"


def test_a_step_is_removed_and_comes_back(opened: Room, qtbot: QtBot) -> None:
    shown = plan(opened, qtbot)
    press_in_menu(row(shown, "A year on"), "Remove")
    assert "A year on" not in names(shown)
    assert toast(opened) == "Step “A year on” removed."
    opened.history.undo()
    assert names(shown)[3] == "A year on"


def test_a_step_of_ones_own_is_added_by_keys(opened: Room, qtbot: QtBot) -> None:
    shown = plan(opened, qtbot)
    shown.main_button.click()
    dialog = dialog_of(shown, qtbot)
    opened.press(qtbot, "Ctrl+Return")
    assert dialog._named.wrong == "A name is needed."
    opened.type(qtbot, "Still happy with it?")
    for tick in dialog.kinds.values():
        tick.setChecked(False)
    opened.press(qtbot, "Ctrl+Return")
    assert dialog._for.wrong == "It needs one kind of sale at least."
    dialog.kinds[SaleKind.ORIGINAL].setChecked(True)
    dialog.fields.show_rhythm(Rhythm.parse("2 years"))
    choose(dialog.template, "A year with your picture")
    opened.press(qtbot, "Ctrl+Return")
    assert names(shown)[-1] == "Still happy with it?"
    assert shown.ahead[-1] == "14 May 2028 Still happy with it?"
    step = saved(opened, "still-happy-with-it")
    assert (step.template, step.versions[-1].kinds) == ("A year with your picture", frozenset({SaleKind.ORIGINAL}))


def test_all_of_a_step_can_be_changed(opened: Room, qtbot: QtBot) -> None:
    shown = plan(opened, qtbot)
    press_in_menu(row(shown, "Arrived"), "Change …")
    dialog = dialog_of(shown, qtbot)
    assert dialog.handed_over.text() == "Hangs well?"
    dialog.name.setText("Safe?")
    dialog.handed_over.clear()
    dialog.fields.count.setText("10")
    choose(dialog.template, "The one that fits")
    opened.press(qtbot, "Ctrl+Return")
    assert names(shown)[0] == "Safe?"
    step = saved(opened, "arrived")
    assert (step.name, step.handed_over_name, step.template) == ("Safe?", "", "")
    assert step.versions[-1].after == Rhythm.parse("10 days")


def test_a_thank_you_may_have_more_time(opened: Room, qtbot: QtBot) -> None:
    shown = plan(opened, qtbot)
    combo = named(shown, "Thank them")
    assert isinstance(combo, Choice)
    choose(combo, "3 days after")
    assert shown.ahead[0] == "17 May Thank them"
    with opened.file() as studio:
        assert order.settings(studio).thanks_days == 3
