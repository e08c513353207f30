"""`export`: files out, in the format that was named or that the ending of the file says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from clientcare.cli.commands.common import person
from clientcare.cli.commands.finding import filters
from clientcare.cli.lexicon.exporting import OUT_FORMATS
from clientcare.cli.lexicon.shared import FILTERS
from clientcare.cli.pages import files as pages
from clientcare.cli.run import Answer, Call
from clientcare.domain.errors import CareError, Code

Counted = tuple[int, int]
"""How many records went out, and how many people were left in peace."""

_ENDINGS = {"vcf": "vcard", "htm": "html"}
_ONLY_OF = {"version": "vcard", "no-photos": "vcard", "days": "ics", "list": "csv"} | {
    each.name: "csv" for each in FILTERS
}
"""Options that mean something in one format alone."""


def give_out(call: Call) -> Answer:
    path = call.path(call.given["OUT"])
    format = _format(call, path)
    studio = call.around.host.paths.studio
    if studio.exists() and path.exists() and path.samefile(studio):
        raise CareError(Code.INVALID, "export_over_itself", path=str(path))
    records, left_in_peace = _WRITERS[format](call, path)
    return Answer(
        lambda: {"file": str(path), "records": records, "left_in_peace": left_in_peace},
        lambda: pages.exported(path, records, left_in_peace),
    )


def _format(call: Call, path: Path) -> str:
    """What was named, else what the ending says; CareError `usage` for neither, or for an option of another format."""
    ending = path.suffix.removeprefix(".").casefold()
    format: str = call.given.get("format", _ENDINGS.get(ending, ending))
    if format not in OUT_FORMATS:
        raise CareError(Code.USAGE, "not_a_choice", word=path.name, where="--format", choices=OUT_FORMATS)
    for option in _ONLY_OF.keys() & call.given.keys():
        if _ONLY_OF[option] != format:
            raise CareError(Code.USAGE, "option_of_format", option=f"--{option}", format=_ONLY_OF[option])
    return format


def _client(call: Call) -> str | None:
    return person(call, call.given["client"]) if "client" in call.given else None


def _zip(call: Call, path: Path) -> Counted:
    """Everything, to be restored from exactly; or one person's record to read and as data, with their papers."""
    from clientcare.book.whole_person import export_person_zip
    from clientcare.book.whole_studio import export_studio

    uid = _client(call)
    return (export_studio(call.desk, path) if uid is None else export_person_zip(call.desk, path, uid)), 0


def _html(call: Call, path: Path) -> Counted:
    """One person's record to read; CareError `usage` where nobody is named."""
    from clientcare.book.whole_person import export_person_html

    uid = _client(call)
    if uid is None:
        raise CareError(Code.USAGE, "whose_record", option="--client")
    return export_person_html(call.desk, path, uid), 0


def _json(call: Call, path: Path) -> Counted:
    """Everything, or all there is of one person; of those they know, nothing but the uid."""
    from clientcare.book.exports import export_json
    from clientcare.book.whole_person import export_person_json

    uid = _client(call)
    return (export_json(call.desk, path) if uid is None else export_person_json(call.desk, path, uid)), 0


def _vcard(call: Call, path: Path) -> Counted:
    from clientcare.book.lists_out import export_vcards
    from clientcare.exchange.vcard.writer import Version

    version = Version.THREE if call.given.get("version") == "3" else Version.FOUR
    photos = "no-photos" not in call.given
    return export_vcards(call.desk, path, client=_client(call), version=version, photos=photos)


def _csv(call: Call, path: Path) -> Counted:
    from clientcare.book.lists_out import LISTS, export_csv

    kind = LISTS[call.given.get("list", "clients")]
    return export_csv(call.desk, path, kind, filters=filters(call, call.given), client=_client(call))


def _ics(call: Call, path: Path) -> Counted:
    from clientcare.book.calendar_file import DAYS, export_ics

    return export_ics(call.desk, path, days=call.given.get("days", DAYS), client=_client(call))


_WRITERS: Mapping[str, Callable[[Call, Path], Counted]] = {
    "csv": _csv,
    "html": _html,
    "ics": _ics,
    "json": _json,
    "vcard": _vcard,
    "zip": _zip,
}
