"""Whatever is done in whatever order: undo leads back, redo leads forth, and what is kept for speed is true."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clientcare.book import (
    circles,
    clients,
    contacts,
    days,
    feelings,
    marks,
    merge,
    notes,
    plan,
    promises,
    relations,
    reminders,
    sales,
    trash,
)
from clientcare.book.desk import Desk
from clientcare.book.history import History
from clientcare.domain.calendar import PartialDay, Rhythm, Unit, YearlyDay
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError
from clientcare.domain.records import Client, Entry, Record, Reminder, Sale
from clientcare.domain.values import Channel, Feel, Purpose, Stage, State, Wish
from clientcare.store import care_rows
from clientcare.store.database import open_studio
from clientcare.store.reads import care, deeds, order
from tests.book.studios import NOW, TODAY, Book

PURPOSES, STAGES, WISHES = list(Purpose), list(Stage), list(Wish)


class Life:
    """A studio to which things happen; `a` and `b` choose whom and what."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.desk = book.desk

    def one(self, kind: type[Record], at: int) -> str:
        """A record of that kind, in the trash or not; CareError where there is none yet."""
        found = [each.uid for each in deeds.every_record(self.book.studio) if isinstance(each, kind)]
        return found[at % len(found)] if found else "nothing"

    def who(self, at: int) -> str:
        return self.one(Client, at)

    def key(self, at: int) -> str:
        found = care.today(self.book.studio, TODAY, everyone=True).cards
        keys = [item.key for card in found for item in card.items]
        return keys[at % len(keys)] if keys else "nothing"

    def day(self, at: int) -> PartialDay:
        return PartialDay.of(TODAY - timedelta(days=at * at * 3))


def both(life: Life, a: int, b: int) -> Sequence[str]:
    return [life.who(a), life.who(b)]


MOVES: dict[str, Callable[[Life, int, int], Change]] = {
    "add": lambda w, a, b: clients.add_client(w.desk, f"Person {a}", birthday=YearlyDay(5, 1 + a + b)),
    "added by": lambda w, a, b: clients.add_client(w.desk, f"Person {b}", referred_by=w.who(a), last_in_touch="year"),
    "edit": lambda w, a, b: clients.edit_client(w.desk, w.who(a), wish=WISHES[b % 4], rhythm=Rhythm(1 + b, Unit.WEEKS)),
    "refer": lambda w, a, b: clients.edit_client(w.desk, w.who(a), referred_by=w.who(b), state=list(State)[b % 3]),
    "move": lambda w, a, b: clients.move_to_circle(w.desk, both(w, a, b), order.circles(w.book.studio)[b % 5].uid),
    "pause": lambda w, a, b: clients.pause_client(w.desk, w.who(a), TODAY + timedelta(days=b) if b else None),
    "resume": lambda w, a, b: clients.resume_client(w.desk, w.who(a)),
    "log": lambda w, a, b: contacts.log_contact(
        w.desk, both(w, a, b), purpose=PURPOSES[b % 8], on=TODAY - timedelta(days=a), needs_reply=b == 9
    ),
    "log with": lambda w, a, b: contacts.log_contact(
        w.desk, [w.who(a)], answers=(w.key(b),), feeling=list(Feel)[b % 5], channel=list(Channel)[b % 8]
    ),
    "note": lambda w, a, b: notes.write_note(w.desk, both(w, a, b), f"Note {b}"),
    "sell": lambda w, a, b: sales.add_sale(
        w.desk,
        both(w, a, a + b % 2),
        f"Work {b}",
        day=w.day(b),
        stage=STAGES[a % 8],
        through=w.who(b) if b > 7 else None,
    ),
    "stage": lambda w, a, b: sales.edit_sale(w.desk, w.one(Sale, a), stage=STAGES[b % 8]),
    "promise": lambda w, a, b: promises.make_promise(w.desk, [w.who(a)], "Send it", due_on=TODAY + timedelta(days=b)),
    "feel": lambda w, a, b: feelings.note_feeling(w.desk, w.who(a), list(Feel)[b % 5]),
    "relate": lambda w, a, b: relations.relate(w.desk, w.who(a), "partner", w.who(b)),
    "refer out": lambda w, a, b: relations.refer_out(w.desk, w.who(a), w.who(b)),
    "remind": lambda w, a, b: reminders.add_reminder(
        w.desk, "Call", TODAY - timedelta(days=b), client=w.who(a) if a else None, rule="FREQ=WEEKLY" if b % 2 else ""
    ),
    "re-remind": lambda w, a, b: reminders.edit_reminder(w.desk, w.one(Reminder, a), after_done=Rhythm(b, Unit.DAYS)),
    "skip": lambda w, a, b: marks.skip(w.desk, w.key(a)),
    "snooze": lambda w, a, b: marks.snooze(w.desk, w.key(a), TODAY + timedelta(days=b)),
    "done": lambda w, a, b: marks.done(w.desk, w.key(a)),
    "reopen": lambda w, a, b: marks.reopen(w.desk, w.key(a)),
    "delete": lambda w, a, b: trash.delete(w.desk, w.one((Client, Entry, Reminder)[b % 3], a)),
    "undelete": lambda w, a, b: trash.undelete(w.desk, w.one((Client, Entry, Reminder)[b % 3], a)),
    "merge": lambda w, a, b: merge.merge(w.desk, w.who(a), w.who(b)),
    "circle": lambda w, a, b: circles.edit_circle(
        w.desk, order.circles(w.book.studio)[a % 6].uid, every=Rhythm(b, Unit.MONTHS)
    ),
    "plan": lambda w, a, b: plan.edit_step(w.desk, order.plan(w.book.studio)[a % 5].uid, switched_on=b > 4),
    "away": lambda w, a, b: days.set_away(w.desk, TODAY - timedelta(days=a), TODAY + timedelta(days=b - 4)),
    "settings": lambda w, a, b: days.change_setting(w.desk, "days_off", "sat,sun" if b % 2 else "none"),
}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(sorted(MOVES)), st.integers(0, 9), st.integers(0, 9)), max_size=16))
def test_undo_leads_back_and_redo_forth_through_any_life(moves: list[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder, open_studio(Path(folder) / "studio", make=True, now=NOW) as studio:
        life = Life(Book(studio, Desk(studio, TODAY, NOW)))
        history = History(studio)
        for name in ("add", "sell"):
            MOVES[name](life, 0, 0)
        states = [life.book.dump()]
        for name, a, b in moves:
            done = len(history.done)
            with contextlib.suppress(CareError):
                history.do(lambda name=name, a=a, b=b: MOVES[name](life, a, b))  # type: ignore[misc]
            if len(history.done) > done:
                states.append(life.book.dump())
            else:
                assert life.book.dump() == states[-1]
        assert_kept_is_true(life.book)
        for state in reversed(states[:-1]):
            history.undo(TODAY)
            assert life.book.dump() == state
        for state in states[1:]:
            history.redo(TODAY)
            assert life.book.dump() == state


def assert_kept_is_true(book: Book) -> None:
    """What is stored only for speed is what would be worked out anew."""
    uids = [uid for (uid,) in book.studio.rows("SELECT uid FROM client WHERE deleted_on IS NULL")]
    names = ", ".join(f'"{column}"' for column in care_rows.COLUMNS)
    stored: list[Any] = sorted(book.studio.rows(f"SELECT {names} FROM care"))
    assert stored == sorted(tuple(row) for row in care_rows.rows_of(book.studio, uids, TODAY))
