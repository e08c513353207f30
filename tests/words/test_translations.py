"""What translators get: every sentence of the source, and nothing that cannot be translated (make translations)."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent.parent
DOOR = "from clientcare.words.tongue import mark, tr\n"


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_sentence_has_its_german(tool: ModuleType) -> None:
    found = tool.sentences()
    assert not found.wrong
    assert not [problem for path in sorted(tool.FILES.glob("*.ts")) for problem in tool.problems(path, found)]


def test_sentences_are_found_wherever_they_stand(tool: ModuleType, tmp_path: Path) -> None:
    source = tmp_path / "clientcare"
    source.mkdir()
    lines = [
        'A = mark("A¦a letter")',
        'B = mark_all({"key": ("B", "C")})',
        'tr("D {d}" if A else "E {d}", d=1)',
        'tr_n(2, "one f", "{n} f")',
    ]
    (source / "a.py").write_text(DOOR + "\n".join(lines), "utf-8")
    found = tool.sentences(source)
    assert [(key.source, key.comment) for key in found.keys] == [
        ("A", "a letter"),
        ("B", ""),
        ("C", ""),
        ("D {d}", ""),
        ("E {d}", ""),
        ("{n} f", "one f"),
    ]
    assert not found.wrong


@pytest.mark.parametrize(
    ("line", "problem"), [('tr(f"Hello {x}")', "one literal"), ('tr("Hello {name}", nam=1)', "lacks name")]
)
def test_what_cannot_be_translated_is_refused(tool: ModuleType, tmp_path: Path, line: str, problem: str) -> None:
    source = tmp_path / "clientcare"
    source.mkdir()
    (source / "a.py").write_text(DOOR + line, "utf-8")
    assert problem in tool.sentences(source).wrong[0]


@pytest.mark.parametrize(
    ("german", "problem"),
    [("", "is not translated"), ("Hallo {nam}", "other facts in braces"), ("Hallo {name}", "")],
)
def test_a_translation_has_the_facts_of_its_sentence(
    tool: ModuleType, tmp_path: Path, german: str, problem: str
) -> None:
    key = tool.Key("Hello {name}")
    found = tool.Found({key: "clientcare/a.py"}, [])
    file = tmp_path / "clientcare_de.ts"
    file.write_text(tool.written("de", found, {key: [german]}), "utf-8")
    said = list(tool.problems(file, found))
    assert problem in said[0] if problem else not said


def test_a_file_out_of_step_is_told(tool: ModuleType, tmp_path: Path) -> None:
    key = tool.Key("{n} letters", "one letter", plural=True)
    file = tmp_path / "clientcare_fr.ts"
    file.write_text(tool.written("fr", tool.Found({key: "a.py"}, []), {key: ["une lettre", "{n} lettres"]}), "utf-8")
    assert tool.read(file) == {key: ["une lettre", "{n} lettres"]}
    assert "not in step" in next(iter(tool.problems(file, tool.Found({}, []))))
