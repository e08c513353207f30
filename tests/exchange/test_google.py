"""Google Contacts come in with the headings of today and with those of old."""

from __future__ import annotations

from clientcare.domain.records import Address, Reach
from clientcare.domain.values import ClientType, DateKind
from clientcare.exchange.incoming import Format, IncomingPerson
from tests.exchange.cards import row, table
from tests.exchange.studio import Studio

NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,"
    "Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,"
    "E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,"
    "Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Postal Code,"
    "Relation 1 - Label,Relation 1 - Value,Website 1 - Label,Website 1 - Value,Event 1 - Label,Event 1 - Value,"
    "Custom Field 1 - Label,Custom Field 1 - Value,IM 1 - Service,IM 1 - Value"
)
OLD = (
    "Name,Given Name,Additional Name,Family Name,Nickname,Birthday,Occupation,Notes,Group Membership,E-mail 1 - Type,"
    "E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title,"
    "Relation 1 - Type,Relation 1 - Value"
)


def people(headings: str, *rows: dict[str, str]) -> tuple[IncomingPerson, ...]:
    found = Studio().read(table(headings, *(row(headings, **each) for each in rows)))
    assert found.formats == (Format.GOOGLE,)
    return found.people


def cells(**values: str) -> dict[str, str]:
    return values


def test_everything_of_a_contact_of_today_comes_in() -> None:
    (ana,) = people(
        NEW,
        {
            "First Name": "Ana",
            "Middle Name": "Maria",
            "Last Name": "Ruiz, Jr.",
            "Phonetic First Name": "Ah-na",
            "Nickname": "Annie",
            "Organization Name": "Harbour, Ltd",
            "Organization Title": 'Head of ""Prints""'.replace('""', "'"),
            "Organization Department": "Prints",
            "Birthday": "--12-01",
            "Notes": "Line one\nLine two",
            "Photo": "https://photos.example/ana",
            "Labels": "* myContacts ::: Collectors ::: * friends",
            "E-mail 1 - Label": "Home",
            "E-mail 1 - Value": "ana@example.org ::: ana2@example.org",
            "E-mail 2 - Label": "* Work",
            "E-mail 2 - Value": "work@example.org",
            "Phone 1 - Label": "Mobile",
            "Phone 1 - Value": "+34 600 000 000",
            "Address 1 - Label": "Home",
            "Address 1 - Formatted": "Quay 1\nPort",
            "Address 1 - Street": "Quay 1",
            "Address 1 - City": "Port",
            "Relation 1 - Label": "Spouse",
            "Relation 1 - Value": "Bo",
            "Website 1 - Label": "Profile",
            "Website 1 - Value": "https://ana.example",
            "Event 1 - Label": "Anniversary",
            "Event 1 - Value": "2011-01-13",
            "Custom Field 1 - Label": "Frame",
            "Custom Field 1 - Value": "oak",
            "IM 1 - Service": "Skype",
            "IM 1 - Value": "ana.skype",
        },
    )
    assert (ana.name, ana.given, ana.middle, ana.family) == ("Ana Maria Ruiz, Jr.", "Ana", "Maria", "Ruiz, Jr.")
    assert (ana.nickname, ana.phonetic, ana.organisation) == ("Annie", "Ah-na", "Harbour, Ltd")
    assert ana.emails == (
        Reach("ana@example.org", "home"),
        Reach("ana2@example.org", "home"),
        Reach("work@example.org", "work", preferred=True),
    )
    assert ana.phones == (Reach("+34 600 000 000", "mobile"),)
    assert ana.links == (Reach("https://ana.example", "profile"),)
    assert ana.addresses == (Address("Quay 1", "", "Port", label="home"),)
    assert {(date.kind, str(date.day)) for date in ana.dates} == {
        (DateKind.BIRTHDAY, "12-01"),
        (DateKind.ANNIVERSARY, "2011-01-13"),
    }
    assert ana.about == "Line one\nLine two"
    assert ana.tags == ("Collectors", "friends")
    assert dict(ana.custom) == {"Department": "Prints", "Spouse": "Bo", "Frame": "oak", "Skype": "ana.skype"}


def test_contacts_with_the_headings_of_old_come_in() -> None:
    (ana,) = people(
        OLD,
        {
            "Name": "Ana Ruiz",
            "Given Name": "Ana",
            "Family Name": "Ruiz",
            "Birthday": "1975-12-12",
            "Occupation": "Baker",
            "Group Membership": "* My Contacts ::: Fair",
            "E-mail 1 - Type": "* Home",
            "E-mail 1 - Value": "ana@example.org",
            "Phone 1 - Value": "12345",
            "Relation 1 - Type": "Spouse",
            "Relation 1 - Value": "Bo",
        },
    )
    assert ana.emails == (Reach("ana@example.org", "home", preferred=True),)
    assert (ana.given, ana.family, str(ana.dates[0].day)) == ("Ana", "Ruiz", "1975-12-12")
    assert ana.tags == ("My Contacts", "Fair")
    assert dict(ana.custom) == {"Occupation": "Baker", "Spouse": "Bo"}


def test_a_contact_without_a_name_takes_the_next_best_and_an_empty_one_is_nobody() -> None:
    found = people(
        NEW,
        {"Organization Name": "Blue Harbour Ltd"},
        {"E-mail 1 - Value": "bo@example.org"},
        {"Phone 1 - Value": "12345"},
        {"Notes": "nobody"},
    )
    assert [(each.name, each.type) for each in found] == [
        ("Blue Harbour Ltd", ClientType.ORGANISATION),
        ("bo@example.org", ClientType.PERSON),
        ("12345", ClientType.PERSON),
    ]


def test_an_address_of_which_only_the_whole_is_told_is_kept_whole() -> None:
    (ana,) = people(NEW, {"First Name": "Ana", "Address 1 - Formatted": "Quay 1\nPort"})
    assert ana.addresses == (Address("Quay 1\nPort"),)


def test_days_that_are_none_become_notes() -> None:
    (ana,) = people(NEW, {"First Name": "Ana", "Birthday": "in spring", "Event 1 - Value": "2011-02-30"})
    assert ana.dates == ()
    assert ana.about == "Birthday: in spring\n\nImportant date: 2011-02-30"
