"""Tables that no program wrote: what their columns hold is guessed, told and remembered, and read by that."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientcare.domain.errors import CareError
from clientcare.domain.frozen import replace
from clientcare.domain.values import Stage, Wish
from clientcare.exchange.decided import Decided, Joining
from clientcare.exchange.incoming import Incoming, Options, SourceFile
from clientcare.exchange.layout import DateOrder
from clientcare.exchange.mapped.column_map import parse, to_json
from clientcare.exchange.mapped.looking import look
from clientcare.exchange.plan import Plan
from clientcare.exchange.planning import plan_of
from clientcare.exchange.reading import read
from tests.exchange.studio import TODAY, Studio

GUESSING = Options(today=TODAY, guesses=True, circles=("Our people", "Collectors", "Clients"))
PEOPLE = (
    "Full name;E-mail;Town;Bought;Date of sale;Group;Birthday;Newsletter;Comments\n"
    'Leilani Moss;leilani@moss.example;Hilo;"Dune Grass; Last Ferry";03/11/2024;collector;12.06.;yes;Loves trams\n'
    "Kofi Lanternwood;kofi@lantern.example;Accra;Tide;17/01/2025;regular;03.02.1979;no;\n"
)
BIG_CARTEL = (
    "Number,Buyer first name,Buyer last name,Buyer email,Completed at,Items,Total price,Shipping status\n"
    "ABCD-1,Ana,Ruiz,ana@example.org,2026-03-04,Blue Harbour,450.00,shipped\n"
    "ABCD-1,,,,,Frame,,\n"
    "ABCD-2,Bo,Okafor,bo@example.org,2026-05-04,Tide,120.00,unshipped\n"
    "ABCD-3,Cy,Pereira,cy@example.org,2026-05-05,Gull,20.00,refunded\n"
)


def table(text: str, name: str = "list.csv") -> SourceFile:
    return SourceFile(name, text.encode("utf-8"))


def said(text: str, options: Options = GUESSING) -> Incoming:
    return read([table(text)], options)


def follow(studio: Studio, incoming: Incoming) -> Plan:
    known = studio.known()
    plan = plan_of(incoming, known)
    studio.put(plan, known)
    return plan


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        ("Name,E-mail,Phone,Town", ["name", "email", "phone", "town"]),
        (
            "Vorname,Nachname,E-Mail-Adresse,Straße,PLZ,Ort",
            ["given", "family", "email", "address.street", "address.postcode", "address.town"],
        ),
        (
            "Nombre,Apellidos,Correo electrónico,Móvil,Cumpleaños",
            ["given", "family", "email", "phone", "date.birthday"],
        ),
        ("Nom,Courriel,Anniversaire,Remarques", ["name", "email", "date.birthday", "about"]),
        ("Nome,Cognome,Cellulare", ["given", "family", "phone"]),
        ("Email,Mail,e-mail address", ["email", "email.2", "email.3"]),
        ("Name,Date", ["name", "custom.Date"]),
        ("Name,Work,Price,Date", ["name", "sale.title", "sale.price", "sale.sold_on"]),
        ("Client,Work,Order number,Number", ["name", "sale.title", "sale.external_id", "custom.Number"]),
        ("Name,Title", ["name", "custom.Title"]),
        ("Name,Do not contact,Unsubscribed", ["name", "wish.peace", "wish.unsubscribed"]),
        ("Name,Shoe size", ["name", "custom.Shoe size"]),
        ("Name,Name", ["name", "custom.Name"]),
    ],
)
def test_columns_are_known_by_what_people_call_them(headings: str, fields: list[str]) -> None:
    row = ",".join("03/11/2024" if "at" in each else "x" for each in headings.split(","))
    assert list(look(table(f"{headings}\n{row}\n"), GUESSING).map.fields) == fields


def test_a_column_is_known_by_its_values_and_an_empty_one_is_passed_over() -> None:
    looked = look(table("Wer,Reach,Call,Page,Never\nAna,a@x.org,+34 600 000 001,https://ana.example,\n"), GUESSING)
    assert looked.map.fields == ("custom.Wer", "email", "phone", "link", "skip")


def test_a_table_without_headings_names_its_people_all_the_same() -> None:
    looked = look(table("Ana Ruiz;ana@example.org\nBo Lind;bo@example.org\n"), GUESSING)
    assert (looked.map.header_row, looked.map.fields, looked.delimiter) == (0, ("custom.Column 1", "email"), ";")
    lone = look(table("Ana Ruiz;+34 600 000 001\n"), GUESSING)
    assert lone.map.fields == ("name", "phone")


def test_headings_may_stand_below_a_title() -> None:
    looked = look(table("My people,,\n,,\nName,E-mail,Town\nAna,ana@example.org,Porto\n"), GUESSING)
    assert (looked.map.header_row, looked.headings) == (3, ("Name", "E-mail", "Town"))


def test_the_list_of_the_picture_is_read_as_the_picture_shows_it() -> None:
    read_so = said(PEOPLE)
    leilani, kofi = read_so.people
    assert (leilani.name, leilani.town, leilani.circle, leilani.about) == (
        "Leilani Moss",
        "Hilo",
        "Collectors",
        "Loves trams",
    )
    assert [str(each.day) for each in (*leilani.dates, *kofi.dates)] == ["06-12", "1979-02-03"]
    assert (leilani.wish, kofi.wish, kofi.tags) == (Wish.WELCOME, Wish.NO_PROMOTIONS, ("regular",))
    assert [(each.title, str(each.sold_on), each.stage) for each in read_so.sales] == [
        ("Dune Grass", "2024-11-03", Stage.DELIVERED),
        ("Last Ferry", "2024-11-03", Stage.DELIVERED),
        ("Tide", "2025-01-17", Stage.DELIVERED),
    ]
    assert not read_so.questions


def test_days_that_can_be_read_in_two_ways_are_asked_for_with_one_of_them() -> None:
    text = "Name,Work,Date of sale\nAna,Tide,03/11/2024\n"
    (asked,) = said(text).questions
    assert (asked.column, asked.choices, asked.example) == ("Date of sale", ("dmy", "mdy"), "03/11/2024")
    (sale,) = said(text, replace(GUESSING, dates=DateOrder.MDY)).sales
    assert str(sale.sold_on) == "2024-03-11"


def test_a_price_without_a_currency_is_asked_for_once() -> None:
    text = "Name,Work,Price\nAna,Tide,450\nBo,Gull,1.250\n"
    assert [each.choices for each in said(text).questions] == [()]
    prices = [str(each.price) for each in said(text, replace(GUESSING, currency="EUR")).sales]
    assert prices[0] == "450.00 EUR"


@pytest.mark.parametrize(
    ("cells", "prices"),
    [
        (("1.250", "49,37"), ["1250.00 EUR", "49.37 EUR"]),
        (("1,250", "49.37"), ["1250.00 EUR", "49.37 EUR"]),
        (("€450", "-"), ["450.00 EUR", "None"]),
    ],
)
def test_prices_are_read_as_the_column_writes_them(cells: tuple[str, str], prices: list[str]) -> None:
    text = f"Name;Work;Price\nAna;Tide;{cells[0]}\nAna;Gull;{cells[1]}\n"
    assert [str(each.price) for each in said(text, replace(GUESSING, currency="EUR")).sales] == prices


@pytest.mark.parametrize(
    ("cell", "stage"),
    [
        ("Cancelled", "cancelled"),
        ("erstattet", "refunded"),
        ("enquiry", "asked"),
        ("reserved", "agreed"),
        ("?", "delivered"),
    ],
)
def test_how_far_a_sale_is_can_stand_in_a_column(cell: str, stage: str) -> None:
    (sale,) = said(f"Name,Work,Date of sale,Status\nAna,Tide,2026-03-04,{cell}\n").sales
    assert sale.stage == stage


def test_orders_of_a_shop_nobody_knows_are_one_sale_each() -> None:
    read_so = said(BIG_CARTEL, replace(GUESSING, currency="USD"))
    sales = [(each.external_id, each.title, str(each.price), each.stage.value) for each in read_so.sales]
    assert sales == [
        ("ABCD-1", "Blue Harbour, Frame", "450.00 USD", "delivered"),
        ("ABCD-2", "Tide", "120.00 USD", "agreed"),
        ("ABCD-3", "Gull", "20.00 USD", "refunded"),
    ]
    assert [each.name for each in read_so.people] == ["Ana Ruiz", "Bo Okafor", "Cy Pereira"]


def test_a_row_that_names_nobody_is_said() -> None:
    read_so = said("Name,Work,Price\n,Tide,450 EUR\n,,\nAna,Gull,20 EUR\n")
    assert [(each.line, each.reason) for each in read_so.left_out] == [(2, "nobody_bought")]


def test_the_same_table_again_adds_nothing_and_a_newer_one_what_is_new() -> None:
    studio = Studio()
    options = replace(GUESSING, currency="EUR")
    text = "Name,Work,Price,Date of sale\nAna,Tide,450,2026-03-04\nAna,Tide,450,2026-03-04\nBo,Gull,20,2026-03-05\n"
    follow(studio, said(text, options))
    assert (len(studio.clients), len(studio.sales)) == (2, 3)
    follow(studio, said(text, options))
    assert (len(studio.clients), len(studio.sales)) == (2, 3)
    follow(studio, said(text + "Bo,Heron,80,2026-04-05\n", options))
    assert (len(studio.clients), len(studio.sales)) == (2, 4)


def test_a_map_says_what_the_columns_hold_and_what_it_does_not_name_is_passed_over() -> None:
    told = json.dumps(
        {"columns": {"Who": "name", "2": "email", "Paid": "sale.price"}, "currency": "EUR", "decimal": ","}
    )
    read_so = said('Who,Reach,Paid,Secret\nAna,a@x.org,"1.250",x\n', replace(GUESSING, maps={"": told}))
    (ana,), (sale,) = read_so.people, read_so.sales
    assert (ana.name, ana.custom, str(sale.price)) == ("Ana", (), "1250.00 EUR")


def test_a_map_is_remembered_by_its_headings_wherever_they_stand() -> None:
    told = json.dumps({"columns": {"Who": "name", "Reach": "email"}, "dates": "dmy"})
    options = replace(GUESSING, guesses=False)
    fingerprint, kept = said("Who,Reach\nAna,a@x.org\n", replace(options, maps={"": told})).maps[0]
    later = replace(options, recall={fingerprint: kept}.get)
    assert [each.name for each in said("\n\nWHO, Reach\nBo,b@x.org\n", later).people] == ["Bo"]
    with pytest.raises(CareError) as refused:
        said("Who,Elsewhere\nBo,b@x.org\n", later)
    assert refused.value.reason == "unknown_format"


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ("no json", "map_unreadable"),
        ('{"columns": {"Who": "shoe"}}', "map_no_field"),
        ('{"columns": {"Nobody": "name"}}', "map_no_column"),
        ('{"columns": {"9": "name"}}', "map_no_column"),
        ('{"columns": {}, "dates": "never"}', "map_unreadable"),
        ('{"columns": {}, "more": 1}', "map_unreadable"),
    ],
)
def test_a_map_that_does_not_fit_is_refused_in_words(told: str, reason: str) -> None:
    with pytest.raises(CareError) as refused:
        said("Who\nAna\n", replace(GUESSING, maps={"": told}))
    assert refused.value.reason == reason


def test_a_table_of_its_own_changes_nothing_that_another_table_said() -> None:
    studio = Studio()
    follow(studio, said("Name,E-mail,Tags\nAna Ruiz,ana@example.org,fair\n"))
    follow(studio, said("Client,Mail,Keywords\nAna Ruiz,ana@example.org,letters\n"))
    (ana,) = studio.clients.values()
    assert ana.tags == ("fair", "letters")


def test_lines_that_are_left_out_do_nothing_and_are_said() -> None:
    studio = Studio()
    read_so = said("Name,Work\nAna,Tide\nBo,Gull\n")
    plan = follow(studio, replace(read_so, decided=Decided(left_out=frozenset({("list.csv", 3)}))))
    assert [each.name for each in studio.clients.values()] == ["Ana"]
    assert [(each.line, each.does.value, each.reason) for each in plan.lines][-1] == (3, "left_out", "you_left_out")


def test_somebody_who_is_the_same_keeps_what_is_here_and_gets_what_is_new() -> None:
    studio = Studio()
    here = studio.add("Eilidh Bramble", town="Oban", about="Dog is called Biscuit", role="Potter")
    read_so = said("Name,Phone,Town,Comments,Role\nEilidh Bramble,01631 555017,Oban Argyll,Met at the market,Painter\n")
    (line,) = plan_of(read_so, studio.known()).lines
    assert (line.does, line.uid) == ("propose", here.uid)
    same = {("list.csv", 2): Joining(here.uid, take=frozenset({"town"}))}
    follow(studio, replace(read_so, decided=Decided(same=same)))
    (eilidh,) = studio.clients.values()
    assert (eilidh.town, eilidh.role, eilidh.phones[0].value) == ("Oban Argyll", "Potter", "01631 555017")
    assert eilidh.about == "Dog is called Biscuit\n\nMet at the market"


CELLS = st.text(alphabet=st.sampled_from("Ana a@x.org,;\"'\n\t=+-0123456789/.€ñ"), max_size=12)


@pytest.mark.no_cover
@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(CELLS, min_size=1, max_size=5), min_size=1, max_size=6))
def test_any_table_is_read_or_refused_and_its_map_survives_being_written_down(rows: list[list[str]]) -> None:
    text = "\n".join(",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    options = replace(GUESSING, currency="EUR", dates=DateOrder.DMY)
    looked = look(table(text), options)
    assert parse(to_json(looked.map, looked.headings)).of(looked.headings) == looked.map
    if text.strip():
        read_so = said(text, options)
        assert all(0 <= each.buyer < len(read_so.people) for each in read_so.sales)
        assert all(each.name for each in read_so.people)
        lines = {(each.file, each.line) for each in read_so.people}
        out = replace(read_so, decided=Decided(left_out=frozenset(lines)))
        assert not plan_of(out, Studio().known()).people
