"""E-mails, phones, links and addresses: one preferred of each, none twice."""

from __future__ import annotations

import pytest

from clientcare.book.ways import Ways
from clientcare.domain.errors import CareError
from clientcare.domain.records import Address, Reach

HOME = Address("1 Quay Street", "1000", "Harbourtown", label="home")
ANA = Ways().with_email(Reach("ana@example.org", "home")).with_email(Reach("ana@work.example", "work"))


def test_the_first_of_a_list_is_preferred() -> None:
    assert [each.preferred for each in ANA.emails] == [True, False]


def test_another_one_can_be_preferred() -> None:
    ways = ANA.preferring("ANA@work.example")
    assert [each.preferred for each in ways.emails] == [False, True]


def test_taking_the_preferred_one_away_prefers_the_next() -> None:
    assert ANA.without_email("ana@example.org").emails == (Reach("ana@work.example", "work", preferred=True),)


def test_the_same_address_again_takes_the_new_label_and_lives_again() -> None:
    bounced = Ways(emails=(Reach("ana@example.org", "home", preferred=True, dead=True),))
    assert bounced.with_email(Reach("Ana@Example.org", "studio")).emails == (
        Reach("Ana@Example.org", "studio", preferred=True),
    )


def test_a_phone_is_the_same_however_it_is_written() -> None:
    ways = Ways().with_phone(Reach("+34 600 000 001")).with_phone(Reach("0034600000001", "mobile"))
    assert [each.label for each in ways.phones] == ["mobile"]
    assert ways.without_phone("+34600000001").phones == ()


def test_a_link_and_an_address_can_be_taken_away_and_preferred() -> None:
    ways = Ways().with_link(Reach("https://ana.example")).with_address(HOME).with_address(Address("2 Hill Road"))
    assert ways.preferring("2 hill road").addresses[1].preferred
    assert ways.without_address("home").addresses == (Address("2 Hill Road", preferred=True),)
    for typed in ("1 Quay Street; 1000; Harbourtown", "1 quay street;1000 ;Harbourtown;;"):
        assert ways.without_address(typed).addresses[0].street == "2 Hill Road"
    assert ways.without_link("https://ANA.example").links == ()


@pytest.mark.parametrize("value", ["somebody@example.org", "+34 600 000 009", "https://else.example", "3 Elsewhere"])
def test_what_is_not_theirs_can_be_neither_preferred_nor_taken_away(value: str) -> None:
    for refused in (ANA.preferring, ANA.without_email, ANA.without_phone, ANA.without_link, ANA.without_address):
        with pytest.raises(CareError, match="not_their_way"):
            refused(value)


def test_nothing_at_all_is_no_way_to_reach_anybody() -> None:
    with pytest.raises(CareError, match="empty_way"):
        Ways().with_email(Reach("  "))
