"""What the settings say of the calendar that is kept up to date in a folder."""

from __future__ import annotations

from clientcare.words.tongue import mark, tr

TITLE = mark("Calendar kept up to date")
NONE = mark("In a folder that your calendar reads, or that is in step with your phone. Nothing is sent by itself.")
CHOOSE = mark("Choose a folder")
STOP = mark("Stop")


def kept(file: str) -> str:
    """Where it is."""
    return tr("{file} follows what you do here: dates, reminders and check-ins, with alarms.", file=file)


def stop(file: str) -> str:
    """How the button is read out that stops it."""
    return tr("Stop keeping {file}, and remove it", file=file)
