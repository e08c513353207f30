"""An index in which whoever passes a filter of the list is found without looking at the rows of everybody."""

from typing import Any

SCAN = """
    CREATE INDEX "care_scan" ON "care" (
        "sort_key", "client", "circle", "next_check_in_on", "check_in_hidden_until",
        "distant_from", "never_asked_from", "never_thanked", "spoken"
    )
"""


def up(migrator: object, db: Any) -> None:
    db.execute_sql(SCAN)
