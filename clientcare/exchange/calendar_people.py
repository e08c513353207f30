"""Who of us a calendar means: by the whole name, else by a part of it that only one person has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from clientcare.domain.frozen import Frozen
from clientcare.exchange.calendar_names import couple
from clientcare.exchange.incoming import IncomingDay
from clientcare.exchange.norms import fold

_ROUND = ".,;:!?()[]\"“”„-–—'’|/"
_OF = frozenset("of for with von für mit de para con pour avec di per van voor".split())  # noqa: SIM905
_MOST_WORDS = 6


class Meant(Frozen):
    """Of one name: `who` it may be, none, one or several; `title`: what is left of one that named somebody."""

    name: str
    who: tuple[str, ...]
    title: str


class Register:
    """Everybody by what they are called; the keys of `called` are whatever tells people apart."""

    def __init__(self, called: Mapping[str, Sequence[str]]) -> None:
        self._whole: dict[tuple[str, ...], list[str]] = defaultdict(list)
        self._with_word: dict[str, list[str]] = defaultdict(list)
        self._words: dict[str, list[frozenset[str]]] = {}
        for who, names in called.items():
            folded = list(dict.fromkeys(words for name in names if (words := _words(name))))
            self._words[who] = [frozenset(words) for words in folded]
            for words in folded:
                self._whole[words].append(who)
            for word in {word for words in folded for word in words}:
                self._with_word[word].append(who)

    def meant(self, day: IncomingDay) -> list[Meant]:
        """Whom the day is about: one for each name that it tells, with everybody whom that name fits."""
        if not day.names:
            return self._named_in(day.title)
        for name in day.names:
            if found := self._fits(name):
                return [Meant(name, found, day.title)]
        name = day.names[0]
        both = [Meant(each, self._one_of(each, name), day.title) for each in couple(name)]
        return both if any(each.who for each in both) else [Meant(name, self._within(name), day.title)]

    def _one_of(self, name: str, both: str) -> tuple[str, ...]:
        """Of "Ana & Bo Lind" Ana may be Ana Lind."""
        with_family = f"{name} {both.rpartition(' ')[2]}"
        return (self._fits(with_family) if len(_words(name)) == 1 else ()) or self._fits(name)

    def _fits(self, name: str) -> tuple[str, ...]:
        """Who is called so, else who has all of its words among theirs."""
        words = _words(name)
        if words in self._whole:
            return tuple(self._whole[words])
        wanted = frozenset(words)
        fewest = min((self._with_word.get(word, []) for word in wanted), key=len, default=[])
        return tuple(who for who in fewest if any(wanted <= each for each in self._words[who]))

    def _within(self, name: str) -> tuple[str, ...]:
        """Who has a name less than the calendar says: "Ana Maria Ruiz" is Ana Ruiz."""
        said = frozenset(_words(name))
        having = dict.fromkeys(who for word in sorted(said) for who in self._with_word.get(word, ()))
        return tuple(who for who in having if any(len(each) > 1 and each <= said for each in self._words[who]))

    def _named_in(self, title: str) -> list[Meant]:
        """Whoever's whole name, of two words at least, stands in the text; what stands around it is the title."""
        said = title.split()
        plain = [_plain(word) for word in said]
        for length in range(min(_MOST_WORDS, len(said)), 1, -1):
            for at in range(len(said) - length + 1):
                words = tuple(word for word in plain[at : at + length] if word)
                if len(words) > 1 and words in self._whole:
                    before = said[: at - 1] if at and plain[at - 1] in _OF else said[:at]
                    rest = " ".join((*before, *said[at + length :])).strip(f" {_ROUND}")
                    return [Meant(" ".join(said[at : at + length]), tuple(self._whole[words]), rest)]
        return []


def _words(name: str) -> tuple[str, ...]:
    """The words of a name; "Ruiz, Ana" is "Ana Ruiz"."""
    family, comma, given = name.partition(",")
    ordered = f"{given} {family}" if comma and given.strip() else name
    return tuple(word for each in ordered.split() if (word := _plain(each)))


def _plain(word: str) -> str:
    plain = fold(word).strip(_ROUND)
    return plain[:-2] if plain.endswith(("'s", "’s")) else plain


def everybody_meant(register: Register, days: Iterable[IncomingDay]) -> set[str]:
    """All whom any of these days may be about."""
    return {who for day in days for each in register.meant(day) for who in each.who}
