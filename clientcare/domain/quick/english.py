"""English, as a quick line is written in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, TypeVar

from clientcare.domain.calendar import Unit
from clientcare.domain.quick.vocabulary import Days, Deeds, Feelings, People, Phrase, Vocabulary, Words
from clientcare.domain.values import Channel, Feel, SaleKind, Stage

T = TypeVar("T")


def _words(text: str) -> Words:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[Phrase]:
    return frozenset(tuple(phrase.split()) for phrase in text.split(", "))


def _by_word(pairs: Iterable[tuple[T, str]]) -> Mapping[str, T]:
    return {word: value for value, text in pairs for word in text.split()}


def _by_phrase(pairs: Iterable[tuple[T, str]]) -> Mapping[Phrase, T]:
    return {phrase: value for value, text in pairs for phrase in _phrases(text)}


PEOPLE: Final = People(
    we=_words("i we i'm we're i've we've"),
    they=_words("she he they"),
    them=_words("her him them"),
    to_them=_words("to"),
    from_them=_words("from by"),
    with_them=_words("with"),
    about_them=_words("for about"),
    also=_words("and & +"),
)

DEEDS: Final = Deeds(
    sold=_words("sold"),
    bought=_by_word(
        (
            ((Stage.DELIVERED, SaleKind.ORIGINAL), "bought purchased"),
            ((Stage.AGREED, SaleKind.ORIGINAL), "ordered reserved"),
            ((Stage.AGREED, SaleKind.COMMISSION), "commissioned"),
        )
    ),
    verbs=_by_word(
        (
            (Channel.CALL, "called phoned rang telephoned spoke talked chatted"),
            (Channel.EMAIL, "emailed e-mailed mailed"),
            (Channel.MESSAGE, "wrote messaged texted whatsapped dm'd replied answered thanked congratulated"),
            (Channel.VISIT, "visited met"),
            (Channel.COMMENT, "commented"),
        )
    ),
    together=_words("met spoke talked chatted"),
    nouns=_by_word(
        (
            (Channel.CALL, "call phone-call chat"),
            (Channel.EMAIL, "email e-mail mail"),
            (Channel.MESSAGE, "message text dm note"),
            (Channel.LETTER, "letter card postcard"),
            (Channel.VISIT, "visit meeting coffee tea lunch dinner"),
            (Channel.GIFT, "gift present flowers"),
            (Channel.COMMENT, "comment"),
        )
    ),
    sends=_words("wrote sent posted gave brought"),
    gets=_words("got received"),
    not_reached=_phrases(
        "no answer, no reply, not reached, didn't answer, did not answer, didn't pick up, did not pick up, voicemail"
        ", couldn't reach, could not reach"
    ),
    promises=_phrases("promised, i'll, i will, we'll, we will, i owe, promise"),
    filling=_words("need must to that will i we i'll we'll her him them"),
    to_do=_words(
        "remind send bring call write deliver frame show ask post order print make invite ship mend pack will meet"
        " visit see"
    ),
    headings=_words("note sale promise"),
    sales=_words("sale"),
)

FEELINGS: Final = Feelings(
    strong=_by_phrase(
        (
            (Feel.DELIGHTED, "delighted, thrilled, overjoyed, ecstatic, loves, loved, love, adores, adored"),
            (Feel.DELIGHTED, "over the moon, in love with, in tears of joy"),
            (Feel.HAPPY, "happy, pleased, likes, liked, enjoys, enjoyed"),
            (Feel.UNSURE, "unsure, not sure, not so sure, undecided, hesitant, mixed feelings, has doubts"),
            (Feel.UNHAPPY, "unhappy, disappointed, upset, annoyed, hates, hated, dislikes, disliked"),
            (Feel.UNHAPPY, "doesn't like, didn't like, did not like, does not like"),
        )
    ),
    plain=_by_phrase(
        (
            (Feel.HAPPY, "glad, content, satisfied"),
            (Feel.FINE, "fine, ok, okay, alright, all right"),
            (Feel.UNHAPPY, "sad, angry, cross"),
        )
    ),
    cues=_words(
        "is was are were seems seemed feels felt looks looked sounds sounded very so really quite she's he's they're"
    ),
    negations=_words("not never isn't wasn't aren't weren't doesn't didn't don't hardly"),
    not_felt=_words("would will might could should to she'd he'd they'd"),
    not_meant=_words("birthday new christmas easter anniversary holidays to"),
    filling=_words(
        "it this that is was are were seems seemed feels felt looks looked sounds sounded very so really quite"
        " she he they she's he's they're with and"
    ),
)

DAYS: Final = Days(
    near=_by_phrase(
        (
            (0, "today, this morning, this afternoon, this evening, tonight, just now"),
            (-1, "yesterday, last night"),
            (-2, "the day before yesterday, day before yesterday"),
            (1, "tomorrow"),
            (2, "the day after tomorrow, day after tomorrow"),
        )
    ),
    weekdays=_by_word(
        (
            *((0, "monday mon"), (1, "tuesday tue tues"), (2, "wednesday wed"), (3, "thursday thu thur thurs")),
            *((4, "friday fri"), (5, "saturday sat"), (6, "sunday sun")),
        )
    ),
    months=_by_word(
        (
            *((1, "january jan"), (2, "february feb"), (3, "march mar"), (4, "april apr"), (5, "may")),
            *((6, "june jun"), (7, "july jul"), (8, "august aug"), (9, "september sep sept")),
            *((10, "october oct"), (11, "november nov"), (12, "december dec")),
        )
    ),
    parts=_words("morning afternoon evening night"),
    on=_words("on this"),
    due=_words("by until till before"),
    last=_words("last past"),
    next=_words("next coming"),
    ago=_words("ago"),
    within=_words("in within"),
    units=_by_word(
        (
            *((Unit.DAYS, "day days"), (Unit.WEEKS, "week weeks")),
            *((Unit.MONTHS, "month months"), (Unit.YEARS, "year years")),
        )
    ),
    numbers=_by_word(
        (
            *((1, "a an one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven")),
            *((8, "eight"), (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve")),
        )
    ),
    ordinals=_words("st nd rd th"),
    of=_words("of"),
    ends=_phrases("the end of the, end of the, the end of this, end of this, the end of, end of"),
)

ENGLISH: Final = Vocabulary(
    people=PEOPLE,
    deeds=DEEDS,
    feelings=FEELINGS,
    days=DAYS,
    currencies=_by_word((("€", "euro euros"), ("$", "dollar dollars"), ("£", "pound pounds quid"), ("¥", "yen"))),
    prices=_words("for at price cost costs paid"),
    joins=_words("and & + then but"),
    adverbs=_words("just also finally has have had again briefly kindly already then of"),
    articles=_words("a an my our some"),
)
