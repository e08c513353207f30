"""A client's page: who they are at a glance, why they are left in peace, and what its menu and keys do."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import circles, clients
from clientcare.domain.calendar import NO_RHYTHM, Rhythm, Unit
from clientcare.domain.settings import Theme
from clientcare.domain.values import Fit, State, Wish
from clientcare.store.reads import order
from clientcare.ui.client.strip import Cell, Strip
from clientcare.ui.look import Look
from tests.ui.client_page import choose, details, page, said, saved
from tests.ui.room import Room

# --- at a glance ------------------------------------------------------------------------------------------------


def test_the_strip_takes_two_rows_where_its_labels_are_long(look: Look, qtbot: QtBot) -> None:
    strip = Strip(look)
    qtbot.addWidget(strip)
    strip.resize(494, 60)
    strip.show_cells([Cell(label, "2") for label in ("Last contact", "Next check-in", "Works", "Feels", "Referred")])
    one = strip.sizeHint().height()
    strip.show_cells([Cell(f"{cell.label} as it is called elsewhere", "2") for cell in strip.cells])
    assert strip.sizeHint().height() == 2 * one
    look.choose(Theme.LIGHT, 200)
    one = strip._row_height()
    assert strip.sizeHint().height() == 3 * one, "large text needs the room of two for what it says"


def test_the_strip_says_it_at_a_glance_and_adds_no_currencies(ana: Room) -> None:
    assert [(cell.label, cell.words) for cell in page(ana).head.strip.cells] == [
        ("Last contact", "12 days ago"),
        ("Next check-in", "2 November"),
        ("Works", "2 for €450 and USD 200"),
        ("Feels", "Happy"),
        ("Referred", "Nobody yet"),
    ]
    assert page(ana).head.names.who == "Clients, Porto"


def test_write_asks_for_a_letter_to_them(ana: Room, qtbot: QtBot) -> None:
    head, asked = page(ana).head, []
    head.on_write(asked.append)
    head.write.click()
    assert asked == [ana.uids["Ana"]]


def test_who_asked_for_quiet_is_left_in_peace(ana: Room) -> None:
    ana.history.do(
        lambda: clients.edit_client(
            ana.desk(), ana.uids["Ana"], wish=Wish.QUIET, wish_since=date(2026, 3, 2), wish_note="A lot going on"
        )
    )
    head = page(ana).head
    assert head.banner.title.text() == "Ana asked for quiet"
    assert head.banner.text.text().startswith("Since 2 March. A lot going on. Nothing is suggested")
    assert not head.write.isEnabled()
    assert head.write.toolTip() == "Asked for quiet on 2 March"
    assert said(ana) == "Ana is left in peace."


def test_change_in_the_banner_asks_what_they_wish(ana: Room, qtbot: QtBot) -> None:
    ana.history.do(lambda: clients.edit_client(ana.desk(), ana.uids["Ana"], wish=Wish.QUIET, wish_note="Busy"))
    page(ana).head.banner.change.click()
    asked = QApplication.activeModalWidget()
    inputs = asked.form.inputs
    assert inputs["wish_note"].read() == "Busy"
    inputs["wish"].entry.setCurrentIndex(0)
    assert inputs["wish_note"].read() == ""
    qtbot.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not page(ana).head.banner.isVisible()
    assert saved(ana).wish.wish is Wish.WELCOME


# --- the menu ---------------------------------------------------------------------------------------------------


def test_circle_rhythm_fit_and_state_are_chosen_from_the_menu(ana: Room, qtbot: QtBot) -> None:
    choose(ana, "Circle", "Collectors")
    assert said(ana) == "Ana moved to Collectors."
    choose(ana, "Rhythm", "Every 6 months")
    assert said(ana) == "A check-in with Ana every 6 months."
    choose(ana, "Rhythm", "No rhythm")
    choose(ana, "Fit", "A joy")
    choose(ana, "State", "Resting")
    assert said(ana) == "Ana is resting."
    ana.press(qtbot, "Ctrl+Z")
    client = saved(ana)
    assert (client.belonging.own_rhythm, client.fit, client.state) == (NO_RHYTHM, Fit.JOY, State.ACTIVE)


def test_circles_that_are_there_are_offered(ana: Room) -> None:
    circles.add_circle(ana.desk(), "Neighbours", NO_RHYTHM)
    choose(ana, "Circle", "Neighbours")
    circle = next(one for one in order.circles(ana.studio) if one.name == "Neighbours")
    assert saved(ana).belonging.circle == circle.uid


def test_any_rhythm_can_be_theirs(ana: Room, qtbot: QtBot) -> None:
    choose(ana, "Rhythm", "Another rhythm")
    asked = QApplication.activeModalWidget()
    asked.form.inputs["count"].show_value(5)
    asked.form.inputs["unit"].show_value(Unit.WEEKS)
    asked.main.click()
    assert saved(ana).belonging.own_rhythm == Rhythm(5, Unit.WEEKS)


def test_a_pause_begins_and_ends(ana: Room) -> None:
    choose(ana, "Pause until")
    QApplication.activeModalWidget().main.click()
    assert said(ana) == "Ana is paused until 13 June."
    assert page(ana).head.banner.title.text() == "Ana is paused"
    page(ana).head.banner.change.click()
    assert not page(ana).head.banner.isVisible()
    assert saved(ana).pauses == ()


def test_somebody_goes_to_the_trash_and_comes_back(ana: Room, qtbot: QtBot) -> None:
    choose(ana, "Move Ana to the trash")
    assert said(ana) == "Ana moved to the trash."
    assert page(ana).client == ana.uids["Bo"]
    ana.press(qtbot, "Ctrl+Z")
    assert ana.window.clients.list.model.rowCount() == 2
    assert saved(ana).deleted_on is None


# --- the details beside it --------------------------------------------------------------------------------------


def test_ctrl_i_puts_the_details_away_and_brings_them_back(ana: Room, qtbot: QtBot) -> None:
    ana.press(qtbot, "Ctrl+I")
    assert not details(ana).isVisible()
    ana.press(qtbot, "Ctrl+I")
    assert details(ana).isVisible()
    assert details(ana).isAncestorOf(QApplication.focusWidget())


def test_in_a_small_window_the_details_lie_over_the_page(ana: Room, qtbot: QtBot) -> None:
    ana.window.resize(960, 640)
    QApplication.processEvents()
    assert not details(ana).isVisible()
    ana.press(qtbot, "Ctrl+I")
    assert details(ana).geometry().right() == page(ana).rect().right()
    assert page(ana).person.width() == page(ana).width()
    ana.press(qtbot, "Escape")
    assert not details(ana).isVisible()
    assert QApplication.focusWidget() is not None
    page(ana).head.panel.click()
    assert details(ana)._close.isVisible()
    details(ana)._close.click()
    assert not details(ana).isVisible()


def test_f6_goes_through_list_page_and_details(ana: Room, qtbot: QtBot) -> None:
    ana.window.clients.take_focus()
    ana.press(qtbot, "F6")
    assert QApplication.focusWidget() is page(ana).person.composer.field
    ana.press(qtbot, "F6")
    assert details(ana).isAncestorOf(QApplication.focusWidget())
