"""What is wrong with a studio is found and named, and what can be worked out again is mended."""

from __future__ import annotations

import pytest

from clientcare.domain.ledger import Told
from clientcare.domain.records import Alias, Attachment
from clientcare.paths import Paths
from clientcare.store.bookkeeping import tell, told_of
from clientcare.store.mending import mend
from clientcare.store.reads.check import Problem, What, problems
from clientcare.store.reads.dump import dump
from clientcare.store.reads.search import find
from tests.store.shelf import NOW, TODAY, Shelf, uid


@pytest.fixture
def lived_in(shelf: Shelf) -> Shelf:
    for name in ("Ana Ruiz", "Bo Lund"):
        shelf.add(name)
    shelf.put(shelf.sale("ana", called="sale"), shelf.note("bo", text="likes figs", called="note"))
    return shelf


def test_a_studio_in_use_has_no_problems(lived_in: Shelf):
    assert problems(lived_in.studio) == []


@pytest.mark.parametrize(
    ("harm", "found"),
    [
        ("UPDATE care SET wakes_on = '2031-01-01' WHERE client = ?", What.CARE),
        ("UPDATE care SET works = 99 WHERE client = ?", What.CARE),
        ("DELETE FROM care WHERE client = ?", What.CARE),
        ("UPDATE client SET sort_key = 'zz' WHERE uid = ?", What.LIST_COLUMNS),
        ("UPDATE client SET search = '' WHERE uid = ?", What.LIST_COLUMNS),
    ],
)
def test_what_is_stored_only_for_speed_is_worked_out_again(lived_in: Shelf, harm: str, found: What):
    before = dump(lived_in.studio)
    lived_in.studio.run(harm, [uid("ana")])
    seen = problems(lived_in.studio)
    assert Problem(found, uid("ana")) in seen
    assert mend(lived_in.studio, seen, TODAY) == seen
    assert problems(lived_in.studio) == []
    assert dump(lived_in.studio) == before


def test_a_search_index_that_lost_an_entry_is_built_anew(lived_in: Shelf):
    studio = lived_in.studio
    studio.run("INSERT INTO entry_search (entry_search) VALUES ('delete-all')")
    assert find(studio, "figs", 9).entries == ()
    seen = problems(studio)
    assert [problem.what for problem in seen] == [What.SEARCH_INDEX]
    mend(studio, seen, TODAY)
    assert len(find(studio, "figs", 9).entries) == 1
    assert problems(studio) == []


def test_an_entry_whose_text_is_searched_wrongly_is_mended_with_its_index(lived_in: Shelf):
    studio = lived_in.studio
    studio.run("UPDATE entry SET search = 'dates', on_sort = '1999-01-01' WHERE uid = ?", [uid("note")])
    seen = problems(studio)
    assert {problem.what for problem in seen} >= {What.SEARCH_INDEX, What.LIST_COLUMNS}
    mend(studio, seen, TODAY)
    assert problems(studio) == []
    assert len(find(studio, "figs", 9).entries) == 1


def test_a_uid_that_points_at_nothing_is_found_and_left_to_a_person(lived_in: Shelf):
    studio = lived_in.studio
    studio.run("PRAGMA foreign_keys = OFF")
    studio.run("DELETE FROM client WHERE uid = ?", [uid("bo")])
    studio.run("PRAGMA foreign_keys = ON")
    seen = problems(studio)
    assert {problem.what for problem in seen} == {What.DANGLING}
    assert Problem(What.DANGLING, "entry_client -> client") in seen
    assert mend(studio, seen, TODAY) == []


def test_an_alias_that_leads_to_nobody_goes(lived_in: Shelf):
    good = Alias(**lived_in.stamp("good"), kept=uid("ana"))
    lived_in.put(good, Alias(**lived_in.stamp("loose"), kept=uid("nobody")))
    seen = problems(lived_in.studio)
    assert seen == [Problem(What.ALIAS, uid("loose"))]
    mend(lived_in.studio, seen, TODAY)
    assert problems(lived_in.studio) == []
    assert lived_in.now("good") == good


def test_photos_that_are_lost_are_named_and_those_that_nobody_names_go(lived_in: Shelf):
    assert lived_in.studio.folder is not None
    folder = Paths(lived_in.studio.folder).attachments
    folder.mkdir()
    for name in ("aa", "bb", "cc", "dd"):
        (folder / name).write_bytes(b"photo")
    for name, size in (("aa", 5), ("bb", 4), ("ee", 5)):
        lived_in.put(Attachment(**lived_in.stamp(), sha256=name, media_type="image/png", size=size, client=uid("ana")))
    lived_in.mend(lived_in.now("bo"), photo="cc")
    seen = problems(lived_in.studio)
    assert seen == [
        Problem(What.LOST_ATTACHMENT, "bb"),
        Problem(What.LOST_ATTACHMENT, "ee"),
        Problem(What.LOOSE_ATTACHMENT, "dd"),
    ]
    assert mend(lived_in.studio, seen, TODAY) == seen[2:]
    assert not (folder / "dd").exists()
    assert problems(lived_in.studio) == seen[:2]


def test_what_was_told_of_records_that_are_gone_is_forgotten(lived_in: Shelf):
    keys = (f"thanks:{uid('sale')}", f"promise:{uid('gone')}", "digest")
    tell(lived_in.studio, [Told(key, "2026-05-14", told_at=NOW) for key in keys])
    seen = problems(lived_in.studio)
    assert seen == [Problem(What.LEDGER, keys[1])]
    mend(lived_in.studio, seen, TODAY)
    assert [one.key for one in told_of(lived_in.studio, keys)] == ["digest", keys[0]]


def test_a_damaged_file_is_found(lived_in: Shelf):
    studio = lived_in.studio
    studio.run("PRAGMA writable_schema = ON")
    studio.run("UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'reminder'")
    studio.run("PRAGMA writable_schema = RESET")
    assert {problem.what for problem in problems(studio)} >= {What.DAMAGED}
