"""Files that come in, said in a few words: people on cards, and orders of theirs."""

from __future__ import annotations

from typing import Any

from clientcare.domain.calendar import PartialDay, YearlyDay
from clientcare.domain.money import Money
from clientcare.domain.records import Client, Reach, Sale
from clientcare.domain.values import DateKind, Stage
from clientcare.exchange.incoming import Format, Incoming, IncomingDate, IncomingPerson, IncomingSale, Photo
from clientcare.store.reads import people, timeline
from tests.book.studios import Book

PHOTO = Photo(b"\xff\xd8\xff not much of a picture", "image/jpeg")


def card(name: str, line: int = 1, **fields: Any) -> IncomingPerson:
    email = f"{name.split(maxsplit=1)[0].casefold()}@example.org"
    values: dict[str, Any] = {
        "format": Format.GOOGLE,
        "file": "contacts.csv",
        "name": name,
        "emails": (Reach(email),),
        **fields,
    }
    return IncomingPerson(line=line, **values)


def order_of(buyer: int, number: str, **fields: Any) -> IncomingSale:
    values: dict[str, Any] = {
        "title": f"Print {number}",
        "stage": Stage.DELIVERED,
        "sold_on": PartialDay(2026, 5, 1),
        "delivered_on": PartialDay(2026, 5, 8),
        "price": Money(4500, "EUR"),
        **fields,
    }
    return IncomingSale(
        format=Format.ETSY, file="orders.csv", line=buyer + 1, external_id=number, buyer=buyer, **values
    )


def incoming(*said: IncomingPerson, orders: tuple[IncomingSale, ...] = (), **fields: Any) -> Incoming:
    formats = (Format.GOOGLE, Format.ETSY) if orders else (Format.GOOGLE,)
    return Incoming(files=("contacts.csv",), formats=formats, people=said, sales=orders, **fields)


ANA = card(
    "Ana Ruiz",
    1,
    phones=(Reach("+34 600 000 001"),),
    dates=(IncomingDate("Birthday", YearlyDay(6, 14), DateKind.BIRTHDAY),),
)
BO = card("Bo Lind", 2)
BOTH = incoming(ANA, BO, orders=(order_of(0, "77"),))


def called(book: Book, name: str) -> Client:
    return people.resolve(book.studio, name)


def sale_of(book: Book, name: str) -> Sale:
    (found,) = [each for each in timeline.timeline(book.studio, called(book, name).uid) if isinstance(each, Sale)]
    return found


def records_of(book: Book) -> dict[str, int]:
    return {name: len(rows) for name, rows in book.dump().items()}
