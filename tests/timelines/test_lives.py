"""The lives of the product's timelines, played as batch scripts: what Today says on each day.

After `today` the lines `#= NAME: KIND DAY, …` are its cards in order ("-" for a reminder that is for nobody),
after `clients` the lines `#> NAME` are the list.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from clientcare.cli.entry import main

LIVES = sorted((Path(__file__).parent / "lives").glob("T*.txt"))


def card_line(card: dict[str, Any]) -> str:
    name = card["client"]["name"] if card["client"] else "-"
    notice = f" !{card['notice']}" if card["notice"] else ""
    return f"{name}: {', '.join(map(item_words, card['items']))}{notice}"


def item_words(item: dict[str, Any]) -> str:
    step = f".{item['facts']['step']}" if item["kind"] == "after_sale" else ""
    return f"{item['kind']}{step} {item['due_on']}"


def answered(result: dict[str, Any]) -> list[str]:
    if "cards" in result:
        return [card_line(card) for card in result["cards"]] or ["nothing"]
    return [row["name"] for row in result["clients"]] or ["nobody"]


def expected(lines: list[str]) -> dict[int, list[str]]:
    """By number of line (from 1) what the question on it should answer."""
    found: dict[int, list[str]] = {}
    asked = 0
    for number, line in enumerate(lines, start=1):
        if line.startswith(("#=", "#>")):
            found.setdefault(asked, []).append(line[2:].strip())
        elif not line.startswith("#"):
            asked = number
    return found


@pytest.mark.parametrize("life", LIVES, ids=lambda path: path.stem)
def test_today_does_what_a_sensible_artist_wants(life, tmp_path, capsys):
    status = main(["--data", str(tmp_path / "studio"), "--json", "batch", str(life)])
    results = {one["line"]: one for one in map(json.loads, capsys.readouterr().out.splitlines())}
    assert status == 0, [one for one in results.values() if not one["ok"]]
    wanted = expected(life.read_text(encoding="utf-8").splitlines())
    assert wanted
    assert {number: answered(results[number]["result"]) for number in wanted} == wanted
