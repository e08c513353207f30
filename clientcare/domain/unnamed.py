"""Takes what somebody is called, and how to reach them, out of a text that is about others too."""

from __future__ import annotations

import re
from collections.abc import Iterable

SOMEBODY = "…"
"""What stands in the place of a name."""


def unnamed(text: str, words: Iterable[str]) -> str:
    """The text with "…" for each of the words, whatever their case, where they stand as words of their own."""
    longest_first = sorted({word.strip() for word in words if word.strip()}, key=lambda word: (-len(word), word))
    if not longest_first or not text:
        return text
    either = "|".join(r"\s+".join(map(re.escape, word.split())) for word in longest_first)
    return re.sub(rf"(?<!\w)(?:{either})(?!\w)", SOMEBODY, text, flags=re.IGNORECASE)
