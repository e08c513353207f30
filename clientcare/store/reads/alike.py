"""What everybody is called, to be compared with somebody who is being typed."""

from __future__ import annotations

from clientcare.domain.likeness import Names
from clientcare.store.loading import HERE
from clientcare.store.studio import Studio


def names(studio: Studio) -> Names:
    """The names of all people, made ready to be asked often; nobody from the trash."""
    return Names(studio.rows(f"SELECT uid, name_key FROM client WHERE {HERE} ORDER BY sort_key, uid"))
