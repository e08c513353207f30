"""The table of sample files tells the truth: what is held, what is not, and what is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exchange.cards import card
from tests.samples.__main__ import FACTS, OWN, main, not_held, report
from tests.samples.facts import Seen, birthday, emails, fact, name, people, phones


def test_what_an_import_holds_and_what_not_is_told_fact_by_fact() -> None:
    data = card("FN:Ana Ruiz", "EMAIL:ana@example.org", "BDAY:--0203").encode()
    told = [people(1), name("Ana Ruiz"), emails("ana@example.org"), birthday("02-03"), phones("1"), name("Bo", 2)]
    assert not_held(told, "ana.vcf", data) == ["1: phones 1", "2: name Bo"]


def test_a_file_that_is_refused_holds_nothing() -> None:
    told = [people(1), name("Ana Ruiz")]
    assert not_held(told, "ana.vcf", b"nonsense") == ["refused: broken_file: unknown_format", "1 cards or contacts"]


def test_a_mistake_in_a_fact_is_no_fact_that_is_missed() -> None:
    def mistaken(_seen: Seen) -> bool:
        raise TypeError

    with pytest.raises(TypeError):
        not_held([fact("mistaken", mistaken)], "ana.vcf", card("FN:Ana").encode())


def test_orders_of_our_own_hold_every_fact() -> None:
    for file, data in OWN.items():
        assert not_held(FACTS[file], file, data) == []


def test_files_that_are_not_there_hold_nothing_and_the_command_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines, missed = report(tmp_path)
    own = sum(len(FACTS[file]) for file in OWN)
    assert missed == sum(map(len, FACTS.values())) - own
    assert lines[-1].split()[-2:] == [str(own), str(missed)]
    assert main([str(tmp_path)]) == 1
    assert "held  not held" in capsys.readouterr().out


def test_without_a_folder_the_command_asks_for_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert main(["/no/such/folder"]) == 2
    assert "Say in which folder" in capsys.readouterr().err
