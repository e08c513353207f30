"""Which two people may be one and the same: they share an e-mail or a phone, or are called much alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import combinations, islice
from typing import NamedTuple, TypeVar

from rapidfuzz import fuzz, process

T = TypeVar("T")

ALIKE = 90
"""From this likeness of names on, of 100, two are shown; "Anna Ruiz" and "Ana Ruiz" have 94."""
CROWD = 20
"""A phone or an e-mail of more people than that is that of a house, and says nothing."""
COMMON = 2000
"""A word in the names of more people than that is not compared: somebody shares another one."""


class Known(NamedTuple):
    """One person: the name folded (`folding.fold`), e-mails and phones as they are compared."""

    uid: str
    name: str
    emails: Collection[str]
    phones: Collection[str]


class Pair(NamedTuple):
    """Two who may be one; `why` is of email, phone and name, `score` how alike, of 100."""

    one: str
    other: str
    why: tuple[str, ...]
    score: int


SHORTEST = 3
"""Of fewer letters nobody is known."""


class Names:
    """What everybody is called, made ready once to be asked at each pause of somebody who types a name."""

    def __init__(self, people: Sequence[tuple[str, str]]) -> None:
        """`people` by uid and folded name."""
        self._uids = [uid for uid, _ in people]
        self._names = [_name_in(name) for _, name in people]
        self._in_order = [_in_order(name) for name in self._names]
        self._by_initial: dict[tuple[str, ...], int] = {}
        for place, name in enumerate(self._names):
            for sign in _signs(name):
                self._by_initial.setdefault(sign, place)

    def like(self, typed: str) -> str | None:
        """The uid of whoever is called most like the folded `typed`; None where nobody is.

        A first name alone, or the beginning of one, is nobody yet: from the second word on it may be.
        """
        typed = _name_in(typed)
        if len(typed) < SHORTEST:
            return None
        in_order = _in_order(typed)
        found = process.extractOne(in_order, self._in_order, scorer=fuzz.ratio, score_cutoff=ALIKE)
        if found is not None and _same_digits(in_order, found[0]):
            return self._uids[found[2]]
        if " " not in typed:
            return None
        begins = next((place for place, name in enumerate(self._names) if name.startswith(typed)), None)
        if begins is None:
            signs = [tuple(typed.replace(".", " ").split()), *_signs(typed)]
            begins = next((self._by_initial[sign] for sign in signs if sign in self._by_initial), None)
        return None if begins is None else self._uids[begins]


def _name_in(called: str) -> str:
    """What somebody is called, as far as it is a name: who is known by an e-mail alone has none, and those of two
    people may differ in one letter."""
    return "" if "@" in called else called


def _same_digits(one: str, other: str) -> bool:
    """Whether names have the same numbers in them: "Guest 104" is not "Guest 105", however much alike they are."""
    return _digits(one) == _digits(other)


def _digits(name: str) -> list[str]:
    return [letter for letter in name if letter.isdigit()]


def _in_order(name: str) -> str:
    return " ".join(sorted(name.split()))


def _signs(name: str) -> Iterator[tuple[str, ...]]:
    """A name with each of its words but the last as its first letter."""
    words = tuple(name.replace(".", " ").split())
    for at in range(len(words) - 1):
        yield _without(words, at)


Progress = Callable[[int, int], None]
"""Told how much is left to compare, of how much; what it raises ends the search."""
MOST = 20_000
"""Pairs by their names: more than anybody works through. Others are found when those are told apart or made one."""
A_STEP = 250
"""So many are looked at between two steps: less than a millisecond."""


def pairs(
    people: Sequence[Known], different: Collection[frozenset[str]], progress: Progress | None = None
) -> list[Pair]:
    """The likeliest first, then in the order of `people`; never one of those known to be `different`."""
    tell = progress or _nobody
    scores: dict[tuple[int, int], dict[str, int]] = defaultdict(dict)
    for why, ways in (("email", [one.emails for one in people]), ("phone", [one.phones for one in people])):
        for places in _sharing(ways, CROWD, tell):
            for pair in combinations(places, 2):
                scores[pair][why] = 100
    names = [_name_in(one.name) for one in people]
    for one, other in islice(_by_initial(names, tell), MOST):
        scores[one, other]["name"] = ALIKE
    for one, other, score in islice(_called_alike(names, tell), MOST):
        scores[one, other]["name"] = score
    found = [
        Pair(people[one].uid, people[other].uid, tuple(whys), max(whys.values()))
        for (one, other), whys in sorted(scores.items())
        if frozenset((people[one].uid, people[other].uid)) not in different
    ]
    return sorted(found, key=lambda pair: (-len(pair.why), -pair.score))


def _called_alike(names: Sequence[str], tell: Progress) -> Iterator[tuple[int, int, int]]:
    """Pairs of places and how alike; compared are those who share a word, or all the first letters."""
    words = [sorted(name.split()) for name in _in_steps(names, tell)]
    in_order = [" ".join(each) for each in words]
    signs = [
        {*(word for word in each if len(word) > 1), " " + "".join(word[0] for word in each)}
        for each in _in_steps(words, tell)
    ]
    seen: set[tuple[int, int]] = set()
    groups = list(_sharing(signs, COMMON, tell))
    since = A_STEP
    for number, places in enumerate(groups):
        for at, one in enumerate(places[:-1]):
            if since >= A_STEP:
                since = 0
                tell(len(groups) - number, len(groups))
            since += len(places) - at
            rest = {other: in_order[other] for other in places[at + 1 :] if (one, other) not in seen}
            for _, score, other in process.extract(
                in_order[one], rest, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None
            ):
                seen.add((one, other))
                if _same_digits(in_order[one], in_order[other]):
                    yield one, other, round(score)


def _by_initial(names: Sequence[str], tell: Progress) -> Iterator[tuple[int, int]]:
    """Pairs of places where one name says with a letter what the other says in full: E. Bramble, Eilidh Bramble."""
    words = [[word.strip(".") for word in name.split()] for name in _in_steps(names, tell)]
    short = [each for each in enumerate(words) if len(each[1]) > 1 and any(len(word) == 1 for word in each[1])]
    wanted = {_without(own, at) for _, own in short for at, word in enumerate(own) if len(word) == 1}
    full: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, own in enumerate(_in_steps(words, tell)):
        for at, word in enumerate(own):
            if len(word) > 1 and (sign := _without(own, at)) in wanted:
                full[sign].append(place)
    for place, own in _in_steps(short, tell):
        for at, word in enumerate(own):
            others = full[_without(own, at)] if len(word) == 1 else []
            for other in others if len(others) <= CROWD else ():
                yield min(place, other), max(place, other)


def _without(words: Sequence[str], at: int) -> tuple[str, ...]:
    """A name with the word at that place as its first letter alone."""
    return tuple(word[:1] if place == at else word for place, word in enumerate(words))


def _sharing(signs: Sequence[Iterable[str]], most: int, tell: Progress) -> Iterator[list[int]]:
    """The places of those who have a sign in common, for each sign of at least two and at most so many."""
    groups: dict[str, list[int]] = defaultdict(list)
    for place, own in enumerate(_in_steps(signs, tell)):
        for sign in set(own):
            if sign.strip():
                groups[sign].append(place)
    return (places for places in groups.values() if 1 < len(places) <= most)


def _in_steps(things: Sequence[T], tell: Progress) -> Iterator[T]:
    """All of them, with a step now and then: what comes before the comparing is told as nothing done yet."""
    for number, thing in enumerate(things):
        if number % A_STEP == 0:
            tell(1, 1)
        yield thing


def _nobody(_left: int, _total: int) -> None:
    return None
