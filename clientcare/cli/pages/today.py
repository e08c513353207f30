"""Today and what is to come, for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from clientcare.cli.pages.lines import day, page, whole_day
from clientcare.cli.shapes.items import Items
from clientcare.cli.shapes.plain import Names
from clientcare.domain.care.items import Item
from clientcare.domain.care.today import Notice, TodayPage
from clientcare.store.reads.care import LastWords
from clientcare.words.items import sentence, was_due
from clientcare.words.speaker import ENGLISH
from clientcare.words.waiting import all_done, can_wait

_NOTICES = {
    Notice.THREE_UNANSWERED: "You wrote three times without an answer. You may leave them in peace.",
    Notice.THREE_SNOOZES: "You put this off three times. A slower rhythm may fit better.",
}


def today(shown: TodayPage, cards: Sequence[Items], last: Mapping[str, LastWords], names: Names) -> str:
    """The cards, one under the other, and kindly how many can wait."""
    lines = [whole_day(shown.on)]
    for card, items in zip(shown.cards, cards, strict=True):
        lines += ["", names[card.client] if card.client else "For yourself"]
        for item in items.items:
            lines += _item(item, items.today)
        if card.notice is not None:
            lines.append(f"  {_NOTICES[card.notice]}")
        if card.client is not None and card.client in last:
            lines.append(f"  Last: {day(last[card.client].on)} {ENGLISH.quote(last[card.client].text)}")
    return page([*lines, "", *_rest(shown, names)])


def _rest(shown: TodayPage, names: Names) -> list[str]:
    if shown.waiting:
        waiting = [f"{can_wait(shown.waiting)}. (clientcare today --all)"]
    else:
        waiting = [] if shown.cards else [all_done(shown.waiting)]
    after = [names[uid] for uid in shown.looked_after if uid in names]
    return waiting + ([f"Looked after today: {', '.join(after)}."] if after else [])


def _item(item: Item, on: date) -> list[str]:
    return [f"  {' '.join([sentence(item, on), was_due(item, on)]).rstrip()}", f"    {item.key}"]


def upcoming(items: Items, until: date) -> str:
    """Day by day what falls due."""
    lines = [] if items.items else [f"Nothing is due up to {day(until)}."]
    shown: date | None = None
    for item in items.items:
        if item.due_on != shown:
            shown = item.due_on
            lines += ([""] if lines else []) + [whole_day(shown)]
        who = f"{items.names[item.client]}: " if item.client else ""
        lines += [f"  {who}{sentence(item, items.today)}", f"    {item.key}"]
    return page(lines)


def listed(items: Items) -> list[str]:
    """Open and snoozed items of one person."""
    lines = []
    for item in items.items:
        lines += _item(item, items.today)
        if item.snoozed_until is not None:
            lines.append(f"    hidden until {day(item.snoozed_until)}")
    return lines


def marked(state: str, due_on: date | None, until: date | None) -> str:
    """What became of an item."""
    if state == "snoozed":
        return page([f"Hidden until {day(until)}."])
    said = {"done": "Done.", "skipped": "Closed this time.", "open": "Open again."}[state]
    return page([said if due_on is None or state != "open" else f"{said} Due {day(due_on)}."])
