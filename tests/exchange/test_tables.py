"""Tables come in whatever delimiter, encoding, quotes, money and days a program writes."""

from __future__ import annotations

from datetime import date

import pytest

from clientcare.domain.calendar import PartialDay
from clientcare.domain.errors import CareError
from clientcare.domain.money import Money
from clientcare.domain.values import Stage
from clientcare.exchange.incoming import SourceFile
from clientcare.exchange.layout import DateOrder
from clientcare.exchange.tables.amounts import money
from clientcare.exchange.tables.days import day, order_of
from clientcare.exchange.tables.orders import standing
from clientcare.exchange.tables.table import Table, plain_cell, table
from tests.exchange.studio import TODAY, Studio


def read(text: str | bytes, **options: str) -> Table:
    data = text.encode() if isinstance(text, str) else text
    return table(SourceFile("table.csv", data), Studio().options(**options), ("Name", "City"))


def cells(found: Table) -> list[tuple[int, str, str]]:
    return [(row.line, found.cell(row, "Name"), found.cell(row, "City")) for row in found.rows]


@pytest.mark.parametrize(
    "text",
    [
        "Name,City\nAna,Porto\n",
        "Name;City\r\nAna;Porto\r\n",
        "Name\tCity\rAna\tPorto",
        "Name|City\r\r\nAna|Porto\r\r\n",
        '"Name","City"\n"Ana","Porto"',
        "\ufeff name ,  CITY\xa0\nAna,Porto\n",
        "sep=;\nName;City\nAna;Porto\n",
        'Notes:\n"A long, quoted sentence."\n\nName,City\nAna,Porto\n',
        "City,Other,Name\nPorto,x,Ana\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_every_shape_of_a_table_gives_the_same_row(text: str, encoding: str) -> None:
    found = read(text.removeprefix("\ufeff").encode(encoding))
    assert [(name, city) for _, name, city in cells(found)] == [("Ana", "Porto")]


def test_letters_of_windows_and_of_japan_are_guessed() -> None:
    assert cells(read("Name,City\nÁna,Málaga\n".encode("cp1252")))[0][1:] == ("Ána", "Málaga")
    rows = "".join("名無しの権兵衛,東京都渋谷区桜丘町の古い家\n" for _ in range(5))
    assert cells(read(f"Name,City\n{rows}".encode("shift_jis")))[0][1] == "名無しの権兵衛"
    assert cells(read("Name,City\nŁęcka,Łódź\n".encode("cp1250"), encoding="cp1250"))[0][1] == "Łęcka"


def test_the_delimiter_told_wins_and_nonsense_is_refused() -> None:
    assert cells(read("Name:City\nA,na:Porto\n", delimiter=":"))[0][1:] == ("A,na", "Porto")
    assert cells(read("Name\tCity\nAna\tPorto\n", delimiter="tab"))[0][1] == "Ana"
    with pytest.raises(CareError):
        read("Name,City\n", delimiter="ab")


def test_a_cell_may_hold_lines_quotes_and_delimiters() -> None:
    found = read('Name,City\n"Van Damme, Jr.","Line ""one""\nline two"\nBo,12" print\nCy,Porto\n')
    assert cells(found) == [
        (2, "Van Damme, Jr.", 'Line "one"\nline two'),
        (4, "Bo", '12" print'),
        (5, "Cy", "Porto"),
    ]


def test_quotes_that_never_end_break_their_own_line_only() -> None:
    found = read('Name,City\nAna,Porto\n"Bo,Faro\nCy,Lagos\n"Di,Evora\nEd,"Tavira"\n')
    assert [name for _, name, _ in cells(found)] == ["Ana", "Cy", "Ed"]
    assert [(problem.line, problem.why) for problem in found.problems] == [
        (3, "The quotes on this line never end."),
        (5, "The quotes on this line never end."),
    ]


def test_rows_may_be_shorter_or_longer_than_the_headings() -> None:
    found = read("Name,City\nAna\n,,,\n\nBo,Faro,\nCy,Lagos,more,\n")
    assert cells(found) == [(2, "Ana", ""), (5, "Bo", "Faro"), (6, "Cy", "Lagos")]
    assert [(problem.line, problem.why) for problem in found.problems] == [(6, "More cells than headings: more.")]


def test_a_heading_may_stand_twice() -> None:
    found = read("Name,City,City\nAna,Porto,Faro\nBo,,Faro\n")
    assert [city for _, _, city in cells(found)] == ["Porto", "Faro"]


@pytest.mark.parametrize(
    ("cell", "plain"),
    [
        ("'+31612345678", "+31612345678"),
        ("'1234AB", "1234AB"),
        ("'=SUM(A1)", "=SUM(A1)"),
        ("'@ana", "@ana"),
        ("'s Gravenhage", "'s Gravenhage"),
        ("''=1", "''=1"),
        ("\u00a0 Ana ", "Ana"),
    ],
)
def test_the_guard_against_formulas_is_taken_off(cell: str, plain: str) -> None:
    assert plain_cell(cell) == plain


def test_without_its_headings_a_table_is_broken() -> None:
    with pytest.raises(CareError):
        read("Forename,Town\nAna,Porto\n")


# --- money ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "minor"),
    [
        ("45", 4500),
        ("45.5", 4550),
        ("45.00", 4500),
        ("1,149.00", 114900),
        ("1.149,00", 114900),
        ("1 149,00", 114900),
        ("1\u202f149,00", 114900),
        ("1'149.00", 114900),
        ("1,149", 114900),
        ("1,149,000", 114900000),
        ("45,5", 4550),
        ("$1,149.00 ", 114900),
        ("£45", 4500),
        ("45 EUR", 4500),
        ("45.5000", 4550),
        ("0.00", 0),
    ],
)
def test_prices_are_decimal_however_they_are_written(cell: str, minor: int) -> None:
    assert money(cell, "eur") == Money(minor, "EUR")


def test_a_currency_without_decimals_takes_zeros_only() -> None:
    assert money("1200.00", "JPY") == Money(1200, "JPY")
    assert money("1.250", "KWD") == Money(1250, "KWD")


@pytest.mark.parametrize("cell", ["", " ", "--", "-"])
def test_nothing_is_no_price(cell: str) -> None:
    assert money(cell, "EUR") is None


@pytest.mark.parametrize(
    ("cell", "currency"),
    [
        ("-45.00", "EUR"),
        ("($33.62)", "USD"),
        ("£-1.00", "GBP"),
        ("abc", "EUR"),
        ("4.555", "EUR"),
        ("5", "XXY"),
        ("5", ""),
    ],
)
def test_what_is_no_price_is_refused(cell: str, currency: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        money(cell, currency)


# --- days ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "order", "said"),
    [
        ("09/24/26", DateOrder.MDY, "2026-09-24"),
        ("24.9.2026", DateOrder.DMY, "2026-09-24"),
        ("7/25/2018 21:06", DateOrder.MDY, "2018-07-25"),
        ("2025-05-11 23:55:16 -0400", DateOrder.DMY, "2025-05-11"),
        ("2025/5/1", DateOrder.MDY, "2025-05-01"),
        ("15 Mar 2024", DateOrder.DMY, "2024-03-15"),
        ("29-Feb-24", DateOrder.DMY, "2024-02-29"),
        ("September 24, 2026", DateOrder.DMY, "2026-09-24"),
    ],
)
def test_a_day_is_the_one_written_in_its_own_zone(cell: str, order: DateOrder, said: str) -> None:
    assert str(day(cell, order)) == said


def test_no_day_is_none_and_a_wrong_one_is_refused() -> None:
    assert [day(cell, DateOrder.DMY) for cell in ("", "0/0/00", "--")] == [None, None, None]
    for cell in ("31/02/2026", "soon", "13/13/13", "5 Foo 2026"):
        with pytest.raises(ValueError, match=r"."):
            day(cell, DateOrder.DMY)


@pytest.mark.parametrize(
    ("said", "file", "order"),
    [
        (["05/06/26", "24/09/25"], "", DateOrder.DMY),
        (["05/06/25", "09/24/25"], "", DateOrder.MDY),
        (["05/06/25", "24/09/25", "09/24/25"], "", None),
        (["03/04/25", "05/06/25"], "", None),
        (["05/12/26"], "", DateOrder.MDY),
        (["05/04/26", "07/04/26"], "EtsySoldOrders2026-4.csv", DateOrder.DMY),
        (["04/05/26", "04/07/26"], "EtsySoldOrders2026-4.csv", DateOrder.MDY),
        (["2026-05-01"], "", None),
    ],
)
def test_the_order_of_day_and_month_is_decided_for_the_whole_file(
    said: list[str], file: str, order: DateOrder | None
) -> None:
    assert order_of(said, TODAY, file) is order


# --- stages --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("paid", "facts", "stage", "delivered"),
    [
        ("2026-05-01", {}, Stage.AGREED, None),
        ("2026-04-12", {}, Stage.AGREED, None),
        ("2026-04-11", {}, Stage.DELIVERED, "2026-04-18"),
        ("2026-05-01", {"shipped": date(2026, 5, 4)}, Stage.DELIVERED, "2026-05-04"),
        ("2026-01-01", {"shipped": date(2026, 3, 4)}, Stage.DELIVERED, "2026-03-04"),
        ("2026-05-01", {"shipped": date(2026, 5, 20)}, Stage.AGREED, "2026-05-20"),
        ("2026-05-01", {"knows_shipping": False}, Stage.DELIVERED, "2026-05-01"),
        ("2026-01-01", {"knows_shipping": False}, Stage.DELIVERED, "2026-01-01"),
        ("2026-05-01", {"is_shipped": True}, Stage.DELIVERED, "2026-05-08"),
        ("2026-05-09", {"is_shipped": True}, Stage.AGREED, "2026-05-16"),
        ("2026-01-01", {"outcome": Stage.CANCELLED}, Stage.CANCELLED, None),
        ("2026-01-01", {"outcome": Stage.REFUNDED}, Stage.REFUNDED, None),
        ("2026-01-01", {"outcome": Stage.REFUNDED, "shipped": date(2026, 1, 3)}, Stage.REFUNDED, "2026-01-03"),
    ],
)
def test_an_order_is_agreed_when_paid_and_delivered_when_it_must_be_there(
    paid: str, facts: dict[str, object], stage: Stage, delivered: str | None
) -> None:
    found = standing(date.fromisoformat(paid), today=TODAY, **facts)  # type: ignore[arg-type]
    assert found.stage is stage
    assert found.sold_on == PartialDay.parse(paid)
    assert (str(found.delivered_on) if found.delivered_on else None) == delivered
