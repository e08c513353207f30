"""Every deed does what it does in one step, and undo and redo lead exactly back and forth."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import clientcare.book
from clientcare.book import (
    attachments,
    begun,
    cards,
    circles,
    clients,
    contacts,
    dates,
    days,
    feelings,
    first_people,
    import_undo,
    imports,
    items,
    kind_words,
    letters,
    marks,
    mend,
    merge,
    notes,
    offers,
    plan,
    promises,
    quick_note,
    relations,
    reminders,
    sales,
    several,
    templates,
    together,
    trash,
)
from clientcare.book.desk import Desk
from clientcare.book.history import History
from clientcare.book.sample import visit
from clientcare.domain.calendar import PartialDay, Rhythm, Unit, YearlyDay
from clientcare.domain.care.items import Item
from clientcare.domain.care.today import Notice
from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import replace
from clientcare.domain.money import Money
from clientcare.domain.records import Client, Reach
from clientcare.domain.values import Channel, Feel, Permission, Purpose, SaleKind, Stage, State, Wish
from clientcare.exchange.incoming import Format, Incoming, IncomingPerson
from clientcare.store.reads import files, order, people
from tests.book.studios import TODAY, Book

MONTHLY = Rhythm(1, Unit.MONTHS)
YEARLY = Rhythm(1, Unit.YEARS)
FILE = Incoming(
    files=("contacts.csv",),
    formats=(Format.GOOGLE,),
    people=(IncomingPerson(format=Format.GOOGLE, file="contacts.csv", line=2, name="Cleo Okoye"),),
)


@dataclass
class World:
    """A studio in which there is one of everything, and the uids of it."""

    book: Book
    desk: Desk
    ana: str
    rosa: str
    sale: str
    contact: str
    note: str
    promise: str
    feeling: str
    words: str
    reminder: str
    date: str
    referral: str
    circle: str
    step: str
    template: str
    draft: str

    @property
    def thanks(self) -> str:
        return f"thanks:{self.sale}"


@pytest.fixture
def world(book: Book) -> World:
    desk = book.desk
    ana = book.add("Ana Ruiz", birthday=YearlyDay(3, 14), emails=(Reach("ana@example.org"),), tags=("buyer",))
    rosa = book.add("Rosa Bell", referred_by=ana)
    sale = book.sell("ana", day=PartialDay.of(TODAY - timedelta(days=2)))
    said: dict[str, Any] = {"feeling": Feel.UNSURE, "sale": sale, "on": TODAY - timedelta(days=2)}
    contact = contacts.log_contact(desk, [ana, rosa], text="They looked at it together", **said).main
    return World(
        book,
        desk,
        ana=ana,
        rosa=rosa,
        sale=sale,
        contact=contact,
        note=notes.write_note(desk, [ana], "Two cats").main,
        promise=promises.make_promise(desk, [ana], "Send the care sheet").main,
        feeling=feelings.note_feeling(desk, ana, Feel.HAPPY).main,
        words=kind_words.keep_kind_words(desk, [ana], "I smile every morning").main,
        reminder=reminders.add_reminder(desk, "Order paper", TODAY).main,
        date=dates.add_date(desk, ana, "Opening", YearlyDay(6, 1)).main,
        referral=relations.refer_out(desk, ana, rosa, why="portraits").main,
        circle=circles.add_circle(desk, "Neighbours", MONTHLY).main,
        step=plan.add_step(desk, "framed", MONTHLY).main,
        template=templates.add_template(desk, "Hello", text="Dear …").main,
        draft=letters.keep_draft(desk, ana, text="Dear Ana").main,
    )


CASES: dict[str, Callable[[World], Change]] = {
    "attachments.attach": lambda w: attachments.attach(w.desk, w.note, Path(__file__)),
    "attachments.set_photo": lambda w: attachments.set_photo(w.desk, w.ana, b"not much of a picture"),
    "attachments.set_picture": lambda w: attachments.set_picture(w.desk, w.sale, b"not much of one either"),
    "import_undo.undo_import": lambda w: import_undo.undo_import(w.desk, files.batches(w.book.studio)[0].uid),
    "imports.import_files": lambda w: imports.import_files(w.desk, FILE),
    "cards.log_at_once": lambda w: cards.log_at_once(w.desk, _item(w, w.thanks), w.book.client(w.ana)),
    "cards.snooze_all": lambda w: cards.snooze_all(
        w.desk, [w.thanks, f"promise:{w.promise}"], TODAY + timedelta(days=3)
    ),
    "circles.add_circle": lambda w: circles.add_circle(w.desk, "Friends", MONTHLY, place=1),
    "circles.edit_circle": lambda w: circles.edit_circle(w.desk, w.circle, every=Rhythm(1, Unit.WEEKS), place=2),
    "circles.remove_circle": lambda w: circles.remove_circle(w.desk, w.circle, to=w.book.circle("Clients")),
    "clients.add_client": lambda w: clients.add_client(
        w.desk, "Benoît Martel", birthday=YearlyDay(2, 29, 1980), wish=Wish.NO_PROMOTIONS, last_in_touch="season"
    ),
    "clients.edit_client": lambda w: clients.edit_client(
        w.desk,
        w.ana,
        name="Ana Ruiz Vega",
        circle=w.circle,
        rhythm=MONTHLY,
        wish=Wish.QUIET,
        state=State.RESTING,
        birthday=None,
        emails=(),
    ),
    "clients.move_to_circle": lambda w: clients.move_to_circle(w.desk, [w.ana, w.rosa], w.circle),
    "clients.pause_client": lambda w: clients.pause_client(w.desk, w.ana, TODAY + timedelta(days=30)),
    "clients.resume_client": lambda w: clients.resume_client(w.desk, w.ana),
    "contacts.edit_contact": lambda w: contacts.edit_contact(
        w.desk, w.contact, text="They came back", feeling=Feel.HAPPY, on=TODAY, clients=(w.ana,)
    ),
    "contacts.log_contact": lambda w: contacts.log_contact(
        w.desk, [w.ana, w.rosa], text="Thanked them", purpose=Purpose.THANKS, answers=(w.thanks,), feeling=Feel.HAPPY
    ),
    "dates.add_date": lambda w: dates.add_date(w.desk, w.rosa, "Birthday", YearlyDay(12, 28)),
    "dates.edit_date": lambda w: dates.edit_date(w.desk, w.date, day=YearlyDay(6, 2), switched_on=False),
    "days.change_setting": lambda w: days.change_setting(w.desk, "days_off", "sat,sun"),
    "days.end_away": lambda w: days.end_away(w.desk),
    "days.reflect": lambda w: days.reflect(w.desk, "I called back"),
    "days.set_away": lambda w: days.set_away(w.desk, TODAY, TODAY + timedelta(days=5)),
    "feelings.edit_feeling": lambda w: feelings.edit_feeling(w.desk, w.feeling, feel=Feel.UNHAPPY, sale=w.sale),
    "feelings.note_feeling": lambda w: feelings.note_feeling(w.desk, w.ana, Feel.UNHAPPY, sale=w.sale),
    "kind_words.edit_kind_words": lambda w: kind_words.edit_kind_words(w.desk, w.words, permission=Permission.YES),
    "begun.drop_begun": lambda w: begun.drop_begun(w.desk, w.ana),
    "begun.keep_begun": lambda w: begun.keep_begun(w.desk, w.ana, begun.Begun("She said")),
    "first_people.add_first_people": lambda w: first_people.add_first_people(
        w.desk, [first_people.FirstPerson("Cy Lund", w.circle, "Came to the door"), first_people.FirstPerson("Di Moss")]
    ),
    "kind_words.keep_what_was_said": lambda w: kind_words.keep_what_was_said(w.desk, w.note, w.ana),
    "kind_words.keep_kind_words": lambda w: kind_words.keep_kind_words(w.desk, [w.rosa], "Like the sea"),
    "letters.drop_draft": lambda w: letters.drop_draft(w.desk, w.draft),
    "letters.drop_drafts": lambda w: letters.drop_drafts(w.desk, w.ana),
    "letters.finish_letter": lambda w: letters.finish_letter(
        w.desk, w.ana, _item(w, w.thanks), text="Dear Ana", channel=Channel.LETTER, purpose=Purpose.THANKS
    ),
    "letters.keep_draft": lambda w: letters.keep_draft(w.desk, w.ana, text="Dear Ana, thank you"),
    "letters.tick_posting": lambda w: letters.tick_posting(w.desk, w.ana, contact=w.contact, written=True),
    "marks.done": lambda w: marks.done(w.desk, f"reminder:{w.reminder}:{TODAY}"),
    "marks.reopen": lambda w: marks.reopen(w.desk, f"promise:{w.promise}"),
    "marks.skip": lambda w: marks.skip(w.desk, w.thanks),
    "marks.snooze": lambda w: marks.snooze(w.desk, w.thanks, TODAY + timedelta(days=3)),
    "mend.mend": lambda w: mend.mend(w.desk, w.sale, title="Grey Harbour", price=Money(45000, "EUR")),
    "merge.merge": lambda w: merge.merge(w.desk, w.rosa, w.ana, ["birthday"]),
    "notes.edit_note": lambda w: notes.edit_note(w.desk, w.note, text="Three cats", feeling=Feel.FINE),
    "offers.leave_in_peace": lambda w: offers.leave_in_peace(w.desk, w.ana),
    "offers.take_slower_rhythm": lambda w: offers.take_slower_rhythm(w.desk, w.ana, Notice.THREE_SNOOZES, YEARLY),
    "offers.turn_down": lambda w: offers.turn_down(w.desk, w.ana, Notice.THREE_UNANSWERED),
    "sample.visit.bring_along": lambda w: visit.bring_along(w.desk, [_somebody_else(w)]),
    "notes.write_note": lambda w: notes.write_note(w.desk, [w.rosa], "Loves blue", feeling=Feel.DELIGHTED),
    "plan.add_step": lambda w: plan.add_step(w.desk, "hung", Rhythm(2, Unit.WEEKS), kinds=[SaleKind.ORIGINAL]),
    "plan.edit_step": lambda w: plan.edit_step(w.desk, w.step, after=Rhythm(1, Unit.WEEKS), name="Framed?"),
    "plan.remove_step": lambda w: plan.remove_step(w.desk, _step(w, "arrived")),
    "promises.edit_promise": lambda w: promises.edit_promise(w.desk, w.promise, due_on=TODAY + timedelta(days=9)),
    "promises.give_up_promise": lambda w: promises.give_up_promise(w.desk, w.promise, "Out of print"),
    "promises.keep_promise": lambda w: promises.keep_promise(w.desk, w.promise),
    "promises.make_promise": lambda w: promises.make_promise(w.desk, [w.ana], "Re-frame it", due_on=TODAY),
    "quick_note.save_line": lambda w: quick_note.save_line(
        w.desk, quick_note.understand(w.desk, "Rosa called, bought Tides for 90 EUR, frame it by Friday")
    ),
    "relations.edit_refer_out": lambda w: relations.edit_refer_out(w.desk, w.referral, came_of="A portrait", on=TODAY),
    "relations.mark_different": lambda w: relations.mark_different(w.desk, w.ana, w.rosa),
    "relations.refer_out": lambda w: relations.refer_out(w.desk, w.rosa, w.ana, why="prints"),
    "relations.relate": lambda w: relations.relate(w.desk, w.ana, "partner", w.rosa),
    "relations.unrelate": lambda w: relations.unrelate(w.desk, w.rosa, "Partner", w.ana),
    "reminders.add_reminder": lambda w: reminders.add_reminder(
        w.desk, "Water the lemon tree", TODAY, client=w.ana, rule="FREQ=WEEKLY"
    ),
    "reminders.edit_reminder": lambda w: reminders.edit_reminder(w.desk, w.reminder, after_done=MONTHLY),
    "sales.add_sale": lambda w: sales.add_sale(w.desk, [w.rosa], "Red Door", through=w.ana, feeling=Feel.HAPPY),
    "sales.edit_sale": lambda w: sales.edit_sale(w.desk, w.sale, stage=Stage.REFUNDED, feeling=Feel.UNHAPPY),
    "templates.add_template": lambda w: templates.add_template(w.desk, "Farewell", subject="Until then"),
    "templates.edit_template": lambda w: templates.edit_template(w.desk, w.template, text="Hello again"),
    "templates.remove_template": lambda w: templates.remove_template(w.desk, w.template),
    "together.together": lambda w: together.together(
        w.desk,
        Deed.QUICK_NOTE,
        [lambda: notes.write_note(w.desk, [w.ana], "Red"), lambda: trash.delete(w.desk, w.note)],
    ),
    "several.add_tag": lambda w: several.add_tag(w.desk, [w.ana, w.rosa], "neighbours"),
    "several.delete_clients": lambda w: several.delete_clients(w.desk, [w.ana, w.rosa]),
    "trash.delete": lambda w: trash.delete(w.desk, w.contact),
    "trash.undelete": lambda w: trash.undelete(w.desk, w.ana),
}


GIVEN: dict[str, Callable[[World], Change]] = {
    "begun.drop_begun": lambda w: begun.keep_begun(w.desk, w.ana, begun.Begun("She said")),
    "import_undo.undo_import": lambda w: imports.import_files(w.desk, FILE),
    "circles.remove_circle": lambda w: clients.move_to_circle(w.desk, [w.ana, w.rosa], w.circle),
    "clients.resume_client": lambda w: clients.pause_client(w.desk, w.ana, None),
    "days.end_away": lambda w: days.set_away(w.desk, TODAY - timedelta(days=2), TODAY + timedelta(days=5)),
    "marks.reopen": lambda w: promises.keep_promise(w.desk, w.promise),
    "relations.unrelate": lambda w: relations.relate(w.desk, w.ana, "partner", w.rosa),
    "trash.undelete": lambda w: trash.delete(w.desk, w.ana),
}
"""What goes before some of them."""


def _item(w: World, key: str) -> Item:
    return items.named_now(w.desk, key)


def _somebody_else(w: World) -> Client:
    """Like Rosa, from another studio."""
    rosa = people.client(w.book.studio, w.rosa)
    assert rosa is not None
    return replace(rosa, uid="5f0c1d7e-0c1f-4a55-9d0b-6d1f1f0e7a10", name="Cleo Marsh", referred_by=None)


def _step(w: World, step: str) -> str:
    return next(each.uid for each in order.plan(w.book.studio) if each.step == step)


def deeds() -> Iterator[str]:
    """Every public function of the book that takes a desk and gives back a Change."""
    for info in pkgutil.walk_packages(clientcare.book.__path__, "clientcare.book."):
        module = importlib.import_module(info.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ != info.name or name.startswith("_"):
                continue
            signature = inspect.signature(function)
            first = next(iter(signature.parameters.values()), None)
            takes_a_desk = first is not None and (first.name, first.annotation) == ("desk", "Desk")
            if takes_a_desk and signature.return_annotation == "Change":
                yield f"{info.name.removeprefix('clientcare.book.')}.{name}"


def test_every_deed_is_tried_here() -> None:
    assert sorted(deeds()) == sorted(CASES)


@pytest.mark.parametrize("name", sorted(CASES))
def test_a_deed_can_be_undone_and_done_again(world: World, name: str) -> None:
    if name in GIVEN:
        GIVEN[name](world)
    history = History(world.book.studio)
    before = world.book.dump()
    change = history.do(lambda: CASES[name](world))
    after = world.book.dump()
    assert change.touched()
    assert after != before
    assert history.undo(TODAY) == change.inverse()
    assert world.book.dump() == before
    assert history.redo(TODAY) == change
    assert world.book.dump() == after
