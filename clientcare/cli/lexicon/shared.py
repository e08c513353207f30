"""Options that several commands have in common."""

from clientcare.cli.grammar import Option, Sort
from clientcare.cli.sorts import (
    BEEN,
    CLIENT,
    UID,
    choice,
    number,
)
from clientcare.domain.values import Feel, State

DATE = Option("date", "the day (today)", BEEN)
WITH = Option("with", "somebody else who was part of it", CLIENT, many=True)
FEELING = Option("feeling", "how they feel", choice(Feel, emptied=None))
SALE = Option("sale", "the sale it is about", Sort("UID", UID.read, emptied=None, refers=True))

NAME = Sort("NAME", UID.read)
"""Any words that have to say something."""

SORTS = ("name", "last-care", "next-check-in", "works", "added")
MISSING = ("email", "address", "birthday")

FILTERS = (
    Option("circle", "people in this circle", NAME),
    Option("tag", "people with this tag", NAME, many=True),
    Option("state", "people in this state", choice(State)),
    Option("long-distance", "bought, and long not heard from"),
    Option("overdue", "an open check-in that is late"),
    Option("never-thanked", "bought, and never thanked"),
    Option("never-asked", "bought, and never asked how it feels"),
    Option("not-yet-spoken-to", "no contact at all"),
    Option("quiet", "asked for quiet"),
    Option("missing", "without this", choice(MISSING)),
)
LISTED = (
    Option("sort", "the order", choice(SORTS)),
    Option("limit", "at most so many", number(0, 10_000_000)),
)
