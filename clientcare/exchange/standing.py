"""How somebody in a table of ours stands to the artist, beside what they are."""

from __future__ import annotations

from datetime import date

from clientcare.domain.frozen import Frozen
from clientcare.domain.values import Fit


class Standing(Frozen):
    """How somebody stands to the artist, in a table of ours: the rhythm of their own in words, "" for that of the
    circle; the fit; the uid of who sent them, and when. It holds for somebody new: who is here stands here."""

    own_rhythm: str = ""
    fit: Fit = Fit.UNSURE
    referred_by: str = ""
    referred_on: date | None = None
