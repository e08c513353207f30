"""Whether a studio is sound: its file, what points at what, and what is stored only for speed (CLI.md, `doctor`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Alias, Attachment, Client, Entry, Record
from clientcare.paths import Paths
from clientcare.store import care_rows, search_index
from clientcare.store.bookkeeping import told_of_nothing
from clientcare.store.derived import CLIENT_COLUMNS, ENTRY_COLUMNS
from clientcare.store.loading import load
from clientcare.store.reads.people import kept_uid
from clientcare.store.shapes import shape_of
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio

SOME = 500


class What(StrEnum):
    """What may be wrong. All but the first three and a missing attachment can be mended."""

    DAMAGED = "damaged"
    DANGLING = "dangling"
    LOST_ATTACHMENT = "lost_attachment"
    SEARCH_INDEX = "search_index"
    LIST_COLUMNS = "list_columns"
    CARE = "care"
    ALIAS = "alias"
    LOOSE_ATTACHMENT = "loose_attachment"
    LEDGER = "ledger"

    @property
    def can_be_mended(self) -> bool:
        return self not in (What.DAMAGED, What.DANGLING, What.LOST_ATTACHMENT)


class Problem(Frozen):
    """`where`: the uid, file, key or words of SQLite that tell which one."""

    what: What
    where: str


def problems(studio: Studio) -> list[Problem]:
    """Everything found wrong, the worst first. Looks at every record; changes nothing."""
    found = [*_damaged(studio), *_dangling(studio)]
    if found:
        return found
    return [
        *(Problem(What.SEARCH_INDEX, name) for name in search_index.unsound(studio)),
        *_list_columns(studio),
        *_care(studio),
        *(Problem(What.ALIAS, uid) for uid in loose_aliases(studio)),
        *_attachments(studio),
        *(Problem(What.LEDGER, key) for key in told_of_nothing(studio)),
    ]


def _damaged(studio: Studio) -> Iterator[Problem]:
    for (verdict,) in studio.rows("PRAGMA integrity_check"):
        if verdict != "ok":
            yield Problem(What.DAMAGED, verdict)


def _dangling(studio: Studio) -> Iterator[Problem]:
    for table, _row, other, _key in studio.rows("PRAGMA foreign_key_check"):
        yield Problem(What.DANGLING, f"{table} -> {other}")


def _list_columns(studio: Studio) -> Iterator[Problem]:
    """Clients and entries whose columns for lists and searches are not what their records make of them."""
    for kind, columns in ((Client, CLIENT_COLUMNS), (Entry, ENTRY_COLUMNS)):
        for uids in _some(_column(studio, f"SELECT uid FROM {kind.__name__.lower()}")):
            yield from _stale(studio, kind, columns, uids)


def _stale(studio: Studio, kind: type[Record], columns: tuple[str, ...], uids: list[str]) -> Iterator[Problem]:
    among = [listed(uids)]
    stored = studio.rows(f"SELECT uid, {', '.join(columns)} FROM {kind.__name__.lower()} WHERE uid {AMONG}", among)
    cells = {uid: tuple(row) for uid, *row in stored}
    for record in load(studio, kind, f"WHERE uid {AMONG} ORDER BY seq, uid", among):
        if tuple(shape_of(type(record)).row(record)[-len(columns) :]) != cells[record.uid]:
            yield Problem(What.LIST_COLUMNS, record.uid)


def _care(studio: Studio) -> Iterator[Problem]:
    """Clients of whom something else is stored than what followed from their records on the day it was stored."""
    stored = {row[0]: tuple(row) for row in studio.rows(f"SELECT {', '.join(care_rows.COLUMNS)} FROM care")}
    by_day: dict[str, list[str]] = defaultdict(list)
    for uid, row in stored.items():
        by_day[row[care_rows.COLUMNS.index("wakes_from")]].append(uid)
    right = {
        row[0]: tuple(row)
        for day, uids in by_day.items()
        for row in care_rows.rows_of(studio, sorted(uids), date.fromisoformat(day), by_whole_facts=True)
    }
    missing = set(_column(studio, "SELECT uid FROM client WHERE deleted_on IS NULL")) - stored.keys()
    wrong = {uid for uid, row in stored.items() if right.get(uid) != row}
    yield from (Problem(What.CARE, uid) for uid in sorted(missing | wrong))


def _attachments(studio: Studio) -> Iterator[Problem]:
    """Photos and papers that a record names and that are not there, or not whole; and files that none names."""
    if studio.folder is None:
        return
    folder = Paths(studio.folder).attachments
    named = {record.sha256: record.size for record in load(studio, Attachment, "")}
    photos = set(_column(studio, "SELECT photo FROM client WHERE photo IS NOT NULL"))
    files = {file.name: file.stat().st_size for file in folder.iterdir()} if folder.is_dir() else {}
    for name in sorted(named.keys() | photos):
        if name not in files or files[name] != named.get(name, files[name]):
            yield Problem(What.LOST_ATTACHMENT, name)
    for name in sorted(files.keys() - named.keys() - photos):
        yield Problem(What.LOOSE_ATTACHMENT, name)


def _some(uids: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(uids), SOME):
        yield uids[start : start + SOME]


def _column(studio: Studio, question: str) -> list[str]:
    return [cell for (cell,) in studio.rows(question)]


def loose_aliases(studio: Studio) -> list[str]:
    """The uids of merged people that lead to nobody."""
    aliases = load(studio, Alias, "ORDER BY uid")
    kept = {alias.uid: kept_uid(studio, alias.uid) for alias in aliases}
    there = set(_column(studio, "SELECT uid FROM client"))
    return [uid for uid, end in kept.items() if end not in there]
