"""Every screen and state there is a picture of, and how one comes to it in the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple
from uuid import UUID

from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clientcare.domain.values import Feel
from clientcare.ui.person.kinds import Kind
from clientcare.ui.places import PLACES
from clientcare.ui.quick.window import QuickWindow
from clientcare.ui.reminders.form import ReminderForm
from clientcare.ui.settings.screen import PAGES, SettingsScreen
from tests.pictures.stage import Stage, on_desktop

ADAEZE, JAMAL, MEI, NOOR, PRIYA, SAMIR, SEUN, TOMAS = (
    str(UUID(int=number)) for number in (101, 113, 116, 117, 120, 123, 125, 126)
)
DESKTOP = "#C9D1CF"


class Scene(NamedTuple):
    """`come` brings the window there, and gives a picture where it is not of the window; `leave` closes what it opened.

    `last`: it changes the studio, so it comes after those that do not, in this order. `studio` is where it plays.
    """

    name: str
    come: Callable[[Stage], QPixmap | None]
    leave: Callable[[Stage], object] = lambda _stage: None
    last: bool = False
    studio: str = "mira"


def go_to(stage: Stage, icon: str) -> bool:
    """To the place with that icon; False where there is none."""
    place = next((number for number, place in enumerate(PLACES) if place.icon == icon), None)
    if place is not None:
        stage.window.go_to(place)
        stage.settle()
    return place is not None


def today(stage: Stage) -> None:
    go_to(stage, "coffee")
    stage.window.today.choose(ADAEZE)


def today_snooze(stage: Stage) -> None:
    today(stage)
    stage.window.today.view.open_snooze()


def today_done(stage: Stage) -> None:
    """Adaeze's thank-you was logged, Jamal's letter is finished, the pointer rests on Mei-Ling."""
    today(stage)
    view = stage.window.today.view
    view.log.emit()
    stage.settle(300)
    letter = stage.window.today.pane.letter
    letter.write()
    said = "We talked for an hour about your kitchen and the tram painting, and she left with flour on her sleeve."
    QTest.keyClicks(letter.frame.text, said)
    stage.window.today.take_focus()
    model = view.model()
    row = model.index(view._model.place_of(MEI))
    stage.point_at(view.viewport(), view.visualRect(row).center())


def today_empty(stage: Stage) -> None:
    """All who were left are logged."""
    go_to(stage, "coffee")
    screen = stage.window.today
    for _ in range(20):
        if not screen.view.isVisible():
            break
        screen.view.log.emit()
        stage.settle(0)
    stage.window.saying.toast.hide()


def clients(stage: Stage) -> None:
    stage.window.show_client(ADAEZE)


def clients_quiet(stage: Stage) -> None:
    stage.window.show_client(SAMIR)


def reminders(stage: Stage) -> None:
    go_to(stage, "bell")


def reminders_new(stage: Stage) -> None:
    """Tomás is asked about his new job, eight weeks after each time it is done."""
    reminders(stage)
    stage.window.new_reminder(TOMAS)
    form = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ReminderForm))
    form.what.setText("Ask how the new job feels")
    form.first.show_day(date(2026, 5, 19))
    form._begin()


def close_dialogs(stage: Stage) -> None:
    for widget in list(stage._over()):
        widget.close()
    stage.settle(0)


def settings(icon: str) -> Callable[[Stage], None]:
    def come(stage: Stage) -> None:
        go_to(stage, "gear-six")
        screen = stage.window.screen_shown
        assert isinstance(screen, SettingsScreen)
        screen.go_to([page.icon for page in PAGES].index(icon))

    return come


def quick_note(stage: Stage) -> QPixmap:
    """A name is looked for; a call is noted; a sale is noted."""
    today(stage)
    pictures = []
    for who, kind, words in (("", Kind.NOTE, "no"), (NOOR, Kind.CALL, CALL), (SEUN, Kind.SALE, SAID)):
        window = QuickWindow(stage.window._bench, stage.window, kind, "Quick note")
        window.begin(who)
        stage.settle()
        if who:
            window.composer.field.setPlainText(words)
            window.composer._last.feelings.choose(Feel.DELIGHTED)
        else:
            QTest.keyClicks(window.field, words)
        stage.settle()
        window.fit()
        stage.settle()
        pictures.append(window.grab())
        window.hide()
        window.deleteLater()
    return on_desktop(pictures, DESKTOP)


CALL = (
    "Her daughter turned nine and asked for a painting of her own. Small, yellow. Call her back after the school fair."
)
SAID = "“It’s the walk we took the week we moved here.”"


def palette(stage: Stage) -> None:
    today(stage)
    stage.settle()
    stage.window.open_palette()
    assert stage.window._palette is not None
    QTest.keyClicks(stage.window._palette.field, "ada")


def leave_palette(stage: Stage) -> None:
    assert stage.window._palette is not None
    stage.window._palette.leave()


def keys(stage: Stage) -> None:
    today(stage)
    stage.window.show_keys()


def kind_words(stage: Stage) -> None:
    go_to(stage, "quotes")


def first_run(stage: Stage) -> None:
    go_to(stage, "coffee")


SCENES = (
    Scene("today", today),
    Scene("today-snooze", today_snooze, close_dialogs),
    Scene("clients", clients),
    Scene("clients-quiet", clients_quiet),
    Scene("reminders", reminders),
    Scene("reminders-new", reminders_new, close_dialogs),
    *([Scene("kind-words", kind_words)] if any(place.icon == "quotes" for place in PLACES) else []),
    Scene("quick-note", quick_note),
    Scene("settings-circles", settings("users-three")),
    Scene("settings-after-sale", settings("palette")),
    Scene("settings-templates", settings("file-text")),
    Scene("settings-notifications", settings("bell")),
    Scene("settings-care", settings("heart")),
    Scene("settings-appearance", settings("text-aa")),
    Scene("settings-data", settings("hard-drive")),
    Scene("palette", palette, leave_palette),
    Scene("keys", keys, close_dialogs),
    Scene("today-undo", today_done, last=True),
    Scene("today-empty", today_empty, last=True),
    Scene("first-run", first_run, studio="new"),
)
