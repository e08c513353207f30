"""Files as if the lines that the artist leaves out did nothing."""

from __future__ import annotations

from clientcare.domain.frozen import replace
from clientcare.exchange.incoming import Incoming, LeftOut

REASON = "you_left_out"


def without_left_out(incoming: Incoming) -> Incoming:
    """The files without the lines that stay out, which are told as left out."""
    out = incoming.decided.left_out
    if not out:
        return incoming
    kept = [at for at, each in enumerate(incoming.people) if (each.file, each.line) not in out]
    sales = [each for each in incoming.sales if (each.file, each.line) not in out]
    buyers = {each.buyer for each in sales}
    kept = sorted({*kept, *buyers})
    new = {old: place for place, old in enumerate(kept)}
    gone = [each for at, each in enumerate(incoming.people) if at not in new]
    lone = {(each.file, each.line) for each in gone}
    told = [LeftOut(each.file, each.line, REASON, name=each.name) for each in gone]
    for sale in incoming.sales:
        line = sale.file, sale.line
        if line in out and line not in lone:
            lone.add(line)
            told.append(LeftOut(sale.file, sale.line, REASON, name=incoming.people[sale.buyer].name))
    for record in incoming.records:
        if (record.file, record.line) in out:
            told.append(LeftOut(record.file, record.line, REASON))
    for day in incoming.days:
        if (day.file, day.line) in out:
            told.append(LeftOut(day.file, day.line, REASON, name=day.title))
    return replace(
        incoming,
        people=tuple(incoming.people[at] for at in kept),
        sales=tuple(replace(each, buyer=new[each.buyer]) for each in sales),
        records=tuple(each for each in incoming.records if (each.file, each.line) not in out),
        days=tuple(each for each in incoming.days if (each.file, each.line) not in out),
        left_out=(*incoming.left_out, *told),
    )
