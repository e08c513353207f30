"""What went wrong, in a sentence for people: what happened, what is safe, what to do (DESIGN §9, Errors)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from clientcare.domain.errors import CareError
from clientcare.words.errors import files, lines, pictures, rules
from clientcare.words.tongue import speaker, tr

SENTENCES: Mapping[str, str] = {**lines.SENTENCES, **rules.SENTENCES, **files.SENTENCES, **pictures.SENTENCES}
"""One template for each reason, with its facts in braces."""


def sentence(error: CareError) -> str:
    """What happened and what to do, one or two plain sentences; KeyError for a reason that nobody wrote one for."""
    if error.reason == "setting_value":
        template = lines.SETTING_VALUES[str(error.facts["expects"]).partition(" ")[0]]
    else:
        template = SENTENCES[error.reason]
    return tr(template, **{name: _told(name, value) for name, value in error.facts.items()})


def _told(name: str, value: object) -> str:
    """A fact as it is said: days in full, lists with commas, words of ours in a sentence."""
    if isinstance(value, date):
        return speaker().date_of(value.day, value.month, value.year)
    if isinstance(value, (tuple, list)):
        return ", ".join(str(each[1]) if name == "candidates" else str(each) for each in value)
    return _FACTS.get(name, str)(value)


def between(numbers: str) -> str:
    """1 to 200, of the least and the most."""
    least, _, most = numbers.partition(" ")
    return tr("{least} to {most}", least=least, most=most) if most else least


_FACTS: Mapping[str, Callable[[object], str]] = {
    "expects": lambda value: between(str(value).partition(" ")[2]),
    "why": lambda value: tr(lines.WHY_NO_RULE[str(value)]),
    "near": lambda value: " " + tr("Did you mean {word}?", word=value) if value else "",
}
