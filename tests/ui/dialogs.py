"""How each dialog comes up over Mira's window, for tests that look at all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from clientcare.domain.records import Client
from clientcare.store.reads import order, people, timeline
from clientcare.ui.bench import Bench
from clientcare.ui.client import choices
from clientcare.ui.client.forget import ForgetDialog
from clientcare.ui.client.new import NewClient
from clientcare.ui.clients.tag_dialog import TagDialog
from clientcare.ui.forms.who_dialog import WhoDialog
from clientcare.ui.kind_words.dialogs import add_kind_words
from clientcare.ui.merge.dialog import TwoRecords
from clientcare.ui.person.entry_dialog import mend_entry
from clientcare.ui.settings.away import PlanAway
from clientcare.ui.settings.backups import BackupsDialog
from clientcare.ui.settings.circle_dialogs import AddCircle, RemoveCircle
from clientcare.ui.settings.step_dialog import StepDialog
from clientcare.ui.settings.take_out import about, everything
from clientcare.ui.settings.trash import TrashDialog
from clientcare.ui.today.journal import Journal
from tests.pictures.scenes import ADAEZE, TOMAS, Scene, close_dialogs
from tests.pictures.stage import Stage

Opening = Callable[[Bench, QWidget, Client], object]


def _remove_circle(bench: Bench, window: QWidget, _client: Client) -> RemoveCircle:
    first, *others = order.circles(bench.desk().studio)
    return RemoveCircle(bench, window, first, others, 5)


def _two_records(bench: Bench, window: QWidget, _client: Client) -> TwoRecords:
    dialog = TwoRecords(bench, window)
    dialog.show_two(ADAEZE, TOMAS)
    return dialog


def _entries(bench: Bench, window: QWidget, client: Client) -> Sequence[object]:
    """One of each kind of entry that somebody has, one over the other."""
    kinds = {type(entry): entry for entry in timeline.timeline(bench.desk().studio, client.uid)}
    return [mend_entry(bench, window, entry) for entry in kinds.values()]


OPENINGS: dict[str, Opening] = {
    "new client": lambda bench, window, _client: NewClient(bench, window),
    "wish": choices.wish,
    "pause": choices.pause,
    "rhythm": choices.rhythm,
    "entries": _entries,
    "kind words": lambda bench, window, client: add_kind_words(bench, window, client.uid),
    "forget": ForgetDialog,
    "who": lambda bench, window, _client: WhoDialog(bench, window, "Who", "Choose", label="Who it is"),
    "two records": _two_records,
    "take everything": lambda bench, window, _client: everything(bench, window),
    "everything about": about,
    "tag": lambda bench, window, _client: TagDialog(bench.look, window, "two people"),
    "add circle": lambda bench, window, _client: AddCircle(bench, window),
    "remove circle": _remove_circle,
    "add step": lambda bench, window, _client: StepDialog(bench, window, None),
    "away": lambda bench, window, _client: PlanAway(bench, window),
    "backups": lambda bench, window, _client: BackupsDialog(bench, window),
    "trash": lambda bench, window, _client: TrashDialog(bench, window),
    "journal": lambda bench, window, _client: Journal(bench, window),
}


def _scene(name: str, opening: Opening) -> Scene:
    def come(stage: Stage) -> None:
        window = stage.window
        client = people.client(stage.studio, ADAEZE)
        assert client is not None
        opened = opening(window._bench, window, client)
        for dialog in opened if isinstance(opened, Sequence) else [opened]:
            if not dialog.isVisible():
                dialog.open()
        stage.settle(0)
        assert stage.dialog is not None, name

    return Scene(name, come, close_dialogs)


DIALOGS = tuple(_scene(name, opening) for name, opening in OPENINGS.items())
