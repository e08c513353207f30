"""The commands about what comes back: own reminders, important dates, the plan, letters, settings."""

from clientcare.cli.grammar import Command, Option, Place, Sort
from clientcare.cli.lexicon.shared import NAME
from clientcare.cli.sorts import (
    CLIENT,
    COMES,
    DAY_TO_COME,
    PHRASE,
    RHYTHM,
    RHYTHM_OR_NOT,
    TEXT,
    TIME,
    UID,
    WORD,
    YEARLY,
    choice,
    number,
)
from clientcare.domain.values import SaleKind

ON_OFF = choice(("on", "off"))

_EDIT = Option("edit", "change this one instead", UID)

REMINDER_OPTIONS = (
    Option("first", "the first day it is due", DAY_TO_COME, required=True),
    Option("client", "whom it is about", Sort("CLIENT", CLIENT.read, emptied=None, refers=True)),
    Option("time", "when on that day it rings", TIME),
    Option("rule", "how it repeats (RFC 5545), no finer than a day", PHRASE),
    Option("after-done", "so long after it is done", RHYTHM_OR_NOT),
    Option("end", "no new ones after that day", COMES),
)
HEADS_UP = Option("heads-up", "so many days before", number(0, 366))
DATE_OPTIONS = (HEADS_UP, Option("switch", "on or off", ON_OFF))


def _step(word: str, _where: str) -> str:
    return word.replace("_", "-")


COMMANDS = (
    Command(
        "remind",
        "An own reminder; with --edit UID it changes one.",
        "reminders:remind",
        (Place("TITLE", PHRASE),),
        (*REMINDER_OPTIONS, _EDIT),
        makes=lambda given: True,
        when_editing="change",
    ),
    Command("reminders", "All reminders, next first.", "reminders:reminders"),
    Command(
        "date",
        "An important date; with --edit UID it changes one.",
        "reminders:date",
        (Place("CLIENT", CLIENT), Place("TITLE", PHRASE), Place("DAY", YEARLY, shown="[YYYY-]MM-DD")),
        (HEADS_UP, _EDIT),
        when_editing="change",
    ),
    Command(
        "plan",
        "The after-sale plan: lists it, adds or changes a step.",
        "order:plan",
        (Place("STEP", Sort("STEP", _step), optional=True),),
        (
            Option("name", "what it is called", WORD),
            Option("after", "how long after delivery", RHYTHM),
            Option("for", "a kind of sale it is for", choice(SaleKind), many=True),
            Option("template", "the letter to begin with", PHRASE),
            Option("switch", "on or off", ON_OFF),
            Option("remove", "takes it away"),
        ),
        makes=lambda given: len(given) > 1,
    ),
    Command(
        "templates",
        "The starting letters: lists them, shows, adds, changes or removes one.",
        "order:templates",
        (Place("NAME", WORD, optional=True),),
        (
            Option("purpose", "what it is for", PHRASE),
            Option("language", "which language it is in", NAME),
            Option("subject", "its subject", TEXT),
            Option("text", "its text", TEXT),
            Option("remove", "takes it away"),
        ),
        makes=lambda given: len(given) > 1,
    ),
    Command(
        "settings",
        "Shows all settings, shows one or changes one.",
        "order:settings",
        (Place("NAME", NAME, optional=True), Place("VALUE", PHRASE, optional=True)),
        makes=lambda given: "VALUE" in given,
    ),
)
