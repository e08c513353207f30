"""Artwork Archive's sheets: people with two addresses, and pieces whose buyers are known by name only (HEADERS)."""

from __future__ import annotations

import pytest

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.records import Address, Reach, Source
from clientcare.domain.values import ClientType, DateKind, SaleKind, Stage, State
from clientcare.exchange.incoming import Format, IncomingDate
from tests.exchange.sheets import (
    ARTWORK_CONTACTS,
    ARTWORK_PIECES,
    Cells,
    incoming,
    left_out,
    problems,
    sheet,
    sold,
)
from tests.exchange.studio import Studio, nothing_changes

GIVEN, FAMILY = "First Name / Company Name", "Last Name"
TO_GIVEN = "First Name/Company Name of who you sold/donated/gifted to"
TO_FAMILY = "Last Name of who you sold/donated/gifted to"
PIECE = {
    "Piece Name": "Blue Harbour",
    "Inventory Number": "A-1",
    "Medium": "Oil on canvas",
    "Height": "40",
    "Width": "50",
    "Status": "sold",
    "Price": "600.00",
    "Sale/Donation/Gift": "sale",
    "Sale/Donation/Gift Date": "05/01/2026",
    "Sale/Donation/Gift Price": "450.00",
    TO_GIVEN: "Ana",
    TO_FAMILY: "Ruiz",
}


def contacts(*rows: Cells) -> str:
    return sheet(ARTWORK_CONTACTS, *rows, usual={GIVEN: "Ana", FAMILY: "Ruiz"})


def pieces(*rows: Cells) -> str:
    return sheet(ARTWORK_PIECES, *rows, usual=PIECE)


def contact_with_addresses(*cells: str) -> str:
    """The headings of the two addresses are the same but for the first, so the cells go by their places."""
    heading, _ = contacts({}).split("\n", 1)
    places = heading.split(",")
    start = places.index("Primary Address 1")
    row = ["Ana", "Ruiz", *[""] * (start - 2), *cells]
    return f"{heading}\n{','.join(row)}\n"


# --- contacts --------------------------------------------------------------------------------------------------


def test_a_contact_is_somebody_with_all_the_sheet_knows() -> None:
    found = incoming(
        contacts(
            {
                "Title": "Dr.",
                "Nationality": "Spanish",
                "Birth Date": "03/14/1980",
                "Email": "ana@example.org",
                "Secondary Email": "a@example.org",
                "Mobile Phone": "+34600000000",
                "Notes": "Loves blue",
                "Bio": "Born by the sea",
                "Website": "ana.example.org",
                "Instagram Url": "ig.example.org/ana",
                "Company / Organization": "Harbour Ltd",
                "Job Title": "Owner",
                "Artist": "Yes",
                "Groups": "Fair 2025, Friends",
                "Contact Tags": "Collector",
                "Spouse First Name": "Bo",
            }
        )
    )
    (ana,) = found.people
    assert (found.formats, found.sales, ana.is_buyer) == ((Format.ARTWORK_ARCHIVE,), (), False)
    assert (ana.name, ana.prefix, ana.organisation, ana.role) == ("Ana Ruiz", "Dr.", "Harbour Ltd", "Owner")
    assert [reach.value for reach in ana.emails] == ["ana@example.org", "a@example.org"]
    assert ana.phones == (Reach("+34600000000", "mobile"),)
    assert ana.links == (Reach("ana.example.org"), Reach("ig.example.org/ana", "instagram"))
    assert ana.about == "Loves blue\n\nBorn by the sea"
    assert ana.dates == (IncomingDate("Birthday", YearlyDay(3, 14, 1980), DateKind.BIRTHDAY),)
    assert ana.tags == ("Fair 2025", "Friends", "Collector", "Artist")
    assert dict(ana.custom) == {"Nationality": "Spanish", "Spouse": "Bo"}
    assert ana.sources == (Source("Artwork Archive"),)


def test_the_two_addresses_are_told_apart_by_their_places() -> None:
    (ana,) = incoming(
        contact_with_addresses("Quay 1", "Hut 2", "Port", "", "0123", "Spain", "Hill 3", "", "Faro", "", "", "Portugal")
    ).people
    assert ana.addresses == (
        Address("Quay 1\nHut 2", "0123", "Port", "", "Spain"),
        Address("Hill 3", "", "Faro", "", "Portugal"),
    )
    (ana,) = incoming(contact_with_addresses("", "", "", "", "", "", "Hill 3", "", "Faro")).people
    assert ana.addresses == (Address("Hill 3", "", "Faro"),)


def test_the_numbers_above_the_headings_and_the_help_below_them_are_nobody() -> None:
    numbers = ",".join(str(place) for place in range(1, 37))
    found = incoming(f"{numbers}\n{contacts({GIVEN: 'Required', FAMILY: '', 'Title': 'eg: Mrs.'}, {})}")
    assert [(person.line, person.name) for person in found.people] == [(4, "Ana Ruiz")]
    assert left_out(found) == [(3, "What the sheet says about its columns.")]


def test_who_has_a_day_of_death_is_kept_in_memory_and_a_year_of_birth_is_no_birthday() -> None:
    (ana,) = incoming(contacts({"Birth Date": "1940", "Death Date": "2020"})).people
    assert (ana.state, ana.dates) == (State.IN_MEMORY, ())
    assert dict(ana.custom) == {"Born": "1940", "Died": "2020"}


def test_a_firm_is_a_firm_and_a_row_of_nothing_is_left_out() -> None:
    firm = {GIVEN: "Harbour Ltd", FAMILY: "", "Company / Organization": "Harbour Ltd"}
    found = incoming(contacts(firm, {GIVEN: "", FAMILY: "", "Title": "Dr."}))
    assert [(each.name, each.type, each.organisation) for each in found.people] == [
        ("Harbour Ltd", ClientType.ORGANISATION, "")
    ]
    assert left_out(found) == [(3, "It has no name, no e-mail and no phone.")]


# --- pieces ----------------------------------------------------------------------------------------------------


def test_a_piece_sold_is_a_sale_at_its_price_and_not_at_the_price_asked() -> None:
    found = incoming(pieces({"Sale Location": "Spring fair"}), currency="EUR")
    (sale,) = found.sales
    assert sold(found) == [("Ana Ruiz", "Blue Harbour", "450.00 EUR", "delivered")]
    assert (sale.external_id, sale.what, sale.where) == ("A-1", "Oil on canvas, 40 × 50", "Spring fair")
    assert (str(sale.sold_on), str(sale.delivered_on), sale.kind) == ("2026-05-01", "2026-05-01", None)


def test_the_currency_is_asked_because_the_sheet_has_none() -> None:
    assert [question.column for question in incoming(pieces({})).questions] == ["Currency"]


@pytest.mark.parametrize(("said", "day"), [("2019", "2019"), ("", "")])
def test_a_year_alone_or_no_day_is_a_sale_that_asks_for_nothing(said: str, day: str) -> None:
    (sale,) = incoming(pieces({"Sale/Donation/Gift Date": said}), currency="EUR").sales
    assert (sale.stage, str(sale.sold_on or ""), str(sale.delivered_on or "")) == (Stage.DELIVERED, day, day)
    assert sale.sold_on is None or sale.sold_on.whole is None


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"Sale/Donation/Gift": "gift"}, "Given away, not sold."),
        ({"Sale/Donation/Gift": "donation"}, "Given away, not sold."),
        ({"Sale/Donation/Gift": "", "Status": "available"}, "Not sold."),
        ({"Sale/Donation/Gift": ""}, "The order names nobody."),
        ({TO_GIVEN: "", TO_FAMILY: ""}, "The order names nobody."),
        ({"Piece Name": "Required"}, "What the sheet says about its columns."),
    ],
)
def test_a_piece_that_was_not_sold_or_to_nobody_named_is_left_out(cells: dict[str, str], why: str) -> None:
    found = incoming(pieces(cells))
    assert (found.people, found.sales, left_out(found)) == ((), (), [(2, why)])


def test_an_edition_sold_twice_is_two_sales() -> None:
    found = incoming(pieces({"Edition": "1/20"}, {"Edition": "2/20", TO_GIVEN: "Bo"}), currency="EUR")
    assert [(sale.external_id, sale.kind) for sale in found.sales] == [
        ("A-1 (Ana Ruiz, 05/01/2026)", SaleKind.EDITION),
        ("A-1 (Bo Ruiz, 05/01/2026)", SaleKind.EDITION),
    ]


def test_a_piece_without_a_name_or_with_a_day_that_is_none_is_told() -> None:
    found = incoming(
        pieces({"Piece Name": "", "Inventory Number": ""}, {"Sale/Donation/Gift Date": "spring"}), currency="EUR"
    )
    assert problems(found) == [
        (2, "The order has no number."),
        (3, "“spring” under Sale/Donation/Gift Date is no day."),
    ]


@pytest.mark.parametrize("first", [0, 1])
def test_the_buyer_of_a_piece_is_the_contact_who_alone_has_that_name(first: int) -> None:
    files = (contacts({"Email": "ana@example.org"}), pieces({"Sale/Donation/Gift Price": "€450.00"}))
    studio = Studio()
    studio.take(files[first])
    studio.take(files[1 - first])
    assert (studio.names, len(studio.sales)) == (["Ana Ruiz"], 1)
    for file in files:
        assert nothing_changes(studio.plan(file))


def test_where_two_contacts_have_the_name_the_buyer_is_neither_unasked() -> None:
    studio = Studio()
    studio.take(contacts({"Email": "ana@example.org"}, {"Email": "other@example.org"}))
    plan = studio.take(pieces({"Sale/Donation/Gift Price": "€450.00"}))
    assert [line.reason for line in plan.lines] == ["name_fits"]
    assert studio.names == ["Ana Ruiz"] * 3
