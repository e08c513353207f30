"""What lies in the trash can be brought back for thirty days, and is then gone with all that hung from it."""

from __future__ import annotations

from datetime import timedelta

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.records import (
    Alias,
    Attachment,
    ColumnMap,
    Draft,
    Feeling,
    ImportBatch,
    Mark,
    Provenance,
    Relation,
    Reminder,
)
from clientcare.domain.values import Feel, MarkKind
from clientcare.store.housekeeping import empty_trash
from clientcare.store.reads import files
from clientcare.store.reads.check import problems
from tests.store.shelf import SINCE, TODAY, Shelf, uid


def after(days: int):
    return TODAY + timedelta(days=days)


def test_the_trash_shows_what_was_deleted_last_first(shelf: Shelf):
    ana = shelf.add("Ana")
    shelf.add("Bo")
    shelf.put(note := shelf.note("bo"), day := shelf.birthday("bo", YearlyDay(3, 14)))
    gone = [shelf.mend(record, deleted_on=after(days)) for days, record in enumerate((ana, day, note))]
    assert files.trash(shelf.studio) == gone[::-1]


def test_after_thirty_days_it_is_gone_and_not_before(shelf: Shelf):
    shelf.add("Ana")
    shelf.put(note := shelf.note("ana", called="note"))
    shelf.mend(note, deleted_on=TODAY)
    assert empty_trash(shelf.studio, after(30)) == 0
    assert shelf.now("note") is not None
    assert empty_trash(shelf.studio, after(31)) == 1
    assert shelf.now("note") is None
    assert empty_trash(shelf.studio, after(31)) == 0
    assert problems(shelf.studio) == []


def test_with_somebody_goes_what_is_theirs_and_the_rest_stays_with_the_others(shelf: Shelf):
    ana, ana_uid = shelf.add("Ana"), uid("ana")
    shelf.add("Bo", referred_by=ana_uid, referred_on=SINCE)
    photo = Attachment(**shelf.stamp("photo"), sha256="aa", media_type="image/png", size=1, entry=uid("hers"))
    shelf.put(
        *(shelf.note("ana", called="hers"), shelf.sale("ana", "bo", called="theirs"), photo),
        shelf.sale("bo", through=ana_uid, called="through"),
        Relation(**shelf.stamp("relation"), client=uid("bo"), other=ana_uid, kind="sister"),
        Reminder(**shelf.stamp("reminder"), title="Call", first_on=TODAY, client=ana_uid),
        Mark(**shelf.stamp("mark"), key="check_in:1", kind=MarkKind.SKIPPED, on=TODAY, client=ana_uid),
        Draft(**shelf.stamp("draft"), client=ana_uid),
        Alias(**shelf.stamp("alias"), kept=ana_uid),
    )
    shelf.mend(ana, deleted_on=TODAY)
    assert empty_trash(shelf.studio, after(31)) == 1
    for name in ("ana", "hers", "photo", "relation", "reminder", "mark", "draft", "alias"):
        assert shelf.now(name) is None, name
    assert shelf.now("theirs").clients == (uid("bo"),)
    assert shelf.now("through").through is None
    assert (shelf.now("bo").referred_by, shelf.now("bo").referred_on) == (None, None)
    assert problems(shelf.studio) == []


def test_two_who_shared_everything_go_together(shelf: Shelf):
    ana, bo = shelf.add("Ana"), shelf.add("Bo", referred_by=uid("ana"))
    shelf.put(sale := shelf.sale("ana", "bo", called="sale"))
    for record in (ana, bo, sale):
        shelf.mend(record, deleted_on=TODAY)
    assert empty_trash(shelf.studio, after(40)) == 3
    assert files.counts(shelf.studio) == {"clients": 0, "sales": 0, "dates": 0, "entries": 0}
    assert problems(shelf.studio) == []


def test_a_feeling_about_a_sale_that_is_gone_stays_without_it(shelf: Shelf):
    shelf.add("Ana")
    sale = shelf.sale("ana")
    feeling = Feeling(
        **shelf.stamp("feeling"), clients=(uid("ana"),), on=TODAY, feel=Feel.FINE, sale=sale.uid, with_entry=sale.uid
    )
    shelf.put(sale, feeling)
    shelf.mend(sale, deleted_on=TODAY)
    empty_trash(shelf.studio, after(31))
    assert (shelf.now("feeling").sale, shelf.now("feeling").with_entry) == (None, None)


def test_what_a_file_said_is_known_without_its_values_so_that_it_stays_out(shelf: Shelf):
    ana = shelf.add("Ana")
    batch = ImportBatch(**shelf.stamp("batch"), on=TODAY, format="etsy")
    said = Provenance(
        **shelf.stamp("said"),
        **{"target": ana.uid, "kind": "client", "batch": batch.uid, "source": "etsy"},
        **{"external_id": "17", "fingerprint": "ff", "fields": (("name", "Ana"),)},
    )
    shelf.put(batch, said)
    assert files.provenance_of(shelf.studio, [ana.uid]) == [said]
    shelf.mend(ana, deleted_on=TODAY)
    empty_trash(shelf.studio, after(31))
    (kept,) = files.provenance_by_id(shelf.studio, [("etsy", "17"), ("etsy", "18"), ("shopify", "17")])
    assert (kept.uid, kept.fields) == (said.uid, ())
    assert files.provenance_by_fingerprint(shelf.studio, ["ff", ""]) == [kept]
    assert files.provenance_of_batch(shelf.studio, batch.uid) == [kept]
    assert files.batches(shelf.studio) == [batch]


def test_how_columns_were_read_the_last_time_is_known(shelf: Shelf):
    first, last = (ColumnMap(**shelf.stamp(), header="name;mail", mapping=text) for text in ("{}", '{"a": "name"}'))
    shelf.put(first, last)
    assert files.column_map(shelf.studio, "name;mail") == last
    assert files.column_map(shelf.studio, "else") is None
