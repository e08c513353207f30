"""What the window says before and after somebody is forgotten for good: the one deed that cannot be undone."""

from __future__ import annotations

from datetime import date

from clientcare.domain.records import Client
from clientcare.words.tongue import mark, tr, tr_n
from clientcare.words.window import days
from clientcare.words.window.names import called

ROW = mark("Forget one person")
ROW_ABOUT = mark("Removes their name, notes and pictures for good, as they may ask you to. It cannot be undone.")
CHOOSE = mark("Choose a person")
WHO = mark("Who is to be forgotten?")
LOOKING = mark("Looking which backups hold them.")
STAYS = mark(
    "What you shared with others stays there, without the name. So does a mark that nobody can read, "
    "by which no list and no backup brings them back."
)
YOURS = mark("Files that you gave out yourself are yours to delete.")
BACKUPS_TOO = mark("Remove those backups too; a new one is made first")


def in_menu(name: str) -> str:
    return tr("Forget {name} for good…", name=name)


def title(client: Client) -> str:
    return tr("Forget {name} for good?", name=client.name)


def forget(client: Client) -> str:
    """The button that does it."""
    return tr("Forget {name}", name=called(client))


def keep(client: Client) -> str:
    """The safe button: Keep her, Keep him, else by name."""
    said = client.pronouns.casefold().replace("/", " ").split()
    if "her" in said:
        return tr("Keep her")
    if "him" in said:
        return tr("Keep him")
    return tr("Keep {name}", name=called(client))


def goes(name: str, brings: str) -> str:
    """What is gone afterwards; `brings` counts what was written."""
    return tr(
        "Everything about {name} goes from here for good: {much}, and what files said. This cannot be undone.",
        name=name,
        much=brings[:1].lower() + brings[1:],
    )


def in_backups(count: int, until: date, today: date) -> str:
    """2 backups still hold them, the last until 1 May 2027."""
    return tr_n(
        count,
        "One backup still holds them, until {day}.",
        "{n} backups still hold them, the last until {day}.",
        day=days.dated(until, today),
    )


def working(name: str) -> str:
    return tr("Forgetting {name}. This takes a moment.", name=name)


def done(name: str, until: date | None, mentioned: int, today: date) -> str:
    """Greta is forgotten. Backups hold them until 1 May 2027."""
    said = [tr("{name} is forgotten.", name=name)]
    if until is not None:
        said.append(tr("Backups hold them until {day}.", day=days.dated(until, today)))
    if mentioned:
        said.append(
            tr_n(
                mentioned,
                "One note about others still has the name.",
                "{n} notes about others still have the name.",
            )
        )
    return " ".join(said)
