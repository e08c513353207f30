"""Outlook for Windows, Outlook.com and tables made of Apple's contacts come in by their headings."""

from __future__ import annotations

import pytest

from clientcare.domain.errors import CareError
from clientcare.domain.records import Address, Reach
from clientcare.domain.values import ClientType, DateKind
from clientcare.exchange.incoming import Format, Incoming, IncomingPerson, SourceFile
from clientcare.exchange.layout import DateOrder
from clientcare.exchange.reading import read
from clientcare.words.errors import sentence
from tests.exchange.cards import row, table
from tests.exchange.studio import Studio, nothing_changes

WINDOWS = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,"
    "Business Street 3,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,"
    "Home Street 2,Home Street 3,Home City,Home State,Home Postal Code,Home Country/Region,Other Street,"
    "Other Street 2,Other Street 3,Other City,Other State,Other Postal Code,Other Country/Region,Assistant's Phone,"
    "Business Fax,Business Phone,Business Phone 2,Callback,Car Phone,Company Main Phone,Home Fax,Home Phone,"
    "Home Phone 2,ISDN,Mobile Phone,Other Fax,Other Phone,Pager,Primary Phone,Radio Phone,TTY/TDD Phone,Telex,"
    "Account,Anniversary,Assistant's Name,Billing Information,Birthday,Business Address PO Box,Categories,Children,"
    "Directory Server,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,E-mail 2 Type,"
    "E-mail 2 Display Name,E-mail 3 Address,E-mail 3 Type,E-mail 3 Display Name,Gender,Government ID Number,Hobby,"
    "Home Address PO Box,Initials,Internet Free Busy,Keywords,Language,Location,Manager's Name,Mileage,Notes,"
    "Office Location,Organizational ID Number,Other Address PO Box,Priority,Private,Profession,Referred By,"
    "Sensitivity,Spouse,User 1,User 2,User 3,User 4,Web Page"
)
ONLINE = (
    "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,"
    "E-mail 3 Address,Home Phone,Business Phone,Mobile Phone,IMAddress,Job Title,Department,Company,Home Street,"
    "Home City,Home State,Home Postal Code,Home Country/Region,Personal Web Page,Spouse,Schools,Hobby,Web Page,"
    "Birthday,Anniversary,Notes"
)
USUAL = {
    "E-mail Type": "SMTP",
    "E-mail Display Name": "Ana Ruiz (ana@example.org)",
    "Gender": "Unspecified",
    "Priority": "Normal",
    "Private": "False",
    "Sensitivity": "Normal",
    "Birthday": "0/0/00",
    "Anniversary": "0/0/00",
    "Initials": "A.R.",
    "Government ID Number": "12345678Z",
}
"""What Outlook writes for everybody."""


def incoming(text: str | bytes, name: str = "contacts.csv", dates: DateOrder | None = None) -> Incoming:
    data = text.encode() if isinstance(text, str) else text
    return read([SourceFile(name, data)], Studio().options(dates=dates))


def person(headings: str, **cells: str) -> IncomingPerson:
    found = incoming(table(headings, row(headings, **cells)))
    assert found.formats == (Format.OUTLOOK,)
    assert found.problems == ()
    return found.people[0]


def test_outlook_has_92_columns() -> None:
    assert len(WINDOWS.split(",")) == 92


def test_everything_of_a_contact_in_outlook_comes_in() -> None:
    ana = person(
        WINDOWS,
        **USUAL
        | {
            "Title": "Dr",
            "First Name": "Ana",
            "Last Name": "Ruiz",
            "Company": "Harbour Ltd",
            "Department": "Prints",
            "Job Title": "Head",
            "Business Street": "Quay 1",
            "Business Street 2": "Floor 2",
            "Business City": "Port",
            "Business Postal Code": "'1234",
            "Business Country/Region": "Portugal",
            "Business Address PO Box": "Box 9",
            "Home City": "Faro",
            "Business Phone": "100",
            "Home Fax": "200",
            "Mobile Phone": "'+351 300",
            "Primary Phone": "'+351 300",
            "E-mail Address": "ana@example.org",
            "E-mail 2 Address": "prints@example.org",
            "Birthday": "24/9/1980",
            "Anniversary": "1/2/2011",
            "Categories": "Collectors;Fair 2025",
            "Notes": "Loves\nblue",
            "Spouse": "Bo",
            "Manager's Name": "Cy",
            "User 1": "oak frames",
            "Web Page": "https://ana.example",
        },
    )
    assert (ana.name, ana.prefix, ana.given, ana.family) == ("Dr Ana Ruiz", "Dr", "Ana", "Ruiz")
    assert (ana.organisation, ana.role, ana.about) == ("Harbour Ltd", "Head", "Loves\nblue")
    assert ana.emails == (Reach("ana@example.org"), Reach("prints@example.org"))
    assert ana.phones == (Reach("100", "work"), Reach("200", "home fax"), Reach("+351 300", "mobile, main", True))
    assert ana.addresses == (
        Address("Quay 1\nFloor 2\nBox 9", "1234", "Port", "", "Portugal", "work"),
        Address(town="Faro", label="home"),
    )
    assert [(date.kind, str(date.day)) for date in ana.dates] == [
        (DateKind.ANNIVERSARY, "2011-02-01"),
        (DateKind.BIRTHDAY, "1980-09-24"),
    ]
    assert ana.tags == ("Collectors", "Fair 2025")
    assert ana.links == (Reach("https://ana.example"),)
    assert dict(ana.custom) == {"Department": "Prints", "Spouse": "Bo", "Manager": "Cy", "User 1": "oak frames"}


def test_what_outlook_writes_for_everybody_says_nothing_of_them() -> None:
    ana = person(WINDOWS, **USUAL | {"First Name": "Ana"})
    assert (ana.dates, ana.custom, ana.about) == ((), (), "")


def test_outlook_of_a_european_windows_writes_semicolons_and_letters_of_its_own() -> None:
    headings = WINDOWS.replace("Home Country/Region", "Home Country").replace(",", ";")
    cells = ["Ána" if name == "First Name" else "España" * (name == "Home Country") for name in headings.split(";")]
    (ana,) = incoming(f"{headings}\r\n{';'.join(cells)}\r\n".encode("cp1252")).people
    assert (ana.name, ana.addresses[0].country) == ("Ána", "España")


def test_a_contact_of_outlook_online_comes_in_too() -> None:
    ana = person(
        ONLINE,
        **{
            "First Name": "Ana",
            "Last Name": "Ruiz",
            "Nickname": "Annie",
            "Given Yomi": "Ah-na",
            "Surname Yomi": "Ru-ees",
            "E-mail Address": "ana@example.org",
            "IMAddress": "ana.im",
            "Schools": "Port School",
            "Personal Web Page": "https://ana.example",
            "Birthday": "1980-09-24",
        },
    )
    assert (ana.name, ana.nickname, ana.phonetic) == ("Ana Ruiz", "Annie", "Ah-na Ru-ees")
    assert ana.links == (Reach("https://ana.example", "personal"),)
    assert str(ana.dates[0].day) == "1980-09-24"
    assert dict(ana.custom) == {"Messenger": "ana.im", "Schools": "Port School"}


def test_outlook_asked_for_a_few_columns_only_is_known_by_how_it_spells_e_mail() -> None:
    found = incoming("First Name;Last Name;E-mail Address\nAna;Ruiz;ana@example.org\n")
    assert (found.formats, found.people[0].name) == ((Format.OUTLOOK,), "Ana Ruiz")


def test_a_company_without_a_person_is_an_organisation() -> None:
    shop = person(WINDOWS, **{"Company": "Harbour Ltd", "Business Phone": "100"})
    assert (shop.name, shop.type) == ("Harbour Ltd", ClientType.ORGANISATION)


# --- days ----------------------------------------------------------------------------------------------------


def born(*said: str, dates: DateOrder | None = None) -> Incoming:
    rows = (row(WINDOWS, **{"First Name": f"Ana {at}", "Birthday": day}) for at, day in enumerate(said))
    return incoming(table(WINDOWS, *rows), dates=dates)


def days(found: Incoming) -> list[str]:
    return [str(date.day) for each in found.people for date in each.dates]


def test_one_birthday_decides_the_order_of_all() -> None:
    assert days(born("5/6/1980", "24/9/1980")) == ["1980-06-05", "1980-09-24"]
    assert days(born("5/6/1980", "9/24/1980")) == ["1980-05-06", "1980-09-24"]


def test_birthdays_whose_order_nothing_decides_are_asked_for() -> None:
    assert [(each.column, each.choices) for each in born("5/6/1980").questions] == [("Birthday", ("dmy", "mdy"))]
    answered = born("5/6/1980", dates=DateOrder.DMY)
    assert (answered.questions, days(answered)) == ((), ["1980-06-05"])
    assert born("1980-06-05", "").questions == ()


def test_a_birthday_is_never_in_the_future() -> None:
    assert days(born("24/9/31", "24/9/07")) == ["1931-09-24", "2007-09-24"]
    assert born("5/12/26").questions != (), "that 5 December 2026 is to come says nothing of a birthday"


def test_a_year_that_nobody_told_is_none() -> None:
    assert days(born("24/9/1604", "1/1/4501")) == ["09-24"]


def test_a_birthday_that_is_no_day_becomes_a_note() -> None:
    (ana,) = born("31/2/1980").people
    assert (ana.dates, ana.about) == ((), "Birthday: 31/2/1980")


# --- as Apple labels it --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headings",
    [
        "First Name,Last Name,Email (home),Phone (mobile),Home Street,Home ZIP,Birthday,Note",
        "First Name,Last Name,Home Email,Phone: cell,Home Street,Home Postal Code,Birthday,Notes",
    ],
)
def test_a_table_made_of_apples_contacts_keeps_their_labels(headings: str) -> None:
    found = incoming(f"{headings}\nAna,Ruiz,ana@example.org,100,Quay 1,1234,--12-01,Loves blue\n")
    (ana,) = found.people
    assert found.formats == (Format.APPLE,)
    assert (ana.name, ana.about, days(found)) == ("Ana Ruiz", "Loves blue", ["12-01"])
    assert (ana.emails, ana.phones) == ((Reach("ana@example.org", "home"),), (Reach("100", "mobile"),))
    assert ana.addresses == (Address("Quay 1", "1234", label="home"),)


def test_a_column_that_nobody_knows_is_kept_under_its_name() -> None:
    (ana,) = incoming("First Name,Last Name,Home Email,Favourite colour\nAna,Ruiz,none yet,blue\n").people
    assert dict(ana.custom) == {"Favourite colour": "blue", "E-mail home": "none yet"}
    assert ana.emails == ()


# --- bad and repeated ----------------------------------------------------------------------------------------


def test_the_same_file_again_adds_nothing() -> None:
    studio = Studio()
    file = table(WINDOWS, row(WINDOWS, **USUAL | {"First Name": "Ana", "E-mail Address": "ana@example.org"}))
    studio.take(file)
    assert nothing_changes(studio.take(file))
    assert studio.names == ["Ana"]


def test_a_row_that_names_nobody_is_left_out_and_said() -> None:
    found = incoming(table(WINDOWS, row(WINDOWS, **USUAL), row(WINDOWS, **{"First Name": "Ana"})))
    assert [each.name for each in found.people] == ["Ana"]
    assert [(each.line, each.why) for each in found.left_out] == [(2, "It has no name, no e-mail and no phone.")]


def test_a_file_said_to_be_of_outlook_that_is_not_is_refused_in_one_sentence() -> None:
    with pytest.raises(CareError) as refused:
        Studio().read("Vorname,Nachname\nAna,Ruiz\n", format=Format.OUTLOOK)
    said = "file1 has no row with the headings E-mail 2 Display Name, Assistant's Phone. Nothing was changed."
    assert sentence(refused.value) == said
