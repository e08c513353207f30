"""The language that is spoken now, and how every sentence for people is said in it.

The English text is the key of its translation, so it stands at the call as one plain literal, whole, with {facts} by
name; never an f-string, never a sentence put together from pieces (other languages order them otherwise):

    tr("Save")
    tr("Nothing here fits “{text}”.", text=words)
    tr_n(n, "one person", "{n} people")          plural forms; {n} is filled in, other facts by name as well
    TITLE = mark("Reminders")                     in a table or constant: said where it is used, with tr(TITLE)
    _WAYS = mark_all({Channel.CALL: "By phone"})   every value of a table: tr(_WAYS[channel])
    FORMS = mark_n("one sale", "{n} sales")       the same of a plural: tr_n(n, *FORMS)

Where one English word needs two translations, its sense stands behind a bar: tr("Open¦the state"). `make translations`
brings new sentences into resources/i18n/*.ts; `make check` fails while one of them has no translation. Days, money,
rhythms, quotes: speaker().day(on, today) and so on (words/speaker).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from clientcare.words.speaker import ENGLISH, Speaker, mark, mark_all, mark_n

__all__ = ("mark", "mark_all", "mark_n", "speak", "speaker", "speaking", "tr", "tr_all", "tr_n")

_T = TypeVar("_T")
_HERE: ContextVar[Speaker | None] = ContextVar("speaker", default=None)
_window: list[Speaker] = [ENGLISH]


def speaker() -> Speaker:
    """Who speaks now: whom this deed asked for, else the one of the window, else English."""
    return _HERE.get() or _window[0]


def tr(text: str, /, **facts: object) -> str:
    """The sentence in the language that is spoken, with its {facts} filled in, each as it is."""
    return (_HERE.get() or _window[0]).say(text, **facts)


def tr_n(n: int, one: str, other: str, /, **facts: object) -> str:
    """One of the two as the language counts, with {n} and the facts filled in."""
    return (_HERE.get() or _window[0]).plural(n, one, other, **facts)


def tr_all(offered: Iterable[tuple[_T, str]]) -> list[tuple[_T, str]]:
    """Values with their words, each said: what a list offers."""
    return [(value, tr(words)) for value, words in offered]


def speak(who: Speaker) -> None:
    """From now on the whole process speaks so, on every thread: the window chooses once."""
    _window[0] = who


@contextmanager
def speaking(who: Speaker | None) -> Iterator[None]:
    """Within this deed alone it is spoken so, whatever the window speaks; None: as the window does."""
    before = _HERE.set(who)
    try:
        yield
    finally:
        _HERE.reset(before)
