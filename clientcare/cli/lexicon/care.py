"""The commands of Today: what is open, writing down a contact, and closing or hiding an item."""

from clientcare.cli.grammar import Command, Option, Place
from clientcare.cli.lexicon.shared import DATE, FEELING, SALE, WITH
from clientcare.cli.sorts import (
    CLIENT,
    COMES,
    DAY_TO_COME,
    KEY,
    TEXT,
    TIME,
    WORD,
    choice,
    number,
    number_or_none,
    or_word,
)
from clientcare.domain.values import Channel, Direction, Purpose

CONTACT = (
    Option("purpose", "what it was for", choice(Purpose)),
    Option("channel", "how", choice(Channel)),
    Option("direction", "who began", choice(Direction)),
    DATE,
    Option("time", "when on that day", TIME),
    Option("minutes", "how long it took", number_or_none(0, 100_000)),
    WITH,
    FEELING,
    SALE,
    Option("needs-reply", "they wait for a reply"),
    Option("no-answer", "tried, but did not reach them"),
    Option("next", "the day of the next check-in", COMES),
    Option("answers", "a key that it answers", KEY, many=True),
    Option("not-answers", "a key that it does not answer", KEY, many=True),
)

_KEY = (Place("KEY", KEY),)

COMMANDS = (
    Command(
        "today",
        "The people to thank, to answer and to check in with today, and why.",
        "today:today",
        options=(Option("all", "also those that can wait"),),
    ),
    Command(
        "upcoming",
        "Everything that is due in the next days.",
        "today:upcoming",
        options=(Option("days", "how many days (14)", number(0, 100_000)),),
    ),
    Command(
        "log",
        "Writes down a contact.",
        "contacts:log",
        (Place("CLIENT", CLIENT), Place("TEXT", TEXT, optional=True)),
        CONTACT,
    ),
    Command("done", "A promise kept, or a reminder done.", "marks:done", _KEY),
    Command("skip", "Closes an item this time, without a contact.", "marks:skip", _KEY),
    Command(
        "snooze",
        "Hides an item until a later day.",
        "marks:snooze",
        _KEY,
        (Option("until", "when it comes back", DAY_TO_COME, required=True),),
    ),
    Command("reopen", "Takes back a done, a skip or a snooze.", "marks:reopen", _KEY),
    Command(
        "letter",
        "The draft of a letter; you write the rest.",
        "letters:letter",
        (Place("CLIENT", CLIENT),),
        (
            Option("for", "the key of what it is about", KEY),
            Option("template", "the starting letter to begin with", WORD),
            Option("language", "which language it is in", WORD),
        ),
    ),
    Command(
        "digest",
        "What a notification would tell now; nothing where it was told already.",
        "digest:digest",
        options=(Option("tell", "marks it told"),),
    ),
    Command(
        "pause",
        "Leaves somebody out of Today for a while.",
        "people:pause",
        (Place("CLIENT", CLIENT),),
        (Option("until", "the day on which it ends, or open", or_word(DAY_TO_COME, "open"), required=True),),
    ),
    Command("resume", "Ends a pause.", "people:resume", (Place("CLIENT", CLIENT),)),
    Command(
        "away",
        "Shows the days away, sets them from the first to the last, or ends them.",
        "order:away",
        (Place("FROM", or_word(DAY_TO_COME, "off"), optional=True), Place("TO", DAY_TO_COME, optional=True)),
        makes=lambda given: "FROM" in given,
    ),
    Command(
        "reflect",
        "What did I do today that made someone’s life easier, richer, more meaningful?",
        "order:reflect",
        (Place("TEXT", TEXT, optional=True),),
        makes=lambda given: "TEXT" in given,
    ),
)
