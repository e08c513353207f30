"""What stands in the tray and on the buttons of notifications."""

from __future__ import annotations

from typing import Final

from clientcare.words.tongue import mark, tr, tr_n

OPEN_TODAY: Final = mark("Open Today")
QUICK_NOTE: Final = mark("Quick note")
NOTE_SALE: Final = mark("Note a sale")
QUIET: Final = mark("Quiet until tomorrow")
QUIT: Final = mark("Quit")
LATER: Final = mark("Later (1 hour)")
DONE: Final = mark("Done")
SNOOZE: Final = mark("Snooze")
STAYS: Final = mark("Client Care stays in the tray")
STAYS_WHY: Final = mark("From there it tells you what is due. Quit, in its menu, ends it.")


def tooltip(people: int, reminders: int) -> str:
    """Client Care, 6 people in Today; reminders for nobody in particular only where there is nothing else."""
    if people:
        who = tr_n(people, "one person", "{n} people")
    elif reminders:
        who = tr_n(reminders, "one reminder", "{n} reminders")
    else:
        who = tr("nobody")
    return tr("Client Care, {who} in Today", who=who)
