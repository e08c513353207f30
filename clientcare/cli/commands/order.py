"""`circles`, `plan`, `templates`, `settings`, `away`, `reflect`: the artist's own order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from clientcare.book import circles as circle_deeds
from clientcare.book import days
from clientcare.book import plan as plan_deeds
from clientcare.book import templates as template_deeds
from clientcare.cli.commands.common import renamed
from clientcare.cli.commands.fields import circle as circle_named
from clientcare.cli.pages import order as pages
from clientcare.cli.run import Answer, Call
from clientcare.cli.shapes import order as shapes
from clientcare.domain import settings as choices
from clientcare.domain.errors import CareError, Code
from clientcare.domain.folding import fold
from clientcare.domain.records import Circle, PlanStep, Template
from clientcare.store.reads import deeds, order

REFLECTIONS = 30


def circles(call: Call) -> Answer:
    if "NAME" not in call.given:
        _need_name(call)
        return _circles(call, order.circles(call.desk.studio))
    name = call.given["NAME"]
    known = order.circle_named(call.desk.studio, name)
    said = renamed(call.given, {"role": "role", "place": "place", "every": "every", "rename": "name"})
    if "remove" in call.given:
        to = circle_named(call, call.given["to"]).uid if "to" in call.given else None
        call.did(circle_deeds.remove_circle(call.desk, circle_named(call, name).uid, to))
        return _circles(call, order.circles(call.desk.studio))
    if "to" in call.given:
        raise CareError(Code.USAGE, "something_missing", place="--remove", command="circles")
    if known is None and "every" in call.given:
        every = said.pop("every")
        uid = call.did(circle_deeds.add_circle(call.desk, said.pop("name", name), every, **said)).main
    else:
        uid = circle_named(call, name).uid
        if said:
            call.did(circle_deeds.edit_circle(call.desk, uid, **said))
    return _circles(call, [each for each in order.circles(call.desk.studio) if each.uid == uid], uid if said else "")


def _circles(call: Call, listed: Sequence[Circle], wrote: str = "") -> Answer:
    members, asks = order.members(call.desk.studio), order.asks_per_day(call.desk.studio)
    limit = order.settings(call.desk.studio).daily_limit
    return Answer(
        lambda: shapes.circles(listed, members, asks, limit),
        lambda: pages.circles(listed, members, asks, limit),
        wrote,
    )


def plan(call: Call) -> Answer:
    if "STEP" not in call.given:
        _need_name(call)
        return _plan(order.plan(call.desk.studio))
    known = _step(call)
    said = renamed(call.given, {"name": "name", "after": "after", "for": "kinds", "template": "template"})
    if "switch" in call.given:
        said["switched_on"] = call.given["switch"] == "on"
    if known is None and "after" in said and "remove" not in call.given:
        after = said.pop("after")
        uid = call.did(plan_deeds.add_step(call.desk, call.given["STEP"], after, **said)).main
        return _plan(_only(order.plan(call.desk.studio), uid), uid)
    if known is None:
        raise CareError(Code.NOT_FOUND, "no_such_step", step=call.given["STEP"])
    if "remove" in call.given:
        call.did(plan_deeds.remove_step(call.desk, known.uid))
        return _plan(order.plan(call.desk.studio))
    if said:
        call.did(plan_deeds.edit_step(call.desk, known.uid, **said))
    return _plan(_only(order.plan(call.desk.studio), known.uid), known.uid if said else "")


def _step(call: Call) -> PlanStep | None:
    """The step by its short name, else by what it is called."""
    wanted = call.given["STEP"]
    steps = order.plan(call.desk.studio)
    by_name = (step for step in steps if fold(step.name) == fold(wanted))
    return next((step for step in steps if step.step == wanted), None) or next(by_name, None)


def _plan(steps: Sequence[PlanStep], wrote: str = "") -> Answer:
    return Answer(lambda: shapes.plan(steps), lambda: pages.plan(steps), wrote)


def templates(call: Call) -> Answer:
    if "NAME" not in call.given:
        _need_name(call)
        return _templates(order.templates(call.desk.studio))
    said = renamed(call.given, {name: name for name in ("purpose", "language", "subject", "text")})
    known = _template(call)
    if known is None and (not said or "remove" in call.given):
        raise CareError(Code.NOT_FOUND, "no_such_template", name=call.given["NAME"])
    if known is None:
        uid = call.did(template_deeds.add_template(call.desk, call.given["NAME"], **cast("Any", said))).main
        return _templates(_only(order.templates(call.desk.studio), uid), uid)
    if "remove" in call.given:
        call.did(template_deeds.remove_template(call.desk, known.uid))
        return _templates(order.templates(call.desk.studio))
    if not said:
        return _templates(_called(call))
    call.did(template_deeds.edit_template(call.desk, known.uid, **cast("Any", said)))
    return _templates(_only(order.templates(call.desk.studio), known.uid), known.uid)


def _called(call: Call) -> list[Template]:
    wanted = fold(call.given["NAME"])
    return [each for each in order.templates(call.desk.studio) if fold(each.name) == wanted]


def _template(call: Call) -> Template | None:
    """The letter of that name in the language that was said, else the English one, else the first."""
    named = _called(call)
    if "language" in call.given:
        return next((each for each in named if each.language == call.given["language"]), None)
    return next((each for each in named if each.language == "en"), named[0] if named else None)


def _templates(listed: Sequence[Template], wrote: str = "") -> Answer:
    return Answer(lambda: shapes.templates(listed), lambda: pages.templates(listed), wrote)


def settings(call: Call) -> Answer:
    if "VALUE" in call.given:
        call.did(days.change_setting(call.desk, call.given["NAME"], call.given["VALUE"]))
    chosen = order.settings(call.desk.studio)
    names = (choices.known(call.given["NAME"]),) if "NAME" in call.given else choices.NAMES
    data = chosen.to_json()
    return Answer(
        lambda: {name: data[name] for name in names},
        lambda: pages.settings({name: chosen.text(name) for name in names}),
    )


def away(call: Call) -> Answer:
    from_on, to_on = call.given.get("FROM"), call.given.get("TO")
    if from_on == "off" and to_on is not None:
        raise CareError(Code.USAGE, "too_many_words", word=str(to_on), command="away")
    if from_on == "off":
        call.did(days.end_away(call.desk))
    elif from_on is not None and to_on is None:
        raise CareError(Code.USAGE, "something_missing", place="TO", command="away")
    elif from_on is not None and to_on is not None:
        call.did(days.set_away(call.desk, from_on, to_on))
    now = order.away_on(call.desk.studio, call.desk.today)
    return Answer(lambda: shapes.away(now), lambda: pages.away(now))


def reflect(call: Call) -> Answer:
    if "TEXT" not in call.given:
        lines = order.reflections(call.desk.studio, REFLECTIONS)
        return Answer(
            lambda: {"reflections": [shapes.reflection(line) for line in lines]},
            lambda: pages.reflections(lines),
        )
    call.did(days.reflect(call.desk, call.given["TEXT"]))
    line = deeds.reflection(call.desk.studio, call.desk.today)
    return Answer(lambda: shapes.reflection(line), lambda: pages.reflections([line] if line else []))


def _need_name(call: Call) -> None:
    """Options say something of one thing, which then has to be named."""
    if call.given:
        name = call.line.command.name if call.line.command else ""
        raise CareError(Code.USAGE, "something_missing", place="NAME", command=name)


def _only(listed: Sequence[Any], uid: str) -> list[Any]:
    return [each for each in listed if each.uid == uid]
