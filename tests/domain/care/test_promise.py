"""What we said we would do (PRODUCT §3, row "promise")."""

from __future__ import annotations

import pytest

from tests.domain.care.lives import Life, life
from tests.domain.care.orders import WEEKENDS

KEY = "promise:care-sheet"


def promised(due: str | None = "20 May", closed: bool = False) -> Life:
    return life().promised("Care sheet", "12 May", due, closed)


def test_it_opens_a_day_before_its_day_and_stays() -> None:
    assert promised().shown(KEY) == "from 19 May"
    assert promised().item(KEY, "19 May").due_on.day == 20


def test_without_a_day_it_is_due_a_week_after_it_was_made() -> None:
    assert promised(None).shown(KEY) == "from 18 May"
    assert promised(None).item(KEY, "18 May").due_on.day == 19


@pytest.mark.parametrize(("heads_up", "shown"), [(0, "from 20 May"), (5, "from 15 May")])
def test_how_early_it_opens_is_a_setting_of_its_own(heads_up: int, shown: str) -> None:
    assert promised().under(promise_heads_up=heads_up).shown(KEY) == shown


def test_kept_or_given_up_it_does_not_open() -> None:
    assert promised(closed=True).shown(KEY) == "never"


def test_a_contact_that_names_it_has_kept_it() -> None:
    assert promised().contact("19 May", "help", answers=KEY).shown(KEY) == "never"


def test_help_that_does_not_name_it_has_not_kept_it() -> None:
    assert promised().contact("20 May", "help").shown(KEY) == "from 19 May"


def test_the_weekend_off_opens_it_on_friday_and_keeps_its_day() -> None:
    monday = promised("18 May").under(days_off=WEEKENDS)
    assert monday.shown(KEY) == "from 15 May"
    sunday = promised("17 May").under(days_off=WEEKENDS)
    assert sunday.item(KEY, "15 May").due_on.day == 17


def test_it_never_closes_by_itself() -> None:
    assert promised().open("20 May 2036") == [KEY]
    assert promised().item(KEY, "30 May").days_late(promised().item(KEY, "30 May").due_on) == 0


def test_it_counts_how_late_it_is() -> None:
    item = promised().item(KEY, "25 May")
    assert [item.days_late(on) for on in (item.opens_on, item.due_on)] == [0, 0]
    assert item.days_late(item.due_on.replace(day=25)) == 5
