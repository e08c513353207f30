"""The trash, relations and referrals, undo and redo, several deeds as one, and the daily work."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from clientcare.book import (
    attachments,
    clients,
    contacts,
    days,
    exports,
    letters,
    merge,
    notes,
    relations,
    safety,
    studio,
    together,
    trash,
)
from clientcare.book.history import History
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Feeling, ReferOut, Reminder
from clientcare.domain.values import Feel
from clientcare.store import blobs
from clientcare.store.backup import Why
from clientcare.store.reads import files, people, timeline
from tests.book.studios import NOW, TODAY, Book, only, refused

# --- the trash ------------------------------------------------------------------------------------------------


def test_of_a_client_only_the_client_goes_into_the_trash(book: Book) -> None:
    ana, rosa = book.add("Ana"), book.add("Rosa")
    note = notes.write_note(book.desk, [ana, rosa], "Neighbours").main
    assert len(trash.delete(book.desk, ana).before) == 1
    assert book.record(note).deleted_on is None
    assert [each.uid for each in timeline.timeline(book.studio, rosa)] == [note]
    trash.undelete(book.later(3), ana)
    assert book.client(ana).deleted_on is None


def test_a_feeling_goes_and_comes_with_what_it_was_given_with(book: Book) -> None:
    ana = book.add("Ana")
    change = contacts.log_contact(book.desk, [ana], feeling=Feel.UNHAPPY)
    felt = only(change, Feeling).uid
    trash.delete(book.desk, change.main)
    assert book.record(felt).deleted_on == TODAY
    trash.undelete(book.later(1), change.main)
    assert book.record(felt).deleted_on is None


def test_what_was_thrown_away_by_itself_does_not_come_back_with_the_rest(book: Book) -> None:
    ana = book.add("Ana")
    change = contacts.log_contact(book.desk, [ana], feeling=Feel.UNHAPPY)
    felt = only(change, Feeling).uid
    trash.delete(book.desk, felt)
    trash.delete(book.later(1), change.main)
    trash.undelete(book.later(2), change.main)
    assert book.record(felt).deleted_on == TODAY


def test_a_referral_takes_its_reminder_along(book: Book) -> None:
    change = relations.refer_out(book.desk, book.add("Ana"), book.add("Rosa"))
    trash.delete(book.desk, change.main)
    assert only(change, Reminder).uid in {each.uid for each in files.trash(book.studio)}
    trash.undelete(book.desk, change.main)
    assert files.trash(book.studio) == []


def test_nothing_is_thrown_away_twice_or_brought_back_from_nowhere(book: Book) -> None:
    ana = book.add("Ana")
    refused(book, lambda: trash.undelete(book.desk, ana), Code.INVALID, "not_in_trash")
    trash.delete(book.desk, ana)
    refused(book, lambda: trash.delete(book.desk, ana), Code.NOT_FOUND, "in_trash")
    refused(book, lambda: trash.delete(book.desk, "nothing"), Code.NOT_FOUND, "no_such_record")
    refused(book, lambda: trash.delete(book.desk, book.circle("Clients")), Code.INVALID, "not_deleted_here")


# --- relations and referrals ----------------------------------------------------------------------------------


def test_a_relation_is_written_once_and_taken_away_from_either_side(book: Book) -> None:
    ana, rosa = book.add("Ana"), book.add("Rosa")
    assert relations.relate(book.desk, ana, "gallery", rosa).touched()
    assert not relations.relate(book.desk, ana, " Gallery ", rosa).touched()
    relations.unrelate(book.desk, rosa, "gallery", ana)
    assert timeline.relations_of(book.studio, ana) == []
    refused(book, lambda: relations.unrelate(book.desk, ana, "gallery", rosa), Code.NOT_FOUND, "no_such_relation")


def test_nobody_is_related_or_sent_to_themselves(book: Book) -> None:
    ana, rosa = book.add("Ana"), book.add("Rosa")
    sent = relations.refer_out(book.desk, ana, rosa).main
    for deed, reason in (
        (lambda: relations.relate(book.desk, ana, "partner", ana), "related_to_themselves"),
        (lambda: relations.refer_out(book.desk, ana, ana), "referred_to_themselves"),
        (lambda: relations.edit_refer_out(book.desk, sent, to=ana), "referred_to_themselves"),
        (lambda: relations.mark_different(book.desk, ana, ana), "same_person"),
    ):
        refused(book, deed, Code.INVALID, reason)


def test_a_referral_reminds_of_asking_the_colleague_two_months_later(book: Book) -> None:
    ana, rosa = book.add("Ana Ruiz"), book.add("Rosa Bell")
    change = relations.refer_out(book.desk, ana, rosa, why="portraits", on=date(2026, 4, 30))
    reminder = only(change, Reminder)
    assert reminder.title == "Ask Rosa Bell whether it worked out for Ana Ruiz"
    assert (reminder.client, reminder.first_on) == (rosa, date(2026, 6, 30))
    assert only(change, ReferOut).reminder == reminder.uid


def test_the_reminder_of_a_referral_follows_it(book: Book) -> None:
    ana, rosa, cleo = book.add("Ana"), book.add("Rosa"), book.add("Cleo")
    change = relations.refer_out(book.desk, ana, rosa)
    relations.edit_refer_out(book.desk, change.main, to=cleo, on=date(2026, 5, 1), came_of="A portrait")
    reminder = book.record(only(change, Reminder).uid)
    assert (reminder.client, reminder.first_on, reminder.title) == (
        cleo,
        date(2026, 7, 1),
        "Ask Cleo whether it worked out for Ana",
    )


def test_two_who_look_alike_are_told_apart_once(book: Book) -> None:
    ana, anna = book.add("Ana"), book.add("Anna")
    assert relations.mark_different(book.desk, ana, anna).touched()
    assert not relations.mark_different(book.desk, anna, ana).touched()
    assert len(people.not_same(book.studio)) == 1


# --- letters and papers ---------------------------------------------------------------------------------------


def test_a_letter_begun_is_kept_once_for_the_same_items(book: Book) -> None:
    ana = book.add("Ana")
    draft = letters.keep_draft(book.desk, ana, ["thanks:1"], text="Dear Ana").main
    assert letters.keep_draft(book.desk, ana, ["thanks:1"], text="Dear Ana, thank you").main == draft
    assert letters.keep_draft(book.desk, ana, text="Hello").main != draft
    letters.drop_draft(book.desk, draft)
    assert [each.text for each in timeline.drafts_of(book.studio, ana)] == ["Hello"]


def test_a_card_is_ticked_written_and_posted(book: Book) -> None:
    ana, rosa = book.add("Ana"), book.add("Rosa")
    card = contacts.log_contact(book.desk, [ana]).main
    letters.tick_posting(book.desk, ana, contact=card, written=True)
    letters.tick_posting(book.later(1), ana, contact=card, written=True, posted=True)
    (found,) = timeline.postings_of(book.studio, ana)
    assert (found.written_on, found.posted_on) == (TODAY, book.later(1).today)
    letters.tick_posting(book.later(2), ana, contact=card, posted=False)
    assert timeline.postings_of(book.studio, ana)[0].posted_on is None
    refused(book, lambda: letters.tick_posting(book.desk, rosa, contact=card), Code.INVALID, "not_of_this_entry")


def test_a_paper_is_copied_into_the_data_folder_once(book: Book, tmp_path: Path) -> None:
    ana = book.add("Ana")
    paper = tmp_path / "care sheet.pdf"
    paper.write_bytes(b"%PDF of no use")
    for _ in range(2):
        attachments.attach(book.desk, ana, paper)
    one, two = timeline.attachments_of(book.studio, ana)
    assert (one.name, one.media_type, one.size) == ("care sheet.pdf", "application/pdf", 14)
    assert one.sha256 == two.sha256
    kept = blobs.file_of(book.studio, one.sha256)
    assert kept.read_bytes() == paper.read_bytes()
    assert [each.name for each in kept.parent.iterdir()] == [one.sha256]
    for to, file, reason in (("nobody", paper, "no_such_record"), (ana, tmp_path / "gone.pdf", "no_such_file")):
        refused(book, lambda to=to, file=file: attachments.attach(book.desk, to, file), Code.NOT_FOUND, reason)


def test_a_photo_takes_the_place_of_the_one_before(book: Book) -> None:
    ana = book.add("Ana")
    attachments.set_photo(book.desk, ana, b"one")
    attachments.set_photo(book.desk, ana, b"two")
    (photo,) = timeline.attachments_of(book.studio, ana)
    assert photo.sha256 == book.client(ana).photo
    attachments.set_photo(book.desk, ana, None)
    assert book.client(ana).photo is None
    attachments.set_photo(book.desk, ana, b"three")
    trash.delete(book.desk, timeline.attachments_of(book.studio, ana)[0].uid)
    assert book.client(ana).photo is None
    assert timeline.attachments_of(book.studio, ana) == []


# --- undo and redo --------------------------------------------------------------------------------------------


def test_the_last_hundred_deeds_can_be_undone(book: Book) -> None:
    ana = book.add("Ana")
    history = History(book.studio)
    for number in range(102):
        history.do(lambda number=number: clients.edit_client(book.desk, ana, town=f"Town {number}"))  # type: ignore[misc]
    assert len(history.done) == 100
    while history.undo(TODAY):
        pass
    assert book.client(ana).town == "Town 1"
    assert len(history.undone) == 100


def test_a_new_deed_forgets_what_could_be_redone(book: Book) -> None:
    ana = book.add("Ana")
    history = History(book.studio)
    history.do(lambda: clients.edit_client(book.desk, ana, town="Porto"))
    history.undo(TODAY)
    history.do(lambda: clients.edit_client(book.desk, ana, town="Lisbon"))
    assert history.redo(TODAY) is None
    assert book.client(ana).town == "Lisbon"


def test_what_changed_nothing_is_not_remembered(book: Book) -> None:
    ana = book.add("Ana")
    history = History(book.studio)
    history.do(lambda: clients.edit_client(book.desk, ana, name="Ana"))
    assert history.done == ()


def test_a_refused_deed_is_not_remembered(book: Book) -> None:
    history = History(book.studio)
    with pytest.raises(CareError):
        history.do(lambda: clients.add_client(book.desk, ""))
    assert history.done == ()


def test_what_no_longer_fits_the_records_empties_undo(book: Book) -> None:
    history = History(book.studio)
    ana = history.do(lambda: clients.add_client(book.desk, "Ana")).main
    notes.write_note(book.desk, [ana], "Written past the history")
    with pytest.raises(Exception, match="FOREIGN KEY"):
        history.undo(TODAY)
    assert history.done == ()
    assert book.client(ana).name == "Ana"


def test_many_deeds_can_be_one(book: Book) -> None:
    history = History(book.studio)
    before = book.dump()
    with history.as_one():
        ana = history.do(lambda: clients.add_client(book.desk, "Ana")).main
        history.do(lambda: notes.write_note(book.desk, [ana], "Two cats"))
    assert len(history.done) == 1
    history.undo(TODAY)
    assert book.dump() == before


def test_a_merge_can_be_among_them(book: Book) -> None:
    anna, ana = book.add("Anna"), book.add("Ana")
    history = History(book.studio)
    before = book.dump()
    with history.as_one():
        history.do(lambda: merge.merge(book.desk, anna, ana))
    history.undo(TODAY)
    assert book.dump() == before


def test_of_many_deeds_that_are_one_none_stays_when_one_fails(book: Book) -> None:
    history = History(book.studio)
    before = book.dump()

    def all_of_them() -> None:
        with history.as_one():
            history.do(lambda: clients.add_client(book.desk, "Ana"))
            history.do(lambda: clients.add_client(book.desk, ""))

    with pytest.raises(CareError, match="no_name"):
        all_of_them()
    assert book.dump() == before
    assert history.done == ()


def test_a_quick_note_is_one_deed(book: Book) -> None:
    ana = book.add("Ana")

    def wrong() -> Change:
        return notes.write_note(book.desk, ["nobody"], "Two cats")

    one = [lambda: notes.write_note(book.desk, [ana], "Two cats"), lambda: notes.write_note(book.desk, [ana], "Red")]
    change = together.together(book.desk, Deed.QUICK_NOTE, one)
    assert (len(change.after), change.deed) == (2, Deed.QUICK_NOTE)
    refused(
        book, lambda: together.together(book.desk, Deed.QUICK_NOTE, [*one, wrong]), Code.NOT_FOUND, "no_such_record"
    )


# --- the daily work, files, the desk --------------------------------------------------------------------------


def test_once_a_day_there_is_a_backup_and_old_trash_goes(book: Book) -> None:
    assert book.studio.folder is not None
    ana = book.add("Ana")
    note = notes.write_note(book.desk, [ana], "Two cats").main
    trash.delete(book.desk, ana)
    safety.daily_work(book.later(30))
    safety.daily_work(book.later(30))
    assert [each.kind for each in safety.backups(book.studio.folder)] == [Why.DAILY]
    assert book.client(ana).deleted_on == TODAY
    safety.daily_work(book.later(31))
    assert timeline.record(book.studio, ana) is None
    assert timeline.record(book.studio, note) is None
    assert len(safety.backups(book.studio.folder)) == 2


def test_a_backup_by_hand_can_be_put_anywhere(book: Book, tmp_path: Path) -> None:
    made = safety.back_up(book.desk, tmp_path / "copy.db")
    assert (made.kind, made.file.exists()) == (Why.MANUAL, True)


def test_an_export_is_whole_or_not_at_all(book: Book, tmp_path: Path) -> None:
    book.add("Ana")
    out = tmp_path / "all.json"
    count = exports.export_json(book.desk, out)
    said = json.loads(out.read_text(encoding="utf-8"))
    assert sum(len(records) for records in said["records"].values()) == count
    with pytest.raises(CareError, match="cannot_write_file"):
        exports.export_json(book.desk, tmp_path / "nowhere" / "all.json")
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".part"] == []


def test_what_is_written_at_night_belongs_to_the_day_before(book: Book) -> None:
    berlin = datetime(2026, 5, 15, 1, 30)
    assert studio.desk_at(book.studio, berlin, NOW).today == TODAY
    days.change_setting(book.desk, "day_starts_at", "01:00")
    desk = studio.desk_at(book.studio, berlin.replace(tzinfo=UTC), NOW)
    assert (desk.today, desk.wall) == (TODAY + timedelta(days=1), berlin)
    assert studio.desk_on(book.studio, TODAY, NOW).wall is None
