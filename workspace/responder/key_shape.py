"""What a key looks like (an order number, say, or one of some words), and where it stands in a customer's words."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from workspace.domain.errors import BadInput
from workspace.domain.tool import Argument

MOST_LETTERS: Final = 60
MOST_REPEATS: Final = 40
MOST_VARYING: Final = 2
MOST_CHOICES: Final = 2_000
MOST_TEXT: Final = 20_000
_TOKEN: Final = re.compile(r"([#@])(?:\{(\d{1,2})(?:,(\d{1,2}))?\})?|([-/.])|( )|([^\W_])", re.ASCII)
_WORD: Final = re.compile(r"\w+")
_CLASSES: Final = {"#": "0-9", "@": "A-Za-z"}
# People type a dash, a longer dash, a space or nothing where a number has a dash.
_GAPS: Final = {"-": "[-\u2010-\u2015 ]?", "/": "[/ ]?", ".": "[. ]?"}


class KeyShape:
    """A shape such as ``FR-####-#####``: ``#`` is a digit, ``@`` a letter, ``#{4,8}`` four to eight of them.

    Everything else stands for itself. It is no regular expression on purpose: no shape can be slow on any text.
    Raises ``BadInput`` where the shape is empty, too long, or would find keys in ordinary words.
    """

    def __init__(self, shape: str) -> None:
        self.shape = shape
        if not shape or len(shape) > MOST_LETTERS:
            raise BadInput(f"Give the key's shape in 1 to {MOST_LETTERS} characters, as FR-####.", field="key.shape")
        parts: list[str] = []
        self._literals: list[str | None] = []
        at = 0
        while at < len(shape):
            token = _TOKEN.match(shape, at)
            if token is None:
                raise BadInput(f"The key's shape has a character it can't have: {shape[at]!r}.", field="key.shape")
            parts.append(f"({self._part(token)})")
            at = token.end()
        if "#" not in shape:
            raise BadInput(
                "The key's shape needs a digit (#), or ordinary words would be taken for it.", field="key.shape"
            )
        whole = "".join(parts)
        if sum("," in part for part in parts) > MOST_VARYING:
            # Two parts of any length side by side can be told apart in many ways; more of them would take long.
            raise BadInput(f"At most {MOST_VARYING} parts of a key's shape may vary in length.", field="key.shape")
        # Not a piece of something longer: of a word, or of a number with more parts.
        before, after = r"(?<![A-Za-z0-9_])(?<![A-Za-z0-9][-/])", r"(?![A-Za-z0-9_]|[-/][A-Za-z0-9])"
        self._pattern = re.compile(f"{before}{whole}{after}", re.ASCII | re.IGNORECASE)

    def _part(self, token: re.Match[str]) -> str:
        wild, least, most, gap, space, letter = token.groups()
        if wild:
            low = int(least) if least else 1
            high = int(most) if most else low
            if not 1 <= low <= high <= MOST_REPEATS:
                raise BadInput(f"A part of a key repeats 1 to {MOST_REPEATS} times.", field="key.shape")
            self._literals.append(None)
            return f"[{_CLASSES[wild]}]{{{low}}}" if low == high else f"[{_CLASSES[wild]}]{{{low},{high}}}"
        self._literals.append(gap or space or letter)
        if gap:
            return _GAPS[gap]
        return " ?" if space else re.escape(letter)

    def find(self, text: str) -> list[str]:
        """The keys in a text in their written form (``fr 2024 03391`` is ``FR-2024-03391``), each once, in order."""
        return list(dict.fromkeys(self._written(found) for found in self._pattern.finditer(text[:MOST_TEXT])))

    def without(self, text: str, stands_in: str) -> str:
        """The text with ``stands_in`` where keys are."""
        return self._pattern.sub(lambda _: stands_in, text[:MOST_TEXT])

    def fits(self, key: str) -> bool:
        """Whether this is one key and nothing else."""
        return self._pattern.fullmatch(key.strip()) is not None

    def _written(self, found: re.Match[str]) -> str:
        groups = zip(self._literals, found.groups(), strict=True)
        return "".join(literal if literal is not None else typed.upper() for literal, typed in groups)


class KeyChoice:
    """Keys that are words (countries, sizes): the choices with the other words for them, in any case of letters.

    Raises ``BadInput`` where there are none or too many, or where a word stands for two of them.
    """

    def __init__(self, choices: Mapping[str, Sequence[str]]) -> None:
        self._choices: dict[str, str] = {}
        for choice, others in choices.items():
            for word in (choice, *others):
                folded = _folded(word)
                if not folded or len(word) > MOST_LETTERS or self._choices.setdefault(folded, choice) != choice:
                    raise BadInput(f"The key {word!r} is empty, too long, or stands for two.", field="key.choices")
        if not 1 <= len(self._choices) <= MOST_CHOICES:
            raise BadInput(f"Give 1 to {MOST_CHOICES} words as keys.", field="key.choices")
        self._most_words = max(len(folded.split()) for folded in self._choices)

    def find(self, text: str) -> list[str]:
        """The choices a text names, each once, in order."""
        return list(dict.fromkeys(choice for _, _, choice in self._places(text)))

    def without(self, text: str, stands_in: str) -> str:
        """The text with ``stands_in`` where choices are."""
        for start, end, _ in reversed(self._places(text)):
            text = text[:start] + stands_in + text[end:]
        return text

    def _places(self, text: str) -> list[tuple[int, int, str]]:
        """Where the choices stand, the longest first at each place: one look into a dictionary a word, however many."""
        words = list(_WORD.finditer(text[:MOST_TEXT]))
        places: list[tuple[int, int, str]] = []
        at = 0
        while at < len(words):
            for count in range(min(self._most_words, len(words) - at), 0, -1):
                folded = " ".join(found[0].lower() for found in words[at : at + count])
                if (choice := self._choices.get(folded)) is not None:
                    places.append((words[at].start(), words[at + count - 1].end(), choice))
                    at += count - 1
                    break
            at += 1
        return places

    def fits(self, key: str) -> bool:
        """Whether this is one of the choices."""
        return _folded(key) in self._choices


def keys_of(argument: Argument) -> KeyShape | KeyChoice:
    """How an argument is found in a text; raises ``BadInput``."""
    return KeyShape(argument.shape) if argument.shape else KeyChoice(argument.choices)


def _folded(word: str) -> str:
    return " ".join(found.lower() for found in _WORD.findall(word))
