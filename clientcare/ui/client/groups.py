"""The groups of the details panel as a table: what each shows, what it asks, and the deed that saves it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from clientcare.book import clients
from clientcare.book.desk import Desk
from clientcare.domain.change import Change
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import CustomField, Source
from clientcare.domain.values import Channel, ClientType, State, Wish
from clientcare.ui.client import belonging, lists
from clientcare.ui.client.known import Known
from clientcare.ui.client.lines import Shown
from clientcare.ui.client.offers import CHANNELS, LANGUAGES
from clientcare.ui.forms.asks import Ask, Sort
from clientcare.ui.person.entry_line import CHANNELS as CHANNEL_ICONS
from clientcare.words.speaker import capital
from clientcare.words.tongue import mark, speaker, tr
from clientcare.words.window import brief
from clientcare.words.window import person as words

Values = dict[str, Any]


class Group(Frozen):
    """`add` are the words of the link that begins it while it is empty, "" for none; `begin` are the values of the
    form, `shown` its lines, `save` the deed."""

    name: str
    title: str
    add: str
    asks: tuple[Ask, ...]
    shown: Callable[[Known], Sequence[Shown]]
    begin: Callable[[Known], Values]
    save: Callable[[Desk, Known, Values], Change]


def _plain(name: str, title: str, add: str, *asks: Ask, shown: Callable[[Known], Sequence[Shown]]) -> Group:
    """A group of fields that are named as those of the record; what is different is saved."""

    def begin(known: Known) -> Values:
        return {ask.name: getattr(known.client, ask.name) for ask in asks}

    def save(desk: Desk, known: Known, values: Values) -> Change:
        before = begin(known)
        said: Any = {name: value for name, value in values.items() if value != before[name]}
        return clients.edit_client(desk, known.client.uid, **said)

    return Group(name, title, add, asks, shown, begin, save)


def _text(name: str, title: str, add: str, example: str = "", *, icon: str = "", sort: Sort = Sort.LINES) -> Group:
    """One text of the record, shown as it is written."""

    def shown(known: Known) -> Sequence[Shown]:
        said = capital(getattr(known.client, name).strip())
        return [Shown(said, icon)] if said else []

    return _plain(name, title, add, Ask(name, title, sort, example), shown=shown)


# --- who they are -----------------------------------------------------------------------------------------------


def _names(known: Known) -> list[Shown]:
    client = known.client
    work = ", ".join(part for part in (client.role, client.organisation) if part)
    greeted = client.greet_as or client.nickname
    pronouns = tr("Pronouns: {pronouns}", pronouns=client.pronouns) if client.pronouns else ""
    lines = [work, tr("Called {greeted}", greeted=greeted) if greeted else "", pronouns]
    return [Shown(line) for line in lines if line]


_TYPES = ((ClientType.PERSON, mark("A person")), (ClientType.ORGANISATION, mark("An organisation")))
NAMES = _plain(
    "names",
    mark("Names"),
    "",
    Ask("name", mark("Name"), example=mark("Ana Ruiz")),
    Ask("given", mark("Given name")),
    Ask("family", mark("Family name")),
    Ask("nickname", mark("Nickname")),
    Ask("greet_as", mark("Greet as"), example=mark("Dear …")),
    Ask("type", mark("What they are"), Sort.CHOICE, offered=_TYPES),
    Ask("town", mark("Town"), example=mark("Lisbon")),
    Ask("organisation", mark("Organisation")),
    Ask("role", mark("Role")),
    Ask("pronouns", mark("Pronouns"), example=mark("she/her")),
    Ask("sort_name", mark("Sort as"), example=mark("Ruiz, Ana")),
    Ask("phonetic", mark("How it sounds")),
    shown=_names,
)

# --- how to reach them ------------------------------------------------------------------------------------------


def _preference(known: Known) -> list[Shown]:
    client = known.client
    lines = []
    if client.wish.wish is not Wish.WELCOME:
        lines.append(Shown(words.wish(client.wish.wish), "moon"))
    if client.channel is not None or client.best_time:
        icon = "sun-horizon" if client.best_time else CHANNEL_ICONS[client.channel or Channel.MESSAGE]
        lines.append(Shown(brief.reached(client.channel, client.best_time), icon))
    for channel in client.not_by:
        lines.append(Shown(words.not_wanted(channel), "phone-slash" if channel is Channel.CALL else "x"))
    language = tr(dict(LANGUAGES).get(client.language, client.language))
    return [*lines, Shown(language, "text-aa")] if language else lines


_PREFERENCE = _plain(
    "preference",
    mark("Contact preference"),
    mark("Add a preference"),
    Ask("channel", mark("Best reached by"), Sort.CHOICE, offered=((None, mark("Not known")), *CHANNELS)),
    Ask("best_time", mark("Best time"), example=mark("in the morning")),
    Ask("not_by", mark("Rather not by"), Sort.TICKS, offered=CHANNELS),
    Ask("language", mark("Language"), Sort.CHOICE, offered=(("", mark("Not known")), *LANGUAGES)),
    shown=_preference,
)


def _there(known: Known) -> list[Shown]:
    """The hour it is where they are."""
    zone = known.client.time_zone
    if not zone:
        return []
    there = words.there_now(known.now, zone)
    return [Shown(", ".join(part for part in (there, zone.replace("_", " ")) if part), "clock")]


_THERE = _plain(
    "there",
    mark("Time zone"),
    mark("Add a time zone"),
    Ask("time_zone", mark("Time zone"), example=mark("Europe/Lisbon")),
    shown=_there,
)

# --- what to know -----------------------------------------------------------------------------------------------


def _tags(known: Known) -> list[Shown]:
    return [Shown(tag, chip=True) for tag in known.client.tags]


_TAGS = Group(
    "tags",
    mark("Tags"),
    mark("Add a tag"),
    (Ask("tags", mark("Tags"), example=mark("harbours, kitchen")),),
    _tags,
    lambda known: {"tags": ", ".join(known.client.tags)},
    lambda desk, known, values: clients.edit_client(desk, known.client.uid, tags=tuple(values["tags"].split(","))),
)
_KINDS = (
    ("text", mark("Text")),
    ("number", mark("Number")),
    ("date", mark("Date")),
    ("yes/no", mark("Yes or no")),
    ("choice", mark("Choice")),
)
_CUSTOM = Group(
    "custom",
    mark("Own fields"),
    mark("Add an own field"),
    (
        Ask(
            "custom",
            mark("Own fields"),
            Sort.ROWS,
            add=mark("Another field"),
            of=(
                Ask("name", mark("Name of the field"), example=mark("Wall size")),
                Ask("value", mark("What it says"), example=mark("120 × 80 cm")),
                Ask("kind", mark("Kind of field"), Sort.CHOICE, offered=_KINDS),
            ),
        ),
    ),
    lambda known: [Shown(f"{each.name}: {each.value}") for each in known.client.custom],
    lambda known: {"custom": lists.as_rows(known.client.custom)},
    lambda desk, known, values: clients.edit_client(
        desk, known.client.uid, custom=tuple(CustomField(**row) for row in values["custom"])
    ),
)
_SOURCES = Group(
    "sources",
    mark("Where you know them from"),
    mark("Add a source"),
    (
        Ask(
            "sources",
            mark("Where you know them from"),
            Sort.ROWS,
            add=mark("Another one"),
            of=(
                Ask("source", mark("Where from"), example=mark("Spring fair")),
                Ask("permits", mark("What that permits")),
            ),
        ),
    ),
    lambda known: [
        Shown(", ".join(part for part in (each.source, each.permits) if part)) for each in known.client.sources
    ],
    lambda known: {"sources": lists.as_rows(known.client.sources)},
    lambda desk, known, values: clients.edit_client(
        desk, known.client.uid, sources=tuple(Source(**row) for row in values["sources"])
    ),
)


def _dates(known: Known) -> list[Shown]:
    rests = _rests(known)
    return [*lists.dates_shown(known), *([Shown(rests, quiet=True)] if known.dates and rests else []), *_first(known)]


def _first(known: Known) -> list[Shown]:
    """The day on which it began, where days are written down at all."""
    on = known.first_work_on if known.dates else None
    day = speaker().date_of(on.day, on.month, on.year) if on is not None else ""
    return [Shown(tr("First work, {day}", day=day), "palette")] if day else []


def _rests(known: Known) -> str:
    """What is said under the dates of somebody for whom they stay closed."""
    client = known.client
    if client.wish.wish is Wish.QUIET:
        return tr("Resting while they have asked for quiet")
    return tr("Resting") if client.state is not State.ACTIVE else ""


GROUPS: Sequence[Group] = (
    _text("next_time", mark("Next time"), mark("Add for next time"), mark("Ask about the frame"), sort=Sort.LINE),
    Group(
        "contact",
        mark("Contact"),
        mark("Add an e-mail or phone"),
        lists.WAYS,
        lists.ways,
        lists.ways_begin,
        lists.ways_save,
    ),
    _PREFERENCE,
    _THERE,
    Group(
        "dates",
        mark("Important dates"),
        mark("Add a birthday"),
        lists.DATES,
        _dates,
        lists.dates_begin,
        lists.dates_save,
    ),
    _text("likes", mark("Likes"), mark("Add what they like"), mark("Harbours, strong coffee")),
    _text("about", mark("About"), mark("Add about them"), mark("Rooms and sizes, allergies, family")),
    _text("how_met", mark("How we met"), mark("Add how you met"), mark("Open studio day. She stayed until we closed.")),
    Group(
        "last",
        mark("Last in touch"),
        mark("Add the last contact"),
        belonging.LAST,
        belonging.last,
        belonging.last_begin,
        belonging.last_save,
    ),
    Group(
        "referred",
        mark("Referred by"),
        mark("Add who sent them"),
        belonging.REFERRED,
        belonging.referred,
        belonging.referred_begin,
        belonging.referred_save,
    ),
    Group(
        "relations",
        mark("Relations"),
        mark("Add a relation"),
        belonging.RELATIONS,
        belonging.relations_shown,
        belonging.relations_begin,
        belonging.relations_save,
    ),
    _TAGS,
    _CUSTOM,
    _SOURCES,
    NAMES,
)
"""In the order of the panel."""
