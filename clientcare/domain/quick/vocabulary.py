"""The words by which a line is understood: one table a language, all of it data, folded (`folding.fold`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TypeVar

from clientcare.domain.calendar import Unit
from clientcare.domain.frozen import Frozen
from clientcare.domain.values import Channel, Feel, SaleKind, Stage

Words = frozenset[str]
Phrase = tuple[str, ...]
NO_WORDS: Words = frozenset()
T = TypeVar("T")


def words(text: str) -> Words:
    """Words with spaces between them."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[Phrase]:
    """Phrases with commas between them."""
    return frozenset(tuple(phrase.split()) for phrase in text.split(", "))


def by_word(pairs: Iterable[tuple[T, str]]) -> Mapping[str, T]:
    """What each word means."""
    return {word: value for value, text in pairs for word in text.split()}


def by_phrase(pairs: Iterable[tuple[T, str]]) -> Mapping[Phrase, T]:
    """What each phrase means."""
    return {phrase: value for value, text in pairs for phrase in phrases(text)}


class People(Frozen):
    """How people are spoken of. `to_them`, `from_them`, `with_them` and `about_them` stand before a name."""

    we: Words
    they: Words
    them: Words
    to_them: Words
    from_them: Words
    with_them: Words
    about_them: Words
    also: Words

    @property
    def leads(self) -> Words:
        return self.to_them | self.from_them | self.with_them | self.about_them


class Deeds(Frozen):
    """What was done. `sends` and `gets` need one of `nouns` to say how; `together`: both were part of it alike.

    `closed`: verbs at the end of what they tell ("Ana hat angerufen"), of which `ours_have` and `theirs_have` say who
    did them; with neither of these it was us ("Ana angerufen").
    """

    sold: Words
    bought: Mapping[str, tuple[Stage, SaleKind]]
    verbs: Mapping[str, Channel]
    together: Words
    nouns: Mapping[str, Channel]
    means: Words
    """Before one of `nouns`: how it was said that they were thanked."""
    sends: Words
    gets: Words
    not_reached: frozenset[Phrase]
    promises: frozenset[Phrase]
    filling: Words
    """What leads to what was promised."""
    to_do: Words
    headings: Words
    """Words before a colon that say what kind of entry follows; those of a sale are `sales`."""
    sales: Words
    closed: Words = NO_WORDS
    ours_have: Words = NO_WORDS
    theirs_have: Words = NO_WORDS


class Feelings(Frozen):
    """`plain` words say how somebody feels only after one of `cues`, or alone."""

    strong: Mapping[Phrase, Feel]
    plain: Mapping[Phrase, Feel]
    cues: Words
    negations: Words
    not_felt: Words
    """Before a feeling: it is only wished for."""
    not_meant: Words
    """After a feeling: a happy birthday."""
    filling: Words
    """What says no more than the feeling does."""


class Days(Frozen):
    near: Mapping[Phrase, int]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    parts: Words
    """Of a day, which are not kept: Monday morning."""
    on: Words
    due: Words
    last: Words
    next: Words
    ago: Words
    within: Words
    units: Mapping[str, Unit]
    numbers: Mapping[str, int]
    ordinals: Words
    of: Words
    ends: frozenset[Phrase]
    """The end of the week or month that follows."""
    since: Words = NO_WORDS
    """The same as `ago`, before the time: "vor drei Tagen"."""
    short_dates: bool = False
    """Whether 14.5. is a day."""


class Vocabulary(Frozen, dict=True):
    people: People
    deeds: Deeds
    feelings: Feelings
    days: Days
    currencies: Mapping[str, str]
    """Names of currencies, each as its sign."""
    prices: Words
    each: frozenset[Phrase]
    """After or before a price: that of each of several works."""
    joins: Words
    """Between two things that were done, and between two people."""
    adverbs: Words
    articles: Words

    @cached_property
    def known(self) -> Words:
        """All words that are no names when they are written small, and never names with a slip of the pen."""
        return frozenset(_all_words(self))

    @property
    def openers(self) -> Words:
        """What after `joins` begins something else that was done."""
        deeds, people, feelings = self.deeds, self.people, self.feelings
        begun = frozenset(phrase[0] for phrase in (*deeds.promises, *feelings.strong))
        said = frozenset((*deeds.verbs, *deeds.bought)) | deeds.sold | deeds.sends | deeds.gets | deeds.to_do
        return said | begun | people.we | people.they | (feelings.cues - feelings.filling)


def _all_words(said: Vocabulary) -> list[str]:
    people, deeds, feelings, days = said.people, said.deeds, said.feelings, said.days
    phrases = (
        *(*deeds.not_reached, *deeds.promises, *feelings.strong, *feelings.plain, *days.near, *days.ends, *said.each),
    )
    groups = (
        *(people.we, people.they, people.them, people.leads, people.also, deeds.sold, deeds.bought, deeds.verbs),
        *(deeds.closed, deeds.ours_have, deeds.theirs_have, days.since),
        *(
            deeds.nouns,
            deeds.means,
            deeds.sends,
            deeds.gets,
            deeds.to_do,
            deeds.headings,
            deeds.filling,
            feelings.cues,
            feelings.negations,
        ),
        *(feelings.not_felt, feelings.filling, days.weekdays, days.months, days.parts, days.on, days.due),
        *(days.last, days.next, days.ago, days.within, days.units, days.numbers, days.of),
        *(said.currencies, said.prices, said.joins, said.adverbs, said.articles, *phrases),
    )
    return [word for group in groups for word in group]
