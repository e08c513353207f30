"""What stands in the place of the wall before the first kind words: how they come there."""

from __future__ import annotations

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button
from clientcare.ui.parts.empty import Empty
from clientcare.words.tongue import tr
from clientcare.words.window import kind_words as words


class NothingKept(Empty):
    """`add`: kind words are to be written down."""

    def __init__(self, look: Look) -> None:
        button = Button(look, tr(words.ADD), "plus")
        super().__init__(look, "quotes", tr(words.NOTHING), tr(words.NOTHING_WHY), button)
