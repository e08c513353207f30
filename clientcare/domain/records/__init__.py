"""Everything that Client Care keeps about people, as frozen values (PRODUCT §2).

A record refers to others by uid. `entered_on` and `seq` are the civil day it was entered and its place in the
order of entering; the engine decides by them what came after what. `deleted_on` set means: in the trash.
"""

from clientcare.domain.records.base import Record
from clientcare.domain.records.coming import ImportantDate, Mark, Reminder
from clientcare.domain.records.order import (
    Attachment,
    Away,
    Circle,
    CircleRhythm,
    Draft,
    PlanStep,
    Posting,
    Reflection,
    Setting,
    StepVersion,
    Template,
)
from clientcare.domain.records.origin import Alias, ColumnMap, ErasedMark, ImportBatch, NotSame, Provenance
from clientcare.domain.records.people import (
    Address,
    Belonging,
    Client,
    CustomField,
    Reach,
    ReferOut,
    Relation,
    Source,
    StateSpan,
    WishSpan,
)
from clientcare.domain.records.timeline import (
    ENTRY_KINDS,
    AnyEntry,
    ChangeEntry,
    Contact,
    Entry,
    Feeling,
    KindWords,
    Note,
    Promise,
    Sale,
)

__all__ = [
    "ENTRY_KINDS",
    "Address",
    "Alias",
    "AnyEntry",
    "Attachment",
    "Away",
    "Belonging",
    "ChangeEntry",
    "Circle",
    "CircleRhythm",
    "Client",
    "ColumnMap",
    "Contact",
    "CustomField",
    "Draft",
    "Entry",
    "ErasedMark",
    "Feeling",
    "ImportBatch",
    "ImportantDate",
    "KindWords",
    "Mark",
    "NotSame",
    "Note",
    "PlanStep",
    "Posting",
    "Promise",
    "Provenance",
    "Reach",
    "Record",
    "ReferOut",
    "Reflection",
    "Relation",
    "Reminder",
    "Sale",
    "Setting",
    "Source",
    "StateSpan",
    "StepVersion",
    "Template",
    "WishSpan",
]
