"""Whatever bytes somebody drops on an import: a plan, or a refusal with a reason; never a crash, never for ever."""

from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientcare.domain.errors import CareError
from clientcare.exchange.incoming import Format, SourceFile
from clientcare.exchange.plan import Plan
from clientcare.exchange.reading import LARGEST, read, recognise
from tests.exchange.calendars import calendar, event
from tests.exchange.cards import ETSY_HEADINGS, card, etsy, shopify
from tests.exchange.studio import Studio

SEEDS = {
    Format.VCARD: card(
        "FN:Ana Ruiz",
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ru=C3=ADz;Ana=",
        ";;;",
        "item1.EMAIL;TYPE=pref:ana@example.org",
        "item1.X-ABLabel:_$!<Home>!$_",
        'ADR;LABEL="a:b;c";GEO=x:;;Quay 1;Port;;1;PT',
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-01-22",
        "PHOTO;ENCODING=b:AAAA",
        "TEL;VALUE=uri:tel:+44-5;ext=5",
        "TZ:Europe/Berlin",
        "DEATHDATE:20200101",
    ).encode(),
    Format.GOOGLE: (
        b"First Name,File As,Labels,Birthday,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value\n"
        b'Ana,,* myContacts ::: Fair,--12-01,* Home,ana@example.org ::: b@example.org,"12345 ""x"" 6"\n'
    ),
    Format.OUTLOOK: (
        b"First Name,E-mail Address,E-mail 2 Display Name,Assistant's Phone,Home Street,Birthday,Categories\n"
        b'Ana,ana@example.org,,"12345 ""x"" 6",Quay 1,24/9/80,Fair;Collector\n'
    ),
    Format.APPLE: b"First Name,Last Name,Email (home),Phone: cell\nAna,Ruiz,ana@example.org,12345\n",
    Format.THUNDERBIRD: (
        b"Display Name\tPrimary Email\tBirth Year\tBirth Month\tBirth Day\nAna\tana@example.org\t\t12\t01\n"
    ),
    Format.LINKEDIN: (
        b'Notes:\n"One, two."\n\nFirst Name,Last Name,URL,Connected On\nAna,,https://example.org/in/a,15 Mar 2024\n'
    ),
    Format.MAILCHIMP: (
        b"Email Address,Birthday,UNSUB_TIME,CLEAN_TIME,LEID,EUID,TAGS\n"
        b'ana@example.org,09/24,2018-07-23 12:19:27,,1,a1,"""Fair"",""One """"two"""""""\n'
    ),
    Format.ETSY: etsy({"Date_Shipped": "05/04/26", "Adjusted_Order_Total": "1,0.00", "SKU": "a,b"}).encode(),
    Format.SHOPIFY: shopify({"Notes": "one\ntwo", "Refunded_Amount": "5.00"}, {"Accepts_Marketing": "no"}).encode(),
    Format.ICS: calendar(
        event("Ana Ruiz's birthday", "20200314", "UID:1", "X-KDE-KABC-BIRTHDAY:YES", "CATEGORIES:a,b"),
        event(
            "Hochzeitstag Ana & Bo", ";TZID=Europe/Berlin:20200314T000000", rule="FREQ=YEARLY;BYMONTHDAY=14;BYMONTH=3"
        ),
        event("🎂 Ana (1980)", ":--0314", "DTEND;VALUE=DATE:20200315", "BEGIN:VALARM", "TRIGGER:-P1D", "END:VALARM"),
        X_WR_CALNAME="Birthdays",
        X_WR_TIMEZONE="Europe/Berlin",
    ).encode(),
    Format.JSON: (
        b'{"clientcare": 1, "on": "2026-05-12", "records": {"client": [{"uid": "a", "name": "A", "seq": 1, '
        b'"entered_on": "2026-05-12", "wishes": [{"wish": "welcome", "since": "2026-05-12"}], "states": '
        b'[{"state": "active", "since": "2026-05-12"}], "belongings": [{"circle": "c", "since": "2026-05-12"}]}]}}'
    ),
}
PIECES = (b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b"\\", b"=\r\n", b"\r", b"\n ", b":", b";", b",", b"\t")
PIECES += (b"BEGIN:VEVENT\n", b"END:VEVENT\n", b"RRULE:FREQ=YEARLY;COUNT=", b"DTSTART;TZID=", b"BEGIN:VALARM\n")
PIECES += (b"BEGIN:VCARD\n", b"END:VCARD\n", b"=C3", b"data:;base64,", b"99999999999999999999", b"{", b"[", b"\xf0\x9f")


def try_import(data: bytes, format: Format | None) -> Plan | None:
    """The plan of an import; None where the whole file is refused. Every sentence in it can be said."""
    studio = Studio()
    studio.add("Ana Ruiz")
    try:
        found = studio.read(data, format=format)
    except CareError:
        return None
    plan = studio.take(data, format=format)
    assert all(line.why for line in plan.lines)
    assert all(problem.why for problem in found.problems)
    assert len(plan.people) <= len(found.people)
    return plan


@given(st.binary(max_size=400), st.sampled_from([*Format, None]))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes, format: Format | None) -> None:
    try_import(data, format)


@given(st.text(max_size=300), st.sampled_from(["utf-8", "utf-16", "utf-16-be", "utf-32", "utf-7"]))
@settings(max_examples=200, deadline=None)
def test_any_text_in_a_card_and_in_a_table_is_read(text: str, encoding: str) -> None:
    whole = f"BEGIN:VCARD\nFN:Ana\nNOTE:{text}\nEND:VCARD\n".encode(encoding, "replace")
    try_import(whole, Format.VCARD)
    try_import(f"{ETSY_HEADINGS}\n{text}\n".encode(encoding, "replace"), Format.ETSY)


@given(st.randoms(use_true_random=False), st.sampled_from(list(SEEDS)))
@settings(max_examples=400, deadline=None)
def test_files_broken_anywhere_are_read_or_refused(chance: random.Random, format: Format) -> None:
    data = bytearray(SEEDS[format])
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(4):
            case 0:
                data[at : at + chance.randint(1, 20)] = b""
            case 1:
                data[at:at] = chance.choice(PIECES)
            case 2:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case _:
                data[at:at] = data[: chance.randrange(len(data) + 1)]
    try_import(bytes(data), chance.choice([format, None]))


@pytest.mark.parametrize(
    "data",
    [
        b"BEGIN:VCARD\n" * 5_000,
        b"BEGIN:VCARD\nFN:Ana\nNOTE:" + b"\n x" * 50_000 + b"\nEND:VCARD",
        b"BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:" + b"a=\n" * 50_000 + b"\nEND:VCARD",
        b"BEGIN:VCARD\nADR;LABEL=" + b":;" * 50_000 + b"\nEND:VCARD",
        b"BEGIN:VCARD\nN" + b';X="' * 50_000 + b":x\nEND:VCARD",
        b"BEGIN:VCARD\nFN:Ana\nN:" + b"\\" * 200_001 + b"\nEND:VCARD",
        ETSY_HEADINGS.encode() + b'\n"' + b'x\n"' * 50_000,
        ETSY_HEADINGS.encode() + b"\n" + b'"' * 500_001,
        b"," * 300_000 + b"\n" + ETSY_HEADINGS.encode(),
        b"BEGIN:VEVENT\n" * 20_000,
        b"BEGIN:VEVENT\n" + b"BEGIN:VALARM\n" * 100_000,
        b"BEGIN:VEVENT\nSUMMARY:" + b"a " * 5_000_000 + b"\nEND:VEVENT",
        b"BEGIN:VEVENT\nSUMMARY:a\nDTSTART:20200101\nRRULE:FREQ=YEARLY;BYDAY=" + b"MO," * 1_000_000 + b"\nEND:VEVENT",
        b"BEGIN:VEVENT\n" + b"X-A-BIRTHDAY:1\n" * 200_000 + b"END:VEVENT",
        b"BEGIN:VEVENT\nDTSTART" + b";X=1" * 500_000 + b":20200101\nEND:VEVENT",
        b"BEGIN:VEVENT\nSUMMARY:" + b"(" * 1900 + b"\nDTSTART:20200101\nRRULE:FREQ=YEARLY\nEND:VEVENT\n" * 50,
    ],
    ids=range(16),
)
@pytest.mark.timeout(30)
def test_nothing_takes_for_ever(data: bytes) -> None:
    starts = {b"BEGIN:VC": Format.VCARD, b"BEGIN:VE": Format.ICS}
    try_import(data, starts.get(data[:8], Format.ETSY))


def test_many_people_under_one_phone_are_soon_told_apart() -> None:
    cards = "".join(card(f"FN:Name{number} Own{number}", "TEL:+49 30 123456") for number in range(1000))
    plan = try_import(cards.encode(), None)
    assert plan is not None
    assert len(plan.people) == 1000


def test_an_unknown_file_is_refused_with_a_reason() -> None:
    options = Studio().options()
    for data, reason in (
        (b"", "empty_file"),
        (b" \n", "empty_file"),
        (b"Forename,Town\nAna,Porto\n", "unknown_format"),
    ):
        with pytest.raises(CareError) as refused:
            recognise(SourceFile("file", data), options)
        assert refused.value.reason == reason


def test_a_file_larger_than_any_address_book_is_refused_unread() -> None:
    class Huge(bytes):
        def __len__(self) -> int:
            return LARGEST + 1

    with pytest.raises(CareError) as refused:
        read([SourceFile("file", Huge(b"x"))], Studio().options())
    assert refused.value.reason == "too_large"


def test_a_format_is_told_by_its_content_whatever_its_name() -> None:
    for format, data in SEEDS.items():
        for start in (b"", b"\xef\xbb\xbf"):
            assert recognise(SourceFile("mail.pdf", start + data), Studio(day=date(2026, 5, 12)).options()) is format
