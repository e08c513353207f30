"""The table of clients brought into an empty app: the same people, as they stand to the artist."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clientcare.book import clients, imports
from clientcare.book.desk import Desk
from clientcare.book.import_undo import undo_import
from clientcare.book.lists_out import export_csv
from clientcare.book.studio import open_studio
from clientcare.domain.calendar import NO_RHYTHM, Rhythm
from clientcare.domain.values import Fit
from clientcare.exchange.incoming import Options, SourceFile
from clientcare.exchange.reading import read
from clientcare.store.reads import order, people
from tests.book.studios import NOW, TODAY, Book


def circle_called(desk: Desk, name: str) -> str:
    return next(each.uid for each in order.circles(desk.studio) if each.name == name)


def standing(desk: Desk) -> dict[str, tuple[object, ...]]:
    """By name: the circle, the rhythm of their own, the fit, who sent them and when."""
    named = {each.uid: each.name for each in order.circles(desk.studio)}
    found = people.clients(desk.studio, people.ids(desk.studio, people.EVERYBODY, people.Sort.NAME, TODAY))
    called = {each.uid: each.name for each in found}
    return {
        each.name: (
            each.uid,
            named[each.belonging.circle],
            each.belonging.own_rhythm,
            each.fit,
            called.get(each.referred_by or ""),
            each.referred_on,
        )
        for each in found
    }


def table_of(desk: Desk, folder: Path) -> bytes:
    export_csv(desk, folder / "clients.csv")
    return (folder / "clients.csv").read_bytes()


def bring_in(desk: Desk, data: bytes) -> str:
    return imports.import_files(desk, read([SourceFile("clients.csv", data)], Options(today=desk.today))).main


@pytest.fixture
def known(book: Book) -> Book:
    """Bo sent Ana, Ana sent Cy; each stands otherwise."""
    desk = book.desk
    book.add("Bo Lind", circle=circle_called(desk, "Our people"), fit=Fit.JOY)
    book.add("Ana Ruiz", circle=circle_called(desk, "Keep warm"), own_rhythm=Rhythm.parse("5 weeks"), fit=Fit.GOOD)
    book.add("Cy Ash", own_rhythm=NO_RHYTHM, fit=Fit.NOT_OURS)
    people_ = book.people
    clients.edit_client(desk, people_["ana"], referred_by=people_["bo"], referred_on=date(2024, 3, 1))
    clients.edit_client(desk, people_["cy"], referred_by=people_["ana"], referred_on=date(2025, 3, 1))
    return book


def test_circle_rhythm_fit_and_who_sent_them_come_back(known: Book, tmp_path: Path) -> None:
    data = table_of(known.desk, tmp_path)
    with open_studio(tmp_path / "empty", make=True, now=NOW) as studio:
        desk = Desk(studio, TODAY, NOW)
        batch = bring_in(desk, data)
        assert standing(desk) == standing(known.desk)
        assert bring_in(desk, data) == ""
        undo_import(desk, batch)
        assert standing(desk) == {}


def test_who_is_here_stands_as_they_did(known: Book, tmp_path: Path) -> None:
    data = table_of(known.desk, tmp_path)
    clients.edit_client(known.desk, known.people["ana"], fit=Fit.UNSURE, referred_by=None)
    before = standing(known.desk)
    bring_in(known.desk, data)
    assert standing(known.desk) == before


@pytest.mark.parametrize(
    ("cells", "sent"),
    [
        ("a,b\nb,a\n", {"b"}),
        ("a,a\nb,\n", set()),
        ("a,gone\nb,a\n", {"b"}),
    ],
    ids=["in a ring", "by themselves", "by nobody here"],
)
def test_a_table_sends_nobody_round_in_a_ring(book: Book, cells: str, sent: set[str]) -> None:
    rows = (line.split(",") for line in cells.splitlines())
    text = "Name,Referred by uid,Referred on,Client Care uid\n" + "".join(f"{a},{b},2024-01-01,{a}\n" for a, b in rows)
    bring_in(book.desk, text.encode())
    found = standing(book.desk)
    assert len({name for name in found if found[name][4]}) == len(sent)


RHYTHMS = st.builds(
    lambda number, unit: Rhythm.parse(f"{number} {unit}"),
    st.integers(1, 99),
    st.sampled_from(["days", "weeks", "months", "years"]),
)
CIRCLES = st.sampled_from(["Our people", "Collectors", "Clients", "Keep warm", "No rhythm"])


@given(st.lists(st.tuples(st.sampled_from(list(Fit)), st.none() | RHYTHMS, CIRCLES), min_size=1, max_size=5))
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_however_people_stand_they_come_back_so(
    tmp_path_factory: pytest.TempPathFactory, everybody: list[tuple[Fit, Rhythm | None, str]]
) -> None:
    folder = tmp_path_factory.mktemp("both")
    with (
        open_studio(folder / "here", make=True, now=NOW) as studio,
        open_studio(folder / "empty", make=True, now=NOW) as empty,
    ):
        here, there = Desk(studio, TODAY, NOW), Desk(empty, TODAY, NOW)
        last: str | None = None
        for number, (fit, rhythm, circle) in enumerate(everybody):
            fields = {"fit": fit, "own_rhythm": rhythm, "circle": circle_called(here, circle)}
            last = clients.add_client(here, f"Guest {number}", referred_by=last, **fields).main
        data = table_of(here, folder)
        bring_in(there, data)
        told = {name: said[:5] for name, said in standing(here).items()}
        assert {name: said[:5] for name, said in standing(there).items()} == told


def test_a_rhythm_that_is_none_is_told(book: Book) -> None:
    text = "Name,Own rhythm,Referred on,Client Care uid\nAna,often,sometime,a\n"
    found = read([SourceFile("clients.csv", text.encode())], Options(today=TODAY))
    assert [each.reason for each in found.problems] == ["no_rhythm", "no_day"]
    assert [each.name for each in found.people] == ["Ana"]
