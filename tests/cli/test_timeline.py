"""What is written into timelines, and how it is mended, deleted and brought back."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.conftest import Terminal


@pytest.fixture
def ana(terminal: Terminal) -> Terminal:
    terminal.ask("add Ana")
    terminal.ask("add Bo")
    return terminal


def names(entry: dict[str, Any]) -> list[str]:
    return [client["name"] for client in entry["clients"]]


def test_a_contact_has_the_defaults_of_the_contract(ana: Terminal) -> None:
    contact = ana.ask("log Ana")
    assert (contact["channel"], contact["purpose"], contact["direction"]) == ("message", "check_in", "we")
    assert (contact["on"], contact["entered_on"], contact["text"]) == ("2026-05-12", "2026-05-12", None)


@pytest.mark.parametrize(
    ("options", "direction"),
    [
        ("--channel message", "we"),
        ("--channel email", "we"),
        ("--channel letter", "we"),
        ("--channel gift", "we"),
        ("--channel comment", "we"),
        ("--channel call", "both"),
        ("--channel visit", "both"),
        ("--channel event", "both"),
        ("--needs-reply", "they"),
        ("--channel email --needs-reply", "they"),
        ("--channel call --direction they", "they"),
    ],
)
def test_who_began_follows_from_the_channel(options: str, direction: str, ana: Terminal) -> None:
    assert ana.ask(f"log Ana {options}")["direction"] == direction


def test_a_contact_keeps_everything_that_was_said(ana: Terminal) -> None:
    sale = ana.ask("sale Ana Tree")
    contact = ana.ask(
        "log Ana Tea --purpose ask-feeling --channel call --date yesterday --time 16:30 --minutes 20 --with Bo"
        f" --feeling happy --sale {sale['uid']} --next friday"
    )
    assert {name: contact[name] for name in ("purpose", "channel", "on", "time", "minutes", "feeling", "next_on")} == {
        "purpose": "ask_feeling",
        "channel": "call",
        "on": "2026-05-11",
        "time": "16:30",
        "minutes": 20,
        "feeling": "happy",
        "next_on": "2026-05-15",
    }
    assert names(contact) == ["Ana", "Bo"]
    assert contact["next_check_in_on"] == "2026-05-15"
    feeling = next(entry for entry in ana.ask("show Ana")["timeline"] if entry["kind"] == "feeling")
    assert (feeling["sale"], feeling["with"]) == (sale["uid"], contact["uid"])


def test_a_text_comes_from_standard_input(ana: Terminal) -> None:
    assert ana.ask("note Ana -", stdin="Two lines\nof text\n")["text"] == "Two lines\nof text"
    assert ana.fails("note Ana -", stdin="") == "usage"
    note = ana.ask("note Ana Tea")
    assert ana.ask(f"change {note['uid']} --text -", stdin="Grüße")["text"] == "Grüße"


def test_a_text_may_begin_with_a_dash(ana: Terminal) -> None:
    said = ana.type("note Ana --json -- '-5 degrees'")
    assert said.json["text"] == "-5 degrees"


@pytest.mark.parametrize(
    ("options", "stage", "asked", "sold", "delivered"),
    [
        ("", "delivered", None, "2026-05-12", "2026-05-12"),
        ("--date yesterday", "delivered", None, "2026-05-11", "2026-05-11"),
        ("--date 2026-03", "delivered", None, "2026-03", "2026-03"),
        ("--date 2019", "delivered", None, "2019", "2019"),
        ("--sold 2026-05-01", "delivered", None, "2026-05-01", "2026-05-12"),
        ("--delivered 2026-05-10", "delivered", None, "2026-05-10", "2026-05-10"),
        ("--sold 2026-04-01 --delivered 2026-05-10", "delivered", None, "2026-04-01", "2026-05-10"),
        ("--delivered 2026-06-01", "agreed", None, "2026-05-12", "2026-06-01"),
        ("--delivered 2026-06-01 --date yesterday", "agreed", None, "2026-05-11", "2026-06-01"),
        ("--stage asked", "asked", "2026-05-12", None, None),
        ("--stage went_elsewhere --date yesterday", "went-elsewhere", "2026-05-11", None, None),
        ("--stage declined", "declined", "2026-05-12", None, None),
        ("--stage agreed", "agreed", None, "2026-05-12", None),
        ("--stage making --asked 2026-02 --date 2026-04-01", "making", "2026-02", "2026-04-01", None),
        ("--stage cancelled --date friday", "cancelled", None, "2026-05-08", None),
        ("--stage refunded --sold 2026-01-01", "refunded", None, "2026-01-01", None),
    ],
)
def test_the_days_of_a_sale(
    options: str, stage: str, asked: str | None, sold: str | None, delivered: str | None, ana: Terminal
) -> None:
    sale = ana.ask(f"sale Ana Tree {options}")
    assert (sale["stage"], sale["asked_on"], sale["sold_on"], sale["delivered_on"]) == (stage, asked, sold, delivered)
    assert sale["on"] == (sold or asked)


def test_moving_a_sale_sets_the_day_of_the_stage_and_moving_back_empties_the_later_ones(ana: Terminal) -> None:
    uid = ana.ask("sale Ana Tree --stage asked --date 2026-02-01")["uid"]
    days = ("stage", "asked_on", "sold_on", "delivered_on")

    def moved(to: str, on: str) -> tuple[object, ...]:
        sale = ana.ask(f"change {uid} --stage {to}", on=on)
        return tuple(sale[day] for day in days)

    assert moved("agreed", "2026-04-20") == ("agreed", "2026-02-01", "2026-04-20", None)
    assert moved("making", "2026-05-01") == ("making", "2026-02-01", "2026-04-20", None)
    assert moved("delivered", "2026-06-30") == ("delivered", "2026-02-01", "2026-04-20", "2026-06-30")
    assert moved("making", "2026-07-01") == ("making", "2026-02-01", "2026-04-20", None)
    assert moved("asked", "2026-07-02") == ("asked", "2026-02-01", None, None)


def test_a_sale_keeps_everything_that_was_said(ana: Terminal) -> None:
    sale = ana.ask(
        "sale Ana Tree --price 1200.50 --currency eur --kind commission --what 'oil, 60 × 80' --where studio"
        " --through Bo --handed-over --quiet-until 2026-12-24 --external-id E1 --feeling delighted"
    )
    assert sale["price"] == {"amount": "1200.50", "currency": "EUR"}
    assert (sale["sale_kind"], sale["what"], sale["where"]) == ("commission", "oil, 60 × 80", "studio")
    assert (sale["through"]["name"], sale["handed_over"], sale["quiet_until"]) == ("Bo", True, "2026-12-24")
    assert (sale["external_id"], sale["feeling"]) == ("E1", "delighted")
    changed = ana.ask(f"change {sale['uid']} --no-handed-over --through '' --quiet-until '' --price '' --title Oak")
    assert (changed["handed_over"], changed["through"], changed["quiet_until"], changed["price"]) == (
        *(False, None, None, None),
    )
    assert changed["title"] == "Oak"


def test_a_price_takes_the_currency_of_the_settings(ana: Terminal) -> None:
    ana.ask("settings currency JPY")
    sale = ana.ask("sale Ana Tree --price 4000")
    assert sale["price"] == {"amount": "4000", "currency": "JPY"}
    assert ana.ask(f"change {sale['uid']} --price 5000")["price"] == {"amount": "5000", "currency": "JPY"}
    assert ana.ask(f"change {sale['uid']} --currency EUR")["price"] == {"amount": "5000.00", "currency": "EUR"}


def test_promises_are_kept_given_up_and_taken_up_again(ana: Terminal) -> None:
    promise = ana.ask("promise Ana Frame --due friday --with Bo")
    key = f"promise:{promise['uid']}"
    assert names(promise) == ["Ana", "Bo"]
    assert ana.ask(f"change {promise['uid']} --give-up 'too small'")["reason"] == "too small"
    assert ana.ask(f"change {promise['uid']} --give-up ''")["given_up"] is False
    assert ana.ask(f"done {key}", on="2026-05-14")["due_on"] == "2026-05-15"
    assert ana.ask("show Ana")["timeline"][0]["kept_on"] == "2026-05-14"
    assert ana.ask(f"reopen {key}")["state"] == "open"
    assert ana.ask("show Ana")["timeline"][0]["kept_on"] is None
    told = ana.ask(f"log Ana Here --answers {key}", on="2026-05-14")
    assert (told["answered"], told["purpose"], told["answers"]) == ([key], "help", [key])


def test_people_come_to_an_entry_and_go_from_it(ana: Terminal) -> None:
    note = ana.ask("note Ana Tea")
    assert names(ana.ask(f"change {note['uid']} --with Bo")) == ["Ana", "Bo"]
    assert names(ana.ask(f"change {note['uid']} --without Ana")) == ["Bo"]
    assert ana.fails(f"change {note['uid']} --without Bo") == "invalid"


@pytest.mark.parametrize(
    ("made", "change", "key", "value"),
    [
        ("note Ana Tea", "--text Coffee --date yesterday", "text", "Coffee"),
        ("note Ana Tea --feeling happy", "--feeling fine", "feeling", "fine"),
        ("note Ana Tea --feeling happy", "--feeling ''", "feeling", None),
        ("log Ana Tea", "--needs-reply --direction they", "needs_reply", True),
        ("log Ana --needs-reply", "--no-needs-reply", "needs_reply", False),
        ("log Ana --no-answer", "--no-no-answer", "no_answer", False),
        ("log Ana --minutes 5", "--minutes ''", "minutes", None),
        ("feeling Ana happy Lovely", "--feeling delighted", "feeling", "delighted"),
        ("kind-words Ana Lovely", "--permission yes", "permission", "yes"),
        ("promise Ana Frame --due friday", "--due ''", "due_on", None),
        ("remind Tea --first friday", "--title Coffee --client Bo", "title", "Coffee"),
        ("remind Tea --first friday --client Bo", "--client ''", "client", None),
        ("remind Tea --first friday --rule FREQ=WEEKLY", "--after-done '2 weeks'", "after_done", "2 weeks"),
        ("date Ana Wedding 06-20", "--day 06-21", "day", "06-21"),
        ("date Ana Wedding 06-20", "--switch off", "switched_on", False),
        ("date Ana Wedding 06-20", "--heads-up 3", "heads_up", 3),
        ("refer-out Ana --to Bo", "--came-of 'She bought a tree'", "came_of", "She bought a tree"),
        ("add Cy", "--name 'Cy Moss' --town Porto", "name", "Cy Moss"),
    ],
)
def test_change_mends_what_the_command_made(made: str, change: str, key: str, value: object, ana: Terminal) -> None:
    uid = ana.ask(made)["uid"]
    assert ana.ask(f"change {uid} {change}")[key] == value


@pytest.mark.parametrize(
    ("made", "change"),
    [
        ("note Ana Tea", "--channel call"),
        ("promise Ana Tea", "--price 5"),
        ("add Cy", "--title Tea"),
        ("remind Tea --first friday", "--with Bo"),
        ("feeling Ana happy", "--due friday"),
    ],
)
def test_what_a_record_does_not_have_cannot_be_said_of_it(made: str, change: str, ana: Terminal) -> None:
    assert ana.fails(f"change {ana.ask(made)['uid']} {change}") == "usage"


def test_editing_a_reminder_or_a_date_by_its_own_command_is_changing_it(ana: Terminal) -> None:
    reminder = ana.ask("remind Tea --first friday")
    assert ana.ask(f"remind --edit {reminder['uid']} --first tomorrow")["first_on"] == "2026-05-13"
    date = ana.ask("date Ana Wedding 06-20")
    assert ana.ask(f"date --edit {date['uid']} --switch off")["switched_on"] is False
    assert ana.ask(f"date --switch on --edit={date['uid']}")["switched_on"] is True


@pytest.mark.parametrize(
    "made",
    [
        *("add Cy", "note Ana Tea", "log Ana Tea --feeling happy", "sale Ana Tree", "promise Ana Tea"),
        *("feeling Ana happy", "kind-words Ana Lovely", "remind Tea --first friday", "date Ana Wedding 06-20"),
        "refer-out Ana --to Bo",
    ],
)
def test_any_record_goes_to_the_trash_and_comes_back(made: str, ana: Terminal) -> None:
    uid = ana.ask(made)["uid"]
    before = ana.ask(f"change {uid}")
    assert ana.ask(f"delete {uid}").get("deleted_on", "2026-05-12") == "2026-05-12"
    [row] = [row for row in ana.ask("trash")["trash"] if row["uid"] == uid]
    assert set(row) == {"uid", "kind", "name", "deleted_on", "until"}
    assert (row["deleted_on"], row["until"]) == ("2026-05-12", "2026-06-11")
    assert row["name"]
    assert ana.fails(f"delete {uid}") == "not_found"
    assert ana.fails(f"change {uid} --text X") in ("not_found", "usage")
    assert ana.ask(f"undelete {uid}") == before
    assert ana.ask("trash") == {"trash": []}
    assert ana.fails(f"undelete {uid}") == "invalid"


def test_a_deleted_person_is_nobody_and_their_uid_brings_them_back(ana: Terminal) -> None:
    uid = ana.ask("show Bo")["uid"]
    ana.ask(f"delete {uid}")
    assert ana.fails("show Bo") == "not_found"
    assert [row["name"] for row in ana.ask("clients")["clients"]] == ["Ana"]
    assert ana.ask(f"undelete {uid}")["name"] == "Bo"
