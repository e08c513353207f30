"""A backup is a whole studio that was looked at before it got its name, and the right ones are kept."""

from __future__ import annotations

import random
import stat
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from clientcare.domain.errors import CareError, Code
from clientcare.paths import Paths
from clientcare.store import backup
from clientcare.store.backup import Backup, Why, backup_now, backups, sha256_of
from clientcare.store.database import open_studio
from clientcare.store.reads.dump import dump
from clientcare.store.studio import Studio
from clientcare.store.thinning import daily_is_due, kept, thin
from tests.store.shelf import NOW, TODAY, Shelf


def opened(file: Path, folder: Path, key: str | None = None) -> Studio:
    """The backup as a studio of its own."""
    folder.mkdir()
    Paths(folder).studio.write_bytes(file.read_bytes())
    if key:
        (folder / "studio.sealed").touch()
    return open_studio(folder, make=False, now=NOW, key=key)


def home(shelf: Shelf) -> Path:
    assert shelf.studio.folder is not None
    return shelf.studio.folder


def refused(studio: Studio, **options: object) -> tuple[Code, str]:
    with pytest.raises(CareError) as error:
        backup_now(studio, Why.MANUAL, NOW, **options)
    return error.value.code, error.value.reason


def test_a_backup_holds_all_that_the_studio_holds(shelf: Shelf, tmp_path: Path):
    shelf.add("Ana")
    shelf.put(shelf.note("ana"), shelf.sale("ana"))
    made = backup_now(shelf.studio, Why.DAILY, NOW)
    assert (made.kind, made.on, made.clients, made.entries) == (Why.DAILY, TODAY, 1, 2)
    assert made.sha256 == sha256_of(made.file)
    with opened(made.file, tmp_path / "again") as again:
        assert dump(again) == dump(shelf.studio)


def test_backups_are_listed_newest_first_and_know_when_they_were_changed(shelf: Shelf):
    first = backup_now(shelf.studio, Why.DAILY, NOW)
    second = backup_now(shelf.studio, Why.MANUAL, NOW - timedelta(days=400))
    assert backups(home(shelf)) == [second, first]
    assert first.is_whole
    content = bytearray(first.file.read_bytes())
    content[len(content) // 2] ^= 1
    first.file.write_bytes(content)
    assert not first.is_whole
    first.file.unlink()
    assert not first.is_whole
    assert backups(home(shelf)) == [second]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are told otherwise there")
def test_only_their_owner_can_read_backups_and_nothing_else_is_left(shelf: Shelf):
    made = backup_now(shelf.studio, Why.DAILY, NOW)
    folder = made.file.parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {path.name for path in folder.iterdir()} == {made.file.name, made.note.name}
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_deeds_may_be_done_while_a_backup_is_made_and_are_in_it(shelf: Shelf, tmp_path: Path):
    shelf.add("Ana")
    shelf.put(*(shelf.note("ana", text="long " * 900) for _ in range(400)))
    steps: list[int] = []

    def meanwhile(left: int, _total: int) -> None:
        steps.append(left)
        shelf.put(shelf.note("ana", called=f"meanwhile {left}"))

    made = backup_now(shelf.studio, Why.DAILY, NOW, progress=meanwhile)
    assert len(steps) > 1
    with opened(made.file, tmp_path / "again") as again:
        assert Shelf(again).now(f"meanwhile {steps[0]}") is not None


def test_one_that_is_made_while_another_is_has_the_next_number(shelf: Shelf):
    made: list[Backup] = []

    def another(_left: int, _total: int) -> None:
        if not made:
            made.append(backup_now(shelf.studio, Why.MERGE, NOW))

    first = backup_now(shelf.studio, Why.DAILY, NOW, progress=another)
    assert [each.number for each in (first, *made)] == [1, 2]
    assert backups(home(shelf)) == [*made, first]


def test_a_backup_given_up_leaves_nothing(shelf: Shelf):
    def give_up(_left: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backup_now(shelf.studio, Why.DAILY, NOW, progress=give_up)
    assert list(Paths(home(shelf)).backups.iterdir()) == []
    shelf.add("Ana")


def test_a_backup_can_be_given_up_while_it_is_looked_at_too(shelf: Shelf, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(backup, "_OFTEN", 10)

    copied: list[int] = []

    def give_up(left: int, _total: int) -> None:
        if copied and not copied[-1]:
            raise KeyboardInterrupt
        copied.append(left)

    with pytest.raises(KeyboardInterrupt):
        backup_now(shelf.studio, Why.DAILY, NOW, progress=give_up)
    assert copied[-1] == 0
    assert list(Paths(home(shelf)).backups.iterdir()) == []
    assert backup_now(shelf.studio, Why.DAILY, NOW).is_whole


def test_a_copy_in_a_place_of_ones_own_is_one_file_and_replaces_another(shelf: Shelf, tmp_path: Path):
    place = tmp_path / "copy.db"
    place.write_text("an older copy")
    made = backup_now(shelf.studio, Why.MANUAL, NOW, to=place)
    assert made.file == place
    assert made.is_whole
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.db", "studio"]
    assert backups(home(shelf)) == []


def test_where_no_copy_can_be_it_is_said(shelf: Shelf, tmp_path: Path):
    assert refused(shelf.studio, to=tmp_path / "nowhere" / "copy.db")[0] is Code.NOT_WRITABLE
    assert refused(shelf.studio, to=home(shelf) / "studio.db") == (Code.INVALID, "backup_over_itself")
    with open_studio(tmp_path / "empty", make=False, now=NOW) as empty:
        assert refused(empty) == (Code.INVALID, "nothing_to_back_up")


def test_a_backup_of_a_studio_with_a_passphrase_has_it_too(tmp_path: Path):
    with open_studio(tmp_path / "studio", make=True, now=NOW, key="blue") as studio:
        Shelf(studio).add("Ana Ruiz")
        made = backup_now(studio, Why.DAILY, NOW)
        whole = dump(studio)
    assert b"Ana Ruiz" not in made.file.read_bytes()
    with opened(made.file, tmp_path / "again", key="blue") as again:
        assert dump(again) == whole


def test_a_note_that_nobody_can_read_hides_its_backup_and_no_other(shelf: Shelf):
    first, second = (backup_now(shelf.studio, Why.DAILY, NOW) for _ in range(2))
    first.note.write_text("{")
    assert backups(home(shelf)) == [second]


# --- which are kept ---------------------------------------------------------------------------------------------


def made_up(number: int, on: date, kind: Why = Why.DAILY) -> Backup:
    at = datetime(on.year, on.month, on.day, 9, tzinfo=UTC)
    return Backup(Path(f"{number}.db"), number, kind, on, at, "", 0, 0)


def days_kept(made: list[Backup]) -> list[date]:
    newest_first = sorted(made, key=lambda one: one.number, reverse=True)
    keep = kept(newest_first)
    return sorted({one.on for one in made if one in keep}, reverse=True)


def test_seven_days_four_weeks_and_twelve_months_are_kept():
    made = [made_up(number, date(2025, 1, 1) + timedelta(days=number)) for number in range(500)]
    keep = days_kept(made)
    assert keep[:7] == [made[-1].on - timedelta(days=back) for back in range(7)]
    assert len(keep) == 7 + 2 + 11
    assert len({(day.year, day.month) for day in keep}) == 12


def test_what_was_made_by_hand_is_always_kept():
    by_hand = made_up(0, date(2020, 1, 1), Why.MANUAL)
    made = [by_hand, *(made_up(number, date(2025, 1, 1) + timedelta(days=number)) for number in range(1, 500))]
    assert by_hand.on in days_kept(made)


def test_a_day_with_many_safety_copies_keeps_its_last_for_good_and_all_for_a_while():
    copies = [made_up(number, TODAY, Why.IMPORT) for number in range(9)]
    assert len(kept(copies[::-1])) >= 9
    later = [made_up(9 + day, TODAY + timedelta(days=day)) for day in range(1, 6)]
    keep = kept([*later[::-1], *copies[::-1]])
    assert [one.number for one in copies if one in keep] == [8]


def test_thinning_removes_two_at_a_time_the_first_made_first(shelf: Shelf, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(backup, "PAGES_A_STEP", -1)
    made = [backup_now(shelf.studio, Why.DAILY, NOW + timedelta(days=day)) for day in range(16)]
    last = NOW + timedelta(days=15)
    assert thin(home(shelf), last) == [made[0].file, made[1].file]
    assert not made[0].note.exists()
    while thin(home(shelf), last):
        pass
    assert len(backups(home(shelf))) == 7 + 1
    assert made[-1].file.exists()


@pytest.mark.parametrize("wrong", [timedelta(days=-9000), timedelta(days=9000)])
def test_with_a_clock_that_is_wrong_nothing_is_removed_and_later_all_goes_on(
    shelf: Shelf, wrong: timedelta, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(backup, "PAGES_A_STEP", -1)
    for day in range(12):
        backup_now(shelf.studio, Why.DAILY, NOW + timedelta(days=day))
    backup_now(shelf.studio, Why.DAILY, NOW + wrong)
    assert thin(home(shelf), NOW + wrong) == []
    right = NOW + timedelta(days=12)
    backup_now(shelf.studio, Why.DAILY, right)
    assert thin(home(shelf), right) == []
    backup_now(shelf.studio, Why.DAILY, right + timedelta(days=1))
    assert thin(home(shelf), right + timedelta(days=1))


def test_whatever_the_clock_does_for_a_day_nearly_all_backups_outlive_it():
    dice = random.Random(1)
    for _ in range(20):
        wrong = dice.randrange(40, 190)
        jump = dice.choice([timedelta(days=29_000), timedelta(days=365), timedelta(days=-7300), timedelta(days=-30)])
        made: list[Backup] = []
        for number in range(200):
            on = date(2026, 1, 1) + timedelta(days=number) + (jump if number == wrong else timedelta())
            before = len(made)
            made.insert(0, made_up(number, on))
            keep = kept(made)
            made = [one for one in made if one in keep or one is made[0]]
            assert len(made) >= before - 2


def test_one_backup_a_day_is_due(shelf: Shelf):
    assert daily_is_due(home(shelf), TODAY)
    backup_now(shelf.studio, Why.IMPORT, NOW)
    assert not daily_is_due(home(shelf), TODAY)
    assert daily_is_due(home(shelf), TODAY + timedelta(days=1))
