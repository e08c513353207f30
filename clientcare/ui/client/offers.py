"""What the fields about a client offer: channels, languages, wishes, rhythms, each with its words."""

from __future__ import annotations

from clientcare.domain.calendar import Unit
from clientcare.domain.values import Channel
from clientcare.words.tongue import mark
from clientcare.words.window import composer
from clientcare.words.window import person as words

CHANNELS: tuple[tuple[Channel, str], ...] = tuple(composer.CHANNELS.items())
LANGUAGES = (
    ("en", mark("English")),
    ("de", mark("German")),
    ("es", mark("Spanish")),
    ("fr", mark("French")),
    ("it", mark("Italian")),
    ("nl", mark("Dutch")),
    ("pt", mark("Portuguese")),
    ("pl", mark("Polish")),
    ("sv", mark("Swedish")),
    ("da", mark("Danish")),
    ("nb", mark("Norwegian")),
    ("fi", mark("Finnish")),
    ("ja", mark("Japanese")),
    ("zh", mark("Chinese")),
    ("ar", mark("Arabic")),
)
WISHES = tuple(words.WISHES.items())
FITS = tuple(words.FITS.items())
STATES = tuple(words.STATES.items())
UNITS = (
    (Unit.DAYS, mark("days")),
    (Unit.WEEKS, mark("weeks")),
    (Unit.MONTHS, mark("months")),
    (Unit.YEARS, mark("years")),
)
ROUGHLY = tuple(words.ROUGHLY.items())
