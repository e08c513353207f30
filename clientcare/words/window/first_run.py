"""What the first pages say: the welcome, who comes to mind first, and when the morning is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from clientcare.domain.calendar import Rhythm
from clientcare.words.tongue import mark, speaker, tr

TITLE: Final = mark("Look after the people who love your work.")
UNDER: Final = mark(
    "See who to thank and who to check in with, and why. Read what they last said. Write something personal."
    " Two minutes, with your coffee."
)
FIVE: Final = mark("Start with five people")
FIVE_UNDER: Final = mark("The ones who come to mind first")
LIST: Final = mark("Bring a list")
LIST_UNDER: Final = mark("A spreadsheet or contact cards")
LOOK: Final = mark("Look around first")
LOOK_UNDER: Final = mark("With made-up people, gone in one click")
SAFE: Final = mark("It all stays on this computer. No account, nothing sent for you.")

WHO: Final = mark("Who comes to mind first?")
WHO_UNDER: Final = mark(
    "Five people who chose your work, came to your door, or told a friend. You can add the others any time."
)
NAME: Final = mark("Someone else")
CIRCLE: Final = mark("Circle")
WORD: Final = mark("A word about them, if you like")

MORNING: Final = mark("When do you have your coffee?")
MORNING_UNDER: Final = mark(
    "Once a day Client Care says how many there are to thank and to check in with. Then it is quiet."
)
AT: Final = mark("Good morning at")
NO_TIME: Final = mark("A time is written like 8:30.")
NAMES: Final = mark("Notifications may name people")
NAMES_UNDER: Final = mark(
    "Up to three first names, where anybody who sees the screen can read them. Notes are never shown."
)

BACK: Final = mark("Back")
SKIP: Final = mark("Skip for now")
CONTINUE: Final = mark("Continue")
BEGIN: Final = mark("Begin")


def step(place: int, of: int) -> str:
    """Step 1 of 2."""
    return tr("Step {place} of {of}", place=place, of=of)


def field_of(place: int) -> str:
    """How a screen reader calls the field of a name."""
    return tr("Name of person {n}", n=place)


def circle_of(place: int) -> str:
    """How a screen reader calls the choice of a circle."""
    return tr("Circle of person {n}", n=place)


def word_of(place: int) -> str:
    """How a screen reader calls the field of a word about somebody."""
    return tr("A word about person {n}", n=place)


def what_a_circle_says(circles: Sequence[tuple[str, Rhythm]]) -> str:
    """A circle says how often you like to be in touch: Our people every month, Collectors every 3 months."""
    said = [tr("{circle} {every}", circle=name, every=speaker().every(rhythm)) for name, rhythm in circles]
    if not said:
        return tr("A circle says how often you like to be in touch.")
    return tr("A circle says how often you like to be in touch: {circles}.", circles=", ".join(said))
