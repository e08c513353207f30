"""The people who are known, found by what they are called even where a letter is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from clientcare.domain.quick.line import name_words
from clientcare.domain.quick.understood import Person

_BEGUN = 3
"""Letters by which a name may be begun."""
_NOBODY: frozenset[int] = frozenset()


class Names:
    """Everybody who may be meant; made once for many lines."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._people = tuple(people)
        self._whole: dict[tuple[str, ...], set[int]] = {}
        self._by_word: dict[str, set[int]] = {}
        self._near: dict[str, frozenset[int]] = {}
        for place, person in enumerate(self._people):
            for called in person.called:
                words = name_words(called)
                self._whole.setdefault(words, set()).add(place)
                for word in (part for each in words for part in {each, *each.split("-")}):
                    self._by_word.setdefault(word, set()).add(place)
        self._letters = {word: frozenset(word) for word in self._by_word}

    def exactly(self, words: Sequence[str]) -> tuple[Person, ...]:
        """Who has that whole name, else who has all of these words in theirs, each as it is written."""
        whole = self._whole.get(tuple(words))
        return self._found(whole or _in_all([self._by_word.get(word, set()) for word in words]))

    def nearly(self, words: Sequence[str]) -> tuple[Person, ...]:
        """Who has all of these words in their name, as they are written, begun, or with a slip of the pen."""
        return self._found(_in_all([self._like(word) for word in words]))

    def _found(self, places: Iterable[int]) -> tuple[Person, ...]:
        return tuple(self._people[place] for place in sorted(places))

    def _like(self, word: str) -> frozenset[int]:
        if word not in self._near:
            known = [word] if word in self._by_word else self._begun(word) or self._slipped(word)
            self._near[word] = _NOBODY.union(*(self._by_word[each] for each in known))
        return self._near[word]

    def _begun(self, word: str) -> list[str]:
        return [each for each in self._by_word if each.startswith(word)] if len(word) >= _BEGUN else []

    def _slipped(self, word: str) -> list[str]:
        """The nearest of the words that differ by as few letters as a word of this length may."""
        most, letters = slips_allowed(word), frozenset(word)
        likely = (each for each, theirs in self._letters.items() if len(letters ^ theirs) <= 2 * most)
        found = [(slips(word, each, most), each) for each in likely] if most else []
        least = min((count for count, _ in found), default=0)
        return [each for count, each in found if count == least <= most]


def slips_allowed(word: str) -> int:
    """How many letters of a word may be wrong: none of three, one of seven, two of more."""
    return min(len(word) // 4, 2)


def slips(one: str, two: str, most: int) -> int:
    """By how many letters left out, put in, taken for another, or swapped with the next they differ; `most` + 1 for
    more than `most`."""
    if abs(len(one) - len(two)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(two) + 1))
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, other in enumerate(two, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == two[j - 2] and one[i - 2] == other:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _in_all(groups: Sequence[Iterable[int]]) -> frozenset[int]:
    return frozenset.intersection(*map(frozenset, groups)) if groups else _NOBODY
