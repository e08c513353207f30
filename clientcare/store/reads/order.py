"""The artist's own order: circles, the plan, templates, settings, days away, and what the engine needs of them."""

from __future__ import annotations

from datetime import date

from clientcare.domain.calendar import Span, Unit, add
from clientcare.domain.care.facts import Context
from clientcare.domain.folding import fold
from clientcare.domain.records import Away, Circle, PlanStep, Reflection, Setting, Template
from clientcare.domain.settings import Settings
from clientcare.store.loading import HERE, load
from clientcare.store.studio import Studio


def circles(studio: Studio) -> list[Circle]:
    """The circles in their order."""
    return list(studio.remembered("circles", lambda: load(studio, Circle, f"WHERE {HERE} ORDER BY place, seq, uid")))


def circle_named(studio: Studio, name: str) -> Circle | None:
    """The circle of that name; case and accents do not matter."""
    wanted = fold(name)
    return next((circle for circle in circles(studio) if fold(circle.name) == wanted), None)


def members(studio: Studio) -> dict[str, int]:
    """How many people are in each circle, by its uid; circles with nobody are left out."""
    return dict(studio.rows(f"SELECT circle, count(*) FROM client WHERE {HERE} GROUP BY circle"))


def asks_per_day(studio: Studio) -> dict[str, float]:
    """How many check-ins a day the people of each circle ask for, by its uid: those for whom one will come."""
    return dict(
        studio.rows(
            "SELECT client.circle, sum(1.0 / care.check_in_days) FROM care JOIN client ON client.uid = care.client"
            " WHERE care.next_check_in_on IS NOT NULL AND care.check_in_days > 0 GROUP BY client.circle"
        )
    )


def plan(studio: Studio) -> list[PlanStep]:
    """The steps of the after-sale plan in their order, switched off or not."""
    return load(studio, PlanStep, f"WHERE {HERE} ORDER BY place, seq, uid")


def templates(studio: Studio) -> list[Template]:
    """The starting letters by name."""
    found = studio.remembered("templates", lambda: load(studio, Template, f"WHERE {HERE}"))
    return sorted(found, key=lambda template: (fold(template.name), template.language, template.uid))


def settings(studio: Studio) -> Settings:
    """All settings; what was never chosen has its default."""
    return studio.remembered("settings", lambda: _settings(studio))


def _settings(studio: Studio) -> Settings:
    return Settings.of({setting.uid: setting.value for setting in load(studio, Setting, f"WHERE {HERE}")})


def away(studio: Studio) -> list[Away]:
    """The days away there are and were, by their first day."""
    return load(studio, Away, f"WHERE {HERE} ORDER BY from_on, to_on, seq")


def away_on(studio: Studio, day: date) -> Away | None:
    """The days away that hold that day, else the next ones to come; None where there are none."""
    return next((one for one in away(studio) if one.to_on >= day), None)


def reflections(studio: Studio, limit: int = 30) -> list[Reflection]:
    """The latest reflections, newest first."""
    return load(studio, Reflection, f'WHERE {HERE} ORDER BY "on" DESC, seq DESC LIMIT ?', [limit])


OF_RULES = frozenset({"thanks_days", "thanks_within_days", "promise_heads_up", "leap_day", "days_off"})
"""The settings by which items open and close; how many are shown a day changes none of them."""


def context(studio: Studio) -> Context:
    """What the care engine needs to know besides the facts of a client; circles and steps removed since are in it."""
    return studio.remembered("context", lambda: _context(studio))


def _context(studio: Studio) -> Context:
    chosen = settings(studio)
    return Context(
        circles={circle.uid: circle for circle in load(studio, Circle, "ORDER BY place, seq, uid")},
        steps=tuple(load(studio, PlanStep, f"WHERE {HERE} ORDER BY place, seq, uid")),
        away=tuple(Span(one.from_on, add(one.to_on, 1, Unit.DAYS)) for one in away(studio)),
        thanks_days=chosen.thanks_days,
        thanks_within_days=chosen.thanks_within_days,
        promise_heads_up=chosen.promise_heads_up,
        leap_day=chosen.leap_day,
        days_off=chosen.days_off,
        daily_limit=chosen.daily_limit,
    )
