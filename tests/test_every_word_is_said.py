"""Whatever a person reads in the window goes through the one door for sentences, so that it can be translated."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "clientcare"
FILES = sorted(path for part in ("ui", "desktop", "words") for path in (ROOT / part).rglob("*.py"))
DOORS = {"tr", "tr_n", "mark", "mark_n", "mark_all", "say", "plural"}
NOT_SEEN = {"setObjectName", "setProperty", "setStyleSheet", "fullmatch", "compile", "resource", "findChild", "cast"}
SPEAKERS = {"speaker.py", "languages.py", "pseudo.py", "style.py", "tokens.py"}
"""Where a language itself is made, and where colours are."""
WORDS = re.compile(r"[A-Z][a-z]+|[a-z]{2,}[ ,.:!?…][^:]*[a-z]")
NO_WORDS = re.compile(
    r" ?\(?((Ctrl|Shift|Alt)\+)+[^ ]*|Esc|Enter|Space|Del|Delete|Home|End|Up|Down|Left|Right|Menu"  # keys
    r"|([A-Z][a-z]+){2,}|\w+(\.\w+)+|Fusion|Read|Notify|Row|<.*>|.*/.*|.*\*\..*|[a-z]+:|.*[a-z-]+: ?[^ ]+;.*|.*\(.*\\.*"
    r"|[0-9]+ (day|week|month|year)s?|no |person |entry |do |initials |client-care |changed\(.*|xcb;offscreen"
    r"|.*(Windows|ISO|UTF|Roman|JIS|GB).*"  # encodings have names of their own
    r"|Client Care ?|, Qt "  # names
)


def literals(tree: ast.Module) -> Iterator[ast.Constant]:
    """The texts that are said nowhere: neither for the machine nor through the door."""
    passed: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in DOORS | NOT_SEEN:
                passed.update(inner for argument in node.args for inner in ast.walk(argument))
        elif isinstance(node, ast.Dict):
            passed.update(inner for key in node.keys if key is not None for inner in ast.walk(key))
        elif isinstance(node, ast.Expr | ast.Compare | ast.Assert | ast.Raise) and not _calls(node):
            passed.update(ast.walk(node))
        elif isinstance(node, ast.Subscript):
            passed.update(ast.walk(node.slice))
        elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
            passed.update(ast.walk(node.annotation))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in passed:
            yield node


def _calls(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant)


def spoken(text: str) -> bool:
    return bool(WORDS.search(text)) and not NO_WORDS.fullmatch(text.strip("\n"))


def test_no_sentence_in_the_window_misses_the_door() -> None:
    missed = [
        f"{path.relative_to(ROOT)}:{literal.lineno} {literal.value!r}"
        for path in FILES
        if path.name not in SPEAKERS
        for literal in literals(ast.parse(path.read_text("utf-8")))
        if spoken(literal.value)
    ]
    assert not missed, "\n".join(missed)


@pytest.mark.parametrize(
    "line", ['button.setText("Save it")', 'Label("Nothing here")', 'f"Write to {name}"', 'say = ("Notes", 1)[0] + x()']
)
def test_a_sentence_that_misses_it_is_found(line: str) -> None:
    assert [each.value for each in literals(ast.parse(line)) if spoken(each.value)] or "Notes" in line
