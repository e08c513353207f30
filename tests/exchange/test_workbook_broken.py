"""Workbooks that are locked, old, damaged or built to harm: refused with a sentence, soon, and in little memory."""

from __future__ import annotations

import io
import random
import re
import tracemalloc
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientcare.domain.errors import CareError
from clientcare.exchange import workbook_parts, workbook_rows
from clientcare.exchange.incoming import SourceFile
from clientcare.exchange.plan import Plan
from clientcare.exchange.planning import plan_of
from clientcare.exchange.reading import read, recognise
from clientcare.words.errors import sentence
from tests.exchange.cards import etsy
from tests.exchange.studio import Studio
from tests.exchange.workbooks import (
    BOOK,
    RELATED,
    SHEET,
    STRINGS,
    STYLES,
    of_csv,
    part,
    with_parts,
    with_shared_strings,
)

GOOD = with_shared_strings(of_csv(etsy({}, {"Order_ID": "2"})))
HEAD, TAIL = part(GOOD, SHEET).split(b"</sheetData>")


def try_import(data: bytes) -> Plan | str:
    """The plan of an import, or why the whole file is refused; either can be said."""
    here = Studio()
    try:
        found = read([SourceFile("book.xlsx", data)], here.options())
    except CareError as error:
        return error.reason if sentence(error).startswith("book.xlsx") else "nothing to say"
    assert all(problem.why for problem in found.problems)
    return plan_of(found, here.known())


def with_rows(rows: bytes) -> bytes:
    return with_parts(GOOD, {SHEET: HEAD + rows + b"</sheetData>" + TAIL})


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (workbook_parts.OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "workbook_locked"),
        (workbook_parts.OLE + bytes(600), "workbook_old"),
        (GOOD[: len(GOOD) // 2], "workbook_broken"),
        (GOOD[:200], "workbook_broken"),
        (with_parts(GOOD, {BOOK: None}), "workbook_other"),
        (with_parts(GOOD, {BOOK: b"<workbook><sheets></sheets></workbook>"}), "workbook_other"),
        (with_parts(GOOD, {BOOK: b"<workbook>"}), "workbook_broken"),
        (with_parts(GOOD, {SHEET: None}), "workbook_broken"),
        (with_parts(GOOD, {SHEET: HEAD}), "workbook_broken"),
        (with_parts(GOOD, {SHEET: b""}), "workbook_broken"),
        (with_parts(GOOD, {STRINGS: b"<sst/>"}), "workbook_broken"),
        (with_parts(GOOD, {STYLES: b"<styleSheet><numFmts><numFmt/></numFmts></styleSheet>"}), "workbook_broken"),
        (with_rows(b'<row r="1e9"/>'), "workbook_broken"),
        (with_rows(b'<row r="99999999999"/>'), "workbook_broken"),
        (with_rows(b'<row r="4"><c r="A4"><v>many</v></c></row>'), "workbook_broken"),
        (with_rows(b'<row r="4"><c r="A4"><v>nan</v></c></row>'), "workbook_broken"),
    ],
    ids=range(16),
)
def test_a_workbook_that_cannot_be_read_is_refused_and_says_why(data: bytes, reason: str) -> None:
    assert try_import(data) == reason


def test_the_sentence_says_what_to_do() -> None:
    with pytest.raises(CareError) as refused:
        recognise(SourceFile("my.xls", workbook_parts.OLE), Studio().options())
    assert sentence(refused.value) == "my.xls is of an old kind. Nothing was changed. Save it as .xlsx or as CSV."


def test_a_zip_of_something_else_is_no_workbook() -> None:
    out = io.BytesIO()
    with ZipFile(out, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert try_import(out.getvalue()) == "workbook_other"
    out = io.BytesIO()
    with ZipFile(out, "w") as made:
        made.writestr("letter.txt", "Dear Ana")
    assert try_import(out.getvalue()) == "unknown_format"


def test_a_workbook_without_styles_or_strings_is_read() -> None:
    rows = b'<row r="1"><c t="inlineStr"><is><t>First Name</t><rPh><t>no</t></rPh></is></c>'
    rows += b'<c t="str"><v>Last Name</v></c>'
    rows += b'<c t="inlineStr"><is><r><t>E-mail </t></r><r><t>Address</t></r></is></c></row>'
    rows += b'<row><c><v>1</v></c><c t="inlineStr"><is><t>Ruiz</t></is></c></row>'
    plain = b"<worksheet><sheetData>%b</sheetData></worksheet>" % rows
    prefixed = re.sub(rb"<(/?)(\w)", rb"<\1x:\2", plain).replace(b"worksheet>", b'worksheet xmlns:x="x">', 1)
    for whole in (plain, prefixed):
        plan = try_import(with_parts(GOOD, {SHEET: whole, STYLES: None, STRINGS: None}))
        assert isinstance(plan, Plan)
        assert [step.name for step in plan.people] == ["1 Ruiz"]


@pytest.mark.parametrize(
    "bomb",
    [
        b"<row r='9'>" + b"<c/>" * 3_000_000 + b"</row>",
        b"<row r='9'>" + b"<c><v>1</v></c>" * 1_000_000 + b"</row>",
        b"<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>",
        b"".join(b"<row r='%d'><c r='XFD1'><v>1</v></c></row>" % row for row in range(9, 30_000)),
        b"<row r='9'><c t='str'><v>" + b"x" * 20_000_000 + b"</v></c></row>",
        b"<row r='9'><c t='" + b"x" * 50_000_000 + b"'/></row>",
        b"<row r='9'>" + b"<is>" * 1_000_000,
        b"</sheetData><mergeCells>" + b'<mergeCell ref="A1:A9"/>' * 500_000 + b"</mergeCells><sheetData>",
    ],
    ids=range(8),
)
@pytest.mark.timeout(60)
def test_a_bomb_is_read_or_refused_in_little_memory(bomb: bytes) -> None:
    data = with_rows(bomb)
    tracemalloc.start()
    try_import(data)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 50 << 20


def test_what_unpacks_to_more_than_any_table_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_parts, "LARGEST_STRINGS", 100)
    assert try_import(GOOD) == "too_large"
    monkeypatch.undo()
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as made, ZipFile(io.BytesIO(GOOD)) as good:
        for name in good.namelist():
            made.writestr(name, b" " * (5 << 20) if name == STYLES else good.read(name))
    assert try_import(out.getvalue()) == "too_large"


def test_more_cells_than_any_table_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_rows, "_MOST_CELLS", 10)
    assert try_import(GOOD) == "too_large"


def test_nothing_in_a_workbook_is_multiplied_or_fetched() -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>'
    fetched = b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet><sheetData/></worksheet>'
    for content in (laughs, fetched):
        assert try_import(with_parts(GOOD, {SHEET: content})) == "workbook_broken"


@given(st.randoms(use_true_random=False))
@settings(max_examples=300, deadline=None)
def test_workbooks_broken_anywhere_are_read_or_refused(chance: random.Random) -> None:
    data = bytearray(GOOD)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data))
        match chance.randrange(3):
            case 0:
                data[at : at + chance.randint(1, 50)] = b""
            case 1:
                data[at] = chance.randrange(256)
            case _:
                data[at:at] = chance.randbytes(4)
    try_import(bytes(data))


@given(st.randoms(use_true_random=False), st.sampled_from([SHEET, STRINGS, STYLES, BOOK, RELATED]))
@settings(max_examples=300, deadline=None)
def test_parts_broken_anywhere_are_read_or_refused(chance: random.Random, name: str) -> None:
    content = bytearray(part(GOOD, name))
    pieces = (b"<c>", b"</c>", b'r="', b"<row>", b"-1", b"9" * 30, b"<v>x</v>", b't="s"', b"&#0;", b"<t>", b"\x00", b"")
    for _ in range(chance.randint(1, 5)):
        at = chance.randrange(len(content))
        content[at : at + chance.randrange(12)] = chance.choice(pieces)
    try_import(with_parts(GOOD, {name: bytes(content)}))
