"""Photos of people and pictures of works: brought, replaced, taken away, gone for good, and never telling where."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from clientcare.book import attachments, clients, erasing, imports, trash
from clientcare.book.restoring import restore
from clientcare.book.whole_studio import export_studio
from clientcare.domain.calendar import PartialDay
from clientcare.domain.errors import Code
from clientcare.domain.values import SaleKind, Stage, State
from clientcare.exchange.incoming import Format, Incoming, IncomingPerson, Photo
from clientcare.store import blobs
from clientcare.store.disk import sync
from clientcare.store.reads import pictures, timeline
from tests.book.studios import TODAY, Book, refused
from tests.drawn import JPEG, SECRET, gps_in, png, with_exif


def shown(book: Book, sale: str) -> str | None:
    return pictures.pictures_of(book.studio, [sale]).get(sale)


def kept(book: Book, sha256: str | None) -> bytes:
    assert sha256 is not None
    return b"".join(blobs.blocks(book.studio, sha256))


def test_a_picture_of_a_sale_takes_the_place_of_the_one_before(book: Book) -> None:
    book.add("Ana")
    sale = book.sell("ana", "Blue Harbour")
    attachments.set_picture(book.desk, sale, JPEG, "harbour.jpg")
    first = shown(book, sale)
    attachments.set_picture(book.desk, sale, png(), "again.png")
    (now,) = timeline.attachments_of(book.studio, sale)
    assert (now.sha256, now.media_type, now.name) == (shown(book, sale), "image/png", "again.png")
    assert now.sha256 != first
    attachments.set_picture(book.desk, sale, None)
    assert shown(book, sale) is None
    refused(book, lambda: attachments.set_picture(book.desk, "nobody", JPEG), Code.NOT_FOUND, "no_such_record")


def test_what_is_kept_is_private_and_there_once(book: Book) -> None:
    ana, bo = book.add("Ana"), book.add("Bo")
    for uid in (ana, bo):
        attachments.set_photo(book.desk, uid, JPEG)
    assert book.client(ana).photo == book.client(bo).photo
    (file,) = folder(book).iterdir()
    assert file.name == book.client(ana).photo
    assert file.stat().st_mode & 0o777 == 0o600


def test_whichever_way_a_picture_comes_it_tells_no_place(book: Book, tmp_path: Path) -> None:
    photo = with_exif(JPEG, 6)
    ana = book.add("Ana")
    sale = book.sell("ana")
    file = tmp_path / "DSC_0001.JPG"
    file.write_bytes(photo)
    attachments.set_photo(book.desk, ana, photo)
    attachments.attach(book.desk, sale, file)
    card = IncomingPerson(format=Format.VCARD, file="a.vcf", line=1, name="Cleo", photo=Photo(photo, "image/jpeg"))
    imports.import_files(book.desk, Incoming(files=("a.vcf",), formats=(Format.VCARD,), people=(card,)))
    for sha256 in (book.client(ana).photo, shown(book, sale), *(each.name for each in folder(book).iterdir())):
        assert not gps_in(kept(book, sha256))
        assert SECRET not in kept(book, sha256)


def folder(book: Book) -> Path:
    assert book.studio.folder is not None
    return book.studio.folder / "attachments"


def test_a_photo_of_somebody_erased_is_gone_and_another_ones_stays(book: Book) -> None:
    ana, bo = book.add("Ana Ruiz"), book.add("Bo Lind")
    attachments.set_photo(book.desk, ana, JPEG)
    attachments.set_picture(book.desk, book.sell("ana"), png(), "dune.png")
    attachments.set_photo(book.desk, bo, png(3, 3))
    erasing.erase(book.desk, ana)
    assert [each.name for each in folder(book).iterdir()] == [book.client(bo).photo]


def test_pictures_go_out_with_everything_and_come_back(book: Book, tmp_path: Path) -> None:
    ana = book.add("Ana")
    sale = book.sell("ana")
    attachments.set_photo(book.desk, ana, JPEG)
    attachments.set_picture(book.desk, sale, png(), "dune.png")
    export_studio(book.desk, tmp_path / "all.zip")
    attachments.set_photo(book.desk, ana, None)
    attachments.set_picture(book.desk, sale, None)
    for each in folder(book).iterdir():
        each.unlink()
    restore(book.desk, tmp_path / "all.zip")
    assert kept(book, book.client(ana).photo) == JPEG
    assert kept(book, shown(book, sale)) == png()


# --- a work that somebody has ---------------------------------------------------------------------------------


def home(book: Book, title: str, who: str = "ana", **fields: Any) -> str:
    on = PartialDay.of(TODAY)
    sale = book.sell(who, title, **{"sold_on": on, "delivered_on": on, **fields})
    attachments.set_picture(book.desk, sale, png(), f"{title}.png")
    return sale


def test_each_day_another_work_is_shown_until_all_had_their_turn(book: Book) -> None:
    ana = book.add("Ana")
    assert pictures.work_at_home(book.studio, TODAY) is None
    wanted = {home(book, title) for title in ("Dune", "Low Tide", "Three Pears")}
    found = [pictures.work_at_home(book.studio, book.later(days).today) for days in range(3)]
    assert {each.sale for each in found if each is not None} == wanted
    assert all(each is not None and each.clients == (ana,) for each in found)


@pytest.mark.parametrize(
    "fields",
    [
        {"sale_kind": SaleKind.EDITION},
        {"stage": Stage.AGREED, "delivered_on": None},
        {"quiet_until": TODAY.replace(year=TODAY.year + 1)},
    ],
    ids=["one of many", "not there yet", "a surprise"],
)
def test_what_does_not_live_with_somebody_is_not_said_to(book: Book, fields: dict[str, Any]) -> None:
    book.add("Ana")
    home(book, "Dune", **fields)
    assert pictures.work_at_home(book.studio, TODAY) is None


def test_who_died_and_who_is_in_the_trash_is_not_named(book: Book) -> None:
    ana, bo = book.add("Ana"), book.add("Bo")
    home(book, "Dune")
    home(book, "Low Tide", "bo")
    clients.edit_client(book.desk, ana, state=State.IN_MEMORY)
    trash.delete(book.desk, bo)
    assert pictures.work_at_home(book.studio, TODAY) is None


def in_folder(book: Book) -> list[str]:
    return sorted(each.name for each in blobs.file_of(book.studio, "").iterdir())


def test_many_photos_are_whole_on_the_disk_before_they_have_their_names(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[tuple[str, int]] = []
    folder = blobs.file_of(book.studio, "")

    def note(path: Path) -> None:
        synced.append((path.name, sum(not each.name.startswith(".") for each in folder.iterdir())))
        sync(path)

    monkeypatch.setattr(blobs, "sync", note)
    contents = [*(bytes([number]) for number in range(20)), bytes([7])]
    with blobs.together(book.studio):
        kept_ones = [blobs.keep(book.studio, BytesIO(content)) for content in contents]
        assert all(name.endswith(".part") for name in in_folder(book))
    assert [named for _, named in synced] == [*[0] * 20, 20]  # each file first, the folder once, with all their names
    assert [kept(book, each.sha256) for each in kept_ones] == contents
    assert in_folder(book) == sorted({each.sha256 for each in kept_ones})


def test_of_photos_that_were_called_off_nothing_is_left(book: Book) -> None:
    def bring() -> None:
        with blobs.together(book.studio):
            blobs.keep(book.studio, BytesIO(b"one"))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bring()
    assert in_folder(book) == []
    assert kept(book, blobs.keep(book.studio, BytesIO(b"one")).sha256) == b"one"
