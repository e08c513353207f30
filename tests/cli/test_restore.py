"""`restore` and `erase`, through the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Terminal


@pytest.fixture
def friends(terminal: Terminal) -> Terminal:
    terminal.ask("add 'Ana Ruiz' --email ana@example.org --birthday 03-14")
    terminal.ask("add 'Bo Lind' --phone 12345")
    terminal.ask("sale Ana 'Blue Harbour' --price 450 --currency EUR")
    return terminal


def names(terminal: Terminal) -> list[str]:
    return [row["name"] for row in terminal.ask("clients")["clients"]]


def test_a_zip_comes_back_into_an_empty_folder_and_goes_out_the_same(friends: Terminal, tmp_path: Path) -> None:
    one, two = tmp_path / "one.zip", tmp_path / "two.zip"
    said = friends.ask("export", str(one))
    assert (said["file"], said["left_in_peace"]) == (str(one), 0)
    friends.data = tmp_path / "elsewhere"
    told = friends.ask("restore", str(one))
    assert (told["clients"], told["entries"], told["kind"], told["restored"], told["safety_copy"]) == (
        2,
        2,
        "zip",
        False,
        None,
    )
    assert not friends.data.exists()
    done = friends.ask("restore", str(one), "--yes")
    assert (done["restored"], done["safety_copy"]) == (True, None)
    assert set(done) == {"file", "on", "kind", "sha256", "clients", "entries", "restored", "safety_copy"}
    friends.ask("export", str(two), on="2027-01-01")
    assert one.read_bytes() == two.read_bytes()
    assert friends.ask("doctor")["ok"]


def test_a_backup_comes_back_and_what_was_there_is_kept(friends: Terminal) -> None:
    kept = friends.ask("backup")
    friends.ask("delete", friends.ask("show Bo")["uid"])
    told = friends.ask("restore", kept["file"])
    assert told == {**kept, "restored": False, "safety_copy": None}
    assert names(friends) == ["Ana Ruiz"]
    done = friends.ask("restore", Path(kept["file"]).name, "--yes")
    assert names(friends) == ["Ana Ruiz", "Bo Lind"]
    copies = {each["file"]: each["kind"] for each in friends.ask("backups")["backups"]}
    assert copies[done["safety_copy"]] == "restore"
    friends.ask("restore", done["safety_copy"], "--yes")
    assert names(friends) == ["Ana Ruiz"]


def test_what_cannot_be_restored_is_said_in_one_sentence(friends: Terminal, tmp_path: Path) -> None:
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"PK nothing")
    assert friends.fails("restore", str(bad), "--yes") == "broken_file"
    assert friends.fails("restore", str(tmp_path / "none.zip"), "--yes") == "not_found"
    assert friends.fails("restore", 300 * "x") == "broken_file"
    assert friends.fails("restore") == "usage"
    ana = tmp_path / "ana.zip"
    friends.ask("export", str(ana), "--client", "Ana")
    assert friends.fails("restore", str(ana), "--yes") == "broken_file"
    assert names(friends) == ["Ana Ruiz", "Bo Lind"]


def test_a_file_that_is_not_right_makes_no_data_folder(terminal: Terminal, tmp_path: Path) -> None:
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"PK nothing")
    assert terminal.fails("restore", str(bad), "--yes") == "broken_file"
    assert not terminal.data.exists()


def test_the_studio_itself_is_never_written_over_by_an_export(friends: Terminal) -> None:
    assert friends.fails("export", str(friends.data / "studio.db"), "--format", "zip") == "invalid"
    assert names(friends) == ["Ana Ruiz", "Bo Lind"]


def test_one_persons_record_goes_out_to_read_and_as_data(friends: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "ana.html"
    assert friends.ask("export", str(out), "--client", "Ana")["records"] == 4
    assert "Blue Harbour" in out.read_text(encoding="utf-8")
    assert friends.fails("export", str(out)) == "usage"
    assert friends.ask("export", str(tmp_path / "ana.zip"), "--client", "Ana")["records"] == 4
    assert friends.fails("export", str(out), "--client", "Nobody") == "not_found"


def test_for_people_restore_says_what_is_in_it_and_what_to_do(friends: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "all.zip"
    friends.ask("export", str(out))
    said = friends.type("restore", str(out)).out
    assert "2 people and 2 entries" in said
    assert "Add --yes" in said
    assert "kept as" in friends.type("restore", str(out), "--yes").out


def test_erasing_needs_a_plain_yes(friends: Terminal) -> None:
    assert friends.fails("erase Ana") == "usage"
    assert friends.fails("erase Ana --backups") == "usage"
    assert "cannot be undone" in friends.type("erase Ana").err
    assert names(friends) == ["Ana Ruiz", "Bo Lind"]


def test_somebody_erased_is_gone_and_stays_so(friends: Terminal, tmp_path: Path) -> None:
    uid = friends.ask("show Ana")["uid"]
    assert friends.ask("erase Ana --yes") == {"erased": {"uid": uid, "name": "Ana Ruiz"}, "in_backups_until": None}
    assert friends.fails("show", uid) == "not_found"
    assert friends.fails("erase Ana --yes") == "not_found"
    assert friends.ask("trash") == {"trash": []}
    assert friends.fails("undo") == "invalid"
    cards = tmp_path / "ana.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:A. Ruiz\nEMAIL:ANA@example.org\nEND:VCARD\n")
    done = friends.ask("import", str(cards))
    assert (done["added"]["clients"], done["left_out"]["clients"]) == (0, 1)
    assert b"ana@example.org" not in (friends.data / "studio.db").read_bytes()


def test_no_json_of_ours_brings_somebody_erased_back_who_has_no_e_mail(friends: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "all.json"
    friends.ask("add 'Cleo Marsh'")
    friends.ask("export", str(out))
    friends.ask("erase Cleo --yes")
    assert friends.ask("import", str(out))["left_out"]["clients"] == 1
    assert names(friends) == ["Ana Ruiz", "Bo Lind"]


def test_the_day_is_told_until_which_backups_hold_them_and_those_can_go_too(friends: Terminal) -> None:
    kept = friends.ask("backup")
    uid = friends.ask("show Ana")["uid"]
    until = friends.ask("erase Ana --yes")["in_backups_until"]
    assert until > kept["on"]
    assert Path(kept["file"]).exists()
    assert friends.ask("erase", uid, "--yes", "--backups")["in_backups_until"] is None
    assert not Path(kept["file"]).exists()
    assert [each["kind"] for each in friends.ask("backups")["backups"]] == ["erase"]


def test_the_backups_go_in_the_same_step_where_that_is_asked_for(friends: Terminal) -> None:
    kept = friends.ask("backup")
    assert friends.ask("erase Ana --yes --backups")["in_backups_until"] is None
    assert not Path(kept["file"]).exists()
    assert [each["clients"] for each in friends.ask("backups")["backups"]] == [1]


def test_two_of_one_name_are_not_erased_by_it(friends: Terminal) -> None:
    friends.ask("add 'Ana Ruiz'")
    assert friends.fails("erase 'Ana Ruiz' --yes") == "ambiguous"
    assert len(names(friends)) == 3


def test_neither_stands_in_a_batch(friends: Terminal, tmp_path: Path) -> None:
    for line in ("erase Ana --yes", f"restore {tmp_path / 'one.zip'} --yes"):
        (said,) = friends.type("batch - --json", stdin=line).lines
        assert said["error"]["code"] == "usage"


def test_for_people_erasing_says_what_is_left_to_do(friends: Terminal) -> None:
    friends.ask("backup")
    friends.ask("note Bo 'Ana Ruiz sent him'")
    said = friends.type("erase Ana --yes").out
    assert "Ana Ruiz is erased for good." in said
    assert "1 backup still holds them until" in said
    assert "1 note about others" in said
    assert json.dumps(names(friends)) == '["Bo Lind"]'
