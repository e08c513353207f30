"""The commands that keep what was written safe, and the one that runs many of them."""

from clientcare.cli.grammar import Command, Option, Place
from clientcare.cli.sorts import CLIENT, FILE, choice, number

COMMANDS = (
    Command(
        "backup",
        "A verified copy of everything, now.",
        "safety:backup",
        options=(Option("to", "where", FILE),),
    ),
    Command("backups", "All backups, newest first.", "safety:backups"),
    Command(
        "restore",
        "Says what is in a backup or a zip of yours; with --yes it takes the place of what is there.",
        "restoring:restore",
        (Place("FILE", FILE),),
        (Option("yes", "puts it in the place of what is there, after a backup"),),
        in_batch=False,
        in_window=False,
    ),
    Command(
        "erase",
        "Erases a person for good; this cannot be undone.",
        "erasing:erase",
        (Place("CLIENT", CLIENT),),
        (
            Option("yes", "you are sure"),
            Option("backups", "removes the backups that still hold them, too"),
        ),
        in_batch=False,
        in_window=False,
    ),
    Command("trash", "What can be brought back with undelete.", "safety:trash"),
    Command("undo", "Takes back the last deeds.", "undoing:undo", (Place("N", number(1, 100), optional=True),)),
    Command("redo", "Does them again.", "undoing:redo", (Place("N", number(1, 100), optional=True),)),
    Command(
        "doctor",
        "Checks the data file and what is stored in it; changes nothing.",
        "safety:doctor",
        options=(Option("mend", "rewrites what can be computed, after a backup"),),
    ),
    Command(
        "batch",
        "Runs a file of commands, one a line; - is standard input.",
        "batching:batch",
        (Place("FILE", FILE),),
        (
            Option("keep-going", "goes on after a line that fails"),
            Option("atomic", "all of them or none"),
        ),
        makes=lambda given: True,
        in_batch=False,
    ),
    Command(
        "sample",
        "A made-up studio in an empty data folder.",
        "safety:sample",
        options=(
            Option("clients", "how many people (1,000)", number(1, 1_000_000)),
            Option("seed", "which one of all that could be", number(0, 999_999_999)),
            Option("studio", "mira: the small studio of the pictures", choice(("mira",), "NAME")),
        ),
        makes=lambda given: True,
        in_batch=False,
        in_window=False,
    ),
)
