"""People with everything a card or a table can hold, as the tests of files going out ask for them."""

from __future__ import annotations

from typing import Any

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.records import Address, Client, CustomField, ImportantDate, Reach, WishSpan
from clientcare.domain.values import ClientType, DateKind, Wish
from tests.exchange.studio import NOW, TODAY, Studio

UID = "0b2f6c1e-8a54-4d0e-9d1b-3f6a2c7e5d10"


def ana(studio: Studio, **values: Any) -> Client:
    """Ana Ruiz, of whom a lot is known."""
    return studio.add(
        "Ana Ruiz",
        **{
            "uid": UID,
            "given": "Ana",
            "family": "Ruiz",
            "nickname": "Anita, of the harbour",
            "sort_name": "Ruiz, Ana",
            "phonetic": "AH-na",
            "organisation": "Harbour; Sons",
            "role": "Owner",
            "pronouns": "she/her",
            "language": "pt",
            "time_zone": "Europe/Lisbon",
            "about": "Blue, never red; two cats\nand a dog\\cat",
            "emails": (Reach("ana@example.org", "work"), Reach("ana@home.example", "Summer house", preferred=True)),
            "phones": (Reach("+351 21 000 000", "mobile", preferred=True), Reach("12345", "work fax")),
            "links": (Reach("https://ana.example/a,b;c", "Shop", preferred=True), Reach("https://ana.example")),
            "addresses": (
                Address("Quay 1\nGate, 2", "1000-001", "Lisbon", "LX", "Portugal", "home", preferred=True),
                Address("Far 2", town="Faro", label="BEACH"),
            ),
            "tags": ("Collector", "Fair, spring"),
            "custom": (CustomField("Shoe size", "38; wide"), CustomField("pets", "2")),
            "wishes": (WishSpan(Wish.NO_PROMOTIONS, TODAY),),
            **values,
        },
    )


def organisation(studio: Studio, **values: Any) -> Client:
    return studio.add("Harbour Gallery", type=ClientType.ORGANISATION, **values)


def date_of(client: Client, title: str, day: str, kind: DateKind = DateKind.OWN) -> ImportantDate:
    stamps: dict[str, Any] = {"entered_on": TODAY, "seq": 1, "created_at": NOW, "updated_at": NOW}
    uid = f"{client.uid}-{title}"
    return ImportantDate(uid=uid, client=client.uid, title=title, day=YearlyDay.parse(day), kind=kind, **stamps)
