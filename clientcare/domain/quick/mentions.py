"""Whom a line is about: the best of all places in it where somebody is named, known or not."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

from clientcare.domain.frozen import Frozen
from clientcare.domain.quick.line import Line, Mark
from clientcare.domain.quick.names import Names
from clientcare.domain.quick.understood import Person
from clientcare.domain.quick.vocabulary import Vocabulary

_LONGEST = 5
"""Words of a name."""
_POSSESSIVE = "'s"


class Sure(IntEnum):
    """How sure it is that a name is that of whom the line is about, the surest last."""

    MAYBE = 0
    BESIDES = 1
    SOLD_TO = 2
    LIKE = 3
    NAMED = 4
    POINTED = 5


class Mention(Frozen):
    """Where somebody is named, and who fits; `lead` is the word before the name, such as "to" or "@", which belongs
    to it."""

    places: range
    lead: str
    fits: tuple[Person, ...]
    sure: Sure
    name: str

    @property
    def is_free_standing(self) -> bool:
        """Whether the name may be who did something: "to Ana" may not."""
        return self.lead in ("", "@")


def find_mentions(line: Line, words: Vocabulary, names: Names) -> list[Mention]:
    """Whom the line is about, and with "and" between them who else; empty where nobody is named. Marked there."""
    finder = _Finder(line, words, names)
    main = max(finder.all(), key=lambda one: (one.sure, -one.places.start), default=None)
    if main is None:
        return []
    found = [main]
    while main.fits and (more := finder.joined(found[-1].places.stop)) is not None:
        found.append(more)
    for one in found:
        line.mark(one.places, Mark.PERSON)
    return found


class _Finder:
    def __init__(self, line: Line, words: Vocabulary, names: Names) -> None:
        self._line = line
        self._words = words
        self._names = names
        deeds = words.deeds
        self._before = frozenset(deeds.verbs) | deeds.sends
        self._after = self._before | frozenset(deeds.bought) | words.feelings.cues | deeds.gets | words.adverbs
        self._after |= deeds.sold | {phrase[0] for phrase in words.feelings.strong}
        self._sells = any(line.plain(place) in deeds.sold for place in range(len(line)))

    def all(self) -> Iterator[Mention]:
        place = 0
        while place < len(self._line):
            found = self._at(place)
            if found is not None:
                yield found
            place = found.places.stop if found is not None else place + 1

    def joined(self, place: int) -> Mention | None:
        """Somebody else after "and", who has to be one and known."""
        if self._line.plain(place) not in self._words.people.also:
            return None
        found = self._known(place + 1, strong=False)
        if found is None or len(found.fits) != 1:
            return None
        return Mention(range(place, found.places.stop), "", found.fits, found.sure, found.name)

    def _at(self, place: int) -> Mention | None:
        """The mention that begins there with its lead."""
        said = self._line.plain(place)
        pointed = said == "@" and self._line.at(place + 1).start == self._line.at(place).end
        if pointed or said in self._words.people.leads:
            found = self._known(place + 1, strong=True) or self._unknown(place + 1, said)
            return self._led(found, said, pointed=pointed) if found is not None else None
        if self._is_expected(place):
            return self._known(place, strong=True) or self._unknown(place, "")
        found = self._known(place, strong=False)
        return found if found is not None and self._is_likely(found) else None

    def _is_likely(self, found: Mention) -> bool:
        """Whether a name that nothing leads to is no common word, nor a part of the title of what was sold: written
        small it is one where it begins the line."""
        places = found.places
        alone = self._line.is_break(places.start - 1) and self._line.is_break(places.stop)
        called = places.start == 0 or self._line.at(places.start).is_capital
        return alone or (called and not self._sells)

    def _led(self, found: Mention, lead: str, *, pointed: bool) -> Mention:
        places = range(found.places.start - 1, found.places.stop)
        return Mention(places, lead, found.fits, Sure.POINTED if pointed else found.sure, found.name)

    def _is_expected(self, place: int) -> bool:
        """Whether a name is likely to stand there: after "called", or where something begins, before "called"."""
        line = self._line
        if line.plain(place - 1) in self._before:
            return True
        stop = place + 1
        while line.is_free(stop) and line.at(stop).is_capital and stop < place + _LONGEST:
            stop += 1
        return line.is_break(place - 1) and (line.plain(stop) in self._after or line.plain(stop) == ":")

    def _may_name(self, place: int) -> bool:
        token = self._line.at(place)
        small = token.plain in self._words.known and not token.is_capital
        return self._line.is_free(place) and not small

    def _known(self, place: int, *, strong: bool) -> Mention | None:
        """The longest name that somebody has, as it is written or, where one is expected, nearly so."""
        if not self._may_name(place):
            return None
        stop = place
        while stop < place + _LONGEST and self._line.is_free(stop):
            stop += 1
        for end in range(stop, place, -1):
            said = [self._line.plain(each) for each in range(place, end)]
            fits = self._names.exactly(said)
            owner = not fits and said[-1].endswith(_POSSESSIVE)
            if owner:
                fits = self._names.exactly([*said[:-1], said[-1].removesuffix(_POSSESSIVE)])
            sure = Sure.NAMED if strong and not owner else Sure.BESIDES
            if strong and not fits and self._words.known.isdisjoint(said):
                fits, sure = self._names.nearly(said), Sure.LIKE
            if fits:
                return self._grown(Mention(range(place, end), "", fits, sure, self._said(place, end)), strong=strong)
        return None

    def _grown(self, found: Mention, *, strong: bool) -> Mention:
        """A name that goes on in capitals, unlike theirs, is that of somebody else: they only might be meant."""
        line, begin = self._line, found.places.start
        stop = self._end_of_name(found.places.stop)
        titled = line.plain(begin - 1) in self._before or line.plain(begin - 2) in self._words.deeds.sold
        if not strong or titled or stop == found.places.stop:
            return found
        return Mention(range(begin, stop), "", (), Sure.LIKE, self._said(begin, stop))

    def _unknown(self, place: int, lead: str) -> Mention | None:
        """A name in capitals that nobody has."""
        stop = self._end_of_name(place)
        if stop == place:
            return None
        sold_to = self._sells and lead in self._words.people.to_them
        return Mention(range(place, stop), "", (), Sure.SOLD_TO if sold_to else Sure.MAYBE, self._said(place, stop))

    def _end_of_name(self, place: int) -> int:
        stop = place
        while self._line.is_free(stop) and self._line.at(stop).is_capital and stop < place + _LONGEST:
            if self._line.plain(stop) in self._words.known:
                break
            stop += 1
        return stop

    def _said(self, place: int, stop: int) -> str:
        return self._line.said(range(place, stop))
