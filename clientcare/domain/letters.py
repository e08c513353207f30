"""The letters a new studio begins with: a starting text each, with one open line that only the artist can write.

No letter has a link, a price or an offer in it. Placeholders stand in braces; `{open line}` is the one to be filled by hand.
"""

from __future__ import annotations

from typing import NamedTuple


class StartingLetter(NamedTuple):
    """`purpose` is the kind of contact or the step of the plan that the letter is for."""

    name: str
    purpose: str
    subject: str
    text: str
    language: str = "en"


def _letter(*paragraphs: str) -> str:
    return "\n\n".join(("Dear {greeting},", *paragraphs, "Warmly,\n{me}"))


STARTING_LETTERS = (
    StartingLetter(
        "Thank you",
        "thanks",
        "Thank you for {work}",
        _letter(
            "{work} left the studio and I still look at the empty place on the wall. Thank you for giving it a home.",
            "{open line}",
            "If you ever wonder about anything, how to hang it or how to clean it, write or call me.",
        ),
    ),
    StartingLetter(
        "Thank you for sending {who}",
        "sent",
        "Thank you for thinking of me",
        _letter(
            "{who} told me that it was you who spoke of my work. That somebody does so is the best thing that can happen.",
            "{open line}",
        ),
    ),
    StartingLetter(
        "Thank you for your words",
        "kind_words",
        "Your words",
        _letter("I have read what you wrote more than once. It carried me through the week.", "{open line}"),
    ),
    StartingLetter(
        "Arrived safely?",
        "arrived",
        "Has {work} arrived safely?",
        _letter(
            "I hope {work} has come to you in one piece. If anything is not as it should be, tell me and I will see to it.",
            "{open line}",
        ),
    ),
    StartingLetter(
        "How is it to live with?",
        "how-is-it",
        "{work}, a month on",
        _letter(
            "{work} has been with you for a month now. How is it to live with? Where does it hang, and in what light?",
            "{open line}",
        ),
    ),
    StartingLetter(
        "How did it go?",
        "how-did-it-go",
        "How did it go?",
        _letter("I have been thinking of our day together. How did it go for you, and what has stayed?", "{open line}"),
    ),
    StartingLetter(
        "A year on",
        "year-on",
        "A year with {work}",
        _letter("It is a year since {work} moved in with you. I wonder what it has seen since.", "{open line}"),
    ),
    StartingLetter(
        "Show how it grows",
        "how-it-grows",
        "How {work} is growing",
        _letter("Here is how far {work} has come this month.", "{open line}"),
    ),
    StartingLetter(
        "Just to say hello",
        "check_in",
        "Thinking of you",
        _letter("You came to my mind today, and I wanted to ask how you are.", "{open line}"),
    ),
    StartingLetter(
        "Birthday",
        "greeting",
        "Happy birthday, {greeting}",
        _letter("All the best for the new year of your life.", "{open line}"),
    ),
    StartingLetter(
        "Let me make it right",
        "make_right",
        "About {work}",
        _letter(
            "Thank you for telling me. I am sorry that {work} is not what it should be for you.",
            "{open line}",
            "Tell me what would help, and I will do it.",
        ),
    ),
    StartingLetter(
        "Come back any time",
        "come_back",
        "No hurry at all",
        _letter("There is no hurry, and nothing you need to decide. My door is open whenever you like.", "{open line}"),
    ),
    StartingLetter(
        "A kind no",
        "decline",
        "About your question",
        _letter(
            "Thank you for thinking of me. I am not the right one for this, and you deserve somebody who is.",
            "{open line}",
        ),
    ),
    StartingLetter(
        "Somebody better for this",
        "referral",
        "Somebody you might like",
        _letter("For what you have in mind I would go to {colleague}, whose work I trust.", "{open line}"),
    ),
)
"""PRODUCT §5, Writing."""
