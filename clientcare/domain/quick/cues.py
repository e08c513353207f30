"""What a part of a line tells by its words: a sale, being in touch and who began, a promise, a feeling."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from clientcare.domain.frozen import Frozen
from clientcare.domain.quick.line import Line, Mark
from clientcare.domain.quick.mentions import Mention
from clientcare.domain.quick.vocabulary import Vocabulary, Words
from clientcare.domain.values import Channel, Direction, Feel, SaleKind, Stage

_FLIPPED = {Feel.UNHAPPY: Feel.FINE, Feel.UNSURE: Feel.FINE}


class Subject(Enum):
    """Who did it, by the words before what was done."""

    NOBODY = "nobody"
    WE = "we"
    THEY = "they"
    SOMEBODY = "somebody"


class Touch(Frozen):
    channel: Channel
    direction: Direction


class Sold(Frozen):
    """`at` is the place of the word that says so."""

    at: int
    stage: Stage = Stage.DELIVERED
    kind: SaleKind = SaleKind.ORIGINAL


class Felt(Frozen):
    feel: Feel
    places: range


class Cues:
    """Looks for them in the clauses of one line, in their order: who did the one before may have done the next."""

    def __init__(self, line: Line, words: Vocabulary, mentions: Sequence[Mention]) -> None:
        self._line = line
        self._words = words
        self._acting = {place for one in mentions if one.is_free_standing for place in one.places}
        self._leads = {one.places.start: one.lead for one in mentions}
        self._last = Subject.NOBODY
        self._sale_words = words.deeds.sold | words.deeds.sales | frozenset(words.deeds.bought)

    def sold(self, clause: range) -> Sold | None:
        deeds = self._words.deeds
        for place in self._words_in(clause):
            word = self._line.plain(place)
            if word not in self._sale_words:
                continue
            subject = self._subject(clause, place)
            heads = word in deeds.sales and self._line.plain(place + 1) == ":"
            says_so = word in deeds.sold and subject is not Subject.THEY and not self._is_negated(place)
            if heads or says_so:
                return Sold(place)
            if word in deeds.bought:
                ours = subject is Subject.WE or (subject is Subject.NOBODY and self._last is Subject.WE)
                if not ours and (subject is not Subject.SOMEBODY or place + 1 in self._leads):
                    self._last = Subject.THEY
                    return Sold(place, *deeds.bought[word])
        return None

    def touch(self, clause: range) -> Touch | None:
        """Being in touch: by a verb with who did it, or by a noun with whom it was."""
        for place in self._words_in(clause):
            found = self._by_verb(clause, place) or self._by_noun(place)
            if found is not None:
                return found
        return None

    def promised(self, clause: range) -> int:
        """How many words say that it is a promise of ours, from where the clause begins to say something; else 0."""
        place = next(iter(self._words_in(clause)), clause.start)
        passed = self._words.people.we | self._words.adverbs | self._words.joins
        length = self._line.phrase(place, self._words.deeds.promises)
        while not length and self._line.plain(place) in passed:
            place += 1
            length = self._line.phrase(place, self._words.deeds.promises)
        closed = length and self._line.plain(place) in self._words.deeds.closed
        before = set() if closed else self._acting & set(range(clause.start, place))
        return place + length - clause.start if length and not before else 0

    def felt(self, places: Sequence[int]) -> Felt | None:
        """The first feeling of theirs at these places, which are all that a part of the line has left to say."""
        feelings = self._words.feelings
        said = [place for place in places if self._line.is_free(place)]
        for place in said:
            if (length := self._line.phrase(place, feelings.strong)) and self._is_theirs(place, length):
                return self._with_feel(place, length, feelings.strong[self._phrase(place, length)])
            if (length := self._line.phrase(place, feelings.plain)) and self._is_theirs(place, length):
                rest = {*said} - {*range(place, place + length)}
                alone = all(self._line.plain(each) in feelings.filling for each in rest)
                if alone or self._line.plain(place - 1) in feelings.cues | feelings.negations:
                    return self._with_feel(place, length, feelings.plain[self._phrase(place, length)])
        return None

    def is_filled(self, places: Iterable[int], felt: Felt) -> bool:
        """Whether these places say no more than the feeling."""
        filling = self._words.feelings.filling | self._words.feelings.negations | self._words.adverbs
        return all(self._line.plain(place) in filling for place in places if place not in felt.places)

    def is_plain(self, clause: range) -> bool:
        """Whether it tells neither of a sale nor of being in touch."""
        last = self._last
        found = self.sold(clause) or self.touch(clause)
        self._last = last
        return found is None

    @property
    def spare(self) -> Words:
        """What of being in touch says no more than that."""
        deeds, people = self._words.deeds, self._words.people
        said = frozenset(deeds.verbs) | frozenset(deeds.nouns) | deeds.sends | deeds.gets
        said |= people.we | people.they | people.them | people.leads | deeds.means
        return said | self._words.adverbs | self._words.joins | self._words.articles

    def _words_in(self, clause: range) -> list[int]:
        return [place for place in clause if self._line.is_free(place)]

    def _phrase(self, place: int, length: int) -> tuple[str, ...]:
        return tuple(self._line.plain(place + step) for step in range(length))

    def _subject(self, clause: range, place: int) -> Subject:
        """Who stands before the verb at `place`, past days and words like "just"."""
        people, before = self._words.people, place - 1
        if self._line.plain(place) in self._words.deeds.closed:
            return self._subject_of_closed(clause, place)
        while before >= clause.start and self._is_passed(before):
            before -= 1
        if before < clause.start:
            return Subject.NOBODY
        if before in self._acting or self._line.plain(before) in people.they:
            return Subject.THEY
        return Subject.WE if self._line.plain(before) in people.we else Subject.SOMEBODY

    def _subject_of_closed(self, clause: range, place: int) -> Subject:
        """Who did what a verb at the end tells: who stands beside the word that says so, else it was us."""
        deeds, people = self._words.deeds, self._words.people
        said = [self._line.plain(each) for each in range(clause.start, place)]
        has = next((each for each in range(clause.start, place) if self._line.plain(each) in deeds.theirs_have), None)
        if has is None or not people.we.isdisjoint(said):
            return Subject.WE
        beside = {has - 1, has + 1, clause.start}
        if self._acting & beside or any(self._line.plain(each) in people.they for each in (has - 1, has + 1)):
            return Subject.THEY
        return Subject.WE if self._line.plain(has) in deeds.ours_have else Subject.SOMEBODY

    def _is_passed(self, place: int) -> bool:
        passed = self._words.adverbs | self._words.joins
        return self._line.marks.get(place) is Mark.DAY or self._line.plain(place) in passed

    def _is_negated(self, place: int) -> bool:
        return self._line.plain(place - 1) in self._words.feelings.negations

    def _has_object(self, place: int) -> bool:
        """Whether the verb at `place` is done to them: "called her", "wrote to Ana"."""
        after = place + 1
        lead = self._leads.get(after)
        to_them = lead is not None and lead not in self._words.people.from_them
        return to_them or self._line.plain(after) in self._words.people.them

    def _by_verb(self, clause: range, place: int) -> Touch | None:
        deeds, word = self._words.deeds, self._line.plain(place)
        channel = deeds.verbs.get(word)
        if (channel is None and word not in deeds.sends | deeds.gets) or self._is_negated(place):
            return None
        if word in deeds.sends | deeds.gets:
            channel = self._noun_after(clause, place) or channel
        elif channel is Channel.MESSAGE:
            channel = self._means(clause) or channel
        subject, is_object = self._subject(clause, place), self._has_object(place)
        if channel is None or (subject is Subject.SOMEBODY and not is_object):
            return None
        if subject is Subject.NOBODY:
            subject = Subject.WE if is_object or self._last is Subject.NOBODY else self._last
        self._last = Subject.THEY if subject is Subject.THEY else Subject.WE
        if word in deeds.together:
            return Touch(channel, Direction.BOTH)
        theirs = (subject is Subject.THEY) is not (word in deeds.gets)
        return Touch(channel, Direction.THEY if theirs else Direction.WE)

    def _noun_after(self, clause: range, place: int) -> Channel | None:
        """By what word after the verb it was sent; before it where the verb stands at the end."""
        closed = self._line.plain(place) in self._words.deeds.closed
        around = (*range(place + 1, clause.stop), *(range(clause.start, place) if closed else ()))
        said = (self._line.plain(each) for each in around if self._line.is_free(each))
        return next((self._words.deeds.nouns[word] for word in said if word in self._words.deeds.nouns), None)

    def _means(self, clause: range) -> Channel | None:
        """By what it was said: thanked by card, with a letter."""
        deeds, articles = self._words.deeds, self._words.articles
        after = (place + 1 for place in self._words_in(clause) if self._line.plain(place) in deeds.means)
        said = (self._line.plain(place + (self._line.plain(place) in articles)) for place in after)
        return next((deeds.nouns[word] for word in said if word in deeds.nouns), None)

    def _by_noun(self, place: int) -> Touch | None:
        """A letter to Ana, a call from Ana, tea with Ana."""
        people, lead = self._words.people, self._leads.get(place + 1, "")
        channel = self._words.deeds.nouns.get(self._line.plain(place))
        if channel is None or lead not in people.to_them | people.from_them | people.with_them:
            return None
        if lead in people.with_them:
            return Touch(channel, Direction.BOTH)
        return Touch(channel, Direction.THEY if lead in people.from_them else Direction.WE)

    def _is_theirs(self, place: int, length: int) -> bool:
        """Whether it is how they feel: not how we do, nor only wished for, nor a happy birthday."""
        feelings, we = self._words.feelings, self._words.people.we
        before = {self._line.plain(place - 1), self._line.plain(place - 2)}
        if self._line.plain(place - 1) in feelings.not_felt or self._line.plain(place + length) in feelings.not_meant:
            return False
        return before.isdisjoint(we)

    def _with_feel(self, place: int, length: int, feel: Feel) -> Felt:
        """The feeling, turned round where a "not" stands before it."""
        start = place - 1
        while self._line.plain(start) in self._words.feelings.cues and not self._is_negation(start):
            start -= 1
        if self._is_negation(start):
            return Felt(_FLIPPED.get(feel, Feel.UNHAPPY), range(start, place + length))
        return Felt(feel, range(place, place + length))

    def _is_negation(self, place: int) -> bool:
        return self._line.plain(place) in self._words.feelings.negations
