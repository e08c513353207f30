"""What a card says of somebody comes in, whichever program wrote it."""

from __future__ import annotations

import base64

import pytest

from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Address, Reach
from clientcare.domain.values import ClientType, DateKind, State, Wish
from clientcare.exchange.incoming import Gathered, IncomingPerson, Photo, SourceFile
from clientcare.exchange.vcard.reader import read
from tests.exchange.cards import card
from tests.exchange.studio import Studio

PNG = b"\x89PNG\r\n\x1a\n" + bytes(30)
JPEG = b"\xff\xd8\xff\xe0" + bytes(30)


def gathered(text: str | bytes, encoding: str | None = None) -> Gathered:
    data = text.encode() if isinstance(text, str) else text
    return read(SourceFile("cards.vcf", data), Studio().options(encoding=encoding))


def person(*lines: str, version: str = "3.0") -> IncomingPerson:
    found = gathered(card(*lines, version=version)).people
    assert len(found) == 1
    return found[0]


# --- names ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["FN:Ana Ruiz", "N:Ruiz;Ana;;;"], "Ana Ruiz"),
        (["FN:", "N:Ruiz;Ana;Maria;Dr.;Jr."], "Dr. Ana Maria Ruiz Jr."),
        (["N:;;;;", "ORG:Blue Harbour Ltd;Prints"], "Blue Harbour Ltd"),
        (["NICKNAME:Annie"], "Annie"),
        (["EMAIL:ana@example.org", "TEL:12345"], "ana@example.org"),
        (["TEL:+49 30 123456"], "+49 30 123456"),
        (["FN:Ruiz\\, Ana"], "Ruiz, Ana"),
        (["FN:Ana Ruiz", "FN:Second Name", "N:Other;Name;;;"], "Ana Ruiz"),
    ],
)
def test_a_card_without_a_name_takes_the_next_best(lines: list[str], name: str) -> None:
    assert person(*lines).name == name


def test_a_card_with_nothing_to_call_anybody_by_is_left_out_and_said() -> None:
    found = gathered(card("NOTE:nobody"))
    assert not found.people
    assert [(each.line, each.why) for each in found.left_out] == [(1, "It has no name, no e-mail and no phone.")]


def test_the_parts_of_a_name_are_kept_and_a_sixth_is_not_ours() -> None:
    ana = person("FN:Doctor Ruiz", "N:Ruiz;Ana;Maria,Luisa;Dr.;MA;ignored", "NICKNAME:Annie,Anita")
    assert (ana.given, ana.middle, ana.family, ana.prefix, ana.suffix) == ("Ana", "Maria Luisa", "Ruiz", "Dr.", "MA")
    assert ana.nickname == "Annie, Anita"


def test_an_escaped_comma_belongs_to_the_name() -> None:
    assert person("FN:Ana", "N:Ruiz;Ana;Maria\\, Luisa;;").middle == "Maria, Luisa"


def test_a_company_is_an_organisation_under_the_name_it_shows() -> None:
    firm = person("FN:The Harbour", "N:;;;;", "ORG:Blue Harbour Ltd;", "X-ABShowAs:COMPANY")
    assert (firm.type, firm.name, firm.organisation) == (
        ClientType.ORGANISATION,
        "The Harbour",
        "Blue Harbour Ltd",
    )
    assert person("ORG:Blue Harbour Ltd").type is ClientType.ORGANISATION
    assert person("FN:Blue Harbour", "KIND:org", version="4.0").type is ClientType.ORGANISATION


def test_somebody_who_works_somewhere_is_a_person() -> None:
    ana = person("FN:Ana Ruiz", "N:Ruiz;Ana;;;", "ORG:Blue Harbour\\, Ltd;Prints;Upstairs", "TITLE:Head", "ROLE:Cook")
    assert (ana.type, ana.organisation, ana.role) == (ClientType.PERSON, "Blue Harbour, Ltd", "Head")
    assert dict(ana.custom) == {"Department": "Prints, Upstairs", "Occupation": "Cook"}


def test_how_a_name_is_spoken_and_sorted_is_kept() -> None:
    assert person("FN:A", 'N;SORT-AS="あんどう;ろいど":安藤;ロイド;;;', version="4.0").sort_name == "あんどう ろいど"
    assert person("FN:A", "SORT-STRING:Ruiz\\, Ana").sort_name == "Ruiz, Ana"
    assert person("FN:A", "X-PHONETIC-FIRST-NAME:Ah-na", "X-PHONETIC-LAST-NAME:Ru-is").phonetic == "Ah-na Ru-is"


# --- ways to reach them --------------------------------------------------------------------------------------


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


# --- days ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("BDAY:1980-03-22", "1980-03-22"),
        ("BDAY:19800322", "1980-03-22"),
        ("BDAY:19531015T231000Z", "1953-10-15"),
        ("BDAY:1987-09-27T08:30:00-06:00", "1987-09-27"),
        ("BDAY;VALUE=date:--0203", "02-03"),
        ("BDAY:--12-01", "12-01"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-01-22", "01-22"),
        ("BDAY:1604-02-29", "02-29"),
        ("BDAY;X-APPLE-OMIT-YEAR=1904:1904-05-06", "05-06"),
    ],
)
def test_a_birthday_is_read_with_its_year_or_without(line: str, day: str) -> None:
    (date,) = person("FN:Ana", line).dates
    assert (date.kind, str(date.day)) == (DateKind.BIRTHDAY, day)


@pytest.mark.parametrize("said", ["circa 1800", "1980", "---15", "1981-02-29", "22/03/1980"])
def test_a_birthday_that_is_no_day_becomes_a_note(said: str) -> None:
    ana = person("FN:Ana", "NOTE:likes blue", f"BDAY;VALUE=text:{said}", version="4.0")
    assert ana.dates == ()
    assert ana.about == f"likes blue\n\nBirthday: {said}"


def test_labelled_dates_and_anniversaries_come_with_their_titles() -> None:
    ana = person(
        "FN:Ana",
        "X-EVOLUTION-ANNIVERSARY:2011-01-13",
        "item1.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-07-18",
        "item1.X-ABLabel:Opened the studio",
        "item2.X-ABDATE:2014-03-10",
        "item2.X-ABLabel:_$!<Anniversary>!$_",
        "X-ABDATE:1776-07-04",
        "item3.X-ABDATE:1776-07-04",
        "item3.X-ABLabel:First fair",
        "X-ANNIVERSARY:20110113",
    )
    assert {(date.title, date.kind, str(date.day)) for date in ana.dates} == {
        ("Anniversary", DateKind.ANNIVERSARY, "2011-01-13"),
        ("Anniversary 2", DateKind.ANNIVERSARY, "2014-03-10"),
        ("Opened the studio", DateKind.OWN, "07-18"),
        ("Important date", DateKind.OWN, "1776-07-04"),
        ("First fair", DateKind.OWN, "1776-07-04"),
    }


def test_of_several_birthdays_the_first_counts() -> None:
    assert [str(date.day) for date in person("FN:A", "BDAY:1996-04-15", "BDAY:1953-10-15").dates] == ["1996-04-15"]


def test_somebody_with_a_day_of_death_is_in_memory() -> None:
    ana = person("FN:Ana", "DEATHDATE:20240506", version="4.0")
    assert ana.state is State.IN_MEMORY
    assert dict(ana.custom)["Died"] == "20240506"


# --- everything else -----------------------------------------------------------------------------------------


def test_family_and_the_fields_of_other_programs_are_kept_by_name() -> None:
    ana = person(
        "FN:Ana",
        "X-SPOUSE:Bo",
        "X-EVOLUTION-MANAGER:Cy",
        "item1.X-ABRELATEDNAMES:Di",
        "item1.X-ABLabel:_$!<Child>!$_",
        "item2.X-ABRELATEDNAMES:Ed",
        "item2.X-ABLabel:DOMESTIC_PARTNER",
        "X-ABRELATEDNAMES:Flo",
        "X-ABRELATEDNAMES:Gus",
        "X-CUSTOM1:first\\, own",
        "X-MAIDENNAME:Diaz",
    )
    assert dict(ana.custom) == {
        "Spouse": "Bo",
        "Manager": "Cy",
        "Child": "Di",
        "Domestic partner": "Ed",
        "Related": "Flo, Gus",
        "Custom 1": "first, own",
        "Maiden name": "Diaz",
    }


def test_categories_are_tags_but_everybody_is_no_group() -> None:
    ana = person("FN:Ana", "CATEGORIES:VIP,myContacts", "CATEGORIES:Fair\\, spring")
    assert ana.tags == ("VIP", "Fair, spring")


def test_language_and_zone_are_kept_where_they_are_ones() -> None:
    ana = person("FN:Ana", "LANG;PREF=2:fr", "LANG;PREF=1:es", "TZ:Europe/Madrid", version="4.0")
    assert (ana.language, ana.time_zone) == ("es", "Europe/Madrid")
    assert person("FN:Ana", "TZ:London/Europe").time_zone == ""
    assert person("FN:Ana", "TZ:-05:00").time_zone == ""


def test_a_wish_of_ours_travels_with_the_card() -> None:
    assert person("FN:Ana", "X-CLIENTCARE-WISH:quiet").wish is Wish.QUIET
    assert person("FN:Ana", "X-CLIENTCARE-WISH:nonsense").wish is Wish.WELCOME


@pytest.mark.parametrize(
    "line",
    [
        f"PHOTO;ENCODING=b;TYPE=PNG:{base64.b64encode(PNG).decode()}",
        f"PHOTO;BASE64:\r\n  {base64.b64encode(PNG).decode()}",
        f"PHOTO:{base64.b64encode(PNG).decode()}",
        f"PHOTO:data:image/png;base64,{base64.b64encode(PNG).decode()}",
        f"PHOTO:data:image/PNG\\;base64\\,{base64.b64encode(PNG).decode()}",
        f"PHOTO;ENCODING=b:{base64.b64encode(PNG).decode()}\r\nPHOTO;ENCODING=b:{base64.b64encode(JPEG).decode()}",
    ],
)
def test_a_photo_inside_the_card_is_kept_aside(line: str) -> None:
    assert person("FN:Ana", line).photo == Photo(PNG, "image/png")


def test_a_photo_elsewhere_is_never_fetched_and_a_broken_one_is_said() -> None:
    assert dict(person("FN:Ana", "PHOTO;VALUE=uri:http://example.org/a.png").custom) == {
        "Photo": "http://example.org/a.png"
    }
    found = gathered(card("FN:Ana", "PHOTO;ENCODING=b:abc"))
    assert found.people[0].photo is None
    assert [(each.line, each.reason) for each in found.problems] == [(4, "broken_photo")]


def test_a_group_is_nobody_but_a_tag_of_its_members() -> None:
    found = gathered(
        card("FN:Ana", "UID:urn:uuid:a-1", version="4.0")
        + card("FN:Collectors", "KIND:group", "MEMBER:urn:uuid:a-1", "MEMBER:urn:uuid:z-9", version="4.0")
        + card("FN:Studio door", "KIND:location", version="4.0")
    )
    assert [(each.name, each.tags) for each in found.people] == [("Ana", ("Collectors",))]
    assert [(each.name, each.reason) for each in found.left_out] == [("Collectors", "group"), ("Studio door", "thing")]


def test_an_agent_is_no_second_client() -> None:
    inside = card("FN:Ana", "AGENT:", "BEGIN:VCARD", "FN:Agent Bo", "TEL:12345", "END:VCARD", "TEL:67890")
    (ana,) = gathered(inside).people
    assert (ana.name, [reach.value for reach in ana.phones]) == ("Ana", ["67890"])
    written = person("FN:Ana", "AGENT:BEGIN:VCARD\\nFN:Agent Bo\\nEMAIL:bo@example.org\\nEND:VCARD")
    assert written.emails == ()


def test_a_file_without_a_card_is_broken() -> None:
    with pytest.raises(CareError) as refused:
        gathered("hello")
    assert (refused.value.code, refused.value.reason) == (Code.BROKEN_FILE, "no_cards")
