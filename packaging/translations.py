"""Brings the sentences of the source into resources/i18n/*.ts, and says what is missing there.

    python packaging/translations.py            renews every file: new sentences come unfinished, old ones go
    python packaging/translations.py --check    changes nothing; exit code 1 and a line for each thing that is wrong
    python packaging/translations.py --new fr   begins a language

The files are those of Qt Linguist. Of a plural the source is the form of many and the comment that of one; of any other
sentence the comment is its sense, where one English word needs two translations (clientcare/words/tongue.py).
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Formatter
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "clientcare"
FILES = ROOT / "resources" / "i18n"
COMPLETE = ("de",)
"""The languages in which nothing may be missing."""
SENSE = "¦"
_DOORS = ("clientcare.words.tongue import", "clientcare.words.translated import", "(Speaker)", "class Speaker")
"""What a file has that says something."""
_ONE = {"tr", "mark", "say"}
_TWO = {"tr_n": 1, "plural": 1, "mark_n": 0}
"""Where the form of one stands among the arguments."""
_FORMS = {"ja": 1, "ko": 1, "zh": 1}
"""How many forms a plural has, where it is not two."""


class Key(NamedTuple):
    """A sentence: `comment` is its sense, or of a plural the form of one."""

    source: str
    comment: str = ""
    plural: bool = False


class Found(NamedTuple):
    keys: dict[Key, str]
    """Each with the file where it stands first."""
    wrong: list[str]


# --- the source -------------------------------------------------------------------------------------------------


def sentences(source: Path = SOURCE) -> Found:
    """Every sentence, in the order of the files and within them."""
    found = Found({}, [])
    for path in sorted(source.rglob("*.py")):
        name = path.relative_to(source.parent).as_posix()
        text = path.read_text("utf-8")
        if not any(door in text for door in _DOORS):
            continue
        calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
        for call in sorted(calls, key=lambda each: (each.lineno, each.col_offset)):
            for key in _keys(call):
                found.keys.setdefault(key, name)
            found.wrong.extend(f"{name}:{call.lineno}: {problem}" for problem in _wrong(call))
    return found


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _keys(call: ast.Call) -> Iterator[Key]:
    name, args = _name(call), call.args
    if name in _ONE and args:
        yield from (_key(text) for text in _texts(args[0]))
    elif name in _TWO and len(args) >= _TWO[name] + 2:
        one, other = args[_TWO[name] : _TWO[name] + 2]
        for first, second in zip(_texts(one), _texts(other), strict=False):
            yield Key(second, first, plural=True)
    elif name == "mark_all" and args:
        yield from (_key(text) for text in _all_texts(args[0]))


def _key(text: str) -> Key:
    source, _, sense = text.partition(SENSE)
    return Key(source, sense)


def _texts(node: ast.expr) -> list[str]:
    """The literals that an argument may be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value] if node.value.strip() else []
    if isinstance(node, ast.IfExp):
        return _texts(node.body) + _texts(node.orelse)
    return []


def _all_texts(node: ast.expr) -> Iterator[str]:
    """The literals of a table, without its keys."""
    if isinstance(node, ast.Dict):
        for value in node.values:
            yield from _all_texts(value)
    elif isinstance(node, ast.Tuple | ast.List | ast.Set):
        for value in node.elts:
            yield from _all_texts(value)
    else:
        yield from _texts(node)


def _wrong(call: ast.Call) -> Iterator[str]:
    """What keeps a call from being translated."""
    name = _name(call)
    if name not in {*_ONE, *_TWO} or not call.args:
        return
    if any(isinstance(argument, ast.JoinedStr) for argument in call.args):
        yield "a sentence is one literal; what changes in it is a fact by name"
    named = {keyword.arg for keyword in call.keywords}
    if name not in ("tr", "tr_n") or None in named:
        return
    for text in {each for argument in call.args for each in _texts(argument)}:
        lacking = places(text) - named - ({"n"} if name == "tr_n" else set())
        if lacking and (named or name == "tr_n"):
            yield f"“{text}” lacks {', '.join(sorted(lacking))}"


def places(text: str) -> set[str]:
    """The facts in a sentence; a text that is no template has none."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name}
    except ValueError:
        return set()


# --- the files --------------------------------------------------------------------------------------------------

Translations = dict[Key, list[str]]


def read(path: Path) -> Translations:
    """What is translated there; a plural has its forms, an unfinished one what there is."""
    done: Translations = {}
    for message in ElementTree.parse(path).iter("message"):
        key = Key(
            message.findtext("source", ""), message.findtext("comment", ""), plural=message.get("numerus") == "yes"
        )
        translation = message.find("translation")
        assert translation is not None
        texts = (
            [form.text or "" for form in translation.iter("numerusform")] if key.plural else [translation.text or ""]
        )
        done[key] = texts
    return done


def written(language: str, found: Found, done: Translations) -> str:
    """The whole file: always the same for the same sentences, so that only what changed is seen as changed."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name>clientcare</name>",
    ]
    for key, where in sorted(found.keys.items(), key=lambda pair: pair[1]):
        lines += _message(key, where, done.get(key) or [""] * (forms(language) if key.plural else 1))
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(key: Key, where: str, texts: Sequence[str]) -> Iterator[str]:
    yield '    <message numerus="yes">' if key.plural else "    <message>"
    yield f'        <location filename="../../{where}"/>'
    yield f"        <source>{escape(key.source)}</source>"
    if key.comment:
        yield f"        <comment>{escape(key.comment)}</comment>"
    begin = "<translation>" if all(texts) else '<translation type="unfinished">'
    said = "".join(f"<numerusform>{escape(text)}</numerusform>" for text in texts) if key.plural else escape(texts[0])
    yield f"        {begin}{said}</translation>"
    yield "    </message>"


def forms(language: str) -> int:
    return _FORMS.get(language, 2)


def problems(path: Path, found: Found) -> Iterator[str]:
    """What is wrong with one file."""
    language, done = path.stem.rpartition("_")[2], read(path)
    if written(language, found, done) != path.read_text("utf-8"):
        yield f"{path.name} is not in step with the source: make translations"
    for key, texts in done.items():
        if language in COMPLETE and not all(texts):
            yield f"{path.name}: “{key.source}” is not translated"
        if key.plural and len(texts) != forms(language):
            yield f"{path.name}: “{key.source}” has {len(texts)} forms instead of {forms(language)}"
        for place, text in enumerate(texts):
            if text and not _fits(key, text, of_one=key.plural and place == 0):
                yield f"{path.name}: “{text}” has other facts in braces than “{key.source}”"


def _fits(key: Key, text: str, *, of_one: bool) -> bool:
    """The same facts; the form of one may leave the number out."""
    wanted = places(key.source)
    number = {"n", "number"} if of_one else set()
    return wanted - number <= places(text) <= wanted


def main(words: Sequence[str]) -> int:
    found = sentences()
    wrong = list(found.wrong)
    if "--check" in words:
        for path in sorted(FILES.glob("*.ts")):
            wrong += problems(path, found)
    elif not wrong:
        for language in words[1:]:
            (FILES / f"clientcare_{language}.ts").write_text(written(language, found, {}), "utf-8")
        for path in sorted(FILES.glob("*.ts")):
            path.write_text(written(path.stem.rpartition("_")[2], found, read(path)), "utf-8")
    sys.stderr.writelines(f"{problem}\n" for problem in wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
