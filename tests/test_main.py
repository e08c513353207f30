"""Which words open the window, and which are a command."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from clientcare import __main__ as start


@pytest.mark.parametrize(
    "line",
    [
        "",
        "--hidden",
        "--quick-note",
        "--data folder",
        "--data=folder --hidden",
        "--on 2026-05-12 --passphrase-file secret",
        "clientcare://client/6f1c",
        "--data folder clientcare://client/6f1c",
    ],
)
def test_these_open_the_window(line: str) -> None:
    assert start.wants_window(line.split())


@pytest.mark.parametrize(
    "line",
    [
        "today",
        "--data folder today",
        "--json",
        "--json today",
        "--help",
        "--version",
        "--unknown",
        "--",
        "tody",
    ],
)
def test_these_are_for_the_command_line(line: str) -> None:
    assert not start.wants_window(line.split())


@pytest.mark.parametrize(("line", "where"), [("--hidden", "app"), ("today --all", "cli.entry")])
def test_the_words_are_passed_on_and_the_exit_code_comes_back(
    line: str, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[list[str]] = []
    part = ModuleType(f"clientcare.{where}")

    def fake_main(words: list[str]) -> int:
        calls.append(words)
        return 7

    monkeypatch.setattr(part, "main", fake_main, raising=False)
    monkeypatch.setitem(sys.modules, f"clientcare.{where}", part)
    monkeypatch.setattr(f"clientcare.{where}", part, raising=False)
    monkeypatch.setattr(sys, "argv", ["clientcare", *line.split()])
    assert start.main() == 7
    assert calls == [line.split()]
