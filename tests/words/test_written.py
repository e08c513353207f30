"""Sentences that the app writes into records."""

from __future__ import annotations

from clientcare.words.written import ask_colleague
from tests.domain.made import client


def test_a_referral_reminds_to_ask_the_colleague() -> None:
    title = ask_colleague(client("walter", name="Walter Quince"), client())
    assert title == "Ask Walter Quince whether it worked out for Ana Ruiz"
