"""Who in the files looks familiar, and what is known of the one here and the one in the file, side by side."""

from __future__ import annotations

from clientcare.domain.folding import fold
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Client
from clientcare.exchange.decided import Line
from clientcare.exchange.fields import client_fields, person_fields
from clientcare.exchange.incoming import IncomingPerson
from clientcare.exchange.known import KnownPerson
from clientcare.exchange.plan import Does
from clientcare.ui.importing.draft import Thought
from clientcare.ui.importing.lines_model import TWINS

CHOSEN = ("name", "town", "organisation", "role", "nickname", "language", "pronouns")
"""Fields of which somebody has one: ours or theirs."""
_MANY = ("email", "phone", "address")


class Twin(Frozen):
    """Somebody on these lines of a file who may be the client of that uid."""

    person: IncomingPerson
    uid: str
    reason: str
    lines: tuple[Line, ...]
    works: tuple[str, ...] = ()


class Pair(Frozen):
    """A field of both: `names` as in `exchange.fields`. `can_choose`: one of the two stays; else both do, and those of
    the file can be left."""

    field: str
    here: str
    there: str
    names: tuple[str, ...]
    can_choose: bool


def twins_of(thought: Thought) -> list[Twin]:
    """Everybody who looks familiar, once, in the order of the files."""
    found: dict[tuple[str, str], list[Line]] = {}
    first: dict[tuple[str, str], tuple[IncomingPerson, str, str]] = {}
    for line in thought.lines:
        person = thought.person(line)
        if line.does is not Does.PROPOSE or line.reason not in TWINS or person is None or line.uid is None:
            continue
        key = line.uid, fold(person.name)
        found.setdefault(key, []).append((line.file, line.line))
        first.setdefault(key, (person, line.uid, line.reason))
    twins = []
    for key, lines in found.items():
        person, uid, reason = first[key]
        works = [
            thought.incoming.sales[at].title for each in dict.fromkeys(lines) for at in thought.sales.get(each, ())
        ]
        twins.append(Twin(person, uid, reason, tuple(dict.fromkeys(lines)), tuple(works)))
    return twins


def pairs_of(client: Client, twin: Twin) -> list[Pair]:
    """What both say of themselves, field by field; what neither says is left away."""
    ours, theirs = client_fields(KnownPerson(client)), person_fields(twin.person)
    pairs = [_one(name, ours.get(name, ""), theirs.get(name, "")) for name in CHOSEN if name in ours or name in theirs]
    for kind in _MANY:
        names = tuple(name for name in theirs if name.startswith(f"{kind}:") and name not in ours)
        here, there = _listed(client, kind), _listed(twin.person, kind)
        if here or there:
            pairs.append(Pair(kind, here, there if names else here, names, can_choose=False))
    about = theirs.get("about", "")
    if about or client.about:
        is_new = bool(about) and about not in client.about
        names = ("about",) if is_new else ()
        pairs.append(Pair("about", client.about, about if is_new else client.about, names, can_choose=False))
    return pairs


def _one(name: str, here: str, there: str) -> Pair:
    return Pair(name, here, there or here, (name,) if there and there != here else (), can_choose=bool(here))


def _listed(whose: Client | IncomingPerson, kind: str) -> str:
    if kind == "address":
        return "; ".join(
            ", ".join(part for part in (*each.street.split("\n"), each.postcode, each.town) if part)
            for each in whose.addresses
        )
    return ", ".join(reach.value for reach in (whose.emails if kind == "email" else whose.phones))
