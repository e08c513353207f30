"""Lists go out as other programs read them, through the command line."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
import vobject

from tests.cli.conftest import Terminal

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


@pytest.fixture
def friends(terminal: Terminal) -> Terminal:
    terminal.ask("add 'Ana Ruiz' --email work=ana@example.org --birthday 03-14 --circle Collectors")
    terminal.ask("add 'Bo Lind' --wish quiet --phone 12345")
    terminal.ask("relate Ana partner Bo")
    return terminal


def text(path: Path) -> str:
    return path.read_bytes().decode().replace("\r\n ", "")


def test_everybody_goes_out_as_cards_with_their_wish(friends: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "people.vcf"
    assert friends.ask("export", str(out)) == {"file": str(out), "records": 2, "left_in_peace": 0}
    ana, bo = vobject.readComponents(text(out))
    assert (ana.fn.value, ana.version.value, ana.bday.value) == ("Ana Ruiz", "4.0", "--0314")
    assert (ana.related.value, bo.x_clientcare_wish.value) == ("Bo Lind", "quiet")
    assert friends.type("export", str(out)).out.strip()


def test_the_cards_come_in_elsewhere_and_change_nothing_here(friends: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "people.vcf"
    for version in ("3", "4"):
        friends.ask("export", str(out), "--version", version)
        friends.data = tmp_path / version
        assert friends.ask("import", str(out))["added"]["clients"] == 2
        assert friends.ask("show Bo")["wish"]["value"] == "quiet"
        assert friends.ask("show Ana")["dates"][0]["day"] == "03-14"
        again = friends.ask("import", str(out))
        assert (again["batch"], again["unchanged"]["clients"]) == (None, 2)
        friends.data = tmp_path / "studio"


def test_the_version_of_a_card_is_told_after_the_command(friends: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "ana.vcf"
    for words in (["--version", "3"], ["--version=3"], ["--client", "Ana", "--version", "3", "--format", "vcard"]):
        friends.ask("export", str(out), *words)
        assert "VERSION:3.0" in text(out)
    assert friends.type("--version").out.startswith("Client Care ")
    assert friends.type("--version export").out.startswith("Client Care ")
    assert friends.type("today --version").out.startswith("Client Care ")
    assert friends.fails("export", str(out), "--version") == "usage"
    assert friends.fails("export", str(out), "--version", "2") == "usage"
    assert friends.type("export --help").out.count("--version") == 1


def test_one_persons_card_holds_nobody_else(friends: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "ana.vcf"
    assert friends.ask("export", str(out), "--client", "Ana")["records"] == 1
    assert "FN:Bo Lind" not in text(out)
    assert friends.fails("export", str(out), "--client", "Nobody") == "not_found"


def test_an_option_of_another_format_is_not_passed_over(friends: Terminal, tmp_path: Path) -> None:
    assert friends.fails("export", str(tmp_path / "all.json"), "--version", "3") == "usage"
    assert friends.fails("export", str(tmp_path / "all.json"), "--no-photos") == "usage"
    assert friends.fails("export", str(tmp_path / "all.txt")) == "usage"
    assert not (tmp_path / "all.json").exists()


def test_a_file_that_goes_out_replaces_the_old_one_and_is_for_its_owner_alone(
    friends: Terminal, tmp_path: Path
) -> None:
    out = tmp_path / "people.vcf"
    out.write_text("old")
    friends.ask("export", str(out))
    assert text(out).startswith("BEGIN:VCARD")
    if os.name == "posix":
        assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == ["people.vcf", "studio"]
