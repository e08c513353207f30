"""`find`, `clients`, `show`: looking somebody or something up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from clientcare.cli import gather
from clientcare.cli.commands.common import person
from clientcare.cli.commands.fields import circle
from clientcare.cli.pages import people as pages
from clientcare.cli.run import Answer, Call
from clientcare.cli.shapes import people as people_shapes
from clientcare.store.reads import care, people, search, timeline
from clientcare.store.reads.people import Filters, Missing, Sort

FOUND = 50
"""How many of each `find` gives without `--limit`."""


def find(call: Call) -> Answer:
    limit = call.given.get("limit", FOUND)
    found = search.find(call.desk.studio, call.given["TEXT"], limit)
    rows = gather.rows(call.desk, found.clients)
    names = gather.names(call.desk, (uid for hit in found.entries for uid in hit.clients))
    return Answer(
        lambda: {
            "clients": [people_shapes.row(row) for row in rows],
            "entries": [people_shapes.hit(hit, names) for hit in found.entries],
        },
        lambda: pages.found(rows, found.entries, names),
    )


def clients(call: Call) -> Answer:
    uids = people.ids(call.desk.studio, filters(call, call.given), _sort(call.given), call.desk.today)
    if "limit" in call.given:
        uids = uids[: call.given["limit"]]
    rows = gather.rows(call.desk, uids)
    return Answer(lambda: {"clients": [people_shapes.row(row) for row in rows]}, lambda: pages.rows(rows))


def show(call: Call) -> Answer:
    found = gather.person(call.desk, person(call, call.given["CLIENT"]))
    uid = found.client.uid
    items = care.items(call.desk.studio, uid, call.desk.today, call.desk.wall)
    entries = gather.told(call.desk, timeline.timeline(call.desk.studio, uid))
    listed = gather.items(call.desk, items)
    return Answer(
        lambda: (
            people_shapes.record(found) | {"items": listed.shapes(), "timeline": [told.shape() for told in entries]}
        ),
        lambda: pages.whole_person(found, listed, entries),
    )


def filters(call: Call, given: Mapping[str, Any]) -> Filters:
    """Whom the filters of `clients` leave in a list; CareError not_found for a circle that is not there."""
    return Filters(
        circles=(circle(call, given["circle"]).uid,) if "circle" in given else (),
        tags=given.get("tag", ()),
        state=given.get("state"),
        long_distance="long-distance" in given,
        overdue="overdue" in given,
        never_thanked="never-thanked" in given,
        never_asked="never-asked" in given,
        not_yet_spoken_to="not-yet-spoken-to" in given,
        quiet="quiet" in given,
        missing=frozenset({Missing(given["missing"])}) if "missing" in given else frozenset(),
    )


def _sort(given: Mapping[str, Any]) -> Sort:
    return Sort(given.get("sort", Sort.NAME))
