"""A made-up studio: how much of everything there is, what waits in it, and that chance falls the same way twice."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from clientcare.book.clients import add_client
from clientcare.book.desk import Desk
from clientcare.book.sample import make_sample
from clientcare.domain.care.today import Card
from clientcare.domain.errors import CareError
from clientcare.domain.records import Client, Entry, Mark, ReferOut, Relation
from clientcare.domain.values import Kind, SaleKind, Wish
from clientcare.store.database import open_studio
from clientcare.store.loading import load
from clientcare.store.reads import care, dump, files, lists, order, people
from clientcare.store.reads.lists import Filters
from clientcare.store.studio import Studio
from tests.book.studios import NOW, TODAY

CLIENTS = 500


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    """Only looked at."""
    with open_studio(tmp_path_factory.mktemp("sample"), make=True, now=NOW) as studio:
        make_sample(Desk(studio, TODAY, NOW), CLIENTS)
        yield studio


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[..., Studio]]:
    """Makes one more studio each time."""
    studios: list[Studio] = []

    def made(clients: int, day: date = TODAY, now: datetime = NOW, **chosen: int) -> Studio:
        studio = open_studio(tmp_path / str(len(studios)), make=True, now=now)
        studios.append(studio)
        make_sample(Desk(studio, day, now), clients, **chosen)
        return studio

    yield made
    for studio in studios:
        studio.close()


def everybody(studio: Studio) -> list[Client]:
    return load(studio, Client, "ORDER BY uid")


def cards(studio: Studio, day: date = TODAY) -> tuple[Card, ...]:
    return care.today(studio, day, everyone=True).cards


def with_something_open(studio: Studio, day: date = TODAY) -> list[Card]:
    return [card for card in cards(studio, day) if any(item.kind is not Kind.CHECK_IN for item in card.items)]


def late_check_ins(studio: Studio, day: date = TODAY) -> int:
    return sum(
        item.kind is Kind.CHECK_IN and item.days_late(day) > 0 for card in cards(studio, day) for item in card.items
    )


def test_there_are_20_entries_and_3_sales_for_each_client(sample: Studio, make: Callable[..., Studio]) -> None:
    counts = [files.counts(sample), *(files.counts(make(clients)) for clients in (1, 2, 7))]
    assert [(c["clients"], c["entries"], c["sales"]) for c in counts] == [
        (n, 20 * n, 3 * n) for n in (CLIENTS, 1, 2, 7)
    ]


def test_one_in_twenty_has_something_open_and_a_third_of_the_check_ins_is_late(sample: Studio) -> None:
    with_check_in = sum(1 for row in lists.rows(sample, all_ids(sample), TODAY) if row.next_check_in_on)
    assert len(with_something_open(sample)) == CLIENTS * 0.05
    assert abs(late_check_ins(sample) - 0.3 * with_check_in) <= 1


def all_ids(studio: Studio) -> list[str]:
    return people.ids(studio, Filters(), people.Sort.NAME, TODAY)


@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2025, 3, 31), date(2026, 12, 31)])
def test_it_is_so_on_any_day(make: Callable[..., Studio], day: date) -> None:
    studio = make(200, day)
    assert len(with_something_open(studio, day)) == 10
    assert late_check_ins(studio, day) > 40


def test_how_much_waits_can_be_chosen(make: Callable[..., Studio]) -> None:
    studio = make(200, opened=25, overdue=90)
    assert (len(with_something_open(studio)), late_check_ins(studio)) == (25, 90)


def test_every_kind_of_reason_waits_somewhere(sample: Studio) -> None:
    assert {item.kind for card in cards(sample) for item in card.items} == set(Kind)


def test_the_same_seed_and_day_make_the_same_studio(make: Callable[..., Studio]) -> None:
    one, again = make(60, seed=7), make(60, seed=7, now=datetime(2031, 1, 1, tzinfo=UTC))
    assert dump.dump(one) == dump.dump(again)


def test_another_seed_or_day_makes_another(make: Callable[..., Studio]) -> None:
    texts = {dump.dump(make(20)), dump.dump(make(20, seed=1)), dump.dump(make(20, date(2026, 5, 15)))}
    assert len(texts) == 3


def test_names_are_of_many_scripts_and_hardly_ever_the_same(sample: Studio) -> None:
    names = [client.name for client in everybody(sample)]
    scripts = {unicodedata.name(letter).split()[0] for name in names for letter in name if letter.isalpha()}
    assert scripts >= {"LATIN", "GREEK", "CYRILLIC", "CJK", "ARABIC"}
    assert {"ł", "ø", "ß"} <= set("".join(names).casefold()) | set("".join(names))
    assert len(set(names)) > 0.97 * len(names)


def test_no_two_people_share_an_e_mail_or_a_phone(sample: Studio) -> None:
    ways = Counter(way.value for client in everybody(sample) for way in (*client.emails, *client.phones))
    assert max(ways.values()) == 1
    assert all(email.value.endswith(".example") for client in everybody(sample) for email in client.emails)


def test_there_is_something_of_everything(sample: Studio) -> None:
    clients = everybody(sample)
    assert {client.belonging.circle for client in clients} == {circle.uid for circle in order.circles(sample)}
    assert {client.wish.wish for client in clients} == set(Wish)
    assert any(client.referred_by for client in clients)
    assert any(client.imported_on for client in clients)
    entries = load(sample, Entry, "ORDER BY seq")
    assert {type(entry).__name__ for entry in entries} == {
        *("Contact", "Note", "Sale", "Promise", "Feeling", "KindWords", "ChangeEntry")
    }
    assert {entry.sale_kind for entry in entries if hasattr(entry, "sale_kind")} == set(SaleKind)
    assert any(len(entry.clients) > 3 for entry in entries)
    assert all(load(sample, kind, "ORDER BY seq") for kind in (Mark, ReferOut, Relation))


def test_what_was_entered_first_stands_first_in_the_order_of_entering(sample: Studio) -> None:
    entered = sorted((record.seq, record.entered_on) for kind in (Client, Entry) for record in load(sample, kind, ""))
    assert [day for _, day in entered] == sorted(day for _, day in entered)
    assert len({seq for seq, _ in entered}) == len(entered)
    assert sample.next_seq() > entered[-1][0]


def test_it_is_made_in_an_empty_studio_only(make: Callable[..., Studio], tmp_path: Path) -> None:
    with pytest.raises(CareError, match="studio_not_empty"):
        make_sample(Desk(make(1), TODAY, NOW))
    with open_studio(tmp_path / "mine", make=True, now=NOW) as studio:
        desk = Desk(studio, TODAY, NOW)
        add_client(desk, "Ana Ruiz")
        with pytest.raises(CareError, match="studio_not_empty"):
            make_sample(desk)
