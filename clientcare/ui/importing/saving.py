"""The last step: what was decided is done, in one transaction after a backup, while nobody else does anything."""

from __future__ import annotations

from clientcare.book import imports
from clientcare.book.desk import Desk
from clientcare.domain.change import Change
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.progress import Step, part_of
from clientcare.domain.records import Client
from clientcare.exchange.calendar_plan import accepted
from clientcare.exchange.decided import Decided
from clientcare.exchange.plan import Does, Plan
from clientcare.ui.importing.draft import Thought


class Saved(Frozen):
    """What an import did: the change, the plan it followed, and the uids of who came in."""

    change: Change
    plan: Plan
    came: list[str]


def save(desk: Desk, thought: Thought, decided: Decided, circle: str, step: Step) -> Saved:
    """Does it as the studio is now, with what was decided. `step` may raise until the moment it is saved: then
    nothing was.

    The studio is held all the while, from the plan to what is saved, so that no other deed comes between them.
    """
    incoming = replace(thought.incoming, decided=decided)
    with desk.studio.held():
        is_as_planned = decided == thought.incoming.decided and desk.studio.writes == thought.writes
        planned = thought.plan if is_as_planned else imports.plan_import(desk, incoming, part_of(step, 0, 30))
        plan = accepted(planned)
        saving = part_of(step, 30, 100)
        change = imports.import_files(desk, incoming, plan=plan, circle=circle or None, brief=True, step=saving)
    return Saved(change, plan, [client.uid for client in change.of(Client)])


def counted(plan: Plan, does: Does) -> dict[str, int]:
    """How many of everything a plan adds or changes."""
    return dict(plan.counts.get(does, {}))
