"""The groups of details that are lists: ways to reach somebody, and their important dates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from clientcare.book import clients, dates, trash
from clientcare.book.desk import Desk
from clientcare.book.together import together
from clientcare.domain.change import Change, Deed, merge_changes
from clientcare.domain.frozen import Frozen, field_names
from clientcare.domain.records import Address, ImportantDate, Reach
from clientcare.domain.values import DateKind
from clientcare.ui.client.known import Known
from clientcare.ui.client.lines import Shown
from clientcare.ui.forms.asks import Ask, Sort, Wrong
from clientcare.words import day_titles
from clientcare.words.tongue import mark, tr
from clientcare.words.window import person as words

Values = dict[str, Any]


def as_rows(values: Iterable[Frozen]) -> list[Values]:
    """Frozen values as the rows of a form."""
    return [{name: getattr(value, name) for name in field_names(value)} for value in values]


# --- ways to reach somebody -------------------------------------------------------------------------------------

_PREFERRED = Ask("preferred", "", Sort.TICK, mark("Preferred"))


def _reach(name: str, label: str, its_label: str, example: str, add: str) -> Ask:
    of = (
        Ask("value", label, example=example),
        Ask("label", its_label, example=mark("Home, work …")),
        _PREFERRED,
    )
    return Ask(name, label, Sort.ROWS, of=of, add=add)


_ADDRESS = (
    Ask("street", mark("Street"), example=mark("Street and number")),
    Ask("postcode", mark("Postcode"), example=mark("Postcode")),
    Ask("town", mark("Town of the address"), example=mark("Town")),
    Ask("region", mark("Region"), example=mark("Region")),
    Ask("country", mark("Country"), example=mark("Country")),
    Ask("label", mark("Address: label"), example=mark("Home, studio …")),
    _PREFERRED,
)
WAYS = (
    _reach("emails", mark("E-mail"), mark("E-mail: label"), mark("ana@example.org"), mark("Another e-mail")),
    _reach("phones", mark("Phone"), mark("Phone: label"), "555 0142", mark("Another phone")),
    Ask("addresses", mark("Address"), Sort.ROWS, of=_ADDRESS, add=mark("Another address")),
    _reach("links", mark("Link"), mark("Link: label"), mark("example.org/ana"), mark("Another link")),
)
_ICONS = {"emails": "envelope-simple", "phones": "phone", "links": "arrow-square-out"}


def ways(known: Known) -> list[Shown]:
    """Each way with its label, the preferred of several first."""
    client = known.client
    lines = []
    for name in ("emails", "phones"):
        lines += [_way(one, _ICONS[name]) for one in _first_preferred(getattr(client, name))]
    for address in _first_preferred(client.addresses):
        parts = (address.street, f"{address.postcode} {address.town}".strip(), address.region, address.country)
        written = ", ".join(part for part in parts if part)
        lines.append(Shown(_labelled(written, address.label), "map-pin", copied=written))
    return lines + [_way(one, _ICONS["links"]) for one in _first_preferred(client.links)]


def ways_begin(known: Known) -> Values:
    return {ask.name: as_rows(getattr(known.client, ask.name)) for ask in WAYS}


def ways_save(desk: Desk, known: Known, values: Values) -> Change:
    """The four lists as they stand there; an e-mail that is mended is not dead any more."""
    return clients.edit_client(
        desk,
        known.client.uid,
        emails=_reaches(values["emails"], known.client.emails),
        phones=_reaches(values["phones"], known.client.phones),
        links=_reaches(values["links"], known.client.links),
        addresses=tuple(Address(**row) for row in values["addresses"]),
    )


def _reaches(rows: Sequence[Values], before: Sequence[Reach]) -> tuple[Reach, ...]:
    dead = {one.value for one in before if one.dead}
    chosen = _newly_preferred(rows, before)
    return tuple(
        Reach(row["value"], row["label"], preferred=place == chosen, dead=row["value"] in dead)
        for place, row in enumerate(rows)
        if row["value"]
    )


def _newly_preferred(rows: Sequence[Values], before: Sequence[Reach]) -> int:
    """The one ticked; of several ticked the one that was not before."""
    ticked = [place for place, row in enumerate(rows) if row["preferred"]]
    was = {one.value for one in before if one.preferred}
    return next((place for place in ticked if rows[place]["value"] not in was), next(iter(ticked), 0))


def _first_preferred(listed: Sequence[Any]) -> list[Any]:
    return sorted(listed, key=lambda one: not one.preferred)


def _way(one: Reach, icon: str) -> Shown:
    dead = tr("does not arrive") if one.dead else ""
    return Shown(_labelled(one.value, ", ".join(part for part in (one.label, dead) if part)), icon, copied=one.value)


def _labelled(words: str, label: str) -> str:
    return f"{words} ({label})" if label else words


# --- important dates --------------------------------------------------------------------------------------------

DATES = (
    Ask(
        "dates",
        mark("Important dates"),
        Sort.ROWS,
        add=mark("Another date"),
        fresh=(("switched_on", True),),
        of=(
            Ask("title", mark("What it is"), example=mark("Birthday")),
            Ask("day", mark("Day"), Sort.YEARLY),
            Ask(
                "heads_up",
                mark("How many days before"),
                Sort.NUMBER,
                mark("days before"),
                between=(0, dates.MOST_HEADS_UP),
            ),
            Ask("switched_on", "", Sort.TICK, mark("Remind me")),
        ),
    ),
)


def dates_shown(known: Known) -> list[Shown]:
    """Each with how long until then; one that is switched off says so."""
    lines = []
    for one, next_on in known.dates:
        icon = "calendar-blank" if one.kind is DateKind.OWN else "cake"
        lines.append(Shown(f"{day_titles.said(one.title)}, {words.yearly(one.day)}", icon))
        when = words.until_then(next_on, known.today) if one.switched_on else tr("not reminded of")
        lines.append(Shown(when, quiet=True, indented=True))
    return [line for line in lines if line.text]


def dates_begin(known: Known) -> Values:
    """A new one begins as a birthday, for that is what is mostly known."""
    rows: list[Values] = [
        {
            "uid": one.uid,
            "title": day_titles.said(one.title),
            "day": one.day,
            "heads_up": one.heads_up,
            "switched_on": one.switched_on,
        }
        for one, _ in known.dates
    ]
    return {"dates": rows or [{"title": day_titles.said(dates.BIRTHDAY), "switched_on": True}]}


def dates_save(desk: Desk, known: Known, values: Values) -> Change:
    """What is new, mended or gone, as one deed; Wrong for one that has a name and no day."""
    rows = [row for row in values["dates"] if row["day"] is not None]
    for row in values["dates"]:
        if row["day"] is None and (
            row.get("uid") or day_titles.meant(row["title"]) not in ("", day_titles.meant(dates.BIRTHDAY))
        ):
            raise Wrong(words.needs_a_day(row["title"]))
    before = {one.uid: one for one, _ in known.dates}
    kept = {row["uid"] for row in rows if row.get("uid")}
    deeds: list[Callable[[], Change]] = [partial(trash.delete, desk, uid) for uid in before.keys() - kept]
    deeds += [partial(_save_date, desk, known.client.uid, row, before.get(row.get("uid", ""))) for row in rows]
    return together(desk, Deed.MEND_DATE, deeds)


def _save_date(desk: Desk, client: str, row: Values, old: ImportantDate | None) -> Change:
    title = row["title"] or dates.BIRTHDAY
    if old is None:
        added = dates.add_date(desk, client, title, row["day"], heads_up=row["heads_up"])
        if row["switched_on"]:
            return added
        off = dates.edit_date(desk, added.main, switched_on=False)
        return merge_changes(added.deed, (added, off))
    heads_up = old.heads_up if row["heads_up"] is None else row["heads_up"]
    return dates.edit_date(
        desk, old.uid, title=title, day=row["day"], heads_up=heads_up, switched_on=row["switched_on"]
    )
