"""What is said of a person before one writes to them: who they are, what was last said, what they like."""

from __future__ import annotations

from datetime import date

from clientcare.domain.values import Channel, EntryKind, Feel, State, Wish
from clientcare.words.speaker import capital
from clientcare.words.tongue import mark_all, speaker, tr
from clientcare.words.window import days
from clientcare.words.window.timeline import CHANNELS, by

_PREFERS = mark_all(
    {
        Channel.MESSAGE: "a message",
        Channel.CALL: "a call",
        Channel.EMAIL: "email",
        Channel.LETTER: "letters and cards",
        Channel.VISIT: "a visit",
        Channel.GIFT: "a small gift",
        Channel.COMMENT: "a social comment",
        Channel.EVENT: "to meet at events",
    }
)
_SEEMED = mark_all(
    {
        Feel.DELIGHTED: "Delighted {when}",
        Feel.HAPPY: "Happy {when}",
        Feel.FINE: "Fine {when}",
        Feel.UNSURE: "Unsure {when}",
        Feel.UNHAPPY: "Unhappy {when}",
    }
)
_SEEMED_WITH = mark_all(
    {
        Feel.DELIGHTED: "Delighted with {work} {when}",
        Feel.HAPPY: "Happy with {work} {when}",
        Feel.FINE: "Fine with {work} {when}",
        Feel.UNSURE: "Unsure about {work} {when}",
        Feel.UNHAPPY: "Unhappy about {work} {when}",
    }
)
_KINDS = mark_all(
    {
        EntryKind.NOTE: "a note",
        EntryKind.SALE: "a sale",
        EntryKind.PROMISE: "a promise",
        EntryKind.FEELING: "how they felt",
        EntryKind.KIND_WORDS: "kind words",
    }
)


def who(circle: str, town: str, since: int | None) -> str:
    """Collectors, Lisbon. With you since 2022."""
    place = ", ".join(part for part in (circle, town) if part)
    return tr("{place}. With you since {year}.", place=place, year=since) if since is not None else place


def last_words(on: date, kind: EntryKind, channel: str | None, text: str, today: date) -> tuple[str, str]:
    """When and how something was last said, and the words themselves: ("9 May, by message:", "“No hurry.”")."""
    how = by(Channel(channel)) if channel else tr(_KINDS.get(kind, ""))
    lead = ", ".join(part for part in (capital(speaker().day(on, today)), how) if part)
    return f"{lead}:", speaker().quote(text)


def seemed(feel: Feel, on: date, today: date, work: str) -> str:
    """Delighted on 11 May; with a work, Delighted with Blue Harbour on 11 May."""
    text = _SEEMED_WITH[feel] if work else _SEEMED[feel]
    return tr(text, work=work, when=speaker().when(on, today))


def bought(title: str, on: date, today: date) -> str:
    """Bought Blue Harbour 3 days ago."""
    return tr("Bought {title} {ago}", title=title, ago=speaker().ago(on, today))


def likes(text: str) -> str:
    return tr("Likes {what}", what=" ".join(text.split()))


def prefers(channel: Channel | None, best_time: str) -> str:
    """Prefers email, in the morning; "" where neither is known."""
    if channel is None:
        return tr("Best reached {time}", time=best_time) if best_time else ""
    return tr("Prefers {how}", how=", ".join(part for part in (tr(_PREFERS[channel]), best_time) if part))


def reached(channel: Channel | None, best_time: str) -> str:
    """The same below a heading that says it is a preference: Email, in the morning."""
    how = tr(CHANNELS[channel]) if channel is not None else ""
    return capital(", ".join(part for part in (how, best_time) if part))


def wish(value: Wish, since: date, today: date) -> str:
    """What somebody asked for, where it is more than no promotions; "" else."""
    if value is Wish.QUIET:
        return tr("Asked for quiet on {day}", day=days.dated(since, today))
    return tr("They reach out first") if value is Wish.THEY_REACH_OUT else ""


def state(value: State) -> str:
    return {State.ACTIVE: "", State.RESTING: tr("Resting"), State.IN_MEMORY: tr("In memory")}[value]


def next_time(text: str) -> str:
    """One line to mention when next in touch."""
    return tr("Next time: {what}", what=" ".join(text.split()))
