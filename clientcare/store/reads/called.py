"""What everybody is called, for reading lines in which people are named as it comes."""

from __future__ import annotations

from clientcare.domain.quick.understood import Person
from clientcare.store.derived import NAME, names_in
from clientcare.store.loading import HERE
from clientcare.store.studio import Studio


def everybody(studio: Studio) -> list[Person]:
    """All people by name, each with all they are called; nobody from the trash."""
    rows = studio.rows(f"SELECT uid, name, search FROM client WHERE {HERE} ORDER BY sort_key, uid")
    return [Person(uid, name, _called(search)) for uid, name, search in rows]


def _called(search: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in names_in(search).split(NAME) if part.strip())
