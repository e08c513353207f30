"""The form for a new reminder is made before it is wanted: whoever wants it, and when, it is as new."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.domain.settings import Theme
from clientcare.store.reads import timeline
from clientcare.ui.reminders.form import ReminderForm
from clientcare.ui.reminders.form_ahead import FormAhead
from clientcare.ui.reminders.repeat_fields import Way
from tests.ui.room import Room
from tests.ui.test_free_timer import held

PLACE = 2


@pytest.fixture
def calm(room: Room, qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    """A window on Reminders, in which nobody does anything."""
    room.add("Ana Ruiz", "2026-05-14", given="Ana")
    room.open(qtbot, qapp)
    room.window.go_to(PLACE)
    yield room
    room.window.close()


def ahead(room: Room) -> FormAhead:
    (found,) = room.window.screen_of(PLACE).findChildren(FormAhead)
    return found


def waiting(room: Room) -> list[ReminderForm]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [form for form in room.window.findChildren(ReminderForm) if not form.isVisible()]


def made(room: Room, qtbot: QtBot) -> ReminderForm:
    """The one that nobody has asked for yet."""
    qtbot.waitUntil(lambda: ahead(room).ready)
    (form,) = waiting(room)
    return form


def asked(room: Room, qtbot: QtBot) -> ReminderForm:
    """By the key; once what is typed reaches it."""
    room.press(qtbot, "Ctrl+R")
    form = QApplication.activeModalWidget()
    assert isinstance(form, ReminderForm)
    qtbot.waitUntil(form.isActiveWindow)
    assert QApplication.focusWidget() is form.what
    return form


def test_the_form_that_opens_is_the_one_that_was_made_before(calm: Room, qtbot: QtBot) -> None:
    waited = made(calm, qtbot)
    assert asked(calm, qtbot) is waited
    calm.type(qtbot, "Order paper")
    calm.press(qtbot, "Ctrl+Return")
    with calm.file() as studio:
        (saved,) = timeline.reminders(studio)
    assert (saved.title, saved.first_on, saved.client) == ("Order paper", date(2026, 5, 15), None)


def test_who_is_quicker_than_the_making_has_a_form_too(calm: Room, qtbot: QtBot) -> None:
    assert not ahead(calm).ready
    form = asked(calm, qtbot)
    assert form.first.day == date(2026, 5, 15)
    form.reject()
    assert made(calm, qtbot) is not form


def test_nothing_of_what_was_left_stands_in_the_next_form(calm: Room, qtbot: QtBot) -> None:
    made(calm, qtbot)
    first = asked(calm, qtbot)
    calm.type(qtbot, "Order paper")
    first.repeat.way.setCurrentIndex(1)
    first.hour.setText("9:30")
    calm.press(qtbot, "Escape")
    made(calm, qtbot)
    again = asked(calm, qtbot)
    assert again is not first
    assert (again.what.text(), again.hour.text(), again.repeat.way.value) == ("", "", Way.NEVER)


def test_the_form_of_yesterday_is_none_for_today(calm: Room, qtbot: QtBot) -> None:
    waited = made(calm, qtbot)
    calm.clock.advance(days=1)
    form = asked(calm, qtbot)
    assert form is not waited
    assert form.first.day == date(2026, 5, 16)


def test_it_is_for_the_day_and_the_person_it_is_asked_for(calm: Room, qtbot: QtBot) -> None:
    made(calm, qtbot)
    form = ahead(calm).take(calm.uids["Ana"], date(2026, 6, 2))
    form.open()
    assert (form.first.day, form.box.name, form.box.isVisible()) == (date(2026, 6, 2), "Ana Ruiz", True)
    form.reject()


def test_with_larger_text_another_form_is_made(calm: Room, qtbot: QtBot) -> None:
    small = made(calm, qtbot)
    width = small.hour.width()
    calm.look.choose(Theme.LIGHT, 200)
    large = made(calm, qtbot)
    assert large is not small
    assert large.hour.width() > width


def test_while_a_long_deed_holds_the_studio_none_is_made(calm: Room, qtbot: QtBot) -> None:
    made(calm, qtbot)
    form = asked(calm, qtbot)
    with held(calm.studio):
        form.reject()
        qtbot.wait(200)
        assert not ahead(calm).ready
    made(calm, qtbot)


def test_with_the_screen_its_form_goes(calm: Room, qtbot: QtBot) -> None:
    made(calm, qtbot)
    calm.history.ending.emit()
    qtbot.waitUntil(lambda: waiting(calm) == [])
