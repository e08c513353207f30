"""What nobody is to read while the screen is shown to others: names, how to reach somebody, amounts (PRODUCT §5)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from clientcare.domain.folding import fold

Part = tuple[int, int]
"""Where it begins in a text, and how many letters it has."""
LEAST = 2
"""Letters of a name: one alone is an initial, or the word I."""
KEPT = 4096
"""Texts that are remembered with what is private in them."""
_SIGN = r"[$£€¥₹₺₽₩₪₫₱฿₴₦]"
_SPACE = "[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]"
_NUMBER = r"\d(?:[\d.,’'\u00a0\u202f]*\d)?"
_BEFORE = rf"(?:[A-Z]{{0,3}}{_SIGN}|\b[A-Z]{{3}}){_SPACE}?{_NUMBER}"
_AFTER = rf"{_NUMBER}{_SPACE}?(?:{_SIGN}|[A-Z]{{3}}\b)"
_EMAIL, _PHONE = r"[^\s,;<>()]+@[^\s,;<>()]+", r"(?<!\d)(?!\d{4}-\d\d-\d\d)\+?\(?\d[\d ()/.-]{5,}\d"
_ALWAYS = re.compile(f"{_BEFORE}|{_AFTER}|{_EMAIL}|{_PHONE}")
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(r"(?:\s*[&’'-]\s*|\s+)")


class Discretion:
    """One for the whole app, as it has one language: whatever paints words asks it first."""

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._known: dict[str, tuple[Part, ...]] = {}
        self.on = False

    def begin(self, names: Iterable[str]) -> None:
        """From now on no word of these names is read, nor any amount; what was said before stays."""
        self.on = True
        words = (word for name in names for word in _WORD.findall(name))
        self._names.update(fold(word) for word in words if len(word) >= LEAST and not word[0].islower())
        self._known.clear()

    def end(self) -> None:
        """Everything is read again."""
        self.on = False
        self._names.clear()
        self._known.clear()

    def parts(self, text: str) -> tuple[Part, ...]:
        """What of that text is not to be read, in its order; nothing while all may be."""
        if not self.on:
            return ()
        if text not in self._known:
            if len(self._known) >= KEPT:
                self._known.clear()
            self._known[text] = tuple(self._found(text))
        return self._known[text]

    def _found(self, text: str) -> list[Part]:
        names: list[tuple[int, int]] = []
        for match in _WORD.finditer(text):
            begin, end = match.span()
            if not self._is_name(match[0]):
                continue
            if names and _BETWEEN.fullmatch(text, names[-1][1], begin):
                begin = names.pop()[0]
            names.append((begin, end))
        spans: list[tuple[int, int]] = []
        for begin, end in sorted([*names, *(match.span() for match in _ALWAYS.finditer(text))]):
            if spans and begin < spans[-1][1]:
                spans[-1] = spans[-1][0], max(end, spans[-1][1])
            else:
                spans.append((begin, end))
        return [(begin, end - begin) for begin, end in spans]

    def _is_name(self, word: str) -> bool:
        return not word[0].islower() and fold(word) in self._names


discretion = Discretion()
