"""What the fields about a client offer: channels, languages, wishes, rhythms, each with its words."""

from __future__ import annotations

from clientcare.domain.calendar import Unit
from clientcare.domain.values import Channel, Fit, State, Wish
from clientcare.words.window import composer
from clientcare.words.window import person as words

CHANNELS: tuple[tuple[Channel, str], ...] = tuple(composer.CHANNELS.items())
LANGUAGES = (
    ("en", "English"),
    ("de", "German"),
    ("es", "Spanish"),
    ("fr", "French"),
    ("it", "Italian"),
    ("nl", "Dutch"),
    ("pt", "Portuguese"),
    ("pl", "Polish"),
    ("sv", "Swedish"),
    ("da", "Danish"),
    ("nb", "Norwegian"),
    ("fi", "Finnish"),
    ("ja", "Japanese"),
    ("zh", "Chinese"),
    ("ar", "Arabic"),
)
WISHES = tuple((wish, words.wish(wish)) for wish in Wish)
FITS = tuple((fit, words.fit(fit)) for fit in (Fit.JOY, Fit.GOOD, Fit.UNSURE, Fit.NOT_OURS))
STATES = tuple((state, words.state(state)) for state in State)
UNITS = ((Unit.DAYS, "days"), (Unit.WEEKS, "weeks"), (Unit.MONTHS, "months"), (Unit.YEARS, "years"))
ROUGHLY = tuple(words.ROUGHLY.items())
