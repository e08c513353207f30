"""What the window answers to a deed about somebody, or to a line of their timeline that was moved or taken away."""

from __future__ import annotations

from datetime import date

from clientcare.domain.calendar import Rhythm
from clientcare.domain.change import Change, Deed
from clientcare.domain.records import (
    ChangeEntry,
    Client,
    Contact,
    Feeling,
    ImportantDate,
    KindWords,
    Note,
    Promise,
    Record,
    Relation,
    Sale,
)
from clientcare.domain.values import ChangedWhat, State, Wish
from clientcare.words.tongue import mark, mark_all, speaker, tr
from clientcare.words.window import days, two_records
from clientcare.words.window.entries import STAGES

_SAVED = mark_all(
    {
        Deed.MEND_CLIENT: "Details of {name} saved.",
        Deed.MOVE_CLIENTS: "{name} moved.",
        Deed.LEAVE_IN_PEACE: "{name} is left in peace.",
        Deed.PAUSE_CLIENT: "{name} is paused.",
        Deed.RESUME_CLIENT: "The pause of {name} is ended.",
        Deed.ADD_DATE: "Dates of {name} saved.",
        Deed.MEND_DATE: "Dates of {name} saved.",
        Deed.RELATE: "Relations of {name} saved.",
        Deed.UNRELATE: "Relations of {name} saved.",
    }
)
_TRASHED: dict[type[Record], str] = mark_all(
    {
        Contact: "Contact moved to the trash.",
        Note: "Note moved to the trash.",
        Promise: "Promise moved to the trash.",
        Feeling: "Feeling moved to the trash.",
        KindWords: "Kind words moved to the trash.",
        ChangeEntry: "Line moved to the trash.",
        ImportantDate: "Date moved to the trash.",
        Relation: "Relation moved to the trash.",
    }
)
_STATES = mark_all(
    {
        State.ACTIVE: "{name} is active again.",
        State.RESTING: "{name} is resting.",
        State.IN_MEMORY: "{name} is kept in memory.",
    }
)
_WISHES = mark_all(
    {
        Wish.WELCOME: "{name} is welcome to hear from you.",
        Wish.NO_PROMOTIONS: "No promotions for {name}.",
        Wish.THEY_REACH_OUT: "{name} reaches out first.",
        Wish.QUIET: "{name} is left in peace.",
    }
)


def client_done(change: Change, name: str, today: date) -> str:
    """What is said of such a deed; "" for any other."""
    if change.deed is Deed.MERGE_CLIENTS:
        merged = next((entry for entry in change.of(ChangeEntry) if entry.what is ChangedWhat.MERGED), None)
        return two_records.joined(merged.new, merged.old) if merged is not None else ""
    if change.deed is Deed.DELETE_RECORD:
        return _trashed(change, name)
    if change.deed is Deed.MOVE_SALE:
        sale = next(iter(change.of(Sale)), None)
        return tr("{title}: {stage}.", title=sale.title, stage=speaker().within(tr(STAGES[sale.stage]))) if sale else ""
    if change.deed not in _SAVED:
        return ""
    told = [entry for entry in change.of(ChangeEntry) if entry not in change.before]
    together = {(entry.what, entry.new) for entry in told}
    words = _changed(told[0], name, today) if len(together) == 1 else ""
    return words or tr(_SAVED[change.deed], name=name)


def _trashed(change: Change, name: str) -> str:
    record = next((each for each in change.after if each.uid == change.main), None)
    if isinstance(record, Client) or (not change.main and change.of(Client)):
        return tr("{name} moved to the trash.", name=name)
    if isinstance(record, Sale):
        return tr("{title} moved to the trash.", title=record.title)
    return tr(_TRASHED.get(type(record), mark("Moved to the trash."))) if record is not None else ""


def _changed(entry: ChangeEntry, name: str, today: date) -> str:
    if entry.what is ChangedWhat.CIRCLE:
        return tr("{name} moved to {circle}.", name=name, circle=entry.new)
    if entry.what is ChangedWhat.STATE:
        return tr(_STATES[State(entry.new)], name=name)
    if entry.what is ChangedWhat.WISH:
        return tr(_WISHES[Wish(entry.new)], name=name)
    if entry.what is ChangedWhat.RHYTHM:
        return _rhythm(entry.new, name)
    if entry.what is ChangedWhat.PAUSE and entry.new not in ("", "open"):
        until = days.dated(date.fromisoformat(entry.new), today)
        return tr("{name} is paused until {day}.", name=name, day=until)
    return ""


def _rhythm(new: str, name: str) -> str:
    if new == "circle":
        return tr("{name} has the rhythm of the circle.", name=name)
    if new in ("", "none"):
        return tr("{name} has no rhythm now.", name=name)
    return tr("A check-in with {name} {rhythm}.", name=name, rhythm=speaker().every(Rhythm.parse(new)))
