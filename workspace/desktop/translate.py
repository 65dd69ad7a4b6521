"""The desk's words in the language of the person who reads them; English is what stands in the code."""

from typing import Final

from PySide6.QtCore import QCoreApplication

CONTEXT: Final = "desk"


def tr(words: str) -> str:
    """The words in the language that is set. Give a literal, with ``{names}`` to ``format`` afterwards."""
    return QCoreApplication.translate(CONTEXT, words)


def tr_n(words: str, number: int) -> str:
    """Words that hold ``%n``, in the form that this number takes."""
    return QCoreApplication.translate(CONTEXT, words, None, number)
