"""The ways to reach somebody come in from their card as they were written and labelled."""

from __future__ import annotations

from clientcare.domain.records import Address, Reach
from tests.exchange.people import person


def test_e_mails_keep_their_labels_and_the_preferred_one_is_marked() -> None:
    ana = person(
        "FN:Ana",
        "EMAIL;TYPE=INTERNET;TYPE=HOME:ana@example.org",
        "item1.EMAIL;TYPE=pref:shop@example.org",
        "item1.X-ABLABEL:Shop",
        "EMAIL:mailto:old@example.org",
        "EMAIL:",
    )
    assert ana.emails == (
        Reach("ana@example.org", "home"),
        Reach("shop@example.org", "Shop", preferred=True),
        Reach("old@example.org"),
    )


def test_the_lowest_pref_is_the_preferred_one() -> None:
    ana = person("FN:Ana", "TEL;PREF=2:11111", "TEL;PREF=1;TYPE=cell:22222", version="4.0")
    assert [reach.value for reach in ana.phones if reach.preferred] == ["22222"]
    assert ana.phones[1].label == "mobile"


def test_a_phone_is_kept_as_it_is_written() -> None:
    assert person("FN:A", "TEL:p1234p5678w9").phones == (Reach("p1234p5678w9"),)
    spoken = person("FN:A", "TEL;VALUE=uri:tel:+44-555-555-5555;ext=5555", version="4.0")
    assert spoken.phones == (Reach("+44-555-555-5555 ext 5555"),)


def test_a_number_written_down_twice_keeps_both_labels() -> None:
    assert person("FN:A", "TEL;TYPE=WORK:12345", "TEL;TYPE=CAR:12345").phones == (Reach("12345", "work, car"),)


def test_what_is_no_e_mail_is_kept_as_text() -> None:
    ana = person("FN:Ana", "EMAIL:not an address")
    assert ana.emails == ()
    assert dict(ana.custom)["E-mail"] == "not an address"


def test_addresses_come_in_parts_and_their_printed_label_is_no_second_one() -> None:
    ana = person(
        "FN:Ana",
        "ADR;TYPE=home,pref:PO 1;Flat 2;1 Quay St;Port;Shire;AB1;UK",
        "LABEL;TYPE=home:1 Quay St\\nPort",
        "ADR;TYPE=work:;;;;;;",
    )
    assert ana.addresses == (Address("1 Quay St\nFlat 2\nPO 1", "AB1", "Port", "Shire", "UK", "home", True),)
    assert person("FN:A", "LABEL:1 Quay St\\nPort").addresses == (Address("1 Quay St\nPort"),)


def test_a_label_with_colons_and_no_quotes_does_not_break_the_address() -> None:
    ana = person("FN:Ana", "ADR;TYPE=work;LABEL=Quay 1: Port^nUK^': B 2:;;Quay 1;Port;;AB1;UK", version="4.0")
    assert ana.addresses == (Address("Quay 1", "AB1", "Port", "", "UK", "work"),)


def test_a_quoted_parameter_may_hold_colons_and_semicolons() -> None:
    ana = person('ADR;GEO="geo:51.5,0.1";LABEL="Quay 1; Port: UK":;;Quay 1;Port;;;', "FN:Ana", version="4.0")
    assert ana.addresses[0].street == "Quay 1"


def test_messengers_are_neither_phones_nor_e_mails_nor_links() -> None:
    ana = person(
        "FN:Ana",
        "IMPP:skype:ana.skype@example.org",
        "X-AIM:ana-aim",
        "item1.IMPP;X-SERVICE-TYPE=Telegram:x-apple:ana-t",
        "item1.X-ABLabel:Telegram",
        "X-SOCIALPROFILE;type=twitter:http://social.example/ana",
        "URL:http\\://ana.example",
    )
    assert (ana.emails, ana.phones) == ((), ())
    assert ana.links == (Reach("http://ana.example"),)
    assert dict(ana.custom) == {
        "AIM": "ana-aim",
        "Skype": "ana.skype@example.org",
        "Telegram": "ana-t",
        "Twitter": "http://social.example/ana",
    }
