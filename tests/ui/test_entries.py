"""A line of the timeline: mended, moved to the trash, a promise kept or given up, a sale moved to another stage."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.domain.calendar import PartialDay
from clientcare.domain.money import Money
from clientcare.domain.records import Contact, Promise, Sale
from clientcare.domain.values import Channel, Feel, Stage
from clientcare.store.reads import timeline
from clientcare.ui.forms.form_dialog import FormDialog
from clientcare.ui.window import Window
from tests.ui.room import Room

Opening = Callable[[Room], Window]


@pytest.fixture
def ana(room: Room, opening: Opening) -> Room:
    """Ana bought a work, was promised something and called; her timeline has the focus."""
    room.add("Ana Ruiz", "2026-01-10", given="Ana")
    room.sell("Ana", "Low Tide", "2026-03-01")
    room.promise("Ana", "send the care sheet", "2026-03-02", due="2026-05-20")
    room.log("Ana", "She calld.", "2026-05-02", channel=Channel.CALL, feeling=Feel.HAPPY)
    window = opening(room)
    window.show_client(room.uids["Ana"])
    view = window.clients.page.person._timeline
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.choose(model(room).ids[0])
    return room


def model(room: Room) -> Any:
    return room.window.clients.page.person._model


def lines(room: Room) -> list[str]:
    return [model(room).sentence(place) for place in range(model(room).rowCount())]


def asked() -> FormDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, FormDialog)
    return found


def of(room: Room, words: str) -> str:
    """The uid of the line that says so."""
    return next(uid for place, uid in enumerate(model(room).ids) if words in model(room).sentence(place))


def choose(room: Room, words: str, action: str) -> None:
    """Chooses from the menu of that line."""
    deeds = room.window.clients.page.person._deeds
    deeds._open_menu(of(room, words), QPoint(0, 0))
    menu = deeds._menu
    next(each for each in menu.actions() if each.text().startswith(action)).trigger()
    menu.close()


def said(room: Room) -> str:
    return room.window.saying.toast._words.text()


def test_enter_mends_what_was_written(ana: Room, qtbot: QtBot) -> None:
    ana.press(qtbot, "Return")
    inputs = asked().form.inputs
    assert (inputs["text"].read(), inputs["feeling"].read()) == ("She calld.", Feel.HAPPY)
    inputs["text"].show_value("She called.")
    inputs["feeling"].show_value(Feel.DELIGHTED)
    qtbot.keyClick(asked(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert lines(ana)[0] == "Call. 2 May. She called.. Delighted"
    assert said(ana) == "Changed."
    assert ana.saved_contact("Ana").text == "She called."


def test_f2_mends_the_line_and_not_the_person(ana: Room, qtbot: QtBot) -> None:
    ana.press(qtbot, "F2")
    asked().form.inputs["on"].show_value(date(2026, 5, 3))
    asked().main.click()
    assert ana.saved_contact("Ana").on == date(2026, 5, 3)


def test_what_cannot_be_saved_stays_with_a_sentence(ana: Room, qtbot: QtBot) -> None:
    ana.press(qtbot, "Return")
    asked().form.inputs["on"].show_value(date(2027, 5, 3))
    asked().main.click()
    assert "is later" in asked().form.labelled["text"].wrong
    asked().reject()
    assert ana.saved_contact("Ana").on == date(2026, 5, 2)


def test_delete_moves_a_line_to_the_trash_and_undo_brings_it_back(ana: Room, qtbot: QtBot) -> None:
    before = lines(ana)
    ana.press(qtbot, "Delete")
    assert said(ana) == "Contact moved to the trash."
    assert lines(ana) == before[1:]
    view = ana.window.clients.page.person._timeline
    assert (QApplication.focusWidget(), view.currentIndex().row()) == (view, 0)
    ana.press(qtbot, "Ctrl+Z")
    assert lines(ana) == before
    assert any(isinstance(entry, Contact) for entry in ana.saved("Ana"))


def test_a_promise_is_kept_from_its_menu(ana: Room) -> None:
    choose(ana, "send the care sheet", "Kept")
    promise = next(entry for entry in ana.saved("Ana") if isinstance(entry, Promise))
    assert promise.kept_on == date(2026, 5, 14)


def test_a_promise_is_given_up_with_a_reason(ana: Room) -> None:
    choose(ana, "send the care sheet", "Give up")
    asked().form.inputs["reason"].show_value("She found it online")
    asked().main.click()
    promise = next(entry for entry in ana.saved("Ana") if isinstance(entry, Promise))
    assert (promise.given_up, promise.reason) == (True, "She found it online")


def test_a_sale_moves_to_another_stage_from_its_menu(ana: Room) -> None:
    choose(ana, "Bought Low Tide", "In the making")
    assert said(ana) == "Low Tide: in the making."
    sale = next(entry for entry in ana.saved("Ana") if isinstance(entry, Sale))
    assert (sale.stage, sale.delivered_on) == (Stage.MAKING, None)


def test_a_sale_is_mended_with_its_price_and_as_much_of_its_day_as_is_known(ana: Room) -> None:
    choose(ana, "Bought Low Tide", "Edit")
    inputs = asked().form.inputs
    inputs["price"].show_value("450 pounds")
    inputs["sold_on"].show_value("2026-03")
    asked().main.click()
    assert asked().form.labelled["price"].wrong == (
        "“450 pounds” is no price. It is written like 450 EUR or 450.00 EUR."
    )
    inputs["price"].show_value("450 EUR")
    asked().main.click()
    with ana.file() as studio:
        sale = next(one for one in timeline.timeline(studio, ana.uids["Ana"]) if isinstance(one, Sale))
        assert (sale.price, sale.sold_on) == (Money(45_000, "EUR"), PartialDay(2026, 3))


def test_what_the_app_itself_wrote_is_not_mended(ana: Room, qtbot: QtBot) -> None:
    ana.window.clients.page.person._deeds.mend(of(ana, "Moved to Clients"))
    assert QApplication.activeModalWidget() is None


def test_a_timeline_in_today_has_the_same_deeds(ana: Room, qtbot: QtBot) -> None:
    ana.press(qtbot, "Ctrl+1")
    assert ana.window.today.pane.person._deeds._view is ana.window.today.pane.person._timeline
