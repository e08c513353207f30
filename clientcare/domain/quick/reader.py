"""Reads one line and says what was understood of it; any text is answered, and nothing is ever written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from itertools import zip_longest

from msgspec import Struct, field

from clientcare.domain.care.heard import purpose_in
from clientcare.domain.folding import fold
from clientcare.domain.money import Money
from clientcare.domain.quick.clauses import clauses, text_of
from clientcare.domain.quick.cues import Cues, Felt, Sold, Touch
from clientcare.domain.quick.day_words import Day, find_days
from clientcare.domain.quick.english import ENGLISH
from clientcare.domain.quick.line import Line, Sort, sentence
from clientcare.domain.quick.mentions import find_mentions
from clientcare.domain.quick.names import Names
from clientcare.domain.quick.prices import find_price
from clientcare.domain.quick.understood import (
    Gap,
    Person,
    Said,
    SaidContact,
    SaidFeeling,
    SaidNote,
    SaidPromise,
    SaidSale,
    Understood,
)
from clientcare.domain.quick.vocabulary import Vocabulary, Words
from clientcare.domain.values import Channel, Direction, Purpose


def read(text: str, today: date, names: Names, home: str | None, language: str = "en") -> Understood:
    """What the line says of whom. `home` is the artist's currency, None where they have chosen none.

    `language` is that of the app: a line is read in it where it has a vocabulary, and in English where more of its
    words are English. Everything is dated today or on a day before it that is named; a promise is due today at the
    earliest.
    """
    line = Line(text)
    return _Reader(line, today, names, home, _vocabulary(line, language)).read()


def _vocabulary(line: Line, language: str) -> Vocabulary:
    if language != "de":
        return ENGLISH
    from clientcare.domain.quick.german import GERMAN  # who writes English needs none of it

    said = {token.plain for token in line.tokens if token.sort is Sort.WORD}
    return ENGLISH if len(said & ENGLISH.known) > len(said & GERMAN.known) else GERMAN


class _Told(Struct):
    """What the clauses told so far; `texts` are the places that are left of each."""

    sold: Sold | None = None
    title: str = ""
    touch: Touch | None = None
    purpose: Purpose = Purpose.CHECK_IN
    felt: Felt | None = None
    promises: list[SaidPromise] = field(default_factory=list)
    texts: list[tuple[range, list[int]]] = field(default_factory=list)


class _Reader:
    def __init__(self, line: Line, today: date, names: Names, home: str | None, words: Vocabulary) -> None:
        self._line, self._today, self._words = line, today, words
        self._price = find_price(line, words, home)
        self._mentions = find_mentions(line, words, names)
        self._days = find_days(line, words, today)
        self._cues = Cues(line, words, self._mentions)
        self._told = _Told()
        self._gaps: list[Gap] = []
        self._named = {place for one in self._mentions for place in one.places}
        self._pointed = {place for one in self._mentions if one.lead == "@" for place in one.places}

    def read(self) -> Understood:
        people, candidates, called = self._who()
        parts = clauses(self._line, self._words)
        promised = {part: length for part in parts if (length := self._promised(part)) is not None}
        parts = self._without_openings(parts, promised)
        others = [part for part in parts if part not in promised]
        heard = {part: (self._cues.sold(part), self._cues.touch(part)) for part in others}
        self._told.sold = next((sold for sold, _ in heard.values() if sold), None)
        self._told.touch, self._told.purpose = next(
            ((touch, self._purpose(part, touch)) for part, (_, touch) in heard.items() if touch is not None),
            (None, Purpose.CHECK_IN),
        )
        day = self._own_day(others)
        on = day.past if day is not None and day.past is not None else self._today
        used = set(day.places) if day is not None else set()
        for part in parts:
            if part in promised:
                self._take_promise(part, promised[part], on)
            elif self._told.sold is not None and heard[part][0] is self._told.sold:
                self._take_sale(part, self._told.sold, used)
            else:
                self._take_text(part, used, is_touch=heard[part][1] is not None)
        entries = self._entries(on)
        return Understood(people, candidates, called, entries, tuple(dict.fromkeys(self._gaps)))

    def _who(self) -> tuple[tuple[Person, ...], tuple[Person, ...], str]:
        """The people, or those of whom one may be meant; and how whom it is about is called."""
        fits, called = (self._mentions[0].fits, self._mentions[0].name) if self._mentions else ((), "")
        if len(fits) > 1:
            return (), fits, called
        if not fits:
            self._gaps.append(Gap.CLIENT)
        return tuple(dict.fromkeys(each for one in self._mentions for each in one.fits)), (), called

    def _purpose(self, part: range, touch: Touch) -> Purpose:
        """What a contact of ours is for, by the words that tell of it."""
        heard = purpose_in(self._line.said(part)) if touch.direction.ours else None
        return heard or Purpose.CHECK_IN

    # --- days -----------------------------------------------------------------------------------------------------

    def _days_in(self, part: range) -> list[Day]:
        return [day for day in self._days if day.places.start in part]

    def _own_day(self, parts: Iterable[range]) -> Day | None:
        """The day of all that has been. A note may speak of any day of the calendar: there it has to begin with it."""
        for day in (day for part in parts for day in self._days_in(part)):
            is_spoken_of = self._line.plain(day.places.start - 1) in self._words.feelings.cues
            is_named = self._told.sold or self._told.touch or day.places.start == 0
            if day.past is not None and not day.is_due and (is_named or (day.in_words and not is_spoken_of)):
                return day
        return None

    # --- promises -------------------------------------------------------------------------------------------------

    def _promised(self, part: range) -> int | None:
        """How many words at the beginning say that it is a promise; None where it is none."""
        length = self._cues.promised(part)
        if length or self._ends_promised(part):
            return length
        ahead = [day for day in self._days_in(part) if day.is_due or day.past is None]
        ours = len(part) > 1 and self._line.plain(part.start) in self._words.people.we
        first = self._line.plain(part.start + ours)
        last = self._line.plain(part[-1]) if self._words.deeds.closed else ""
        begins = not self._words.deeds.to_do.isdisjoint((first, last))
        if ahead and (begins or first in self._words.deeds.nouns):  # "coffee with Ana tomorrow" has not been
            return 0
        days = self._days_in(part)
        is_told = any(day.is_due or (begins and day.coming is not None) for day in days)
        return 0 if is_told and self._cues.is_plain(part) else None

    def _ends_promised(self, part: range) -> bool:
        """Whether its last word says that it is a promise: "Habe Ana ein Foto versprochen"."""
        deeds, last = self._words.deeds, self._line.plain(part[-1])
        return last in deeds.closed and (last,) in deeds.promises

    def _without_openings(self, parts: list[range], promised: dict[range, int]) -> list[range]:
        """The parts without those that only say that a promise follows: "Promised her, a photo"."""
        kept: list[range] = []
        for part, then in zip_longest(parts, parts[1:]):
            said = [place for place in part if place not in self._named and not self._line.is_break(place)]
            if then is not None and 0 < promised.get(part, 0) >= len(said):
                promised.setdefault(then, 0)
                del promised[part]
            else:
                kept.append(part)
        return kept

    def _take_promise(self, part: range, length: int, on: date) -> None:
        """A promise is made on the day of the rest, or on one of its own that can only have been."""
        days = self._days_in(part)
        due = next((day for day in days if day.is_due), None)
        due = due or next((day for day in days if day.coming is not None), None)
        made = next((day for day in days if day.coming is None and day is not due), None)
        if due is not None and due.coming is None:
            self._gaps.append(Gap.DUE_ON)
        gone = {place for day in (due, made) if day is not None for place in day.places} | self._pointed
        places = [place for place in part[length:] if place not in gone]
        ends = not length and self._ends_promised(part)
        places = [place for place in places if not (ends and place == part[-1])]
        places = self._after(places, self._words.deeds.filling, names=length > 0 or ends)
        text = sentence(self._line.said(places))
        if not text:
            self._gaps.append(Gap.TEXT)
        made_on = made.past if made is not None and made.past is not None else on
        self._told.promises.append(SaidPromise(made_on, due.coming if due is not None else None, text))

    def _after(self, places: list[int], filling: Words, *, names: bool = False) -> list[int]:
        """The places without words at their beginning that say nothing more, nor, with `names`, who it is about."""
        while places and ((names and places[0] in self._named) or self._line.plain(places[0]) in filling):
            places = places[1:]
        return places

    # --- sales ----------------------------------------------------------------------------------------------------

    def _take_sale(self, part: range, sold: Sold, used: set[int]) -> None:
        """The title is in quotation marks, else the first words after "sold" that mean nothing else, else those
        before."""
        run = self._title_run(part, sold)
        title = self._trimmed(run)
        before = self._words.people.we | self._words.people.they | self._words.adverbs | self._words.joins
        gone = {sold.at, *run, *used, *self._named, *(self._price.places if self._price else ())}
        gone |= {place for place in part if place < sold.at and self._line.plain(place) in before}
        self._told.title = self._line.said(title).strip('“”„«»"')
        self._keep(part, [place for place in part if place not in gone])

    def _title_run(self, part: range, sold: Sold) -> list[int]:
        if quoted := [place for place in part if self._line.at(place).sort is Sort.QUOTE]:
            return quoted[:1]
        free = [place for place in part if place not in self._line.marks and place != sold.at]
        runs = list(self._line.runs([place for place in free if place > sold.at]))
        runs += self._line.runs([place for place in free if place < sold.at])
        return next((run for run in runs if self._line.said(self._trimmed(run))), [])

    def _trimmed(self, run: list[int]) -> list[int]:
        """Without what only leads to a title or away from it."""
        people, words = self._words.people, self._words
        ahead = words.articles | people.them | people.we | people.they | words.adverbs | words.joins | people.leads
        behind = people.leads | words.joins | words.prices | words.days.on
        run = self._after(run, ahead)
        while run and self._line.plain(run[-1]) in behind:
            run = run[:-1]
        return run

    # --- texts and feelings -----------------------------------------------------------------------------------------

    def _take_text(self, part: range, used: set[int], *, is_touch: bool) -> None:
        places = [place for place in part if place not in used and self._line.plain(place) != "@"]
        if self._line.plain(part.start) in self._words.deeds.headings and self._line.plain(part.start + 1) == ":":
            places = [place for place in places if place > part.start + 1]
        if part.stop - 1 in self._pointed or (part.start in self._pointed and not is_touch):
            places = [place for place in places if place not in self._pointed]
        if self._told.sold is not None and self._price is not None:
            places = [place for place in places if place not in self._price.places]
        self._keep(part, places, self._cues.spare if is_touch else self._words.people.leads)

    def _keep(self, part: range, places: list[int], spare: Words = frozenset()) -> None:
        """Keeps what a clause still says, beside names and `spare` words, unless that is only how they feel."""
        line = self._line
        told = [
            place
            for place in places
            if line.at(place).sort is not Sort.SIGN and place not in self._named and line.plain(place) not in spare
        ]
        felt = self._cues.felt(told) if self._told.felt is None else None
        self._told.felt = self._told.felt or felt
        if told and not (felt is not None and self._cues.is_filled(told, felt)):
            self._told.texts.append((part, places))

    # --- entries ----------------------------------------------------------------------------------------------------

    def _entries(self, on: date) -> tuple[Said, ...]:
        told = self._told
        not_reached = any(self._line.phrase(at, self._words.deeds.not_reached) for at in range(len(self._line)))
        if not_reached:
            told.touch = Touch(told.touch.channel if told.touch is not None else Channel.CALL, Direction.WE)
        feel = told.felt.feel if told.felt is not None else None
        text = sentence(text_of(self._line, told.texts))
        entries: list[Said] = []
        if told.sold is not None:
            entries.append(self._sale(told.sold, on, "" if told.touch is not None else text))
        if told.touch is not None:
            own = feel if told.sold is None else None
            channel, direction = told.touch.channel, told.touch.direction
            entries.append(SaidContact(on, channel, direction, told.purpose, not_reached, own, text))
        if not entries and text:
            entries.append(SaidNote(on, feel, text))
        elif not entries and feel is not None:
            entries.append(SaidFeeling(on, feel))
        entries += told.promises
        if not entries:
            self._gaps.append(Gap.TEXT)
        return tuple(entries)

    def _sale(self, sold: Sold, on: date, text: str) -> SaidSale:
        told, price = self._told, self._price
        if not told.title:
            self._gaps.append(Gap.TITLE)
        if price is not None and price.gap is not None:
            self._gaps.append(price.gap)
        feel = told.felt.feel if told.felt is not None else None
        return SaidSale(on, told.title, sold.stage, sold.kind, self._paid(), feel, text)

    def _paid(self) -> Money | None:
        """What all of it cost: "3 prints, €45 each"."""
        price = self._price
        if price is None or price.money is None or not price.is_each:
            return price.money if price is not None else None
        first = self._told.title.partition(" ")[0]
        count = int(first) if re.fullmatch("[0-9]{1,4}", first) else self._words.days.numbers.get(fold(first), 1)
        return Money(count * price.money.minor, price.money.currency)
