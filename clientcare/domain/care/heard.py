"""What the words of a contact tell about what it was for: a guess that sets ticks, never more (PRODUCT §5, Logging)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from clientcare.domain.folding import fold
from clientcare.domain.values import Purpose

_SAYS: tuple[tuple[Purpose, re.Pattern[str]], ...] = tuple(
    (purpose, re.compile(rf"\b(?:{words})", re.IGNORECASE))
    for purpose, words in (
        (
            Purpose.THANKS,
            r"thank|thx\b|grateful|gratitude|danke|(?:ge|be)?dankt\b|dank\b|gracias|agradec|merci|remerci|obrigad|grazie",
        ),
        (
            Purpose.GREETING,
            r"(?:happy|merry) (?:birthday|new year|christmas|easter|anniversary|holidays)|birthday\b|congratulat"
            r"|season's greetings|best wishes"
            r"|geburtstag|gluckwunsch|frohe (?:weihnachten|ostern)|gutes neues|cumpleanos|felicidades|feliz "
            r"|joyeux|bon anniversaire|felicitations|bonne annee|parabens",
        ),
        (Purpose.PAPERWORK, r"invoice|receipt\b|vat\b|contract\b|rechnung|quittung|factura|recibo\b|facture|recu\b"),
        (
            Purpose.HELP,
            r"help(?:ed|ing)?\b|repair|mended\b|replaced?\b|advice\b|advised\b|care sheet"
            r"|geholfen|hilfe\b|reparier|ayud|arregl|aide[rz]?\b|repare",
        ),
        (
            Purpose.ASK_FEELING,
            r"how (?:is|are|was|does|do|did) (?:it|you|they|the|that|everything)|it arrive|hangs?\b|hanging\b"
            r"|where did|settled in\b|wie (?:geht|gefallt|lebt)|que tal|como (?:esta|te|le|va)|comment (?:va|vous|est)",
        ),
    )
)
"""In the order in which one stands before another, where several fit: "Thank you for your help" is thanks."""
_LONG = 4
"""Letters of a word by which something is told apart; shorter ones stand everywhere."""


def purpose_in(text: str) -> Purpose | None:
    """What the words are for, in one of the app's languages; None where they do not say."""
    folded = fold(text)
    return next((purpose for purpose, says in _SAYS if says.search(folded)), None)


def purposes_in(text: str) -> frozenset[Purpose]:
    """All that the words may be for: a birthday letter may say thank you too."""
    folded = fold(text)
    return frozenset(purpose for purpose, says in _SAYS if says.search(folded))


def speaks_of(text: str, title: str) -> bool:
    """Whether half of the longer words of the title stand in the text."""
    wanted = _longer_words(title)
    found = wanted & _longer_words(text)
    return bool(wanted) and 2 * len(found) >= len(wanted)


def quotes_in(text: str) -> list[str]:
    """What stands between quotation marks, of two words at least, without them."""
    found: Iterable[str] = (match[match.lastindex or 0] for match in _QUOTED.finditer(text))
    return [quote for each in found if len((quote := each.strip()).split()) > 1]


_QUOTED = re.compile(r"“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|\"([^\"]+)\"")


def _longer_words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", fold(text)) if len(word) >= _LONG}
