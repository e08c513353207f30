"""What the window says about a letter: its open line, and what became of it when it was copied or given to mail."""

from __future__ import annotations

from clientcare.domain.values import Channel
from clientcare.words.tongue import mark, mark_all, tr

COPIED = mark("The letter is copied.")
STILL_OPEN = mark("Add your line, or press again to go without it.")
TOO_LONG = mark("The letter is copied. Paste it into the mail.")
NOT_OPENED = mark("The mail program did not open. Your letter is copied. Paste it into a new mail.")
OWN_WORDS = mark("Your own words")
"""How the letter without a starting text is called."""
_WAYS = mark_all({Channel.EMAIL: "By email", Channel.MESSAGE: "By message", Channel.LETTER: "By post"})


def open_line(about: str) -> str:
    """Your line: something you noticed, or they said."""
    return tr("Your line: {about}", about=about)


def way(channel: Channel) -> str:
    """By email."""
    return tr(_WAYS[channel])
