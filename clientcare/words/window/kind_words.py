"""What the wall of kind words says besides the words themselves: how many, about what, and whether to quote them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from clientcare.domain.change import Change
from clientcare.domain.records import KindWords
from clientcare.domain.values import Permission
from clientcare.words.speaker import capital, sentence_end
from clientcare.words.tongue import mark, speaker, tr, tr_n

TITLE: Final = mark("Kind words")
FIND: Final = mark("Find a word")
FIND_WHERE: Final = mark("Find in kind words")
ADD: Final = mark("Add kind words")
COPY: Final = mark("Copy")
EDIT: Final = mark("Edit")
EDIT_DIALOG: Final = mark("Edit…")
TO_TRASH: Final = mark("Move to the trash")
NOTHING: Final = mark("No kind words yet.")
NOTHING_WHY: Final = mark("When someone says something you want to keep, select it in a note and press Ctrl+Shift+K.")
WHO: Final = mark("Who said it")
WORDS: Final = mark("In their words")
DAY: Final = mark("Day")
ABOUT: Final = mark("About")
ABOUT_NOTHING: Final = mark("Nothing in particular")
MAY_BE_SHOWN: Final = mark("May they be shown")
NOBODY: Final = mark("Choose who said it.")
KEEP: Final = mark("Keep in Kind words")
MAY_BE_QUOTED: Final = mark("May be quoted")
SELECT_FIRST: Final = mark("Select the words to keep first.")
WHOSE: Final = mark("It is not clear who said this. Select it on their page.")

_STATES = {
    Permission.NOT_ASKED: mark("Just for you; not asked yet whether it may be quoted"),
    Permission.ASKED: mark("Just for you; asked, no answer yet"),
    Permission.YES: mark("May be quoted"),
    Permission.NO: mark("Just for you"),
}
_COPIED = {
    Permission.NOT_ASKED: mark("Copied. Before others read it, ask whether it may be quoted."),
    Permission.ASKED: mark("Copied. There is no answer yet whether it may be quoted."),
    Permission.YES: mark("Copied."),
    Permission.NO: mark("Copied, for you alone: it is not to be quoted."),
}
_CHANGED = {
    Permission.NOT_ASKED: mark("Kind words of {name}: just for you."),
    Permission.ASKED: mark("Kind words of {name}: asked whether they may be quoted."),
    Permission.YES: mark("Kind words of {name}: may be quoted."),
    Permission.NO: mark("Kind words of {name}: just for you."),
}


def under_title(count: int) -> str:
    """Nine things people said. For the days that need one."""
    return tr_n(
        count,
        "One thing somebody said. For the days that need one.",
        "{number} things people said. For the days that need one.",
        number=capital(speaker().number(count)),
    )


def found(count: int) -> str:
    """How many fit what is looked for."""
    return tr_n(count, "One found.", "{n} found.")


def nothing_found(text: str) -> str:
    """Where the search finds nothing."""
    return tr("Nothing here has “{text}”. Try another word, part of a name or a work.", text=text.strip())


def about(work: str, on: date, today: date) -> str:
    """About Blue Harbour, 11 May; without a work only the day."""
    day = speaker().dated(on, today)
    return tr("About {work}, {day}", work=work, day=day) if work else day


def who(names: Sequence[str]) -> str:
    """Ana Ruiz and Bo Aster."""
    return speaker().listed(names)


def state(permission: Permission) -> str:
    """Whether it may be quoted, in full."""
    return tr(_STATES[permission])


def open_page(name: str) -> str:
    """In the menu: to who said it."""
    return tr("Open the page of {name}", name=name)


def copy_of(name: str) -> str:
    """The name of a button that copies somebody's words."""
    return tr("Copy the words of {name}", name=name)


def edit_of(name: str) -> str:
    """The name of a button by which somebody's words are mended."""
    return tr("Edit the words of {name}", name=name)


def toggle(permission: Permission, name: str) -> str:
    """What the button of that card does."""
    if permission is Permission.YES:
        return tr("Keep the words of {name} just for you", name=name)
    return tr("The words of {name} may be quoted", name=name)


def copied(permission: Permission) -> str:
    """What is said when the words were copied; gently where they may not be quoted."""
    return tr(_COPIED[permission])


def sentence(words: str, name: str, said: str, permission: Permission, place: tuple[int, int]) -> str:
    """How a card is read out: the words, who said them, about what, whether they may be quoted, its place."""
    here = tr("{place} of {of}", place=place[0], of=place[1])
    return " ".join([words, *(sentence_end(part) for part in (name, said, state(permission), here))])


def kept(change: Change, name: str) -> str:
    """What the toast says when words were kept."""
    if any(one.permission is Permission.YES for one in change.of(KindWords)):
        return tr("Kind words of {name} kept.", name=name)
    return tr("Kind words of {name} kept, just for you.", name=name)


def changed(change: Change, name: str) -> str:
    """What the toast says when kind words were mended; "" where it was something else."""
    new = next((one for one in change.after if isinstance(one, KindWords) and one.uid == change.main), None)
    old = next((one for one in change.before if isinstance(one, KindWords) and one.uid == change.main), None)
    if new is None or old is None:
        return ""
    if new.permission is old.permission:
        return tr("Kind words of {name} changed.", name=name)
    return tr(_CHANGED[new.permission], name=name)


def may_ask_to_quote(change: Change) -> bool:
    """Whether these are words of one saying, of which it is open still whether they may be quoted."""
    return [one.permission in (Permission.NOT_ASKED, Permission.ASKED) for one in change.of(KindWords)] == [True]
