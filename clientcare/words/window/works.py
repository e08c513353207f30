"""Which of their works one is: her third work, as it is said of somebody whose pronouns are known, or not."""

from __future__ import annotations

from clientcare.words.tongue import mark, mark_all, tr

_NTH = (
    mark("first¦of works"),
    mark("second¦of works"),
    mark("third¦of works"),
    mark("fourth¦of works"),
    mark("fifth¦of works"),
    mark("sixth¦of works"),
    mark("seventh¦of works"),
    mark("eighth¦of works"),
    mark("ninth¦of works"),
    mark("tenth¦of works"),
)
"""Further on it is the work that counts, not which one it is."""
_BOUGHT = mark_all({"she": "Bought her {nth} work", "he": "Bought his {nth} work", "": "Bought their {nth} work"})
_WORK = mark_all({"she": "Her {nth} work", "he": "His {nth} work", "": "Their {nth} work"})


def bought(nth: int, pronouns: str) -> str:
    """Bought her third work; "" where that is not counted in words."""
    return _said(_BOUGHT, nth, pronouns)


def work(nth: int, pronouns: str) -> str:
    """Her third work; "" where that is not counted in words."""
    return _said(_WORK, nth, pronouns)


def pronoun(pronouns: str) -> str:
    """she, he, or "" for all others."""
    first = "".join(pronouns.casefold().replace("/", " ").split()[:1])
    return first if first in ("she", "he") else ""


def _said(sentences: dict[str, str], nth: int, pronouns: str) -> str:
    return tr(sentences[pronoun(pronouns)], nth=tr(_NTH[nth - 1])) if 0 < nth <= len(_NTH) else ""
