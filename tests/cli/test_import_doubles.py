"""A payment of an order that is here: told, not added, and added on a yes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Terminal
from tests.exchange.test_doubles import ORDER, stripe


@pytest.fixture
def payments(terminal: Terminal, tmp_path: Path) -> Path:
    (tmp_path / "orders.csv").write_text(ORDER, encoding="utf-8")
    terminal.ask(f"import {tmp_path / 'orders.csv'}")
    path = tmp_path / "payments.csv"
    path.write_text(stripe({}), encoding="utf-8")
    return path


def test_a_payment_of_an_order_that_is_here_is_told_and_not_added(terminal: Terminal, payments: Path) -> None:
    said = terminal.ask(f"import {payments}")
    assert (said["added"]["sales"], said["left_out"]["sales"]) == (0, 1)
    [line] = said["plan"]
    assert (line["does"], line["client"]["name"]) == ("propose", "Ana Ruiz")
    assert "not added again" in line["why"]
    assert len([each for each in terminal.ask("show Ana")["timeline"] if each["kind"] == "sale"]) == 1


def test_a_yes_takes_it_for_a_sale_of_its_own(terminal: Terminal, payments: Path) -> None:
    assert terminal.ask(f"import {payments} --yes")["added"]["sales"] == 1
    assert len([each for each in terminal.ask("show Ana")["timeline"] if each["kind"] == "sale"]) == 2
    assert terminal.ask(f"import {payments}")["added"]["sales"] == 0
