"""Speaks another language: its sentences come from a file of Qt Linguist, what they lack is said in English."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from clientcare.words.speaker import SENSE, Speaker


class Sentences(NamedTuple):
    """What a file translates: single sentences by their English text, plurals by their forms of many and one."""

    texts: Mapping[str, str]
    plurals: Mapping[tuple[str, str], Sequence[str]]


def read(path: Path) -> Sentences:
    """Everything that is translated there (packaging/translations.py writes it)."""
    texts: dict[str, str] = {}
    plurals: dict[tuple[str, str], Sequence[str]] = {}
    for message in ElementTree.parse(path).iter("message"):
        source, comment = message.findtext("source", ""), message.findtext("comment", "")
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        if message.get("numerus") == "yes":
            plurals[source, comment] = [form.text or "" for form in translation]
        else:
            texts[f"{source}{SENSE}{comment}" if comment else source] = translation.text or ""
    return Sentences(texts, plurals)


class Translated(Speaker):
    """A language by its code and its sentences."""

    def __init__(self, code: str, sentences: Sentences) -> None:
        self.code = code
        self._sentences = sentences
        self._form = _FORMS.get(code, _one_and_many)

    def say(self, text: str, /, **facts: object) -> str:
        return super().say(self._sentences.texts.get(text, text), **facts)

    def plural(self, n: int, one: str, other: str, /, **facts: object) -> str:
        forms = self._sentences.plurals.get((other, one))
        if forms is None:
            return super().plural(n, one, other, **facts)
        return forms[min(self._form(n), len(forms) - 1)].format_map(facts | {"n": n})

    def within(self, word: str) -> str:
        return word if self.code in _CAPITAL_NOUNS else super().within(word)

    def date_of(self, day: int, month: int, year: int | None = None) -> str:
        name = self.month_in_date(month)
        if year is None:
            return self.say("{day} {month}", day=day, month=name)
        return self.say("{day} {month} {year}", day=day, month=name, year=year)

    def month_in_date(self, number: int) -> str:
        """May, as it stands behind a day."""
        return self.month(number)


def _one_and_many(n: int) -> int:
    return 0 if n == 1 else 1


def _none_and_one_alike(n: int) -> int:
    return 0 if n <= 1 else 1


_FORMS: Mapping[str, Callable[[int], int]] = {"fr": _none_and_one_alike}
"""Which form a number takes, where it is not one and many."""
_CAPITAL_NOUNS = frozenset({"de"})
"""Languages that write nouns with a capital within a sentence too."""
