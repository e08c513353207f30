"""What a card says of somebody comes in, whichever program wrote it."""

from __future__ import annotations

import base64

import pytest

from clientcare.domain.errors import CareError, Code
from clientcare.domain.values import ClientType, Wish
from clientcare.exchange.incoming import Photo
from tests.exchange.cards import card
from tests.exchange.people import gathered, person

PNG = b"\x89PNG\r\n\x1a\n" + bytes(30)
JPEG = b"\xff\xd8\xff\xe0" + bytes(30)


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
