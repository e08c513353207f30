"""The part of a plan that is about sales: an order number is known again, its stage and days follow the file."""

from __future__ import annotations

from collections.abc import Mapping

from clientcare.domain.frozen import Frozen, field
from clientcare.domain.progress import Step, part_of, silent, stepping
from clientcare.domain.values import Stage
from clientcare.exchange.differing import changes, differing
from clientcare.exchange.fields import Fields
from clientcare.exchange.incoming import Incoming, IncomingSale
from clientcare.exchange.matching import Matcher
from clientcare.exchange.people_plan import Group
from clientcare.exchange.plan import Origin, SaleStep, SameSale
from clientcare.exchange.sale_fields import incoming_sale_fields, said_of, sale_fields


class PlannedSale(Frozen):
    """An order and what becomes of it: a step, or the reason why it stays out. `same_as`: the line that counts;
    `double`: whose sale it is, told by another."""

    sale: IncomingSale
    group: Group
    step: SaleStep | None = None
    reason: str = ""
    kept: bool = False
    same_as: int | None = None
    facts: Mapping[str, object] = field(default_factory=dict)
    double: SameSale | None = None


def plan_sales(
    incoming: Incoming, of_place: Mapping[int, Group], matcher: Matcher, step: Step = silent
) -> list[PlannedSale]:
    """Every order of the files; of one that stands in them twice the last counts."""
    numbers = [(sale.source, sale.external_id) for sale in stepping(incoming.sales, part_of(step, 0, 20))]
    last = dict(zip(numbers, incoming.sales, strict=True))
    found = []
    for number, sale in zip(numbers, stepping(incoming.sales, part_of(step, 20, 100)), strict=True):
        group = of_place[sale.buyer]
        counted = last[number]
        if counted is not sale:
            found.append(PlannedSale(sale, group, reason="same_as", same_as=counted.line))
        else:
            found.append(_planned(sale, group, matcher))
    return found


def _planned(sale: IncomingSale, group: Group, matcher: Matcher) -> PlannedSale:
    source = sale.source
    here, last = matcher.sale(source, sale.external_id)
    if (last is not None and here is None) or (here is not None and here.deleted_on is not None):
        return PlannedSale(sale, group, reason="deleted_order")
    if group.step is None:
        return PlannedSale(sale, group, reason="buyer_left_out")
    if here is None:
        origin = Origin(None, source, sale.external_id, "", said_of(sale))
        return PlannedSale(sale, group, SaleStep(group.step.key, None, sale.external_id, origin))
    said = incoming_sale_fields(sale)
    before = sale_fields(here)
    held = {name for name in sale.unsure if before.get(name) or name == "delivered_on"}
    said = {name: text for name, text in said.items() if name not in held}
    told = dict(last.fields) if last else {}
    found = differing(before, said, told, is_whole=False)
    to = _with_fitting_days(before, said, told, found.to) if "stage" in said else found.to
    origin = Origin(last.uid if last else None, sale.source, sale.external_id, "", tuple(sorted(found.said.items())))
    step = SaleStep(group.step.key, here.uid, sale.external_id, origin, changes(before, before | to))
    return PlannedSale(sale, group, step, kept=found.kept)


def _with_fitting_days(before: Fields, said: Fields, told: Mapping[str, str], to: Fields) -> Fields:
    """The day of delivery goes with the stage: it stays where the stage stays, and goes when that moves back."""
    stage_stays = said["stage"] not in (before["stage"], told.get("stage")) and "stage" not in to
    if stage_stays:
        return {name: text for name, text in to.items() if name != "delivered_on"}
    moved_back = to.get("stage") in (Stage.CANCELLED, Stage.AGREED) and "delivered_on" not in said
    if moved_back and before.get("delivered_on", "") == told.get("delivered_on", ""):
        return to | {"delivered_on": ""}
    return to
