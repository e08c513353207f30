"""Deeds about files coming in: what an import would do, doing it in one step, and taking one back as a whole."""

from __future__ import annotations

from datetime import date

from clientcare.book import column_maps, finding
from clientcare.book.copies import copy_first
from clientcare.book.desk import Desk
from clientcare.book.import_apply import Import
from clientcare.book.import_known import known_for
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Circle
from clientcare.exchange.incoming import Incoming
from clientcare.exchange.plan import Plan
from clientcare.exchange.planning import plan_of
from clientcare.store.backup import Why


def plan_import(desk: Desk, incoming: Incoming) -> Plan:
    """What the files would do to the studio as it is now; nothing is written.

    What calendars propose is done only of a plan that `calendar_plan.accepted` made of it.
    """
    return plan_of(incoming, known_for(desk, incoming))


def import_files(
    desk: Desk,
    incoming: Incoming,
    *,
    plan: Plan | None = None,
    thanks_since: date | None = None,
    circle: str | None = None,
) -> Change:
    """Does what the plan says, in one transaction after a verified backup; files that say nothing new write nothing.

    `plan` is that of `plan_import`, as long as nothing was written since. New people are placed in the circle for
    buyers or that for imports, or in `circle`; thanks open for what happened from `thanks_since` on. `main` is the
    uid of the batch. What the columns of tables hold is remembered beside it. CareError question where the files
    leave something open.
    """
    if incoming.questions:
        raise CareError(Code.QUESTION, "import_asks", questions=incoming.questions)
    if circle is not None:
        finding.living(desk, circle, Circle)
    doing = Import(desk, incoming, thanks_since, circle)
    doing.follow(plan if plan is not None else plan_import(desk, incoming))
    if doing.is_empty:
        return Change(Deed.IMPORT_FILES, before=(), after=())
    copy_first(desk, Why.IMPORT)
    change = doing.save()
    column_maps.remember(desk, incoming.maps)
    return change
