"""Some broken files of every kind, each time; thousands of them by `make mutations`."""

from __future__ import annotations

import codecs
import time
from collections.abc import Callable
from typing import Any

import pytest

from clientcare.domain.errors import CareError
from clientcare.exchange.mapped.column_map import ColumnMap
from clientcare.exchange.tables import table as tables
from clientcare.exchange.text import encoding_of, pieces
from tests.exchange.people import gathered
from tests.exchange.sheets import incoming, problems
from tests.mutations import run as running
from tests.mutations.run import made, run
from tests.mutations.seeds import KINDS
from tests.mutations.trying import PATIENCE, Steps

SOME = 6


@pytest.mark.no_cover
@pytest.mark.parametrize("kind", [each for each in KINDS if each != "photo"])
def test_a_broken_file_is_read_or_refused_and_never_half(kind: str) -> None:
    tally = run(kind, SOME, "each time", share=0.5)
    assert tally.findings == []
    assert sum(tally.counts.values()) == SOME


@pytest.mark.no_cover
@pytest.mark.qt_log_ignore(".")
def test_a_broken_picture_is_shown_or_refused(qapp: object) -> None:
    assert run("photo", 12, "each time", share=0.5).findings == []


def test_the_same_file_is_made_again_by_its_number() -> None:
    assert made("vcard 3.0", 7, "1")[0] == made("vcard 3.0", 7, "1")[0] != made("vcard 3.0", 8, "1")[0]


@pytest.mark.parametrize(
    "breaks", [ZeroDivisionError, MemoryError, AssertionError("half of it")], ids=["crash", "memory", "half"]
)
def test_what_must_never_be_is_found(monkeypatch: pytest.MonkeyPatch, breaks: Any, tmp_path: Any) -> None:
    def take_in(*_about: object, **_more: object) -> None:
        raise breaks

    monkeypatch.setattr(running, "take_in", take_in)
    monkeypatch.setattr(running, "KEPT", tmp_path / "kept")
    assert len(run("ics", 2, "1", share=0.5).findings) == 2
    assert len(list((tmp_path / "kept").iterdir())) == 2


def test_work_without_a_step_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    def take_in(_desk: object, _data: object, _chance: object, steps: Steps, *, does: bool) -> Any:
        steps.longest = PATIENCE * 2 + does
        return running.Outcome.READ

    monkeypatch.setattr(running, "take_in", take_in)
    monkeypatch.setattr(running, "KEPT", tmp_path / "kept")
    assert "without a step" in run("ics", 1, "1", share=0).findings[0]


@pytest.mark.parametrize(
    "line",
    ["x" * (tables.LONGEST + 1), ";" * (tables.WIDEST + 1), "y" * (tables.FARTHEST + 1)],
    ids=["cell", "row", "line"],
)
def test_a_line_far_too_long_is_told_and_stops_nothing(line: str) -> None:
    found = incoming(f"First Name;Last Name;E-mail Address\nAna;Ruiz;ana@example.org\n{line};;\nBo;Lind;\n")
    assert [person.name for person in found.people] == ["Ana Ruiz", "Bo Lind"]
    assert problems(found) == [(3, "This line is far longer than any table has them; it was left alone.")]


@pytest.mark.parametrize(
    "said", ["N:" + "\\" * 300_000, "PHOTO" + ";X=" * 100_000 + ":x", "ORG:" + ";" * 300_000, "PHOTO:" + "\\" * 300_000]
)
def test_a_name_of_hundreds_of_pages_is_told_and_the_card_is_read(said: str) -> None:
    found = gathered(f"BEGIN:VCARD\nFN:Ana\n{said}\nNOTE:{'a' * 300_000}\nEND:VCARD\n")
    assert [(person.name, len(person.about)) for person in found.people] == [("Ana", 300_000)]
    assert [(problem.line, problem.reason) for problem in found.problems] == [(3, "no_property")]


def test_reading_many_cards_says_how_far_it_is() -> None:
    from clientcare.exchange.incoming import Options, SourceFile
    from clientcare.exchange.reading import read
    from tests.exchange.studio import TODAY

    told: list[tuple[int, int]] = []
    note: Callable[[int, int], None] = lambda done, of: told.append((done, of))  # noqa: E731  # one line says it
    data = b"BEGIN:VCARD\nFN:Ana\nEND:VCARD\n" * 5_000
    read([SourceFile("many.vcf", data)], Options(today=TODAY, step=note))
    assert len(told) >= 3
    assert told == sorted(told)


def test_cards_far_down_in_each_other_are_told_and_the_first_is_read() -> None:
    found = gathered("BEGIN:VCARD\nFN:Ana\n" + "BEGIN:VCARD\n" * 5_000 + "END:VCARD\n" * 5_001)
    assert [person.name for person in found.people] == ["Ana"]
    assert len(found.problems) < 110


def test_a_table_longer_than_any_spreadsheet_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_ROWS", 3)
    with pytest.raises(CareError, match="too_large"):
        incoming("First Name;Last Name;E-mail Address\n" + "Ana;Ruiz;ana@example.org\n" * 3)


def test_an_event_with_a_name_of_pages_is_read_without_it() -> None:
    from tests.exchange.calendars import calendar, event
    from tests.exchange.studio import Studio

    said = calendar(event("Ana's birthday", "20200314", "X-" + "x" * 10_000 + ":YES"))
    assert [str(each.day) for each in Studio().read(said.encode()).days] == ["03-14"]


def test_the_mark_of_an_encoding_holds_where_most_of_the_file_is_in_it() -> None:
    whole = codecs.BOM_UTF32_LE + 50_000 * "Ána\n".encode("utf-32-le")
    assert encoding_of(whole) == encoding_of(whole[:80] + b"\xff" * 4 + whole[84:]) == "utf-32"
    junk = whole[:400] + b"x" * (10 << 20)
    start = time.thread_time()
    assert sum(map(len, pieces(junk))) == len(junk) // 2 - 1
    assert time.thread_time() - start < 0.5  # millions of letters that are none took seconds


def test_a_table_of_thousands_of_columns_takes_as_long_as_they_are_many() -> None:
    def spent(columns: int) -> float:
        head = ";".join(f"Column {n}" for n in range(columns))
        start = time.thread_time()
        headings = tables._Places(tuple(head.casefold().split(";")))
        fields = ColumnMap(fields=tuple(f"custom.{n}" for n in range(columns)))
        assert headings["column 7",] == fields.all_places()["custom.7"] == (7,)
        return time.thread_time() - start

    spent(1_000)
    assert min(spent(20_000) for _ in range(3)) < 0.5  # going through all of them for each took 40 s
