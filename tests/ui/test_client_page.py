"""A client's page: who they are at a glance, why they are left in peace, and editing them in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import circles, clients, sales
from clientcare.domain.calendar import NO_RHYTHM, PartialDay, Rhythm, Unit, YearlyDay
from clientcare.domain.money import Money
from clientcare.domain.records import Client, Reach
from clientcare.domain.values import Channel, Feel, Fit, State, Wish
from clientcare.store.reads import order, people, timeline
from clientcare.ui.client.details import Details
from clientcare.ui.client.group_view import GroupView
from clientcare.ui.client.new import NewClient
from clientcare.ui.client.page import ClientPage
from clientcare.ui.forms.inputs import Line, OneOf
from clientcare.ui.window import Window
from tests.ui.room import Room

Opening = Callable[[Room], Window]


@pytest.fixture
def ana(room: Room, opening: Opening) -> Room:
    """Ana bought two works, in two currencies; Bo sent her. Her page is open."""
    room.add("Bo Aster")
    room.add("Ana Ruiz", "2026-01-10", town="Porto", given="Ana", referred_by=room.uids["Bo"])
    on = PartialDay.parse("2026-05-01")
    for title, price in (("Low Tide", Money(45_000, "EUR")), ("Dune", Money(20_000, "USD"))):
        sales.add_sale(room.on("2026-05-01"), [room.uids["Ana"]], title, sold_on=on, delivered_on=on, price=price)
    room.log("Ana", "She loves it.", "2026-05-02", channel=Channel.VISIT, feeling=Feel.HAPPY)
    window = opening(room)
    window.show_client(room.uids["Ana"])
    return room


def page(room: Room) -> ClientPage:
    return room.window.clients.page


def details(room: Room) -> Details:
    return page(room).details


def group(room: Room, name: str) -> GroupView:
    return details(room).groups[name]


def said(room: Room) -> str:
    return room.window.saying.toast._words.text()


def choose(room: Room, *path: str) -> None:
    """Chooses from the menu behind the three dots."""
    menu = page(room).head.more.menu()
    menu.aboutToShow.emit()
    for words in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == words)
    next(action for action in menu.actions() if action.text().startswith(path[-1])).trigger()


def saved(room: Room, who: str = "Ana") -> Client:
    with room.file() as studio:
        found = people.client(studio, room.uids[who])
        assert found is not None
        return found


def asked_for_somebody_new(room: Room, qtbot: QtBot) -> NewClient:
    """The dialog that Ctrl+N opens, once keys reach its first field."""
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    room.press(qtbot, "Ctrl+N")
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, NewClient)
    qtbot.waitUntil(lambda: asked.isAncestorOf(QApplication.focusWidget() or room.window))
    return asked


# --- at a glance ------------------------------------------------------------------------------------------------


def test_the_strip_says_it_at_a_glance_and_adds_no_currencies(ana: Room) -> None:
    assert [(cell.label, cell.words) for cell in page(ana).head.strip.cells] == [
        ("Last contact", "12 days ago"),
        ("Next check-in", "2 November"),
        ("Works", "2 for EUR 450 and USD 200"),
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


# --- details ----------------------------------------------------------------------------------------------------


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


def test_a_birthday_is_added_from_the_quiet_link(ana: Room, qtbot: QtBot) -> None:
    details(ana)._links["dates"].click()
    editor = group(ana, "dates").editor
    assert editor is not None
    day = editor.form.inputs["dates"]._rows[0].form.inputs["day"]
    day.show_value(YearlyDay(6, 3))
    editor.save()
    assert group(ana, "dates").lines == ["Birthday, 3 June", "in 20 days"]
    assert not details(ana)._links["dates"].isVisible()
    with ana.file() as studio:
        assert [(one.title, one.day) for one in timeline.dates_of(studio, ana.uids["Ana"])] == [
            ("Birthday", YearlyDay(6, 3))
        ]


def test_the_thirtieth_of_february_gets_a_sentence(ana: Room) -> None:
    details(ana)._links["dates"].click()
    editor = group(ana, "dates").editor
    row = editor.form.inputs["dates"]._rows[0].form
    row.inputs["day"]._day.setText("30")
    row.inputs["day"]._month.choose(2)
    editor.save()
    assert row.labelled["day"].wrong == "There is no 30 February."
    assert group(ana, "dates").editor is editor
    with ana.file() as studio:
        assert timeline.dates_of(studio, ana.uids["Ana"]) == []


def test_a_date_without_a_day_gets_a_sentence_and_is_not_lost(ana: Room) -> None:
    details(ana)._links["dates"].click()
    editor = group(ana, "dates").editor
    editor.form.inputs["dates"]._rows[0].form.inputs["title"].show_value("Studio day")
    editor.save()
    assert editor.form.labelled["dates"].wrong == "Studio day has no day. Say which one, or remove it."
    assert group(ana, "dates").editor is editor


def test_a_language_nobody_offered_is_kept(ana: Room) -> None:
    clients.edit_client(ana.desk(), ana.uids["Ana"], language="cy")
    ana.window.show_client(ana.uids["Ana"])
    group(ana, "preference").edit()
    group(ana, "preference").editor.form.inputs["best_time"].show_value("after six")
    group(ana, "preference").editor.save()
    client = saved(ana)
    assert (client.language, client.best_time) == ("cy", "after six")


def test_a_date_is_switched_off_and_another_taken_away(ana: Room) -> None:
    clients.edit_client(ana.desk(), ana.uids["Ana"], birthday=YearlyDay(6, 3))
    from clientcare.book import dates

    dates.add_date(ana.desk(), ana.uids["Ana"], "Studio day", YearlyDay(9, 1, 2020))
    details(ana).refresh()
    group(ana, "dates").edit()
    rows = group(ana, "dates").editor.form.inputs["dates"]._rows
    rows[0].form.inputs["switched_on"].show_value(False)
    rows[1].remove.click()
    group(ana, "dates").editor.save()
    assert group(ana, "dates").lines == ["Birthday, 3 June", "not reminded of"]
    assert said(ana) == "Dates of Ana saved."


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


def test_last_in_touch_said_roughly_stays_as_it_was_said(ana: Room) -> None:
    group(ana, "last").edit()
    group(ana, "last").editor.form.inputs["said"].show_value("season")
    group(ana, "last").editor.save()
    assert saved(ana).last_in_touch_said == "season"


def test_a_click_on_a_face_opens_that_page(ana: Room, qtbot: QtBot) -> None:
    view = group(ana, "referred")
    place = view._lines.geometry().center()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert page(ana).client == ana.uids["Bo"]


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


# --- somebody new -----------------------------------------------------------------------------------------------


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
    assert asked.said == "Bo Aster is here already. Open the page of Bo"
    asked._meant.click()
    assert page(ana).client == ana.uids["Bo"]
    asked_for_somebody_new(ana, qtbot)
    ana.type(qtbot, "Bo Aster")
    ana.press(qtbot, "Return")
    assert ana.window.clients.list.model.rowCount() == 3


def test_a_new_client_without_a_name_is_asked_for_one(ana: Room, qtbot: QtBot) -> None:
    asked = asked_for_somebody_new(ana, qtbot)
    ana.press(qtbot, "Ctrl+Return")
    assert asked.form.labelled["name"].wrong == "The name is empty. Somebody needs a name to be found again."
    asked.reject()


def test_circles_that_are_there_are_offered(ana: Room) -> None:
    circles.add_circle(ana.desk(), "Neighbours", NO_RHYTHM)
    choose(ana, "Circle", "Neighbours")
    circle = next(one for one in order.circles(ana.studio) if one.name == "Neighbours")
    assert saved(ana).belonging.circle == circle.uid


def test_inputs_are_what_they_look_like(ana: Room) -> None:
    group(ana, "preference").edit()
    inputs = group(ana, "preference").editor.form.inputs
    assert isinstance(inputs["best_time"], Line)
    assert isinstance(inputs["channel"], OneOf)
    inputs["channel"].show_value(Channel.EMAIL)
    inputs["best_time"].show_value("in the morning")
    inputs["not_by"].show_value((Channel.CALL,))
    group(ana, "preference").editor.save()
    assert group(ana, "preference").lines == ["Prefers email, in the morning", "Rather no phone calls"]
