"""The import part of the speed table: what it says, and that a small file goes the whole way through a window."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientcare.exchange.incoming import Format, Options, SourceFile
from clientcare.exchange.reading import read
from tests.scale import bring_in, files
from tests.scale.bring_in import FILES, Found, file_lines, pairs_line
from tests.scale.studios import DAY

SALES = FILES[0]


def test_a_file_that_holds_is_ok_in_each_line() -> None:
    said = file_lines(SALES, Found(4, 5, 8, 40, 12, 290, 0.5))
    assert [" ".join(line.split()) for line in said[1:]] == [
        "read and saved 9.0 s (≤ 10 s ok; reading 4.0, saving 5.0, 8.0 of a processor; 18 times)",
        "longest wait of the window 40 ms (≤ 100 ms ok; 12 ms of a processor)",
        "memory 290 MB (≤ 300 MB ok)",
    ]


def test_each_line_says_over_where_it_does_not_hold() -> None:
    said = file_lines(SALES, Found(5.1, 5, 8, 101, 90, 301, 0.5))
    assert all("OVER" in line for line in said[1:])
    assert "OVER" in pairs_line(5.1, 1)


def test_the_made_up_files_are_such_as_programs_write(tmp_path: Path) -> None:
    orders = files.shop(tmp_path / "shop.csv", rows=60, buyers=20)
    assert 40 < orders < 60
    files.cards(tmp_path / "cards.vcf", 16)
    sales, cards = (
        read([SourceFile(name, (tmp_path / name).read_bytes())], Options(today=DAY))
        for name in ("shop.csv", "cards.vcf")
    )
    assert (sales.formats, cards.formats) == ((Format.SHOPIFY,), (Format.VCARD,))
    assert (len(sales.sales), len(cards.people)) == (orders, 16)
    assert sum(person.photo is not None for person in cards.people) == 3
    assert sales.problems == cards.problems == ()


def test_a_small_file_is_measured_in_a_window_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bring_in, "KEPT", tmp_path)
    monkeypatch.setattr(bring_in, "AFTER", 0.05)
    found = bring_in._measured(SALES._replace(make=lambda place: files.shop(place, rows=12, buyers=4)))
    assert min(found) > 0
    assert found.whole < bring_in.LONGEST
