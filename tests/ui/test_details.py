"""The details of a client: what is known, and editing it in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import clients
from clientcare.domain.records import Reach
from clientcare.domain.values import Channel
from clientcare.store.reads import timeline
from clientcare.ui.forms.inputs import Line, OneOf
from tests.ui.client_page import details, group, page, said, saved
from tests.ui.room import Room


def test_details_show_what_is_known_and_offer_the_rest_quietly(ana: Room) -> None:
    assert group(ana, "referred").lines == ["Bo Aster"]
    assert not group(ana, "likes").isVisible()
    assert [link.text() for link in details(ana)._links.values() if not link.isHidden()][:3] == [
        "Add for next time",
        "Add an e-mail or phone",
        "Add a preference",
    ]


def test_f2_edits_the_names_enter_saves(ana: Room, qtbot: QtBot) -> None:
    ana.press(qtbot, "F2")
    ana.press(qtbot, "Ctrl+A")
    ana.type(qtbot, "Ana Ruiz Ferro")
    ana.press(qtbot, "Return")
    assert page(ana).head.names.name == "Ana Ruiz Ferro"
    assert said(ana) == "Details of Ana saved."
    assert saved(ana).name == "Ana Ruiz Ferro"


def test_esc_restores_what_was_there(ana: Room, qtbot: QtBot) -> None:
    ana.press(qtbot, "F2")
    ana.type(qtbot, "Nobody")
    ana.press(qtbot, "Escape")
    assert group(ana, "names").editor is None
    assert saved(ana).name == "Ana Ruiz"


def test_somebody_without_a_name_is_not_saved(ana: Room, qtbot: QtBot) -> None:
    ana.press(qtbot, "F2")
    ana.press(qtbot, "Ctrl+A")
    ana.press(qtbot, "Delete")
    ana.press(qtbot, "Return")
    editor = group(ana, "names").editor
    assert editor is not None
    assert editor.form.labelled["name"].wrong == "The name is empty. Somebody needs a name to be found again."
    assert not ana.window.saying.banner.isVisible()


def test_a_language_nobody_offered_is_kept(ana: Room) -> None:
    clients.edit_client(ana.desk(), ana.uids["Ana"], language="cy")
    ana.window.show_client(ana.uids["Ana"])
    group(ana, "preference").edit()
    group(ana, "preference").editor.form.inputs["best_time"].show_value("after six")
    group(ana, "preference").editor.save()
    client = saved(ana)
    assert (client.language, client.best_time) == ("cy", "after six")


def test_ways_to_reach_them_are_edited_as_a_list(ana: Room) -> None:
    group(ana, "contact").edit()
    emails = group(ana, "contact").editor.form.inputs["emails"]
    emails._rows[0].form.inputs["value"].show_value("ana@example.org")
    emails._add.click()
    emails._rows[1].form.inputs["value"].show_value("studio@example.org")
    emails._rows[1].form.inputs["preferred"].show_value(True)
    group(ana, "contact").editor.save()
    assert group(ana, "contact").lines == ["studio@example.org", "ana@example.org"]
    assert saved(ana).emails == (Reach("ana@example.org"), Reach("studio@example.org", preferred=True))


def test_a_time_zone_tells_the_hour_there_and_one_that_is_none_gets_a_sentence(ana: Room) -> None:
    group(ana, "there").edit()
    editor = group(ana, "there").editor
    editor.form.inputs["time_zone"].show_value("Pacific/Nowhere")
    editor.save()
    wrong = editor.form.labelled["time_zone"].wrong
    assert wrong == "“Pacific/Nowhere” is no time zone. It is written like Europe/Lisbon."
    editor.form.inputs["time_zone"].show_value("Asia/Tokyo")
    editor.save()
    assert group(ana, "there").lines == ["18:12 there now, Asia/Tokyo"]


def test_nobody_is_referred_in_a_circle(ana: Room, qtbot: QtBot) -> None:
    ana.window.show_client(ana.uids["Bo"])
    assert group(ana, "referred").lines == ["Sent to you", "Ana Ruiz"]
    group(ana, "referred").edit()
    ana.type(qtbot, "ana")
    ana.press(qtbot, "Return")
    ana.press(qtbot, "Return")
    editor = group(ana, "referred").editor
    assert editor.form.labelled["referred_by"].wrong == (
        "Nobody is referred by themselves or by someone they sent, and Bo Aster sent them."
    )


def test_a_relation_is_added_and_taken_away(ana: Room, qtbot: QtBot) -> None:
    group(ana, "relations").edit()
    ana.type(qtbot, "bo")
    ana.press(qtbot, "Return")
    row = group(ana, "relations").editor.form.inputs["relations"]._rows[0].form
    row.inputs["kind"].show_value("partner")
    group(ana, "relations").editor.save()
    assert group(ana, "relations").lines == ["Bo Aster", "Partner"]
    group(ana, "relations").edit()
    group(ana, "relations").editor.form.inputs["relations"]._rows[0].remove.click()
    group(ana, "relations").editor.save()
    with ana.file() as studio:
        assert timeline.relations_of(studio, ana.uids["Ana"]) == []


def test_enter_on_a_group_turns_it_into_fields(ana: Room, qtbot: QtBot) -> None:
    clients.edit_client(ana.desk(), ana.uids["Ana"], how_met="At the fair")
    ana.window.show_client(ana.uids["Ana"])
    group(ana, "how_met").setFocus(Qt.FocusReason.TabFocusReason)
    assert group(ana, "how_met").accessibleName() == "How we met: At the fair"
    ana.press(qtbot, "F2")
    assert group(ana, "names").editor is None
    assert group(ana, "how_met").editor.isAncestorOf(QApplication.focusWidget())
    ana.press(qtbot, "Escape")
    ana.press(qtbot, "Return")
    assert group(ana, "how_met").editor is not None


def test_the_menu_of_a_group_copies_and_opens_pages(ana: Room, qtbot: QtBot) -> None:
    clients.edit_client(ana.desk(), ana.uids["Ana"], emails=(Reach("ana@example.org"),))
    ana.window.show_client(ana.uids["Ana"])
    actions = {action.text(): action for action in group(ana, "contact")._fill_menu().actions()}
    actions["Copy ana@example.org"].trigger()
    assert QGuiApplication.clipboard().text() == "ana@example.org"
    opens = group(ana, "referred")._fill_menu().actions()[1]
    assert opens.text() == "Open the page of Bo Aster"
    opens.trigger()
    assert page(ana).client == ana.uids["Bo"]


def test_likes_are_several_lines_and_ctrl_enter_saves(ana: Room, qtbot: QtBot) -> None:
    details(ana)._links["likes"].click()
    ana.type(qtbot, "Harbours")
    ana.press(qtbot, "Return")
    ana.type(qtbot, "<b>coffee</b>")
    ana.press(qtbot, "Ctrl+Return")
    assert group(ana, "likes").lines == ["Harbours\n<b>coffee</b>"]
    assert QApplication.focusWidget() is group(ana, "likes")
    assert saved(ana).likes == "Harbours\n<b>coffee</b>"


def test_fields_left_open_wait_for_ones_return(ana: Room, qtbot: QtBot) -> None:
    details(ana)._links["about"].click()
    ana.type(qtbot, "Two tall rooms")
    ana.window.show_client(ana.uids["Bo"])
    assert group(ana, "about").editor is None
    ana.window.show_client(ana.uids["Ana"])
    assert group(ana, "about").editor.form.inputs["about"].read() == "Two tall rooms"


def test_tags_own_fields_and_sources_are_kept(ana: Room) -> None:
    group(ana, "tags").edit()
    group(ana, "tags").editor.form.inputs["tags"].show_value("harbours, kitchen,, harbours")
    group(ana, "tags").editor.save()
    group(ana, "custom").edit()
    row = group(ana, "custom").editor.form.inputs["custom"]._rows[0].form
    row.inputs["name"].show_value("Wall")
    row.inputs["value"].show_value("2 m")
    group(ana, "custom").editor.save()
    assert group(ana, "tags").lines == ["harbours", "kitchen"]
    assert group(ana, "custom").lines == ["Wall: 2 m"]
    client = saved(ana)
    assert (client.tags, client.custom[0].value) == (("harbours", "kitchen"), "2 m")


def test_a_click_on_a_face_opens_that_page(ana: Room, qtbot: QtBot) -> None:
    view = group(ana, "referred")
    place = view._lines.geometry().center()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert page(ana).client == ana.uids["Bo"]


def test_inputs_are_what_they_look_like(ana: Room) -> None:
    group(ana, "preference").edit()
    inputs = group(ana, "preference").editor.form.inputs
    assert isinstance(inputs["best_time"], Line)
    assert isinstance(inputs["channel"], OneOf)
    inputs["channel"].show_value(Channel.EMAIL)
    inputs["best_time"].show_value("in the morning")
    inputs["not_by"].show_value((Channel.CALL,))
    group(ana, "preference").editor.save()
    assert group(ana, "preference").lines == ["Email, in the morning", "Rather no phone calls"]
