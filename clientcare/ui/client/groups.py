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
        said = getattr(known.client, name).strip()
        return [Shown(said, icon)] if said else []

    return _plain(name, title, add, Ask(name, title, sort, example), shown=shown)


# --- who they are -----------------------------------------------------------------------------------------------


def _names(known: Known) -> list[Shown]:
    client = known.client
    work = ", ".join(part for part in (client.role, client.organisation) if part)
    greeted = client.greet_as or client.nickname
    pronouns = f"Pronouns: {client.pronouns}" if client.pronouns else ""
    lines = [work, f"Called {greeted}" if greeted else "", pronouns]
    return [Shown(line) for line in lines if line]


_TYPES = ((ClientType.PERSON, "A person"), (ClientType.ORGANISATION, "An organisation"))
NAMES = _plain(
    "names",
    "Names",
    "",
    Ask("name", "Name", example="Ana Ruiz"),
    Ask("given", "Given name"),
    Ask("family", "Family name"),
    Ask("nickname", "Nickname"),
    Ask("greet_as", "Greet as", example="Dear …"),
    Ask("type", "What they are", Sort.CHOICE, offered=_TYPES),
    Ask("town", "Town", example="Lisbon"),
    Ask("organisation", "Organisation"),
    Ask("role", "Role"),
    Ask("pronouns", "Pronouns", example="she/her"),
    Ask("sort_name", "Sort as", example="Ruiz, Ana"),
    Ask("phonetic", "How it sounds"),
    shown=_names,
)

# --- how to reach them ------------------------------------------------------------------------------------------


def _preference(known: Known) -> list[Shown]:
    client = known.client
    lines = []
    if client.wish.wish is not Wish.WELCOME:
        lines.append(Shown(words.wish(client.wish.wish), "moon"))
    if client.channel is not None or client.best_time:
        icon = CHANNEL_ICONS[client.channel] if client.channel is not None else "clock"
        lines.append(Shown(brief.prefers(client.channel, client.best_time), icon))
    for channel in client.not_by:
        lines.append(Shown(words.not_wanted(channel), "phone-slash" if channel is Channel.CALL else "x"))
    language = dict(LANGUAGES).get(client.language, client.language)
    return [*lines, Shown(language, "text-aa")] if language else lines


_PREFERENCE = _plain(
    "preference",
    "Contact preference",
    "Add a preference",
    Ask("channel", "Best reached by", Sort.CHOICE, offered=((None, "Not known"), *CHANNELS)),
    Ask("best_time", "Best time", example="in the morning"),
    Ask("not_by", "Rather not by", Sort.TICKS, offered=CHANNELS),
    Ask("language", "Language", Sort.CHOICE, offered=(("", "Not known"), *LANGUAGES)),
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
    "Time zone",
    "Add a time zone",
    Ask("time_zone", "Time zone", example="Europe/Lisbon"),
    shown=_there,
)

# --- what to know -----------------------------------------------------------------------------------------------


def _tags(known: Known) -> list[Shown]:
    return [Shown(tag, chip=True) for tag in known.client.tags]


_TAGS = Group(
    "tags",
    "Tags",
    "Add a tag",
    (Ask("tags", "Tags", example="harbours, kitchen"),),
    _tags,
    lambda known: {"tags": ", ".join(known.client.tags)},
    lambda desk, known, values: clients.edit_client(desk, known.client.uid, tags=tuple(values["tags"].split(","))),
)
_KINDS = (("text", "Text"), ("number", "Number"), ("date", "Date"), ("yes/no", "Yes or no"), ("choice", "Choice"))
_CUSTOM = Group(
    "custom",
    "Own fields",
    "Add an own field",
    (
        Ask(
            "custom",
            "Own fields",
            Sort.ROWS,
            add="Another field",
            of=(
                Ask("name", "Name of the field", example="Wall size"),
                Ask("value", "What it says", example="120 × 80 cm"),
                Ask("kind", "Kind of field", Sort.CHOICE, offered=_KINDS),
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
    "Where you know them from",
    "Add a source",
    (
        Ask(
            "sources",
            "Where you know them from",
            Sort.ROWS,
            add="Another one",
            of=(Ask("source", "Where from", example="Spring fair"), Ask("permits", "What that permits")),
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
    return [*lists.dates_shown(known), *([Shown(rests, quiet=True)] if known.dates and rests else [])]


def _rests(known: Known) -> str:
    """What is said under the dates of somebody for whom they stay closed."""
    client = known.client
    if client.wish.wish is Wish.QUIET:
        return "Resting while they have asked for quiet"
    return "Resting" if client.state is not State.ACTIVE else ""


GROUPS: Sequence[Group] = (
    NAMES,
    _text("next_time", "Next time", "Add for next time", "Ask about the frame", sort=Sort.LINE),
    Group("contact", "Contact", "Add an e-mail or phone", lists.WAYS, lists.ways, lists.ways_begin, lists.ways_save),
    _PREFERENCE,
    _THERE,
    Group(
        "dates",
        "Important dates",
        "Add a birthday",
        lists.DATES,
        _dates,
        lists.dates_begin,
        lists.dates_save,
    ),
    _text("likes", "Likes", "Add what they like", "Harbours, strong coffee"),
    _text("about", "About", "Add about them", "Rooms and sizes, allergies, family"),
    _text("how_met", "How we met", "Add how you met", "Open studio day. She stayed until we closed."),
    Group(
        "last",
        "Last in touch",
        "Add when you were last in touch",
        belonging.LAST,
        belonging.last,
        belonging.last_begin,
        belonging.last_save,
    ),
    Group(
        "referred",
        "Referred by",
        "Add who sent them",
        belonging.REFERRED,
        belonging.referred,
        belonging.referred_begin,
        belonging.referred_save,
    ),
    Group(
        "relations",
        "Relations",
        "Add a relation",
        belonging.RELATIONS,
        belonging.relations_shown,
        belonging.relations_begin,
        belonging.relations_save,
    ),
    _TAGS,
    _CUSTOM,
    _SOURCES,
)
"""In the order of the panel."""
