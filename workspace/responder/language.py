"""Which language a customer writes in, among those the desk can say anything about."""

import re
from collections.abc import Sequence
from typing import Final

from lingua import Language, LanguageDetector, LanguageDetectorBuilder

_LANGUAGES: Final = (
    Language.ENGLISH,
    Language.GERMAN,
    Language.FRENCH,
    Language.SPANISH,
    Language.PORTUGUESE,
    Language.ITALIAN,
    Language.DUTCH,
    Language.POLISH,
    Language.SWEDISH,
)
DEFAULT: Final = "en"
_SURE: Final = 0.75
_LEAST_LETTERS: Final = 18
_NOISE: Final = re.compile(r"https?://\S+|\S+@\S+|`[^`]*`|[\d_#/\\<>{}=|-]+")


def build_detector() -> LanguageDetector:
    """The detector; it loads its models when they are first needed."""
    return LanguageDetectorBuilder.from_languages(*_LANGUAGES).with_low_accuracy_mode().build()


class LanguageFinder:
    """Finds a text's language; short or mixed texts keep the language the customer is known to use."""

    def __init__(self) -> None:
        self._detector = build_detector()

    def find(self, texts: Sequence[str], known: str = "") -> str:
        """ISO 639-1 code of the newest text; ``texts`` is oldest first and helps where the newest is too short."""
        for text in (texts[-1], " ".join(texts)) if texts else ():
            kept = _NOISE.sub(" ", text).strip()
            if sum(letter.isalpha() for letter in kept) < _LEAST_LETTERS:
                continue
            best, *_ = self._detector.compute_language_confidence_values(kept)
            if best.value >= _SURE:
                return best.language.iso_code_639_1.name.lower()
        return known or DEFAULT
