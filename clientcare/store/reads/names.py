"""All names there are: what is not to be read while the screen is shown to others."""

from __future__ import annotations

from clientcare.store.studio import Studio


def every_name(studio: Studio) -> set[str]:
    """Whatever anybody is called by, also who is in the trash."""
    columns = '"name", "given", "family", "nickname", "greet_as", "organisation"'
    return {name for row in studio.rows(f"SELECT {columns} FROM client") for name in row if name}
