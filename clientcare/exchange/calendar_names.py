"""Whose day an event is by what it is called: "Anna's birthday", "Geburtstag von Anna", "Ana Ruiz (1980)"."""

from __future__ import annotations

import re
import unicodedata

from clientcare.domain.frozen import Frozen
from clientcare.domain.values import DateKind
from clientcare.exchange import labels as called

_BIRTHDAYS = (
    "birthday|birth day|bday|b-day|geburtstag|geb\\.|verjaardag|compleanno|cumpleaños|cumple|aniversário"
    "|födelsedag|fødselsdag|bursdag|syntymäpäivä|urodziny|narozeniny|născut|születésnapja|születésnap"
    "|誕生日|день рождения|anniversaire"
)
_ANNIVERSARIES = (
    "wedding anniversary|anniversary|hochzeitstag|jahrestag|anniversaire de mariage|anniversario di matrimonio"
    "|anniversario|aniversario de bodas?|aniversario|trouwdag|huwelijksverjaardag|bröllopsdag|bryllupsdag"
    "|rocznica ślubu|rocznica"
)
"""As programs and people write them; of two that fit the longer one counts."""
_CAKE = "🎂"
_EDGES = ' \t-–—:;,.!*†|/·•"“”„()[]'
_OF = re.compile(
    r"(?:(?:of|for|from|von|vom|für|de|du|da|do|di|del|della|van|voor|av|af)\s+|d['’])(?=\S)", re.IGNORECASE
)
_POSSESSIVE = re.compile(r"(?:(?<=s)['’]|['’]s|\s+(?:has|is|hat|heeft|celebrates|feiert)|の)\Z", re.IGNORECASE)
_YEAR = re.compile(r"[(\[]\s*(?:\*|geb\.?|born)?\s*((?:1[89]|20)\d\d)\s*[)\]]|\*\s*((?:1[89]|20)\d\d)\b")
_AGE = re.compile(r"[(\[]\s*\d{1,3}\.?(?:\s*[^\W\d_]{1,8})?\s*[)\]]")
_WHICH = re.compile(r"\b\d{1,3}(?:st|nd|rd|th|\.|º|ª|e|ème)?\s*\Z", re.IGNORECASE)
_TODAY = re.compile(r"\b(?:today|heute|hoy|oggi|vandaag|aujourd['’]hui)\b", re.IGNORECASE)
_COUPLE = re.compile(r"\s*[&+,/]\s*|\s+(?:and|und|y|et|en|e|och|og|i)\s+", re.IGNORECASE)
_MANY = re.compile("birthday|geburtstag|verjaardag|compleann|cumplea|anniversaires|födelsedag|fødselsdag|urodzin")


class Called(Frozen):
    """What an event is called, taken apart. `names`: of whom it may be, the likeliest first; none where it does not
    say. `year`: the one that stands beside a name.
    """

    kind: DateKind
    title: str
    names: tuple[str, ...]
    year: int | None = None


def taken_apart(summary: str, kind: DateKind | None = None, otherwise: DateKind | None = None) -> Called:
    """A day of somebody by the words people use. `kind`: what the file says beside; `otherwise`: what it is where
    no word says it."""
    text = "".join(each for each in unicodedata.normalize("NFC", summary) if not _is_picture(each)).strip()
    year = next((int(found[1] or found[2]) for found in _YEAR.finditer(text)), None)
    text = _TODAY.sub(" ", _AGE.sub(" ", _YEAR.sub(" ", text)))
    found = _keyword(text)
    if found is None:
        return _unspoken(text, kind or otherwise or (DateKind.BIRTHDAY if _CAKE in summary else None), year)
    said, before, after = found
    names = _names_beside(before, after)
    if names or kind is not None:
        return Called(kind or said, _TITLES[kind or said], names, year)
    return Called(DateKind.OWN, text.strip(_EDGES), (), year)


def couple(name: str) -> list[str]:
    """Both of "Ana & Bo"; nobody where it is one name."""
    parts = [part for part in _COUPLE.split(name) if part]
    return parts if len(parts) > 1 else []


def is_of_birthdays(calendar: str) -> bool:
    """Whether a calendar is called so that everything in it is a birthday."""
    return _MANY.search(unicodedata.normalize("NFC", calendar).casefold()) is not None


def kind_in(words: str) -> DateKind | None:
    """The kind of day that a category or a mark of a program names."""
    found = _keyword(words.replace("_", " "))
    return found[0] if found else DateKind.BIRTHDAY if is_of_birthdays(words) else None


_TITLES = {
    DateKind.BIRTHDAY: called.BIRTHDAY,
    DateKind.ANNIVERSARY: called.ANNIVERSARY,
    DateKind.OWN: called.IMPORTANT_DATE,
}


def _pattern(words: str) -> re.Pattern[str]:
    longest = sorted(words.split("|"), key=len, reverse=True)
    spoken = "|".join(f"(?<!\\w){word}" if word.isascii() else word for word in longest)
    return re.compile(rf"(?:{spoken})(?!\w)", re.IGNORECASE)


_WORDS = ((DateKind.ANNIVERSARY, _pattern(_ANNIVERSARIES)), (DateKind.BIRTHDAY, _pattern(_BIRTHDAYS)))


def _keyword(text: str) -> tuple[DateKind, str, str] | None:
    """The kind of day that is named, and what stands before and after its word; the longest word counts."""
    found = [(match.end() - match.start(), kind, match) for kind, words in _WORDS if (match := words.search(text))]
    if not found:
        return None
    _, kind, match = max(found, key=lambda each: each[0])
    return kind, text[: match.start()], text[match.end() :]


def _names_beside(before: str, after: str) -> tuple[str, ...]:
    """The names on the one side of the word; none where something else is said on the other."""
    before = _WHICH.sub("", before.strip(_EDGES)).strip(_EDGES)
    after = after.strip(_EDGES)
    if before and after:
        return ()
    if after:
        return _said(_OF.sub("", after, count=1) if _OF.match(after) else after)
    name = _POSSESSIVE.sub("", before)
    if name == before and name.endswith("s"):
        return (*_said(name), *_said(name[:-1]))  # "Annas Geburtstag"
    return _said(name)


def _said(name: str) -> tuple[str, ...]:
    plain = name.strip(_EDGES)
    return (plain,) if plain else ()


def _unspoken(text: str, kind: DateKind | None, year: int | None) -> Called:
    """Nothing says which day it is but the file around it: then all of the text is the name."""
    plain = text.strip(_EDGES)
    if kind is None:
        return Called(DateKind.OWN, plain, (), year)
    return Called(kind, _TITLES[kind], _said(plain), year)


def _is_picture(letter: str) -> bool:
    """A cake, a heart, and the sign that colours it."""
    return unicodedata.category(letter) in ("So", "Sk", "Cs") or letter in "\ufe0f\u200d"
