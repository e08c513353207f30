"""Turns what a command found, or what went wrong, into the text that is printed."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from clientcare.cli.messages import Response
from clientcare.domain.errors import CareError, Code

if TYPE_CHECKING:
    from clientcare.exchange.layout import Question

_WITH_CANDIDATES = (Code.AMBIGUOUS, Code.EXISTS)


class Lines(list[object]):
    """Several objects, printed one a line."""


def as_json(data: object) -> str:
    """One object on one line, in UTF-8, its keys in the order of the contract; of `Lines` one after the other."""
    if isinstance(data, Lines):
        return "".join(map(as_json, data))
    return json.dumps(data, ensure_ascii=False, allow_nan=False) + "\n"


def for_people(text: str) -> str:
    """The text without what would steer a terminal: people's names are shown, never obeyed."""
    return "".join(
        each for each in text if each in "\n\t" or not unicodedata.category(each).startswith("C") or each in _JOINERS
    )


_JOINERS = "\u200c\u200d"
"""They belong to names and signs in several scripts."""


def error_object(error: CareError, message: str) -> dict[str, object]:
    """What stands on stdout with `--json` when something went wrong (CLI.md, "Errors and exit codes")."""
    said: dict[str, object] = {"code": str(error.code), "message": message}
    if error.code in _WITH_CANDIDATES:
        said["candidates"] = candidates(error)
    if error.code is Code.QUESTION:
        from clientcare.cli.shapes.files import questions

        said["questions"] = questions(cast("Iterable[Question]", error.facts.get("questions", ())))
    return {"error": said}


def candidates(error: CareError) -> list[dict[str, str]]:
    """The people that an error is about, as clients."""
    found = error.facts.get("candidates", ())
    assert isinstance(found, Iterable)
    return [{"uid": uid, "name": name} for uid, name in found]


def message(error: CareError) -> str:
    """The sentence that says what happened and what to do."""
    from clientcare.words.errors import sentence

    return for_people(sentence(error))


def failed(error: CareError, *, with_json: bool) -> Response:
    """One plain sentence on stderr; with `--json` the same as an object on stdout."""
    said = message(error)
    out = as_json(error_object(error, said)) if with_json else ""
    return Response(out, said + "\n", error.exit_code)
