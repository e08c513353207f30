"""Who is read from cards, as the tests of cards ask for them."""

from __future__ import annotations

from clientcare.exchange.incoming import Gathered, IncomingPerson, SourceFile
from clientcare.exchange.vcard.reader import read
from tests.exchange.cards import card
from tests.exchange.studio import Studio


def gathered(text: str | bytes, encoding: str | None = None) -> Gathered:
    data = text.encode() if isinstance(text, str) else text
    return read(SourceFile("cards.vcf", data), Studio().options(encoding=encoding))


def person(*lines: str, version: str = "3.0") -> IncomingPerson:
    found = gathered(card(*lines, version=version)).people
    assert len(found) == 1
    return found[0]
