"""The terminal and the window say the same of a file: each line, what it does, with whom, why, and the sums."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from clientcare.exchange.plan import Does
from clientcare.ui.importing.wizard import LINES
from tests.cli.conftest import Terminal
from tests.exchange.cards import card, etsy
from tests.exchange.sheets import PAYPAL, sheet
from tests.ui.room import Room
from tests.ui.wizard_room import begin

PAID = {"Type": "Website Payment", "Status": "Completed", "Currency": "EUR", "Gross": "45.00", "Net": "44.00"}
FILES = {
    "cards.vcf": card("FN:Mei Ash", "EMAIL:mei@ash.example", "BDAY:--0314")
    + card("FN:Cy Pereira", "X-ADDRESSBOOKSERVER-KIND:group")
    + card("FN:Rosa Marchpane", "no property")
    + "BEGIN:VCARD\r\nEND:VCARD\r\n",
    "etsy.csv": etsy(
        {"Full_Name": "Ingrid Hollow", "Date_Shipped": "05/04/26"},
        {"Order_ID": "3002", "Full_Name": "Bo Lind", "Buyer_User_ID": "7", "Status": "Unpaid"},
        {"Order_ID": "3003", "Full_Name": "Bo Lind", "Buyer_User_ID": "7", "Order_Total": "much"},
    ),
    "paypal.csv": sheet(
        PAYPAL,
        {"Date": "24/04/2026", "Name": "Ana Ruiz", "Transaction ID": "P1", "From Email Address": "a@example.org"},
        {"Date": "25/04/2026", "Name": "Ana Ruiz", "Type": "General Withdrawal", "Gross": "-45.00"},
        usual=PAID,
    ),
}
SUMS = {Does.ADD: "added", Does.UPDATE: "updated", Does.UNCHANGED: "unchanged", Does.LEFT_OUT: "left_out"}


@pytest.mark.parametrize("name", list(FILES))
def test_a_dry_run_tells_what_the_window_shows(
    opened: Room,
    qtbot: QtBot,
    tmp_path: Path,
    name: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / name
    path.write_text(FILES[name], encoding="utf-8")
    wizard = begin(opened, qtbot, path)
    assert wizard.step == LINES
    assert wizard._thought is not None
    plan, incoming = wizard._thought.plan, wizard._thought.incoming
    shown = [wizard.lines.model.line_at(place) for place in range(len(wizard.lines.model.ids))]
    wizard.reject()
    with opened.file():
        pass
    said = Terminal(opened.folder, capsys, monkeypatch, on="2026-05-14").ask(f"import {path} --dry-run")
    told = [(each["line"], each["does"], (each["client"] or {}).get("uid"), each["why"]) for each in said["plan"]]
    broken = [(each["line"], each["why"]) for each in said["problems"]]
    assert told == [(each.line, each.does.value, each.uid, each.why) for each in plan.lines]
    assert {(line, why) for line, _, _, why in told} | set(broken) == {(each.line, each.why) for each in shown}
    for does, key in SUMS.items():
        assert _some(said[key]) == _some(plan.counts.get(does, {}))
    assert (said["format"], said["batch"]) == (incoming.format, None)


def _some(counts: Mapping[str, int]) -> dict[str, int]:
    return {what: number for what, number in counts.items() if number}
