"""`batch`: many lines in one process, each its own deed, or all of them one."""

from __future__ import annotations

from collections.abc import Iterator

from clientcare.cli.batch import Batch, Outcome
from clientcare.cli.output import Lines, error_object, message
from clientcare.cli.pages import order as pages
from clientcare.cli.run import Answer, Call
from clientcare.cli.shapes.plain import Shape
from clientcare.domain.errors import CareError, Code


def batch(call: Call) -> Answer:
    lines = _lines(call)
    runner = Batch(call.around, keep_going="keep-going" in call.given)
    outcomes = runner.as_one(lines) if "atomic" in call.given else runner.one_by_one(lines)
    code = 0 if all(outcome.ok for outcome in outcomes) else 1
    return Answer(lambda: Lines(map(_shape, outcomes)), lambda: pages.batch(outcomes), code=code)


def _shape(outcome: Outcome) -> Shape:
    """One line of the result with `--json`."""
    said: Shape = {"line": outcome.line, "ok": outcome.ok}
    if outcome.error is None:
        return said | {"result": outcome.result}
    return said | error_object(outcome.error, message(outcome.error))


def _lines(call: Call) -> Iterator[str]:
    word = call.given["FILE"]
    if word == "-":
        return iter(call.around.stdin().splitlines())
    path = call.path(word)
    try:
        return iter(path.read_text(encoding="utf-8-sig").splitlines())
    except (OSError, UnicodeDecodeError) as problem:
        raise CareError(Code.BROKEN_FILE, "cannot_read_file", path=str(path)) from problem
