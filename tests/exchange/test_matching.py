"""Which names can be of one person, and what a plan asks about before it is made."""

from __future__ import annotations

import pytest

from clientcare.domain.folding import norm_phone
from clientcare.exchange.matching import names_agree
from clientcare.exchange.planning import plan_of, wanted
from tests.exchange.cards import card, shopify
from tests.exchange.studio import Studio


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Ruiz", "ana ruíz"),
        ("Ana Ruiz", "Ruiz, Ana"),
        ("Ana Ruiz", "Ana"),
        ("Ana Ruiz", "A. Ruiz"),
        ("Ana Ruiz", "Ana Maria Ruiz"),
        ("Ana Ruiz", "Ana Gomez"),
        ("Ana Ruiz", "ana@example.org"),
        ("Ana Ruiz", "+49 30 123456"),
    ],
)
def test_two_spellings_of_a_name_agree(one: str, other: str) -> None:
    assert names_agree(one, other)
    assert names_agree(other, one)


@pytest.mark.parametrize("other", ["Bo Ruiz", "Bo Okafor", "Familia Ruiz", "B. Ruiz", "Ruiz Harbour"])
def test_a_family_that_shares_a_phone_is_not_one_person(other: str) -> None:
    assert not names_agree("Ana Ruiz", other)
    assert not names_agree(other, "Ana Ruiz")


def test_a_plan_says_what_it_needs_to_know() -> None:
    incoming = Studio().read(
        card("FN:Ána Ruiz", "UID:a-1", "EMAIL:ANA@example.org", "TEL:0049 30 123456"), shopify({"Name": "#7"})
    )
    asked = wanted(incoming)
    assert asked.uids == {"a-1"}
    assert asked.external_ids == {("vcard", "a-1"), ("shopify", "#7")}
    assert asked.emails == {"ana@example.org"}
    assert asked.phones == {norm_phone("+4930123456")}
    assert asked.names == {"ana ruiz"}
    assert len(asked.fingerprints) == 2


def test_a_plan_changes_nothing_that_it_looked_at() -> None:
    studio = Studio()
    studio.take(card("FN:Ana", "EMAIL:ana@example.org"))
    incoming, known = studio.read(shopify({})), studio.known()
    before = studio.everything()
    assert plan_of(incoming, known) == plan_of(incoming, known)
    assert studio.everything() == before
