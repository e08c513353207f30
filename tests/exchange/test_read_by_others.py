"""Cards and calendars that went out, read by vobjectx alone, which takes every line by itself and strictly."""

from __future__ import annotations

from datetime import time
from typing import Any

import pytest
import vobjectx
from hypothesis import given
from hypothesis import strategies as st

from clientcare.domain.records import Reach
from clientcare.domain.values import DateKind
from clientcare.exchange.calendar_out import check_in_event, date_event, reminder_event, to_ics
from clientcare.exchange.vcard.writer import Outgoing, Version, to_vcards
from tests.exchange.people_out import ana, date_of, organisation
from tests.exchange.studio import NOW, Studio
from tests.exchange.test_calendar_out import FIRST, HABITS, birthday, reminder

BOTH = pytest.mark.parametrize("version", list(Version))
ANY_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=120).map(str.strip)


def components(content: bytes) -> list[Any]:
    """The cards or calendars in it; after the last line end it sees one more, of nothing."""
    return [each for each in vobjectx.read_components(content.decode()) if each.contents]


def said(component: Any, name: str) -> list[str]:
    """Every value of a property, its escapes taken off."""
    return [str(line.value) for line in component.contents.get(name, ())]


@BOTH
def test_vobjectx_alone_reads_the_cards(version: Version) -> None:
    studio = Studio()
    client = ana(studio)
    day = date_of(client, "Birthday", "1980-02-29", DateKind.BIRTHDAY)
    card, other = components(to_vcards([Outgoing(client, (day,)), Outgoing(organisation(studio))], version))
    assert (said(card, "FN"), said(other, "FN")) == (["Ana Ruiz"], ["Harbour Gallery"])
    assert said(card, "VERSION") == [version.value]
    assert said(card, "EMAIL") == ["ana@example.org", "ana@home.example"]
    assert [each.removeprefix("tel:") for each in said(card, "TEL")] == ["+351 21 000 000", "12345"]
    assert said(card, "NOTE") == [client.about]
    assert said(card, "BDAY")[0].replace("-", "") == "19800229"
    assert "Lisbon" in said(card, "ADR")[0]


@BOTH
@given(name=ANY_TEXT.filter(bool), about=ANY_TEXT.filter(bool))
def test_vobjectx_reads_any_text_of_a_card(version: Version, name: str, about: str) -> None:
    client = Studio().add(name, about=about, phones=(Reach("12345", preferred=True),))
    (card,) = components(to_vcards([Outgoing(client)], version))
    assert said(card, "FN") == [name]
    assert said(card, "NOTE") == [about]


def test_vobjectx_alone_reads_the_calendar() -> None:
    events = (
        date_event(birthday("02-29"), "Ana", HABITS),
        reminder_event(reminder(rule="FREQ=WEEKLY", time=time(9)), "Bo", FIRST, [], HABITS),
        check_in_event("ana", "Łucja", FIRST, NOW, HABITS),
    )
    (calendar,) = components(to_ics(events))
    found = [each for each in calendar.get_children() if each.name == "VEVENT"]
    assert [said(each, "SUMMARY")[0] for each in found] == [
        "Ana: Birthday",
        "Tea; with, Bo (Bo)",
        "Check in with Łucja",
    ]
    assert len({said(each, "UID")[0] for each in found}) == 3
