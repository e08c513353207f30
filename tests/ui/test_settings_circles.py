"""Circles in Settings: renamed, slower or quicker, moved, added and removed, each at once and with a way back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import clients, days
from clientcare.domain.calendar import Rhythm
from clientcare.domain.records import Circle
from clientcare.domain.values import CircleRole
from clientcare.store.reads import order, people
from clientcare.ui.settings.circle_dialogs import AddCircle, RemoveCircle
from clientcare.ui.settings.circle_row import CircleRow
from clientcare.ui.settings.circles import CirclesPage
from tests.ui.room import Room
from tests.ui.settings_room import choose, page, toast, write

NAMES = ["Our people", "Collectors", "Clients", "Keep warm", "New & curious", "No rhythm"]


def circles(room: Room, qtbot: QtBot) -> CirclesPage:
    return page(room, qtbot, "Circles", CirclesPage)


def row(shown: CirclesPage, name: str) -> CircleRow:
    return next(each for each in shown.rows.shown if each.shown_name == name)


def names(shown: CirclesPage) -> list[str]:
    return [each.shown_name for each in shown.rows.shown]


def saved(room: Room, name: str) -> Circle:
    with room.file() as studio:
        found = order.circle_named(studio, name)
    assert found is not None
    return found


def menu(shown: CircleRow) -> dict[str, bool]:
    return {action.text().partition("\t")[0]: action.isEnabled() for action in shown.menu.actions() if action.text()}


def press_in_menu(shown: CircleRow, words: str) -> None:
    next(action for action in shown.menu.actions() if action.text().partition("\t")[0] == words).trigger()


def test_each_circle_says_what_it_is_for_who_is_in_it_and_how_often(opened: Room, qtbot: QtBot) -> None:
    shown = circles(opened, qtbot)
    assert names(shown) == NAMES
    buyers = row(shown, "Clients")
    assert buyers.sentence.text() == "They bought. The circle for buyers"
    assert buyers._people.text() == "1 person"
    assert (buyers.count.text(), buyers.unit.currentText()) == ("6", "months")
    none = row(shown, "No rhythm")
    assert none.unit.currentText() == "none"
    assert not none.count.isVisible()
    assert shown.asks.text() == "Your circles ask for about one person a week; you have room for 5 a day."
    assert not shown.short.isVisible()


def test_a_rhythm_is_read_out_with_its_circle(opened: Room, qtbot: QtBot) -> None:
    shown = row(circles(opened, qtbot), "Our people")
    assert shown.unit.accessibleName() == "Rhythm of Our people"
    assert shown.field.accessibleName() == "Name of Our people"
    assert shown.handle.accessibleName() == "Our people: move, and more"


def test_tab_goes_through_a_circle_as_one_reads_it(opened: Room, qtbot: QtBot) -> None:
    circles(opened, qtbot)
    seen = []
    for _ in range(6):
        opened.press(qtbot, "Tab")
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName() or focused.property("text"))
    assert seen == [
        "Add circle",
        "Our people: move, and more",
        "Name of Our people",
        "Rhythm of Our people, number",
        "Rhythm of Our people",
        "Collectors: move, and more",
    ]
    assert focused.toolTip() == "Collectors: click for more, drag to move (Alt+Up, Alt+Down)"


def test_the_handle_opens_the_menu_and_a_drag_does_not(opened: Room, qtbot: QtBot) -> None:
    shown = row(circles(opened, qtbot), "Collectors")
    shown.handle.setFocus()
    opened.press(qtbot, "Space")
    assert QApplication.activePopupWidget() is shown.menu
    shown.menu.close()
    shown.handle.drags = True
    shown.handle.click()
    assert QApplication.activePopupWidget() is None


def test_a_new_name_is_saved_by_enter(opened: Room, qtbot: QtBot) -> None:
    shown = circles(opened, qtbot)
    write(qtbot, row(shown, "Keep warm").field, "Old friends")
    assert toast(opened) == "Circle Old friends changed."
    assert names(shown)[3] == "Old friends"
    assert saved(opened, "Old friends").every == Rhythm.parse("1 year")


def test_a_name_is_saved_when_the_field_is_left_and_undone_by_its_key(opened: Room, qtbot: QtBot) -> None:
    shown = circles(opened, qtbot)
    write(qtbot, row(shown, "Keep warm").field, "Old friends", enter=False)
    opened.press(qtbot, "Tab")
    assert names(shown)[3] == "Old friends"
    opened.press(qtbot, "Ctrl+Z")
    assert names(shown)[3] == "Keep warm"
    assert toast(opened) == "Taken back: A circle changed, Old friends."


def test_escape_restores_the_name(opened: Room, qtbot: QtBot) -> None:
    shown = circles(opened, qtbot)
    field = row(shown, "Keep warm").field
    write(qtbot, field, "Old fr", enter=False)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "Keep warm"
    opened.press(qtbot, "Tab")
    assert opened.history.last_done() is None


def test_a_name_that_is_taken_is_said_and_not_saved(opened: Room, qtbot: QtBot) -> None:
    shown = circles(opened, qtbot)
    warm = row(shown, "Keep warm")
    write(qtbot, warm.field, "clients")
    assert warm.wrong == "The name “clients” is taken. Choose another one."
    assert warm.field.text() == "clients"
    write(qtbot, warm.field, "")
    qtbot.keyClick(warm.field, Qt.Key.Key_Return)
    assert opened.history.last_done() is None
    write(qtbot, warm.field, "Old friends")
    assert warm.wrong == ""
    assert names(shown)[3] == "Old friends"


def test_another_rhythm_holds_from_today(opened: Room, qtbot: QtBot) -> None:
    shown = circles(opened, qtbot)
    choose(row(shown, "Clients").unit, "years")
    assert row(shown, "Clients").unit.currentText() == "years"
    write(qtbot, row(shown, "Clients").count, "1")
    assert row(shown, "Clients").unit.currentText() == "year"
    found = saved(opened, "Clients")
    assert found.every == Rhythm.parse("1 year")
    assert [str(each.every) for each in found.rhythms] == ["6 months", "1 year"]


def test_no_rhythm_hides_the_number_and_a_unit_brings_it_back(opened: Room, qtbot: QtBot) -> None:
    shown = circles(opened, qtbot)
    choose(row(shown, "Our people").unit, "none")
    assert not row(shown, "Our people").count.isVisible()
    choose(row(shown, "Our people").unit, "weeks")
    assert row(shown, "Our people").count.text() == "1"
    assert saved(opened, "Our people").every == Rhythm.parse("1 week")


def test_a_number_that_is_none_is_said_and_not_saved(opened: Room, qtbot: QtBot) -> None:
    people_row = row(circles(opened, qtbot), "Our people")
    for wrong in ("0", "two", "1001", "²"):
        write(qtbot, people_row.count, wrong)
        assert people_row.wrong == "This is a whole number from 1 to 1000."
    assert opened.history.last_done() is None


def test_alt_and_an_arrow_move_a_circle_and_the_focus_stays(opened: Room, qtbot: QtBot) -> None:
    shown = circles(opened, qtbot)
    handle = row(shown, "Clients").handle
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    opened.press(qtbot, "Alt+Up")
    assert names(shown)[:3] == ["Our people", "Clients", "Collectors"]
    assert QApplication.focusWidget() is handle
    opened.press(qtbot, "Alt+Up", times=4)
    assert names(shown)[0] == "Clients"
    opened.press(qtbot, "Alt+Down")
    with opened.file() as studio:
        assert [circle.name for circle in order.circles(studio)][:2] == ["Our people", "Clients"]


def test_a_circle_is_dragged_by_its_handle(opened: Room, qtbot: QtBot) -> None:
    shown = circles(opened, qtbot)
    QApplication.processEvents()
    handle, last = row(shown, "Our people").handle, row(shown, "No rhythm")
    target = handle.mapFromGlobal(last.mapToGlobal(QPoint(10, last.height() - 4)))
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=handle.rect().center())
    qtbot.mouseMove(handle, target)
    assert shown.rows._mark.isVisible()
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=target)
    assert not shown.rows._mark.isVisible()
    assert names(shown)[-1] == "Our people"


def test_a_role_moves_and_cannot_be_left_without_a_circle(opened: Room, qtbot: QtBot) -> None:
    shown = circles(opened, qtbot)
    assert menu(row(shown, "Clients"))["Give its role to another before you remove it"] is False
    press_in_menu(row(shown, "Collectors"), "Make it the circle for buyers")
    assert row(shown, "Collectors").sentence.text().endswith("The circle for buyers")
    assert "Remove" in menu(row(shown, "Clients"))
    assert saved(opened, "Collectors").role is CircleRole.BUYERS


def test_an_empty_circle_goes_at_once_and_comes_back(opened: Room, qtbot: QtBot) -> None:
    shown = circles(opened, qtbot)
    press_in_menu(row(shown, "Collectors"), "Remove")
    assert "Collectors" not in names(shown)
    assert toast(opened) == "Circle Collectors removed."
    opened.history.undo()
    assert names(shown) == NAMES


def test_of_a_circle_with_people_it_is_asked_where_they_go(opened: Room, qtbot: QtBot) -> None:
    warm = order.circle_named(opened.studio, "Keep warm")
    assert warm is not None
    clients.move_to_circle(opened.desk(), [opened.uids["Mei"]], warm.uid)
    shown = circles(opened, qtbot)
    press_in_menu(row(shown, "Keep warm"), "Remove")
    dialog = shown.findChild(RemoveCircle)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    assert QApplication.focusWidget() is dialog.leave
    choose(dialog.to, "Our people")
    dialog.main.click()
    assert "Keep warm" not in names(shown)
    with opened.file() as studio:
        ours = order.circle_named(studio, "Our people")
        mei = people.client(studio, opened.uids["Mei"])
    assert ours is not None
    assert mei is not None
    assert mei.belonging.circle == ours.uid


def test_a_circle_is_added_in_a_dialog_by_keys_alone(opened: Room, qtbot: QtBot) -> None:
    shown = circles(opened, qtbot)
    shown.main_button.click()
    dialog = shown.findChild(AddCircle)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    opened.press(qtbot, "Ctrl+Return")
    assert dialog.name.wrong == "A name is needed."
    opened.type(qtbot, "Neighbours")
    dialog.fields.count.setText("0")
    opened.press(qtbot, "Ctrl+Return")
    assert dialog.every.wrong == "This is a whole number from 1 to 1000."
    dialog.fields.count.setText("2")
    opened.press(qtbot, "Ctrl+Return")
    assert names(shown)[-1] == "Neighbours"
    assert toast(opened) == "Circle Neighbours added."
    assert saved(opened, "Neighbours").every == Rhythm.parse("2 months")


def test_where_room_is_short_kind_offers_are_made_and_do_what_they_say(opened: Room, qtbot: QtBot) -> None:
    days.change_setting(opened.desk(), "daily_limit", "0")
    shown = circles(opened, qtbot)
    assert shown.short.isVisible()
    assert shown.short.take_slower.text() == "New & curious every 3 months"
    assert shown.short.make_room.text() == "Room for one person a day"
    shown.short.take_slower.click()
    assert row(shown, "New & curious").count.text() == "3"
    shown.short.make_room.click()
    assert not shown.short.isVisible()
    with opened.file() as studio:
        assert order.settings(studio).daily_limit == 1


def test_how_many_a_day_is_a_choice(opened: Room, qtbot: QtBot) -> None:
    shown = circles(opened, qtbot)
    limit = next(
        each for each in shown.findChildren(type(row(shown, "Clients").unit)) if each.accessibleName()[:7] == "At most"
    )
    assert limit.currentText() == "5 people"
    choose(limit, "3 people")
    assert toast(opened) == "People a day changed."
    with opened.file() as studio:
        assert order.settings(studio).daily_limit == 3
