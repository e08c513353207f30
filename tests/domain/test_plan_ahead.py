"""What a work delivered today would bring, by the plan as it is."""

from __future__ import annotations

from datetime import UTC, date, datetime

from clientcare.domain.defaults import starting_records
from clientcare.domain.frozen import replace
from clientcare.domain.plan_ahead import plan_ahead
from clientcare.domain.records import PlanStep
from clientcare.domain.values import SaleKind

TODAY = date(2026, 5, 14)
PLAN = [record for record in starting_records(datetime(2026, 5, 14, tzinfo=UTC)) if isinstance(record, PlanStep)]


def ahead(kind: SaleKind, plan: list[PlanStep] = PLAN, off: frozenset[int] = frozenset()) -> list[tuple[str, str]]:
    found = plan_ahead(plan, kind, TODAY, thanks_days=1, days_off=off)
    return [(str(on), step.step if step is not None else "thanks") for on, step in found]


def test_an_original_brings_a_thank_you_and_three_steps() -> None:
    assert ahead(SaleKind.ORIGINAL) == [
        ("2026-05-15", "thanks"),
        ("2026-05-21", "arrived"),
        ("2026-06-14", "how-is-it"),
        ("2027-05-14", "year-on"),
    ]


def test_a_workshop_brings_its_own() -> None:
    assert ahead(SaleKind.WORKSHOP) == [("2026-05-15", "thanks"), ("2026-05-21", "how-did-it-go")]


def test_what_falls_on_a_day_off_moves_to_the_next_working_day() -> None:
    assert ahead(SaleKind.ORIGINAL, off=frozenset({5, 6}))[2] == ("2026-06-15", "how-is-it")


def test_a_step_switched_off_is_not_there_and_what_comes_while_it_is_made_neither() -> None:
    on = [replace(step, versions=(replace(step.versions[-1], switched_on=True),)) for step in PLAN]
    assert "how-it-grows" not in dict((step, on) for on, step in ahead(SaleKind.COMMISSION, on))
    off = [replace(step, versions=(replace(step.versions[-1], switched_on=False),)) for step in PLAN]
    assert ahead(SaleKind.ORIGINAL, off) == [("2026-05-15", "thanks")]
