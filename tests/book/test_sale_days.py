"""The days of a sale, as CLI.md tells them ("The days of a sale")."""

from __future__ import annotations

from datetime import date

import pytest

from clientcare.book.sale_days import SaidDays, SaleDays, mended_days, new_days
from clientcare.domain.calendar import PartialDay
from clientcare.domain.frozen import replace
from clientcare.domain.values import Stage

TODAY = date(2026, 5, 14)
NOW = PartialDay.of(TODAY)


def day(text: str | None) -> PartialDay | None:
    return PartialDay.parse(text) if text else None


def said(stage: Stage | None = None, on: str | None = None, **days: str | None) -> SaidDays:
    return SaidDays(stage, day(on), **{f"{name}_on": day(text) for name, text in days.items()})


def sale(stage: Stage, asked: str | None = None, sold: str | None = None, delivered: str | None = None) -> SaleDays:
    entered = TODAY if stage is Stage.DELIVERED and delivered else None
    return SaleDays(stage, day(asked), day(sold), day(delivered), entered)


def days(found: SaleDays) -> tuple[str, str | None, str | None, str | None]:
    asked, sold, delivered = (
        str(each) if each else None for each in (found.asked_on, found.sold_on, found.delivered_on)
    )
    return found.stage.value, asked, sold, delivered


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        (said(), ("delivered", None, "2026-05-14", "2026-05-14")),
        (said(on="2026-05-13"), ("delivered", None, "2026-05-13", "2026-05-13")),
        (said(Stage.ASKED), ("asked", "2026-05-14", None, None)),
        (said(Stage.ASKED, "2026-05-01"), ("asked", "2026-05-01", None, None)),
        (said(Stage.WENT_ELSEWHERE, "2026-05-01"), ("went-elsewhere", "2026-05-01", None, None)),
        (said(Stage.DECLINED), ("declined", "2026-05-14", None, None)),
        (said(Stage.AGREED), ("agreed", None, "2026-05-14", None)),
        (said(Stage.MAKING, "2026-05-01"), ("making", None, "2026-05-01", None)),
        (said(Stage.CANCELLED, "2026-05-01"), ("cancelled", None, "2026-05-01", None)),
        (said(Stage.REFUNDED), ("refunded", None, "2026-05-14", None)),
        (said(delivered="2026-05-10"), ("delivered", None, "2026-05-10", "2026-05-10")),
        (said(on="2026-05-01", delivered="2026-05-10"), ("delivered", None, "2026-05-01", "2026-05-10")),
        (said(sold="2026-04-01"), ("delivered", None, "2026-04-01", "2026-05-14")),
        (said(on="2026-05-02", sold="2026-04-01"), ("delivered", None, "2026-04-01", "2026-05-02")),
        (said(asked="2026-02-01", sold="2026-04-20"), ("delivered", "2026-02-01", "2026-04-20", "2026-05-14")),
        (said(Stage.MAKING, asked="2026-02-01", sold="2026-04-20"), ("making", "2026-02-01", "2026-04-20", None)),
        (said(Stage.AGREED, delivered="2026-06-30"), ("agreed", None, "2026-05-14", "2026-06-30")),
        (said(on="2026-05"), ("delivered", None, "2026-05", "2026-05")),
        (said(on="2019"), ("delivered", None, "2019", "2019")),
    ],
)
def test_a_new_sale_has_the_days_of_its_stage(what: SaidDays, expected: tuple[str | None, ...]) -> None:
    assert days(new_days(what, TODAY)) == expected


@pytest.mark.parametrize("stage", [None, Stage.DELIVERED])
def test_a_day_of_delivery_still_to_come_is_only_expected(stage: Stage | None) -> None:
    assert days(new_days(said(stage, delivered="2026-06-30"), TODAY)) == ("agreed", None, "2026-05-14", "2026-06-30")
    found = new_days(said(stage, "2026-05-02", delivered="2026-06"), TODAY)
    assert days(found) == ("agreed", None, "2026-05-02", "2026-06")
    assert found.delivered_entered_on is None


def test_a_month_that_has_begun_is_not_still_to_come() -> None:
    assert new_days(said(delivered="2026-05"), TODAY).stage is Stage.DELIVERED


def test_the_delivery_is_entered_on_the_day_it_is_written_down() -> None:
    assert new_days(said(on="2026-05-01"), TODAY).delivered_entered_on == TODAY
    assert new_days(said(Stage.AGREED), TODAY).delivered_entered_on is None


MAKING = sale(Stage.MAKING, "2026-02-01", "2026-04-20")
EXPECTED = sale(Stage.MAKING, "2026-02-01", "2026-04-20", "2026-06-30")
DUE = sale(Stage.MAKING, "2026-02-01", "2026-04-20", "2026-05-10")
DELIVERED = sale(Stage.DELIVERED, "2026-02-01", "2026-04-20", "2026-05-10")
AT_ONCE = sale(Stage.DELIVERED, None, "2026-05-10", "2026-05-10")


@pytest.mark.parametrize(
    ("before", "what", "expected"),
    [
        (sale(Stage.ASKED, "2026-02-01"), said(Stage.AGREED), ("agreed", "2026-02-01", "2026-05-14", None)),
        (
            sale(Stage.ASKED, "2026-02-01"),
            said(Stage.AGREED, "2026-04-20"),
            ("agreed", "2026-02-01", "2026-04-20", None),
        ),
        (MAKING, said(Stage.DELIVERED), ("delivered", "2026-02-01", "2026-04-20", "2026-05-14")),
        (MAKING, said(Stage.DELIVERED, "2026-05-12"), ("delivered", "2026-02-01", "2026-04-20", "2026-05-12")),
        (
            sale(Stage.ASKED, "2026-02-01"),
            said(Stage.DELIVERED),
            ("delivered", "2026-02-01", "2026-05-14", "2026-05-14"),
        ),
        (EXPECTED, said(Stage.DELIVERED), ("delivered", "2026-02-01", "2026-04-20", "2026-05-14")),
        (DUE, said(Stage.DELIVERED), ("delivered", "2026-02-01", "2026-04-20", "2026-05-10")),
        (MAKING, said(Stage.DELIVERED, delivered="2026-06-30"), ("agreed", "2026-02-01", "2026-04-20", "2026-06-30")),
        (sale(Stage.AGREED, sold="2026-04-20"), said(Stage.MAKING), ("making", None, "2026-04-20", None)),
        (DELIVERED, said(Stage.REFUNDED), ("refunded", "2026-02-01", "2026-04-20", "2026-05-10")),
        (DELIVERED, said(Stage.CANCELLED), ("cancelled", "2026-02-01", "2026-04-20", "2026-05-10")),
        (sale(Stage.ASKED, "2026-02-01"), said(Stage.WENT_ELSEWHERE), ("went-elsewhere", "2026-02-01", None, None)),
        (sale(Stage.ASKED), said(Stage.DECLINED), ("declined", "2026-05-14", None, None)),
    ],
)
def test_moving_on_keeps_the_earlier_days(before: SaleDays, what: SaidDays, expected: tuple[str | None, ...]) -> None:
    assert days(mended_days(before, what, TODAY)) == expected


@pytest.mark.parametrize(
    ("before", "what", "expected"),
    [
        (DELIVERED, said(Stage.MAKING), ("making", "2026-02-01", "2026-04-20", None)),
        (DELIVERED, said(Stage.AGREED), ("agreed", "2026-02-01", "2026-04-20", None)),
        (DELIVERED, said(Stage.ASKED), ("asked", "2026-02-01", None, None)),
        (MAKING, said(Stage.ASKED), ("asked", "2026-02-01", None, None)),
        (EXPECTED, said(Stage.AGREED), ("agreed", "2026-02-01", "2026-04-20", "2026-06-30")),
        (DELIVERED, said(Stage.AGREED, delivered="2026-06-30"), ("agreed", "2026-02-01", "2026-04-20", "2026-06-30")),
    ],
)
def test_moving_back_a_stage_empties_the_later_days(
    before: SaleDays, what: SaidDays, expected: tuple[str | None, ...]
) -> None:
    found = mended_days(before, what, TODAY)
    assert days(found) == expected
    assert found.delivered_entered_on is None


@pytest.mark.parametrize(
    ("before", "what", "expected"),
    [
        (DELIVERED, said(delivered="2026-05-11"), ("delivered", "2026-02-01", "2026-04-20", "2026-05-11")),
        (DELIVERED, said(on="2026-05-11"), ("delivered", "2026-02-01", "2026-04-20", "2026-05-11")),
        (AT_ONCE, said(on="2026-05-11"), ("delivered", None, "2026-05-11", "2026-05-11")),
        (DELIVERED, said(delivered=None), ("delivered", "2026-02-01", "2026-04-20", None)),
        (DELIVERED, said(delivered="2026-06-30"), ("agreed", "2026-02-01", "2026-04-20", "2026-06-30")),
        (MAKING, said(asked="2026-01-01"), ("making", "2026-01-01", "2026-04-20", None)),
        (MAKING, said(on="2026-04-21"), ("making", "2026-02-01", "2026-04-21", None)),
        (MAKING, said(), days(MAKING)),
    ],
)
def test_a_day_can_be_mended_at_any_stage(before: SaleDays, what: SaidDays, expected: tuple[str | None, ...]) -> None:
    assert days(mended_days(before, what, TODAY)) == expected


def test_a_day_that_is_not_known_can_be_emptied() -> None:
    assert mended_days(DELIVERED, said(sold=None), TODAY).sold_on is None
    assert mended_days(DELIVERED, said(delivered=None), TODAY).delivered_on is None


def test_a_day_of_delivery_that_is_mended_keeps_the_day_it_was_first_entered() -> None:
    before = replace(DELIVERED, delivered_entered_on=date(2026, 5, 10))
    assert mended_days(before, said(delivered="2026-05-09"), TODAY).delivered_entered_on == date(2026, 5, 10)
    assert mended_days(before, said(Stage.REFUNDED), TODAY).delivered_entered_on == date(2026, 5, 10)
    assert mended_days(EXPECTED, said(Stage.DELIVERED), TODAY).delivered_entered_on == TODAY
