"""Whether words are spelt as a dictionary knows them; from the dictionaries on this machine, and nothing leaves it.

Slow parts (reading a dictionary, looking up, suggesting) are for a worker thread; nothing here knows Qt.
"""

import importlib
import re
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Final

FOLDERS: Final = (
    Path("/usr/share/hunspell"),
    Path("/usr/share/myspell"),
    Path("/usr/share/myspell/dicts"),
    Path("/usr/local/share/hunspell"),
    Path("/opt/homebrew/share/hunspell"),
    Path("/Library/Spelling"),
    Path("~/Library/Spelling"),
    Path("~/.local/share/hunspell"),
)
MOST_SUGGESTED: Final = 6
LONGEST: Final = 40
# Not prose: links, addresses, code, placeholders, mentions, anything with a digit, a slash or an underscore in it.
NO_PROSE: Final = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+|```.*?```|`[^`]*`|\{\{.*?\}\}|⟦.*?⟧|@\w+|#\w+|\S*[\d_\\/<>=]\S*|\w+\.\w+\S*"
)
WORD: Final = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
# British endings, where the dictionary at hand knows American ones only.
BRITISH: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = (
    (re.compile(r"is(e|es|ed|ing|ation|ations|er|ers)$"), r"iz\1"),
    (re.compile(r"ys(e|es|ed|ing)$"), r"yz\1"),
    (re.compile(r"our"), "or"),
    (re.compile(r"ll(ed|ing|er|ers|ation|ations)$"), r"l\1"),
    (re.compile(r"l(ment|ments|fil|ful)$"), r"ll\1"),
    (re.compile(r"tre(s?)$"), r"ter\1"),
    (re.compile(r"ogue(s?)$"), r"og\1"),
    (re.compile(r"ence(s?)$"), r"ense\1"),
    (re.compile(r"que(s?)$"), r"ck\1"),
    (re.compile(r"^([Ee])nquir"), lambda found: {"E": "I", "e": "i"}[found[1]] + "nquir"),
    (re.compile(r"mme(s?)$"), r"m\1"),
    (re.compile(r"dgement(s?)$"), r"dgment\1"),
    (re.compile(r"fil$"), "fill"),
)


def words_in(text: str) -> Iterator[tuple[int, str]]:
    """The words of prose worth looking up, each with where it starts; names in capitals and camelCase are none."""
    prose = NO_PROSE.sub(lambda found: " " * len(found[0]), text)
    for found in WORD.finditer(prose):
        word = found[0].replace("’", "'")
        if 1 < len(word) <= LONGEST and (word[1:] == word[1:].lower()):
            yield found.start(), word


class _Lines:
    """A dictionary's lines as its reader wants them: numbered, stripped, in another encoding once it is known."""

    def __init__(self, content: bytes, encoding: str) -> None:
        self._content, self.line_no = content, 0
        self.reset_encoding(encoding)

    def reset_encoding(self, encoding: str) -> None:
        """Read on from the same line in another encoding."""
        self._lines = self._content.decode(encoding, "surrogateescape").split("\n")

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> tuple[int, str]:
        while self.line_no < len(self._lines):
            line = self._lines[self.line_no].removeprefix("\ufeff").removeprefix("\xef\xbb\xbf").strip()
            self.line_no += 1
            if line:
                return self.line_no, line
        raise StopIteration


def _dictionary_of(file: Path) -> Any:
    """Read a ``.dic`` with its ``.aff``. The package carries no types, and its own way leaves files open."""
    readers = importlib.import_module("spylls.hunspell.readers")
    aff, context = readers.read_aff(_Lines(file.with_suffix(".aff").read_bytes(), "Windows-1252"))
    dic = readers.read_dic(_Lines(file.read_bytes(), context.encoding), aff=aff, context=context)
    return importlib.import_module("spylls.hunspell").Dictionary(aff, dic)


class Spelling:
    """The dictionaries of one machine, by language (``en``, ``de`` …), and the words this person added."""

    def __init__(self, own: Path, folders: tuple[Path, ...] = FOLDERS) -> None:
        """``own`` is a text file of this person's words; beside it a folder ``dictionaries`` may hold further ones."""
        self._own_file = own
        self._folders = (own.parent / "dictionaries", *(folder.expanduser() for folder in folders))
        self._read: dict[str, Any] = {}
        self.own = frozenset(own.read_text(encoding="utf-8").split("\n")) - {""} if own.exists() else frozenset[str]()

    def has(self, language: str) -> bool:
        """Whether there is a dictionary of a language here."""
        return language == "en" or self._file_of(language) is not None

    def check(self, language: str, words: frozenset[str]) -> dict[str, bool]:
        """Which words the language's dictionary knows; empty where there is no dictionary. Slow at first."""
        if (known := self._dictionary(language)) is None:
            return {}
        return {word: self._knows(known, language, word) for word in words}

    def suggestions(self, language: str, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first; takes tenths of a second."""
        known = self._dictionary(language)
        return tuple(islice(known.suggest(word), MOST_SUGGESTED)) if known is not None else ()

    def add(self, word: str) -> None:
        """This person's word from now on, on disk."""
        if word not in self.own:
            self.own |= {word}
            self._own_file.write_text("\n".join(sorted(self.own)) + "\n", encoding="utf-8")

    def _knows(self, known: Any, language: str, word: str) -> bool:
        if known.lookup(word) or ("-" in word and all(known.lookup(part) for part in word.split("-"))):
            return True
        if language != "en":
            return False
        return any(put != word and known.lookup(put) for put in (ending.sub(to, word) for ending, to in BRITISH))

    def _dictionary(self, language: str) -> Any:
        if language not in self._read:
            self._read[language] = self._load(language)
        return self._read[language]

    def _load(self, language: str) -> Any:
        if (found := self._file_of(language)) is None and language == "en":
            inside = Path(importlib.import_module("spylls.hunspell").__file__ or "").parent
            found = inside / "data" / "en" / "en_US.dic"
        return _dictionary_of(found) if found is not None else None

    def _file_of(self, language: str) -> Path | None:
        for folder in self._folders:
            found = sorted((*folder.glob(f"{language}.dic"), *folder.glob(f"{language}_*.dic")))
            # The language's own country before the others, British English before American.
            wanted = {"en": "en_GB"}.get(language, f"{language}_{language.upper()}")
            found.sort(key=lambda file: file.stem != wanted)
            for file in found:
                if file.with_suffix(".aff").exists():
                    return file
        return None
