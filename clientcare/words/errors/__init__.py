"""What went wrong, in a sentence for people: what happened, what is safe, what to do (DESIGN §9, Errors)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from clientcare.domain.errors import CareError
from clientcare.words.errors import files, lines, rules
from clientcare.words.speaker import ENGLISH, MONTHS, Speaker

SENTENCES: Mapping[str, str] = {**lines.SENTENCES, **rules.SENTENCES, **files.SENTENCES}
"""One template for each reason, with its facts in braces."""


def sentence(error: CareError, speaker: Speaker = ENGLISH) -> str:
    """What happened and what to do, one or two plain sentences; KeyError for a reason that nobody wrote one for."""
    if error.reason == "setting_value":
        template = lines.SETTING_VALUES[str(error.facts["expects"]).partition(" ")[0]]
    else:
        template = SENTENCES[error.reason]
    return speaker.say(template, **{name: _told(name, value) for name, value in error.facts.items()})


def _told(name: str, value: object) -> str:
    if isinstance(value, date):
        return f"{value.day} {MONTHS[value.month - 1]} {value.year}"
    if isinstance(value, (tuple, list)) and name != "candidates":
        return ", ".join(map(str, value))
    if name == "candidates":
        assert isinstance(value, (tuple, list))
        return ", ".join(called for _, called in value)
    if name == "expects":
        return " to ".join(str(value).split()[1:])
    if name == "why":
        return lines.WHY_NO_RULE[str(value)]
    if name == "near":
        return f" Did you mean {value}?" if value else ""
    return str(value)
