"""Whatever is typed is answered: done, not possible, or not readable; never a mistake of ours, never a half record."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some

from clientcare.cli import entry
from clientcare.cli.grammar import Command, Sort
from clientcare.cli.lexicon import COMMANDS

LEFT_OUT = {"sample", "batch", "backup", "import", "export"}
"""They write files, or take long."""

ANYTHING = (
    *("Ana", "Bo", "", "-", "today", "friday", "+3d", "+999999w", "2026-05", "2026-05-12", "9999-12-31", "0001-01-01"),
    *("5", "0", "999999999", "3 months", "1000 years", "none", "open", "off", "FREQ=DAILY", "EUR", "JPY", "450.00"),
    *("0.001", "12:30", "02-29", "a=b", "=", "-x", "é\u202e", "x" * 3000, "a@b.example", "Europe/Lisbon", "\x00"),
    *("{name}", "%s", "circle", "week", '"', "*", "thanks:1", "check_in:x:2026-01-01", "after_sale:1:2", "reminder:1:"),
)
FITTING = {
    "CLIENT": ("Ana", "Bo"),
    "DATE": ("today", "friday", "2026-01-31", "9999-12-31", "0001-01-01", "2026-05", "+1m"),
    "RHYTHM": ("3 weeks", "1 year", "none", "1000 years"),
    "HH:MM": ("10:30",),
    "N": ("0", "1", "2", "100", "100000"),
    "AMOUNT": ("12",),
    "CUR": ("EUR",),
}


def word(sort: Sort) -> some.SearchStrategy[str]:
    fitting = FITTING.get(sort.name, tuple(sort.name.split("|")) if "|" in sort.name else ANYTHING)
    return some.one_of(some.sampled_from(fitting), some.sampled_from(fitting), some.sampled_from(ANYTHING))


@some.composite
def line(draw: some.DrawFn) -> list[str]:
    """A command with words that may fit; some are there that should not be, and some are not that should."""
    command: Command = draw(some.sampled_from([each for each in COMMANDS.values() if each.name not in LEFT_OUT]))
    words = [command.name]
    for place in command.places:
        if not place.optional or draw(some.booleans()):
            words.append(draw(word(place.sort)))
    chosen = draw(some.lists(some.sampled_from(command.options), max_size=4)) if command.options else []
    for option in [*(option for option in command.options if option.required), *chosen]:
        words.append(f"--{option.name}" + (f"={draw(word(option.sort))}" if option.sort else ""))
    return [*words, *draw(some.sampled_from([[], [], ["--on", "9999-12-31"], ["--now", "0001-01-01T00:00"]]))]


@pytest.fixture(scope="module")
def environ(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A studio that all those lines are typed into."""
    folder: Path = tmp_path_factory.mktemp("any") / "studio"
    found = os.environ | {"CLIENTCARE_DATA": str(folder), "CLIENTCARE_ON": "2026-05-12"}
    for words in (["add", "Ana"], ["add", "Bo"], ["sale", "Ana", "Tree"], ["promise", "Ana", "Frame"]):
        assert entry.respond(words, found).code == 0
    yield found
    doctor = json.loads(entry.respond(["doctor", "--json"], found).out)
    assert doctor == {"ok": True, "problems": []}


@given(words=line())
@settings(
    max_examples=150,
    deadline=None,
    phases=(Phase.generate,),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_any_line_is_answered(words: list[str], environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"typed")))
    said = entry.respond([*words, "--json"], environ)
    found = json.loads(said.out) if "--help" not in words else {}
    if said.code == 0:
        assert said.err == ""
    else:
        assert found["error"]["code"] != "bug", words
        assert said.code == (2 if found["error"]["code"] == "usage" else 1)
