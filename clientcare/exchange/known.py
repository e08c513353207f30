"""What the studio holds of the people and sales that files may mean, as plain values that the caller gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from clientcare.domain.frozen import Frozen, field
from clientcare.domain.records import Client, ImportantDate, Provenance, Record, Sale


class KnownPerson(Frozen):
    """A client here and their important dates; those in the trash too, so that they stay out."""

    client: Client
    dates: tuple[ImportantDate, ...] = ()


def nobody(_kind: str, _norm: str) -> bool:
    """Nobody was erased here."""
    return False


class Known(Frozen, kw_only=True):
    """A snapshot to match against; `Wanted` says what of it is needed.

    - `people`: by uid, those in the trash too. `aliases`: uid of somebody merged -> uid of the one kept.
    - `emails`, `phones`, `names`: what `domain.folding` makes of them (`norm_email`, `norm_phone`, `fold`) -> uids,
      those in the trash too.
    - `sales`: by uid, those in the trash too.
    - `provenance`: of clients and sales, those whose record is gone for good too: it keeps them out. Undoing an
      import must therefore remove the provenance of what it takes back.
    - `called`: uid -> all that somebody who is here is called; asked only for calendars.
    - `records`: everything else of ours that is here, by uid; asked only for files of our own (`json`).
    - `is_erased(kind, norm)`: whether an "email", "phone" or uid ("client") is of somebody erased for good; or their
      number in a source ("id") or an order of theirs ("order"), each as source and number in two lines, or what knows
      their row again ("row", `matching.fingerprint`).
    """

    people: Mapping[str, KnownPerson] = field(default_factory=dict)
    aliases: Mapping[str, str] = field(default_factory=dict)
    emails: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    phones: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sales: Mapping[str, Sale] = field(default_factory=dict)
    provenance: tuple[Provenance, ...] = ()
    called: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    records: Mapping[str, Record] = field(default_factory=dict)
    is_erased: Callable[[str, str], bool] = nobody


class Wanted(Frozen):
    """What a plan will ask `Known` for: keys of the maps there. `external_ids` are (source, id) pairs."""

    uids: frozenset[str]
    external_ids: frozenset[tuple[str, str]]
    fingerprints: frozenset[str]
    emails: frozenset[str]
    phones: frozenset[str]
    names: frozenset[str]
