"""The table of clients goes out with everything in columns of its own, and comes back as the same people."""

from __future__ import annotations

import csv
from io import StringIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientcare.domain.records import Client, CustomField, Reach, Source, StateSpan, WishSpan
from clientcare.domain.values import DateKind, State, Wish
from clientcare.exchange.clients_csv import ClientOut, clients_csv
from clientcare.exchange.csv_out import guarded, unguarded
from clientcare.exchange.incoming import Format, IncomingPerson, SourceFile
from clientcare.exchange.reading import recognise
from tests.exchange.people_out import ana, date_of, organisation
from tests.exchange.studio import TODAY, Studio, nothing_changes

SAME = (
    *("name", "type", "given", "family", "nickname", "greet_as", "phonetic", "sort_name", "organisation", "role"),
    *("pronouns", "language", "time_zone", "town", "best_time", "emails", "phones", "links", "addresses", "about"),
    *("likes", "next_time", "how_met", "tags", "sources"),
)
OWN = {
    "greet_as": "Anita",
    "town": "Lisbon",
    "best_time": "mornings",
    "likes": "tea\nand cake",
    "next_time": "the two cats",
    "how_met": "at the fair",
    "sources": (Source("fair", "letters"), Source("shop")),
}
ANY_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60).map(str.strip)


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))


def back(content: bytes) -> list[IncomingPerson]:
    found = Studio().read(content)
    assert (found.problems, found.left_out, found.formats) == ((), (), (Format.CSV,))
    return list(found.people)


def facts(whose: Client | IncomingPerson) -> dict[str, Any]:
    return {name: getattr(whose, name) for name in SAME}


def test_people_come_back_from_their_table_as_they_were() -> None:
    studio = Studio()
    clients = [ana(studio, **OWN), organisation(studio), studio.add("Bo Lind")]
    people = back(clients_csv([ClientOut(each) for each in clients]))
    assert [facts(person) for person in people] == [facts(client) for client in clients]
    assert [(person.uid, person.is_ours) for person in people] == [(client.uid, True) for client in clients]
    assert people[0].custom == (("Shoe size", "38; wide"), ("pets", "2"))


def test_the_table_makes_the_same_people_in_an_empty_studio_and_then_changes_nothing() -> None:
    here, elsewhere = Studio(), Studio()
    clients = [ana(here, **OWN), here.add("Ana R.", emails=(Reach("ana@example.org", preferred=True),))]
    birthday = date_of(clients[0], "Birthday", "02-29", DateKind.BIRTHDAY)
    content = clients_csv([ClientOut(clients[0], (birthday,)), ClientOut(clients[1])])
    elsewhere.take(content)
    assert [facts(elsewhere.clients[each.uid]) for each in clients] == [facts(each) for each in clients]
    assert elsewhere.dates_of("Ana Ruiz") == {"Birthday": "02-29"}
    assert nothing_changes(elsewhere.plan(content))
    here.keep(birthday)
    assert nothing_changes(here.plan(content))


def test_every_value_has_a_numbered_column_of_its_own() -> None:
    studio = Studio()
    client = ana(studio)
    dates = (date_of(client, "Birthday", "02-29", DateKind.BIRTHDAY), date_of(client, "first meeting", "2019-06-02"))
    first, second = rows(clients_csv([ClientOut(client, dates), ClientOut(studio.add("Bo Lind"))]))
    assert (first["E-mail 1"], first["E-mail 2"], first["E-mail 2 is"]) == (
        *("ana@example.org", "ana@home.example", "preferred"),
    )
    assert (first["Address 1 town"], first["Tag 2"]) == ("Lisbon", "Fair, spring")
    assert (first["Date 2 title"], first["Date 2"], first["Date 1"]) == ("first meeting", "2019-06-02", "'--02-29")
    assert (second["Name"], second["E-mail 1"], second["Phone 2"]) == ("Bo Lind", "", "")


def test_a_cell_that_a_spreadsheet_would_run_is_guarded_and_comes_back_without_the_guard() -> None:
    formulas = ("=1+1", "+351 21", "-x", "@SUM(A1)", "'=1+1", "''@x")
    client = Studio().add("=HYPERLINK()", custom=tuple(CustomField(f"f{text}", text) for text in formulas))
    content = clients_csv([ClientOut(client)])
    for cell in (cell for row in rows(content) for cell in row.values()):
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    [person] = back(content)
    assert person.name == "=HYPERLINK()"
    assert [value for _, value in person.custom] == list(formulas)


@pytest.mark.parametrize("cell", ["=", "+", "-", "@", "\t", "\r"])
def test_each_sign_that_begins_a_formula_is_guarded(cell: str) -> None:
    assert guarded(f"{cell}1") == f"'{cell}1"
    assert unguarded(guarded(f"{cell}1")) == f"{cell}1"
    assert guarded("1") == "1"
    assert unguarded("'tis") == "'tis"


@given(st.text())
def test_the_guard_comes_off_again_from_any_text(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


def test_wishes_and_a_death_are_kept() -> None:
    client = ana(
        Studio(),
        wishes=(WishSpan(Wish.QUIET, TODAY, note="after the funeral"),),
        states=(StateSpan(State.IN_MEMORY, TODAY),),
        emails=(Reach("ana@example.org", dead=True),),
    )
    [person] = back(clients_csv([ClientOut(client)]))
    assert (person.wish, person.wish_note, person.state) == (Wish.QUIET, "after the funeral", State.IN_MEMORY)
    assert person.emails == client.emails


def test_a_table_that_was_saved_anew_by_a_spreadsheet_still_comes_in() -> None:
    content = clients_csv([ClientOut(ana(Studio()), seen={"Last care on": "2026-05-01"})]).decode("utf-8-sig")
    saved = StringIO()
    csv.writer(saved, delimiter=";", quoting=csv.QUOTE_ALL).writerows(csv.reader(StringIO(content, newline="")))
    [person] = back(saved.getvalue().encode("cp1252"))
    assert (person.name, person.phones[0].value) == ("Ana Ruiz", "+351 21 000 000")


def test_a_day_that_is_none_and_a_row_without_a_name_are_told() -> None:
    found = Studio().read("Name,Client Care uid,Date 1 title,Date 1\nAna,,Birthday,soon\n,x,,02-29\n")
    assert [each.reason for each in found.problems] == ["no_day"]
    assert [each.reason for each in found.left_out] == ["no_name"]
    assert [(person.name, person.uid, person.is_ours) for person in found.people] == [("Ana", None, False)]


def test_the_table_is_known_by_its_headings() -> None:
    file = SourceFile("people.csv", clients_csv([]))
    assert recognise(file, Studio().options()) is Format.CSV


@given(name=ANY_TEXT.filter(bool), about=ANY_TEXT, label=ANY_TEXT, tag=ANY_TEXT.filter(bool))
def test_any_text_comes_back(name: str, about: str, label: str, tag: str) -> None:
    client = Studio().add(
        name,
        family=label,
        about=f"{about}\n\n{name}".strip(),
        emails=(Reach("ana@example.org", label),),
        tags=(tag,),
        custom=(CustomField(tag, name),),
    )
    [person] = back(clients_csv([ClientOut(client)]))
    assert facts(person) == facts(client)
    assert person.custom == ((tag, name),)
