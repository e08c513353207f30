"""A quick line as entries: shown as they would be, and saved as one deed once there is nothing left to ask."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from clientcare.book import contacts, feelings, notes, promises, sales
from clientcare.book.desk import Desk, Stamp
from clientcare.book.sale_days import SaidDays, new_days
from clientcare.book.together import together
from clientcare.domain.calendar import PartialDay
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.quick.names import Names
from clientcare.domain.quick.reader import read
from clientcare.domain.quick.understood import (
    Gap,
    Said,
    SaidContact,
    SaidFeeling,
    SaidNote,
    SaidPromise,
    SaidSale,
    Understood,
)
from clientcare.domain.records import AnyEntry, ChangeEntry, Contact, Entry, Feeling, Note, Promise, Sale
from clientcare.domain.values import Feel
from clientcare.store.reads import called, order

_MISSING: Mapping[Gap, str] = {
    Gap.CLIENT: "line_without_person",
    Gap.TEXT: "line_without_text",
    Gap.TITLE: "line_without_title",
    Gap.PRICE: "line_without_price",
    Gap.CURRENCY: "line_without_currency",
    Gap.DUE_ON: "line_due_before_today",
}


def understand(desk: Desk, line: str, language: str = "en") -> Understood:
    """What a line says, on the day of the desk, of the people of the studio and in the artist's currency; in the
    `language` of the app, or in English."""
    names = Names(called.everybody(desk.studio))
    return read(line, desk.today, names, order.settings(desk.studio).currency, language)


def open_questions(said: Understood) -> list[CareError]:
    """Why it cannot be saved as it is, one error for each that is to be settled; none where it can."""
    questions: list[CareError] = []
    if said.candidates:
        candidates = [(person.uid, person.name) for person in said.candidates]
        questions.append(CareError(Code.AMBIGUOUS, "several_called", words=said.called, candidates=candidates))
    for gap in said.gaps:
        if gap is Gap.CLIENT and said.called:
            questions.append(CareError(Code.NOT_FOUND, "nobody_called", words=said.called))
        else:
            questions.append(CareError(Code.INVALID, _MISSING[gap]))
    return questions


def drafts(desk: Desk, said: Understood) -> list[tuple[AnyEntry, Feel | None]]:
    """The entries as they would be saved, without uid, each with the feeling that is given with it."""
    people = tuple(person.uid for person in said.people)
    return [_draft(desk, people, each) for each in said.entries]


def save_line(desk: Desk, said: Understood) -> Change:
    """Saves all of it in one deed, or nothing: CareError for the first of its `open_questions`."""
    if questions := open_questions(said):
        raise questions[0]
    people = [person.uid for person in said.people]
    return together(desk, Deed.QUICK_NOTE, [_deed(desk, people, each) for each in said.entries])


def written(change: Change) -> list[str]:
    """The uids of the entries that a line became, in the order of `drafts`."""
    entries = sorted(change.of(Entry), key=lambda entry: entry.seq)
    return [entry.uid for entry in entries if not _comes_along(entry)]


def _comes_along(entry: Entry) -> bool:
    """Whether it is there because of another entry."""
    return isinstance(entry, ChangeEntry) or (isinstance(entry, Feeling) and entry.with_entry is not None)


def _draft(desk: Desk, people: tuple[str, ...], said: Said) -> tuple[AnyEntry, Feel | None]:
    stamp: Stamp = {"uid": "", "entered_on": desk.today, "seq": 0, "created_at": desk.now, "updated_at": desk.now}
    match said:
        case SaidSale():
            return _sale(stamp, people, said, desk.today), said.feel
        case SaidContact():
            contact = Contact(
                **stamp,
                clients=people,
                on=said.on,
                channel=said.channel,
                direction=said.direction,
                purpose=said.purpose,
                no_answer=said.no_answer,
                text=said.text,
            )
            return contact, said.feel
        case SaidNote():
            return Note(**stamp, clients=people, on=said.on, text=said.text), said.feel
        case SaidPromise():
            return Promise(**stamp, clients=people, on=said.on, due_on=said.due_on, text=said.text), None
        case SaidFeeling():
            return Feeling(**stamp, clients=people[:1], on=said.on, feel=said.feel), None


def _sale(stamp: Stamp, people: tuple[str, ...], said: SaidSale, today: date) -> Sale:
    days = new_days(SaidDays(said.stage, PartialDay.of(said.on)), today)
    return Sale(
        **stamp,
        clients=people,
        title=said.title,
        text=said.text,
        stage=days.stage,
        sold_on=days.sold_on,
        delivered_on=days.delivered_on,
        sale_kind=said.sale_kind,
        price=said.price,
    )


def _deed(desk: Desk, people: Sequence[str], said: Said) -> Callable[[], Change]:
    """What is done to save one entry."""

    def done() -> Change:
        match said:
            case SaidSale():
                return sales.add_sale(
                    desk,
                    people,
                    said.title,
                    stage=said.stage,
                    day=PartialDay.of(said.on),
                    sale_kind=said.sale_kind,
                    price=said.price,
                    text=said.text,
                    feeling=said.feel,
                )
            case SaidContact():
                return contacts.log_contact(
                    desk,
                    people,
                    on=said.on,
                    channel=said.channel,
                    direction=said.direction,
                    purpose=said.purpose,
                    no_answer=said.no_answer,
                    text=said.text,
                    feeling=said.feel,
                )
            case SaidNote():
                return notes.write_note(desk, people, said.text, on=said.on, feeling=said.feel)
            case SaidPromise():
                return promises.make_promise(desk, people, said.text, on=said.on, due_on=said.due_on)
            case SaidFeeling():
                return feelings.note_feeling(desk, people[0], said.feel, on=said.on)

    return done
