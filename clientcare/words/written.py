"""Sentences that the app itself writes into records, where they are the artist's own from then on."""

from __future__ import annotations

from clientcare.domain.records import Client
from clientcare.words.tongue import tr


def ask_colleague(colleague: Client, sent: Client) -> str:
    """The title of the reminder that a referral writes (PRODUCT §2, Fit)."""
    return tr("Ask {colleague} whether it worked out for {name}", colleague=colleague.name, name=sent.name)
