"""The choices of the artist: defaults, spelling, and what is refused (CLI.md, "Settings")."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientcare.domain import settings
from clientcare.domain.calendar import LeapDay
from clientcare.domain.errors import CareError, Code
from clientcare.domain.settings import NAMES, Motion, Settings, Theme

DEFAULTS = {
    "daily_limit": ("5", 5),
    "days_off": ("none", []),
    "leap_day": ("feb28", "feb28"),
    "day_starts_at": ("04:00", "04:00"),
    "thanks_days": ("1", 1),
    "thanks_within_days": ("60", 60),
    "promise_heads_up": ("1", 1),
    "date_heads_up": ("1", 1),
    "letter_heads_up": ("7", 7),
    "currency": ("none", None),
    "digest": ("on", True),
    "digest_at": ("08:30", "08:30"),
    "quiet_hours": ("none", None),
    "names_in_notifications": ("off", False),
    "sound": ("off", False),
    "week_day": ("none", None),
    "calendar_folder": ("none", None),
    "backup_folder": ("none", None),
    "my_name": ("none", None),
    "theme": ("system", "system"),
    "text_size": ("100", 100),
    "motion": ("system", "system"),
    "language": ("system", "system"),
    "tray": ("on", True),
    "start_at_login": ("off", False),
}


def test_a_new_studio_has_the_defaults() -> None:
    fresh = Settings()
    assert {name: fresh.text(name) for name in NAMES} == {name: text for name, (text, _) in DEFAULTS.items()}
    assert fresh.to_json() == {name: value for name, (_, value) in DEFAULTS.items()}


@pytest.mark.parametrize(
    ("name", "said", "value", "written", "json"),
    [
        ("daily_limit", " 12 ", 12, "12", 12),
        ("daily-limit", "0", 0, "0", 0),
        ("days_off", "sat,sun", frozenset({5, 6}), "sat,sun", ["sat", "sun"]),
        ("days_off", "Sun, Mon", frozenset({6, 0}), "mon,sun", ["mon", "sun"]),
        ("days_off", "none", frozenset(), "none", []),
        ("days_off", "", frozenset(), "none", []),
        ("leap_day", "MAR1", LeapDay.MAR1, "mar1", "mar1"),
        ("day_starts_at", "00:00", time(0), "00:00", "00:00"),
        ("currency", "eur", "EUR", "EUR", "EUR"),
        ("currency", "", None, "none", None),
        ("digest", "off", False, "off", False),
        ("quiet_hours", "21:00-08:00", (time(21), time(8)), "21:00-08:00", "21:00-08:00"),
        ("quiet_hours", "none", None, "none", None),
        ("names_in_notifications", "ON", True, "on", True),
        ("week_day", "fri", 4, "fri", "fri"),
        ("week_day", "none", None, "none", None),
        ("calendar_folder", "/home/mira/Calendar", "/home/mira/Calendar", "/home/mira/Calendar", "/home/mira/Calendar"),
        ("my_name", "Mira", "Mira", "Mira", "Mira"),
        ("theme", "dark", Theme.DARK, "dark", "dark"),
        ("text_size", "200", 200, "200", 200),
        ("motion", "off", Motion.OFF, "off", "off"),
        ("language", "pt_BR", "pt-BR", "pt-BR", "pt-BR"),
    ],
)
def test_a_choice_is_read_kept_and_given_back(name: str, said: str, value: object, written: str, json: object) -> None:
    chosen = Settings().having(name, said)
    plain = settings.known(name)
    assert getattr(chosen, plain) == value
    assert chosen.text(name) == written
    assert chosen.to_json()[plain] == json
    assert Settings.of({plain: written}) == chosen


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("daily_limit", ""),
        ("daily_limit", "many"),
        ("daily_limit", "-1"),
        ("daily_limit", "1001"),
        ("daily_limit", "٥"),
        ("days_off", "sat;sun"),
        ("days_off", "sat,"),
        ("leap_day", "feb29"),
        ("day_starts_at", "4:00"),
        ("day_starts_at", "24:00"),
        ("currency", "EURO"),
        ("quiet_hours", "21:00"),
        ("quiet_hours", "21:00-21:00"),
        ("quiet_hours", "21-8"),
        ("tray", "yes"),
        ("week_day", "someday"),
        ("theme", "blue"),
        ("text_size", "20"),
        ("language", "9"),
    ],
)
def test_what_does_not_fit_is_refused_and_names_the_setting(name: str, said: str) -> None:
    with pytest.raises(CareError) as refused:
        settings.parse(name, said)
    assert refused.value.code is Code.USAGE
    assert refused.value.facts["name"] == name
    assert refused.value.facts["value"] == said


def test_a_week_has_one_working_day_at_least() -> None:
    with pytest.raises(CareError) as refused:
        settings.parse("days_off", "mon,tue,wed,thu,fri,sat,sun")
    assert refused.value.code is Code.INVALID


@pytest.mark.parametrize("ask", [settings.known, Settings().text, lambda name: settings.parse(name, "5")])
def test_a_setting_nobody_knows_is_refused(ask: object) -> None:
    assert callable(ask)
    with pytest.raises(CareError) as refused:
        ask("gratitude")
    assert refused.value.code is Code.USAGE
    assert refused.value.reason == "unknown_setting"


def test_a_setting_of_another_version_is_passed_over() -> None:
    assert Settings.of({"gratitude": "11", "tray": "off"}) == Settings(tray=False)


@given(st.sampled_from(NAMES), st.text())
def test_any_text_fits_or_is_refused_and_what_fits_comes_back_the_same(name: str, said: str) -> None:
    try:
        value = settings.parse(name, said)
    except CareError:
        return
    assert settings.parse(name, settings.format(name, value)) == value
