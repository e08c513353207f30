"""Every command's JSON has exactly the keys that the contract names, also where they are empty."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.conftest import Terminal

CLIENT = {"uid", "name"}
ROW = {
    *("uid", "name", "circle", "rhythm", "state", "contact_wish", "last_care_on", "next_check_in_on"),
    "long_distance",
}
RECORD = {
    *("uid", "name", "type", "given", "family", "nickname", "greet_as", "sort_name", "organisation", "role"),
    *("pronouns", "language", "channel", "best_time", "time_zone", "town", "emails", "phones", "links", "addresses"),
    *("about", "likes", "next_time", "how_met", "sources", "last_in_touch", "referred_by", "referred_on", "relations"),
    *("tags", "custom", "circle", "rhythm", "rhythm_is", "fit", "takes", "wish", "state", "paused_until", "dates"),
    *("added_on", "last_care_on", "next_check_in_on", "long_distance", "deleted_on"),
}
DATE = {"uid", "client", "title", "day", "heads_up", "switched_on", "next_on"}
ENTRY = {"uid", "kind", "on", "entered_on", "clients", "text", "deleted_on"}
CONTACT = ENTRY | {
    *("channel", "purpose", "direction", "time", "minutes", "needs_reply", "no_answer", "feeling", "answers"),
    *("not_answers", "next_on"),
}
NOTE = ENTRY | {"feeling"}
SALE = ENTRY | {
    *("title", "what", "sale_kind", "stage", "asked_on", "sold_on", "delivered_on", "price", "where", "through"),
    *("handed_over", "quiet_until", "external_id", "feeling"),
}
PROMISE = ENTRY | {"due_on", "kept_on", "given_up", "reason"}
FEELING = ENTRY | {"feeling", "sale", "with"}
KIND_WORDS = ENTRY | {"permission", "sale"}
CHANGE = ENTRY | {"what", "from", "to"}
ITEM = {
    *("key", "kind", "client", "own_day", "opens_on", "due_on", "days_late", "reason", "facts", "answered_by"),
    "snoozed_until",
}
FACTS = {"because", "uid", "title", "on", "step", "rhythm", "last_on", "years"}
TODAY = {"on", "cards", "waiting", "places_used", "daily_limit", "looked_after"}
CARD = {"client", "patient", "items", "notice", "last"}
REMINDER = {"uid", "title", "client", "first_on", "time", "rule", "after_done", "ends_on", "next_on"}
REFER_OUT = {"uid", "client", "to", "on", "why", "came_of", "reminder"}
COUNTS = {"clients", "sales", "dates", "entries"}
BACKUP = {"file", "on", "kind", "sha256", "clients", "entries"}
MARK = {"key", "state", "due_on"}
CIRCLES = {"circles", "asks_per_day", "daily_limit"}
STEP = {"step", "name", "after", "for", "template", "switched_on"}
TEMPLATE = {"name", "purpose", "language", "subject", "text"}

BARE = "/bare"
"""A studio with one client of whom nothing but the name is known."""

SHAPES = [
    ("today", TODAY),
    ("upcoming", {"on", "until", "items"}),
    ("log Ana", CONTACT | {"answered", "next_check_in_on"}),
    ("log Ana Hello --feeling happy --next +1m", CONTACT | {"answered", "next_check_in_on"}),
    ("pause Ana --until open", RECORD),
    ("away", {"from", "to"}),
    ("away today +2w", {"from", "to"}),
    ("reflect", {"reflections"}),
    ("reflect Tea", {"on", "text"}),
    ("find Ana", {"clients", "entries"}),
    ("clients", {"clients"}),
    ("show Ana", RECORD | {"items", "timeline"}),
    ("add Bo", RECORD),
    ("edit Ana --town Porto", RECORD),
    ("circles", CIRCLES),
    ("circles Clients", CIRCLES),
    ("circles Near --every 2_weeks", CIRCLES),
    ("note Ana Tea", NOTE),
    ("sale Ana Tree", SALE),
    ("promise Ana Tea", PROMISE),
    ("feeling Ana happy", FEELING),
    ("kind-words Ana Lovely", KIND_WORDS),
    ("remind Tea --first tomorrow", REMINDER),
    ("reminders", {"reminders"}),
    ("date Ana Wedding 06-20", DATE),
    ("plan", {"steps"}),
    ("plan arrived", {"steps"}),
    ("templates", {"templates"}),
    ("imports", {"imports"}),
    ("backup", BACKUP),
    ("backups", {"backups"}),
    ("trash", {"trash"}),
]


@pytest.mark.parametrize(("line", "keys"), SHAPES, ids=[line for line, _ in SHAPES])
def test_the_result_has_exactly_these_keys(line: str, keys: set[str], terminal: Terminal) -> None:
    terminal.ask("add Ana")
    assert set(terminal.ask(line.replace("2_weeks", '"2 weeks"'))) == keys


@pytest.fixture
def lived_in(terminal: Terminal) -> Terminal:
    """A studio in which everything there is has happened once."""
    terminal.ask("add Ana --email a@x.example --phone 555123 --link x.example --address 'Rua 8; 1; Lisbon'")
    terminal.ask("add Bo --source Fair=letters --birthday 05-20 --referred-by Ana")
    terminal.ask("relate Ana partner Bo")
    terminal.ask("log Ana Hello --channel visit --feeling fine")
    terminal.ask("note Ana Tea")
    terminal.ask("sale Ana Tree --price 5 --currency EUR --date yesterday")
    terminal.ask("promise Ana Frame")
    terminal.ask("kind-words Ana Lovely")
    terminal.ask("edit Ana --circle Collectors")
    terminal.ask("remind Tea --first today")
    return terminal


def test_a_person_is_written_down_to_the_last_key(lived_in: Terminal) -> None:
    ana, bo = lived_in.ask("show Ana"), lived_in.ask("show Bo")
    assert {key for way in ("emails", "phones", "links") for each in ana[way] for key in each} == {
        *("label", "value", "preferred"),
    }
    assert set(ana["addresses"][0]) == {
        *("label", "street", "postcode", "town", "region", "country", "preferred"),
    }
    assert set(bo["sources"][0]) == {"source", "permits"}
    assert set(ana["last_in_touch"]) == {"on", "said"}
    assert set(ana["takes"]) == {"value", "until"}
    assert set(ana["wish"]) == {"value", "since", "by", "note", "not_by", "history"}
    assert set(ana["wish"]["history"][0]) == {"value", "since", "until"}
    assert set(ana["relations"][0]) == {"client", "kind"}
    assert ana["relations"][0]["client"] == {"uid": bo["uid"], "name": "Bo"}
    assert bo["referred_by"] == {"uid": ana["uid"], "name": "Ana"}
    assert set(bo["dates"][0]) == DATE


def test_each_kind_of_entry_has_its_own_keys(lived_in: Terminal) -> None:
    keys = {entry["kind"]: set(entry) for entry in lived_in.ask("show Ana")["timeline"]}
    assert keys == {
        "contact": CONTACT,
        "note": NOTE,
        "sale": SALE,
        "promise": PROMISE,
        "feeling": FEELING,
        "kind_words": KIND_WORDS,
        "change": CHANGE,
    }


def test_cards_and_items_have_theirs(lived_in: Terminal) -> None:
    page = lived_in.ask("today --all", on="2026-05-20")
    assert {frozenset(card) for card in page["cards"]} == {frozenset(CARD)}
    items = [item for card in page["cards"] for item in card["items"]]
    items += lived_in.ask("upcoming --days 60")["items"] + lived_in.ask("show Ana")["items"]
    assert {frozenset(item) for item in items} == {frozenset(ITEM)}
    assert {frozenset(item["facts"]) for item in items} == {frozenset(FACTS)}
    assert {frozenset(card["last"]) for card in page["cards"]} == {frozenset({"on", "kind", "channel", "text"})}
    assert [card["client"] for card in page["cards"]].count(None) == 1


def test_rows_hits_and_the_rest_have_theirs(lived_in: Terminal) -> None:
    found = lived_in.ask("find lovely")
    assert set(found["entries"][0]) == {"uid", "client", "kind", "on", "excerpt"}
    assert set(lived_in.ask("clients")["clients"][0]) == ROW
    assert set(lived_in.ask("circles")["circles"][0]) == {"name", "every", "role", "clients", "asks_per_day"}
    assert set(lived_in.ask("plan")["steps"][0]) == STEP
    assert set(lived_in.ask("templates")["templates"][0]) == TEMPLATE
    assert set(lived_in.ask("refer-out Ana --to Bo Kind")) == REFER_OUT
    assert set(lived_in.ask("merge Ana Bo")) == RECORD
    assert set(lived_in.ask("backups")["backups"][0]) == BACKUP


def test_marks_tell_key_state_and_due_day(lived_in: Terminal) -> None:
    keys = {key.partition(":")[0]: key for key in lived_in.open_keys()}
    for line, state in (
        (f"snooze {keys['thanks']} --until friday", "snoozed"),
        (f"reopen {keys['thanks']}", "open"),
        (f"skip {keys['thanks']}", "skipped"),
        (f"done {keys['reminder']}", "done"),
    ):
        told = lived_in.ask(line)
        assert set(told) == MARK
        assert (told["state"], told["due_on"]) == (state, "2026-05-12")


def test_every_setting_has_the_value_that_the_contract_gives_it(terminal: Terminal) -> None:
    contract: dict[str, Any] = {
        "daily_limit": 5,
        "days_off": [],
        "leap_day": "feb28",
        "day_starts_at": "04:00",
        "thanks_days": 1,
        "thanks_within_days": 60,
        "promise_heads_up": 1,
        "date_heads_up": 1,
        "letter_heads_up": 7,
        "currency": None,
        "digest_at": "08:30",
        "quiet_hours": None,
        "names_in_notifications": False,
        "week_day": None,
        "calendar_folder": None,
    }
    settings = terminal.ask("settings")
    assert {name: settings[name] for name in contract} == contract
    assert {"theme", "text_size", "language", "tray", "start_at_login"} <= settings.keys()
    assert terminal.ask("settings days-off sat,sun") == {"days_off": ["sat", "sun"]}
    assert terminal.ask("settings days_off") == {"days_off": ["sat", "sun"]}
