"""What was done, in a few words for undo and redo: one for each deed."""

from __future__ import annotations

from collections.abc import Mapping

from clientcare.domain.change import Change, Deed
from clientcare.domain.records import Contact
from clientcare.domain.values import Purpose
from clientcare.words.tongue import mark_all, tr

_DEEDS: Mapping[Deed, str] = mark_all(
    {
        Deed.ADD_CLIENT: "Somebody added",
        Deed.MEND_CLIENT: "A person changed",
        Deed.MOVE_CLIENTS: "People moved to another circle",
        Deed.PAUSE_CLIENT: "A pause begun",
        Deed.RESUME_CLIENT: "A pause ended",
        Deed.LEAVE_IN_PEACE: "Left in peace",
        Deed.RELATE: "A relation added",
        Deed.UNRELATE: "A relation removed",
        Deed.REFER_OUT: "Sent to a colleague",
        Deed.MARK_DIFFERENT: "Two people told apart",
        Deed.MERGE_CLIENTS: "Two records made one",
        Deed.LOG_CONTACT: "A contact logged",
        Deed.WRITE_NOTE: "A note written",
        Deed.ADD_SALE: "A sale added",
        Deed.MOVE_SALE: "A sale moved to another stage",
        Deed.MAKE_PROMISE: "A promise made",
        Deed.KEEP_PROMISE: "A promise kept",
        Deed.GIVE_UP_PROMISE: "A promise given up",
        Deed.NOTE_FEELING: "A feeling noted",
        Deed.KEEP_KIND_WORDS: "Kind words kept",
        Deed.QUICK_NOTE: "A quick note saved",
        Deed.MEND_RECORD: "A record changed",
        Deed.ATTACH: "A picture or paper added",
        Deed.SET_PHOTO: "A photo changed",
        Deed.SET_PICTURE: "A picture changed",
        Deed.FINISH_REMINDER: "A reminder done",
        Deed.SKIP_ITEM: "Skipped this time",
        Deed.TURN_DOWN_OFFER: "An offer turned down",
        Deed.SNOOZE_ITEM: "Hidden until later",
        Deed.REOPEN_ITEM: "Opened again",
        Deed.ADD_REMINDER: "A reminder added",
        Deed.MEND_REMINDER: "A reminder changed",
        Deed.ADD_DATE: "A date added",
        Deed.MEND_DATE: "A date changed",
        Deed.ADD_CIRCLE: "A circle added",
        Deed.MEND_CIRCLE: "A circle changed",
        Deed.REMOVE_CIRCLE: "A circle removed",
        Deed.ADD_STEP: "A step added to the plan",
        Deed.MEND_STEP: "A step of the plan changed",
        Deed.REMOVE_STEP: "A step removed from the plan",
        Deed.ADD_TEMPLATE: "A template added",
        Deed.MEND_TEMPLATE: "A template changed",
        Deed.REMOVE_TEMPLATE: "A template removed",
        Deed.CHANGE_SETTING: "A setting changed",
        Deed.SET_AWAY: "Days away set",
        Deed.END_AWAY: "Days away ended",
        Deed.REFLECT: "A line for the day kept",
        Deed.KEEP_DRAFT: "A draft kept",
        Deed.DROP_DRAFT: "A draft dropped",
        Deed.TICK_POSTING: "A card or letter ticked",
        Deed.DELETE_RECORD: "Moved to the trash",
        Deed.UNDELETE_RECORD: "Brought back from the trash",
        Deed.IMPORT_FILES: "Files imported",
        Deed.UNDO_IMPORT: "An import taken back",
        Deed.LEAVE_SAMPLE: "The sample studio left",
        Deed.BATCH: "Several deeds at once",
    }
)

_CONTACTS: Mapping[Purpose, str] = mark_all(
    {
        Purpose.THANKS: "Thanked",
        Purpose.HELP: "Helped",
        Purpose.ASK_FEELING: "Asked how it feels",
        Purpose.GREETING: "Greeted",
        Purpose.REPLY: "Answered",
    }
)


def deed(what: Deed) -> str:
    """The deed by its word alone."""
    return tr(_DEEDS[what])


def told(change: Change) -> str:
    """The same, of a contact of ours by what it was for."""
    if change.deed is Deed.LOG_CONTACT:
        for record in (*change.after, *change.before):
            if isinstance(record, Contact) and record.direction.ours and record.purpose in _CONTACTS:
                return tr(_CONTACTS[record.purpose])
    return deed(change.deed)
