"""Somebody new: a name is enough, and who is here already is said calmly."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.domain.records import Reach
from clientcare.ui.client.new import NewClient
from tests.ui.client_page import page, said, saved
from tests.ui.room import Room


def asked_for_somebody_new(room: Room, qtbot: QtBot) -> NewClient:
    """The dialog that Ctrl+N opens, once keys reach its first field."""
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    room.press(qtbot, "Ctrl+N")
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, NewClient)
    qtbot.waitUntil(lambda: asked.isAncestorOf(QApplication.focusWidget() or room.window))
    return asked


def test_somebody_new_needs_only_a_name(ana: Room, qtbot: QtBot) -> None:
    ana.press(qtbot, "Ctrl+1")
    asked_for_somebody_new(ana, qtbot)
    ana.type(qtbot, "Cleo Fern")
    ana.press(qtbot, "Return")
    assert page(ana).head.names.name == "Cleo Fern"
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page(ana).person.composer.field)
    assert said(ana) == "Cleo added."


def test_what_else_is_known_of_somebody_new_is_kept(ana: Room, qtbot: QtBot) -> None:
    ana.window.clients.list.head.new.click()
    asked = QApplication.activeModalWidget()
    for name, value in {"name": "Cleo Fern", "email": "cleo@example.org", "town": "Graz", "because": "Fair"}.items():
        asked.form.inputs[name].show_value(value)
    asked.form.inputs["said"].show_value("month")
    asked.form.inputs["referred_by"].show_value(ana.uids["Bo"])
    asked.main.click()
    ana.uids["Cleo"] = page(ana).client
    cleo = saved(ana, "Cleo")
    assert (cleo.emails[0].value, cleo.town, cleo.sources[0].source) == ("cleo@example.org", "Graz", "Fair")
    assert (cleo.last_in_touch_said, cleo.referred_by) == ("month", ana.uids["Bo"])


def test_somebody_who_is_here_already_is_said_calmly_and_never_in_the_way(ana: Room, qtbot: QtBot) -> None:
    asked = asked_for_somebody_new(ana, qtbot)
    ana.type(qtbot, "Bo Aster")
    qtbot.waitUntil(lambda: asked.said == "Bo Aster is here already. Open the page of Bo")
    asked.here.button.click()
    assert page(ana).client == ana.uids["Bo"]
    asked_for_somebody_new(ana, qtbot)
    ana.type(qtbot, "Bo Aster")
    ana.press(qtbot, "Return")
    assert ana.window.clients.list.model.rowCount() == 3


def test_a_slip_in_a_name_an_e_mail_and_a_phone_are_known_again(ana: Room, qtbot: QtBot) -> None:
    ana.add("Ada Plum", emails=(Reach("ada@example.org"),), phones=(Reach("+49 170 555 0142"),))
    asked = asked_for_somebody_new(ana, qtbot)
    for name, typed, says in (
        ("name", "Ada Plumm", "Ada Plum is here already. Open the page of Ada"),
        ("email", "ADA@example.org", "Ada Plum has this e-mail. Open the page of Ada"),
        ("phone", "0049 170 5550142", "Ada Plum has this phone. Open the page of Ada"),
    ):
        asked.form.inputs[name].show_value(typed)
        qtbot.waitUntil(lambda says=says: asked.said == says)
        asked.form.inputs[name].show_value("")
        qtbot.waitUntil(lambda: not asked.said)
    asked.reject()


def test_a_first_name_alone_is_nobody_yet(ana: Room, qtbot: QtBot) -> None:
    asked = asked_for_somebody_new(ana, qtbot)
    ana.type(qtbot, "Ana")
    qtbot.waitUntil(lambda: not asked.here.preparing.works)
    asked.here._look()
    assert asked.said == ""
    ana.type(qtbot, " R")
    qtbot.waitUntil(lambda: bool(asked.said))
    asked.reject()


def test_a_new_client_without_a_name_is_asked_for_one(ana: Room, qtbot: QtBot) -> None:
    asked = asked_for_somebody_new(ana, qtbot)
    ana.press(qtbot, "Ctrl+Return")
    assert asked.form.labelled["name"].wrong == "The name is empty. Somebody needs a name to be found again."
    asked.reject()
