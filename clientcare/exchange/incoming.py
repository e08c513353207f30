"""What files say, in our words: the neutral records between the readers of formats and the plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct, field

from clientcare.domain.calendar import PartialDay, YearlyDay
from clientcare.domain.frozen import Frozen, field_names, replace
from clientcare.domain.money import Money
from clientcare.domain.progress import Step, silent
from clientcare.domain.records import Address, Reach, Record, Source
from clientcare.domain.values import ClientType, DateKind, SaleKind, Stage, State, Wish
from clientcare.exchange.decided import NOTHING_DECIDED, Decided
from clientcare.exchange.layout import DateOrder, Layout, Question
from clientcare.exchange.standing import Standing
from clientcare.words import importing


class Format(StrEnum):
    """The formats that are read, in the spelling of the command line (CLI.md, "Import formats")."""

    VCARD = "vcard"
    GOOGLE = "google"
    OUTLOOK = "outlook"
    APPLE = "apple"
    THUNDERBIRD = "thunderbird"
    LINKEDIN = "linkedin"
    MAILCHIMP = "mailchimp"
    ETSY = "etsy"
    SHOPIFY = "shopify"
    SQUARE = "square"
    PAYPAL = "paypal"
    STRIPE = "stripe"
    WOOCOMMERCE = "woocommerce"
    SQUARESPACE = "squarespace"
    GUMROAD = "gumroad"
    ARTWORK_ARCHIVE = "artwork-archive"
    ICS = "ics"
    CSV = "csv"
    JSON = "json"

    @property
    def is_table(self) -> bool:
        """It is read column by column."""
        return self not in (Format.VCARD, Format.ICS, Format.JSON)

    @property
    def is_orders(self) -> bool:
        """It brings orders or payments, and perhaps lists of the people who made them."""
        return self in _ORDERS


_ORDERS = frozenset(
    {
        Format.ETSY,
        Format.SHOPIFY,
        Format.SQUARE,
        Format.PAYPAL,
        Format.STRIPE,
        Format.WOOCOMMERCE,
        Format.SQUARESPACE,
        Format.GUMROAD,
        Format.ARTWORK_ARCHIVE,
    }
)


class SourceFile(Frozen):
    """A file to read: its name, for messages and hints, and its bytes."""

    name: str
    data: bytes


def _never_seen(_fingerprint: str) -> str | None:
    return None


class Options(Frozen, kw_only=True):
    """What was said beside the files; what is None is recognised. `today` is the artist's day.

    `maps`: what the columns of a table hold (MAP.json), by the name of its file, "" for every other table. `recall`:
    the map that is remembered of a heading row, by its fingerprint. `guesses`: a table that nobody knows is read by a
    guess. `circles`: what they are called here. `layouts`: what was told of single files, by name. `step` is told how
    far the reading is.
    """

    today: date
    format: Format | None = None
    encoding: str | None = None
    delimiter: str | None = None
    dates: DateOrder | None = None
    currency: str | None = None
    sheet: str | None = None
    maps: Mapping[str, str] = field(default_factory=dict)
    recall: Callable[[str], str | None] = _never_seen
    guesses: bool = False
    circles: tuple[str, ...] = ()
    layouts: Mapping[str, Layout] = field(default_factory=dict)
    step: Step = silent

    def of(self, file: str) -> Options:
        """What holds for the file of that name."""
        told = self.layouts.get(file)
        if told is None:
            return self
        return replace(self, **{name: value for name in field_names(Layout) if (value := getattr(told, name))})


class Photo(Frozen):
    """A picture that stood inside the file; one that is only an address is never fetched."""

    data: bytes
    media_type: str


class IncomingDate(Frozen):
    title: str
    day: YearlyDay
    kind: DateKind = DateKind.OWN


class IncomingPerson(Frozen, kw_only=True):
    """A card, a row, or the buyer of an order. `line` counts from 1.

    `uid` may be one of ours; where the file `is_ours`, somebody new keeps it. `external_ids` are (source, id) pairs.
    What has no field of ours stands in `custom` (name, value) or `about`. `relations` (what they are, name) stand in
    files of ours: who is here has them already, somebody new gets them as fields of their own. `is_listed`: the row of
    a list of people, in a format that brings orders too. `table`: which of the tables it is that no program wrote;
    `circle`: what the one for somebody new is called, "" for none in particular.
    """

    format: Format
    file: str
    line: int
    name: str
    uid: str | None = None
    is_ours: bool = False
    is_listed: bool = False
    external_ids: tuple[tuple[str, str], ...] = ()
    type: ClientType = ClientType.PERSON
    given: str = ""
    middle: str = ""
    family: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""
    greet_as: str = ""
    phonetic: str = ""
    sort_name: str = ""
    organisation: str = ""
    role: str = ""
    pronouns: str = ""
    language: str = ""
    time_zone: str = ""
    town: str = ""
    best_time: str = ""
    emails: tuple[Reach, ...] = ()
    phones: tuple[Reach, ...] = ()
    links: tuple[Reach, ...] = ()
    addresses: tuple[Address, ...] = ()
    about: str = ""
    likes: str = ""
    next_time: str = ""
    how_met: str = ""
    dates: tuple[IncomingDate, ...] = ()
    tags: tuple[str, ...] = ()
    custom: tuple[tuple[str, str], ...] = ()
    relations: tuple[tuple[str, str], ...] = ()
    sources: tuple[Source, ...] = ()
    wish: Wish = Wish.WELCOME
    wish_note: str = ""
    state: State = State.ACTIVE
    photo: Photo | None = None
    table: str = ""
    circle: str = ""
    standing: Standing | None = None

    @property
    def source(self) -> str:
        """Where a row without an id is from."""
        return source_name(self.format, self.table) + ("-people" if self.is_listed else "")

    @property
    def is_buyer(self) -> bool:
        """Known by an order: what that leaves out is not denied, and the name is a parcel's."""
        return self.format.is_orders and not self.is_listed


@lru_cache(256)
def source_name(format: Format, table: str = "") -> str:
    """What files of that format, or that table which no program wrote, are called in `Provenance`."""
    return f"{format.value}:{table}" if table else format.value


class IncomingSale(Frozen, kw_only=True):
    """One order or payment. `buyer` is the place of its client in `Incoming.people`.

    `unsure`: the fields of `exchange.sale_fields` that another table of that shop knows better; they fill what is
    empty and change nothing. `references`: numbers of orders elsewhere that a payment names.
    """

    format: Format
    file: str
    line: int
    external_id: str
    buyer: int
    title: str
    what: str = ""
    text: str = ""
    kind: SaleKind | None = None
    stage: Stage
    price: Money | None = None
    asked_on: PartialDay | None = None
    sold_on: PartialDay | None = None
    delivered_on: PartialDay | None = None
    where: str = ""
    handed_over: bool = False
    unsure: frozenset[str] = frozenset()
    table: str = ""
    references: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """Where its number is from."""
        return source_name(self.format, self.table)


class IncomingDay(Frozen, kw_only=True):
    """A day of every year that a calendar tells of somebody, known by name only.

    `names`: whom it may be about, the likeliest first; none where all the file says is the `title`, which may name
    somebody. `client`: the uid in a calendar of ours.
    """

    file: str
    line: int
    title: str
    kind: DateKind
    day: YearlyDay
    names: tuple[str, ...] = ()
    client: str | None = None


class IncomingRecord(Frozen):
    """A whole record of a file of our own, with its uid; clients too."""

    file: str
    line: int
    record: Record


class _Said(Frozen):
    file: str
    line: int
    reason: str
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def why(self) -> str:
        """The sentence for people."""
        return importing.why(self.reason, self.facts)


class Problem(_Said):
    """A line, or a part of one, that could not be read; the rest goes on."""


class Sheet(SourceFile):
    """A sheet of a workbook in the place of its file: rows with their numbers, and what of it could not be read.

    `title` is its own, `titles` are those of all that can be chosen in its place.
    """

    rows: tuple[tuple[int, tuple[str, ...]], ...] = ()
    problems: tuple[Problem, ...] = ()
    title: str = ""
    titles: tuple[str, ...] = ()


class LeftOut(_Said):
    """A line that was read and is not taken, such as a group or an order not yet paid; `name` is its name."""

    name: str = ""


class Incoming(Frozen):
    """All that the files of one import say, and what was `decided` of their lines.

    `maps`: what the columns of their tables hold (MAP.json), by the fingerprint of the headings, to be remembered.
    """

    files: tuple[str, ...]
    formats: tuple[Format, ...]
    people: tuple[IncomingPerson, ...] = ()
    sales: tuple[IncomingSale, ...] = ()
    records: tuple[IncomingRecord, ...] = ()
    days: tuple[IncomingDay, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    problems: tuple[Problem, ...] = ()
    questions: tuple[Question, ...] = ()
    maps: tuple[tuple[str, str], ...] = ()
    decided: Decided = NOTHING_DECIDED

    @property
    def format(self) -> str:
        """The format of the batch; "etsy+shopify" where the files differ."""
        return "+".join(dict.fromkeys(self.formats))


class Gathered(Struct):
    """What a reader finds in one file; `buyer` of its sales is the place in its own `people`."""

    people: list[IncomingPerson] = field(default_factory=list)
    sales: list[IncomingSale] = field(default_factory=list)
    records: list[IncomingRecord] = field(default_factory=list)
    days: list[IncomingDay] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    maps: list[tuple[str, str]] = field(default_factory=list)
