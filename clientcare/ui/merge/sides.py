"""Two records side by side: what both say of each field, and what comes of it where they are joined (PRODUCT §3.14)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum

from clientcare.book import ways
from clientcare.book.desk import Desk
from clientcare.book.studio import Studio
from clientcare.domain.folding import fold
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Client
from clientcare.domain.values import DateKind, EntryKind, Fit, State
from clientcare.store.reads import glance, order, people, timeline
from clientcare.ui.client.offers import LANGUAGES
from clientcare.words.tongue import speaker, tr
from clientcare.words.window import composer, person
from clientcare.words.window import two_records as words

_WAYS = ("emails", "phones", "links")
_TEXTS = ("nickname", "greet_as", "organisation", "role", "town", "pronouns")
_TEXTS_AFTER = ("best_time", "time_zone")
_BOTH = ("about", "likes", "next_time", "how_met")
NAMES = ("name", "given", "family", "sort_name", "phonetic")
"""What goes with a name that is taken."""


class How(StrEnum):
    """What there is to decide: nothing; one of the two; each value by itself."""

    STAYS = "stays"
    ONE = "one"
    EACH = "each"


class Line(Frozen):
    """A field of both. `take` are the fields that the other's value brings along; `kept` says of STAYS on which sides
    what is said stays."""

    field: str
    mine: tuple[str, ...]
    theirs: tuple[str, ...]
    how: How = How.STAYS
    take: tuple[str, ...] = ()
    kept: tuple[bool, bool] = (False, False)

    @property
    def said(self) -> bool:
        """Whether there is anything to show: not where neither says it, nor, but for the name, where both are alike."""
        return bool(self.mine or self.theirs)


class Side(Frozen):
    """One record: the client, and what is told of them elsewhere; `since` is the first day of that."""

    client: Client
    circle: str
    birthday: str
    sender: str
    brings: Mapping[EntryKind, int]
    since: date


def side(desk: Desk, uid: str) -> Side | None:
    """What is known of that client; None for nobody who is here."""
    studio = desk.studio
    client = people.client(studio, uid)
    if client is None or client.deleted_on is not None:
        return None
    circle = order.context(studio).circles[client.belonging.circle]
    own = client.belonging.own_rhythm
    every = circle.every if own is None else own
    born = [each.day for each in timeline.dates_of(studio, uid) if each.kind is DateKind.BIRTHDAY]
    sender = people.client(studio, client.referred_by) if client.referred_by else None
    return Side(
        client,
        tr("{circle}, {rhythm}", circle=circle.name, rhythm=speaker().every(every)) if every else circle.name,
        person.yearly(born[0]) if born else "",
        sender.name if sender is not None else "",
        glance.kinds_of(studio, uid),
        min(_days(studio, uid), default=client.entered_on),
    )


def _days(studio: Studio, uid: str) -> Iterator[date]:
    """The days of all that is told of them; of a month or a year its last one."""
    told = (entry.on for entry in timeline.timeline(studio, uid))
    return (on if isinstance(on, date) else on.last for on in told)


def likelier(one: Side, other: Side) -> bool:
    """Whether the first is rather the one to keep: not come by import, with more written of them, here for longer."""
    return _weight(one) >= _weight(other)


def _weight(each: Side) -> tuple[bool, int, int]:
    return (each.client.imported_on is None, sum(each.brings.values()), -each.client.entered_on.toordinal())


def lines(mine: Side, theirs: Side, today: date) -> Iterator[Line]:
    """What the two say, field by field: each field there is, always in this order."""
    one, two = mine.client, theirs.client
    yield _one("name", (one.name, two.name), NAMES, always=True)
    yield _one("circle", (mine.circle, theirs.circle), ("circle", "rhythm"), always=True)
    for name in _WAYS:
        yield _each(name, [way.value for way in getattr(one, name)], [way.value for way in getattr(two, name)])
    yield _both("addresses", map(ways.written, one.addresses), map(ways.written, two.addresses))
    yield _wish(one, two)
    yield _one("birthday", (mine.birthday, theirs.birthday), ("birthday",))
    for name in _TEXTS:
        yield _one(name, (getattr(one, name), getattr(two, name)), (name,))
    languages = dict(LANGUAGES)
    spoken = [languages.get(each.language, each.language) for each in (one, two)]
    yield _one("language", spoken, ("language",))
    channels = [tr(composer.CHANNELS[each.channel]) if each.channel else "" for each in (one, two)]
    yield _one("channel", channels, ("channel",))
    for name in _TEXTS_AFTER:
        yield _one(name, (getattr(one, name), getattr(two, name)), (name,))
    yield _fit(one, two)
    yield _state(one, two)
    yield _one("referred_by", (mine.sender, theirs.sender), ("referred_by",))
    yield _last(one, two, today)
    for name in _BOTH:
        yield _both(name, *([text] if (text := getattr(each, name).strip()) else [] for each in (one, two)))
    yield _both("tags", one.tags, two.tags)
    yield _both("sources", (each.source for each in one.sources), (each.source for each in two.sources))
    yield _own(one, two)
    yield Line("brings", (words.brings(mine.brings),), (words.brings(theirs.brings),))


def _one(field: str, said: Sequence[str], take: tuple[str, ...], *, always: bool = False) -> Line:
    """One of the two stands: the only one there is, or the one that is chosen."""
    mine, theirs = said
    if mine == theirs and not always:
        return Line(field, (), ())
    if mine and theirs and mine != theirs:
        return Line(field, (mine,), (theirs,), How.ONE, take)
    return Line(field, _said(mine), _said(theirs), kept=(bool(mine), bool(theirs) and not mine))


def _each(field: str, mine: Sequence[str], theirs: Sequence[str]) -> Line:
    """All of both stand, each as long as it is ticked; what both have stands once."""
    known = {fold(value) for value in mine}
    return Line(field, tuple(mine), tuple(value for value in theirs if fold(value) not in known), How.EACH)


def _both(field: str, mine: Iterable[str], theirs: Iterable[str]) -> Line:
    """Both stand, and nothing is to be chosen."""
    first = tuple(mine)
    second = tuple(each for each in theirs if each not in first)
    if not second and not first:
        return Line(field, (), ())
    joined = (", ".join(first), ", ".join(second))
    return Line(field, _said(joined[0]), _said(joined[1]), kept=(bool(first), bool(second)))


def _wish(one: Client, two: Client) -> Line:
    """The stricter of two wishes stays, and cannot be chosen."""
    first, second = one.wish.wish, two.wish.wish
    said = (person.wish(first),), (person.wish(second),)
    if first is second:
        return Line("wish", *said)
    stricter = second.strictness > first.strictness
    return Line("wish", *said, kept=(not stricter, stricter))


def _fit(one: Client, two: Client) -> Line:
    """Who is not sure yet of one says nothing."""
    said = ["" if each.fit is Fit.UNSURE else person.fit(each.fit) for each in (one, two)]
    return _one("fit", said, ("fit",))


def _state(one: Client, two: Client) -> Line:
    """Who is no more is no more, whatever the other record says."""
    said = (person.state(one.state),), (person.state(two.state),)
    if one.state is two.state:
        return Line("state", (), ())
    if State.IN_MEMORY in (one.state, two.state):
        gone = two.state is State.IN_MEMORY
        return Line("state", *said, kept=(not gone, gone))
    return Line("state", *said, How.ONE, ("state",))


def _last(one: Client, two: Client, today: date) -> Line:
    """The later day stays."""
    days = [each.last_in_touch_on for each in (one, two)]
    if days[0] == days[1]:
        return Line("last_in_touch", (), ())
    said = [
        person.last_in_touch(each.last_in_touch_on, each.last_in_touch_said, today) if each.last_in_touch_on else ""
        for each in (one, two)
    ]
    later = (days[1] or date.min) > (days[0] or date.min)
    return Line("last_in_touch", _said(said[0]), _said(said[1]), kept=(not later, later))


def _own(one: Client, two: Client) -> Line:
    """Fields of the artist's own: of one that both have the kept one's stands, unless the other's are chosen."""
    first, second = ({fold(each.name): each.value for each in client.custom} for client in (one, two))
    said = [", ".join(f"{each.name}: {each.value}" for each in client.custom) for client in (one, two)]
    if any(second.get(name, value) != value for name, value in first.items()):
        return Line("custom", _said(said[0]), _said(said[1]), How.ONE, ("custom",))
    return _both("custom", _said(said[0]), _said(said[1]))


def _said(text: str) -> tuple[str, ...]:
    return (text,) if text else ()
