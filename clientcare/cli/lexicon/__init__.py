"""All commands by name, so that there is one list that the grammar, the help and the tests read."""

from __future__ import annotations

from collections.abc import Mapping

from clientcare.cli.grammar import Command, Option, Sort
from clientcare.cli.lexicon import care, exporting, files, people, reminders, safety, timeline
from clientcare.cli.sorts import PHRASE

DIR = Sort("DIR", PHRASE.read, emptied="")
DAY = Sort("YYYY-MM-DD", PHRASE.read)
MOMENT = Sort("YYYY-MM-DDTHH:MM[ZONE]", PHRASE.read)

GLOBAL_OPTIONS: Mapping[str, Option] = {
    option.name: option
    for option in (
        Option("data", "the data folder", DIR),
        Option("on", "take this day as today", DAY),
        Option("now", "take this day and time as now", MOMENT),
        Option("json", "the result as one JSON object"),
        Option("passphrase-file", "its first line is the passphrase", Sort("FILE", PHRASE.read)),
        Option("help", "what there is to say"),
        Option("version", "which Client Care this is"),
    )
}

COMMANDS: Mapping[str, Command] = {
    command.name: command
    for noun in (care, people, timeline, reminders, files, exporting, safety)
    for command in noun.COMMANDS
}
