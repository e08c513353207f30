"""The commands that write in the timeline, and those for any record: change, delete, undelete."""

from __future__ import annotations

from collections.abc import Iterable

from clientcare.cli.grammar import Command, Option, Place
from clientcare.cli.lexicon.care import CONTACT
from clientcare.cli.lexicon.people import CLIENT_OR_NONE, FIELDS
from clientcare.cli.lexicon.reminders import DATE_OPTIONS, REMINDER_OPTIONS
from clientcare.cli.lexicon.shared import DATE, FEELING, SALE, WITH
from clientcare.cli.sorts import (
    AMOUNT,
    CLIENT,
    COMES,
    CURRENCY,
    PARTIAL,
    PHRASE,
    TEXT,
    UID,
    YEARLY,
    choice,
)
from clientcare.domain.frozen import replace
from clientcare.domain.values import Feel, Permission, SaleKind, Stage

NOTE_OPTIONS = (DATE, WITH, FEELING, SALE)
SALE_OPTIONS = (
    Option("price", "what it cost", AMOUNT),
    Option("currency", "of the price", CURRENCY),
    Option("stage", "how far it is (delivered)", choice(Stage)),
    Option("date", "the day of its stage, also a month or a year", PARTIAL),
    Option("asked", "the day they asked", PARTIAL),
    Option("sold", "the day it was agreed", PARTIAL),
    Option("delivered", "the day it was delivered, or will be", PARTIAL),
    Option("kind", "what kind of sale", choice(SaleKind)),
    Option("what", "technique, size", TEXT),
    Option("where", "where it was sold", PHRASE),
    Option("through", "who sold it for you", CLIENT_OR_NONE),
    Option("handed-over", "you gave it to them in person"),
    Option("quiet-until", "a surprise: say nothing before", COMES),
    Option("external-id", "its number where it came from", PHRASE),
    FEELING,
    WITH,
)
PROMISE_OPTIONS = (DATE, Option("due", "until when", COMES), WITH)
FEELING_OPTIONS = (DATE, SALE)
KIND_WORDS_OPTIONS = (DATE, Option("permission", "may you use it?", choice(Permission)), SALE, WITH)
REFER_OUT_OPTIONS = (Option("to", "the colleague", CLIENT), DATE)

_TEXT = Option("text", "the text", TEXT)
_TITLE = Option("title", "the title", PHRASE)
_WITHOUT = Option("without", "somebody who was not part of it", CLIENT, many=True)

CHANGES: dict[str, tuple[Option, ...]] = {
    "contact": (_TEXT, *CONTACT, _WITHOUT),
    "note": (_TEXT, *NOTE_OPTIONS, _WITHOUT),
    "sale": (_TITLE, _TEXT, *SALE_OPTIONS, _WITHOUT),
    "promise": (
        _TEXT,
        *PROMISE_OPTIONS,
        _WITHOUT,
        Option("give-up", "why it is given up", TEXT),
    ),
    "feeling": (_TEXT, Option("feeling", "how they feel", choice(Feel)), *FEELING_OPTIONS),
    "kind_words": (_TEXT, *KIND_WORDS_OPTIONS, _WITHOUT),
    "reminder": (_TITLE, *REMINDER_OPTIONS),
    "date": (
        _TITLE,
        *DATE_OPTIONS,
        Option("day", "the day, with or without its year", YEARLY),
    ),
    "refer_out": (_TEXT, *REFER_OUT_OPTIONS, Option("came-of", "what came of it", TEXT)),
    "client": (Option("name", "their name", PHRASE), *FIELDS),
}
"""What `change UID` takes, by the kind of record it is."""


def _and_no(options: Iterable[Option]) -> tuple[Option, ...]:
    """The options, and for each yes/no one also its `--no-…`."""
    every = tuple(replace(option, required=False) for option in options)
    flags = (option for option in every if option.sort is None)
    return (*every, *(Option(f"no-{option.name}", f"not: {option.says}") for option in flags))


CHANGE_OF = {
    kind: Command("change", f"Mends a record ({kind}).", "mending:change", (Place("UID", UID),), _and_no(options))
    for kind, options in CHANGES.items()
}
"""How `change` reads its line once it is known what the UID is of."""

_ANY = tuple({option.name: option for command in CHANGE_OF.values() for option in command.options}.values())


def _unread(option: Option) -> Option:
    """The option with its words left as they are: how they are read depends on the record."""
    if option.sort is None:
        return option
    return Option(option.name, option.says, TEXT if option.sort.from_stdin else PHRASE, many=True)


COMMANDS = (
    Command(
        "note",
        "A note, which is not a contact.",
        "writing:note",
        (Place("CLIENT", CLIENT), Place("TEXT", TEXT)),
        NOTE_OPTIONS,
    ),
    Command(
        "sale",
        "A sale, a commission or an enquiry.",
        "sales:sale",
        (Place("CLIENT", CLIENT), Place("TITLE", PHRASE)),
        SALE_OPTIONS,
    ),
    Command(
        "promise",
        "What you said you would do.",
        "writing:promise",
        (Place("CLIENT", CLIENT), Place("TEXT", TEXT)),
        PROMISE_OPTIONS,
    ),
    Command(
        "feeling",
        "How they feel about a work, in their words.",
        "writing:feeling",
        (Place("CLIENT", CLIENT), Place("FEELING", choice(Feel)), Place("TEXT", TEXT, optional=True)),
        FEELING_OPTIONS,
    ),
    Command(
        "kind-words",
        "A quote worth keeping.",
        "writing:kind_words",
        (Place("CLIENT", CLIENT), Place("TEXT", TEXT)),
        KIND_WORDS_OPTIONS,
    ),
    Command(
        "change",
        "Mends any record, with any option of the command that made it.",
        "mending:change",
        (Place("UID", UID),),
        tuple(map(_unread, _ANY)),
    ),
    Command(
        "quick",
        "Reads one line, such as “Sold Blue Harbour to Ana for €450 yesterday”, and shows what it understood.",
        "quick:quick",
        (Place("LINE", TEXT),),
        (Option("yes", "saves it"),),
    ),
    Command("delete", "Puts a record in the trash for 30 days.", "mending:delete", (Place("UID", UID),)),
    Command("undelete", "Brings a record back from the trash.", "mending:undelete", (Place("UID", UID),)),
)
