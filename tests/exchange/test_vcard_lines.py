"""However a program folds, ends, encodes or breaks the lines of a card, what they say comes in."""

from __future__ import annotations

import tracemalloc

import pytest

from clientcare.domain.errors import CareError
from clientcare.exchange.incoming import Gathered, SourceFile
from clientcare.exchange.vcard.lines import logical_lines
from clientcare.exchange.vcard.reader import read
from tests.exchange.cards import card
from tests.exchange.studio import Studio


def gathered(data: bytes, encoding: str | None = None) -> Gathered:
    return read(SourceFile("cards.vcf", data), Studio().options(encoding=encoding))


def names(data: bytes, encoding: str | None = None) -> list[str]:
    return [person.name for person in gathered(data, encoding).people]


ANA = card("FN:Ána Ruíz", "N:Ruíz;Ána;;;")


@pytest.mark.parametrize(
    "data",
    [
        ANA.encode(),
        ANA.encode("utf-8-sig"),
        ANA.encode("utf-16"),
        ANA.encode("utf-16-be"),
        ANA.encode("utf-16-le"),
        ANA.encode("cp1252"),
        ANA.replace("\r\n", "\n").encode(),
        ANA.replace("\r\n", "\r\r\n").encode(),
        ANA.replace("\r\n", "\r").encode(),
        ANA.replace("BEGIN:VCARD", "begin:vcard ").encode(),
    ],
)
def test_any_encoding_and_line_end_gives_the_same_name(data: bytes) -> None:
    assert names(data) == ["Ána Ruíz"]


def test_letters_folded_in_their_middle_are_put_together_again() -> None:
    text = "Длинный комментарий".encode()
    data = b"BEGIN:VCARD\r\nFN:Ana\r\nNOTE:" + text[:5] + b"\r\n " + text[5:] + b"\r\nEND:VCARD\r\n"
    assert gathered(data).people[0].about == "Длинный комментарий"


def test_a_line_in_its_own_charset_stands_beside_others() -> None:
    head = b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=SHIFT_JIS:"
    data = head + "安藤;ロイド".encode("shift_jis") + b"\r\nNOTE:plain\r\nEND:VCARD\r\n"
    assert (gathered(data).people[0].family, gathered(data).people[0].given) == ("安藤", "ロイド")


def test_the_encoding_told_wins_and_a_wrong_one_is_refused() -> None:
    assert names(card("FN:Łęcka").encode("cp1250"), "cp1250") == ["Łęcka"]
    for data, encoding in ((ANA.encode("cp1252"), "utf-8"), (ANA.encode(), "no\x00"), (ANA.encode(), "base64")):
        with pytest.raises(CareError):
            names(data, encoding)


def test_quoted_printable_goes_on_over_soft_line_breaks() -> None:
    data = (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Ana\r\n"
        b"NOTE;ENCODING=QUOTED-PRINTABLE:Now is the time =\r\n for all=\r\n#signs=0D=0Aand more=\r\n\r\n"
        b"ADR;WORK;CHARSET=UTF-8;QUOTED-PRINTABLE:;;Stra=C3=9Fe=\r\n 2=0A0000;;;;\r\n"
        b"URL:http://ana.example\r\nEND:VCARD\r\n"
    )
    (ana,) = gathered(data).people
    assert ana.about == "Now is the time  for all#signs\nand more"
    assert ana.addresses[0].street == "Straße 2\n0000"
    assert ana.links[0].value == "http://ana.example"


def test_quoted_printable_without_charset_or_cut_in_a_letter_loses_nothing_else() -> None:
    data = (
        b"BEGIN:VCARD\r\nFN;ENCODING=QUOTED-PRINTABLE:Iks=F1ski\r\n"
        b"ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Stra=C3\r\nEND:VCARD\r\n"
    )
    (found,) = gathered(data).people
    assert (found.name, found.organisation) == ("Iksñski", "Stra")


@pytest.mark.parametrize("charset", ["NO-SUCH", "undefined", "a\x00b", "base64"])
def test_a_charset_that_does_not_exist_is_passed_over(charset: str) -> None:
    head = f";CHARSET={charset}".encode()
    data = (
        b"BEGIN:VCARD\nN" + head + "::Ruíz;Ána".encode()[1:] + b"\nNOTE" + head + b";QUOTED-PRINTABLE:=C3=A9\nEND:VCARD"
    )
    (ana,) = gathered(data).people
    assert (ana.name, ana.about) == ("Ána Ruíz", "é")


def test_a_backslash_at_the_end_of_a_line_of_no_property_goes_on() -> None:
    data = b"BEGIN:VCARD\r\nN:Ana\r\nADR;HOME:;;Quay\\\r\n12\\\r\nHut 3;Port;;1;DE\r\nBDAY:20081203\r\nEND:VCARD\r\n"
    (ana,) = gathered(data).people
    assert ana.addresses[0].street == "Quay\n12\nHut 3"
    assert str(ana.dates[0].day) == "2008-12-03"


def test_bad_lines_are_told_by_number_and_the_rest_comes_in() -> None:
    data = card("FN", "N:Ruiz;Ana;;;", "?!", "# a remark", "TEL;;TYPE=:1;2", ";:x").encode()
    found = gathered(data + b"BEGIN:VCARD\r\nFN:Bo\r\n")
    assert [person.name for person in found.people] == ["Ana Ruiz", "Bo"]
    assert [(each.line, each.reason) for each in found.problems] == [
        (3, "no_property"),
        (5, "no_property"),
        (8, "no_property"),
        (10, "card_cut_off"),
    ]
    assert all(each.why for each in found.problems)


def test_bad_lines_that_follow_each_other_are_told_once_however_many_they_are() -> None:
    found = gathered(card("FN:Ana", *["="] * 20_000, "TEL:1", "=").encode())
    assert [person.name for person in found.people] == ["Ana"]
    assert [(each.line, each.reason) for each in found.problems] == [(4, "no_properties"), (20_005, "no_property")]
    assert "to line 20003 nothing" in found.problems[0].why


def test_lines_in_no_card_are_told_once_and_the_cards_come_in() -> None:
    ana = card("FN:Ana")
    data = f"hello\nFN:Lost\nEND:VCARD\n{ana}\ufeff{card('FN:Bo')}\n# a remark\nFN:Lost\n".encode()
    assert names(data) == ["Ana", "Bo"]
    assert [(each.line, each.reason) for each in gathered(data).problems] == [(1, "no_card"), (14, "no_card")]


def test_cards_inside_a_card_are_people_of_their_own() -> None:
    inner = "BEGIN:VCARD\nN:nest\nEND:VCARD\n"
    data = f"BEGIN:VCARD\nN:parent\n{inner}TEL:12345\nEND:VCARD\n".encode()
    assert [(each.name, len(each.phones)) for each in gathered(data).people] == [("parent", 1), ("nest", 0)]


def test_base64_without_folds_ends_where_a_property_begins() -> None:
    data = b"BEGIN:VCARD\r\nPHOTO;ENCODING=BASE64:\r\nAAAA\r\nBBBB\r\n\r\nFN:Ana\r\nEND:VCARD\r\n"
    assert [line.text for line in logical_lines(data)][1] == "PHOTO;ENCODING=BASE64:AAAABBBB"
    assert names(data) == ["Ana"]


def test_a_line_of_megabytes_is_read_in_one_go() -> None:
    folded = b"\r\n ".join([b"x" * 70] * 60_000)
    data = b"BEGIN:VCARD\r\nFN:Ana\r\nNOTE:" + folded + b"\r\nEND:VCARD\r\n"
    assert len(gathered(data).people[0].about) == 70 * 60_000


def test_a_line_of_a_hundred_thousand_pieces_takes_little_room() -> None:
    data = b"NOTE:Tide" + 100_000 * b"\n " + b"line"
    tracemalloc.start()
    try:
        (line,) = logical_lines(data)
        room = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert line.text == "NOTE:Tideline"
    assert room < 10 * len(data)  # a list of the pieces would take 40 times as much


def test_of_a_line_folded_a_thousand_times_nothing_is_lost_and_the_next_ones_keep_their_numbers() -> None:
    letters = "".join(chr(97 + at % 26) for at in range(5000))
    folded = "\r\n ".join(letters[at : at + 2] for at in range(0, len(letters), 2))
    data = card("FN:Ana", f"NOTE:{folded}").encode() + b"BEGIN:VCARD\r\nFN:Bo\r\n???\r\nEND:VCARD\r\n"
    found = gathered(data)
    assert [person.about for person in found.people] == [letters, ""]
    assert [person.line for person in found.people] == [1, data[: data.index(b"FN:Bo")].count(b"\n")]
    assert [problem.line for problem in found.problems] == [found.people[1].line + 2]


def test_a_file_that_ends_in_the_middle_of_a_line_end_has_its_last_card() -> None:
    found = gathered(ANA.encode().removesuffix(b"\n"))
    assert ([person.name for person in found.people], found.problems) == (["Ána Ruíz"], [])


def test_soft_line_breaks_and_folds_beside_each_other_are_told_apart() -> None:
    data = (
        b"BEGIN:VCARD\r\nFN:Ana\r\nNOTE;QUOTED-PRINTABLE:one=\r\n two=\r\nURL:three\r\n four\r\n"
        b"TITLE:Pain=\r\nROLE:ter\r\nEND:VCARD\r\n"
    )
    (ana,) = gathered(data).people
    assert (ana.about, ana.role, ana.links) == ("one twoURL:threefour", "Pain=", ())


def test_a_time_zone_with_thousands_of_folders_is_none() -> None:
    assert gathered(card("FN:Ana", "TZ:" + "A/" * 5000).encode()).people[0].time_zone == ""
    assert gathered(card("FN:Ana", "TZ:Europe/Berlin").encode()).people[0].time_zone == "Europe/Berlin"
