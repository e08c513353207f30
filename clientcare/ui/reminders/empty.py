"""What stands in the place of the agenda when nothing is due: that nothing waits, and how to add a reminder."""

from __future__ import annotations

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button
from clientcare.ui.parts.empty import Empty
from clientcare.words.tongue import tr
from clientcare.words.window import reminders as words


class NothingDue(Empty):
    """`add`: a reminder is wanted."""

    def __init__(self, look: Look) -> None:
        button = Button(look, tr("New reminder"), "plus", tip=tr("New reminder (Ctrl+R)"))
        super().__init__(look, "bell", tr(words.NOTHING), tr(words.NOTHING_WHY), button)
