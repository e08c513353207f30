"""Drafts of letters: which starting letter fits a reason, what stands in its places, and what is left to write."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from clientcare.domain.because import Cause
from clientcare.domain.care.items import Item
from clientcare.domain.care.wishes import state_on, wish_on
from clientcare.domain.folding import fold
from clientcare.domain.open_lines import Filled, Gap
from clientcare.domain.records import Client, PlanStep
from clientcare.domain.starting_letters import BARE, StartingLetter
from clientcare.domain.values import Channel, Kind, State, Wish

CHECK_IN, LONG_SILENCE, GREETING, WISHES, PROMOTION = "check_in", "long_silence", "greeting", "wishes", "promotion"
BIRTHDAY = "birthday"
FALLBACK_LANGUAGE = "en"
SAME_WORDS_AT = 4
"""So many people with the same words are worth a hint (PRODUCT §5, Writing)."""

_FOR_KIND: Mapping[Kind, str] = {Kind.MAKE_RIGHT: "make_right", Kind.REPLY: "reply", Kind.PROMISE: "promise"}
_FOR_CAUSE: Mapping[Cause, str] = {
    Cause.SALE: "thanks",
    Cause.SENT: "sent",
    Cause.SENT_BOUGHT: "sent",
    Cause.KIND_WORDS: "kind_words",
    Cause.GIFT: "gift",
}
_OPEN_LINE = "line"
_PLACE = re.compile(r"\{\s*([a-z_]+)\s*(?::\s*([^{}]*?)\s*)?\}", re.IGNORECASE)


class Hint(StrEnum):
    """What is gently said beside a draft, and never stops anybody."""

    OFFER = "offer"
    SAME_WORDS = "same_words"
    OTHER_LANGUAGE = "other_language"
    THEY_REACH_OUT = "they_reach_out"


class Letter(NamedTuple):
    """A draft of a letter, the starting letter it began with, what is to be hinted at, and the work it may name."""

    template: StartingLetter
    subject: Filled
    text: Filled
    hints: tuple[Hint, ...] = ()
    work: str = ""

    @property
    def gaps(self) -> tuple[str, ...]:
        """What is left to write, each once, from the top down."""
        return tuple(dict.fromkeys(gap.about for gap in (*self.subject.gaps, *self.text.gaps)))


# --- who may be written to ------------------------------------------------------------------------------------


def left_in_peace(client: Client, today: date) -> bool:
    """Quiet, resting, paused or in memory: nothing is drafted but an answer, or what was promised (PRODUCT §1.5)."""
    return (
        wish_on(client.wishes, today) is Wish.QUIET
        or state_on(client.states, today) is not State.ACTIVE
        or any(today in pause for pause in client.pauses)
    )


def may_hear_of(item: Item | None) -> bool:
    """What may be drafted for somebody who is left in peace."""
    return item is not None and item.kind in (Kind.REPLY, Kind.PROMISE)


def allows_promotion(client: Client, today: date) -> bool:
    """No promotion is drafted for anyone but *welcome* (PRODUCT §3.5)."""
    return wish_on(client.wishes, today) is Wish.WELCOME


def ways_to_write(client: Client) -> tuple[Channel, ...]:
    """How a letter may go to them: as they prefer first; a channel they do not want is not among them (PRODUCT §3.5).

    A message comes first where no e-mail that works is known.
    """
    by_mail = mail_address(client) != ""
    usual = (Channel.EMAIL, Channel.MESSAGE) if by_mail else (Channel.MESSAGE, Channel.EMAIL)
    ways = (*usual, Channel.LETTER)
    preferred = (client.channel,) if client.channel in ways else ()
    return tuple(way for way in dict.fromkeys((*preferred, *ways)) if way not in client.not_by)


def mail_address(client: Client) -> str:
    """Where an e-mail to them goes: the preferred address that works; "" where there is none, or none is wanted."""
    if Channel.EMAIL in client.not_by:
        return ""
    alive = [each for each in client.emails if not each.dead and each.value.strip()]
    return next((each.value.strip() for each in sorted(alive, key=lambda each: not each.preferred)), "")


# --- which letter ---------------------------------------------------------------------------------------------


def may_be_silent(item: Item | None) -> bool:
    """Whether the letter for that reason is another one after a long silence."""
    return item is None or item.kind in (Kind.CHECK_IN, Kind.REMINDER)


def purposes_for(item: Item | None, *, long_silent: bool) -> tuple[str, ...]:
    """The purposes of the letters that fit the reason, the best first; the last fits always."""
    if item is None or may_be_silent(item):
        return (LONG_SILENCE, CHECK_IN) if long_silent else (CHECK_IN,)
    if item.kind is Kind.DATE:
        return (GREETING if fold(item.because.title or "") == BIRTHDAY else WISHES, CHECK_IN)
    if item.kind is Kind.AFTER_SALE:
        return (item.because.step or CHECK_IN, CHECK_IN)
    return (_FOR_KIND.get(item.kind) or _FOR_CAUSE[item.because.because], CHECK_IN)


def choose(
    templates: Sequence[StartingLetter], purposes: Iterable[str], language: str, steps: Iterable[PlanStep] = ()
) -> StartingLetter:
    """The letter for the first purpose that has one: in that language, else in English, else in any.

    A step of the plan may name its letter; that is then looked for before the purpose. Where none fits, a bare one.
    """
    named = {step.step: fold(step.template) for step in steps if step.template}
    for purpose in purposes:
        of_name = [each for each in templates if fold(each.name) == named.get(purpose)]
        of_purpose = [each for each in templates if each.purpose == purpose]
        found = in_language(of_name, language) or in_language(of_purpose, language)
        if found is not None:
            return found
    return BARE


def in_language(templates: Sequence[StartingLetter], language: str) -> StartingLetter | None:
    """Of some letters the one in that language ("de-AT", then "de"), else the English one, else the first."""
    for wanted in (language, _base(language), FALLBACK_LANGUAGE):
        for each in templates:
            if wanted.casefold() in (each.language.casefold(), _base(each.language)):
                return each
    return next(iter(templates), None)


def is_in(template: StartingLetter, language: str) -> bool:
    """Whether the letter is in that language, whatever the country."""
    return _base(template.language) == _base(language)


def _base(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].casefold()


# --- filling it in --------------------------------------------------------------------------------------------


def placeholders(*texts: str) -> set[str]:
    """The names of the places in these texts."""
    return {place[1].casefold() for text in texts for place in _PLACE.finditer(text)}


def fill(text: str, facts: Mapping[str, str], asks: Mapping[str, str]) -> Filled:
    """The text with its places filled from `facts`, each as it is; what is not known is a gap.

    `asks` says of a place that is not known what to write there; one that it says nothing of is left out with the
    space before it ("Warmly," without a name).
    """
    made = ""
    gaps: list[Gap] = []
    end = 0
    for place in _PLACE.finditer(text):
        made += text[end : place.start()]
        end = place.end()
        name, about = place[1].casefold(), place[2] or ""
        known = "" if name == _OPEN_LINE else " ".join(facts.get(name, "").split())
        if known:
            made += known
        elif about := about or asks.get(name, name):
            gaps.append(Gap(len(made), len(made) + len(about) + 2, about))
            made += f"[{about}]"
        else:
            made = made.rstrip()
    return Filled(made + text[end:], tuple(gaps))


# --- hints ----------------------------------------------------------------------------------------------------

_AMOUNT = r"\d[\d.,]*"
_OFFER = re.compile(
    rf"[€$£¥]\s*{_AMOUNT}|{_AMOUNT}\s*(?:[€$£¥%]|eur\b|usd\b|gbp\b|chf\b|euros?\b|dollars?\b|pounds?\b)"
    rf"|\b(?:eur|usd|gbp|chf)\s*{_AMOUNT}"
    r"|https?://|\bwww\.|\b(?:etsy|shopify|bigcartel|gumroad)\.com|\bshop\b|\bstore\b"
    r"|\b(?:discounts?|coupons?|vouchers?|promo(?:tion)?s?|bargains?|special offers?|on sale|for sale|free shipping)\b"
    r"|\b(?:rabatt|gutschein|angebot|descuento|oferta|cupon|remise|promotion|soldes|reduction)\w*"
)


def sounds_like_offer(text: str) -> bool:
    """A price, a discount or a link to a shop: thanks is stronger alone."""
    return bool(_OFFER.search(fold(text)))


def said_alike(text: str, greeting: str) -> str:
    """The letter as far as it is the same for everybody: folded, without the name it greets."""
    words = " ".join(fold(text).split())
    return re.sub(rf"\b{re.escape(fold(greeting))}\b", "", words) if greeting else words


def hints_for(
    template: StartingLetter, client: Client, *, language: str, item: Item | None, today: date
) -> tuple[Hint, ...]:
    """What to hint at, in the order of `Hint`."""
    hints = []
    if template.purpose != PROMOTION and (sounds_like_offer(template.subject) or sounds_like_offer(template.text)):
        hints.append(Hint.OFFER)
    if template is not BARE and not is_in(template, language):
        hints.append(Hint.OTHER_LANGUAGE)
    if item is None and wish_on(client.wishes, today) is Wish.THEY_REACH_OUT:
        hints.append(Hint.THEY_REACH_OUT)
    return tuple(hints)


def with_same_words(hints: Iterable[Hint], others: Collection[str]) -> tuple[Hint, ...]:
    """The hints with that of the same words, where they went to as many `others` already."""
    said = {*hints, *((Hint.SAME_WORDS,) if len(others) >= SAME_WORDS_AT else ())}
    return tuple(one for one in Hint if one in said)
