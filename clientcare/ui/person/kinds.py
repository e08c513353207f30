"""The kinds of entry that the composer writes, and the channels each stands for (DESIGN §4, Composer)."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

from clientcare.domain.values import Channel
from clientcare.words.tongue import mark, tr
from clientcare.words.window.composer import CHANNELS

CHANNEL_NAMES = CHANNELS
"""The words of the channels, in the order of a menu of all of them."""


class Kind(Enum):
    """In the order of Alt+1, Alt+2, …; the channels are in the order of their menu, the question asks what to write."""

    NOTE = (mark("Note"), "note-pencil", (), mark("What is worth remembering about {name}?"))
    CALL = (mark("Call"), "phone", (Channel.CALL,), mark("What did you talk about with {name}?"))
    MESSAGE = (
        mark("Message"),
        "chat-circle-text",
        (Channel.MESSAGE, Channel.EMAIL, Channel.LETTER, Channel.COMMENT),
        mark("What did you write to {name}?"),
    )
    VISIT = (mark("Visit"), "house-line", (Channel.VISIT, Channel.EVENT), mark("How was it with {name}?"))
    GIFT = (mark("Gift"), "gift", (Channel.GIFT,), mark("What did you give {name}?"))
    SALE = (mark("Sale"), "palette", (), mark("What is worth remembering about it?"))
    PROMISE = (mark("Promise"), "handshake", (), mark("What did you say you would do for {name}?"))

    def __init__(self, word: str, icon: str, channels: tuple[Channel, ...], question: str) -> None:
        self._word = word
        self.icon = icon
        self.channels = channels
        self.question = question

    @property
    def word(self) -> str:
        return tr(self._word)

    @classmethod
    def of(cls, channel: Channel) -> Kind:
        """The kind that stands for a channel."""
        return next(kind for kind in cls if channel in kind.channels)

    @property
    def is_contact(self) -> bool:
        return bool(self.channels)

    def offered(self, not_by: Collection[Channel]) -> tuple[Channel, ...]:
        """The channels of its menu: one they do not want is not offered (PRODUCT §3.5), unless it is all there is."""
        return tuple(each for each in self.channels if each not in not_by) or self.channels

    def first_channel(self, preferred: Channel | None, not_by: Collection[Channel]) -> Channel | None:
        """What it begins with: the preferred channel where it is one of its own; None for what is no contact."""
        offered = self.offered(not_by)
        return preferred if preferred in offered else next(iter(offered), None)


QUESTIONS_OF_THEIRS = {
    Kind.MESSAGE: mark("What did {name} write?"),
    Kind.GIFT: mark("What did {name} give you?"),
}
"""What is asked where it came from them."""
