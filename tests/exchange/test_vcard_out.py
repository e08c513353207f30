"""Cards going out hold all there is of somebody, for any program, and come back as the same facts."""

from __future__ import annotations

from typing import Any

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from clientcare.domain.frozen import replace
from clientcare.domain.records import Client, ImportantDate, Reach, StateSpan, WishSpan
from clientcare.domain.values import ClientType, DateKind, State, Wish
from clientcare.exchange.incoming import IncomingPerson, Photo, SourceFile
from clientcare.exchange.vcard.reader import read
from clientcare.exchange.vcard.writer import Outgoing, Version, to_vcards
from tests.exchange.people_out import UID, ana, date_of, organisation
from tests.exchange.studio import TODAY, Studio, nothing_changes

SAME = (
    *("name", "type", "given", "family", "nickname", "phonetic", "sort_name", "organisation", "role", "pronouns"),
    *("language", "time_zone", "emails", "phones", "links", "addresses", "about", "tags"),
)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4
BOTH = pytest.mark.parametrize("version", list(Version))
ANY_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=120).map(str.strip)


def facts(whose: Client | IncomingPerson) -> dict[str, Any]:
    return {name: getattr(whose, name) for name in SAME}


def back(content: bytes) -> list[IncomingPerson]:
    found = read(SourceFile("out.vcf", content), Studio().options())
    assert (found.problems, found.left_out) == ([], [])
    return found.people


def of(client: Client, version: Version, *dates: ImportantDate, **more: Any) -> IncomingPerson:
    """The client as their card says it."""
    [person] = back(to_vcards([Outgoing(client, dates, **more)], version))
    return person


def lines(client: Client, version: Version, *dates: ImportantDate) -> list[str]:
    content = to_vcards([Outgoing(client, dates)], version).decode()
    return content.replace("\r\n ", "").split("\r\n")


@BOTH
def test_somebody_comes_back_from_their_card_as_they_were(version: Version) -> None:
    client = ana(Studio())
    person = of(client, version)
    assert facts(person) == facts(client)
    assert (person.uid, person.is_ours, person.wish) == (UID, True, Wish.NO_PROMOTIONS)
    assert person.custom == (("Shoe size", "38; wide"), ("pets", "2"))


@BOTH
def test_their_own_card_changes_nothing_here(version: Version) -> None:
    studio = Studio()
    client = ana(studio)
    dates = [date_of(client, "Birthday", "02-29", DateKind.BIRTHDAY), date_of(client, "first meeting", "2019-06-02")]
    for each in dates:
        studio.keep(each)
    assert nothing_changes(studio.plan(to_vcards([Outgoing(client, tuple(dates))], version)))


@BOTH
def test_an_organisation_stays_one_and_a_person_called_like_it_stays_a_person(version: Version) -> None:
    studio = Studio()
    assert of(organisation(studio), version).type is ClientType.ORGANISATION
    person = studio.add("Harbour", organisation="Harbour")
    assert facts(of(person, version)) == facts(person)


@BOTH
def test_days_keep_their_titles_and_their_years_or_none(version: Version) -> None:
    client = ana(Studio())
    dates = (
        date_of(client, "Birthday", "02-29", DateKind.BIRTHDAY),
        date_of(client, "Anniversary", "2001-05-12", DateKind.ANNIVERSARY),
        date_of(client, "first meeting", "06-02"),
        date_of(client, "SHOP OPENING", "1999-12-31"),
    )
    found = {(each.title, str(each.day), each.kind) for each in of(client, version, *dates).dates}
    assert found == {(each.title, str(each.day), each.kind) for each in dates}


def test_a_birthday_without_a_year_is_written_as_each_version_wants_it() -> None:
    client = ana(Studio())
    birthday = date_of(client, "Birthday", "02-03", DateKind.BIRTHDAY)
    assert "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03" in lines(client, Version.THREE, birthday)
    assert "BDAY:--0203" in lines(client, Version.FOUR, birthday)
    with_year = replace(birthday, day=replace(birthday.day, year=1980))
    assert "BDAY:1980-02-03" in lines(client, Version.THREE, with_year)
    assert "BDAY:19800203" in lines(client, Version.FOUR, with_year)


@BOTH
def test_relations_go_along_by_name(version: Version) -> None:
    person = of(replace(ana(Studio()), custom=()), version, relations=(("partner", "Bo Lind"), ("gallery", "Harbour")))
    assert person.relations == (("partner", "Bo Lind"), ("gallery", "Harbour"))


@BOTH
def test_a_relation_is_a_field_of_somebody_new_and_nothing_new_of_who_is_here(version: Version) -> None:
    here, elsewhere = Studio(), Studio()
    content = to_vcards([Outgoing(ana(here), relations=(("partner", "Bo Lind"),))], version)
    assert nothing_changes(here.plan(content))
    for _ in range(2):
        elsewhere.take(content)
        custom = {each.name: each.value for each in elsewhere.named("Ana Ruiz").custom}
        assert custom == {"Shoe size": "38; wide", "pets": "2", "partner": "Bo Lind"}
    assert nothing_changes(elsewhere.plan(content))


@BOTH
def test_a_photo_goes_along_whole(version: Version) -> None:
    photo = Photo(PNG, "image/png")
    assert of(ana(Studio()), version, photo=photo).photo == photo


@BOTH
def test_wishes_a_death_and_a_dead_address_are_kept_wherever_the_card_goes(version: Version) -> None:
    client = ana(
        Studio(),
        wishes=(WishSpan(Wish.QUIET, TODAY),),
        states=(StateSpan(State.IN_MEMORY, TODAY),),
        emails=(Reach("ana@example.org", dead=True),),
    )
    person = of(client, version)
    assert (person.wish, person.state, person.emails) == (Wish.QUIET, State.IN_MEMORY, client.emails)


@BOTH
def test_what_the_artist_only_notes_for_themselves_stays(version: Version) -> None:
    client = ana(Studio(), likes="secret", how_met="secret", next_time="secret", best_time="secret")
    assert b"secret" not in to_vcards([Outgoing(client)], version)


@BOTH
def test_no_line_is_longer_than_75_bytes_and_none_ends_within_a_letter(version: Version) -> None:
    client = ana(Studio(), about="Łódź 🎨 Straße " * 40)
    content = to_vcards([Outgoing(client, photo=Photo(PNG, "image/png"))], version)
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert all(line.decode("utf-8") is not None for line in content.split(b"\r\n"))
    assert of(client, version).about == client.about.strip()


@BOTH
def test_the_same_people_give_the_same_bytes(version: Version) -> None:
    assert to_vcards([Outgoing(ana(Studio()))], version) == to_vcards([Outgoing(ana(Studio()))], version)


@BOTH
def test_vobject_alone_reads_the_cards_too(version: Version) -> None:
    studio = Studio()
    client = ana(studio)
    birthday = date_of(client, "Birthday", "1980-02-29", DateKind.BIRTHDAY)
    content = to_vcards([Outgoing(client, (birthday,)), Outgoing(organisation(studio))], version).decode()
    card, other = vobject.readComponents(content)
    assert (card.fn.value, other.fn.value) == ("Ana Ruiz", "Harbour Gallery")
    assert (card.n.value.given, card.n.value.family) == ("Ana", "Ruiz")
    assert [each.value for each in card.email_list] == ["ana@example.org", "ana@home.example"]
    assert [each.value for each in card.tel_list] == ["+351 21 000 000", "12345"]
    assert [each.value for each in card.url_list] == ["https://ana.example/a,b;c", "https://ana.example"]
    assert (card.adr.value.street, card.adr.value.city) == ("Quay 1\nGate, 2", "Lisbon")
    assert card.adr_list[1].value.street == "Far 2"
    assert card.org.value == ["Harbour; Sons"]
    assert card.note.value == client.about
    assert card.bday.value.replace("-", "") == "19800229"
    assert card.categories.value == ["Collector", "Fair, spring"]


@BOTH
@given(name=ANY_TEXT.filter(bool), about=ANY_TEXT, label=ANY_TEXT, tag=ANY_TEXT.filter(bool))
def test_any_text_comes_back(version: Version, name: str, about: str, label: str, tag: str) -> None:
    client = Studio().add(
        name,
        family=about,
        given=label,
        organisation=tag,
        about=f"{name}\n{about}".strip(),
        phones=(Reach("12345", label, preferred=True),),
        tags=() if tag.casefold() in ("mycontacts", "my contacts") else (tag,),
    )
    person = of(client, version)
    assert (person.name, person.about, person.tags) == (client.name, client.about, client.tags)
    assert (person.family, person.given, person.organisation) == (about, label, tag)
    assert person.phones == client.phones
