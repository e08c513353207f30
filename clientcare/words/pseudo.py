"""A language that nobody speaks: sentences in brackets, with accents and two fifths longer, for tests of layout."""

from __future__ import annotations

import re

from clientcare.words.speaker import SENSE, Speaker

_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "äçéïñöšüýžÅÇÉÎÑØŠÛÝŽ")
_OTHERS = str.maketrans("bdfghjklmpqrtvwxBDFGHJKLMPQRTVWX", "ƀđƒğħĵķļɱþǫřťṽŵẋɃĐƑĞĦĴĶĻṀÞǪŘŤṼŴẊ")
_PLACES = re.compile(r"(\{[^{}]*\})")
_VOWELS = re.compile("[äéïöüÅÉÎØÛ]")


class Pseudo(Speaker):
    """No letter of the English text stays as it is, so that one that is seen was never handed to a translator."""

    code = "qps"

    def say(self, text: str, /, **facts: object) -> str:
        stretched = stretch(text.partition(SENSE)[0]) if text else text
        return stretched.format_map(facts) if facts else stretched

    def plural(self, n: int, one: str, other: str, /, **facts: object) -> str:
        return stretch(one if n == 1 else other).format_map(facts | {"n": n})

    def weekday(self, number: int) -> str:
        return stretch(super().weekday(number))

    def short_weekday(self, number: int) -> str:
        return stretch(super().short_weekday(number))

    def month(self, number: int) -> str:
        return stretch(super().month(number))

    def month_of(self, number: int, year: int) -> str:
        return f"{self.month(number)} {year}"

    def date_of(self, day: int, month: int, year: int | None = None) -> str:
        return f"{day} {self.month(month)}" + ("" if year is None else f" {year}")


def stretch(text: str) -> str:
    """ "Save" as "[Šäṽéé]": its places in braces stay."""
    parts = _PLACES.split(text)
    said = [part if _PLACES.fullmatch(part) else _longer(part) for part in parts]
    return f"[{''.join(said)}]"


def _longer(text: str) -> str:
    """Every second vowel twice, and what lacks then at the end."""
    accented = text.translate(_ACCENTS).translate(_OTHERS)
    wanted = round(len(text.strip()) * 0.4)
    doubled = _VOWELS.sub(lambda found: found[0] * 2, accented, count=wanted)
    return doubled + "·" * max(0, wanted - (len(doubled) - len(text)))
