"""Many lines in one process: references, days, stopping, going on, all or nothing, and undo."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Said, Terminal


def run(terminal: Terminal, text: str, options: str = "") -> Said:
    return terminal.type(f"batch - {options} --json", stdin=text)


def results(said: Said) -> list[Any]:
    return [line.get("result", line.get("error", {}).get("code")) for line in said.lines]


ANA = """\
# one person and her picture

add "Ana Ruiz" --email ana@x.example
sale @3 "Blue Harbour" --price 450 --currency EUR --date yesterday
promise @3 'Send the "care sheet"' --due friday
done promise:@5
log ana@x.example Thanks\\ again --purpose thanks --answers thanks:@4
"""


def test_a_line_may_name_what_another_one_wrote(terminal: Terminal) -> None:
    said = run(terminal, ANA)
    assert said.code == 0
    assert [line["line"] for line in said.lines] == [3, 4, 5, 6, 7]
    assert all(line["ok"] and set(line) == {"line", "ok", "result"} for line in said.lines)
    ana, sale, promise, done, thanks = results(said)
    assert sale["clients"] == [{"uid": ana["uid"], "name": "Ana Ruiz"}]
    assert promise["text"] == 'Send the "care sheet"'
    assert done["key"] == f"promise:{promise['uid']}"
    assert (thanks["text"], thanks["answered"]) == ("Thanks again", [f"thanks:{sale['uid']}"])


def test_a_file_is_read_from_the_working_folder(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lines.txt").write_text(ANA, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    said = terminal.type("batch lines.txt")
    assert (said.code, said.err) == (0, "")
    assert "Ana Ruiz" in said.out


def test_a_line_sets_the_day_for_those_after_it(terminal: Terminal) -> None:
    said = run(
        terminal,
        "on 2026-01-31\nadd Ana\nnow 2026-02-02T03:00\nnote Ana Night\nnote Ana Day --on 2026-03-01\nnote Ana Tea\n",
    )
    assert [each.get("added_on") or each["on"] for each in results(said)] == [
        *("2026-01-31", "2026-02-01", "2026-03-01", "2026-02-01"),
    ]


def test_it_stops_at_the_first_line_that_fails_and_keeps_what_was_done(terminal: Terminal) -> None:
    said = run(terminal, "add Ana\nshow Nobody\nadd Bo\n")
    assert said.code == 1
    assert [line["ok"] for line in said.lines] == [True, False]
    assert set(said.lines[1]) == {"line", "ok", "error"}
    assert said.lines[1]["error"]["code"] == "not_found"
    assert [row["name"] for row in terminal.ask("clients")["clients"]] == ["Ana"]


def test_it_goes_on_when_it_is_told_to(terminal: Terminal) -> None:
    said = run(terminal, "add Ana\nshow Nobody\ntody\nnote Ana 'open\nnote @2 Tea\nadd Bo\n", "--keep-going")
    assert said.code == 1
    assert [line["ok"] for line in said.lines] == [True, False, False, False, False, True]
    assert results(said)[1:5] == ["not_found", "usage", "usage", "not_found"]
    assert [row["name"] for row in terminal.ask("clients")["clients"]] == ["Ana", "Bo"]


@pytest.mark.parametrize("options", ["--atomic", "--atomic --keep-going"])
def test_all_or_nothing_is_nothing_when_one_fails(options: str, terminal: Terminal) -> None:
    terminal.ask("add Cy")
    before = terminal.ask("clients")
    said = run(terminal, "add Ana\nnote Ana Tea\nshow Nobody\nadd Bo\n", options)
    assert said.code == 1
    assert not any(line["ok"] for line in said.lines)
    assert said.lines[2]["error"]["code"] == "not_found"
    assert terminal.ask("clients") == before


def test_all_or_nothing_is_all_when_none_fails(terminal: Terminal) -> None:
    assert run(terminal, ANA, "--atomic").code == 0
    assert len(terminal.ask("show Ana")["timeline"]) == 4


@pytest.mark.parametrize("options", ["", "--atomic"])
def test_deeds_of_a_batch_are_undone_and_done_again(options: str, terminal: Terminal) -> None:
    said = run(
        terminal,
        "add Ana\nnote Ana Tea\nnote Ana Cake\nclients\nundo 2\nredo\nshow Ana\nundo\nundo\nclients\nredo 3\n",
        options,
    )
    assert said.code == 0
    undone, redone, shown, last = results(said)[4], results(said)[5], results(said)[6], results(said)[9]
    assert undone == {"deeds": ["write_note", "write_note"]}
    assert redone == {"deeds": ["write_note"]}
    assert [entry["text"] for entry in shown["timeline"]] == ["Tea"]
    assert last == {"clients": []}
    assert [entry["text"] for entry in terminal.ask("show Ana")["timeline"]] == ["Cake", "Tea"]


def test_no_more_can_be_undone_than_was_done(terminal: Terminal) -> None:
    terminal.ask("add Cy")
    said = run(terminal, "add Ana\nundo 2\n")
    assert results(said)[1] == "invalid"
    assert len(terminal.ask("clients")["clients"]) == 2


@pytest.mark.parametrize("line", ["batch x", "sample", "today --data x", "today --passphrase-file x", "--help"])
def test_some_things_have_no_place_in_a_batch(line: str, terminal: Terminal) -> None:
    said = run(terminal, f"{line}\n")
    assert (said.code, said.lines[0]["error"]["code"]) == (1, "usage")


@pytest.mark.parametrize("line", ["on", "on 2026-02-30", "on 2026-01-01 today", "now 2026-01-01", "now noon"])
def test_a_day_that_is_none_fails_like_any_line(line: str, terminal: Terminal) -> None:
    said = run(terminal, f"{line}\nadd Ana\n")
    assert (said.code, results(said)) == (1, ["usage"])
    assert terminal.ask("clients") == {"clients": []}


def test_a_reference_stands_only_where_a_record_does(terminal: Terminal) -> None:
    said = run(terminal, 'add Ana\nnote @1 "@1 and x@1"\nadd @1 --email x@1.example\nfind @1\n')
    ana, note, third, _found = results(said)
    assert note["text"] == "@1 and x@1"
    assert (third["name"], third["emails"][0]["value"]) == ("@1", "x@1.example")
    assert ana["uid"] not in note["text"]


def test_a_line_that_asks_has_nothing_to_refer_to(terminal: Terminal) -> None:
    assert results(run(terminal, "add Ana\ntoday\nnote @2 Tea\n"))[2] == "not_found"


def test_lines_read_no_standard_input_of_their_own(terminal: Terminal) -> None:
    assert results(run(terminal, "add Ana\nnote Ana -\n"))[1] == "usage"


def test_an_empty_batch_is_done_at_once(terminal: Terminal) -> None:
    for option in ("", "--atomic"):
        said = run(terminal, "\n# nothing\n   \n", option)
        assert (said.code, said.out) == (0, "")


def test_without_json_each_line_says_what_people_want_to_know(terminal: Terminal) -> None:
    said = terminal.type("batch -", stdin="add Ana\nshow Nobody\n")
    assert said.code == 1
    assert "Ana" in said.out
    assert "2" in said.out


def test_what_a_reminder_or_a_refer_out_wrote_can_be_named(terminal: Terminal) -> None:
    said = run(
        terminal,
        "add Ana\nadd Bo\nremind Tea --first friday\nchange @3 --client @1\ndate @1 Wedding 06-20\n"
        "date --edit @5 --switch off\nrefer-out @1 --to @2\nchange @7 --came-of Tea\ndelete @3\nundelete @3\n",
    )
    assert said.code == 0
    assert results(said)[3]["client"]["name"] == "Ana"
    assert results(said)[7]["came_of"] == "Tea"
