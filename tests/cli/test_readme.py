"""The README names every command there is, and none that is not."""

from __future__ import annotations

import re
from pathlib import Path

from clientcare.cli.lexicon import COMMANDS

README = Path(__file__).resolve().parents[2] / "README.md"


def test_the_table_of_commands_is_all_of_them_and_no_more() -> None:
    _, _, told = README.read_text(encoding="utf-8").partition("| for | commands |")
    table, _, _ = told.partition("\n\n")
    assert sorted(re.findall(r"`([a-z-]+)`", table)) == sorted(COMMANDS)
