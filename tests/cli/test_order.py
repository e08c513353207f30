"""The artist's own order: circles, the plan, letters, settings, days away, reminders, the line of the day."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Terminal


def circles(terminal: Terminal) -> list[str]:
    return [circle["name"] for circle in terminal.ask("circles")["circles"]]


def test_the_circles_of_a_new_studio(terminal: Terminal) -> None:
    shown = terminal.ask("circles")
    assert [(each["name"], each["every"], each["role"]) for each in shown["circles"]] == [
        ("Our people", "1 month", None),
        ("Collectors", "3 months", None),
        ("Clients", "6 months", "buyers"),
        ("Keep warm", "1 year", None),
        ("New & curious", "2 months", "new"),
        ("No rhythm", "none", "imports"),
    ]
    assert (shown["asks_per_day"], shown["daily_limit"]) == (0, 5)


def test_what_the_circles_ask_for(terminal: Terminal) -> None:
    for name in ("Ana", "Bo", "Cy"):
        terminal.ask(f"add {name} --rhythm '2 weeks'")
    shown = terminal.ask("circles 'new & curious'")
    assert (shown["circles"][0]["clients"], shown["asks_per_day"]) == (3, 0.21)


def test_circles_are_added_changed_and_removed(terminal: Terminal) -> None:
    [added] = terminal.ask("circles Near --every '2 weeks' --place 1")["circles"]
    assert (added["name"], added["every"], added["clients"]) == ("Near", "2 weeks", 0)
    assert circles(terminal)[0] == "Near"
    assert terminal.ask("circles near --every '3 weeks' --rename Close")["circles"][0]["every"] == "3 weeks"
    assert terminal.ask("circles Close --role new")["circles"][0]["role"] == "new"
    assert terminal.ask("circles 'New & curious'")["circles"][0]["role"] is None
    assert terminal.ask("add Ana")["circle"] == "Close"
    assert terminal.fails("circles Close --remove --to Clients") == "invalid"
    terminal.ask("circles 'New & curious' --role new")
    assert terminal.fails("circles Close --remove") == "invalid"
    assert "Close" not in [each["name"] for each in terminal.ask("circles Close --remove --to Clients")["circles"]]
    assert terminal.ask("show Ana")["circle"] == "Clients"


def test_the_plan_is_the_users(terminal: Terminal) -> None:
    steps = {step["step"]: step for step in terminal.ask("plan")["steps"]}
    assert list(steps) == ["arrived", "how-is-it", "how-did-it-go", "year-on", "how-it-grows"]
    assert steps["arrived"]["for"] == ["original", "edition", "commission"]
    assert not steps["how-it-grows"]["switched_on"]
    [step] = terminal.ask("plan gift --name 'A small gift' --after '2 weeks' --for original --for commission")["steps"]
    assert (step["after"], step["for"], step["switched_on"]) == ("2 weeks", ["original", "commission"], True)
    assert terminal.ask("plan how_is_it --after '3 weeks'")["steps"][0]["after"] == "3 weeks"
    assert terminal.ask("plan gift --switch off")["steps"][0]["switched_on"] is False
    assert "gift" not in [step["step"] for step in terminal.ask("plan gift --remove")["steps"]]


def test_letters_are_added_changed_and_removed(terminal: Terminal) -> None:
    count = len(terminal.ask("templates")["templates"])
    [letter] = terminal.ask("templates Hello --purpose greeting --subject Hi --text -", stdin="Dear {name}\n")[
        "templates"
    ]
    assert (letter["language"], letter["subject"], letter["text"]) == ("en", "Hi", "Dear {name}")
    [german] = terminal.ask("templates Hello --language de --text Hallo")["templates"]
    assert (german["language"], german["text"]) == ("de", "Hallo")
    assert len(terminal.ask("templates hello")["templates"]) == 2
    assert terminal.ask("templates Hello --subject ''")["templates"][0]["subject"] is None
    assert len(terminal.ask("templates Hello --remove")["templates"]) == count + 1
    assert len(terminal.ask("templates Hello --language de --remove")["templates"]) == count


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("daily_limit", "3", 3),
        ("daily-limit", "0", 0),
        ("days_off", "sat,sun", ["sat", "sun"]),
        ("days_off", "none", []),
        ("leap_day", "mar1", "mar1"),
        ("day_starts_at", "05:30", "05:30"),
        ("thanks_days", "2", 2),
        ("currency", "eur", "EUR"),
        ("currency", "none", None),
        ("quiet_hours", "21:00-08:00", "21:00-08:00"),
        ("names_in_notifications", "on", True),
        ("week_day", "fri", "fri"),
        ("tray", "off", False),
        ("text_size", "150", 150),
    ],
)
def test_settings_are_kept(name: str, text: str, value: object, terminal: Terminal) -> None:
    plain = name.replace("-", "_")
    assert terminal.ask(f"settings {name} {text}") == {plain: value}
    assert terminal.ask("settings")[plain] == value


def test_the_day_begins_when_the_settings_say(terminal: Terminal) -> None:
    assert terminal.ask("today", "--now", "2026-05-13T03:59")["on"] == "2026-05-12"
    terminal.ask("settings day_starts_at 02:00")
    for zone in ("", "Z", "+02:00", "-11:30", "[Europe/Berlin]"):
        assert terminal.ask("today", "--now", f"2026-05-13T03:59{zone}")["on"] == "2026-05-13"


def test_days_away(terminal: Terminal) -> None:
    assert terminal.ask("away") == {"from": None, "to": None}
    assert terminal.ask("away 2026-08-01 2026-08-21") == {"from": "2026-08-01", "to": "2026-08-21"}
    assert terminal.ask("away", on="2026-08-21") == {"from": "2026-08-01", "to": "2026-08-21"}
    assert terminal.ask("away", on="2026-08-22") == {"from": None, "to": None}
    assert terminal.ask("away off") == {"from": None, "to": None}
    assert terminal.fails("away off") == "invalid"


def test_the_line_of_the_day(terminal: Terminal) -> None:
    assert terminal.ask("reflect 'Framed it for free'") == {"on": "2026-05-12", "text": "Framed it for free"}
    terminal.ask("reflect 'Called Ana'", on="2026-05-13")
    assert terminal.ask("reflect 'Framed it'")["text"] == "Framed it"
    assert [line["text"] for line in terminal.ask("reflect")["reflections"]] == ["Called Ana", "Framed it"]
    assert terminal.ask("reflect ''") == {"on": None, "text": None}


def test_reminders_come_next_first(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    terminal.ask("remind Last --first 2026-12-01")
    tea = terminal.ask("remind Tea --first friday --client Ana --time 16:00 --rule FREQ=WEEKLY --end 2026-06-30")
    assert {name: tea[name] for name in tea if name not in ("uid", "client")} == {
        "title": "Tea",
        "first_on": "2026-05-15",
        "time": "16:00",
        "rule": "FREQ=WEEKLY",
        "after_done": None,
        "ends_on": "2026-06-30",
        "next_on": "2026-05-15",
    }
    terminal.ask("remind Once --first 2026-05-01 --after-done '3 months'")
    listed = terminal.ask("reminders")["reminders"]
    assert [(each["title"], each["next_on"]) for each in listed] == [
        ("Once", "2026-05-01"),
        ("Tea", "2026-05-15"),
        ("Last", "2026-12-01"),
    ]
    key = f"reminder:{listed[0]['uid']}:2026-05-01"
    assert terminal.ask(f"done {key}") == {"key": key, "state": "done", "due_on": "2026-05-01"}
    assert terminal.ask("reminders")["reminders"][1]["next_on"] == "2026-08-12"


def test_a_reminder_with_a_time_is_open_from_then_and_on_a_day_without_an_hour(terminal: Terminal) -> None:
    terminal.ask("remind Tea --first 2026-05-15 --time 16:00")
    assert terminal.ask("today", "--now", "2026-05-15T15:59")["cards"] == []
    assert len(terminal.ask("today", "--now", "2026-05-15T16:00")["cards"]) == 1
    assert len(terminal.ask("today", on="2026-05-15")["cards"]) == 1


def test_what_is_to_come(terminal: Terminal) -> None:
    terminal.ask("add Ana --birthday 05-20")
    terminal.ask("remind Tea --first 2026-05-14 --rule FREQ=WEEKLY")
    shown = terminal.ask("upcoming")
    assert (shown["on"], shown["until"]) == ("2026-05-12", "2026-05-26")
    assert [(item["kind"], item["due_on"]) for item in shown["items"]] == [
        ("reminder", "2026-05-14"),
        ("check_in", "2026-05-19"),
        ("date", "2026-05-20"),
        ("reminder", "2026-05-21"),
    ]
    assert terminal.ask("upcoming --days 2")["until"] == "2026-05-14"
    assert terminal.ask("upcoming --days 0")["items"] == []


def test_the_rest_can_wait(terminal: Terminal) -> None:
    for number in range(8):
        terminal.ask(f"add P{number} --circle Clients", on="2025-01-01")
    shown = terminal.ask("today")
    assert (len(shown["cards"]), shown["waiting"], shown["places_used"], shown["daily_limit"]) == (5, 3, 0, 5)
    assert all(card["patient"] for card in shown["cards"])
    everyone = terminal.ask("today --all")
    assert (len(everyone["cards"]), everyone["waiting"]) == (8, 0)
    first = shown["cards"][0]["client"]
    terminal.ask(f"log {first['uid']} Hello")
    after = terminal.ask("today")
    assert (after["places_used"], after["looked_after"]) == (1, [first])
    assert (len(after["cards"]), after["waiting"]) == (4, 3)


def test_snoozed_and_taken_back(terminal: Terminal) -> None:
    terminal.ask("add Ana", on="2026-01-01")
    [key] = terminal.open_keys()
    assert terminal.fails(f"snooze {key} --until today") == "invalid"
    assert terminal.ask(f"snooze {key.replace('_', '-')} --until friday")["key"] == key
    assert terminal.open_keys() == []
    assert terminal.ask("show Ana")["items"][0]["snoozed_until"] == "2026-05-15"
    assert terminal.open_keys(on="2026-05-15") == [key]
    assert terminal.ask(f"reopen {key}")["state"] == "open"
    assert terminal.open_keys() == [key]
    assert terminal.fails(f"reopen {key}") == "invalid"
    assert terminal.ask(f"skip {key}")["state"] == "skipped"
    assert terminal.fails(f"skip {key}") == "not_open"


def test_today_is_calm_to_read(terminal: Terminal) -> None:
    assert "Everyone is looked after." in terminal.type("today").out
    for number in range(7):
        terminal.ask(f"add P{number} --circle Clients", on="2025-01-01")
    terminal.ask("log P6 'See you at the fair'", on="2025-01-02")
    terminal.ask("remind 'Varnish the oak' --first yesterday")
    terminal.ask("log P0 Hello")
    lines = terminal.type("today").out.splitlines()
    assert lines[0] == "Tuesday 12 May 2026"
    assert "For yourself" in lines
    assert any("Varnish the oak" in line for line in lines)
    assert "  Last: 2 January 2025 “See you at the fair”" in terminal.type("today --all").out.splitlines()
    assert any("can wait" in line for line in lines)
    assert "Looked after today: P0." in lines
    assert not any("!" in line for line in lines)


def test_what_was_done_to_an_item_is_said_in_a_word(terminal: Terminal) -> None:
    terminal.ask("add Ana", on="2026-01-01")
    [key] = terminal.open_keys()
    assert terminal.type(f"snooze {key} --until friday").out == "Hidden until 15 May 2026.\n"
    assert "hidden until 15 May 2026" in terminal.type("show Ana").out
    assert terminal.type(f"reopen {key}").out.startswith("Open again.")
    assert terminal.type(f"skip {key}").out == "Closed this time.\n"
    assert terminal.type("upcoming --days 0").out == "Nothing is due up to 12 May 2026.\n"


def test_pages_for_people_are_plain_text(terminal: Terminal) -> None:
    terminal.ask("add Ana --birthday 05-20 --about 'Two cats' --tag blue", on="2026-01-01")
    terminal.ask("sale Ana Tree --price 1250 --currency EUR")
    terminal.ask("promise Ana Frame --due friday")
    terminal.ask("remind Tea --first friday --time 16:00")
    terminal.ask("date Ana Wedding 06-20 --heads-up 3")
    terminal.ask("reflect Tea")
    lines = (
        *("today --all", "upcoming", "show Ana", "clients", "find Ana", "circles", "plan", "templates", "settings"),
        *("reminders", "away", "reflect", "trash", "backups", "imports", "settings daily_limit", "templates Birthday"),
    )
    for line in lines:
        said = terminal.type(line)
        assert (said.code, said.err) == (0, ""), line
        assert said.out.strip(), line
        assert said.out.endswith("\n"), line
    shown = terminal.type("show Ana").out
    for words in ("Ana", "Two cats", "€1,250", "Frame", "blue"):
        assert words in shown
