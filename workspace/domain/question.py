"""A turn's question as it was looked up, with everything else its decision rested on, so that it can be asked again."""

from dataclasses import asdict, dataclass
from typing import Any, Self


@dataclass(frozen=True)
class Question:
    """What a turn asked of the knowledge, and what was read from the conversation.

    ``text`` is the question in its context, ``parts`` what it was cut into (none where it is one). The other fields are
    the ``Reading`` (responder/reading.py) as the decision saw it; ``talk`` is '' where something is asked.
    """

    text: str
    parts: tuple[str, ...] = ()
    language: str = "en"
    sentiment: float = 0.0
    course: tuple[float, ...] = (0.0,)
    wants_person: float = 0.0
    sensitive: tuple[str, ...] = ()
    reopened: bool = False
    repeated: bool = False
    turns_without_progress: int = 0
    asked_before: int = 0
    talk: str = ""
    misused_before: bool = False
    contradicts: bool = False
    openness: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """The question as JSON-ready values."""
        return asdict(self)

    @classmethod
    def from_json(cls, kept: dict[str, Any]) -> Self:
        """Read what ``to_json`` gave; fields a later version has dropped are ignored."""
        known = {name: value for name, value in kept.items() if name in cls.__dataclass_fields__}
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in known.items()
        }
        return cls(**values)
