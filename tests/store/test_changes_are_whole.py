"""A change is kept whole or not at all, and taking it back leaves the very state there was before."""

from __future__ import annotations

import pytest

from clientcare.domain.calendar import PartialDay, YearlyDay
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import Code
from clientcare.domain.frozen import replace
from clientcare.domain.records import Draft, Reach, Reminder
from clientcare.store.reads.dump import dump
from clientcare.store.reads.search import find
from clientcare.store.unavailable import StoreUnavailable
from clientcare.store.uow import unit_of_work
from tests.store.shelf import TODAY, Shelf, uid


def test_records_may_be_written_in_any_order(shelf: Shelf):
    ana = shelf.client("Ana", referred_by=uid("bo"))
    bo, sale = shelf.client("Bo"), shelf.sale("ana", "bo", called="sale")
    shelf.put(sale, ana, bo)
    assert (shelf.now("sale"), shelf.now("ana"), shelf.now("bo")) == (sale, ana, bo)


@pytest.mark.parametrize(
    "orphan",
    [
        lambda shelf: shelf.note("nobody"),
        lambda shelf: shelf.sale("ana", through=uid("nobody")),
        lambda shelf: shelf.client("Cleo", referred_by=uid("nobody")),
        lambda shelf: shelf.birthday("nobody", YearlyDay(3, 14)),
        lambda shelf: Reminder(**shelf.stamp(), title="Call", first_on=TODAY, client=uid("nobody")),
        lambda shelf: Draft(**shelf.stamp(), client=uid("nobody")),
    ],
)
def test_a_change_that_would_point_at_nobody_is_refused_whole(shelf: Shelf, orphan):
    shelf.add("Ana")
    before = dump(shelf.studio)
    with pytest.raises(Exception, match="FOREIGN KEY"):
        shelf.put(shelf.note("ana", text="This must not stay"), orphan(shelf))
    assert dump(shelf.studio) == before
    assert not find(shelf.studio, "stay", 5).entries


def test_a_client_cannot_be_removed_while_an_entry_names_them(shelf: Shelf):
    ana = shelf.add("Ana")
    note = shelf.note("ana")
    shelf.put(note)
    with pytest.raises(Exception, match="FOREIGN KEY"):
        shelf.remove(ana)
    shelf.remove(ana, note)
    assert shelf.now("ana") is None


def test_taking_back_each_kind_of_change_leaves_what_there_was(shelf: Shelf):
    ana = shelf.add("Ana Ruiz", emails=(Reach("ana@example.org", "work", preferred=True),), tags=("blue", "Żółw"))
    bo = shelf.add("Bo")
    sale = shelf.sale("ana", "bo", delivered_on=PartialDay.parse("2026-05-02"))
    shelf.put(sale, shelf.contact("ana", text="She laughed"))
    changes = [
        Change(Deed.ADD_CLIENT, before=(), after=(shelf.client("Cleo", tags=("red",)),)),
        Change(
            Deed.MEND_CLIENT, before=(ana,), after=(replace(ana, name="Ana Maria", emails=(), tags=("red", "blue")),)
        ),
        Change(Deed.MEND_RECORD, before=(sale,), after=(replace(sale, clients=(bo.uid,), title="Red Harbour"),)),
        Change(Deed.DELETE_RECORD, before=(bo,), after=(replace(bo, deleted_on=TODAY),)),
        Change(Deed.UNDO_IMPORT, before=(sale,), after=()),
    ]
    for change in changes:
        before = dump(shelf.studio)
        shelf.apply(change)
        assert dump(shelf.studio) != before
        shelf.apply(change.inverse())
        assert dump(shelf.studio) == before, change.deed


def test_taking_back_many_changes_backwards_leaves_the_beginning(shelf: Shelf):
    beginning = dump(shelf.studio)
    done = [shelf.put(shelf.client("Ana")), shelf.put(shelf.client("Bo", referred_by=uid("ana")))]
    done += [
        shelf.put(shelf.sale("ana", "bo")),
        shelf.put(shelf.contact("bo", text="Called")),
        shelf.put(shelf.words("ana")),
    ]
    for change in reversed(done):
        shelf.apply(change.inverse())
    assert dump(shelf.studio) == beginning


def test_what_is_swallowed_inside_a_unit_of_work_still_takes_all_of_it_back(shelf: Shelf):
    def swallowing() -> None:
        with unit_of_work(shelf.studio):
            shelf.put(shelf.client("Ana"))
            try:
                with unit_of_work(shelf.studio):
                    raise LookupError("half of an import")
            except LookupError:
                pass

    with pytest.raises(LookupError, match="half of an import"):
        swallowing()
    assert shelf.now("ana") is None
    shelf.add("Ana")
    assert shelf.now("ana") is not None


def test_several_changes_inside_a_unit_of_work_are_one(shelf: Shelf):
    with unit_of_work(shelf.studio):
        shelf.put(shelf.client("Ana"))
        shelf.put(shelf.note("ana", called="note"))
    assert shelf.now("note") is not None


def test_a_full_disk_takes_back_all_even_when_the_error_is_swallowed(shelf: Shelf):
    shelf.add("Ana")
    before = dump(shelf.studio)
    pages = shelf.studio.rows("PRAGMA page_count")[0][0]
    shelf.studio.run(f"PRAGMA max_page_count = {pages + 8}")

    def import_many() -> None:
        with unit_of_work(shelf.studio):
            for _ in range(60):
                try:
                    shelf.put(shelf.note("ana", text="long " * 2000))
                except StoreUnavailable:
                    shelf.studio.connection.execute("PRAGMA max_page_count = 100000")

    with pytest.raises(StoreUnavailable) as refused:
        import_many()
    assert (refused.value.code, refused.value.reason) == (Code.NOT_WRITABLE, "disk_full")
    assert dump(shelf.studio) == before

    shelf.studio.run("PRAGMA max_page_count = 100000")
    shelf.put(shelf.note("ana", called="later"))
    assert shelf.now("later") is not None


def test_the_order_of_entering_goes_on_after_closing(shelf: Shelf):
    last = shelf.add("Ana").seq
    assert shelf.studio.next_seq() > last
    shelf.studio.count_on()
    assert shelf.studio.next_seq() == last + 1
