"""Two records of one person are found, and what was said of them is remembered."""

from __future__ import annotations

from tests.cli.conftest import Terminal


def listed(terminal: Terminal, line: str = "duplicates") -> list[tuple[set[str], list[str]]]:
    pairs = terminal.ask(line)["pairs"]
    return [({client["name"] for client in pair["clients"]}, pair["why"]) for pair in pairs]


def test_pairs_come_with_why_and_how_alike(terminal: Terminal) -> None:
    terminal.ask('add "Ana Ruiz" --email ana@example.org')
    terminal.ask('add "Anna Ruiz" --email ANA@example.org')
    terminal.ask("add Bo")
    (pair,) = terminal.ask("duplicates")["pairs"]
    assert {client["name"] for client in pair["clients"]} == {"Ana Ruiz", "Anna Ruiz"}
    assert (pair["why"], pair["score"]) == (["email", "name"], 100)
    assert terminal.type("duplicates").out == "Ana Ruiz  Anna Ruiz  same email and name\n\n1 pair.\n"


def test_that_two_are_different_is_remembered(terminal: Terminal) -> None:
    terminal.ask('add "Ana Ruiz"')
    terminal.ask('add "Anna Ruiz"')
    assert listed(terminal) == [({"Ana Ruiz", "Anna Ruiz"}, ["name"])]
    assert listed(terminal, 'duplicates --different "Ana Ruiz" "Anna Ruiz"') == []
    assert listed(terminal) == []


def test_who_is_related_or_in_the_trash_is_not_shown(terminal: Terminal) -> None:
    uids = {name: terminal.ask(f'add "{name}"')["uid"] for name in ("Rosa March", "Rosy March", "Bo Quill", "Bo Quil")}
    assert len(listed(terminal)) == 2
    terminal.ask('relate "Rosa March" sister "Rosy March"')
    terminal.ask(f"delete {uids['Bo Quil']}")
    assert listed(terminal) == []
    assert terminal.type("duplicates").out == "0 pairs.\n"


def test_nobody_is_different_from_themselves(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    assert terminal.fails("duplicates --different Ana Ana") == "invalid"
