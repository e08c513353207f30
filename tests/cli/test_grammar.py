"""How a line of words is read into a command, its places and its options."""

from __future__ import annotations

from typing import Any

import pytest

from clientcare.cli.entry import read
from clientcare.cli.grammar import FROM_STDIN, read_again
from clientcare.cli.lexicon import COMMANDS
from clientcare.cli.lexicon.files import FORMATS
from clientcare.cli.lexicon.timeline import CHANGE_OF
from clientcare.domain.errors import CareError, Code
from clientcare.domain.values import Channel, Stage
from clientcare.exchange.incoming import Format


def given(*words: str) -> dict[str, Any]:
    return dict(read(words).given)


def reason(*words: str) -> str:
    """Why the line cannot be read."""
    with pytest.raises(CareError) as caught:
        read(words)
    assert caught.value.code is Code.USAGE
    return caught.value.reason


def test_global_options_stand_before_or_after_the_command() -> None:
    for words in (
        ("--data", "studio", "--json", "today", "--all"),
        ("today", "--all", "--data=studio", "--json"),
        ("--json", "today", "--data", "studio", "--all"),
    ):
        line = read(words)
        assert line.command is COMMANDS["today"]
        assert line.chosen == {"data": "studio", "json": True}
        assert line.given == {"all": True}


def test_a_value_follows_its_option_or_an_equals_sign() -> None:
    assert given("log", "Ana", "--channel", "call") == given("log", "--channel=call", "Ana")


def test_a_value_that_begins_with_a_dash_follows_an_equals_sign() -> None:
    assert given("edit", "Ana", "--email=-old@x.example")["email"] == ("-old@x.example",)
    assert given("edit", "Ana", "--likes=--tea")["likes"] == "--tea"


def test_two_dashes_end_the_options() -> None:
    assert given("note", "Ana", "--", "--json is a word")["TEXT"] == "--json is a word"
    assert read(["note", "Ana", "--", "--json"]).chosen == {}


def test_options_of_many_are_gathered_in_order() -> None:
    assert given("log", "Ana", "--with", "Bo", "--with=Cy")["with"] == ("Bo", "Cy")


def test_words_with_dashes_or_underscores_are_read_either_way() -> None:
    assert given("sale", "Ana", "Tree", "--stage", "went_elsewhere")["stage"] is Stage.WENT_ELSEWHERE
    assert given("log", "Ana", "--purpose", "check-in")["purpose"] == "check_in"
    assert given("done", "make-right:1")["KEY"] == "make_right:1"
    assert given("skip", "after-sale:1:how_is_it")["KEY"] == "after_sale:1:how-is-it"


def test_an_empty_value_empties_a_field() -> None:
    assert given("edit", "Ana", "--town", "", "--channel=")["town"] == ""
    assert given("edit", "Ana", "--channel=")["channel"] is None
    assert given("promise", "Ana", "Tea", "--due", "")["due"] is None


def test_a_lone_dash_is_standard_input_for_a_text() -> None:
    assert given("note", "Ana", "-")["TEXT"] is FROM_STDIN
    assert given("sale", "Ana", "-")["TITLE"] == "-"


def test_editing_a_reminder_or_a_date_is_changing_it() -> None:
    for words in (
        ("remind", "--edit", "u1", "--title", "Tea"),
        ("remind", "--title", "Tea", "--edit=u1"),
        ("--json", "--edit", "u1", "remind", "--title", "Tea"),
    )[:2]:
        line = read(words)
        assert line.command is COMMANDS["change"]
        assert line.given == {"UID": "u1", "title": ("Tea",)}
        assert read_again(line.rest, CHANGE_OF["reminder"]) == {"UID": "u1", "title": "Tea"}


def test_yes_and_no_options_can_be_taken_back() -> None:
    line = read(["change", "u1", "--no-needs-reply", "--no-no-answer", "--no-handed-over"])
    assert set(line.given) == {"UID", "no-needs-reply", "no-no-answer", "no-handed-over"}


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("", "no_command"),
        ("--json", "no_command"),
        ("tody", "unknown_command"),
        ("forget Ana", "unknown_command"),
        ("--jason today", "unknown_option"),
        ("today --al", "unknown_option"),
        ("today -a", "unknown_option"),
        ("today --ALL", "unknown_option"),
        ("today now", "too_many_words"),
        ("today --all=yes", "option_takes_no_value"),
        ("add", "something_missing"),
        ("note Ana", "something_missing"),
        ("snooze promise:1", "something_missing"),
        ("refer-out Ana", "something_missing"),
        ("remind Tea", "something_missing"),
        ("upcoming --days", "option_needs_value"),
        ("note Ana text --date --json", "option_needs_value"),
        ("remind --edit", "option_needs_value"),
        ("log Ana --channel call --channel visit", "option_twice"),
        ("log Ana --channel pigeon", "not_a_choice"),
        ("log Ana --date 2026-02-30", "not_a_day"),
        ("log Ana --minutes ten", "not_a_number"),
        ("log Ana --minutes -5", "not_a_number"),
        ("log Ana --time 25:00", "not_a_time"),
        ("log Ana --time 9:30", "not_a_time"),
        ("upcoming --days 1.5", "not_a_number"),
        ("sale Ana Tree --price many", "not_an_amount"),
        ("sale Ana Tree --price 1,50", "not_an_amount"),
        ("sale Ana Tree --price 5 --currency EURO", "unknown_currency"),
        ("add Ana --birthday 02-30", "not_a_yearly_day"),
        ("add Ana --rhythm often", "not_a_rhythm"),
        ("add Ana --custom shoe", "not_name_and_value"),
        ("circles Near --every 0_days", "not_a_rhythm"),
        ("feeling Ana glad", "not_a_choice"),
        ("clients --sort age", "not_a_choice"),
        ("log Ana --date=", "cannot_be_empty"),
        ("show ''", "cannot_be_empty"),
        ("note Ana - --feeling=happy --sale=1 --with=Bo -", "too_many_words"),
        ("edit Ana --about - --likes -", "standard_input_twice"),
    ],
)
def test_a_line_that_cannot_be_read_says_why(line: str, why: str) -> None:
    assert reason(*(word.strip("'") for word in line.split())) == why


def test_a_mistyped_command_is_met_with_one_that_is_near() -> None:
    with pytest.raises(CareError) as caught:
        read(["tody"])
    assert caught.value.facts["near"] == "today"


def test_bytes_that_are_no_text_are_refused() -> None:
    assert reason("note", "Ana", "\udcff") == "not_text"


@pytest.mark.parametrize("words", [["--help"], ["add", "--help"], ["--help", "add"], ["add", "--help", "--town", "X"]])
def test_help_needs_nothing_else(words: list[str]) -> None:
    assert read(words).chosen["help"] is True


def test_a_word_of_a_batch_line_is_swapped_only_where_a_record_stands() -> None:
    from clientcare.cli.grammar import read_line
    from clientcare.cli.lexicon import GLOBAL_OPTIONS

    line = read_line(
        ["log", "@1", "@2 said hello", "--with", "@2", "--answers", "promise:@3", "--channel", "call"],
        COMMANDS,
        GLOBAL_OPTIONS,
        lambda word: word.replace("@", "uid"),
    )
    assert line.given == {
        "CLIENT": "uid1",
        "TEXT": "@2 said hello",
        "with": ("uid2",),
        "answers": ("promise:uid3",),
        "channel": Channel.CALL,
    }


@pytest.mark.parametrize("command", COMMANDS.values(), ids=lambda command: command.name)
def test_every_command_has_somebody_who_does_it(command: Any) -> None:
    from clientcare.cli.run import function

    assert callable(function(command))


@pytest.mark.parametrize("command", COMMANDS.values(), ids=lambda command: command.name)
def test_every_option_says_what_it_is_for(command: Any) -> None:
    assert command.says.endswith((".", "?"))
    assert [option.name for option in command.options if not option.says] == []
    assert len({option.name for option in command.options}) == len(command.options)


def test_the_formats_of_files_are_those_that_are_read() -> None:
    assert tuple(Format) == FORMATS


CONTRACT = {
    *("today", "upcoming", "log", "done", "skip", "snooze", "reopen", "letter", "pause", "resume", "away", "reflect"),
    *("find", "clients", "show", "add", "edit", "relate", "refer-out", "circles", "duplicates", "merge"),
    *("note", "sale", "promise", "feeling", "kind-words", "change", "delete", "undelete", "quick"),
    *("remind", "reminders", "date", "plan", "templates", "settings"),
    *("import", "imports", "undo-import", "export", "backup", "backups", "restore", "erase", "trash"),
    *("undo", "redo", "doctor", "batch", "sample"),
}
TO_COME = {"digest", "insights"}


def test_there_are_the_commands_of_the_contract_and_no_others() -> None:
    assert COMMANDS.keys() >= CONTRACT
    assert COMMANDS.keys() <= CONTRACT | TO_COME
