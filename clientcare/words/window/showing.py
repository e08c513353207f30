"""What is said when names and amounts are hidden while the screen is shown to others, and when they are back."""

from __future__ import annotations

from clientcare.words.tongue import tr
from clientcare.words.window import keys

KEYS = "Ctrl+Shift+H"


def turned(hidden: bool) -> str:
    """Names and amounts are hidden."""
    if hidden:
        return tr("Names and amounts are hidden. {keys} shows them again.", keys=keys.names(KEYS))
    return tr("Names and amounts are shown again.")
