"""`duplicates`: pairs that may be one person, and that two are not."""

from __future__ import annotations

from clientcare.book import relations
from clientcare.cli import gather
from clientcare.cli.commands.common import person
from clientcare.cli.pages import people as pages
from clientcare.cli.run import Answer, Call
from clientcare.cli.shapes import plain
from clientcare.domain.errors import CareError, Code
from clientcare.store.reads.duplicates import likely


def duplicates(call: Call) -> Answer:
    named = [call.given[place] for place in ("ONE", "OTHER") if place in call.given]
    if len(named) != (2 if "different" in call.given else 0):
        raise CareError(Code.USAGE, "two_different")
    if named:
        one, other = (person(call, who) for who in named)
        call.did(relations.mark_different(call.desk, one, other))
    found = likely(call.desk.studio)
    names = gather.names(call.desk, (uid for pair in found for uid in (pair.one, pair.other)))
    return Answer(
        lambda: {
            "pairs": [
                {
                    "clients": [plain.client(uid, names) for uid in (pair.one, pair.other)],
                    "why": list(pair.why),
                    "score": pair.score,
                }
                for pair in found
            ]
        },
        lambda: pages.pairs(found, names),
    )
