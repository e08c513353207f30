"""The command that gives files out."""

from clientcare.cli.grammar import Command, Option, Place
from clientcare.cli.lexicon.shared import FILTERS
from clientcare.cli.sorts import CLIENT, FILE, choice, number

OUT_FORMATS = ("zip", "csv", "vcard", "ics", "json", "html")
"""What files that go out may be."""

LISTS = ("clients", "sales", "contacts", "promises", "dates", "kind-words")

COMMANDS = (
    Command(
        "export",
        "Gives files out.",
        "exporting:give_out",
        (Place("OUT", FILE),),
        (
            Option("format", "what it becomes (by the ending of OUT)", choice(OUT_FORMATS)),
            Option("client", "one person’s complete record", CLIENT),
            Option("list", "of CSV: what it lists (clients)", choice(LISTS)),
            *FILTERS,
            Option("version", "of vCard: 3 or 4 (4)", choice(("3", "4"))),
            Option("no-photos", "a vCard without photos"),
            Option("days", "how far a calendar reaches (400)", number(1, 4000)),
        ),
    ),
)
