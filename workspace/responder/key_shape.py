"""How a key (an order number, say) looks, written as a shape, and where it stands in a customer's words."""

import re
from functools import lru_cache
from typing import Final

from workspace.domain.errors import BadInput

MOST_LETTERS: Final = 60
MOST_REPEATS: Final = 40
MOST_VARYING: Final = 2
MOST_TEXT: Final = 20_000
_TOKEN: Final = re.compile(r"([#@])(?:\{(\d{1,2})(?:,(\d{1,2}))?\})?|([-/.])|( )|([^\W_])", re.ASCII)
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


@lru_cache(maxsize=256)
def shape_of(shape: str) -> KeyShape:
    """The shape, made once."""
    return KeyShape(shape)
