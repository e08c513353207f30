"""The page of appearance: light or dark, how large the text is, whether things move."""

from __future__ import annotations

from clientcare.domain.records import Setting
from clientcare.domain.settings import Motion, Theme
from clientcare.store.reads import order
from clientcare.ui import languages
from clientcare.ui.settings.choosing import Choosing, spoken
from clientcare.ui.settings.page import SettingsPage
from clientcare.ui.settings.rows import Card
from clientcare.words.tongue import mark, tr

SIZES = ("100", "110", "125", "150", "175", "200")
THEMES = {Theme.SYSTEM.value: mark("As the desktop"), Theme.LIGHT.value: mark("Light"), Theme.DARK.value: mark("Dark")}
MOTIONS = {Motion.SYSTEM.value: mark("As the desktop"), Motion.ON.value: mark("On"), Motion.OFF.value: mark("Off")}


class AppearancePage(SettingsPage):
    """What is chosen shows at once in the whole window."""

    title = mark("Appearance")
    about = mark("However you see and read best.")
    concerns = (Setting,)

    def build(self) -> None:
        self._choosing = Choosing(self)
        theme = self._choosing.choice(
            "theme", tr("Theme"), list(THEMES), spoken(THEMES), tr("Light, dark, or as the desktop asks.")
        )
        size = self._choosing.choice(
            "text_size", tr("Text size"), SIZES, lambda value: f"{value} %", tr("Everything grows with it.")
        )
        motion = self._choosing.choice(
            "motion", tr("Motion"), list(MOTIONS), spoken(MOTIONS), tr("Whether lists and messages glide into place.")
        )
        language = self._choosing.choice(
            "language", tr("Language"), languages.offered(), _language, tr("The window comes again in it, at once.")
        )
        self.add(Card([theme, size, motion, language]))

    def read(self) -> None:
        self._choosing.show(order.settings(self.bench.desk().studio))


def _language(value: str) -> str:
    """As those say it who speak it; the desktop's is said in ours."""
    return tr("As the desktop") if value == languages.SYSTEM else languages.own_name(value)
