"""An import while it is thought over: the files, what they say, what they would do, and what was decided of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from clientcare.book import column_maps, imports
from clientcare.book.desk import Desk
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen, field, replace
from clientcare.domain.progress import Step, part_of, silent, stepping
from clientcare.exchange.decided import Decided, Line
from clientcare.exchange.incoming import Format, Incoming, IncomingPerson, IncomingSale, Options, Sheet, SourceFile
from clientcare.exchange.mapped.looking import Looked, look
from clientcare.exchange.plan import Does, Plan, PlanLine
from clientcare.exchange.reading import LARGEST, is_mapped, opened, read, recognise
from clientcare.exchange.tables.table import layout_of
from clientcare.store.reads import order


class Seen(Frozen):
    """A file that was looked at; `looked` where it is a table that is read by a map of its columns.

    `encoding` and `delimiter` of a table, as found or told; `sheet` of a workbook, and all its `sheets`.
    """

    file: SourceFile
    format: Format
    looked: Looked | None = None
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()


class Thought(Frozen):
    """What the files say and would do, as the studio was after so many `writes`.

    `people` and `sales`: the places in `incoming` of what stands on each line; `circles`: what a line says of one.
    """

    incoming: Incoming
    plan: Plan
    lines: tuple[PlanLine, ...] = ()
    people: Mapping[Line, int] = field(default_factory=dict)
    sales: Mapping[Line, tuple[int, ...]] = field(default_factory=dict)
    circles: Mapping[Line, str] = field(default_factory=dict)
    writes: int = -1

    def person(self, line: PlanLine) -> IncomingPerson | None:
        """Who stands on a line; of a sale its buyer."""
        at = self.people.get((line.file, line.line))
        return None if at is None else self.incoming.people[at]

    def sold(self, line: PlanLine) -> list[IncomingSale]:
        """What a line says was sold."""
        return [self.incoming.sales[at] for at in self.sales.get((line.file, line.line), ())]


def options(desk: Desk) -> Options:
    """What is known before anybody says anything about a file."""
    return Options(
        today=desk.today,
        currency=order.settings(desk.studio).currency,
        recall=column_maps.recaller(desk),
        guesses=True,
        circles=tuple(each.name for each in order.circles(desk.studio)),
    )


def source(path: Path) -> SourceFile:
    """The file with its bytes; CareError where it cannot be read, or is far too large."""
    try:
        if path.stat().st_size > LARGEST:
            raise CareError(Code.BROKEN_FILE, "too_large", file=path.name)
        return SourceFile(path.name, path.read_bytes())
    except OSError as problem:
        raise CareError(Code.BROKEN_FILE, "cannot_read_file", path=str(path)) from problem


def see(paths: Sequence[Path], said: Options, step: Step) -> tuple[Seen, ...]:
    """Looks at files: which format each is, and of tables that no program wrote how they are written."""
    return see_files([source(path) for path in paths], said, step)


def see_files(files: Sequence[SourceFile], said: Options, step: Step) -> tuple[Seen, ...]:
    """Looks at files that were read already."""
    found = []
    for done, file in enumerate(files):
        step(done, len(files))
        found.append(see_one(file, replace(said, step=_standing(step, done, len(files)))))
    return tuple(found)


def _standing(step: Step, done: int, of: int) -> Step:
    """Says that it goes on, and is no further."""

    def standing(_done: int, _of: int) -> None:
        step(done, of)

    return standing


def see_one(file: SourceFile, said: Options) -> Seen:
    """Looks at one file. CareError as `reading.recognise`."""
    said = said.of(file.name)
    whole = opened(file, said)
    format = said.format or recognise(whole, said)
    mapped = format is Format.CSV and is_mapped(whole, said)
    looked = look(whole, said) if mapped else None
    if isinstance(whole, Sheet):
        return Seen(file, format, looked, sheet=whole.title, sheets=whole.titles)
    encoding, delimiter = layout_of(whole, said) if format.is_table else ("", "")
    return Seen(file, format, looked, encoding, delimiter)


def think(desk: Desk, files: Sequence[SourceFile], said: Options, decided: Decided, step: Step) -> Thought:
    """Reads the files, and says what they would do to the studio as it is now."""
    incoming = read(files, replace(said, step=part_of(step, 0, 55)))
    return plan(desk, replace(incoming, decided=decided), part_of(step, 55, 100))


def plan(desk: Desk, incoming: Incoming, step: Step) -> Thought:
    """What these files would do, with what was decided of their lines."""
    writes = desk.studio.writes
    planned = imports.plan_import(desk, incoming, part_of(step, 0, 85))
    step = part_of(step, 85, 100)
    people: dict[Line, int] = {}
    sales: dict[Line, list[int]] = defaultdict(list)
    for place, person in enumerate(stepping(incoming.people, step)):
        people.setdefault((person.file, person.line), place)
    for place, sale in enumerate(stepping(incoming.sales, step)):
        sales[sale.file, sale.line].append(place)
        people.setdefault((sale.file, sale.line), sale.buyer)
    problems = [
        PlanLine(each.file, each.line, Does.LEFT_OUT, None, "", each.reason, each.facts) for each in incoming.problems
    ]
    return Thought(
        incoming,
        planned,
        once(planned.lines, step) + tuple(problems),
        people,
        {line: tuple(places) for line, places in sales.items()},
        {(each.file, each.line): each.circle for each in incoming.people if each.circle},
        writes,
    )


def once(lines: Sequence[PlanLine], step: Step = silent) -> tuple[PlanLine, ...]:
    """Each line of a file once, though it may tell of several works of one person."""
    seen: dict[tuple[object, ...], PlanLine] = {}
    for line in stepping(lines, step):
        seen.setdefault((line.file, line.line, line.name, line.does, line.reason), line)
    return tuple(seen.values())
