"""What a day of the year is called: our own titles in the language that is spoken, others as they were written."""

from __future__ import annotations

from clientcare.words.tongue import mark_all, speaker, tr

_OURS = mark_all({"birthday": "Birthday", "anniversary": "Anniversary"})


def said(title: str) -> str:
    """Birthday, in German Geburtstag; in English just as it was written."""
    ours = _OURS.get(title.casefold())
    return tr(ours) if ours is not None and speaker().code != "en" else title


def meant(title: str) -> str:
    """The English word of one of our titles, in whichever of the two it was written; else the title."""
    plain = title.strip().casefold()
    return next((english for english, ours in _OURS.items() if plain in (english, tr(ours).casefold())), plain)
