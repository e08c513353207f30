"""The letters of a new studio: a start, never the whole message; each keeps one line that only the artist can write.

None holds a link, a price or an offer (DESIGN §1). Placeholders stand in braces: `{greeting}` the name to greet by,
`{work}`, `{who}` (whom they sent), `{colleague}`, `{me}`; `{line: …}` is the open line, with what it could be about.
"""

from __future__ import annotations

from typing import NamedTuple


class StartingLetter(NamedTuple):
    """`purpose` is the step of the plan or the kind of reason that the letter is for."""

    name: str
    purpose: str
    subject: str
    text: str
    language: str = "en"


def _letter(*paragraphs: str) -> str:
    return "\n\n".join(("Dear {greeting},", *paragraphs, "Warmly,\n{me}"))


STARTING_LETTERS = (
    StartingLetter(
        "Thank you after a sale",
        "thanks",
        "Thank you, from the studio",
        _letter(
            "Thank you for giving {work} a home. It makes me happy to think of it there.",
            "{line: something you noticed, or they said}",
        ),
    ),
    StartingLetter(
        "Thank you for telling a friend",
        "sent",
        "You sent {who} my way",
        _letter(
            "{who} came to me because of you. Thank you for thinking of me.",
            "{line: how it was to meet them}",
        ),
    ),
    StartingLetter(
        "Thank you for your words",
        "kind_words",
        "Your words",
        _letter(
            "I have read your words more than once, and they stay on the wall beside my table.",
            "{line: what they changed in your day}",
        ),
    ),
    StartingLetter(
        "Thank you for a gift",
        "gift",
        "What you brought",
        _letter("You did not have to, and I was so glad of it. Thank you.", "{line: where it is now}"),
    ),
    StartingLetter(
        "Making it right",
        "make_right",
        "About {work}",
        _letter(
            "Thank you for telling me. I am sorry that {work} is not what it should be for you.",
            "{line: what you would like to do about it}",
            "Tell me what would help, and I will see to it.",
        ),
    ),
    StartingLetter(
        "An answer",
        "reply",
        "Your question",
        _letter("Thank you for asking, and for your patience.", "{line: the answer}"),
    ),
    StartingLetter(
        "Keeping a promise",
        "promise",
        "As promised",
        _letter("I said I would, and here it is.", "{line: what you send, and why you thought of it}"),
    ),
    StartingLetter(
        "Birthday",
        "greeting",
        "Happy birthday, {greeting}",
        _letter("All the best to you today, and a year with much in it to look at.", "{line: a wish of your own}"),
    ),
    StartingLetter(
        "Did it arrive safely?",
        "arrived",
        "Is {work} safely with you?",
        _letter(
            "I hope {work} is safely with you and has found its place. If anything is not as it should be, tell me.",
            "{line: what you remember of the day it left}",
        ),
    ),
    StartingLetter(
        "How is it to live with?",
        "how-is-it",
        "{work}, a month on",
        _letter(
            "{work} has been with you for a month. How is it to live with? I often wonder what the light does to it.",
            "{line: something you wonder about its new place}",
        ),
    ),
    StartingLetter(
        "How did it go?",
        "how-did-it-go",
        "How did it go?",
        _letter(
            "I have been thinking of our day. How did it go for you, and what has stayed?",
            "{line: a moment you remember}",
        ),
    ),
    StartingLetter(
        "A year with your picture",
        "year-on",
        "A year with {work}",
        _letter(
            "It is a year since {work} came to you. I wonder what it has seen since.",
            "{line: what has happened at your table in that year}",
        ),
    ),
    StartingLetter(
        "From the studio table",
        "how-it-grows",
        "How {work} is growing",
        _letter("Here is how far {work} has come.", "{line: what was hard this month, or went well}"),
    ),
    StartingLetter(
        "It has been a while",
        "check_in",
        "Thinking of you",
        _letter(
            "You came to my mind this morning, and I wanted to ask how you are.", "{line: what made you think of them}"
        ),
    ),
    StartingLetter(
        "After a long silence",
        "long_silence",
        "After a long while",
        _letter(
            "It has been far too quiet from my side, and I have often thought of you since {work}.",
            "{line: what you would like to know of them}",
            "You need not answer. I am glad that it is with you.",
        ),
    ),
    StartingLetter(
        "Come back any time",
        "come_back",
        "No hurry at all",
        _letter("There is no hurry and nothing to decide. The door is open whenever you like.", "{line: a kind word}"),
    ),
    StartingLetter(
        "The kind decline",
        "decline",
        "About your question",
        _letter(
            "Thank you for thinking of me. I am not the right one for this, and you should have somebody who is.",
            "{line: what you liked about their idea}",
        ),
    ),
    StartingLetter(
        "The referral",
        "referral",
        "Somebody you might like",
        _letter(
            "For what you have in mind I would go to {colleague}, whose work I trust.",
            "{line: why the two of them fit}",
        ),
    ),
    StartingLetter(
        "Good wishes",
        "wishes",
        "Thinking of you today",
        _letter("I have not forgotten what day it is, and I am thinking of you.", "{line: a wish of your own}"),
    ),
)
"""PRODUCT §5, Writing; the names are those of DESIGN's pictures."""

BARE = StartingLetter("", "", "", _letter("{line: your own words}"))
"""Where the artist has removed whatever would fit."""
