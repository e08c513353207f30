"""Thunderbird's address book comes in with commas, tabs or semicolons, in whatever letters it was saved."""

from __future__ import annotations

import pytest

from clientcare.domain.errors import CareError
from clientcare.domain.records import Address, Reach
from clientcare.domain.values import ClientType, DateKind
from clientcare.exchange.incoming import Format, Incoming, IncomingPerson
from clientcare.words.errors import sentence
from tests.exchange.cards import row, table
from tests.exchange.studio import Studio, nothing_changes

HEADINGS = (
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,"
    "Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,"
    "Home Country,Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,Job Title,Department,"
    "Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes"
)
ANA = {"Display Name": "Ana Ruiz", "First Name": "Ana", "Last Name": "Ruiz", "Primary Email": "ana@example.org"}


def incoming(*rows: dict[str, str]) -> Incoming:
    return Studio().read(table(HEADINGS, *(row(HEADINGS, **each) for each in rows)))


def person(**cells: str) -> IncomingPerson:
    found = incoming(ANA | cells)
    assert found.formats == (Format.THUNDERBIRD,)
    return found.people[0]


def born(year: str = "", month: str = "", day: str = "") -> tuple[list[str], str]:
    """The birthdays that come of three columns, and the note."""
    ana = person(**{"Birth Year": year, "Birth Month": month, "Birth Day": day})
    assert all(date.kind is DateKind.BIRTHDAY for date in ana.dates)
    return [str(date.day) for date in ana.dates], ana.about


def test_everything_of_a_contact_in_thunderbird_comes_in() -> None:
    ana = person(
        **{
            "Nickname": "Annie",
            "Secondary Email": "prints@example.org",
            "Screen Name": "annie9",
            "Work Phone": "100",
            "Fax Number": "200",
            "Mobile Number": "300",
            "Home Address": "Quay 1",
            "Home Address 2": "Floor 2",
            "Home City": "Port",
            "Home ZipCode": "1234",
            "Work Country": "Spain",
            "Job Title": "Head",
            "Department": "Prints",
            "Organization": "Harbour Ltd",
            "Web Page 1": "https://ana.example",
            "Custom 1": "oak, dark",
            "Notes": "Loves\nblue",
        }
    )
    assert (ana.name, ana.given, ana.family, ana.nickname) == ("Ana Ruiz", "Ana", "Ruiz", "Annie")
    assert (ana.organisation, ana.role, ana.about) == ("Harbour Ltd", "Head", "Loves\nblue")
    assert ana.emails == (Reach("ana@example.org", preferred=True), Reach("prints@example.org"))
    assert ana.phones == (Reach("100", "work"), Reach("200", "fax"), Reach("300", "mobile"))
    assert ana.addresses == (
        Address("Quay 1\nFloor 2", "1234", "Port", label="home"),
        Address(country="Spain", label="work"),
    )
    assert dict(ana.custom) == {"Screen name": "annie9", "Department": "Prints", "Custom 1": "oak, dark"}


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_delimiter_and_the_letters_are_found(delimiter: str, encoding: str) -> None:
    rows = [HEADINGS.split(","), row(HEADINGS, **ANA | {"Notes": "Łódź 名"}).split(",")]
    data = "".join(f"{delimiter.join(cells)}\r\n" for cells in rows).encode(encoding)
    (ana,) = Studio().read(data).people
    assert (ana.name, ana.emails[0].value, ana.about) == ("Ana Ruiz", "ana@example.org", "Łódź 名")


def test_a_comma_after_the_last_heading_is_nothing() -> None:
    found = Studio().read(f"{HEADINGS},\n{row(HEADINGS, **ANA)},\n")
    assert (found.problems, found.people[0].custom) == ((), ())


def test_a_cell_under_no_heading_is_said() -> None:
    found = Studio().read(f"{HEADINGS},\n{row(HEADINGS, **ANA)},lost\n")
    assert [(each.line, each.why) for each in found.problems] == [(2, "More cells than headings: lost.")]


def test_a_birthday_in_three_columns_may_have_no_year() -> None:
    assert born("1970", "11", "15") == (["1970-11-15"], "")
    assert born("", "02", "29") == (["02-29"], "")
    assert born() == ([], "")


def test_a_birthday_that_is_none_becomes_a_note() -> None:
    assert born("1970", "13", "1") == ([], "Birthday: 1970-13-1")
    assert born("1970") == ([], "Birthday: 1970")
    assert born("1970", "May", "1") == ([], "Birthday: 1970-May-1")
    assert born("19701970197019701970", "5", "1") == ([], "Birthday: 19701970197019701970-5-1")


def test_a_company_by_itself_is_an_organisation() -> None:
    (shop,) = incoming({"Display Name": "Harbour Ltd", "Organization": "Harbour Ltd", "Work Phone": "100"}).people
    assert (shop.name, shop.type) == ("Harbour Ltd", ClientType.ORGANISATION)


def test_e_mails_alone_are_people_known_by_them() -> None:
    found = Studio().read("Primary Email\nana@example.org\nbo@example.org\n")
    assert [each.name for each in found.people] == ["ana@example.org", "bo@example.org"]


def test_the_same_file_again_adds_nothing_and_a_newer_one_brings_what_is_new() -> None:
    studio = Studio()
    studio.take(table(HEADINGS, row(HEADINGS, **ANA)))
    assert nothing_changes(studio.take(table(HEADINGS, row(HEADINGS, **ANA))))
    studio.take(table(HEADINGS, row(HEADINGS, **ANA | {"Birth Month": "3", "Birth Day": "14"})))
    assert studio.dates_of("Ana Ruiz") == {"Birthday": "03-14"}
    assert studio.names == ["Ana Ruiz"]


def test_a_file_said_to_be_of_thunderbird_that_is_not_is_refused_in_one_sentence() -> None:
    with pytest.raises(CareError) as refused:
        Studio().read("Vorname;Nachname\nAna;Ruiz\n", format=Format.THUNDERBIRD)
    assert sentence(refused.value) == "file1 has no row with the headings Primary Email. Nothing was changed."
