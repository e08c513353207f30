"""The records of the artist's own order: circles, the plan, templates, settings, drafts, papers (PRODUCT §2)."""

from __future__ import annotations

from datetime import date

from clientcare.domain.calendar import Rhythm
from clientcare.domain.frozen import Frozen
from clientcare.domain.records.base import Record
from clientcare.domain.values import CircleRole, SaleKind


class CircleRhythm(Frozen):
    every: Rhythm
    since: date


class Circle(Record, kw_only=True):
    """How close, and how often to check in. `rhythms` is the history, never empty; the last is in force."""

    name: str
    place: int
    rhythms: tuple[CircleRhythm, ...]
    role: CircleRole | None = None

    @property
    def every(self) -> Rhythm:
        return self.rhythms[-1].every


class StepVersion(Frozen):
    """What a step of the plan is for sales delivered from `since` on."""

    since: date
    after: Rhythm
    kinds: frozenset[SaleKind]
    switched_on: bool = True


class PlanStep(Record, kw_only=True):
    """A step of the after-sale plan; `step` is its name in keys, such as "arrived". Versions: oldest first."""

    step: str
    name: str
    place: int
    versions: tuple[StepVersion, ...]
    template: str = ""
    handed_over_name: str = ""


class Template(Record, kw_only=True):
    name: str
    purpose: str = ""
    language: str = "en"
    subject: str = ""
    text: str = ""


class Setting(Record, kw_only=True):
    """One choice of the artist; its uid is the name of the setting, its value the text of CLI.md."""

    value: str


class Away(Record, kw_only=True):
    """Days away, from the first to the last, both included."""

    from_on: date
    to_on: date


class Reflection(Record, kw_only=True):
    on: date
    text: str


class Attachment(Record, kw_only=True):
    """A photo or paper in the data folder, found by the SHA-256 of its content."""

    sha256: str
    media_type: str
    size: int
    name: str = ""
    client: str | None = None
    entry: str | None = None


class Draft(Record, kw_only=True):
    """A letter begun and not yet done, for a client and the items it is about."""

    client: str
    subject: str = ""
    text: str = ""
    template: str = ""
    keys: tuple[str, ...] = ()


class Posting(Record, kw_only=True):
    """A card or letter on paper: written and posted ticks."""

    client: str
    contact: str | None = None
    written_on: date | None = None
    posted_on: date | None = None
