"""A line as words, numbers, quotations and signs, each with its place, and what has been made of them so far."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import islice

from clientcare.domain.folding import fold
from clientcare.domain.frozen import Frozen

# Marks and joiners that \w leaves out: without them names in many scripts would fall apart.
_LETTER = r"(?:[^\W\d_]|[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u065f\u0900-\u0dff\u0e31-\u0eff\u200c\u200d])"
_WORD = rf"{_LETTER}+(?:['’\-]{_LETTER}+)*"
_TOKENS = re.compile(
    r"(?P<quote>“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|\"[^\"]*\")"
    r"|(?P<number>\d{4}-\d{2}-\d{2}(?!\d)|\d{1,3}(?:[  ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*(?:,[-–—](?!\w))?)"
    rf"|(?P<word>{_WORD})"
    r"|(?P<sign>\S)"
)
_NAME = re.compile(_WORD)
BREAKS = frozenset(",;:!?–—…")
LONGEST = 300
"""Tokens that are read; what follows stays together, as if it were quoted."""
_SHORT = 2
"""Letters before a full stop that shortens a word: Dr. Bell."""


class Sort(Enum):
    WORD = "word"
    NUMBER = "number"
    QUOTE = "quote"
    SIGN = "sign"


class Mark(Enum):
    """What a token was found to be a part of."""

    PRICE = "price"
    PERSON = "person"
    DAY = "day"


class Token(Frozen):
    """`plain` is folded; `start` and `end` are its place in the text."""

    text: str
    plain: str
    start: int
    end: int
    sort: Sort

    @property
    def is_capital(self) -> bool:
        return self.text[:1].isupper() or self.text[:1].istitle()


NOTHING = Token("", "", 0, 0, Sort.SIGN)


class Line:
    """The tokens of a text; beyond its ends there are tokens too, of nothing."""

    def __init__(self, text: str) -> None:
        self.text = unicodedata.normalize("NFC", text).strip()
        self.tokens = [_token(found) for found in islice(_TOKENS.finditer(self.text), LONGEST)]
        if len(self.tokens) == LONGEST:
            start = self.tokens.pop().start
            self.tokens.append(Token(self.text[start:], "", start, len(self.text), Sort.QUOTE))
        self.marks: dict[int, Mark] = {}

    def __len__(self) -> int:
        return len(self.tokens)

    def at(self, place: int) -> Token:
        return self.tokens[place] if 0 <= place < len(self.tokens) else NOTHING

    def plain(self, place: int) -> str:
        """The folded word that stands there; "" for a quotation, or for nothing."""
        token = self.at(place)
        return "" if token.sort is Sort.QUOTE else token.plain

    def is_free(self, place: int) -> bool:
        """Whether a word stands there of which nothing was made yet."""
        return self.at(place).sort is Sort.WORD and place not in self.marks

    def mark(self, places: range, mark: Mark) -> None:
        for place in places:
            self.marks[place] = mark

    def says(self, place: int, phrase: Sequence[str]) -> bool:
        return all(self.plain(place + step) == word for step, word in enumerate(phrase))

    def phrase(self, place: int, phrases: Iterable[Sequence[str]]) -> int:
        """How many tokens the longest of the phrases takes that stands there; 0 for none."""
        return max((len(phrase) for phrase in phrases if self.says(place, phrase)), default=0)

    def is_break(self, place: int) -> bool:
        """Whether something else begins after this token. A full stop ends, unless it shortens the word before it; a
        dash stands between spaces."""
        token, before = self.at(place), self.at(place - 1)
        if token.sort is not Sort.SIGN or token is NOTHING:
            return token is NOTHING
        if token.text == "-":
            return self.text[token.end : token.end + 1] == " "
        if token.text == ".":
            ends = self.text[token.end : token.end + 1] in ("", " ")
            return ends and not (before.sort is Sort.WORD and len(before.text) <= _SHORT)
        return token.text in BREAKS

    def runs(self, places: Iterable[int]) -> Iterator[list[int]]:
        """The places, those that follow one another together."""
        run: list[int] = []
        for place in places:
            if run and place != run[-1] + 1:
                yield run
                run = []
            run.append(place)
        if run:
            yield run

    def said(self, places: Iterable[int]) -> str:
        """The text at those places as it was written, without what stands between them."""
        parts = [self.text[self.at(run[0]).start : self.at(run[-1]).end] for run in self.runs(places)]
        joined = re.sub(r" +([,;:.!?])", r"\1", " ".join(" ".join(parts).split()))
        return joined.strip(" ,;:-–—@").lstrip(")").rstrip("(").strip()


def name_words(folded: str) -> tuple[str, ...]:
    """The words of a folded name, as a line has them."""
    return tuple(_NAME.findall(folded))


def sentence(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def _token(found: re.Match[str]) -> Token:
    text = found[0]
    return Token(text, fold(text), found.start(), found.end(), Sort(found.lastgroup))
