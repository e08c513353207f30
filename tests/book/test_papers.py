"""Letters begun, cards posted, papers and photos kept."""

from __future__ import annotations

from pathlib import Path

from clientcare.book import attachments, contacts, letters, trash
from clientcare.domain.errors import Code
from clientcare.store import blobs
from clientcare.store.reads import timeline
from tests.book.studios import TODAY, Book, refused


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
