"""What the circles ask for, and how much room there is: said, never scolded (PRODUCT §2, Circle)."""

from __future__ import annotations

from clientcare.words.tongue import tr, tr_n

DAYS_OF_A_WEEK = 7


def asks_for(per_day: float) -> str:
    """ "about 21 people a day"; under one a day "about 2 people a week"; "nobody at present" for none."""
    if per_day <= 0:
        return tr("nobody at present")
    if per_day >= 1:
        return tr_n(round(per_day), "about one person a day", "about {n} people a day")
    a_week = max(1, round(per_day * DAYS_OF_A_WEEK))
    return tr_n(a_week, "about one person a week", "about {n} people a week")


def asks(per_day: float, daily_limit: int) -> str:
    """What all circles ask for beside what the limit leaves room for."""
    people = asks_for(per_day)
    return tr("Your circles ask for {people}; you have room for {n} a day.", people=people, n=daily_limit)
