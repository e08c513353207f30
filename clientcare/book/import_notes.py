"""Where what an import brings is from, and what it takes to take the import back: noted record by record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from clientcare.book.desk import Desk
from clientcare.book.import_revert import noted
from clientcare.book.writing import Writing
from clientcare.domain.records import Provenance
from clientcare.exchange.plan import SAME_SALE, FieldChange, Origin, SameSale

CLIENT, SALE, DATE, RECORD = "client", "sale", "date", "record"
"""Kinds of provenance: what a file said of a record, or that it brought a whole one."""
CHANGED, SAID = "changed", "said"
"""Kinds of provenance for taking back: fields that an import changed, and what a file had said before."""


class Notes(Struct):
    """`known`: what files said when they were read before, by its uid; `writing`: where the next note goes."""

    desk: Desk
    batch: str
    writing: Writing
    known: Mapping[str, Provenance]

    def remember(self, target: str, kind: str, origin: Origin, *, created: bool) -> None:
        """What the file said of a record, new or in the place of what it said the last time."""
        old = self.known.get(origin.uid) if origin.uid is not None else None
        if old is None:
            self.writing.add(
                Provenance(
                    **self.desk.stamp(),
                    target=target,
                    kind=kind,
                    batch=self.batch,
                    source=origin.source,
                    external_id=origin.external_id,
                    fingerprint=origin.fingerprint,
                    created=created,
                    fields=origin.said,
                )
            )
        elif old.fields != origin.said or old.fingerprint != origin.fingerprint:
            self.writing.change(old, fields=origin.said, fingerprint=origin.fingerprint)
            self.note(old.uid, SAID, fields=old.fields)

    def remember_doubles(self, doubles: Sequence[SameSale], sold: Mapping[tuple[str, str], str]) -> None:
        """What was left as proposed is one sale with another: the next import knows. `sold`: the uids of sales that
        came with this one, by source and number."""
        for each in doubles:
            if (target := each.uid or sold.get(each.of)) is not None:
                self.note(target, SAME_SALE, source=each.source, external_id=each.external_id)

    def note_changes(self, target: str, changes: Sequence[FieldChange]) -> None:
        """Which fields of a record the import changed, and what they were."""
        if changes:
            self.note(target, CHANGED, fields=noted(changes))

    def note(
        self,
        target: str,
        kind: str,
        *,
        created: bool = False,
        fields: tuple[tuple[str, str], ...] = (),
        source: str = "",
        external_id: str = "",
    ) -> None:
        self.writing.add(
            Provenance(
                **self.desk.stamp(),
                target=target,
                kind=kind,
                batch=self.batch,
                source=source,
                external_id=external_id,
                created=created,
                fields=fields,
            )
        )
