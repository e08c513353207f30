"""Why an item of care is open, as facts: `words` makes the sentence of them, the command line its JSON."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from clientcare.domain.calendar import Rhythm
from clientcare.domain.frozen import Frozen


class Cause(StrEnum):
    """What opened an item (CLI.md, item: `because`)."""

    SALE = "sale"
    SENT = "sent"
    SENT_BOUGHT = "sent_bought"
    KIND_WORDS = "kind_words"
    GIFT = "gift"
    CONTACT = "contact"
    FEELING = "feeling"
    PROMISE = "promise"
    STEP = "step"
    DATE = "date"
    RHYTHM = "rhythm"
    REMINDER = "reminder"


class Because(Frozen, kw_only=True):
    """The facts of one item's reason; `uid` is of the record that opened it.

    `title`: the work, promise, date or reminder. `on`: the day of what opened it (sold, asked, said,
    delivered, made; of a date or reminder its occurrence). `step` and `step_name`: of an after-sale step its
    short name and what people call it. `rhythm` and `last_on`: of a check-in; the day they were last in touch.
    `years`: how old the date is on `on`. `who`: the person they sent, or the buyer of a sale through them.
    """

    because: Cause
    uid: str
    title: str | None = None
    on: date | None = None
    step: str | None = None
    step_name: str | None = None
    rhythm: Rhythm | None = None
    last_on: date | None = None
    years: int | None = None
    who: str | None = None
