"""What `mira.json` says of people, contacts, sales and an import, as the fields that the deeds of the book take."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from clientcare.book.client_fields import ClientFields
from clientcare.book.contacts import ContactFields
from clientcare.book.sales import SaleFields
from clientcare.domain.calendar import PartialDay, Rhythm
from clientcare.domain.money import Money
from clientcare.domain.records import Address, Reach, Source
from clientcare.domain.values import (
    Channel,
    ClientType,
    Direction,
    Purpose,
    SaleKind,
    Stage,
    Takes,
    Wish,
)
from clientcare.exchange.incoming import Format, Incoming, IncomingPerson, IncomingSale

Said = dict[str, Any]
CURRENCY = "EUR"
_PLAIN = ("town", "given", "family", "greet_as", "pronouns", "likes", "how_met", "best_time", "time_zone", "role")


def uid_of(number: int) -> str:
    """The uid of the person with that number; it decides the day of a check-in that is spread (PRODUCT §3.7)."""
    return str(UUID(int=number))


def person_fields(said: Said, circle: str) -> ClientFields:
    fields: Any = {name: said[name] for name in _PLAIN if name in said}
    fields["circle"] = circle
    fields["emails"] = tuple(map(Reach, said.get("emails", ())))
    fields["phones"] = tuple(map(Reach, said.get("phones", ())))
    fields["tags"] = tuple(said.get("tags", ()))
    fields["not_by"] = tuple(map(Channel, said.get("not_by", ())))
    if "street" in said:
        fields["addresses"] = (Address(street=said["street"], town=said["town"]),)
    for name, read in (("channel", Channel), ("type", ClientType), ("takes", Takes), ("rhythm", Rhythm.parse)):
        if name in said:
            fields[name] = read(said[name])
    return fields  # type: ignore[no-any-return]  # its fields have other types each


def contact_fields(said: Said) -> ContactFields:
    fields = ContactFields(
        on=date.fromisoformat(said["on"]),
        channel=Channel(said["channel"]),
        purpose=Purpose(said.get("purpose", Purpose.CHECK_IN)),
        minutes=said.get("minutes"),
        needs_reply=said.get("needs_reply", False),
        text=said.get("text", ""),
    )
    if "direction" in said:
        fields["direction"] = Direction(said["direction"])
    return fields


def sale_fields(said: Said) -> SaleFields:
    """A work without a day of delivery was handed over in person on the day it was sold."""
    if "asked_on" in said:
        asked = PartialDay.parse(said["asked_on"])
        return SaleFields(sale_kind=SaleKind(said["kind"]), stage=Stage.ASKED, asked_on=asked)
    return SaleFields(
        sale_kind=SaleKind(said["kind"]),
        price=Money.parse(said["price"], CURRENCY),
        sold_on=PartialDay.parse(said["sold_on"]),
        delivered_on=PartialDay.parse(said["delivered_on" if "delivered_on" in said else "sold_on"]),
        handed_over="delivered_on" not in said,
        what=said.get("what", ""),
        where=said.get("where", ""),
    )


def incoming(people: Sequence[Said]) -> Incoming:
    """The people who came by import, as their files would say it; `import` is the file and its format."""
    found = [_incoming_person(said, line) for line, said in enumerate(people, start=2)]
    sold = [
        _incoming_sale(sale, buyer, found[buyer]) for buyer, said in enumerate(people) for sale in said.get("sales", ())
    ]
    files = dict.fromkeys(tuple(said["import"]) for said in people)
    return Incoming(
        files=tuple(file for file, _ in files),
        formats=tuple(Format(form) for _, form in files),
        people=tuple(found),
        sales=tuple(sold),
    )


def _incoming_person(said: Said, line: int) -> IncomingPerson:
    file, form = said["import"]
    return IncomingPerson(
        format=Format(form),
        file=file,
        line=line,
        name=said["name"],
        uid=uid_of(said["uid"]),
        is_ours=True,
        given=said["given"],
        family=said["family"],
        sources=(Source(said["source"]),),
        wish=Wish(said.get("wish", Wish.WELCOME)),
    )


def _incoming_sale(said: Said, buyer: int, person: IncomingPerson) -> IncomingSale:
    fields = sale_fields(said)
    return IncomingSale(
        format=person.format,
        file=person.file,
        line=person.line,
        external_id=f"made-up-{person.line}",
        buyer=buyer,
        title=said["title"],
        kind=fields["sale_kind"],
        stage=Stage.DELIVERED,
        price=fields["price"],
        sold_on=fields["sold_on"],
        delivered_on=fields["delivered_on"],
        handed_over=fields["handed_over"],
    )
