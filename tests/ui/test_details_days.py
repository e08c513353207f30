"""The days of a client: birthdays and others, added, mended and switched off in place."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from clientcare.book import clients
from clientcare.domain.calendar import YearlyDay
from clientcare.store.reads import timeline
from tests.ui.client_page import details, group, said, saved
from tests.ui.room import Room


def test_a_birthday_is_added_from_the_quiet_link(ana: Room, qtbot: QtBot) -> None:
    details(ana)._links["dates"].click()
    editor = group(ana, "dates").editor
    assert editor is not None
    day = editor.form.inputs["dates"]._rows[0].form.inputs["day"]
    day.show_value(YearlyDay(6, 3))
    editor.save()
    assert group(ana, "dates").lines == ["Birthday, 3 June", "in 20 days", "First work, 1 May 2026"]
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
    assert group(ana, "dates").lines == ["Birthday, 3 June", "not reminded of", "First work, 1 May 2026"]
    assert said(ana) == "Dates of Ana saved."


def test_last_in_touch_said_roughly_stays_as_it_was_said(ana: Room) -> None:
    group(ana, "last").edit()
    group(ana, "last").editor.form.inputs["said"].show_value("season")
    group(ana, "last").editor.save()
    assert saved(ana).last_in_touch_said == "season"
