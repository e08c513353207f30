"""A command line to type into, on a real data folder, in this process."""

from __future__ import annotations

import json
import shlex
import sys
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest

from clientcare.cli import entry

DAY = "2026-05-12"


@dataclass(frozen=True)
class Said:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """Of a batch: one object a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def error(self) -> str:
        """The code of the error that `--json` gave."""
        return self.json["error"]["code"]


@dataclass
class Terminal:
    """Types commands; `on` is the day they take as today, as CLIENTCARE_ON would."""

    data: Path
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch
    on: str = DAY

    def type(self, line: str, *words: str, on: str = "", stdin: str = "") -> Said:
        """Runs the line, written as in a shell, with more words that need no quotes."""
        self.monkeypatch.setenv("CLIENTCARE_DATA", str(self.data))
        self.monkeypatch.setenv("CLIENTCARE_ON", on or self.on)
        self.monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(stdin.encode()), encoding="utf-8"))
        self.capsys.readouterr()
        code = entry.main([*shlex.split(line), *words])
        said = self.capsys.readouterr()
        return Said(code, said.out, said.err)

    def ask(self, line: str, *words: str, on: str = "", stdin: str = "") -> Any:
        """The object that the line gives with `--json`; it has to be understood and done."""
        said = self.type(line, *words, "--json", on=on, stdin=stdin)
        assert said.code == 0, said.err
        assert said.err == ""
        return said.json

    def fails(self, line: str, *words: str, on: str = "", stdin: str = "") -> str:
        """The code of the error; stdout holds nothing else and stderr one sentence."""
        said = self.type(line, *words, "--json", on=on, stdin=stdin)
        assert said.code == (2 if said.error == "usage" else 1)
        assert said.err.strip() == said.json["error"]["message"]
        assert "\n" not in said.err.strip()
        return said.error

    def open_keys(self, on: str = "") -> list[str]:
        """The keys that Today shows, in order."""
        return [item["key"] for card in self.ask("today --all", on=on)["cards"] for item in card["items"]]

    def kinds(self, on: str = "") -> list[str]:
        return [key.partition(":")[0] for key in self.open_keys(on)]


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    return Terminal(tmp_path / "studio", capsys, monkeypatch)
