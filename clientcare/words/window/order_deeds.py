"""What the window answers to a deed about the artist's own order: circles, the plan, templates, settings, lists."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from clientcare.domain.change import Change, Deed
from clientcare.domain.records import Away, Circle, ImportBatch, PlanStep, Setting, Template
from clientcare.words.tongue import mark_all, tr
from clientcare.words.window import settings
from clientcare.words.window.files import counted

_NAMED: Mapping[Deed, str] = mark_all(
    {
        Deed.ADD_CIRCLE: "Circle {name} added.",
        Deed.MEND_CIRCLE: "Circle {name} changed.",
        Deed.REMOVE_CIRCLE: "Circle {name} removed.",
        Deed.ADD_STEP: "Step “{name}” added.",
        Deed.MEND_STEP: "Step “{name}” changed.",
        Deed.REMOVE_STEP: "Step “{name}” removed.",
        Deed.ADD_TEMPLATE: "Template “{name}” added.",
        Deed.MEND_TEMPLATE: "Template “{name}” changed.",
        Deed.REMOVE_TEMPLATE: "Template “{name}” removed.",
        Deed.CHANGE_SETTING: "{name} changed.",
    }
)
_PLAIN: Mapping[Deed, str] = mark_all(
    {
        Deed.END_AWAY: "Here again.",
        Deed.UNDO_IMPORT: "The import is taken back.",
        Deed.UNDELETE_RECORD: "Put back.",
    }
)
ABOUT_ORDER = frozenset({*_NAMED, Deed.SET_AWAY, Deed.END_AWAY, Deed.IMPORT_FILES, Deed.UNDO_IMPORT})
"""The deeds that are about nobody in particular, whomever they touch."""


def order_done(change: Change, today: date) -> str:
    """Circle Neighbours added. "" for a deed about something else."""
    if change.deed in _NAMED:
        return tr(_NAMED[change.deed], name=named(change))
    if change.deed is Deed.SET_AWAY:
        return _away(change, today)
    if change.deed is Deed.IMPORT_FILES:
        return _brought_in(change)
    return tr(_PLAIN.get(change.deed, ""))


def named(change: Change) -> str:
    """What a deed about the order is about, by its name."""
    records = (*change.after, *change.before)
    main = next((record for record in records if record.uid == change.main), None)
    if isinstance(main, Setting):
        return tr(settings.NAMES.get(main.uid, main.uid.replace("_", " ").capitalize()))
    return main.name if isinstance(main, Circle | PlanStep | Template) else ""


def _away(change: Change, today: date) -> str:
    away = next((one for one in change.of(Away) if one.uid == change.main), None)
    said = settings.away(away.from_on, away.to_on, today) if away is not None else ""
    return tr("Away: {days}.", days=said[:1].lower() + said[1:])


def _brought_in(change: Change) -> str:
    batch = change.record
    added = dict(batch.added) if isinstance(batch, ImportBatch) else {}
    if not any(added.values()):
        return tr("Brought in: what was new about people who are here.")
    return tr("Brought in: {much}.", much=counted(added))
