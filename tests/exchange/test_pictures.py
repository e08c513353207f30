"""A picture keeps its dots, its colours and which way up it is; what else was written into it stays behind."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientcare.exchange.pictures import comes_by_lines, is_whole, media_type, without_extras
from tests.drawn import JPEG, SECRET, chunk, exif, gps_in, png, with_exif

COLOURS = chunk(b"gAMA", bytes(4))
GIF = b"GIF89a\1\0\1\0\x80\0\0\xff\xff\xff\0\0\0" + b"%b" + b",\0\0\0\0\1\0\1\0\0\2\2D\1\0;"
WEBP = b"VP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0"


def webp(*chunks: bytes) -> bytes:
    inside = b"WEBP" + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


def webp_chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)


def test_where_somebody_lives_is_not_told_by_their_photo() -> None:
    photo = with_exif(JPEG)
    assert gps_in(photo)
    plain = without_extras(photo)
    assert plain == JPEG
    assert not gps_in(plain)


@pytest.mark.parametrize("turned", [3, 6, 8])
def test_a_photo_stays_the_way_up_it_was(turned: int) -> None:
    plain = without_extras(with_exif(JPEG, turned))
    assert b"\x01\x12\x00\x03\x00\x00\x00\x01" + struct.pack(">H", turned) in plain
    assert not gps_in(plain)
    assert SECRET not in plain
    assert without_extras(plain) == plain


@pytest.mark.parametrize(
    ("picture", "plain"),
    [
        (png(beside=chunk(b"tEXt", SECRET) + chunk(b"eXIf", exif()) + COLOURS), png(beside=COLOURS)),
        (GIF % (b"\x21\xfe" + bytes([len(SECRET)]) + SECRET + b"\0"), GIF % b""),
        (webp(WEBP, webp_chunk(b"EXIF", exif()), webp_chunk(b"XMP ", SECRET)), webp(WEBP)),
    ],
    ids=["png", "gif", "webp"],
)
def test_other_kinds_leave_it_behind_too(picture: bytes, plain: bytes) -> None:
    assert is_whole(picture)
    assert SECRET in picture
    assert without_extras(picture) == plain


def test_a_webp_says_no_more_that_something_follows() -> None:
    head = webp_chunk(b"VP8X", b"\x0c" + bytes(9))
    assert without_extras(webp(head, WEBP, webp_chunk(b"EXIF", exif()))) == webp(webp_chunk(b"VP8X", bytes(10)), WEBP)


@pytest.mark.parametrize("picture", [JPEG, png(), GIF % b"", webp(WEBP)], ids=["jpeg", "png", "gif", "webp"])
def test_a_picture_cut_short_anywhere_is_not_whole(picture: bytes) -> None:
    assert is_whole(picture)
    assert [length for length in range(len(picture)) if is_whole(picture[:length])] == []


def test_what_is_no_picture_is_left_as_it_is() -> None:
    for content in (b"", b"%PDF-1.7", b"<svg xmlns='http://www.w3.org/2000/svg'/>", JPEG[:40], b"\0\0\0\x18ftypheic"):
        assert without_extras(content) == content
    assert media_type(b"\0\0\0\x18ftypheic") == "image/heic"
    assert (media_type(b"II*\0" + bytes(9)), media_type(b"BM" + bytes(30))) == ("image/tiff", "image/bmp")


def test_a_jpeg_written_line_by_line_is_told_from_others() -> None:
    assert comes_by_lines(JPEG)
    assert not comes_by_lines(JPEG.replace(b"\xff\xc0", b"\xff\xc2"))
    assert not comes_by_lines(png())


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([with_exif(JPEG, 6), png(), GIF % b"", webp(WEBP)]), st.data())
def test_any_bytes_are_looked_through(picture: bytes, data: st.DataObject) -> None:
    """A changed, cut or lengthened picture is never an error, and comes out with nothing more than it had."""
    broken = bytearray(picture)
    for _ in range(data.draw(st.integers(1, 4))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(broken[: data.draw(st.integers(0, len(broken)))])
    for each in (bytes(broken), cut):
        is_whole(each)
        comes_by_lines(each)
        assert len(without_extras(each)) <= len(each)
