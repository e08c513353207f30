"""Gathers what the brief about a person says, in one go."""

from __future__ import annotations

from collections.abc import Sequence

from clientcare.book.desk import Desk
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Client, Feeling, Sale
from clientcare.domain.values import EntryKind
from clientcare.store.reads import care, order, people, timeline
from clientcare.ui.parts import feelings
from clientcare.ui.person.entry_line import CHANNELS
from clientcare.words.window import brief


class Fact(Frozen):
    """One line of the brief: an icon, quiet words that lead, and the words; `italic` is a work among them."""

    icon: str
    text: str
    lead: str = ""
    italic: tuple[str, ...] = ()


class About(Frozen):
    """A person as one sees them before writing: who they are, and some facts, the most telling first."""

    client: Client
    who: str
    facts: tuple[Fact, ...]


def about(desk: Desk, uid: str) -> About | None:
    """What there is to say of the client; None where nobody has that uid, or they are in the trash."""
    client = people.client(desk.studio, uid)
    if client is None or client.deleted_on is not None:
        return None
    circles = {circle.uid: circle.name for circle in order.circles(desk.studio)}
    entries = timeline.entry_ids(desk.studio, uid)
    who = brief.who(circles.get(client.belonging.circle, ""), client.town, _since(desk, entries))
    return About(client, who, tuple(fact for fact in _facts(desk, client) if fact.text))


def _since(desk: Desk, entries: Sequence[str]) -> int | None:
    """The year of the first thing that happened with them."""
    first = timeline.entries(desk.studio, entries[-1:])
    if not first:
        return None
    return first[0].on.year


def _facts(desk: Desk, client: Client) -> list[Fact]:
    today = desk.today
    facts = [Fact("arrow-bend-up-right", brief.next_time(client.next_time))] if client.next_time else []
    facts.append(Fact("moon", brief.wish(client.wish.wish, client.wish.since, today)))
    facts.append(Fact("leaf", brief.state(client.state)))
    facts += _felt(desk, client.uid)
    if last := care.last_words(desk.studio, [client.uid]).get(client.uid):
        lead, said = brief.last_words(last.on, last.kind, last.channel, last.text, today)
        facts.append(Fact("chat-circle", said, lead))
    facts.append(Fact("leaf", brief.likes(client.likes) if client.likes else ""))
    icon = CHANNELS[client.channel] if client.channel is not None else "clock"
    facts.append(Fact(icon, brief.prefers(client.channel, client.best_time)))
    return facts


def _felt(desk: Desk, uid: str) -> list[Fact]:
    """The latest feeling, and the work it was about."""
    given = timeline.entry_ids(desk.studio, uid, [EntryKind.FEELING])[:1]
    for one in timeline.entries(desk.studio, given):
        if isinstance(one, Feeling):
            sale = timeline.entries(desk.studio, [one.sale])[:1] if one.sale else []
            work = sale[0].title if sale and isinstance(sale[0], Sale) else ""
            words = brief.seemed(one.feel, one.on, desk.today, work)
            return [Fact(feelings.ICONS[one.feel], words, italic=(work,))]
    return []
