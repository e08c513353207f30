"""A column that says somebody wants to be left alone is a wish, in whichever address book it stands."""

from __future__ import annotations

import pytest

from clientcare.domain.records import Source
from clientcare.domain.values import Wish
from clientcare.exchange.incoming import IncomingPerson
from tests.exchange.studio import Studio


def person(heading: str, cell: str) -> IncomingPerson:
    (ana,) = Studio().read(f"Primary Email,{heading}\nana@example.org,{cell}\n").people
    return ana


@pytest.mark.parametrize(
    ("heading", "cell", "wish"),
    [
        ("Do Not Contact", "yes", Wish.QUIET),
        ("do-not-contact", "TRUE", Wish.QUIET),
        ("Blocked", "x", Wish.QUIET),
        ("Do Not Contact", "never", Wish.QUIET),
        ("Do Not Contact", "No", Wish.WELCOME),
        ("Unsubscribed", "2024-03-01", Wish.NO_PROMOTIONS),
        ("Unsubscribed", "unsubscribed", Wish.NO_PROMOTIONS),
        ("Unsubscribed", "false", Wish.WELCOME),
        ("E-mail Opt-Out", "1", Wish.NO_PROMOTIONS),
        ("Accepts Marketing", "no", Wish.NO_PROMOTIONS),
        ("Newsletter", "unsubscribed", Wish.NO_PROMOTIONS),
        ("Newsletter", "yes", Wish.WELCOME),
        ("Newsletter", "", Wish.WELCOME),
    ],
)
def test_a_no_is_a_wish_and_a_yes_is_none(heading: str, cell: str, wish: Wish) -> None:
    ana = person(heading, cell)
    assert ana.wish is wish
    assert ana.custom == ()


def test_why_is_kept_with_the_wish() -> None:
    assert person("Do Not Contact", "yes").wish_note == "Do not contact: yes"


def test_of_two_columns_the_stricter_counts() -> None:
    for headings in ("Newsletter,Do Not Contact", "Do Not Contact,Newsletter"):
        (ana,) = Studio().read(f"Primary Email,{headings}\nana@example.org,no,no\n").people
        assert ana.wish is Wish.NO_PROMOTIONS
        (ana,) = Studio().read(f"Primary Email,{headings}\nana@example.org,never again,never again\n").people
        assert ana.wish is Wish.QUIET


def test_mailchimp_never_loosens_what_such_a_column_asks() -> None:
    for headings in ("LEID,EUID", "LEID,EUID,UNSUB_TIME"):
        (ana,) = Studio().read(f"Email Address,Do Not Contact,{headings}\nana@example.org,yes\n").people
        assert (ana.wish, ana.sources) == (Wish.QUIET, (Source("Mailchimp"),))


def test_a_yes_in_a_newer_file_never_loosens_a_no() -> None:
    studio = Studio()
    studio.take("Primary Email,Newsletter\nana@example.org,no\n")
    studio.take("Primary Email,Newsletter\nana@example.org,yes\n")
    assert studio.named("ana@example.org").wish.wish is Wish.NO_PROMOTIONS
