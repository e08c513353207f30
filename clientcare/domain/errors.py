"""What can go wrong with a deed or a question: a code, a stable reason and facts; `words.errors` says it."""

from enum import StrEnum


class Code(StrEnum):
    """The codes of the command line (CLI.md, "Errors and exit codes"); `bug` is for everything else."""

    USAGE = "usage"
    NOT_FOUND = "not_found"
    AMBIGUOUS = "ambiguous"
    INVALID = "invalid"
    NOT_OPEN = "not_open"
    EXISTS = "exists"
    QUESTION = "question"
    BROKEN_FILE = "broken_file"
    NOT_WRITABLE = "not_writable"
    NEWER_DATA = "newer_data"
    LOCKED = "locked"
    BUSY = "busy"
    BUG = "bug"


class CareError(Exception):
    """Something understood that cannot be done, or a line that cannot be read (`usage`).

    `reason` is a stable word such as "nobody_called"; it and the facts become a sentence in `words.errors`.
    """

    def __init__(self, code: Code, reason: str, **facts: object) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason
        self.facts = facts

    def __str__(self) -> str:
        return f"{self.code}: {self.reason}"

    @property
    def exit_code(self) -> int:
        """2 when the line cannot be read as written, else 1."""
        return 2 if self.code is Code.USAGE else 1
