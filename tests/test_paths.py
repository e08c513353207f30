"""Where files lie: the folder the user named, else their own, and nothing is made by asking."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientcare import paths


def test_the_option_wins_over_the_variable(tmp_path: Path) -> None:
    found = paths.find(tmp_path / "option", {"CLIENTCARE_DATA": str(tmp_path / "variable")})
    assert found.data == tmp_path / "option"


def test_the_variable_wins_over_the_users_own_folder(tmp_path: Path) -> None:
    assert paths.find(None, {"CLIENTCARE_DATA": str(tmp_path)}).data == tmp_path


@pytest.mark.parametrize("option", [None, ""])
def test_an_empty_value_is_none(option: str | None) -> None:
    assert paths.find(option, {"CLIENTCARE_DATA": ""}).data.name == "clientcare"


def test_a_folder_is_meant_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.find("studio", {}).data == tmp_path / "studio"


def test_the_tilde_is_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert paths.find("~/studio", {}).data == tmp_path / "studio"


def test_everything_lies_in_the_data_folder_and_nothing_is_made(tmp_path: Path) -> None:
    places = paths.find(tmp_path / "studio", {})
    names = [places.studio, places.backups, places.attachments, places.logs, places.run]
    assert [place.relative_to(places.data).as_posix() for place in names] == [
        "studio.db",
        "backups",
        "attachments",
        "logs",
        "run",
    ]
    assert not places.data.exists()


def test_the_window_listens_in_the_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert paths.Paths(tmp_path).address == str(tmp_path / "run" / "window.sock")


def test_on_windows_each_data_folder_has_a_pipe_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    one, same, other = (paths.Paths(tmp_path / name).address for name in ("One", "one", "Other"))
    assert one == same != other
    assert one.startswith("\\\\.\\pipe\\clientcare-")


def test_a_resource_is_found() -> None:
    assert paths.resource("icon.svg").read_text(encoding="utf-8").startswith("<svg")


def test_a_missing_resource_is_said_by_name() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-thing"):
        paths.resource("no-such-thing.svg")
