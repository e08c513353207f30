"""Every refusal has a sentence for people, and every sentence can be said."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

import clientcare
from clientcare.domain import rule, settings
from clientcare.domain.errors import CareError, Code
from clientcare.words.errors import SENTENCES, files, lines, pictures, rules, sentence

SOURCE = Path(clientcare.__file__).parent
ERRORS = ("CareError", "StoreUnavailable")
TOLD_OF_THE_STUDIO = {"path", "free"}
"""What `**facts(path)` of the store says."""


@dataclass(frozen=True)
class Raised:
    where: str
    reason: str
    facts: frozenset[str]


def raised() -> Iterator[Raised]:
    """Every error that is made with its reason written out, anywhere in the app."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ERRORS and len(node.args) > 1:
                reason = node.args[1]
                if isinstance(reason, ast.Constant):
                    facts = {keyword.arg for keyword in node.keywords if keyword.arg}
                    if any(keyword.arg is None for keyword in node.keywords):
                        facts |= TOLD_OF_THE_STUDIO
                    where = f"{path.relative_to(SOURCE).as_posix()}:{node.lineno}"
                    yield Raised(where, str(reason.value), frozenset(facts))


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


RAISED = list(raised())
ALL_TEMPLATES = {**SENTENCES, **lines.SETTING_VALUES}


@pytest.mark.parametrize("one", RAISED, ids=[f"{one.where} {one.reason}" for one in RAISED])
def test_whatever_is_refused_can_be_said(one: Raised) -> None:
    templates = list(lines.SETTING_VALUES.values()) if one.reason == "setting_value" else [SENTENCES[one.reason]]
    for template in templates:
        assert placeholders(template) <= one.facts


def written_words() -> set[str]:
    """All words that stand in the app as texts of their own, but for the sentences themselves."""
    found: set[str] = set()
    for path in SOURCE.rglob("*.py"):
        if (SOURCE / "words" / "errors") not in path.parents:
            nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            found |= {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return found


def test_no_sentence_is_left_over() -> None:
    assert SENTENCES.keys() - written_words() == set()


def test_what_the_disk_says_can_be_said() -> None:
    assert {"disk_full", "disk_error", "read_only", "in_use", "damaged_studio"} <= SENTENCES.keys()


def test_the_tables_do_not_hide_each_other() -> None:
    assert len(SENTENCES) == len(lines.SENTENCES) + len(rules.SENTENCES) + len(files.SENTENCES) + len(
        pictures.SENTENCES
    )


@pytest.mark.parametrize("template", ALL_TEMPLATES.values(), ids=ALL_TEMPLATES.keys())
def test_a_sentence_is_plain_and_polite(template: str) -> None:
    assert template.endswith((".", "”."))
    assert template[0].isupper() or template[0] in "“{@"
    for word in ("please", "oops", "sorry", "error:", "!", "  "):
        assert word not in template.casefold()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            CareError(Code.NOT_FOUND, "nobody_called", words="Anna"),
            "Nobody here is called “Anna”. Try part of a name, or an e-mail address.",
        ),
        (
            CareError(
                Code.AMBIGUOUS, "several_called", words="Ana", candidates=[("u1", "Ana Ruiz"), ("u2", "Ana Bell")]
            ),
            "Several people fit “Ana”: Ana Ruiz, Ana Bell. Write more of the name, or the uid.",
        ),
        (
            CareError(Code.INVALID, "due_before_made", due_on=date(2026, 5, 1), on=date(2026, 5, 14)),
            "A promise is due on the day it is made, or later. 1 May 2026 is before 14 May 2026.",
        ),
        (
            CareError(Code.USAGE, "unknown_command", command="tody", near="today"),
            "There is no command “tody”. Did you mean today? “clientcare --help” lists them.",
        ),
        (
            CareError(Code.USAGE, "unknown_command", command="x", near=""),
            "There is no command “x”. “clientcare --help” lists them.",
        ),
        (
            CareError(Code.USAGE, "not_a_choice", word="x", where="--fit", choices=("joy", "good")),
            "“x” is none of the choices for --fit: joy, good.",
        ),
    ],
)
def test_a_sentence_says_what_happened_and_what_to_do(error: CareError, said: str) -> None:
    assert sentence(error) == said


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("daily_limit", "many", "“many” does not fit daily_limit. It is a number from 0 to 1000."),
        ("tray", "yes", "“yes” does not fit tray. It is one of: on, off."),
        ("week_day", "x", "“x” does not fit week_day. It is one of: mon, tue, wed, thu, fri, sat, sun, none."),
        ("quiet_hours", "x", "“x” does not fit quiet_hours. It is hours such as 21:00-08:00, or none."),
        ("gratitude", "x", None),
    ],
)
def test_a_setting_says_what_it_can_be(name: str, value: str, said: str | None) -> None:
    with pytest.raises(CareError) as refused:
        settings.parse(name, value)
    if said is None:
        assert sentence(refused.value).startswith("There is no setting “gratitude”. There are: daily_limit, days_off")
    else:
        assert sentence(refused.value) == said


@pytest.mark.parametrize(
    "text",
    ["every day", "FREQ=HOURLY", "FREQ=DAILY;COUNT=1;COUNT=2", "FREQ=DAILY;X=1", "FREQ=X", "FREQ=DAILY;BYDAY=1MO"],
)
def test_a_rule_says_why_it_is_none(text: str) -> None:
    with pytest.raises(ValueError, match=r".") as refused:
        rule.parse(text)
    said = sentence(CareError(Code.USAGE, "not_a_rule", rule=text, why=str(refused.value)))
    assert said.startswith(f"“{text}” is no repeat rule: ")


def test_what_people_wrote_is_said_as_it_is() -> None:
    assert "“{0} <b>”" in sentence(CareError(Code.NOT_FOUND, "nobody_called", words="{0} <b>"))
