"""Every reason in a plan or a problem has its sentence, and no sentence waits for a reason."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clientcare import exchange
from clientcare.words import importing

SOURCE = "\n".join(path.read_text("utf-8") for path in sorted(Path(exchange.__file__).parent.rglob("*.py")))
GIVEN = re.compile(
    r"(?:Problem\(.*?, .*?, |LeftOut\(.*?, .*?, |\.problem\(\w+, |\.leave_out\(\w+, |Match\([\w\[\]]+, |reason=|"
    r'Yearly\()"(\w+)"'
)
FACTS = (
    "of",
    "fields",
    "line",
    "name",
    "cells",
    "value",
    "column",
    "kind",
    "price",
    "day",
    "here",
    "title",
    "on",
    "until",
)
HOW_KNOWN = {"uid", "id", "order", "row", "email", "phone"}
"""Reasons of a match that need no sentence: what then changes is said."""


def test_every_reason_has_its_sentence() -> None:
    given = set(GIVEN.findall(SOURCE))
    assert {"no_property", "group", "no_day", "not_paid", "erased", "same_as"} <= given
    assert given - HOW_KNOWN <= set(importing.REASONS)


@pytest.mark.parametrize("reason", sorted(importing.REASONS))
def test_every_sentence_is_used_and_plain(reason: str) -> None:
    facts = dict.fromkeys(FACTS, "X")
    assert f'"{reason}"' in SOURCE
    sentence = importing.why(reason, facts)
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_fields_are_told_as_people_call_them_each_once() -> None:
    names = ["name", "email:a@example.org", "email:b@example.org", "date:birthday", "preferred:emails"]
    assert importing.fields(names) == "name, e-mails, dates"
    assert importing.fields(["name", "preferred:phones"]) == "name, what is preferred"
