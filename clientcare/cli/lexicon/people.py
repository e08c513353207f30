"""The commands about people: finding, listing, showing, adding, changing, relating them."""

from clientcare.cli.grammar import Command, Option, Place, Sort
from clientcare.cli.lexicon.shared import FILTERS, LISTED, NAME
from clientcare.cli.sorts import (
    BEEN,
    BEEN_OR_NOT,
    CLIENT,
    COMES,
    NAME_AND_VALUE,
    PHRASE,
    RHYTHM,
    RHYTHM_OR_CIRCLE,
    TEXT,
    WORD,
    YEARLY_OR_NOT,
    choice,
    number,
    or_word,
)
from clientcare.domain.values import Channel, CircleRole, ClientType, Fit, State, Takes, Wish

LAST_IN_TOUCH = ("week", "month", "season", "year", "longer")
"""Roughly when we were last in touch, before this app."""

NOT_BY = or_word(choice(Channel, "CHANNEL", emptied=""), *(f"-{channel}" for channel in Channel))

CLIENT_OR_NONE = Sort("CLIENT", CLIENT.read, emptied=None, refers=True)

FIELDS = (
    Option("email", "[LABEL=]ADDRESS; -ADDRESS takes it away", PHRASE, many=True),
    Option("phone", "[LABEL=]NUMBER; -NUMBER takes it away", PHRASE, many=True),
    Option("link", "[LABEL=]ADDRESS; -ADDRESS takes it away", PHRASE, many=True),
    Option("address", "[LABEL=]STREET; POSTCODE; TOWN; REGION; COUNTRY", PHRASE, many=True),
    Option("prefer", "which e-mail, phone, address or link", WORD, many=True),
    Option("tag", "a word of your own", PHRASE, many=True),
    Option("untag", "takes a tag away", PHRASE, many=True),
    Option("source", "NAME[=PERMITS]: where you know them from", PHRASE, many=True),
    Option("custom", "a field of your own", NAME_AND_VALUE, many=True),
    Option("not-by", "a channel they do not want", NOT_BY, many=True),
    Option("type", "person or organisation", choice(ClientType)),
    Option("given", "given name", PHRASE),
    Option("family", "family name", PHRASE),
    Option("nickname", "what friends call them", PHRASE),
    Option("greet-as", "how to greet them", PHRASE),
    Option("sort-name", "where they stand in the list", PHRASE),
    Option("organisation", "where they work", PHRASE),
    Option("role", "what they do there", PHRASE),
    Option("pronouns", "how to speak of them", PHRASE),
    Option("language", "which language to write in", PHRASE),
    Option("town", "where they live", PHRASE),
    Option("time-zone", "such as Europe/Lisbon", PHRASE),
    Option("channel", "how they like to be reached", choice(Channel, emptied=None)),
    Option("best-time", "when to reach them", PHRASE),
    Option("about", "what to remember of them", TEXT),
    Option("likes", "what they like", TEXT),
    Option("next-time", "what to mention when next in touch", TEXT),
    Option("how-met", "how you met", TEXT),
    Option("birthday", "their birthday, with or without the year", YEARLY_OR_NOT),
    Option("referred-by", "who sent them", CLIENT_OR_NONE),
    Option("referred-on", "since when", BEEN_OR_NOT),
    Option("last-in-touch", "roughly, before this app", or_word(BEEN_OR_NOT, *LAST_IN_TOUCH)),
    Option("circle", "how close they are", NAME),
    Option("rhythm", "how often to check in; circle: as the circle", RHYTHM_OR_CIRCLE),
    Option("fit", "how well we fit", choice(Fit)),
    Option("takes", "whether a colleague has room", choice(Takes, emptied=None)),
    Option("takes-until", "until when", COMES),
    Option("wish", "what contact they wish for", choice(Wish)),
    Option("wish-since", "since when", BEEN),
    Option("wish-by", "who asked", TEXT),
    Option("wish-note", "what they said", TEXT),
    Option("state", "active, resting or in memory", choice(State)),
)
"""What `add` and `edit` can write of a client (CLI.md, FIELDS)."""

COMMANDS = (
    Command(
        "find",
        "Clients and entries that hold these words, best first.",
        "finding:find",
        (Place("TEXT", TEXT),),
        (Option("limit", "at most so many of each", number(0, 10_000_000)),),
    ),
    Command(
        "clients",
        "A list of people; of several filters all must hold.",
        "finding:clients",
        options=(*FILTERS, *LISTED),
    ),
    Command(
        "show",
        "Everything about one person: what is open, and the timeline, newest first.",
        "finding:show",
        (Place("CLIENT", CLIENT),),
    ),
    Command(
        "add",
        "A new client.",
        "people:add",
        (Place("NAME", PHRASE),),
        FIELDS,
        makes=lambda given: True,
    ),
    Command(
        "edit",
        "Changes a client.",
        "people:edit",
        (Place("CLIENT", CLIENT),),
        (Option("name", "their name", PHRASE), *FIELDS),
    ),
    Command(
        "relate",
        "Says how two people belong together: partner, gallery, colleague, or a word of your own.",
        "people:relate",
        (Place("CLIENT", CLIENT), Place("KIND", WORD), Place("OTHER", CLIENT, shown="CLIENT")),
        (Option("remove", "they do not, any more"),),
    ),
    Command(
        "refer-out",
        "Whom you sent to which colleague, and why; reminds you to ask two months later.",
        "people:refer_out",
        (Place("CLIENT", CLIENT), Place("TEXT", TEXT, optional=True)),
        (Option("to", "the colleague", CLIENT, required=True), Option("date", "the day (today)", BEEN)),
    ),
    Command(
        "circles",
        "Lists the circles, shows one, adds (with --every), changes or removes one.",
        "order:circles",
        (Place("NAME", WORD, optional=True),),
        (
            Option("every", "how often to check in", RHYTHM),
            Option("role", "new, buyers or imports", choice(CircleRole)),
            Option("place", "where it stands in the order, from 1", number(1, 10_000)),
            Option("rename", "another name", WORD),
            Option("remove", "takes it away"),
            Option("to", "the circle its people move to", NAME),
        ),
        makes=lambda given: len(given) > 1,
    ),
    Command(
        "duplicates",
        "Pairs that may be one person.",
        "duplicates:duplicates",
        (Place("ONE", CLIENT, optional=True), Place("OTHER", CLIENT, optional=True)),
        (Option("different", "remembers that ONE and OTHER are two people"),),
    ),
    Command(
        "merge",
        "Makes one person of two.",
        "people:merge",
        (Place("KEEP", CLIENT), Place("OTHER", CLIENT)),
        (Option("take", "a field in which OTHER is right", NAME, many=True),),
    ),
)
