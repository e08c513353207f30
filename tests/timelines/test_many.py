"""The lives of many at once: a circle whose rhythm becomes shorter must not build a wall (T15)."""

from __future__ import annotations

import json
from datetime import date, timedelta

from clientcare.cli.entry import main

PEOPLE = 300
CHANGED = date(2026, 5, 14)


def answers(capsys, data, script, tmp_path):
    """What the lines of a batch answered, in order."""
    file = tmp_path / "script.txt"
    file.write_text(script, encoding="utf-8")
    assert main(["--data", str(data), "--json", "batch", str(file)]) == 0
    return [json.loads(line)["result"] for line in capsys.readouterr().out.splitlines()]


def test_a_circle_of_300_moved_from_6_to_3_months_is_spread_over_three_months(tmp_path, capsys):
    data = tmp_path / "studio"
    contacts = [CHANGED - timedelta(days=1 + number % 180) for number in range(PEOPLE)]
    people = [f'add "Person {number:03}" --circle Clients' for number in range(PEOPLE)]
    talks = [f'log "Person {number:03}" Hello --date {day}' for number, day in enumerate(contacts)]
    answers(capsys, data, "\n".join(["on 2026-05-13", *people, *talks]), tmp_path)
    days = [CHANGED + timedelta(days=days) for days in range(93)]
    asked = [line for day in days for line in (f"on {day}", "today --all")]
    pages = answers(capsys, data, "\n".join([f"on {CHANGED}", 'circles Clients --every "3 months"', *asked]), tmp_path)[
        1:
    ]

    open_on = [{card["client"]["name"] for card in page["cards"]} for page in pages]
    new_ones = [len(now - before) for before, now in zip([set(), *open_on], open_on, strict=False)]
    assert len(open_on[-1]) == PEOPLE, "within the three months everybody has come"
    assert max(new_ones) <= 15, "and never as a wall"
