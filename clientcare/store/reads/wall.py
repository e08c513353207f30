"""What stands on the wall of kind words: all of them newest first, and of some what their cards say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from clientcare.domain.frozen import Frozen
from clientcare.domain.values import Permission
from clientcare.store.reads.pictures import pictures_of
from clientcare.store.reads.search import searchable
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio


class WallRow(Frozen):
    """Somebody's words: `clients` and `names` of who said them, the first named first, and the `photo` of that one;
    `sale` with its `work` and `picture`, "" where they are about none that is there. Pictures are named by their hash.
    """

    uid: str
    on: date
    text: str
    permission: Permission
    clients: tuple[str, ...]
    names: tuple[str, ...]
    photo: str | None
    sale: str
    work: str
    picture: str


_SPEAKER = (
    "EXISTS (SELECT 1 FROM entry_client ec JOIN client c ON c.uid = ec.client AND c.deleted_on IS NULL"
    " WHERE ec.entry = e.uid{also})"
)
_IDS = f"SELECT e.uid FROM entry e WHERE e.kind = 'kind_words' AND e.deleted_on IS NULL AND {_SPEAKER.format(also='')}"
_NEWEST_FIRST = "ORDER BY e.on_sort DESC, e.seq DESC"
_ROWS = f"""
SELECT e.uid, e."on", e.text, e.permission, coalesce(s.uid, ''), coalesce(s.title, ''), c.photo, c.uid, c.name
FROM entry e
JOIN entry_client ec ON ec.entry = e.uid
JOIN client c ON c.uid = ec.client AND c.deleted_on IS NULL
LEFT JOIN entry s ON s.uid = e.sale AND s.deleted_on IS NULL
WHERE e.uid {AMONG} ORDER BY e.uid, ec.position
"""
_TEXTS = f"""
SELECT e.uid, e.search || char(10) || group_concat(c.search, char(10)) || char(10) || coalesce(s.search, '')
FROM entry e
JOIN entry_client ec ON ec.entry = e.uid
JOIN client c ON c.uid = ec.client AND c.deleted_on IS NULL
LEFT JOIN entry s ON s.uid = e.sale AND s.deleted_on IS NULL
WHERE e.uid {AMONG} GROUP BY e.uid
"""


def kind_words_ids(studio: Studio, text: str = "") -> list[str]:
    """The uids of all kind words of people who are here, newest first.

    With a text only those in which each of its words stands: in the words, in the name of who said them, or in the work
    they are about. Any text is valid.
    """
    words = searchable(text).split()
    found = "".join(f" AND {_fits(place)}" for place in range(1, len(words) + 1))
    return [uid for (uid,) in studio.rows(f"{_IDS}{found} {_NEWEST_FIRST}", words)]


def kind_words_texts(studio: Studio, uids: Sequence[str]) -> dict[str, str]:
    """All in which a word is looked for, of each of these: the words, who said them, and the work they are about; as
    `searchable` writes it, on lines of their own."""
    return dict(studio.rows(_TEXTS, [listed(uids)]))


def kind_words_rows(studio: Studio, uids: Sequence[str]) -> list[WallRow]:
    """What the cards of these say, in that order; those that are not there are passed over."""
    said: dict[str, list[Sequence[str]]] = {}
    for row in studio.rows(_ROWS, [listed(uids)]):
        said.setdefault(row[0], []).append(row)
    pictures = pictures_of(studio, [rows[0][4] for rows in said.values()])
    return [_row(said[uid], pictures) for uid in uids if uid in said]


def _fits(place: int) -> str:
    speaker = _SPEAKER.format(also=f" AND instr(c.search, ?{place})")
    work = f"SELECT 1 FROM entry s WHERE s.uid = e.sale AND s.deleted_on IS NULL AND instr(s.search, ?{place})"
    return f"(instr(e.search, ?{place}) OR {speaker} OR EXISTS ({work}))"


def _row(rows: Sequence[Sequence[str]], pictures: Mapping[str, str]) -> WallRow:
    uid, on, text, permission, sale, work, photo, *_ = rows[0]
    return WallRow(
        uid=uid,
        on=date.fromisoformat(on),
        text=text,
        permission=Permission(permission),
        clients=tuple(row[-2] for row in rows),
        names=tuple(row[-1] for row in rows),
        photo=photo,
        sale=sale,
        work=work,
        picture=pictures.get(sale, ""),
    )
