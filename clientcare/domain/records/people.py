"""The records of people: clients, how to reach them, what they wish, how they belong (PRODUCT §2, Client)."""

from __future__ import annotations

from datetime import date

from clientcare.domain.calendar import Rhythm, Span
from clientcare.domain.frozen import Frozen
from clientcare.domain.records.base import Record
from clientcare.domain.values import Channel, ClientType, Fit, State, Takes, Wish


class Reach(Frozen):
    """One e-mail, phone or link of a client. `dead`: mail to it bounced."""

    value: str
    label: str = ""
    preferred: bool = False
    dead: bool = False


class Address(Frozen):
    street: str = ""
    postcode: str = ""
    town: str = ""
    region: str = ""
    country: str = ""
    label: str = ""
    preferred: bool = False


class Source(Frozen):
    """Where we know a client from, and what contact that permits."""

    source: str
    permits: str = ""


class CustomField(Frozen):
    """A field of the artist's own; `kind` is text, number, date, yes/no or choice; the value is its text."""

    name: str
    value: str
    kind: str = "text"


class WishSpan(Frozen):
    """A contact wish in force from `since` until the next one."""

    wish: Wish
    since: date
    by: str = ""
    note: str = ""


class StateSpan(Frozen):
    state: State
    since: date


class Belonging(Frozen):
    """The circle and own rhythm that a client has from `since` on.

    `own_rhythm` None is "as the circle", NO_RHYTHM a rhythm of their own that is none. `together`: moved with
    several others, so that their check-ins must not fall on one day (PRODUCT §3.13).
    """

    circle: str
    since: date
    own_rhythm: Rhythm | None = None
    together: bool = False


class Client(Record, kw_only=True):
    """A person or an organisation. Only a name is required.

    `wishes`, `states` and `belongings` are never empty: each holds its whole history, the last is in force.
    """

    name: str
    wishes: tuple[WishSpan, ...]
    states: tuple[StateSpan, ...]
    belongings: tuple[Belonging, ...]
    type: ClientType = ClientType.PERSON
    given: str = ""
    family: str = ""
    nickname: str = ""
    greet_as: str = ""
    sort_name: str = ""
    phonetic: str = ""
    organisation: str = ""
    role: str = ""
    pronouns: str = ""
    language: str = ""
    channel: Channel | None = None
    best_time: str = ""
    time_zone: str = ""
    town: str = ""
    photo: str | None = None
    emails: tuple[Reach, ...] = ()
    phones: tuple[Reach, ...] = ()
    links: tuple[Reach, ...] = ()
    addresses: tuple[Address, ...] = ()
    about: str = ""
    likes: str = ""
    next_time: str = ""
    how_met: str = ""
    sources: tuple[Source, ...] = ()
    tags: tuple[str, ...] = ()
    custom: tuple[CustomField, ...] = ()
    last_in_touch_on: date | None = None
    last_in_touch_said: str = ""
    referred_by: str | None = None
    referred_on: date | None = None
    referred_entered_on: date | None = None
    fit: Fit = Fit.UNSURE
    takes: Takes | None = None
    takes_until: date | None = None
    not_by: tuple[Channel, ...] = ()
    pauses: tuple[Span, ...] = ()
    imported_on: date | None = None

    @property
    def wish(self) -> WishSpan:
        return self.wishes[-1]

    @property
    def state(self) -> State:
        return self.states[-1].state

    @property
    def belonging(self) -> Belonging:
        return self.belongings[-1]

    @property
    def sorts_as(self) -> str:
        return self.sort_name or self.name


class Relation(Record, kw_only=True):
    """`other` is the client's partner, gallery, colleague, or what the artist calls it."""

    client: str
    other: str
    kind: str


class ReferOut(Record, kw_only=True):
    """Whom we sent to which colleague, why, and what came of it."""

    client: str
    to: str
    on: date
    why: str = ""
    came_of: str = ""
    reminder: str | None = None
