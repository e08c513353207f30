"""Mailchimp's audience, a file for each answer: who left or never agreed has said no, and that is kept (PRODUCT §6)."""

from __future__ import annotations

import re

from clientcare.domain.frozen import replace
from clientcare.domain.records import Source
from clientcare.domain.values import Wish
from clientcare.exchange.incoming import Format, IncomingPerson
from clientcare.exchange.layout import DateOrder
from clientcare.exchange.tables.address_book import Program
from clientcare.exchange.tables.shop import NEWSLETTER
from clientcare.exchange.tables.table import Row, Table, heading

WHERE = "Mailchimp"
_OWN = (
    "MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,"
    "LAST_CHANGED,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER,CLEAN_TIME,"
    "CLEAN_CAMPAIGN_TITLE,CLEAN_CAMPAIGN_ID,LEID,EUID,TAGS"
)
_TAG = re.compile(r'"((?:[^"]|"")*)"|([^",]+)')


def _more(book: Table, row: Row, person: IncomingPerson) -> IncomingPerson:
    """What no column says by itself: whether they want newsletters, and whether mail reaches them."""
    member = book.cell(row, "EUID")
    person = replace(
        person,
        external_ids=((Format.MAILCHIMP.value, member),) if member else (),
        tags=tuple(dict.fromkeys(_tags(book.cell(row, "TAGS")))),
    )
    no = _no(book, row)
    if no and person.wish is Wish.WELCOME:
        person = replace(person, wish=Wish.NO_PROMOTIONS, wish_note=no)
    permits = NEWSLETTER if person.wish is Wish.WELCOME else ""
    person = replace(person, sources=(Source(WHERE, permits),))
    if book.cell(row, "CLEAN_TIME") or (book.has("CLEAN_TIME") and not book.has("UNSUB_TIME")):
        person = replace(person, emails=tuple(replace(reach, dead=True) for reach in person.emails))
    return person


def _no(book: Table, row: Row) -> str:
    """Why they get no newsletter, as it stands in the history of their wish; "" where they may.

    The columns of a file tell which list it is. That of those who never agreed has no column of its own, only a name.
    """
    if book.has("UNSUB_TIME"):
        when, why = book.cell(row, "UNSUB_TIME"), book.cell(row, "UNSUB_REASON_OTHER", "UNSUB_REASON")
        return ": ".join(part for part in (f"Unsubscribed at {WHERE} {when}".strip(), why) if part)
    if book.has("CLEAN_TIME"):
        return f"Mail from {WHERE} bounced {book.cell(row, 'CLEAN_TIME')}".strip()
    never = heading(book.file).startswith(("nonsubscribed", "unsubscribed", "cleaned"))
    return f"Not subscribed at {WHERE}" if never else ""


def _tags(cell: str) -> list[str]:
    """The tags of a cell such as `"Collector","Fair 2025"`."""
    said = [(quoted or bare).replace('""', '"').strip() for quoted, bare in _TAG.findall(cell)]
    return [tag for tag in said if tag]


MAILCHIMP = Program(frozenset(map(heading, _OWN.split(","))), DateOrder.MDY, _more)
