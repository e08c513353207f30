"""The speed table says what was measured and whether it holds; the measuring itself is no test (`make bench`)."""

from __future__ import annotations

from pathlib import Path

from tests.scale import measures
from tests.scale.bench import MEASURES, Measure, Result, table
from tests.scale.studios import SIZES, Size, folder_of, opened

TODAY, *_, LISTED = MEASURES
HEAVY, STRESS = SIZES[1], SIZES[2]


def line(measure: Measure, heavy: Result, stress: Result | None = None) -> str:
    found = {HEAVY: heavy} if stress is None else {HEAVY: heavy, STRESS: stress}
    return table({measure: found}, list(found)).splitlines()[1]


def test_a_line_says_ok_where_the_bars_hold() -> None:
    said = line(TODAY, Result(20, 50), Result(160, 900))
    plain = " ".join(said.split())
    assert plain == "Today, fresh process 20.0 / 50.0 160.0 / 900.0 8.0 times ≤ 50 ms ok, ≤ 8 times ok"


def test_a_line_says_over_where_they_do_not() -> None:
    assert line(TODAY, Result(20, 50.1), Result(161, 900)).endswith("≤ 50 ms OVER, ≤ 8 times OVER")


def test_no_size_is_judged_that_was_not_measured() -> None:
    assert line(TODAY, Result(20, 40)).endswith("≤ 50 ms ok")
    assert "ok" not in line(LISTED, Result(1, 2), Result(10, 20))


def test_everything_is_measured_in_a_small_studio(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("tests.scale.studios.KEPT", tmp_path)
    for name, few in (("TYPED", 2), ("LOOKED_AT", 3), ("LOGGED", 7), ("LISTED", 2), ("FRESH", 1)):
        monkeypatch.setattr(measures, name, few)
    folder = folder_of(Size(30, 3, 5))
    assert folder_of(Size(30, 3, 5)) == folder
    for measure in MEASURES:
        assert min(measure.times(folder)) > 0
    with opened(folder) as studio:
        assert studio.rows("SELECT count(*) FROM entry") == [(600,)]
