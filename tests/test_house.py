"""The rules of the house as tests, so that nobody has to remember them."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
PINS = sorted((ROOT / "packaging").glob("requirements*.txt"))
DOMAIN_MAY_IMPORT = {*sys.stdlib_module_names, "clientcare", "dateutil", "msgspec", "rapidfuzz"}
"""msgspec makes its values (domain/frozen.py); none of them reaches a file, a screen or the net by itself."""
FILE_CEILING = 330
"""“About 300 lines” with a little room."""

WITHOUT_QT = """
import sys
sys.modules.update(dict.fromkeys(["PySide6", "shiboken6"]))  # importing either now fails
from clientcare.__main__ import main
sys.exit(main(["--data", sys.argv[1], "today", "--json"]))
"""


def modules(*folders: str) -> list[str]:
    """Their paths from the root; migrations are frozen scripts, not modules."""
    found = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return [path.relative_to(ROOT).as_posix() for path in found if "migrations" not in path.parts]


def read(path: str | Path) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def toml(path: str) -> dict[str, Any]:
    return tomllib.loads(read(path))


def says_why(source: str) -> bool:
    first_line = (ast.get_docstring(ast.parse(source)) or "").partition("\n")[0]
    return not source.strip() or first_line.endswith((".", "?", "!"))


def imported_by(path: str) -> set[str]:
    """The top names of all that a module imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(read(path))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
    return names


def test_imports_point_inward() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports; exit(lint_imports())"]
    lint = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert lint.returncode == 0, lint.stdout + lint.stderr


def test_the_contracts_name_every_part_there_is() -> None:
    """A part that comes new would else be free of them: name it in pyproject.toml, [tool.importlinter]."""
    contracts = {rule["id"]: rule for rule in toml("pyproject.toml")["tool"]["importlinter"]["contracts"]}
    layers = set(re.findall(r"clientcare\.\w+", " ".join(contracts["layers"]["layers"])))
    parts = {f"clientcare.{path.stem}" for path in (ROOT / "clientcare").glob("[a-z]*")}
    assert parts - layers == {"clientcare.paths", "clientcare.rubbish"}  # which every part may use
    assert parts - set(contracts["sql-in-store"]["source_modules"]) <= {"clientcare.store"}
    screens = {"clientcare.ui", "clientcare.desktop", "clientcare.cli"}
    assert parts & screens <= set(contracts["questions-only"]["source_modules"])
    with_qt = {"clientcare.app", "clientcare.ui", "clientcare.desktop"}
    assert parts - with_qt <= set(contracts["no-qt"]["source_modules"])


def test_the_domain_needs_only_plain_python() -> None:
    foreign = {path: imported_by(path) - DOMAIN_MAY_IMPORT for path in modules("clientcare/domain")}
    assert {path: names for path, names in foreign.items() if names} == {}


def test_the_command_line_runs_where_there_is_no_qt(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WITHOUT_QT, str(tmp_path / "studio")]
    today = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    assert today.returncode == 0, today.stderr
    assert today.stdout.startswith("{")


def test_every_module_begins_with_one_sentence_that_says_why_it_exists() -> None:
    assert [path for path in modules("clientcare", "tests") if not says_why(read(path))] == []


def test_files_stay_small() -> None:
    lines = {path: len(read(path).splitlines()) for path in modules("clientcare")}
    assert {path: count for path, count in lines.items() if count > FILE_CEILING} == {}


@pytest.mark.parametrize("pins", PINS, ids=lambda path: path.name)
def test_pins_have_hashes_and_no_addresses(pins: Path) -> None:
    text = read(pins)
    assert "://" not in text
    assert not re.search(r"^\s*-(?!-hash=)", text, re.MULTILINE), "no options but hashes"
    packages = re.findall(r"^[a-z0-9].*?(?=^[a-z0-9]|\Z)", text, re.MULTILINE | re.DOTALL)
    assert packages
    assert not [package for package in packages if "==" not in package or "--hash=sha256:" not in package]


def test_what_the_app_needs_is_pinned_alike_for_users_and_developers() -> None:
    needs = toml("pyproject.toml")["project"]["dependencies"]
    wanted = {re.split(r"[~=<>; ]", need)[0].lower() for need in needs}
    for_users, for_developers = (pinned(ROOT / "packaging" / f"requirements{kind}.txt") for kind in ("", "-dev"))
    assert wanted <= for_users.keys()
    assert for_users.items() <= for_developers.items()


def pinned(path: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", read(path), re.MULTILINE))
