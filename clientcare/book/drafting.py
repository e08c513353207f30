"""Drafts a letter to somebody: what the studio knows of them, put into the starting letter that fits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple

from clientcare.book import finding, items
from clientcare.book.desk import Desk
from clientcare.domain import letters
from clientcare.domain.calendar import Unit, add
from clientcare.domain.care.engine import items_of
from clientcare.domain.care.facts import ClientFacts
from clientcare.domain.care.items import Item
from clientcare.domain.errors import CareError, Code
from clientcare.domain.folding import fold
from clientcare.domain.letters import Letter
from clientcare.domain.open_lines import without_gaps
from clientcare.domain.records import Client, Sale
from clientcare.domain.starting_letters import StartingLetter
from clientcare.domain.values import Kind
from clientcare.store.facts import gather
from clientcare.store.reads import order, people, timeline
from clientcare.store.reads.letters import written_to_others
from clientcare.words.letters import asks
from clientcare.words.window.names import called

LEAST_ALIKE = 40
"""Shorter words, such as "Thank you", may be the same for everybody."""


class _About(NamedTuple):
    """Whom and what a letter is about; `own` are the letters of the artist."""

    client: Client
    item: Item | None
    own: tuple[StartingLetter, ...]


def draft_letter(
    desk: Desk, uid: str, *, key: str | None = None, template: str | None = None, language: str | None = None
) -> Letter:
    """A letter to begin with, about the item of that key, else about the first reason in Today.

    CareError: not_open for a key that is not theirs or not open; otherwise as `draft_about`.
    """
    client = finding.client(desk, uid)
    facts = gather(desk.studio, [uid])[uid]
    at_peace = letters.left_in_peace(client, desk.today)
    item = _item(desk, facts, at_peace=at_peace) if key is None else _named(desk, facts, key)
    letter = draft_about(desk, client, item, template=template, language=language)
    others = _went_to(desk, client, without_gaps(*letter.text))
    return letter._replace(hints=letters.with_same_words(letter.hints, others))


def draft_about(
    desk: Desk, client: Client, item: Item | None, *, template: str | None = None, language: str | None = None
) -> Letter:
    """A letter to begin with about an item of theirs that is open, or about nothing. Quick: it is not looked for others
    to whom the same words went.

    CareError: not_found for a template nobody has; invalid for somebody left in peace, but for an open reply or
    promise, and for a promotion to anyone but *welcome*.
    """
    if letters.left_in_peace(client, desk.today) and not letters.may_hear_of(item):
        raise CareError(Code.INVALID, "left_in_peace", name=client.name)
    own = tuple(
        StartingLetter(each.name, each.purpose, each.subject, each.text, each.language)
        for each in order.templates(desk.studio)
    )
    about = _About(client, item, own)
    spoken = language or client.language or _own_language(desk, own)
    chosen = _chosen(desk, about, spoken) if template is None else _called(own, template, spoken)
    if chosen.purpose == letters.PROMOTION and not letters.allows_promotion(client, desk.today):
        raise CareError(Code.INVALID, "no_promotion_for_them", name=client.name)
    return _filled(desk, about, chosen, spoken)


def _filled(desk: Desk, about: _About, chosen: StartingLetter, spoken: str) -> Letter:
    known = _places(desk, about, letters.placeholders(chosen.subject, chosen.text))
    to_write = asks()
    subject = letters.fill(chosen.subject, known, to_write)
    text = letters.fill(chosen.text, known, to_write)
    hints = letters.hints_for(chosen, about.client, language=spoken, item=about.item, today=desk.today)
    return Letter(chosen, subject, text, hints, work=known.get("work", ""))


def went_to_others(desk: Desk, uid: str, text: str) -> int:
    """To how many other people the same words went within a year (PRODUCT §5, Writing); CareError not_found."""
    return len(_went_to(desk, finding.client(desk, uid), text))


def _item(desk: Desk, facts: ClientFacts, *, at_peace: bool) -> Item | None:
    """The first reason in Today that a letter can be about; snoozed ones are not offered."""
    found = items_of(facts, order.context(desk.studio), desk.today, desk.wall)
    fit = (item for item in found if item.snoozed_until is None and item.kind is not Kind.REMINDER)
    return next((item for item in fit if letters.may_hear_of(item) or not at_peace), None)


def _named(desk: Desk, facts: ClientFacts, key: str) -> Item:
    """The item of that key, snoozed or to come too."""
    items.read_key(key)
    for item in items_of(facts, order.context(desk.studio), desk.today, desk.wall):
        if item.key == key:
            return item
    item = items.named_now(desk, key)
    if item.client != facts.uid:
        raise CareError(Code.NOT_OPEN, "not_open_for_them", key=key)
    return item


def _chosen(desk: Desk, about: _About, spoken: str) -> StartingLetter:
    long_silent = False
    if letters.may_be_silent(about.item):
        long_silent = people.rows(desk.studio, [about.client.uid], desk.today)[0].long_distance
    purposes = letters.purposes_for(about.item, long_silent=long_silent)
    return letters.choose(about.own, purposes, spoken, order.plan(desk.studio))


def _called(own: Iterable[StartingLetter], name: str, spoken: str) -> StartingLetter:
    found = letters.in_language([each for each in own if fold(each.name) == fold(name)], spoken)
    if found is None:
        raise CareError(Code.NOT_FOUND, "no_such_template", name=name)
    return found


def _places(desk: Desk, about: _About, wanted: Collection[str]) -> dict[str, str]:
    """What those placeholders stand for, as far as it is known."""
    because = about.item.because if about.item is not None else None
    since = because.last_on or because.on if because is not None else None
    known: dict[str, Callable[[], str]] = {
        "greeting": lambda: called(about.client),
        "work": lambda: _work(desk, about),
        "who": lambda: _who(desk, about.item) if about.item is not None else "",
        "colleague": lambda: _colleague(desk, about.client.uid),
        "me": lambda: order.settings(desk.studio).my_name or "",
        "days": lambda: str((desk.today - since).days) if since is not None and since <= desk.today else "",
    }
    return {name: find() for name, find in known.items() if name in wanted}


def _work(desk: Desk, about: _About) -> str:
    """The work that the reason is about, else the latest one bought; never one kept quiet (PRODUCT §3.11)."""
    if about.item is not None:
        record = timeline.record(desk.studio, items.read_key(about.item.key).uid)
        if isinstance(record, Sale) or about.item.kind is Kind.MAKE_RIGHT:
            return about.item.because.title or ""
    bought = [
        sale
        for sale in gather(desk.studio, [about.client.uid])[about.client.uid].sales
        if sale.bought
        and about.client.uid in sale.clients
        and sale.bought_on is not None
        and (sale.quiet_until is None or sale.quiet_until <= desk.today)
    ]
    latest = max(bought, key=lambda sale: (sale.bought_on or desk.today, sale.seq), default=None)
    return latest.title if latest is not None else ""


def _who(desk: Desk, item: Item) -> str:
    """Whom they sent, by the name one calls them."""
    sent = timeline.record(desk.studio, items.read_key(item.key).uid)
    return called(sent) if isinstance(sent, Client) else item.because.who or ""


def _colleague(desk: Desk, uid: str) -> str:
    """To whom we sent them last."""
    sent = next((each for each in timeline.refer_outs(desk.studio, uid) if each.client == uid), None)
    found = people.client(desk.studio, sent.to) if sent is not None else None
    return found.name if found is not None and found.deleted_on is None else ""


def _own_language(desk: Desk, own: Sequence[StartingLetter]) -> str:
    """The one that was chosen for the app, else that of most letters: those of a new studio are in the desktop's."""
    chosen = order.settings(desk.studio).language
    if chosen != "system":
        return chosen
    counted = Counter(each.language for each in own).most_common(1)
    return counted[0][0] if counted else letters.FALLBACK_LANGUAGE


def _went_to(desk: Desk, client: Client, text: str) -> set[str]:
    """The others to whom the same words went within a year, whatever name they greet."""
    mine = letters.said_alike(text, called(client))
    if len(mine) < LEAST_ALIKE:
        return set()
    since = add(desk.today, -1, Unit.YEARS)
    found = written_to_others(desk.studio, client.uid, mine, len(text), since)
    names = {each.uid: called(each) for each in people.clients(desk.studio, {uid for uid, _ in found})}
    return {uid for uid, said in found if letters.said_alike(said, names[uid]) == mine}
