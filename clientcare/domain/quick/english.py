"""English, as a quick line is written in it."""

from __future__ import annotations

from typing import Final

from clientcare.domain.calendar import Unit
from clientcare.domain.quick.vocabulary import (
    Days,
    Deeds,
    Feelings,
    People,
    Vocabulary,
    by_phrase,
    by_word,
    phrases,
    words,
)
from clientcare.domain.values import Channel, Feel, SaleKind, Stage

PEOPLE: Final = People(
    we=words("i we i'm we're i've we've"),
    they=words("she he they"),
    them=words("her him them"),
    to_them=words("to"),
    from_them=words("from by"),
    with_them=words("with"),
    about_them=words("for about"),
    also=words("and & +"),
)

DEEDS: Final = Deeds(
    sold=words("sold"),
    bought=by_word(
        (
            ((Stage.DELIVERED, SaleKind.ORIGINAL), "bought purchased"),
            ((Stage.AGREED, SaleKind.ORIGINAL), "ordered reserved"),
            ((Stage.AGREED, SaleKind.COMMISSION), "commissioned"),
        )
    ),
    verbs=by_word(
        (
            (Channel.CALL, "called phoned rang telephoned spoke talked chatted"),
            (Channel.EMAIL, "emailed e-mailed mailed"),
            (Channel.MESSAGE, "wrote messaged texted whatsapped dm'd replied answered thanked congratulated"),
            (Channel.VISIT, "visited met"),
            (Channel.COMMENT, "commented"),
        )
    ),
    together=words("met spoke talked chatted"),
    nouns=by_word(
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
    means=words("by via per with"),
    sends=words("wrote sent posted gave brought"),
    gets=words("got received"),
    not_reached=phrases(
        "no answer, no reply, not reached, didn't answer, did not answer, didn't pick up, did not pick up, voicemail"
        ", couldn't reach, could not reach"
    ),
    promises=phrases("promised, i'll, i will, we'll, we will, i owe, promise, remind me, remind us"),
    filling=words("need must to that will i we i'll we'll her him them"),
    to_do=words(
        "remind send bring call write deliver frame show ask post order print make invite ship mend pack will meet"
        " visit see"
    ),
    headings=words("note sale promise"),
    sales=words("sale"),
)

FEELINGS: Final = Feelings(
    strong=by_phrase(
        (
            (Feel.DELIGHTED, "delighted, thrilled, overjoyed, ecstatic, loves, loved, love, adores, adored"),
            (Feel.DELIGHTED, "over the moon, in love with, in tears of joy"),
            (Feel.HAPPY, "happy, pleased, likes, liked, enjoys, enjoyed"),
            (Feel.UNSURE, "unsure, not sure, not so sure, undecided, hesitant, mixed feelings, has doubts"),
            (Feel.UNHAPPY, "unhappy, disappointed, upset, annoyed, hates, hated, dislikes, disliked"),
            (Feel.UNHAPPY, "doesn't like, didn't like, did not like, does not like"),
        )
    ),
    plain=by_phrase(
        (
            (Feel.HAPPY, "glad, content, satisfied"),
            (Feel.FINE, "fine, ok, okay, alright, all right"),
            (Feel.UNHAPPY, "sad, angry, cross"),
        )
    ),
    cues=words(
        "is was are were seems seemed feels felt looks looked sounds sounded very so really quite she's he's they're"
    ),
    negations=words("not never isn't wasn't aren't weren't doesn't didn't don't hardly"),
    not_felt=words("would will might could should to she'd he'd they'd"),
    not_meant=words("birthday new christmas easter anniversary holidays to"),
    filling=words(
        "it this that is was are were seems seemed feels felt looks looked sounds sounded very so really quite"
        " she he they she's he's they're with and"
    ),
)

DAYS: Final = Days(
    near=by_phrase(
        (
            (0, "today, this morning, this afternoon, this evening, tonight, just now"),
            (-1, "yesterday, last night"),
            (-2, "the day before yesterday, day before yesterday"),
            (1, "tomorrow"),
            (2, "the day after tomorrow, day after tomorrow"),
        )
    ),
    weekdays=by_word(
        (
            *((0, "monday mon"), (1, "tuesday tue tues"), (2, "wednesday wed"), (3, "thursday thu thur thurs")),
            *((4, "friday fri"), (5, "saturday sat"), (6, "sunday sun")),
        )
    ),
    months=by_word(
        (
            *((1, "january jan"), (2, "february feb"), (3, "march mar"), (4, "april apr"), (5, "may")),
            *((6, "june jun"), (7, "july jul"), (8, "august aug"), (9, "september sep sept")),
            *((10, "october oct"), (11, "november nov"), (12, "december dec")),
        )
    ),
    parts=words("morning afternoon evening night"),
    on=words("on this"),
    due=words("by until till before"),
    last=words("last past"),
    next=words("next coming"),
    ago=words("ago"),
    within=words("in within"),
    units=by_word(
        (
            *((Unit.DAYS, "day days"), (Unit.WEEKS, "week weeks")),
            *((Unit.MONTHS, "month months"), (Unit.YEARS, "year years")),
        )
    ),
    numbers=by_word(
        (
            *((1, "a an one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven")),
            *((8, "eight"), (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve")),
        )
    ),
    ordinals=words("st nd rd th"),
    of=words("of"),
    ends=phrases("the end of the, end of the, the end of this, end of this, the end of, end of"),
)

ENGLISH: Final = Vocabulary(
    people=PEOPLE,
    deeds=DEEDS,
    feelings=FEELINGS,
    days=DAYS,
    currencies=by_word((("€", "euro euros"), ("$", "dollar dollars"), ("£", "pound pounds quid"), ("¥", "yen"))),
    prices=words("for at price cost costs paid"),
    each=phrases("each, apiece, a piece, per piece"),
    joins=words("and & + then but"),
    adverbs=words("just also finally has have had again briefly kindly already then of"),
    articles=words("a an my our some"),
)
