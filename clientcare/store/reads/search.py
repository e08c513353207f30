"""Finds clients and entries by whatever somebody types, best first and between two strokes of a key."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from unicodedata import east_asian_width

from clientcare.domain.folding import fold, norm_email, norm_phone
from clientcare.domain.frozen import Frozen
from clientcare.domain.values import EntryKind
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio

WIDE = 1000
"""What fits more entries than this is too wide to be ranked: then the last entered come first."""
FEW = 250
FEW_OF_LIMIT = 4
MANY = 2000
"""Where more people fit than FEW, or so many times those wanted, going down the list of names finds enough of them
sooner than the index; at the latest from MANY."""
FEW_BEGUN = 8
"""Where fewer people have words that begin with one or two letters, they are looked for inside words too."""
EVERYBODY = 10**9
"""As a limit: more people than there are."""
EXCERPT = 160
"""How many characters of an entry are shown around what was found."""


class EntryHit(Frozen):
    """An entry that fits: `clients` are its people, `excerpt` a part of its own words around what was found."""

    uid: str
    clients: tuple[str, ...]
    kind: EntryKind
    on: date
    excerpt: str


class Found(Frozen):
    """What fits, best first: uids of clients, and entries."""

    clients: tuple[str, ...]
    entries: tuple[EntryHit, ...]


def find(studio: Studio, text: str, limit: int) -> Found:
    """Up to `limit` clients and as many entries; any text is a valid search, an empty one finds nothing."""
    return Found(tuple(find_clients(studio, text, limit)), tuple(find_entries(studio, text, limit)))


def searchable(text: str) -> str:
    """The text folded, without what is no character: a word of the command line may hold such."""
    return fold(text.encode(errors="ignore").decode().replace("\0", " "))


# --- clients ----------------------------------------------------------------------------------------------------

_HERE = "SELECT uid FROM client WHERE deleted_on IS NULL AND"
_BY_NAME = "ORDER BY sort_key, uid LIMIT ?"
_WHOLE = f"{_HERE} name_key = ?"
_BEGINS = f"{_HERE} sort_key >= ? AND sort_key < ? || char(1114111)"
_REACHED = f"{_HERE} uid IN (SELECT client FROM reach WHERE norm >= ? AND norm < ? || char(1114111))"
_LIKE = "SELECT rowid FROM client_search WHERE client_search MATCH ? LIMIT ?"


def find_clients(studio: Studio, text: str, limit: int, within: Collection[str] | None = None) -> list[str]:
    """The uids of those who fit: by the whole name, where words begin so, by e-mail or phone, then inside words (from
    three letters on, or where hardly anybody is found).

    Looked at are all names, the organisation and the town, of all people or of those `within`. Several words must all
    fit, in any order.
    """
    words = searchable(text).split()
    found: dict[str, None] = {}
    if words:
        # Who is within is only known here, so that all who fit are asked for.
        most = limit if within is None else EVERYBODY
        for question, cells in _steps(studio, words, most, found):
            if len(found) >= limit:
                break
            uids = (uid for (uid,) in studio.rows(f"{question} {_BY_NAME}", [*cells, most]))
            found |= dict.fromkeys(uids if within is None else filter(within.__contains__, uids))
    return list(found)[: max(limit, 0)]


def _steps(studio: Studio, words: Sequence[str], limit: int, found: Collection[str]) -> Iterator[tuple[str, list[str]]]:
    """One question after the other, the best first, to be ended by order and limit; `found` so far.

    Where few fit, the index of all that stands in words names them. Where many do, going down the list of names soon
    finds enough of them.
    """
    most = min(max(FEW, FEW_OF_LIMIT * limit), MANY)
    whole = " ".join(words)
    begun = [f" {word}" for word in words]
    few = few_with(studio, begun, most)
    yield _WHOLE, [whole]
    if few is None:
        yield _BEGINS, [whole, whole]
    yield _all_stand(few, begun)
    for norm in (norm_email(whole), norm_phone(whole)):
        if len(norm) > 2:
            yield _REACHED, [norm, norm]
    if len(found) < FEW_BEGUN or all(map(_is_sought_inside, words)):
        yield _all_stand(few_with(studio, words, most), words)


def _all_stand(few: Sequence[int] | None, parts: Sequence[str]) -> tuple[str, list[str]]:
    """Among these rows, or among all, those in which all the parts stand."""
    among, known = (_HERE, []) if few is None else (f"{_HERE} id {AMONG} AND", [listed(few)])
    return f"{among} {' AND '.join(['instr(search, ?)'] * len(parts))}", [*known, *parts]


def _is_sought_inside(word: str) -> bool:
    """Two letters stand inside half of all words, and the third is typed at once; where words are not set apart, two
    are a name."""
    return len(word) > 2 or any(east_asian_width(letter) in "WF" for letter in word)


def few_with(studio: Studio, words: Sequence[str], most: int = WIDE) -> list[int] | None:
    """The row ids of the clients in whom all these parts stand, folded; None where they are as many as `most`.

    Less than three signs are not looked at: alone they are always in too many.
    """
    long = ['"{}"'.format(word.replace('"', '""')) for word in words if len(word) > 2]
    if not long:
        return None
    rows = studio.rows(_LIKE, [" ".join(long), most])
    return None if len(rows) == most else [row for (row,) in rows]


# --- entries ----------------------------------------------------------------------------------------------------

_NEWEST = "SELECT rowid FROM entry_search WHERE entry_search MATCH ? ORDER BY rowid DESC LIMIT ?"
_RANKED = "SELECT rowid FROM entry_search WHERE entry_search MATCH ? ORDER BY bm25(entry_search), rowid DESC LIMIT ?"
_HITS = f"""
SELECT e.id, e.uid, e.kind, e.on_sort, concat_ws(' · ', nullif(e.title, ''), nullif(e.what, ''), nullif(e.text, '')),
       group_concat(ec.client, ' ' ORDER BY ec.position)
FROM entry e JOIN entry_client ec ON ec.entry = e.uid JOIN client c ON c.uid = ec.client AND c.deleted_on IS NULL
WHERE e.id {AMONG} AND e.deleted_on IS NULL GROUP BY e.id
"""


def find_entries(studio: Studio, text: str, limit: int, within: Collection[str] | None = None) -> list[EntryHit]:
    """The entries with all the words, each the beginning of one of theirs; nothing of the trash. With `within` only
    those about one of these people."""
    match = _match(text)
    if not match or limit < 1:
        return []
    ids = [row for (row,) in studio.rows(_NEWEST, [match, WIDE])]
    if len(ids) < WIDE:
        ids = [row for (row,) in studio.rows(_RANKED, [match, WIDE])]
    hits: list[EntryHit] = []
    for start in range(0, len(ids), limit):
        hits += _hits(studio, ids[start : start + limit], searchable(text).split(), within)
        if len(hits) >= limit:
            break
    return hits[:limit]


def _match(text: str) -> str:
    """The words as a question of the index; a last word of one letter is only begun, and waits for the next."""
    words = re.findall(r"\w+", searchable(text))
    if len(words) > 1 and len(words[-1]) == 1:
        words.pop()
    return " ".join(f'"{word}"' if len(word) == 1 else f'"{word}"*' for word in words)


def _hits(studio: Studio, ids: Sequence[int], words: Sequence[str], within: Collection[str] | None) -> list[EntryHit]:
    found = {row[0]: row[1:] for row in studio.rows(_HITS, [listed(ids)])}
    return [
        _hit(found[row], words)
        for row in ids
        if row in found and (within is None or not _people(found[row]).isdisjoint(within))
    ]


def _people(row: Sequence[str]) -> set[str]:
    return set(row[-1].split(" "))


def _hit(row: Sequence[str], words: Sequence[str]) -> EntryHit:
    uid, kind, on_sort, text, clients = row
    return EntryHit(uid, tuple(clients.split(" ")), EntryKind(kind), date.fromisoformat(on_sort), excerpt(text, words))


_ENDS = (".", "!", "?", ".”", "!”", "?”")


def excerpt(text: str, words: Sequence[str]) -> str:
    """The part of the text around the first word that begins like one of the folded `words`, on one line; where its
    sentence begins nearby, from there."""
    parts, folded = text.split(), fold(text).split()
    if len(folded) != len(parts):  # folded, some signs stand apart
        folded = [fold(part) for part in parts]
    begin = next((place for place, part in enumerate(folded) if _begins(part, words)), 0)
    room = EXCERPT // 3
    while begin > 0 and not parts[begin - 1].endswith(_ENDS) and (room := room - len(parts[begin - 1]) - 1) > 0:
        begin -= 1
    before = "… " if begin and not parts[begin - 1].endswith(_ENDS) else ""
    shown = " ".join(parts[begin:])
    return f"{before}{shown}" if len(shown) <= EXCERPT else f"{before}{shown[:EXCERPT].rpartition(' ')[0]} …"


def _begins(part: str, words: Sequence[str]) -> bool:
    within = any(word in part for word in words)  # most parts are done with here
    return within and any(one.startswith(tuple(words)) for one in re.findall(r"\w+", part))
