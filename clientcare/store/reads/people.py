"""Clients: by their uid, by the words somebody calls them by, and in lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from clientcare.domain.errors import CareError, Code
from clientcare.domain.folding import norm_email
from clientcare.domain.records import Alias, Client, ErasedMark, NotSame
from clientcare.store.derived import names_in
from clientcare.store.loading import HERE, load, load_by_uid
from clientcare.store.reads.lists import EVERYBODY, ClientRow, Filters, Missing, Sort, ids, rows
from clientcare.store.reads.search import few_with, searchable
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio

__all__ = [
    "EVERYBODY",
    "ClientRow",
    "Filters",
    "Missing",
    "Sort",
    "aliases",
    "aliases_of",
    "by_name",
    "by_reach",
    "client",
    "clients",
    "erased_marks",
    "ids",
    "kept_uid",
    "not_same",
    "of_circle",
    "resolve",
    "rows",
]


def client(studio: Studio, uid: str) -> Client | None:
    """The client with that uid, also from the trash; None where there is none."""
    return next(iter(load(studio, Client, "WHERE uid = ?", [uid])), None)


def clients(studio: Studio, uids: Iterable[str]) -> list[Client]:
    """The clients with those uids, in that order, those in the trash too; who is not there is passed over."""
    return load_by_uid(studio, Client, uids)


def of_circle(studio: Studio, circle: str) -> list[Client]:
    """Who is in the circle, by name."""
    return load(studio, Client, f"WHERE circle = ? AND {HERE} ORDER BY sort_key, uid", [circle])


def kept_uid(studio: Studio, uid: str) -> str:
    """The uid of the one who was kept when people were merged, through as many merges as there were; else `uid`."""
    seen = {uid}
    while aliases := load(studio, Alias, f"WHERE uid = ? AND {HERE}", [uid]):
        uid = aliases[0].kept
        if uid in seen:
            break
        seen.add(uid)
    return uid


def aliases_of(studio: Studio, uid: str) -> list[Alias]:
    """Those who were merged into the client, directly."""
    return load(studio, Alias, f"WHERE kept = ? AND {HERE} ORDER BY seq, uid", [uid])


def by_reach(studio: Studio, kind: str, norms: Iterable[str], *, trashed: bool = False) -> dict[str, tuple[str, ...]]:
    """Who has which of those, by `domain.folding`'s form of them: uids. Those in the trash only where `trashed`.

    `kind` is email, phone or link.
    """
    return _grouped(
        studio,
        f"SELECT DISTINCT r.norm, r.client FROM reach r JOIN client c ON c.uid = r.client"
        f" WHERE r.norm {AMONG} AND r.kind = ?{_unless(trashed)} ORDER BY r.norm, c.sort_key, c.uid",
        [listed(norms), kind],
    )


def by_name(studio: Studio, names: Iterable[str], *, trashed: bool = False) -> dict[str, tuple[str, ...]]:
    """Who has which of those whole names, folded: uids. Those in the trash only where `trashed`."""
    return _grouped(
        studio,
        f"SELECT c.name_key, c.uid FROM client c WHERE c.name_key {AMONG}{_unless(trashed)} ORDER BY c.sort_key, c.uid",
        [listed(names)],
    )


def _unless(trashed: bool) -> str:
    return "" if trashed else f" AND c.{HERE}"


def _grouped(studio: Studio, question: str, cells: Sequence[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for key, uid in studio.rows(question, cells):
        found[key] = (*found.get(key, ()), uid)
    return found


def aliases(studio: Studio) -> dict[str, str]:
    """The uid of everybody merged, and into whom; that one may have been merged too."""
    return dict(studio.rows(f"SELECT uid, kept FROM alias WHERE {HERE}"))


def not_same(studio: Studio) -> list[NotSame]:
    """The pairs of people who look alike and are not the same."""
    return load(studio, NotSame, f"WHERE {HERE} ORDER BY seq, uid")


def erased_marks(studio: Studio) -> list[ErasedMark]:
    """The marks of e-mails and phones that must not come back."""
    return load(studio, ErasedMark, f"WHERE {HERE} ORDER BY seq, uid")


def resolve(studio: Studio, words: str) -> Client:
    """The client that the words mean (CLI.md, CLIENT); who is in the trash is not found.

    In this order: a uid, also of somebody merged; an e-mail address; a whole name; a part of a name. CareError
    not_found for nobody, ambiguous for several, with `candidates` as pairs of uid and name.
    """
    for way in (_by_uid, _by_email, _by_name, _by_part):
        found = way(studio, words.strip())
        if len(found) == 1:
            return clients(studio, found)[0]
        if found:
            raise CareError(Code.AMBIGUOUS, "several_called", words=words, candidates=_names(studio, found))
    raise CareError(Code.NOT_FOUND, "nobody_called", words=words)


def _by_uid(studio: Studio, words: str) -> list[str]:
    if not words.isprintable():
        return []
    return _column(studio, f"SELECT uid FROM client WHERE uid = ? AND {HERE}", [kept_uid(studio, words)])


def _by_email(studio: Studio, words: str) -> list[str]:
    norm = norm_email(searchable(words))
    return list(by_reach(studio, "email", [norm]).get(norm, ())) if "@" in norm else []


def _by_name(studio: Studio, words: str) -> list[str]:
    question = f"SELECT uid FROM client WHERE name_key = ? AND {HERE} ORDER BY sort_key, uid"
    return _column(studio, question, [searchable(words)])


def _by_part(studio: Studio, words: str) -> list[str]:
    """By a part of what they are called; by their organisation and town only `search.find` knows them."""
    part = searchable(words)
    if not part:
        return []
    few = few_with(studio, [part])
    among = "" if few is None else f" AND id {AMONG}"
    question = f"SELECT uid, search FROM client WHERE instr(search, ?) AND {HERE}{among} ORDER BY sort_key, uid"
    rows = studio.rows(question, [part] if few is None else [part, listed(few)])
    return [uid for uid, search in rows if part in names_in(search)]


def _names(studio: Studio, uids: Sequence[str]) -> list[tuple[str, str]]:
    names = dict(studio.rows(f"SELECT uid, name FROM client WHERE uid {AMONG}", [listed(uids)]))
    return [(uid, names[uid]) for uid in uids]


def _column(studio: Studio, question: str, cells: Sequence[str]) -> list[str]:
    return [uid for (uid,) in studio.rows(question, cells)]
