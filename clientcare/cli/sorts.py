"""The sorts of words that commands take (CLI.md, "How words are read")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import time
from typing import TypeVar

from clientcare.cli import days
from clientcare.cli.grammar import REFUSED, Sort
from clientcare.domain.calendar import NO_RHYTHM, Rhythm
from clientcare.domain.errors import CareError, Code

T = TypeVar("T")


def _as_it_is(word: str, _where: str) -> str:
    return word


TEXT = Sort("TEXT", _as_it_is, emptied="", from_stdin=True)
"""`-` is read from standard input."""

PHRASE = Sort("TEXT", _as_it_is, emptied="")
"""A short text on one line, which a lone dash may be."""

WORD = Sort("NAME", _as_it_is)
"""A text that has to say something."""

FILE = Sort("FILE", _as_it_is)
CLIENT = Sort("CLIENT", _as_it_is, refers=True)
UID = Sort("UID", _as_it_is, refers=True)


def _key(word: str, _where: str) -> str:
    """A key as it is given back: its kind with _, the step of the plan with -."""
    kind, *parts = word.split(":")
    kind = kind.replace("-", "_")
    if kind == "after_sale" and len(parts) > 1:
        parts[1] = parts[1].replace("_", "-")
    return ":".join([kind, *parts])


KEY = Sort("KEY", _key, refers=True)

COMES = Sort("DATE", days.to_come, emptied=None)
DAY_TO_COME = Sort("DATE", days.to_come)
BEEN = Sort("DATE", days.has_been)
BEEN_OR_NOT = Sort("DATE", days.has_been, emptied=None)
PARTIAL = Sort("DATE", days.partial, emptied=None)
YEARLY = Sort("[YYYY-]MM-DD", days.yearly)
YEARLY_OR_NOT = Sort("[YYYY-]MM-DD", days.yearly, emptied=None)


def or_word(sort: Sort, *words: str) -> Sort:
    """`sort`, or exactly one of these words as it is."""

    def read(word: str, where: str) -> object:
        return word if word in words else sort.read(word, where)

    return Sort("|".join((sort.name, *words)), read, sort.emptied, sort.refers, sort.from_stdin)


def choice(options: Iterable[T], name: str = "", *, emptied: object = REFUSED) -> Sort:
    """One of these words, with - or _; the value is the one that is written here."""
    spelled: Mapping[str, T] = {str(option).replace("_", "-"): option for option in options}

    def read(word: str, where: str) -> T:
        plain = word.replace("_", "-")
        if plain not in spelled:
            choices = tuple(map(str, spelled.values()))
            raise CareError(Code.USAGE, "not_a_choice", word=word, where=where, choices=choices)
        return spelled[plain]

    return Sort(name or "|".join(map(str, spelled.values())), read, emptied)


def number(least: int, most: int) -> Sort:
    """A whole number from `least` to `most`, in digits."""

    def read(word: str, where: str) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", word) or not least <= int(word) <= most:
            raise CareError(Code.USAGE, "not_a_number", word=word, where=where, least=least, most=most)
        return int(word)

    return Sort("N", read)


def number_or_none(least: int, most: int) -> Sort:
    return Sort("N", number(least, most).read, emptied=None)


def _rhythm(word: str, where: str) -> Rhythm:
    try:
        return Rhythm.parse(word)
    except ValueError as problem:
        raise CareError(Code.USAGE, "not_a_rhythm", word=word, where=where) from problem


def _rhythm_or_circle(word: str, where: str) -> Rhythm | str:
    return word if word == "circle" else _rhythm(word, where)


RHYTHM = Sort("RHYTHM", _rhythm)
RHYTHM_OR_NOT = Sort("RHYTHM", _rhythm, emptied=NO_RHYTHM)
RHYTHM_OR_CIRCLE = Sort("RHYTHM|circle", _rhythm_or_circle, emptied="circle")
"""Without a rhythm of their own somebody has that of the circle."""


def _time(word: str, where: str) -> time:
    if re.fullmatch(r"[0-9]{2}:[0-9]{2}", word):
        try:
            return time.fromisoformat(word)
        except ValueError as problem:
            raise CareError(Code.USAGE, "not_a_time", word=word, where=where) from problem
    raise CareError(Code.USAGE, "not_a_time", word=word, where=where)


TIME = Sort("HH:MM", _time, emptied=None)


def _amount(word: str, where: str) -> str:
    if not re.fullmatch(r"[0-9]{1,19}(\.[0-9]+)?", word):
        raise CareError(Code.USAGE, "not_an_amount", word=word, where=where)
    return word


AMOUNT = Sort("AMOUNT", _amount, emptied="")
"""Digits and a decimal point; how many decimals there may be shows with the currency."""


def _currency(word: str, where: str) -> str:
    from clientcare.domain.money import DECIMALS

    if word.upper() not in DECIMALS:
        raise CareError(Code.USAGE, "unknown_currency", word=word, where=where)
    return word.upper()


CURRENCY = Sort("CUR", _currency)


def _name_and_value(word: str, where: str) -> tuple[str, str]:
    """NAME=VALUE; -NAME is NAME with no value, which takes it away."""
    name, equals, value = word.partition("=")
    if not equals and word.startswith("-"):
        name = word.removeprefix("-")
    elif not equals or not name.strip():
        raise CareError(Code.USAGE, "not_name_and_value", word=word, where=where)
    return name.strip(), value.strip()


NAME_AND_VALUE = Sort("NAME=VALUE", _name_and_value, emptied=("", ""))
