"""What a deed did, as whole records before and after: it can be undone, and a view can ask "is it mine?"."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Record

R = TypeVar("R", bound=Record)
Key = tuple[type[Record], str]


class Deed(StrEnum):
    """A word for each thing that a user can do; `words.deeds` says it for undo."""

    # people
    ADD_CLIENT = "add_client"
    MEND_CLIENT = "mend_client"
    MOVE_CLIENTS = "move_clients"
    PAUSE_CLIENT = "pause_client"
    RESUME_CLIENT = "resume_client"
    LEAVE_IN_PEACE = "leave_in_peace"
    RELATE = "relate"
    UNRELATE = "unrelate"
    REFER_OUT = "refer_out"
    MARK_DIFFERENT = "mark_different"
    MERGE_CLIENTS = "merge_clients"
    # the timeline
    LOG_CONTACT = "log_contact"
    WRITE_NOTE = "write_note"
    ADD_SALE = "add_sale"
    MOVE_SALE = "move_sale"
    MAKE_PROMISE = "make_promise"
    KEEP_PROMISE = "keep_promise"
    GIVE_UP_PROMISE = "give_up_promise"
    NOTE_FEELING = "note_feeling"
    KEEP_KIND_WORDS = "keep_kind_words"
    QUICK_NOTE = "quick_note"
    MEND_RECORD = "mend_record"
    ATTACH = "attach"
    SET_PHOTO = "set_photo"
    SET_PICTURE = "set_picture"
    # care items
    FINISH_REMINDER = "finish_reminder"
    SKIP_ITEM = "skip_item"
    SNOOZE_ITEM = "snooze_item"
    REOPEN_ITEM = "reopen_item"
    TURN_DOWN_OFFER = "turn_down_offer"
    # what comes back
    ADD_REMINDER = "add_reminder"
    MEND_REMINDER = "mend_reminder"
    ADD_DATE = "add_date"
    MEND_DATE = "mend_date"
    # the artist's own order
    ADD_CIRCLE = "add_circle"
    MEND_CIRCLE = "mend_circle"
    REMOVE_CIRCLE = "remove_circle"
    ADD_STEP = "add_step"
    MEND_STEP = "mend_step"
    REMOVE_STEP = "remove_step"
    ADD_TEMPLATE = "add_template"
    MEND_TEMPLATE = "mend_template"
    REMOVE_TEMPLATE = "remove_template"
    CHANGE_SETTING = "change_setting"
    SET_AWAY = "set_away"
    END_AWAY = "end_away"
    REFLECT = "reflect"
    # letters
    KEEP_DRAFT = "keep_draft"
    DROP_DRAFT = "drop_draft"
    TICK_POSTING = "tick_posting"
    # everything
    DELETE_RECORD = "delete_record"
    UNDELETE_RECORD = "undelete_record"
    IMPORT_FILES = "import_files"
    UNDO_IMPORT = "undo_import"
    LEAVE_SAMPLE = "leave_sample"
    BATCH = "batch"


class Change(Frozen, dict=True):
    """A deed as records: one only in `before` is removed for good, one in `after` is written.

    Each record stands at most once in `before` and once in `after`; its `deleted_on` brings it to the trash.
    `main` is the uid of the record that the deed is about, "" when it is about none. `besides`: the kinds of records
    that were written or removed too and do not stand here, for they are too many to be kept.
    """

    deed: Deed
    before: tuple[Record, ...]
    after: tuple[Record, ...]
    main: str = ""
    besides: frozenset[type[Record]] = frozenset()

    def inverse(self) -> Change:
        """The change that takes this one back; the inverse of the inverse is this one."""
        return Change(self.deed, before=self.after, after=self.before, main=self.main, besides=self.besides)

    def touched(self) -> set[Key]:
        """Type and uid of every record that it writes or removes."""
        return {key(record) for record in (*self.before, *self.after)}

    def of(self, kind: type[R]) -> tuple[R, ...]:
        """The records of that type, or of types under it (`Entry`), as they are afterwards."""
        wanted = {each for each in self._kinds_after if issubclass(each, kind)}
        return tuple([record for record in self.after if type(record) in wanted]) if wanted else ()  # type: ignore[misc]

    def concerns(self, *kinds: type[Record]) -> bool:
        """Whether a record of one of these types, or of types under them, is written or removed."""
        return any(issubclass(each, kinds) for each in self._kinds)

    @cached_property
    def record(self) -> Record | None:
        """The record that it is about, as it is afterwards."""
        return next((record for record in reversed(self.after) if record.uid == self.main), None)

    @cached_property
    def _kinds_after(self) -> frozenset[type[Record]]:
        """An import writes a hundred thousand records, of which many who hear of it ask."""
        return frozenset(map(type, self.after))

    @cached_property
    def _kinds(self) -> frozenset[type[Record]]:
        return self._kinds_after.union(map(type, self.before), self.besides)

    def removed(self) -> tuple[Record, ...]:
        """The records that are no longer there afterwards."""
        kept = {key(record) for record in self.after}
        return tuple(record for record in self.before if key(record) not in kept)


def key(record: Record) -> Key:
    """What tells a record from all others."""
    return type(record), record.uid


def merge_changes(deed: Deed, changes: Iterable[Change]) -> Change:
    """One change for a sequence of them: of each record the first `before` and the last `after`.

    What is in the end as it was at the beginning is left out. `main` is that of the last change that has one.
    """
    first: dict[Key, Record | None] = {}
    last: dict[Key, Record | None] = {}
    main = ""
    for change in changes:
        before = {key(record): record for record in change.before}
        after = {key(record): record for record in change.after}
        for each in (*before, *after):
            first.setdefault(each, before.get(each))
            last[each] = after.get(each)
        main = change.main or main
    changed = [each for each in first if first[each] != last[each]]
    return Change(
        deed,
        before=tuple(record for each in changed if (record := first[each]) is not None),
        after=tuple(record for each in changed if (record := last[each]) is not None),
        main=main,
    )
