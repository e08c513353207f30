"""Mira's studio is that of the pictures: every fact that follows from it by the rules holds on 14 May 2026."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import TypeVar

import pytest

from clientcare.book import contacts
from clientcare.book.desk import Desk
from clientcare.book.sample import make_mira
from clientcare.domain.care.items import Item
from clientcare.domain.errors import CareError
from clientcare.domain.records import Client, Contact, Entry, Feeling, KindWords, Promise, Sale
from clientcare.domain.values import Kind, Permission, Purpose, State, Wish
from clientcare.store.database import open_studio
from clientcare.store.loading import load
from clientcare.store.reads import care, order, people
from clientcare.store.reads.lists import Filters
from clientcare.store.studio import Studio
from tests.book.studios import NOW, TODAY

R = TypeVar("R", bound=Entry)

NEXT_CHECK_INS = {
    "Adaeze Okafor-Bell": "2026-08-11",
    "Aroha Fernleigh": "2026-07-01",
    "Bram Vesterholt": "2026-08-16",
    "Celeste Hartigan": "2026-09-17",
    "Dorothea Finch": "2026-08-03",
    "Eilidh Bramble": "2026-06-06",
    "Eino Birchmere": "2026-09-03",
    "Greta Paperbark": "2026-12-01",
    "Hana Skylark": "2026-07-12",
    "Harbour Café": "2026-08-20",
    "Imani Frost": "2026-06-08",
    "Ingrid Hollowood": "2026-11-07",
    "Jamal Thistlewood": "2026-06-02",
    "Kofi Lanternwood": "2026-05-15",
    "Lorcan Weatherby": "2026-08-13",
    "Mei-Ling Ashgrove": "2026-03-09",
    "Noor Saltmarsh": "2026-06-13",
    "Ottoline Crane": "2026-06-21",
    "Pia Lindqvist": None,
    "Priya Windmere": "2026-08-09",
    "Rosa & Benoît Marchpane": "2026-05-20",
    "Ruben Castellane": "2026-06-25",
    "Samir Pennywhistle": None,
    "Saskia Plum": "2026-11-14",
    "Seun Merriwether": "2026-10-11",
    "Tomás Quill": "2026-06-10",
    "Walter Quince": None,
    "Wilhelmina Oakes": "2026-11-27",
    "Yusuf Amberley": "2026-08-14",
}


@pytest.fixture(scope="module")
def mira(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    """Only looked at."""
    with open_studio(tmp_path_factory.mktemp("mira"), make=True, now=NOW) as studio:
        make_mira(Desk(studio, TODAY, NOW))
        yield studio


@pytest.fixture
def own(tmp_path) -> Iterator[Desk]:
    """To go on working in."""
    with open_studio(tmp_path / "mira", make=True, now=NOW) as studio:
        make_mira(Desk(studio, TODAY, NOW))
        yield Desk(studio, TODAY, NOW)


def everybody(studio: Studio) -> dict[str, Client]:
    return {client.name: client for client in load(studio, Client, "ORDER BY uid")}


def names(studio: Studio, uids: list[str] | tuple[str, ...]) -> list[str]:
    return [client.name for client in people.clients(studio, uids)]


def listed(studio: Studio, **filters: object) -> list[str]:
    return names(studio, people.ids(studio, Filters(**filters), people.Sort.NAME, TODAY))


def told(studio: Studio, item: Item) -> str:
    """An item as the table of what is to come tells it."""
    who = names(studio, [item.client])[0].split()[0] if item.client else "nobody"
    return f"{item.due_on:%d %b} {who} {item.kind}"


def all_of(studio: Studio, kind: type[R]) -> list[R]:
    """The entries of that kind."""
    return [entry for entry in load(studio, Entry, "WHERE deleted_on IS NULL ORDER BY seq") if isinstance(entry, kind)]


def test_today_shows_the_six_cards_of_the_picture_in_their_order(mira: Studio) -> None:
    page = care.today(mira, TODAY)
    cards = [
        (names(mira, [card.client or ""])[0], [(item.kind, str(item.due_on)) for item in card.items])
        for card in page.cards
    ]
    assert cards == [
        ("Priya Windmere", [(Kind.REPLY, "2026-05-10")]),
        ("Adaeze Okafor-Bell", [(Kind.THANKS, "2026-05-12"), (Kind.THANKS, "2026-05-12")]),
        ("Jamal Thistlewood", [(Kind.THANKS, "2026-05-13")]),
        ("Ingrid Hollowood", [(Kind.PROMISE, "2026-05-14")]),
        ("Rosa & Benoît Marchpane", [(Kind.DATE, "2026-05-16")]),
        ("Mei-Ling Ashgrove", [(Kind.CHECK_IN, "2026-03-09")]),
    ]
    assert names(mira, page.looked_after) == ["Saskia Plum", "Yusuf Amberley"]
    assert (page.waiting, page.places_used, page.daily_limit) == (0, 2, 5)


def test_what_comes_until_mid_june_is_what_the_pictures_name(mira: Studio) -> None:
    coming = [told(mira, item) for item in care.upcoming(mira, TODAY, date(2026, 6, 14))]
    assert coming == [
        "15 May Hana reminder",
        "15 May Kofi check_in",
        "16 May Rosa date",
        "18 May Adaeze after_sale",
        "20 May Rosa check_in",
        "22 May nobody reminder",
        "02 Jun Jamal check_in",
        "03 Jun Adaeze date",
        "06 Jun Eilidh check_in",
        "08 Jun Imani check_in",
        "10 Jun Tomás check_in",
        "11 Jun Adaeze after_sale",
        "13 Jun Noor check_in",
        "14 Jun Harbour after_sale",
    ]


def test_everybody_is_checked_in_with_on_the_day_written_beside_them(mira: Studio) -> None:
    rows = people.rows(mira, [client.uid for client in everybody(mira).values()], TODAY)
    due = {row.name: str(row.next_check_in_on) if row.next_check_in_on else None for row in rows}
    assert due == NEXT_CHECK_INS


def test_the_uids_are_the_numbers_of_the_page(mira: Studio) -> None:
    uids = sorted(client.uid for client in everybody(mira).values())
    assert uids == [f"00000000-0000-0000-0000-{number:012x}" for number in range(101, 130)]


def test_the_circles_have_the_people_of_the_pictures(mira: Studio) -> None:
    count = order.members(mira)
    assert {circle.name: count[circle.uid] for circle in order.circles(mira)} == {
        "Our people": 5,
        "Collectors": 6,
        "Clients": 9,
        "Keep warm": 4,
        "New & curious": 3,
        "No rhythm": 2,
    }


def test_the_lists_beside_name_those_they_should(mira: Studio) -> None:
    assert listed(mira, long_distance=True) == ["Dorothea Finch", "Lorcan Weatherby", "Mei-Ling Ashgrove"]
    assert listed(mira, never_asked=True) == ["Dorothea Finch", "Greta Paperbark", "Lorcan Weatherby"]
    assert listed(mira, not_yet_spoken_to=True) == ["Dorothea Finch", "Lorcan Weatherby", "Pia Lindqvist"]
    assert listed(mira, overdue=True) == ["Mei-Ling Ashgrove"]
    assert listed(mira, quiet=True) == ["Samir Pennywhistle"]


def test_what_was_said_and_bought_adds_up(mira: Studio) -> None:
    said, sold = all_of(mira, Contact), [sale for sale in all_of(mira, Sale) if sale.stage.bought]
    assert len(said) == 90
    assert all(contact.is_care and date(2025, 5, 15) <= contact.on <= TODAY for contact in said)
    assert sum(contact.minutes or 0 for contact in said) == 1090
    first = {uid: min(sale.on.last for sale in sold if uid in sale.clients) for sale in sold for uid in sale.clients}
    known = [contact for contact in said if first.get(contact.clients[0], date.max) <= contact.on]
    assert (len(known), sum(contact.minutes or 0 for contact in known)) == (84, 990)
    assert len(first) == 24
    assert sum(1 for count in Counter(uid for sale in sold for uid in sale.clients).values() if count > 1) == 10
    assert sum(1 for client in everybody(mira).values() if client.referred_by) == 7


def test_feelings_and_kind_words_are_all_there(mira: Studio) -> None:
    feels = Counter(feeling.feel.value for feeling in all_of(mira, Feeling))
    assert feels == {"delighted": 14, "happy": 18, "fine": 3, "unsure": 1, "unhappy": 1}
    words = all_of(mira, KindWords)
    assert len(words) == 9
    assert sum(1 for one in words if one.permission is Permission.YES) == 4
    about = {sale.uid: sale.title for sale in all_of(mira, Sale)}
    assert Counter(about[one.sale] for one in words if one.sale)["Morning Tram"] == 2


def test_thanks_came_within_two_days(mira: Studio) -> None:
    thanks = [contact for contact in all_of(mira, Contact) if contact.purpose is Purpose.THANKS]
    days = [
        min(later)
        for sale in sorted(all_of(mira, Sale), key=lambda sale: sale.on.last)
        if sale.stage.bought
        and sale.on.last >= date(2025, 5, 15)
        and sale.entered_on == sale.on.last
        and (
            later := [
                (one.on - sale.on.last).days for one in thanks if one.clients == sale.clients and one.on >= sale.on.last
            ]
        )
    ]
    assert sorted(days) == sorted([2, 2, 2, 2, 1, 2, 1, 1, 2, 2, 2])


def test_people_are_as_they_are_told(mira: Studio) -> None:
    found = everybody(mira)
    adaeze, samir, pia = found["Adaeze Okafor-Bell"], found["Samir Pennywhistle"], found["Pia Lindqvist"]
    assert (adaeze.phones[0].value, adaeze.best_time, adaeze.not_by) == ("555 0142", "in the morning", ("call",))
    assert (samir.wish.wish, str(samir.wish.since)) == (Wish.QUIET, "2026-03-02")
    assert (pia.wish.wish, pia.imported_on) == (Wish.NO_PROMOTIONS, date(2026, 4, 20))
    assert {name for name, client in found.items() if client.photo} == {
        *("Adaeze Okafor-Bell", "Ingrid Hollowood", "Mei-Ling Ashgrove"),
        *("Noor Saltmarsh", "Seun Merriwether", "Tomás Quill"),
    }
    assert all(client.town and client.state is State.ACTIVE for client in found.values())
    assert [promise.kept_on for promise in all_of(mira, Promise)] == [date(2026, 4, 2), None]


def test_a_thank_you_to_adaeze_moves_her_check_in_to_14_august(own: Desk) -> None:
    adaeze = everybody(own.studio)["Adaeze Okafor-Bell"].uid
    contacts.log_contact(own, [adaeze], purpose=Purpose.THANKS, text="Thank you for giving it a home.")
    (row,) = people.rows(own.studio, [adaeze], TODAY)
    assert row.next_check_in_on == date(2026, 8, 14)


def test_with_all_six_done_tomorrow_brings_kofi_and_hana(own: Desk) -> None:
    by_name = everybody(own.studio)
    for name, purpose in (
        ("Priya Windmere", Purpose.REPLY),
        ("Adaeze Okafor-Bell", Purpose.THANKS),
        ("Jamal Thistlewood", Purpose.THANKS),
        ("Rosa & Benoît Marchpane", Purpose.GREETING),
        ("Mei-Ling Ashgrove", Purpose.CHECK_IN),
    ):
        contacts.log_contact(own, [by_name[name].uid], purpose=purpose)
    promise = care.items(own.studio, by_name["Ingrid Hollowood"].uid, TODAY)[0]
    contacts.log_contact(own, [by_name["Ingrid Hollowood"].uid], answers=(promise.key,))
    page = care.today(own.studio, TODAY)
    assert (page.cards, len(page.looked_after)) == ((), 8)
    tomorrow = care.today(own.studio, date(2026, 5, 15))
    assert [told(own.studio, card.items[0]) for card in tomorrow.cards] == [
        "15 May Hana reminder",
        "15 May Kofi check_in",
    ]


def test_mei_ling_waited_out_a_snooze(mira: Studio) -> None:
    assert "Mei-Ling Ashgrove" not in [
        names(mira, [card.client or ""])[0] for card in care.today(mira, date(2026, 5, 13)).cards
    ]


def test_it_is_made_in_an_empty_studio_only(own: Desk) -> None:
    with pytest.raises(CareError, match="studio_not_empty"):
        make_mira(own)
