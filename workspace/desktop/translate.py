"""The desk's words in the language of the person who reads them; English is what stands in the code."""

import re
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication, QLineEdit

from workspace.resources import folder

CONTEXT: Final = "desk"
FOLLOW_SYSTEM: Final = "system"
ENGLISH: Final = "en"
# Each language by its own name, as a person who reads no other looks for it.
LANGUAGES: Final = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
# Made from the English words while running, to see what is cut off or was never given to tr(); in no list.
PSEUDO: Final = {"qps": Qt.LayoutDirection.LeftToRight, "qps-rtl": Qt.LayoutDirection.RightToLeft}
WORDED: Final = ("text", "toolTip", "placeholderText", "accessibleName", "accessibleDescription", "windowTitle")
FILLED_IN: Final = re.compile(r"(\{\w*\}|%n)")
ACCENTED: Final = str.maketrans("AEIOUYaeiouycns", "ÀÉÎÕÛÝàéîõûýçñš")


def tr(words: str, meaning: str = "") -> str:
    """The words in the language that is set.

    Give a literal, with ``{names}`` to ``format`` afterwards, or what ``later`` marked. ``meaning`` tells apart what
    English writes alike, such as the verb and the adjective "open".
    """
    found = QCoreApplication.translate(CONTEXT, words, meaning or None)
    language().said[found] = (words, meaning)
    return found


def tr_n(words: str, number: int) -> str:
    """Words that hold ``%n``, in the form that this number takes."""
    return QCoreApplication.translate(CONTEXT, words, None, number)


def later(words: str, meaning: str = "") -> str:
    """A literal that ``tr`` translates when it is shown: for tables that are made before a language is set."""
    return words


class _Pseudo(QTranslator):
    """English with accents and a third longer, between brackets: what shows none of this was never translated."""

    def translate(self, context: str, sourceText: str, /, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context != CONTEXT or not sourceText:
            return None
        parts = FILLED_IN.split(sourceText)
        words = "".join(part if number % 2 else part.translate(ACCENTED) for number, part in enumerate(parts))
        return f"[{words}{'~' * max(1, len(words) // 3)}]"

    def isEmpty(self) -> bool:
        return False


class Language(QObject):
    """The language in use; there is one, ``language()``.

    Signals:
        changed: all words must be shown anew.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = FOLLOW_SYSTEM
        self.code = ENGLISH
        self.locale = _locale(ENGLISH)
        # What was shown, with what stands in the code for it: so widgets that exist can be told the other language.
        self.said: dict[str, tuple[str, str]] = {}
        self._translators: list[QTranslator] = []

    def use(self, choice: str) -> None:
        """Speak a language of ``LANGUAGES`` from now on, or the system's; an unknown one counts as the system's."""
        self.choice = choice if choice in (*LANGUAGES, *PSEUDO) else FOLLOW_SYSTEM
        self.code = systems_language() if self.choice == FOLLOW_SYSTEM else self.choice
        self.locale = _locale(self.code)
        QLocale.setDefault(self.locale)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            for translator in self._translators:
                application.removeTranslator(translator)
            self._translators = _translators(self.code)
            for translator in self._translators:
                application.installTranslator(translator)
            application.setLayoutDirection(PSEUDO.get(self.code, self.locale.textDirection()))
            self._show_anew(application)
        self.changed.emit()

    def _show_anew(self, application: QApplication) -> None:
        """Give what exists already its words in the new language; words with something filled in are their owners'."""
        before, self.said = self.said, {}
        for found in before.values():
            tr(*found)
        for widget in application.allWidgets():
            for thing in (widget, *widget.actions()):
                for name in WORDED:
                    if name == "text" and isinstance(thing, QLineEdit):
                        continue  # what somebody writes there is theirs
                    # A key may stand after the words: "Claim  C".
                    words, gap, key = str(thing.property(name) or "").partition("  ")
                    if (known := before.get(words)) is not None:
                        thing.setProperty(name, tr(*known) + gap + key)


@lru_cache(maxsize=1)
def language() -> Language:
    """The one language of this process."""
    return Language()


def available() -> tuple[tuple[str, str], ...]:
    """What can be chosen, as (code, name in that language); following the system comes first."""
    return ((FOLLOW_SYSTEM, tr("Follow the system")), *LANGUAGES.items())


def use(choice: str) -> None:
    """Speak a language from now on: a code of ``available``; told by ``language().changed``."""
    language().use(choice)


def systems_language() -> str:
    """The first of the system's languages that the desk speaks; English where it speaks none."""
    for tag in QLocale.system().uiLanguages():
        if (code := tag.split("-")[0].lower()) in LANGUAGES:
            return code
    return ENGLISH


def _locale(code: str) -> QLocale:
    """How numbers and dates are written: the system's way where it speaks this language, else the language's own."""
    spoken = QLocale(ENGLISH if code in PSEUDO else code)
    if spoken.language() == QLocale.system().language():
        return QLocale.system()
    if spoken.language() == QLocale.Language.English:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return spoken


def _translators(code: str) -> list[QTranslator]:
    """Our words, and Qt's own for the menus of its fields."""
    if code in PSEUDO:
        return [_Pseudo()]
    ours, theirs = QTranslator(), QTranslator()
    made = []
    if ours.load(str(folder("translations") / f"deskhand_{code}.qm")):
        made.append(ours)
    if theirs.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        made.append(theirs)
    return made
