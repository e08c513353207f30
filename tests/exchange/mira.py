"""The studio of Mira, who has something of everything, and its way out as one file of ours and back."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from clientcare.domain.calendar import PartialDay, Rhythm, Span, Unit, YearlyDay
from clientcare.domain.money import Money
from clientcare.domain.records import (
    Address,
    Belonging,
    Circle,
    CircleRhythm,
    Contact,
    CustomField,
    Feeling,
    ImportantDate,
    Mark,
    PlanStep,
    Provenance,
    Reach,
    Record,
    ReferOut,
    Relation,
    Reminder,
    Sale,
    Setting,
    Source,
    StepVersion,
    WishSpan,
)
from clientcare.domain.values import Channel, CircleRole, DateKind, Feel, MarkKind, SaleKind, Stage, Wish
from clientcare.exchange.incoming import Incoming, SourceFile
from clientcare.exchange.json_out import to_json
from clientcare.exchange.reading import read
from tests.exchange.studio import NOW, TODAY, Studio


def stamps(seq: int) -> dict[str, Any]:
    return {"entered_on": TODAY, "seq": seq, "created_at": NOW, "updated_at": NOW}


def studio_of_mira() -> Studio:
    """Two people with something of everything."""
    studio = Studio()
    ana = studio.add(
        "Ana Ruiz",
        uid="ana",
        emails=(Reach("ana@example.org", "work", preferred=True), Reach("old@example.org", dead=True)),
        addresses=(Address("Quay 1", "1", "Port", "", "PT", "home", True),),
        sources=(Source("Etsy order", "about the order"),),
        custom=(CustomField("Frame", "oak"),),
        tags=("Fair",),
        channel=Channel.LETTER,
        not_by=(Channel.CALL,),
        pauses=(Span(date(2026, 1, 1), date(2026, 2, 1)),),
        wishes=(WishSpan(Wish.WELCOME, date(2025, 1, 1)), WishSpan(Wish.QUIET, TODAY, "Ana", "on the phone")),
        belongings=(Belonging("circle", date(2025, 1, 1), Rhythm(3, Unit.MONTHS)),),
    )
    studio.add("Bo Okafor", uid="bo", referred_by="ana", belongings=(Belonging("circle", TODAY),))
    for record in (
        Circle(
            uid="circle",
            name="Collectors",
            place=2,
            role=CircleRole.BUYERS,
            rhythms=(CircleRhythm(Rhythm(3, Unit.MONTHS), date.min),),
            **stamps(90),
        ),
        PlanStep(
            uid="step",
            step="arrived",
            name="Arrived?",
            place=1,
            versions=(StepVersion(date.min, Rhythm(7, Unit.DAYS), frozenset({SaleKind.ORIGINAL, SaleKind.EDITION})),),
            **stamps(91),
        ),
        Contact(uid="call", clients=("ana", "bo"), on=TODAY, time=time(9, 30), answers=("thanks:sale",), **stamps(92)),
        Sale(
            uid="sale",
            clients=("ana",),
            title="Blue Harbour — “Größe”",
            price=Money(4500, "EUR"),
            stage=Stage.AGREED,
            sold_on=PartialDay(2026, 5),
            through="bo",
            **stamps(93),
        ),
        Feeling(uid="feeling", clients=("ana",), on=TODAY, feel=Feel.HAPPY, sale="sale", **stamps(94)),
        ImportantDate(
            uid="date", client="ana", title="Birthday", day=YearlyDay(2, 29), kind=DateKind.BIRTHDAY, **stamps(95)
        ),
        Relation(uid="relation", client="ana", other="bo", kind="partner", **stamps(96)),
        ReferOut(uid="refer", client="bo", to="ana", on=TODAY, reminder="remind", **stamps(97)),
        Reminder(
            uid="remind", title="Ask Ana", first_on=TODAY, client="ana", after_done=Rhythm(1, Unit.YEARS), **stamps(98)
        ),
        Mark(uid="mark", key="check_in:ana:2026-01-01", kind=MarkKind.SKIPPED, on=TODAY, client="ana", **stamps(99)),
        Setting(uid="daily_limit", value="7", **stamps(100)),
        Provenance(
            uid="from",
            target="ana",
            kind="client",
            batch="batch",
            source="etsy",
            external_id="77001",
            fields=(("name", "Ana Ruiz"), ("role", "")),
            **stamps(101),
        ),
    ):
        studio.keep(record)
    assert ana.uid == "ana"
    return studio


def out(studio: Studio, **options: Any) -> bytes:
    return to_json(studio.everything(), TODAY, **options)


def back(data: bytes) -> Incoming:
    return read([SourceFile("studio.json", data)], Studio().options())


def records_of(data: bytes) -> dict[str, Record]:
    return {each.record.uid: each.record for each in back(data).records}
