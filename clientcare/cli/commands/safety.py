"""`backup`, `backups`, `trash`, `sample`: what keeps a studio safe, and one to try things with."""

from __future__ import annotations

from clientcare.book import safety
from clientcare.cli import gather
from clientcare.cli.commands.mending import kind_of
from clientcare.cli.pages import files as pages
from clientcare.cli.run import Answer, Call
from clientcare.cli.shapes import files as shapes
from clientcare.cli.shapes.plain import Names, Shape
from clientcare.domain.calendar import Unit, add
from clientcare.domain.records import Client, Entry, ImportantDate, Record, ReferOut, Reminder, Sale
from clientcare.store.reads import files

PEOPLE = 1000
"""How many people a sample has where nothing is said."""


def backup(call: Call) -> Answer:
    made = safety.back_up(call.desk, call.path(call.given["to"]) if "to" in call.given else None)
    return Answer(lambda: shapes.backup(made), lambda: pages.backups([made]))


def backups(call: Call) -> Answer:
    found = safety.backups(call.around.host.paths.data)
    return Answer(lambda: {"backups": [shapes.backup(each) for each in found]}, lambda: pages.backups(found))


def trash(call: Call) -> Answer:
    found = [record for record in files.trash(call.desk.studio) if kind_of(record)]
    names = gather.names(call.desk, (uid for record in found for uid in _people(record)))
    rows = [_row(record, names) for record in found]
    return Answer(lambda: {"trash": rows}, lambda: pages.trash(rows))


def _row(record: Record, names: Names) -> Shape:
    assert record.deleted_on is not None
    return {
        "uid": record.uid,
        "kind": kind_of(record),
        "name": _name(record, names),
        "deleted_on": str(record.deleted_on),
        "until": str(add(record.deleted_on, safety.DAYS_IN_TRASH, Unit.DAYS)),
    }


def _people(record: Record) -> tuple[str, ...]:
    match record:
        case Entry():
            return record.clients
        case ReferOut():
            return record.client, record.to
    return ()


def _name(record: Record, names: Names) -> str:
    """What people know it by: a name, a title, else its words, else whose it is."""
    match record:
        case Client():
            return record.name
        case Sale() | Reminder() | ImportantDate():
            return record.title
        case Entry() if record.text:
            return " ".join(record.text.split())[:80]
    return " → ".join(names[uid] for uid in _people(record) if uid in names)


def doctor(call: Call) -> Answer:
    found = safety.check_up(call.desk, mending="mend" in call.given)
    ok = all(mended for _, mended in found)
    problems = [{"what": str(each.what), "where": each.where, "mended": mended} for each, mended in found]
    return Answer(
        lambda: {"ok": ok, "problems": problems},
        lambda: pages.problems([(str(each.what), each.where, mended) for each, mended in found]),
        code=0 if ok else 1,
    )


def sample(call: Call) -> Answer:
    from clientcare.book.sample import make_mira, make_sample

    if "studio" in call.given:
        made = make_mira(call.desk)
    else:
        made = make_sample(call.desk, call.given.get("clients", PEOPLE), call.given.get("seed", 0))
    return Answer(lambda: shapes.counts(made), lambda: pages.counted(made))
