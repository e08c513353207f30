"""The groups of details that tell how somebody came, who sent them, and to whom they belong."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from clientcare.book import clients, relations
from clientcare.book.desk import Desk
from clientcare.book.together import together
from clientcare.domain.change import Change, Deed
from clientcare.ui.client.known import Known
from clientcare.ui.client.lines import Shown
from clientcare.ui.client.offers import ROUGHLY
from clientcare.ui.forms.asks import Ask, Sort, Wrong
from clientcare.words.speaker import capital
from clientcare.words.tongue import mark, tr
from clientcare.words.window import days
from clientcare.words.window import person as words

Values = dict[str, Any]
ON_A_DAY = "day"

# --- last in touch, before this app -----------------------------------------------------------------------------

LAST = (
    Ask(
        "said",
        mark("Last in touch, roughly"),
        Sort.CHOICE,
        offered=(("", mark("Not said")), *ROUGHLY, (ON_A_DAY, mark("On this day"))),
    ),
    Ask("day", mark("The day"), Sort.DAY),
)


def last(known: Known) -> list[Shown]:
    on = known.client.last_in_touch_on
    if on is None:
        return []
    return [Shown(words.last_in_touch(on, known.client.last_in_touch_said, known.today))]


def last_begin(known: Known) -> Values:
    client = known.client
    said = client.last_in_touch_said or (ON_A_DAY if client.last_in_touch_on else "")
    return {"said": said, "day": client.last_in_touch_on if said == ON_A_DAY else None}


def last_value(values: Values) -> Any:
    """What the fields say, as the book takes it: a day, a word such as "season", or None; a day without a day is
    none."""
    return values["day"] if values["said"] == ON_A_DAY else values["said"] or values["day"]


def last_save(desk: Desk, known: Known, values: Values) -> Change:
    """What was said roughly counts from the day it was said: left as it was, it stays as it was."""
    if values == last_begin(known):
        return Change(Deed.MEND_CLIENT, (), ())
    return clients.edit_client(desk, known.client.uid, last_in_touch=last_value(values))


# --- who sent them, whom they sent ------------------------------------------------------------------------------

REFERRED = (
    Ask("referred_by", mark("Referred by"), Sort.PERSON),
    Ask("referred_on", mark("Since when"), Sort.DAY, none=mark("Not known")),
)


def referred(known: Known) -> list[Shown]:
    client = known.client
    lines = []
    if client.referred_by:
        lines.append(known.face(client.referred_by))
        if client.referred_on is not None:
            lines.append(Shown(tr("on {day}", day=days.dated(client.referred_on, known.today)), quiet=True))
    if known.sent:
        lines.append(Shown(tr("Sent to you"), head=True))
        lines += [known.face(each.uid) for each in known.sent]
    return lines


def referred_begin(known: Known) -> Values:
    return {"referred_by": known.client.referred_by, "referred_on": known.client.referred_on}


def referred_save(desk: Desk, known: Known, values: Values) -> Change:
    on = values["referred_on"] if values["referred_by"] else None
    return clients.edit_client(desk, known.client.uid, referred_by=values["referred_by"], referred_on=on)


# --- relations --------------------------------------------------------------------------------------------------

RELATIONS = (
    Ask(
        "relations",
        mark("Relations"),
        Sort.ROWS,
        add=mark("Another relation"),
        of=(
            Ask("other", mark("Who"), Sort.PERSON),
            Ask("kind", mark("What they are to them"), example=mark("partner, gallery …")),
        ),
    ),
)


def relations_shown(known: Known) -> list[Shown]:
    lines = []
    for one in known.relations:
        other = known.other(one)
        lines.append(known.face(other))
        kind = capital(one.kind)
        mine = one.client == known.client.uid
        lines.append(Shown(kind if mine else tr("Has them as {kind}", kind=one.kind), quiet=True))
    return lines


def relations_begin(known: Known) -> Values:
    return {"relations": [{"other": known.other(one), "kind": one.kind} for one in known.relations]}


def relations_save(desk: Desk, known: Known, values: Values) -> Change:
    """What is new and what is gone, as one deed; Wrong for one that names nobody."""
    uid = known.client.uid
    for row in values["relations"]:
        if not row["other"]:
            raise Wrong(words.needs_somebody(row["kind"]))
    wanted = {(row["other"], row["kind"]) for row in values["relations"]}
    before = {(known.other(one), one.kind) for one in known.relations}
    deeds: list[Callable[[], Change]] = [
        partial(relations.unrelate, desk, uid, kind, other) for other, kind in sorted(before - wanted)
    ]
    deeds += [partial(relations.relate, desk, uid, kind, other) for other, kind in sorted(wanted - before)]
    return together(desk, Deed.RELATE, deeds)
