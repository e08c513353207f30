"""`import`, `imports`, `undo-import`: files in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from clientcare.cli import gather
from clientcare.cli.commands.fields import circle
from clientcare.cli.pages import files as pages
from clientcare.cli.run import Answer, Call
from clientcare.cli.shapes import files as shapes
from clientcare.domain.errors import CareError, Code
from clientcare.rubbish import left_lying
from clientcare.store.reads import files, order

if TYPE_CHECKING:
    from clientcare.exchange.incoming import Incoming, SourceFile


@left_lying()
def take_in(call: Call) -> Answer:
    from clientcare.book import imports as book
    from clientcare.domain.frozen import replace
    from clientcare.exchange.calendar_plan import accepted
    from clientcare.exchange.plan import SAME_SALE

    incoming = _incoming(call)
    planned = book.plan_import(call.desk, incoming)
    if "yes" in call.given:
        apart = frozenset((line.file, line.line) for line in planned.lines if line.reason == SAME_SALE)
        if apart:
            incoming = replace(incoming, decided=replace(incoming.decided, apart=apart))
            planned = book.plan_import(call.desk, incoming)
        planned = accepted(planned)
    is_shown = "dry-run" in call.given or planned.proposes
    names = gather.names(call.desk, (line.uid for line in planned.lines)) if is_shown else {}
    if "dry-run" in call.given:
        return Answer(
            lambda: shapes.imported(incoming, planned, None) | shapes.plan(planned, names),
            lambda: pages.planned(incoming, planned),
        )
    change = book.import_files(
        call.desk,
        incoming,
        plan=planned,
        thanks_since=call.given.get("thanks-since"),
        circle=circle(call, call.given["circle"]).uid if "circle" in call.given else None,
    )
    call.did(change)
    return Answer(
        lambda: shapes.imported(incoming, planned, change.main or None) | shapes.proposed(planned, names),
        lambda: pages.imported(incoming, planned),
        change.main,
    )


def _incoming(call: Call) -> Incoming:
    """What the files say."""
    from clientcare.book import column_maps
    from clientcare.exchange.incoming import Format, Options
    from clientcare.exchange.layout import DateOrder
    from clientcare.exchange.mapped.column_map import parse
    from clientcare.exchange.reading import read

    given = call.given
    told = _file(call.path(given["map"])) if "map" in given else None
    if told is not None:
        parse(told.data, told.name)
    options = Options(
        today=call.desk.today,
        format=Format(given["format"]) if "format" in given else None,
        encoding=given.get("encoding"),
        delimiter=given.get("delimiter"),
        dates=DateOrder(given["dates"]) if "dates" in given else None,
        currency=given.get("currency"),
        sheet=given.get("sheet"),
        maps={"": told.data.decode("utf-8")} if told is not None else {},
        recall=column_maps.recaller(call.desk),
        guesses=given.get("format") == Format.CSV,
        circles=tuple(each.name for each in order.circles(call.desk.studio)),
    )
    return read([_file(call.path(word)) for word in given["FILE"]], options)


def _file(path: Path) -> SourceFile:
    from clientcare.exchange.incoming import SourceFile
    from clientcare.exchange.reading import LARGEST

    try:
        if path.stat().st_size > LARGEST:
            raise CareError(Code.BROKEN_FILE, "too_large", file=path.name)
        return SourceFile(path.name, path.read_bytes())
    except OSError as problem:
        raise CareError(Code.BROKEN_FILE, "cannot_read_file", path=str(path)) from problem


def imports(call: Call) -> Answer:
    batches = files.batches(call.desk.studio)
    return Answer(
        lambda: {"imports": [shapes.batch(each) for each in batches]},
        lambda: pages.imports(batches),
    )


def undo_import(call: Call) -> Answer:
    from clientcare.book import import_undo as book

    change = call.did(book.undo_import(call.desk, call.given["BATCH"]))
    removed, kept = book.removed_by_undo(change), book.kept_after_undo(call.desk, change)
    names = gather.names(call.desk, kept)
    return Answer(
        lambda: {"removed": shapes.counts(removed), "kept": [{"uid": uid, "name": names[uid]} for uid in kept]},
        lambda: pages.undone(removed, [names[uid] for uid in kept]),
        change.main,
    )
