"""What cannot be read or done: one sentence, the right code, and nothing half-written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clientcare.book.studio import open_studio
from clientcare.cli import entry
from clientcare.cli import studio as doing
from clientcare.store.reads.dump import dump
from tests.cli.conftest import Terminal
from tests.exchange.cards import etsy

BAD_LINES = [
    "tody",
    "today --every",
    "today --al",
    "today yesterday",
    "add",
    "add ''",
    "add '   '",
    "log Ana --date 2026-02-30",
    "log Ana --time 24:00",
    "log Ana --minutes many",
    "log Ana --channel pigeon",
    "log Ana --needs-reply=yes",
    "sale Ana Tree --price much --currency EUR",
    "sale Ana Tree --price 4,50 --currency EUR",
    "sale Ana Tree --price -4 --currency EUR",
    "sale Ana Tree --price 4.505 --currency EUR",
    "sale Ana Tree --price 450.5 --currency JPY",
    "sale Ana Tree --price 4 --currency XYZ",
    "sale Ana Tree --price 4",
    "sale Ana Tree --date 2026-13",
    "sale Ana Tree --stage sold",
    "promise Ana Tea --due 30.2.",
    "snooze thanks:1",
    "remind Tea",
    "remind Tea --first friday --rule FREQ=HOURLY",
    "remind Tea --first friday --rule DAILY",
    "remind Tea --first friday --rule FREQ=DAILY --after-done '2 weeks'",
    "date Ana Wedding 13-01",
    "date Ana Wedding someday",
    "edit Ana --birthday 02-30",
    "edit Ana --rhythm often",
    "edit Ana --time-zone Lisbon",
    "edit Ana --last-in-touch ages",
    "circles Near --every 0",
    "circles --every '2 weeks'",
    "plan gift --after none",
    "settings mood",
    "settings daily_limit many",
    "settings currency EURO",
    "settings quiet_hours 25:00-08:00",
    "away today",
    "away off tomorrow",
    "export out.pdf",
    "import a.csv --format guess",
    "batch",
    "merge Ana",
    "duplicates Ana Bo",
    "duplicates --different Ana",
    "merge Ana Bo --take uid",
    "--on 2026-02-30 today",
    "--on tomorrow today",
    "--now 2026-05-12 today",
    "--now 2026-05-12T25:00 today",
    "--now 2026-05-12T10:00[Mars/Base] today",
    "--on 2026-05-12 --now 2026-05-12T10:00 today",
]


@pytest.fixture
def ana(terminal: Terminal) -> Terminal:
    terminal.ask("add Ana")
    terminal.ask("add Bo")
    return terminal


@pytest.mark.parametrize("line", BAD_LINES)
def test_a_line_that_cannot_be_read_is_exit_2_and_one_sentence(line: str, ana: Terminal) -> None:
    before = everything(ana)
    assert ana.fails(line) == "usage"
    plain = ana.type(line)
    assert (plain.code, plain.out) == (2, "")
    assert plain.err.strip()
    assert everything(ana) == before


def everything(terminal: Terminal) -> str:
    """All that the studio holds."""
    with open_studio(terminal.data, make=False, now=datetime.now(UTC)) as studio:
        return dump(studio)


NOT_POSSIBLE = [
    ("show Nobody", "not_found"),
    ("log Nobody Hello", "not_found"),
    ("edit Ana --circle Nowhere", "not_found"),
    ("delete nothing", "not_found"),
    ("change nothing --text Tea", "not_found"),
    ("undo-import nothing", "not_found"),
    ("note Ana Tea --feeling happy --sale nothing", "not_found"),
    ("plan nothing", "not_found"),
    ("templates nothing", "not_found"),
    ("circles Nowhere", "not_found"),
    ("show a", "ambiguous"),
    ("log Ana --date +2d", "invalid"),
    ("log Ana --no-answer --answers promise:1", "invalid"),
    ("pause Ana --until today", "invalid"),
    ("resume Ana", "invalid"),
    ("edit Ana --referred-by Ana", "invalid"),
    ("settings days_off mon,tue,wed,thu,fri,sat,sun", "invalid"),
    ("circles Clients --remove --to Collectors", "invalid"),
    ("merge Ana Ana", "invalid"),
    ("away 2026-06-02 2026-06-01", "invalid"),
    ("undo", "invalid"),
    ("redo 3", "invalid"),
    ("edit Ana --email=-nobody@x.example", "invalid"),
    ("done thanks:1", "invalid"),
    ("skip promise:1", "invalid"),
    ("done promise:1", "not_open"),
    ("skip thanks:1", "not_open"),
    ("snooze check_in:1 --until tomorrow", "not_open"),
    ("log Ana --answers thanks:1 --purpose thanks", "not_open"),
    ("circles Collectors --rename Clients", "exists"),
    ("sample", "exists"),
    ("import missing.csv", "broken_file"),
    ("batch missing.txt", "broken_file"),
    ("export /nowhere/out.json", "not_writable"),
    ("backup --to /nowhere/out.db", "not_writable"),
]


@pytest.mark.parametrize(("line", "code"), NOT_POSSIBLE, ids=[line for line, _ in NOT_POSSIBLE])
def test_what_is_understood_but_not_possible_is_exit_1_with_its_code(line: str, code: str, ana: Terminal) -> None:
    ana.ask("add Ada")
    before = everything(ana)
    assert ana.fails(line) == code
    assert everything(ana) == before


def test_several_that_fit_are_all_named(ana: Terminal) -> None:
    ana.ask('add "Ana Ruiz"')
    ana.ask('add "Anabel Wood"')
    error = ana.type("show an", "--json").json["error"]
    assert [each["name"] for each in error["candidates"]] == ["Ana", "Ana Ruiz", "Anabel Wood"]
    assert all(set(each) == {"uid", "name"} for each in error["candidates"])
    assert ana.ask("show ANA")["name"] == "Ana"
    assert ana.ask("show ruíz")["name"] == "Ana Ruiz"


def test_what_exists_already_has_candidates_though_it_is_nobody(ana: Terminal) -> None:
    assert ana.type("circles Collectors --rename Clients --json").json["error"]["candidates"] == []


def test_an_error_without_json_leaves_stdout_empty(ana: Terminal) -> None:
    said = ana.type("show Nobody")
    assert (said.code, said.out) == (1, "")
    assert said.err.count("\n") == 1


def test_both_variables_together_cannot_be_read(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLIENTCARE_NOW", "2026-05-12T10:00")
    assert terminal.fails("today") == "usage"
    assert terminal.ask("today --now 2026-05-13T03:00")["on"] == "2026-05-12"
    assert terminal.ask("today --on 2026-05-14")["on"] == "2026-05-14"


def test_a_question_makes_no_folder_and_a_failed_deed_none_either(terminal: Terminal) -> None:
    for line in ("today", "clients", "circles", "settings", "trash", "backups", "find Ana", "reminders", "imports"):
        terminal.ask(line)
    for line in ("show Ana", "log Ana Hello", "edit Ana --town X", "done promise:1", "delete 1", "tody", "backup"):
        assert terminal.type(line).code != 0
    assert not terminal.data.exists()


def test_a_data_folder_in_an_impossible_place_is_not_writable(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("I am a file")
    terminal.data = tmp_path / "file" / "studio"
    assert terminal.fails("add Ana") == "not_writable"


def test_a_broken_data_file_is_left_as_it_is(ana: Terminal) -> None:
    file = ana.data / "studio.db"
    file.write_bytes(b"no studio at all" * 1000)
    for line in ("today", "add Cy"):
        assert ana.fails(line) == "broken_file"
    assert file.read_bytes() == b"no studio at all" * 1000


def test_data_of_a_newer_app_is_refused_and_left_as_it_is(ana: Terminal) -> None:
    import sqlite3

    file = ana.data / "studio.db"
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = file.read_bytes()
    for line in ("today", "add Cy"):
        assert ana.fails(line) == "newer_data"
    assert file.read_bytes() == before


def test_a_huge_file_is_not_read_into_memory(ana: Terminal, tmp_path: Path) -> None:
    huge = tmp_path / "huge.csv"
    with huge.open("wb") as file:
        file.truncate(20 * 1024**3)
    assert ana.fails("import", str(huge)) == "broken_file"


def test_a_file_with_an_open_question_asks_it(ana: Terminal, tmp_path: Path) -> None:
    orders = tmp_path / "orders.csv"
    orders.write_text(etsy({"Currency": ""}))
    said = ana.type("import", str(orders), "--json")
    error = said.json["error"]
    assert (said.code, error["code"]) == (1, "question")
    assert error["questions"] == [{"column": "Currency", "choices": []}]
    assert ana.ask("import", str(orders), "--dry-run")["questions"] == error["questions"]
    assert ana.ask("imports") == {"imports": []}
    assert ana.ask("import", str(orders), "--currency", "EUR")["questions"] == []


def test_a_locked_studio_without_a_terminal_says_so(ana: Terminal) -> None:
    (ana.data / "studio.sealed").touch()
    assert ana.fails("today") == "locked"
    assert ana.fails("today --passphrase-file missing") == "locked"


def test_a_mistake_of_ours_says_where_the_log_is_and_keeps_private_text_out_of_it(
    ana: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object) -> None:
        raise RuntimeError("Ana told me a secret")

    monkeypatch.setattr(doing, "run", broken)
    said = ana.type("note Ana 'a secret' --json")
    assert (said.code, said.error) == (1, "bug")
    log = ana.data / "logs" / "clientcare.log"
    assert str(log) in said.json["error"]["message"]
    text = log.read_text()
    assert "RuntimeError" in text
    assert "broken" in text
    assert "secret" not in text + said.out + said.err
    assert "Traceback" not in said.err
    assert log.stat().st_mode & 0o077 == 0


def test_a_mistake_without_a_data_folder_makes_none(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doing, "run", lambda *_args: 1 / 0)
    said = terminal.type("today --json")
    assert said.error == "bug"
    assert not terminal.data.exists()


def test_ctrl_c_is_no_mistake(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(entry, "respond", interrupted)
    said = terminal.type("today")
    assert (said.code, said.out, said.err) == (130, "", "")


def test_nobody_who_reads_is_no_mistake(ana: Terminal) -> None:
    """As in `clientcare templates | head -1`."""
    script = "import sys; from clientcare.cli import entry; sys.exit(entry.main(sys.argv[1:]))"
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-c", script, "templates", "--data", str(ana.data)],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_names_do_not_steer_the_terminal(ana: Terminal) -> None:
    ana.ask("add", "Evil \x1b[31mred\x07")
    said = ana.type("clients")
    assert "\x1b" not in said.out
    assert "\x07" not in said.out
    assert json.loads(ana.type("show Evil --json").out)["name"] == "Evil \x1b[31mred\x07"


@pytest.mark.parametrize(
    "line",
    [
        *("log Ana --on 9999-12-31 --date today", "away today 9999-12-31", "remind Tea --first 9999-12-31", "trash"),
        *("pause Ana --until 9999-12-31", "promise Ana Tea --date 9999-12-31", "upcoming --days 100000", "show Ana"),
        *("sale Ana Tree --date 0001-01-01", "add Cy --birthday 9999-12-31", "date Ana Wedding 0001-01-01", "today"),
        *("edit Ana --last-in-touch 0001-01-01", "upcoming --on 9999-12-31", "today --on 0001-01-01"),
    ],
)
def test_the_ends_of_the_calendar_are_no_mistake(line: str, ana: Terminal) -> None:
    uid = ana.ask("note Bo Tea")["uid"]
    ana.ask(f"delete {uid} --on 9999-12-20")
    assert ana.type(line).code == 0
    for question in ("today", "trash", "show Ana", "upcoming"):
        assert ana.ask(question)
