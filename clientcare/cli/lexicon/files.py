"""The commands that take files in."""

from clientcare.cli.grammar import Command, Option, Place
from clientcare.cli.lexicon.shared import NAME
from clientcare.cli.sorts import BEEN, CLIENT, CURRENCY, FILE, WORD, choice

FORMATS = (
    "vcard",
    "google",
    "outlook",
    "apple",
    "thunderbird",
    "linkedin",
    "mailchimp",
    "etsy",
    "shopify",
    "square",
    "paypal",
    "stripe",
    "woocommerce",
    "squarespace",
    "gumroad",
    "artwork-archive",
    "ics",
    "csv",
    "json",
)
"""What files may be (CLI.md, "Import formats")."""

ORDERS = ("dmy", "mdy", "ymd")

COMMANDS = (
    Command(
        "import",
        "Takes files in, as one batch that can be undone.",
        "files:take_in",
        (Place("FILE", FILE, many=True),),
        (
            Option("format", "what they are (recognised)", choice(FORMATS, "FORMAT")),
            Option("map", "what the columns of a table hold", FILE),
            Option("dry-run", "only says what would be done"),
            Option("yes", "saves what is proposed: days of a calendar, sales that look like one you have"),
            Option("thanks-since", "thanks open for what was since then", BEEN),
            Option("circle", "the circle of the new people", NAME),
            Option("currency", "of prices without one", CURRENCY),
            Option("dates", "the order of day, month and year", choice(ORDERS)),
            Option("encoding", "how the text is written", WORD),
            Option("delimiter", "what stands between columns", WORD),
            Option("sheet", "which sheet of a workbook", WORD),
        ),
        makes=lambda given: "dry-run" not in given,
    ),
    Command("imports", "The imports, newest first.", "files:imports"),
    Command(
        "undo-import",
        "Takes back what an import added and nobody touched since.",
        "files:undo_import",
        (Place("BATCH", CLIENT, shown="BATCH"),),
    ),
)
