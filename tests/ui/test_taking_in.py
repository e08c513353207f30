"""Pictures from anywhere are opened safely: upright, small enough, with nothing in them but their dots."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import psutil
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import attachments
from clientcare.domain.errors import CareError
from clientcare.exchange.pictures import media_type
from clientcare.ui.pictures import album as albums
from clientcare.ui.pictures.album import Album, Wanted, decoded
from clientcare.ui.pictures.reading import content_of, opened, size_of, take_in, take_in_image
from tests.drawn import JPEG, SECRET, chunk, gps_in, png, with_exif
from tests.ui.painted import image, written
from tests.ui.room import Room

ANY_LOG = pytest.mark.qt_log_level_fail("CRITICAL")  # Qt's readers tell of what is broken; that is what is tested


def taken(content: bytes, longest: int = 100) -> QImage:
    return QImage.fromData(take_in(content, longest, "a.jpg").content)


def refused(content: bytes) -> str:
    with pytest.raises(CareError) as said:
        take_in(content, 100, "a.jpg")
    return said.value.reason


def test_nothing_comes_along_but_the_dots(qapp: QApplication) -> None:
    photo = with_exif(written(image(400, 300)), 1)
    assert gps_in(photo)
    kept = take_in(photo, 100, "a.jpg").content
    assert not gps_in(kept)
    assert SECRET not in kept
    assert b"Exif" not in kept
    told = take_in(png(40, 40, beside=chunk(b"tEXt", b"Comment\0" + SECRET)), 100).content
    assert SECRET not in told


@pytest.mark.parametrize(
    ("turned", "size", "reddest"),
    [(1, (60, 40), "left"), (3, (60, 40), "right"), (6, (40, 60), "top"), (8, (40, 60), "bottom")],
)
def test_a_picture_is_the_way_up_it_was_taken(
    qapp: QApplication, turned: int, size: tuple[int, int], reddest: str
) -> None:
    photo = with_exif(written(image()), turned)
    upright = taken(photo)
    assert upright.size().toTuple() == size
    assert size_of(photo).toTuple() == size
    ends = {"left": (2, 20), "right": (57, 20), "top": (20, 2), "bottom": (20, 57)}
    assert upright.pixelColor(*ends[reddest]).red() > 200
    assert opened(photo, QSize(*size), fill=False).size().toTuple() == size


def test_it_is_kept_no_larger_than_it_is_needed_and_in_its_shape(qapp: QApplication) -> None:
    assert taken(written(image(400, 100))).size().toTuple() == (100, 25)
    assert taken(written(image(30, 20), "PNG")).size().toTuple() == (30, 20)
    assert take_in_image(image(400, 100), 100).content[:3] == b"\xff\xd8\xff"


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "TIFF", "BMP", "JPEG"])
def test_every_kind_is_read_whatever_the_file_is_called(qapp: QApplication, kind: str) -> None:
    seen = taken(written(image(), kind))
    assert seen.size().toTuple() == (60, 40)
    assert seen.pixelColor(5, 5).red() > 200


def test_what_shows_through_does_so_afterwards(qapp: QApplication) -> None:
    glass = QImage(20, 20, QImage.Format.Format_ARGB32)
    glass.fill(QColor(200, 0, 0, 90))
    kept = take_in(written(glass, "PNG"), 100).content
    assert media_type(kept) == "image/png"
    assert QImage.fromData(kept).pixelColor(3, 3).alpha() == 90
    glass.fill(QColor(200, 0, 0, 255))
    assert media_type(take_in(written(glass, "PNG"), 100).content) == "image/jpeg"


@ANY_LOG
def test_what_cannot_be_opened_safely_is_refused_for_what_it_is(qapp: QApplication, tmp_path: Path) -> None:
    jpeg = written(image(200, 200))
    assert refused(b"") == "picture_empty"
    assert refused(b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") == "no_picture"
    assert refused(b"%PDF-1.7 and so on") == "no_picture"
    assert refused(b"\0\0\0\x18ftypavif" + bytes(99)) == "picture_heic"
    assert refused(jpeg[: len(jpeg) // 2]) == "picture_broken"
    assert refused(png(300, 300, rows=3)) == "picture_broken"
    assert refused(png(20000, 20000, rows=1)) == "picture_huge"
    assert refused(b"\x89PNG\r\n\x1a\n") == "picture_broken"
    with pytest.raises(CareError, match="no_such_file"):
        content_of(tmp_path)
    with pytest.raises(CareError, match="no_such_file"):
        content_of(tmp_path / "gone.jpg")
    with pytest.raises(CareError):
        take_in_image(QImage(), 100)


def test_a_file_too_large_for_a_picture_is_not_read(tmp_path: Path) -> None:
    sparse = tmp_path / "film.jpg"
    with sparse.open("wb") as file:
        file.truncate(5_000_000_000)
    before = psutil.Process().memory_info().rss
    with pytest.raises(CareError, match="picture_heavy"):
        content_of(sparse)
    assert psutil.Process().memory_info().rss - before < 50_000_000


@ANY_LOG
def test_bombs_take_no_more_memory_than_they_may(qapp: QApplication) -> None:
    before = psutil.Process().memory_info().rss
    for side in (6_100, 16_000, 60_000):
        assert refused(png(side, side, rows=1)) == "picture_huge"
    assert psutil.Process().memory_info().rss - before < 20_000_000


@ANY_LOG
@settings(max_examples=40, deadline=None)
@given(st.sampled_from(["JPEG", "PNG", "WEBP"]), st.data())
def test_whatever_is_in_a_file_it_is_a_picture_or_a_sentence(
    qapp: QApplication, kind: str, data: st.DataObject
) -> None:
    content = bytearray(written(image(24, 16), kind))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        kept = take_in(bytes(content[: data.draw(st.integers(0, len(content)))]), 100).content
    except CareError:
        return
    assert not QImage.fromData(kept).isNull()


# --- the album ------------------------------------------------------------------------------------------------


@pytest.fixture
def kept(room: Room, qapp: QApplication) -> str:
    """The hash of a photo in the studio: red at the left, blue at the right."""
    ana = room.add("Ana")
    change = attachments.set_photo(room.desk(), ana, written(image(300, 200)))
    return next(record.sha256 for record in change.after if hasattr(record, "sha256"))


@pytest.fixture
def album(room: Room, qapp: QApplication) -> Album:
    return Album(room.desk)


def test_a_face_is_cut_to_a_circle_from_the_middle(room: Room, kept: str) -> None:
    face = decoded(Wanted(kept, 40, 40, 20), room.folder / "attachments" / kept)
    assert face.size().toTuple() == (40, 40)
    assert (face.pixelColor(0, 0).alpha(), face.pixelColor(39, 39).alpha()) == (0, 0)
    assert (face.pixelColor(8, 20).red() > 200, face.pixelColor(31, 20).blue() > 200) == (True, True)


def test_it_comes_beside_the_window_for_the_screen_it_is_on(album: Album, kept: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(album.came):
        assert album.face(kept, 36, 2.0) is None
    face = album.face(kept, 36, 2.0)
    assert face is not None
    assert (face.width(), face.deviceIndependentSize().width()) == (72, 36)
    assert album.bytes_held == 72 * 72 * 4
    album.leave()


def test_the_album_never_holds_more_than_it_may(
    album: Album, kept: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(albums, "MOST_BYTES", 50_000)
    for side in range(40, 80, 4):
        with qtbot.waitSignal(album.came):
            album.face(kept, side, 1.0)
    assert album.bytes_held <= 50_000
    album.leave()


@ANY_LOG
def test_what_is_not_there_or_damaged_does_not_come_before_it_is_brought_back(
    room: Room, album: Album, kept: str, qtbot: QtBot
) -> None:
    file = room.folder / "attachments" / kept
    whole = file.read_bytes()
    file.write_bytes(JPEG[:60])
    for sha256 in (kept, "0" * 64):
        assert album.face(sha256, 36, 1.0) is None
    qtbot.waitUntil(lambda: len(album._failed) == 2)
    assert album.face(kept, 36, 1.0) is None
    assert album._decoder._thread is None
    file.write_bytes(whole)
    os.utime(file, ns=(1, 1))
    with qtbot.waitSignal(album.came):
        album.face(kept, 36, 1.0)
    assert album.face(kept, 36, 1.0) is not None
    album.leave()


def test_who_is_scrolled_past_is_passed_over(room: Room, album: Album, kept: str, qtbot: QtBot) -> None:
    for side in range(20, 20 + 3 * albums.MOST_WAITING):
        album.face(kept, side, 1.0)
    qtbot.waitUntil(lambda: album._decoder._thread is None, timeout=20_000)
    assert len(album._kept) < 3 * albums.MOST_WAITING
    assert not [each for each in threading.enumerate() if each.name == "album"]
