"""Chooses who speaks in the window: the languages there are, their dates and numbers, and Qt's own words in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from clientcare.paths import resource
from clientcare.words.speaker import ENGLISH, Speaker
from clientcare.words.tongue import speak

SYSTEM, SOURCE, PSEUDO = "system", "en", "qps"
"""As the desktop; English; and the stretched one, which no list offers: clientcare settings language qps."""
_NAME = "clientcare_{code}.ts"


def available() -> list[str]:
    """The codes of the languages that can be chosen: English, then every one that is translated."""
    found = resource("i18n").glob(_NAME.format(code="*"))
    return [SOURCE, *sorted(path.stem.rpartition("_")[2] for path in found)]


def own_name(code: str) -> str:
    """The language as those who speak it call it: Deutsch."""
    if code in (SOURCE, PSEUDO):
        return "English" if code == SOURCE else code
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def spoken(setting: str) -> str:
    """The code of what is spoken under that setting: the first of the desktop's languages that is there."""
    if setting == PSEUDO:
        return PSEUDO
    wanted = QLocale.system().uiLanguages() if setting == SYSTEM else [setting]
    there = available() if any(not each.startswith(SOURCE) for each in wanted) else [SOURCE]
    codes = (each.replace("_", "-").partition("-")[0].casefold() for each in wanted)
    return next((code for code in codes if code in there), SOURCE)


def begin(setting: str) -> str:
    """From now on the app speaks so; returns the code. What stands in a window already stays as it was said."""
    code = spoken(setting)
    locale = _locale(code)
    QLocale.setDefault(locale)
    if QGuiApplication.layoutDirection() is not locale.textDirection():  # to set it costs a tenth of a second
        QGuiApplication.setLayoutDirection(locale.textDirection())
    speak(_speaker(code, locale))
    _translate_qt(locale, wanted=code not in (SOURCE, PSEUDO))
    return code


def _locale(code: str) -> QLocale:
    """The language as it is written where the desktop is: what week begins with Monday is the country's."""
    system = QLocale.system()
    if system.name() == "C":
        return QLocale("en_GB" if code in (SOURCE, PSEUDO) else code)
    if QLocale(code).language() == system.language():
        return system
    language = QLocale.Language.English if code in (SOURCE, PSEUDO) else QLocale(code).language()
    return QLocale(language, system.territory())


def _speaker(code: str, locale: QLocale) -> Speaker:
    if code == SOURCE:
        return ENGLISH
    if code == PSEUDO:
        from clientcare.words.pseudo import Pseudo

        return Pseudo()
    from clientcare.ui.local_speaker import Local  # English needs none of it
    from clientcare.words.translated import read

    return Local(code, read(resource("i18n") / _NAME.format(code=code)), locale)


_translators: list[QTranslator] = []


def _translate_qt(locale: QLocale, *, wanted: bool) -> None:
    """Qt's own words: the dialogs for files, the menus of text fields."""
    while _translators:
        QCoreApplication.removeTranslator(_translators.pop())
    if wanted and (qt := QCoreApplication.instance()) is not None:
        translator = QTranslator(qt)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(locale, "qtbase", "_", folder):
            QCoreApplication.installTranslator(translator)
            _translators.append(translator)


def offered() -> Sequence[str]:
    """What the setting can be, in the order of the list."""
    return [SYSTEM, *available()]
