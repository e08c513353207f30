"""A workbook is read as the table in it: the same people and orders as from a CSV, whatever its cells are."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from clientcare.domain.errors import CareError
from clientcare.domain.frozen import replace
from clientcare.exchange.incoming import Format, Incoming, SourceFile
from clientcare.exchange.reading import read, recognise
from tests.exchange.cards import etsy, shopify
from tests.exchange.sheets import problems
from tests.exchange.studio import Studio, nothing_changes
from tests.exchange.test_any_bytes import SEEDS
from tests.exchange.workbooks import SHEET, STRINGS, Cell, of_csv, part, with_parts, with_shared_strings, workbook

TABLES = {format: data.decode() for format, data in SEEDS.items() if format in (Format.GOOGLE, Format.MAILCHIMP)}
TABLES |= {Format.ETSY: etsy({}, {"Order_ID": "2"}), Format.SHOPIFY: shopify({"Notes": "one, two"})}
OUTLOOK = ["First Name", "Last Name", "E-mail Address", "Birthday", "Home Phone", "Home Postal Code", "Notes"]


def incoming(data: bytes, **options: object) -> Incoming:
    return read([SourceFile("book.xlsx", data)], Studio().options(**options))


def outlook(*rows: list[Cell]) -> Incoming:
    return incoming(workbook(Contacts=[[*OUTLOOK], *rows]))


def plain(found: Incoming) -> Incoming:
    """What was said, whatever the file is called."""
    return replace(
        found,
        files=(),
        people=tuple(replace(each, file="") for each in found.people),
        sales=tuple(replace(each, file="") for each in found.sales),
    )


@pytest.mark.parametrize("format", TABLES)
def test_a_workbook_says_what_the_same_table_says(format: Format) -> None:
    text = TABLES[format]
    as_text = read([SourceFile("book.csv", text.encode())], Studio().options(currency="EUR"))
    for data in (of_csv(text), with_shared_strings(of_csv(text))):
        as_workbook = incoming(data, currency="EUR")
        assert as_workbook.formats == (format,)
        assert plain(as_workbook) == plain(as_text)
        assert as_workbook.people


def test_the_same_orders_as_a_table_and_as_a_workbook_come_in_once() -> None:
    here = Studio()
    here.take(etsy({}, {"Order_ID": "2"}))
    assert nothing_changes(here.take(of_csv(etsy({}, {"Order_ID": "2"}))))
    assert len(here.sales) == 2


def test_the_first_sheet_with_headings_that_are_known_is_read() -> None:
    data = workbook(
        Notes=[["What I sold"], ["a lot"]],
        Contacts=[["My people", "of 2026"], [], [*OUTLOOK], ["Ana", "Ruiz"]],
        More=[[*OUTLOOK], ["Bo", "Lind"]],
    )
    found = incoming(data)
    assert [(each.name, each.line) for each in found.people] == [("Ana Ruiz", 4)]
    for said in ("More", "mORE", "3"):
        assert [each.name for each in incoming(data, sheet=said).people] == ["Bo Lind"]
    assert recognise(SourceFile("x", data), Studio().options()) is Format.OUTLOOK


def test_a_hidden_sheet_is_not_the_one() -> None:
    def hide(sheet: Worksheet) -> None:
        sheet.sheet_state = "hidden"
        other = sheet.parent.create_sheet("Seen") if sheet.parent else None
        assert other is not None
        for row in ([*OUTLOOK], ["Bo", "Lind"]):
            other.append(row)

    assert [each.name for each in incoming(of_csv("First Name,Last Name,E-mail Address\nAna,R,\n", hide)).people] == [
        "Bo Lind"
    ]


def refusal(data: bytes, **options: object) -> str:
    with pytest.raises(CareError) as refused:
        incoming(data, **options)
    return refused.value.reason


def test_a_sheet_that_is_not_there_is_said_with_those_that_are() -> None:
    data = workbook(One=[[*OUTLOOK]], Two=[["x"]])
    for said in ("Three", "3", "0"):
        assert refusal(data, sheet=said) == "no_such_sheet"
    assert refusal(data, sheet="Two") == "unknown_format"
    assert refusal(workbook(One=[])) == "empty_file"


# --- cells ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "birthday"),
    [
        (date(1980, 3, 14), "1980-03-14"),
        (datetime(1980, 3, 14, 9, 30), "1980-03-14"),
        ((29294, "dd/mm/yyyy"), "1980-03-14"),
        ((29294, "[$-407]d. mmmm yyyy;@"), "1980-03-14"),
        ((46095, "d-mmm"), "03-14"),
        ("1980-03-14", "1980-03-14"),
        ("--03-14", "03-14"),
        ((29294, "General"), "1980-03-14"),
        ((1980, "General"), ""),
        ((-5, "dd/mm/yyyy"), ""),
    ],
)
def test_a_day_in_a_cell_is_the_day_it_shows(cell: Cell, birthday: str) -> None:
    (person,) = outlook(["Ana", "Ruiz", "", cell]).people
    assert [str(each.day) for each in person.dates] == ([birthday] if birthday else [])


def test_a_day_no_calendar_has_is_said() -> None:
    assert problems(outlook(["Ana", "Ruiz", "", (-5, "dd/mm/yyyy")])) == [(2, "“-5” under Birthday is no day.")]


def test_numbers_are_texts_without_their_point_or_power() -> None:
    (person,) = outlook(["Ana", 7.0, "", None, 447701234567, (1234, "00000"), 0.1 + 0.2]).people
    assert (person.name, person.phones[0].value, person.addresses[0].postcode) == ("Ana 7", "447701234567", "01234")
    assert person.about == "0.3"


def test_that_a_zero_in_front_may_be_lost_is_said_once() -> None:
    found = outlook(["Ana", "", "", None, 301234567], ["Bo", "", "", None, 301234568])
    assert problems(found) == [
        (2, "The numbers under Home Phone are kept without a 0 or + in front, where they had one.")
    ]


def test_a_phone_that_a_spreadsheet_cut_short_is_not_taken() -> None:
    found = outlook(["Ana", "", "", None, "4.47701E+11", "12345"])
    assert found.people[0].phones == ()
    assert problems(found) == [
        (2, "“4.47701E+11” under home phone is a number that a spreadsheet cut short; it was not taken.")
    ]
    table = SourceFile("x.csv", b"First Name,Last Name,E-mail Address,Home Phone\nAna,R,,4.47701E+11\n")
    assert read([table], Studio().options()).people[0].phones == ()


def test_an_order_number_that_a_spreadsheet_cut_short_is_no_number() -> None:
    headings, row = (line.split(",") for line in etsy({}).splitlines())
    at = headings.index("Order ID")
    long = "12345678901234567890"
    rows: list[list[Cell]] = [
        headings,
        [*row[:at], 1.2345678901234e19, *row[at + 1 :]],
        [*row[:at], long, *row[at + 1 :]],
    ]
    found = incoming(workbook(Orders=rows))
    assert [sale.external_id for sale in found.sales] == [long]
    assert problems(found) == [
        (2, "“1.2345678901234e+19” under Order ID is a number that a spreadsheet cut short; it was not taken."),
        (2, "The order has no number."),
    ]


def test_an_amount_brings_the_currency_it_is_shown_in() -> None:
    headings, row = (line.split(",") for line in etsy({"Currency": ""}).splitlines())
    cells: list[Cell] = [*row]
    for code, price in (
        ("#,##0.00 [$€-407]", "1149.50 EUR"),
        ("[$£-809]#,##0.00", "1149.50 GBP"),
        ('0.00 "CHF"', "1149.50 CHF"),
    ):
        cells[headings.index("Order Total")] = (1149.5, code)
        found = incoming(workbook(Orders=[headings, cells]))
        assert [str(sale.price) for sale in found.sales] == [price]
    cells[headings.index("Order Total")] = (1149.5, '"$"#,##0.00')
    assert [question.column for question in incoming(workbook(Orders=[headings, cells])).questions] == ["Currency"]


def test_other_cells_are_as_a_spreadsheet_writes_them() -> None:
    found = outlook(["Ana", True, "", None, None, None, time(9, 30)], ["Bo", "", "", None, None, None, " a\nb "])
    assert (found.people[0].name, found.people[0].about) == ("Ana TRUE", "09:30:00")
    assert (found.people[1].name, found.people[1].about) == ("Bo", "a\nb")
    assert outlook(["Ana", "", "", None, None, None, timedelta(hours=30)]).people[0].about == "1 day, 6:00:00"


def test_signs_that_spreadsheets_write_by_number_are_those_signs() -> None:
    text = "First Name,Last Name,E-mail Address,Notes\nAna,Ruiz,a@example.org,one_x000D_\n"
    for data in (of_csv(text), with_shared_strings(of_csv(text.replace("one", "one_x005F_x")))):
        (person,) = incoming(data).people
        assert person.about in ("one", "one_x")
    (person,) = incoming(of_csv(text.replace("one", "o_xD83D_n_x0000_e"))).people
    assert person.about == "one"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_text_comes_out_of_a_workbook_as_it_went_in(text: str) -> None:
    data = of_csv(
        "First Name,Last Name,E-mail Address,Notes\n", lambda sheet: sheet.append(["Ana", "R", None, f"x{text}x"])
    )
    for each in (data, with_shared_strings(data)):
        (person,) = incoming(each).people
        assert person.about == f"x{text}x"


def test_a_formula_is_its_result_and_said_where_it_has_none() -> None:
    def compute(sheet: Worksheet) -> None:
        sheet["B2"] = '=UPPER("ruiz")'
        sheet["B3"] = "=1/0"

    text = "First Name,Last Name,E-mail Address\nAna,x,a@example.org\nBo,y,b@example.org\n"
    found = incoming(of_csv(text, compute))
    assert [each.name for each in found.people] == ["Ana", "Bo"]
    assert problems(found) == [(2, "The formulas under Last Name have no result: open and save the workbook once.")]


def test_a_formula_that_went_wrong_is_said() -> None:
    def fail(sheet: Worksheet) -> None:
        sheet["B2"].value = "#N/A"
        sheet["B2"].data_type = "e"

    found = incoming(of_csv("First Name,Last Name,E-mail Address\nAna,x,a@example.org\n", fail))
    assert problems(found) == [(2, "“#N/A” under Last Name is a formula that went wrong.")]


def test_merged_cells_are_said_below_the_headings_only() -> None:
    def merge(sheet: Worksheet) -> None:
        sheet.merge_cells("A1:B1")
        sheet.merge_cells("B3:B4")

    text = "People,\nFirst Name,Last Name,E-mail Address\nAna,Ruiz,a@example.org\nBo,,b@example.org\n"
    text = text.replace("First Name,Last Name", "Last Name,First Name")
    found = incoming(of_csv(text, merge))
    assert [each.name for each in found.people] == ["Ruiz Ana", "Bo"]
    assert problems(found) == [(3, "Merged cells under First Name: only the first of them holds what they say.")]


def test_what_would_be_a_formula_is_text() -> None:
    (person,) = incoming(of_csv("First Name,Last Name,E-mail Address\n=cmd|x,'=1+1,a@example.org\n")).people
    assert person.name == "=cmd|x =1+1"


def test_a_day_that_is_written_out_in_its_cell_is_that_day() -> None:
    data = workbook(Contacts=[[*OUTLOOK], ["Ana", "Ruiz", "", 1980]])
    sheet = part(data, SHEET).replace(b't="n"><v>1980', b't="d"><v>1980-03-14T00:00:00')
    assert str(incoming(with_parts(data, {SHEET: sheet})).people[0].dates[0].day) == "1980-03-14"


def test_reading_aids_are_no_part_of_a_name() -> None:
    data = with_shared_strings(of_csv("First Name,Last Name,E-mail Address\n花子,R,\n"))
    strings = part(data, STRINGS).replace("花子</t>".encode(), "花子</t><rPh><t>ハナコ</t></rPh>".encode())
    assert incoming(with_parts(data, {STRINGS: strings})).people[0].name == "花子 R"


def test_days_are_right_where_they_begin_in_1904() -> None:
    from openpyxl import Workbook
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    from tests.exchange.workbooks import saved

    made = Workbook()
    made.epoch = CALENDAR_MAC_1904
    sheet = made.worksheets[0]
    sheet.append([*OUTLOOK])
    sheet.append(["Ana", "Ruiz", "", date(1980, 3, 14)])
    assert str(incoming(saved(made)).people[0].dates[0].day) == "1980-03-14"


def test_every_cell_is_what_the_usual_library_reads() -> None:
    import io

    from clientcare.exchange.workbook_parts import Package
    from clientcare.exchange.workbook_rows import Columns, SheetReader

    rows: list[list[Cell]] = [
        [
            "a",
            None,
            1,
            2.5,
            -3,
            1e14,
            1e-7,
            True,
            "ü €  x",
            "line\nline",
            date(2020, 2, 29),
            datetime(2020, 1, 1, 1, 2, 3),
        ],
        [],
        [None, None, "x" * 5000, "<&>\"'", 123456789012, 0],
    ]
    data = workbook(One=rows)
    package = Package("x", data)
    reader = SheetReader(package, package.sheets[0].member, package.strings(), package.formats(), Columns())
    found = {(row, at): cell for row, cells in reader.rows() for at, cell in enumerate(cells) if cell}
    usual = load_workbook(io.BytesIO(data), read_only=True, data_only=True).worksheets[0].iter_rows(values_only=True)
    values = {
        (row, at): value for row, cells in enumerate(usual, 1) for at, value in enumerate(cells) if value is not None
    }
    assert found.keys() == values.keys()
    for place, value in values.items():
        if isinstance(value, bool):
            assert found[place] == str(value).upper()
        elif isinstance(value, datetime):
            assert datetime.fromisoformat(found[place]) == value
        elif isinstance(value, int | float):
            assert float(found[place]) == value
        else:
            assert found[place] == value
