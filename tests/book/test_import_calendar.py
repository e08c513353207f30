"""What a calendar proposed and somebody said yes to: one Change, remembered with whom it is about."""

from __future__ import annotations

from clientcare.book import imports, merge
from clientcare.book.history import History
from clientcare.domain.calendar import YearlyDay
from clientcare.domain.change import Change
from clientcare.domain.records import ImportantDate, Provenance
from clientcare.domain.values import DateKind
from clientcare.exchange.calendar_plan import accepted
from clientcare.exchange.incoming import Format, Incoming, IncomingDay
from clientcare.exchange.plan import Does
from tests.book.studios import TODAY, Book


def told(name: str, day: int = 14, client: str | None = None) -> Incoming:
    """A calendar with the birthday of somebody in March."""
    one = IncomingDay(
        file="mine.ics",
        line=3,
        title="Birthday",
        kind=DateKind.BIRTHDAY,
        day=YearlyDay(3, day),
        names=(name,),
        client=client,
    )
    return Incoming(files=("mine.ics",), formats=(Format.ICS,), days=(one,))


def say_yes(book: Book, incoming: Incoming) -> Change:
    return imports.import_files(book.desk, incoming, plan=accepted(imports.plan_import(book.desk, incoming)))


def test_without_a_yes_nothing_is_written(book: Book) -> None:
    book.add("Ana Ruiz")
    before = book.dump()
    change = imports.import_files(book.desk, told("Ana"))
    assert (change.before, change.after, book.dump()) == ((), (), before)


def test_a_yes_is_one_change(book: Book) -> None:
    ana = book.add("Ana Ruiz")
    history = History(book.studio)
    before = book.dump()
    change = history.do(lambda: say_yes(book, told("Ana")))
    (date,) = change.of(ImportantDate)
    assert (date.client, str(date.day), date.title, date.switched_on) == (ana, "03-14", "Birthday", True)
    after = book.dump()
    history.undo(TODAY)
    assert book.dump() == before
    history.redo(TODAY)
    assert book.dump() == after


def test_it_is_remembered_what_the_calendar_said_and_when_it_moved(book: Book) -> None:
    ana = book.add("Ana Ruiz")
    say_yes(book, told("Ana"))
    moved = say_yes(book, told("Ana Ruiz", 15))
    assert [str(date.day) for date in moved.of(ImportantDate)] == ["03-15"]
    assert {each.target for each in moved.of(Provenance) if each.source == "ics"} == {ana}
    again = imports.plan_import(book.desk, told("Ana"))
    assert [line.reason for line in again.lines] == ["day_moves"]


def test_who_was_merged_is_the_one_kept(book: Book) -> None:
    ana, other = book.add("Ana Ruiz"), book.add("Anita Moss")
    say_yes(book, told("Anita"))
    merge.merge(book.desk, ana, other)
    plan = imports.plan_import(book.desk, told("Anita", client=other))
    assert [(line.does, line.uid, line.reason) for line in plan.lines] == [(Does.UNCHANGED, ana, "day_here")]


def test_in_a_studio_of_nobody_nobody_is_meant(book: Book) -> None:
    assert [line.reason for line in imports.plan_import(book.desk, told("Ana")).lines] == ["nobody_fits"]
