"""Tables that are longer than what is read of a file at once: no line is lost or torn where two pieces meet."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from clientcare.domain.frozen import replace
from clientcare.exchange import text
from clientcare.exchange.incoming import Options, SourceFile
from clientcare.exchange.tables.table import headings_of, layout_of, table
from tests.exchange.studio import Studio

WANTED = ("Name", "Note")


@pytest.fixture
def options() -> Options:
    return Studio().options()


@pytest.fixture(params=[1, 2, 3, 5, 7, 64])
def block(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """So few bytes are read at once."""
    monkeypatch.setattr(text, "BLOCK", request.param)
    return int(request.param)


def rows(data: bytes, options: Options) -> list[tuple[int, Sequence[str]]]:
    return [(row.line, row.cells) for row in table(SourceFile("file", data), options, WANTED).rows]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_lines_and_letters_are_whole_wherever_a_piece_ends(
    block: int, options: Options, end: str, encoding: str
) -> None:
    whole = end.join(("Name,Note", "Zoë,née Müller", 'Bo,"one ""two"""', "", "Ida,x"))
    found = [(2, ("Zoë", "née Müller")), (3, ("Bo", 'one "two"')), (5, ("Ida", "x"))]
    assert rows(whole.encode(encoding), options) == found


def test_a_cell_of_several_lines_is_whole_too(block: int, options: Options) -> None:
    assert rows(b'Name,Note\nBo,"one\n\ntwo"\nIda,x\n', options) == [(2, ("Bo", "one\n\ntwo")), (5, ("Ida", "x"))]


def test_quotes_that_never_end_break_their_line_alone(block: int, options: Options) -> None:
    read = table(SourceFile("file", b'Name,Note\nBo,"one\nIda,x\n'), options, WANTED)
    assert [row.cells for row in read.rows] == [("Ida", "x")]
    assert [problem.line for problem in read.problems] == [2]


def test_a_told_encoding_is_read_in_pieces_as_well(block: int, options: Options) -> None:
    told = replace(options, encoding="utf-16-le")
    assert rows("Name,Note\nZoë,x\n".encode("utf-16-le"), told) == [(2, ("Zoë", "x"))]


def test_whoever_wants_the_headings_reads_no_more_of_the_file(
    options: Options, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text, "BLOCK", 64)
    read: list[int] = []
    told = replace(options, encoding="utf-8", step=lambda done, _of: read.append(done))
    file = SourceFile("file", b"Name,Note\n" + b"Ida,x\n" * 5000)
    assert next(headings_of(file, told)) == ("name", "note")
    assert layout_of(file, told) == ("utf-8", ",")
    assert read
    assert max(read) < 10
    assert len(rows(file.data, told)) == 5000
    assert 40 < max(read) <= 50


def test_cells_are_plain_and_each_row_is_as_wide_as_the_headings(options: Options) -> None:
    assert rows(b"Name,Note\n Ida ,'+49 30\nBo\n,\xc2\xa0\n", options) == [(2, ("Ida", "+49 30")), (3, ("Bo", ""))]
