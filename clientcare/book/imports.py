"""Deeds about files coming in: what an import would do, doing it in one step, and taking one back as a whole."""

from __future__ import annotations

from datetime import date

from clientcare.book import column_maps, finding
from clientcare.book.copies import copy_first, left_of
from clientcare.book.desk import Desk
from clientcare.book.import_apply import Import
from clientcare.book.import_known import known_for
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.progress import Step, part_of, silent
from clientcare.domain.records import Circle
from clientcare.exchange import norms
from clientcare.exchange.incoming import Incoming
from clientcare.exchange.plan import Plan
from clientcare.exchange.planning import plan_of
from clientcare.store import blobs
from clientcare.store.backup import Why


def plan_import(desk: Desk, incoming: Incoming, step: Step = silent) -> Plan:
    """What the files would do to the studio as it is now; nothing is written.

    What calendars propose is done only of a plan that `calendar_plan.accepted` made of it.
    """
    known = known_for(desk, incoming, part_of(step, 0, 15))
    try:
        return plan_of(incoming, known, part_of(step, 15, 100))
    finally:
        norms.forget()


def import_files(
    desk: Desk,
    incoming: Incoming,
    *,
    plan: Plan | None = None,
    thanks_since: date | None = None,
    circle: str | None = None,
    brief: bool = False,
    step: Step = silent,
) -> Change:
    """Does what the plan says, in one transaction after a verified backup; files that say nothing new write nothing.

    `plan` is that of `plan_import`, as long as nothing was written since. New people are placed in the circle for
    buyers or that for imports, or in `circle`; thanks open for what happened from `thanks_since` on. `main` is the
    uid of the batch; where it is to be `brief`, and very much came, the change holds only the people and the batch.
    What the columns of tables hold is remembered beside it. CareError question where the files leave something open.
    `step` is told how far it is; what it raises before the end leaves everything as it was.
    """
    if incoming.questions:
        raise CareError(Code.QUESTION, "import_asks", questions=incoming.questions)
    if circle is not None:
        finding.living(desk, circle, Circle)
    doing = Import(desk, incoming, thanks_since, circle)
    with blobs.together(desk.studio):
        doing.follow(plan if plan is not None else plan_import(desk, incoming), part_of(step, 0, 10))
    if doing.is_empty:
        return Change(Deed.IMPORT_FILES, before=(), after=())
    copy_first(desk, Why.IMPORT, left_of(part_of(step, 10, 20)))
    change = doing.save(part_of(step, 20, 100), brief=brief)
    column_maps.remember(desk, incoming.maps)
    return change
