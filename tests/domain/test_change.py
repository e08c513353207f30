"""What a deed did, turned back, asked about and joined with others."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clientcare.domain.change import Change, Deed, Key, key, merge_changes
from clientcare.domain.frozen import replace
from clientcare.domain.records import Client, Contact, Entry, Note, Record
from tests.domain.made import client, contact, note

OLD, NEW = note("a", "old"), note("a", "new")


def written(*records: Record, main: str = "") -> Change:
    return Change(Deed.WRITE_NOTE, (), records, main)


def test_undoing_what_was_written_removes_it() -> None:
    assert written(NEW).inverse() == Change(Deed.WRITE_NOTE, (NEW,), ())


def test_undoing_twice_is_doing_it_again() -> None:
    change = Change(Deed.MEND_RECORD, (OLD,), (NEW,), "a")
    assert change.inverse().inverse() == change


def test_a_view_finds_out_whether_a_change_is_its_own() -> None:
    change = Change(Deed.MEND_RECORD, (OLD, contact("b")), (NEW,))
    assert change.touched() == {(Note, "a"), (Contact, "b")}


def test_records_of_a_kind_are_those_there_are_afterwards() -> None:
    change = Change(Deed.MEND_RECORD, (OLD,), (NEW, client()))
    assert change.of(Note) == (NEW,)
    assert change.of(Entry) == (NEW,)
    assert change.of(Client) == (client(),)
    assert change.of(Contact) == ()


def test_a_view_asks_for_the_kinds_of_records_it_shows() -> None:
    change = Change(Deed.MEND_RECORD, (contact("b"),), (NEW,))
    assert change.concerns(Note)
    assert change.concerns(Client, Contact)
    assert change.concerns(Entry)
    assert not change.concerns(Client)
    assert not change.concerns()


def test_the_record_a_deed_is_about_is_as_it_is_afterwards() -> None:
    assert Change(Deed.MEND_RECORD, (OLD,), (client(), NEW), "a").record == NEW
    assert Change(Deed.MEND_RECORD, (OLD,), (), "a").record is None


def test_what_is_gone_for_good_can_be_asked_for() -> None:
    assert Change(Deed.BATCH, (OLD, contact("b")), (NEW,)).removed() == (contact("b"),)


def test_a_record_of_another_type_is_another_record() -> None:
    assert key(note("a")) != key(contact("a"))


def test_several_changes_become_one_from_the_first_to_the_last() -> None:
    newest = replace(NEW, text="newest")
    steps = [Change(Deed.MEND_RECORD, (OLD,), (NEW,), "a"), Change(Deed.MEND_RECORD, (NEW,), (newest,))]
    assert merge_changes(Deed.BATCH, steps) == Change(Deed.BATCH, (OLD,), (newest,), "a")


def test_what_was_written_and_removed_again_leaves_nothing() -> None:
    assert merge_changes(Deed.BATCH, [written(NEW), written(NEW).inverse()]) == Change(Deed.BATCH, (), ())


def test_the_joined_change_is_about_what_the_last_one_was_about() -> None:
    assert merge_changes(Deed.BATCH, [written(NEW, main="a"), written(contact("b"), main="b")]).main == "b"


Studio = dict[Key, Record]
NOTES = st.builds(note, st.sampled_from("abc"), st.sampled_from(["", "one", "two"]))


def after(studio: Studio, change: Change) -> Studio:
    """A studio in memory, as a change leaves it."""
    gone = {key(record) for record in change.removed()}
    return {each: record for each, record in studio.items() if each not in gone} | {
        key(record): record for record in change.after
    }


def deed(studio: Studio, record: Record, *, removing: bool) -> Change:
    old = tuple(each for each in (studio.get(key(record)),) if each is not None)
    return Change(Deed.MEND_RECORD, old, () if removing else (record,))


@given(st.lists(st.tuples(NOTES, st.booleans())))
def test_the_joined_change_does_what_its_parts_did_and_can_be_undone(deeds: list[tuple[Note, bool]]) -> None:
    studio: Studio = {key(OLD): OLD}
    begun, changes = studio, []
    for record, removing in deeds:
        change = deed(studio, record, removing=removing)
        changes.append(change)
        studio = after(studio, change)
    joined = merge_changes(Deed.BATCH, changes)
    assert after(begun, joined) == studio
    assert after(studio, joined.inverse()) == begun
