"""How one comes to the wizard that brings people in, and to two records of one person."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from clientcare.book import notes
from clientcare.book.desk import Desk
from clientcare.book.imports import import_files
from clientcare.domain.records import Reach
from clientcare.domain.values import Wish
from clientcare.exchange.incoming import Format, Incoming, IncomingPerson
from clientcare.ui.importing.wizard import CHOOSE, Wizard
from clientcare.ui.merge.dialog import TwoRecords
from clientcare.ui.parts.focus_ring import by_pointer
from tests.pictures.people_2026 import write as write_list
from tests.pictures.stage import NOW, Stage

EILIDH, E_BRAMBLE = (str(UUID(int=number)) for number in (106, 130))


def clients_merge(stage: Stage) -> None:
    """Eilidh is here twice: one import more has brought her."""
    day = Desk(stage.studio, date(2026, 4, 20), NOW)
    incoming = IncomingPerson(
        format=Format.GOOGLE,
        file="phone.csv",
        line=2,
        name="E. Bramble",
        town="Oban",
        phones=(Reach("555 0177"),),
        uid=E_BRAMBLE,
        is_ours=True,
        wish=Wish.NO_PROMOTIONS,
    )
    import_files(day, Incoming(files=("phone.csv",), formats=(Format.GOOGLE,), people=(incoming,)))
    stage.window.show_client(EILIDH)
    stage.settle()
    notes.write_note(day, [E_BRAMBLE], "Met at the winter market")
    dialog = TwoRecords(stage.window._bench, stage.window)
    dialog.open()
    dialog.show_two(EILIDH, E_BRAMBLE)
    stage.settle()
    dialog.move(stage.window.geometry().center() - dialog.rect().center())
    with by_pointer():
        dialog.main.setFocus()


def import_columns(stage: Stage) -> QWidget:
    """A list was chosen: its columns are matched, and it is asked which way round a day is written."""
    wizard = stage.window.bring_in([write_list(Path(stage.studio.path or ".").parent)])
    _worked(stage, wizard)
    return wizard


def import_preview(stage: Stage) -> QWidget:
    wizard = import_columns(stage)
    assert isinstance(wizard, Wizard)
    wizard.main.click()
    _worked(stage, wizard)
    return wizard


def import_duplicates(stage: Stage) -> QWidget:
    wizard = import_preview(stage)
    assert isinstance(wizard, Wizard)
    wizard.main.click()
    _worked(stage, wizard)
    return wizard


def _worked(stage: Stage, wizard: Wizard) -> None:
    for _ in range(200):
        stage.settle(10)
        if not wizard.work.works and wizard.step != CHOOSE:
            break
    stage.settle(50)


def close_wizards(stage: Stage) -> None:
    for wizard in stage.window.findChildren(Wizard):
        wizard.work.leave()
        wizard.done(0)
    stage.settle(0)
