"""The kinds of entry that the composer writes, and the channels each stands for (DESIGN §4, Composer)."""

from __future__ import annotations

from enum import Enum

from clientcare.domain.values import Channel, Purpose


class Kind(Enum):
    """In the order of Alt+1, Alt+2, …; the channels are in the order of their menu, the question asks what to write."""

    NOTE = ("Note", "note-pencil", (), "What is worth remembering about {name}?")
    CALL = ("Call", "phone", (Channel.CALL,), "What did you talk about with {name}?")
    MESSAGE = (
        "Message",
        "chat-circle-text",
        (Channel.MESSAGE, Channel.EMAIL, Channel.LETTER, Channel.COMMENT),
        "What did you write to {name}?",
    )
    VISIT = ("Visit", "house-line", (Channel.VISIT, Channel.EVENT), "How was it with {name}?")
    GIFT = ("Gift", "gift", (Channel.GIFT,), "What did you give {name}?")

    def __init__(self, word: str, icon: str, channels: tuple[Channel, ...], question: str) -> None:
        self.word = word
        self.icon = icon
        self.channels = channels
        self.question = question

    @classmethod
    def of(cls, channel: Channel) -> Kind:
        """The kind that stands for a channel."""
        return next(kind for kind in cls if channel in kind.channels)


CHANNEL_NAMES = {
    Channel.MESSAGE: "Message",
    Channel.CALL: "Call",
    Channel.EMAIL: "Email",
    Channel.LETTER: "Letter or card",
    Channel.VISIT: "Visit",
    Channel.GIFT: "Gift",
    Channel.COMMENT: "Social comment",
    Channel.EVENT: "Event",
}

PURPOSE_NAMES = {
    Purpose.CHECK_IN: "To check in",
    Purpose.THANKS: "To say thank you",
    Purpose.HELP: "To help",
    Purpose.ASK_FEELING: "To ask how it feels",
    Purpose.GREETING: "To greet",
    Purpose.REPLY: "To reply",
    Purpose.PAPERWORK: "About paperwork",
    Purpose.PROMOTION: "About something for sale",
}
"""In the order of the menu."""
