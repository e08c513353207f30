"""What is said beside the draft of a letter: what is left to write, and gentle hints (PRODUCT §5, Writing)."""

from __future__ import annotations

from collections.abc import Mapping

from clientcare.domain.letters import Hint
from clientcare.words.tongue import mark_all, tr, tr_n

_ASKS: Mapping[str, str] = mark_all(
    {
        "line": "your own line",
        "greeting": "their name",
        "work": "the work",
        "who": "who it was",
        "colleague": "the colleague",
        "days": "how many days",
        "me": "",
    }
)
"""What to write where a placeholder is not known; without a name the letter is signed by hand."""

_HINTS: Mapping[Hint, str] = mark_all(
    {
        Hint.OFFER: "This sounds a little like an offer. Thanks is stronger alone.",
        Hint.SAME_WORDS: "The same words went to four people or more. A line of your own makes it theirs.",
        Hint.OTHER_LANGUAGE: "There is no starting letter for this in their language yet.",
        Hint.THEY_REACH_OUT: "They asked to reach out first.",
    }
)


def asks() -> dict[str, str]:
    """What to write, by the name of the placeholder; "" for what is left out."""
    return {name: tr(about) if about else "" for name, about in _ASKS.items()}


def hint(one: Hint) -> str:
    """One sentence, which never blames."""
    return tr(_HINTS[one])


def left_to_write(gaps: int) -> str:
    """ "One line left to make yours"; "Every line is yours" when none is (DESIGN §4, Letter)."""
    if not gaps:
        return tr("Every line is yours")
    return tr_n(gaps, "One line left to make yours", "{n} lines left to make yours")
