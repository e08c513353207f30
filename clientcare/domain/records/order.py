"""The records of the artist's own order: circles, the plan, templates, settings, drafts, papers (PRODUCT §2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from clientcare.domain.calendar import Rhythm
from clientcare.domain.records.base import Record
from clientcare.domain.values import CircleRole, SaleKind


@dataclass(frozen=True, slots=True)
class CircleRhythm:
    every: Rhythm
    since: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle(Record):
    """How close, and how often to check in. `rhythms` is the history, never empty; the last is in force."""

    name: str
    place: int
    rhythms: tuple[CircleRhythm, ...]
    role: CircleRole | None = None

    @property
    def every(self) -> Rhythm:
        return self.rhythms[-1].every


@dataclass(frozen=True, slots=True)
class StepVersion:
    """What a step of the plan is for sales delivered from `since` on."""

    since: date
    after: Rhythm
    kinds: frozenset[SaleKind]
    switched_on: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStep(Record):
    """A step of the after-sale plan; `step` is its name in keys, such as "arrived". Versions: oldest first."""

    step: str
    name: str
    place: int
    versions: tuple[StepVersion, ...]
    template: str = ""
    handed_over_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template(Record):
    name: str
    purpose: str = ""
    language: str = "en"
    subject: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Record):
    """One choice of the artist; its uid is the name of the setting, its value the text of CLI.md."""

    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Away(Record):
    """Days away, from the first to the last, both included."""

    from_on: date
    to_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection(Record):
    on: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """A photo or paper in the data folder, found by the SHA-256 of its content."""

    sha256: str
    media_type: str
    size: int
    name: str = ""
    client: str | None = None
    entry: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft(Record):
    """A letter begun and not yet done, for a client and the items it is about."""

    client: str
    subject: str = ""
    text: str = ""
    template: str = ""
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting(Record):
    """A card or letter on paper: written and posted ticks."""

    client: str
    contact: str | None = None
    written_on: date | None = None
    posted_on: date | None = None
