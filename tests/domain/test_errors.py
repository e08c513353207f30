"""What can go wrong, as scripts and people are told it (CLI.md, "Errors and exit codes")."""

from __future__ import annotations

import pytest

from clientcare.domain.errors import CareError, Code


@pytest.mark.parametrize("code", Code)
def test_only_a_line_that_cannot_be_read_ends_with_two(code: Code) -> None:
    assert CareError(code, "why").exit_code == (2 if code is Code.USAGE else 1)


def test_an_error_keeps_its_facts_for_the_sentence() -> None:
    error = CareError(Code.NOT_FOUND, "nobody_called", words="Ana")
    assert (error.code, error.reason, error.facts) == (Code.NOT_FOUND, "nobody_called", {"words": "Ana"})


def test_its_own_text_names_nobody() -> None:
    assert str(CareError(Code.NOT_FOUND, "nobody_called", words="Ana")) == "not_found: nobody_called"
