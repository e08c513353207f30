"""The agenda holds everything that is due, and each thing once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from clientcare.book import clients, contacts, marks, promises, reminders, sales
from clientcare.book.desk import Desk
from clientcare.book.sample import make_mira, make_sample
from clientcare.domain.calendar import PartialDay
from clientcare.domain.care.items import Item
from clientcare.store.database import open_studio
from clientcare.store.reads import agenda, care
from clientcare.store.studio import Studio

TODAY = date(2026, 5, 14)
NOW = datetime(2026, 5, 14, 9, 12, tzinfo=UTC)
UNTIL = date(2026, 6, 14)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_studio(tmp_path / "studio", make=True, now=NOW) as studio:
        yield Desk(studio, TODAY, NOW)


def due(studio: Studio, until: date = UNTIL) -> list[Item]:
    people = list(agenda.whom(studio, TODAY, until))
    found = [item for items in agenda.of_people(studio, TODAY, until, people).values() for item in items]
    return sorted([*found, *agenda.of_nobody(studio, TODAY, until)], key=lambda item: (item.due_on, item.key))


def told(items: list[Item]) -> list[str]:
    return [f"{item.due_on:%d %b} {item.kind}" for item in items]


def test_it_is_what_the_page_of_the_studio_says(desk: Desk) -> None:
    make_mira(desk)
    assert len(due(desk.studio)) == 6 + 14  # Adaeze is thanked twice
    assert [item for item in due(desk.studio) if item.due_on > TODAY] == sorted(
        care.upcoming(desk.studio, TODAY, UNTIL), key=lambda item: (item.due_on, item.key)
    )


def test_it_is_today_and_what_is_to_come_for_many_people(desk: Desk) -> None:
    make_sample(desk, 300)
    page = care.today(desk.studio, TODAY, everyone=True)
    open_now = {item.key for card in page.cards for item in card.items if item.due_on <= TODAY}
    coming = {item.key for item in care.upcoming(desk.studio, TODAY, UNTIL)}
    found = due(desk.studio)
    assert {item.key for item in found} == open_now | coming
    assert len(found) == len(open_now | coming)


def test_a_reminder_of_this_afternoon_is_there_in_the_morning(desk: Desk) -> None:
    reminders.add_reminder(desk, "Water the plants", TODAY, time=time(16))
    ana = clients.add_client(desk, "Ana").main
    reminders.add_reminder(desk, "Call her", TODAY, client=ana, time=time(17))
    assert {item.because.title for item in due(desk.studio, TODAY)} == {"Water the plants", "Call her"}


def test_a_series_comes_with_each_of_its_days_but_is_overdue_once(desk: Desk) -> None:
    ana = clients.add_client(desk, "Ana").main
    reminders.add_reminder(desk, "Water", TODAY - timedelta(days=20), client=ana, rule="FREQ=WEEKLY")
    found = [item for item in due(desk.studio, date(2026, 5, 25)) if item.because.title == "Water"]
    assert told(found) == ["24 Apr reminder", "15 May reminder", "22 May reminder"]


def test_what_is_snoozed_is_hidden(desk: Desk) -> None:
    ana = clients.add_client(desk, "Ana").main
    promise = promises.make_promise(desk, [ana], "send it", due_on=TODAY).main
    assert told(due(desk.studio, TODAY)) == ["14 May promise"]
    marks.snooze(desk, f"promise:{promise}", TODAY + timedelta(days=3))
    assert due(desk.studio, TODAY) == []


def test_a_deed_says_whose_part_it_changes(desk: Desk) -> None:
    ana, ben = (clients.add_client(desk, name).main for name in ("Ana", "Ben"))
    change = contacts.log_contact(desk, [ana], text="Hello")
    assert agenda.concerned(desk.studio, change) == [ana]
    assert ben not in agenda.concerned(desk.studio, change)


def test_of_reminders_for_nobody_only_those_of_a_deed_are_asked_for(desk: Desk) -> None:
    ana = clients.add_client(desk, "Ana").main
    oil = reminders.add_reminder(desk, "Oil", TODAY - timedelta(days=7), rule="FREQ=WEEKLY").main
    reminders.add_reminder(desk, "Water", TODAY)
    hers = reminders.add_reminder(desk, "Call her", TODAY, client=ana).main
    done = marks.done(desk, f"reminder:{oil}:2026-05-07")
    assert agenda.reminders_touched(done) == {oil}
    every = [item for item in agenda.of_nobody(desk.studio, TODAY, UNTIL) if item.because.uid == oil]
    assert agenda.of_nobody(desk.studio, TODAY, UNTIL, {oil, hers}) == every
    assert told(every)[0] == "21 May reminder"  # done late, it is done up to today


def test_a_question_of_next_year_reaches_there(desk: Desk) -> None:
    ana = clients.add_client(desk, "Ana").main
    bought = PartialDay.of(TODAY)
    sales.add_sale(desk, [ana], "Low Tide", sold_on=bought, delivered_on=bought)
    assert "14 May after_sale" in told(due(desk.studio, date(2027, 5, 14)))
    assert "14 May after_sale" in told(due(desk.studio, date(2035, 5, 14)))
