"""The artist's own order, deeds taken back and batches, for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from clientcare.cli.batch import Outcome
from clientcare.cli.output import message
from clientcare.cli.pages.lines import count, day, indented, page, table
from clientcare.domain.change import Deed
from clientcare.domain.records import Away, Circle, PlanStep, Reflection, Template
from clientcare.domain.values import SaleKind
from clientcare.words.asks import asks as asked
from clientcare.words.deeds import deed
from clientcare.words.speaker import ENGLISH


def circles(listed: Sequence[Circle], members: Mapping[str, int], asks: Mapping[str, float], limit: int) -> str:
    """The circles, and kindly what they ask for."""
    rows = [
        (
            each.name,
            ENGLISH.every(each.every) if each.every else "no rhythm",
            count(members.get(each.uid, 0), "1 person", "{n} people"),
            f"for {_ROLES[each.role]}" if each.role else "",
        )
        for each in listed
    ]
    return page([*table(rows), "", asked(sum(asks.values()), limit)])


_ROLES = {"new": "new people", "buyers": "buyers", "imports": "people who came by import"}


def plan(steps: Sequence[PlanStep]) -> str:
    """The steps after a sale."""
    return page(table(_step(step) for step in steps)) or page(["No steps."])


def _step(step: PlanStep) -> tuple[str, ...]:
    now = step.versions[-1]
    kinds = ", ".join(str(kind) for kind in SaleKind if kind in now.kinds)
    return step.step, step.name, f"after {now.after}", kinds, "" if now.switched_on else "switched off"


def templates(listed: Sequence[Template]) -> str:
    """The starting letters: their names, or one of them with its words."""
    if len(listed) == 1:
        one = listed[0]
        return page([f"{one.name} ({one.language})", *indented(one.subject), "", *indented(one.text)])
    return page(table((each.name, each.purpose, each.language) for each in listed)) or page(["No letters."])


def settings(chosen: Mapping[str, str]) -> str:
    return page(table(chosen.items()))


def away(one: Away | None) -> str:
    return page([f"Away from {day(one.from_on)} to {day(one.to_on)}." if one else "Not away."])


def reflections(lines: Sequence[Reflection]) -> str:
    return page(f"{day(line.on)}  {line.text}" for line in lines) or page(["Nothing written yet."])


def deeds(listed: Sequence[Deed]) -> str:
    """What was taken back or done again, last first."""
    return page(f"{deed(each)}." for each in listed)


def batch(outcomes: Sequence[Outcome]) -> str:
    """What each line said; errors stand among them with the number of their line."""
    parts = []
    for outcome in outcomes:
        if outcome.error is not None:
            parts.append(page([f"Line {outcome.line}: {message(outcome.error)}"]))
        else:
            parts.append(str(outcome.result))
    return "".join(parts)
