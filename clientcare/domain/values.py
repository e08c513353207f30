"""The words that records are made of, each in the spelling of the command line (CLI.md, "Values")."""

from enum import StrEnum


class ClientType(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"


class CircleRole(StrEnum):
    """The role a circle may have, whatever it is called (PRODUCT §2, Circle)."""

    NEW = "new"
    BUYERS = "buyers"
    IMPORTS = "imports"


class Fit(StrEnum):
    UNSURE = "unsure"
    JOY = "joy"
    GOOD = "good"
    NOT_OURS = "not-ours"


class Wish(StrEnum):
    """What a client allows, from loosest to strictest; each holds the ones before."""

    WELCOME = "welcome"
    NO_PROMOTIONS = "no-promotions"
    THEY_REACH_OUT = "they-reach-out"
    QUIET = "quiet"

    @property
    def strictness(self) -> int:
        return _STRICTNESS[self]


_STRICTNESS = {wish: place for place, wish in enumerate(Wish)}


class State(StrEnum):
    ACTIVE = "active"
    RESTING = "resting"
    IN_MEMORY = "in-memory"


class Takes(StrEnum):
    """Whether a colleague has room for somebody we send."""

    OPEN = "open"
    FULL = "full"


class Channel(StrEnum):
    MESSAGE = "message"
    CALL = "call"
    EMAIL = "email"
    LETTER = "letter"
    VISIT = "visit"
    GIFT = "gift"
    COMMENT = "comment"
    EVENT = "event"


class Purpose(StrEnum):
    CHECK_IN = "check_in"
    THANKS = "thanks"
    HELP = "help"
    ASK_FEELING = "ask_feeling"
    GREETING = "greeting"
    REPLY = "reply"
    PAPERWORK = "paperwork"
    PROMOTION = "promotion"

    @property
    def is_care(self) -> bool:
        """Every purpose but paperwork and promotion (PRODUCT §2, Contact)."""
        return self not in (Purpose.PAPERWORK, Purpose.PROMOTION)


class Direction(StrEnum):
    WE = "we"
    THEY = "they"
    BOTH = "both"

    @property
    def ours(self) -> bool:
        return self is not Direction.THEY

    @property
    def theirs(self) -> bool:
        return self is not Direction.WE


class Stage(StrEnum):
    DELIVERED = "delivered"
    ASKED = "asked"
    AGREED = "agreed"
    MAKING = "making"
    WENT_ELSEWHERE = "went-elsewhere"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"

    @property
    def bought(self) -> bool:
        """A sale agreed, making or delivered (PRODUCT §3, Words)."""
        return self in (Stage.AGREED, Stage.MAKING, Stage.DELIVERED)


class SaleKind(StrEnum):
    ORIGINAL = "original"
    EDITION = "edition"
    COMMISSION = "commission"
    SERVICE = "service"
    WORKSHOP = "workshop"
    OTHER = "other"


class Feel(StrEnum):
    """Five plain words, from worst to best."""

    UNHAPPY = "unhappy"
    UNSURE = "unsure"
    FINE = "fine"
    HAPPY = "happy"
    DELIGHTED = "delighted"

    @property
    def needs_care(self) -> bool:
        return self in (Feel.UNHAPPY, Feel.UNSURE)


class Permission(StrEnum):
    NOT_ASKED = "not_asked"
    ASKED = "asked"
    YES = "yes"
    NO = "no"


class DateKind(StrEnum):
    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    OWN = "own"


class Kind(StrEnum):
    """Kinds of care item, in the order of Today (PRODUCT §3.8)."""

    MAKE_RIGHT = "make_right"
    REPLY = "reply"
    THANKS = "thanks"
    PROMISE = "promise"
    REMINDER = "reminder"
    DATE = "date"
    AFTER_SALE = "after_sale"
    CHECK_IN = "check_in"

    @property
    def place(self) -> int:
        return _PLACES[self]


_PLACES = {kind: place for place, kind in enumerate(Kind)}


class MarkKind(StrEnum):
    """What a person did to an item besides answering it with a contact (PRODUCT §3.2)."""

    DONE = "done"
    SKIPPED = "skipped"
    SNOOZED = "snoozed"


class EntryKind(StrEnum):
    CONTACT = "contact"
    NOTE = "note"
    SALE = "sale"
    PROMISE = "promise"
    FEELING = "feeling"
    KIND_WORDS = "kind_words"
    CHANGE = "change"


class ChangedWhat(StrEnum):
    """What a timeline entry written by the app tells about."""

    CIRCLE = "circle"
    RHYTHM = "rhythm"
    WISH = "wish"
    STATE = "state"
    PAUSE = "pause"
    MERGED = "merged"
    IMPORTED = "imported"
