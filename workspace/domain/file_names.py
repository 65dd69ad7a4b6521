"""Names of files as they are safe to show and to save under, whatever the sender called them."""

import re
import unicodedata
from typing import Final

MOST_LETTERS: Final = 120
MOST_BYTES: Final = 240
MOST_ENDING: Final = 16
NAMELESS: Final = "file"
_NOT_IN_NAMES: Final = re.compile(r'[<>:"|?*]')
_ENDING: Final = re.compile(r"\.\w+\Z")
# What Windows keeps for devices, with any ending and with superscript digits as well.
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|\Z)", re.IGNORECASE)
# A leading dot hides a file, a leading dash makes it an option, a leading tilde a home folder.
_NOT_FIRST: Final = " .-~"


def safe_name(given: str) -> str:
    """The last part of ``given`` without what a path, a terminal or a reader could stumble over; never empty.

    Nothing invisible stays (controls, marks that turn the direction of reading round), so a name reads as it is;
    cleaning a name twice changes nothing more.
    """
    name = re.split(r"[/\\]", given)[-1]
    name = "".join(letter for letter in name if not _is_hidden(letter))
    name = _NOT_IN_NAMES.sub("_", unicodedata.normalize("NFC", name))
    name = _trimmed(" ".join(name.split()))
    if _RESERVED.match(name):
        name = f"_{name}"
    return _shortened(name) or NAMELESS


def _is_hidden(letter: str) -> bool:
    kind = unicodedata.category(letter)
    return kind[0] == "C" or kind in {"Zl", "Zp"}


def _trimmed(name: str) -> str:
    return name.lstrip(_NOT_FIRST).rstrip(" .")


def _shortened(name: str) -> str:
    if _fits(name, 0):
        return name
    found = _ENDING.search(name)
    ending = found[0] if found is not None and len(found[0]) <= MOST_ENDING else ""
    stem = name[: MOST_LETTERS - len(ending)] if not ending else name[: -len(ending)][: MOST_LETTERS - len(ending)]
    while not _fits(stem, len(ending.encode())):
        stem = stem[:-1]
    return _trimmed(stem) + ending


def _fits(name: str, more_bytes: int) -> bool:
    return len(name) <= MOST_LETTERS and len(name.encode()) + more_bytes <= MOST_BYTES
